package calls

import (
	"net/url"
	"testing"

	"pgregory.net/rapid"
)

func TestAFormIsReadAsItWasWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		arguments := rapid.MapOf(rapid.String(), rapid.OneOf(rapid.String(), rapid.StringMatching(`[{}":,+&=%\x00-\x20é🔒]*`))).Draw(t, "arguments")
		form := Form(arguments)
		got, err := url.ParseQuery(string(form))
		if err != nil {
			t.Fatalf("%q: %v", form, err)
		}
		if len(got) != len(arguments) {
			t.Fatalf("%d arguments became %q", len(arguments), form)
		}
		for name, value := range arguments {
			if len(got[name]) != 1 || got.Get(name) != value {
				t.Fatalf("%q: %q became %q", name, value, got[name])
			}
		}
	})
}
