package policy_test

import (
	"testing"

	"guichet/conversations/policy"
)

func TestTheBuiltInPolicyIsComplete(t *testing.T) {
	p, err := policy.Parse(nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Warnings()) > 0 {
		t.Errorf("the built-in policy has warnings:\n%v", p.Warnings())
	}
}
