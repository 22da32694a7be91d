package slackdesk

import (
	"testing"

	"guichet/conversations"
	"guichet/conversations/policy"
)

// Where nothing can be sent there is nothing to cancel.
func TestAWindowThatSendsNothingIsClosed(t *testing.T) {
	desk := NewDesk(DeskConfig{Policy: policy.Default()})
	for _, action := range []conversations.Action{conversations.Transfer, conversations.Resolve, conversations.SendThis, conversations.More} {
		v := desk.modal(modalState{Action: action, Team: "billing"}, nil, shown{})
		want := "Annuler"
		if v.Submit == nil {
			want = "Fermer"
		}
		if v.Close.Text != want || (v.Submit == nil) != (action == conversations.More) {
			t.Errorf("%s: %q, want %q", action, v.Close.Text, want)
		}
	}
}
