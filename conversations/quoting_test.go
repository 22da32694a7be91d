package conversations

import (
	"slices"
	"strings"
	"testing"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

// TestTheThreadShowsTheReplyThatACustomerAnswers quotes the agents' words alone: neither the bot's nor the customer's own.
func TestTheThreadShowsTheReplyThatACustomerAnswers(t *testing.T) {
	long := strings.Repeat("mot ", 100)
	for name, c := range map[string]struct {
		quotation Quotation
		want      string
	}{
		"a reply":             {Quotation{Words: "Équipe Facturation\nQuelle banque?"}, "Quelle banque?\nx"},
		"a part of a reply":   {Quotation{Words: "Équipe Facturation\nQuelle banque, et quel jour?", Part: "quel jour"}, "quel jour\nx"},
		"a long reply":        {Quotation{Words: "Équipe Facturation\n" + long}, long[:quotedMost] + "…\nx"},
		"a receipt":           {Quotation{Words: "Plainte reçue.", Part: "reçue"}, "x"},
		"nothing":             {Quotation{}, "x"},
		"a reply of no words": {Quotation{Words: "Équipe Facturation"}, "x"},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t, policy.ReplyAssignee)
			effects := d.rule(func(s *step, _ *Case) {
				s.said(Said{Message: "901", Kind: KindText, Text: richtext.Of("x"), Quotation: c.quotation})
			})
			shown := func(e Effect) bool { p, ok := e.(Post); return ok && p.Voice == FromCustomer && p.Text.Plain == c.want }
			if !slices.ContainsFunc(effects, shown) {
				t.Errorf("the thread does not show %q: %+v", c.want, effects)
			}
		})
	}
}

// TestWhatIsQuotedIsRedactedInSilence keeps a number out of the thread without telling the customer of it again.
func TestWhatIsQuotedIsRedactedInSilence(t *testing.T) {
	card := "4111 1111 1111 1111"
	ev := Redact(Event{Body: Said{Text: richtext.Of("x"), Quotation: Quotation{Words: "voici " + card, Part: card}}}, &policy.Policy{}, Dialogue{})
	said := ev.Body.(Said)
	if strings.Contains(said.Quotation.Words+said.Quotation.Part, "4111 1111") || len(said.Removed) > 0 {
		t.Errorf("quoted: %+v, told: %v", said.Quotation, said.Removed)
	}
}
