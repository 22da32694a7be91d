package texts

import (
	"testing"
	"time"

	"guichet/conversations/richtext"
)

func TestAVariableIsOnlyEverText(t *testing.T) {
	p := New("fr", time.UTC, Vars{"Desk": "**Exemple** `x`"})
	got := p.Text("greeting", nil)
	if want := "Bonjour, ici **Exemple** `x`. Je suis un assistant automatique."; got.Plain != want {
		t.Errorf("got %q, want %q", got.Plain, want)
	}
	if len(got.Spans) != 0 {
		t.Errorf("spans %v, want none", got.Spans)
	}
}

func TestAForgottenVariableDoesNotPrintNoValue(t *testing.T) {
	if got := New("en", time.UTC, nil).Plain("greeting", nil); got != "[greeting]" {
		t.Errorf("got %q", got)
	}
}

func TestMarksBecomeStyles(t *testing.T) {
	got := fill(markup("**a "+slot(0)+" b** et `"+slot(1)+"`\n> cité"), []richtext.Text{richtext.Of("*x*"), richtext.Of("7QX4-M2P4")})
	if want := "a *x* b et 7QX4-M2P4\ncité"; got.Plain != want {
		t.Fatalf("got %q, want %q", got.Plain, want)
	}
	for _, want := range []struct {
		style richtext.Style
		text  string
	}{{richtext.Bold, "a *x* b"}, {richtext.Code, "7QX4-M2P4"}, {richtext.Quote, "cité"}} {
		found := false
		for _, s := range got.Spans {
			found = found || s.Style == want.style && got.Plain[s.Start:s.End] == want.text
		}
		if !found {
			t.Errorf("no %s over %q in %v", want.style, want.text, got.Spans)
		}
	}
}
