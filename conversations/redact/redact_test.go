package redact_test

import (
	"regexp"
	"strings"
	"testing"

	"guichet/conversations/redact"

	"github.com/google/go-cmp/cmp"
)

func TestWhatMustGoIsTakenOut(t *testing.T) {
	english := redact.Context{Language: "en"}
	tests := []struct {
		name, text, want string
		ctx              redact.Context
		kinds            []redact.Kind
	}{
		{"a card in groups of four", "ma carte 4111 1111 1111 1111, merci", "ma carte [carte •••• 1111], merci", redact.Context{}, []redact.Kind{redact.Card}},
		{"a card in English", "it is 5555-5555-5555-4444.", "it is [card •••• 4444].", english, []redact.Kind{redact.Card}},
		{"an American Express card as printed", "3782 822463 10005", "[carte •••• 0005]", redact.Context{}, []redact.Kind{redact.Card}},
		{"no-break and narrow no-break spaces", "4111\u00a01111\u202f1111\u20091111", "[carte •••• 1111]", redact.Context{}, []redact.Kind{redact.Card}},
		{"odd dashes and dots", "4111–1111—1111·1111", "[carte •••• 1111]", redact.Context{}, []redact.Kind{redact.Card}},
		{"full-width digits", "４１１１１１１１１１１１１１１１", "[carte •••• 1111]", redact.Context{}, []redact.Kind{redact.Card}},
		{"Arabic-Indic digits", "٤١١١ ١١١١ ١١١١ ١١١١", "[carte •••• 1111]", redact.Context{}, []redact.Kind{redact.Card}},
		{"keycap emoji", strings.Repeat("4️⃣", 1) + strings.Repeat("1️⃣", 15), "[carte •••• 1111]", redact.Context{}, []redact.Kind{redact.Card}},
		{"zero-width characters inside", "4111\u200b1111\u200d1111\ufeff1111", "[carte •••• 1111]", redact.Context{}, []redact.Kind{redact.Card}},
		{"a line break inside", "4111 1111\n1111 1111", "[carte •••• 1111]", redact.Context{}, []redact.Kind{redact.Card}},
		{"slashes between groups", "4111/1111/1111/1111", "[carte •••• 1111]", redact.Context{}, []redact.Kind{redact.Card}},
		{"glued to a word", "carte4111111111111111svp", "carte[carte •••• 1111]svp", redact.Context{}, []redact.Kind{redact.Card}},
		{"expiry and code behind the card", "4111111111111111 12/27 123", "[carte •••• 1111] [expiration retirée] [code de carte retiré]", redact.Context{}, []redact.Kind{redact.Card, redact.Expiry, redact.CVV}},
		{"expiry and code by name, in front", "exp 03/28, cvv 456: 4111111111111111", "exp [expiry removed], cvv [card code removed]: [card •••• 1111]", english, []redact.Kind{redact.Expiry, redact.CVV, redact.Card}},
		{"a card code without its card", "mon cvv est 987", "mon cvv est [code de carte retiré]", redact.Context{}, []redact.Kind{redact.CVV}},
		{"two cards", "4111111111111111 et 5555555555554444", "[carte •••• 1111] et [carte •••• 4444]", redact.Context{}, []redact.Kind{redact.Card, redact.Card}},
		{"a SIN in threes", "130 692 544", "[NAS retiré]", redact.Context{}, []redact.Kind{redact.SIN}},
		{"a SIN by its name", "mon NAS c'est 130692544", "mon NAS c'est [NAS retiré]", redact.Context{}, []redact.Kind{redact.SIN}},
		{"a SIN named afterwards, in English", "130692544 is my social insurance number", "[SIN removed] is my social insurance number", english, []redact.Kind{redact.SIN}},
		{"a health insurance number", "TREM 9051 1234", "[NAM retiré]", redact.Context{}, []redact.Kind{redact.NAM}},
		{"a health insurance number in small letters", "ramq: trem90511234", "ramq: [NAM retiré]", redact.Context{}, []redact.Kind{redact.NAM}},
		{"an IBAN", "FR76 3000 6000 0112 3456 7890 189 merci", "[IBAN retiré] merci", redact.Context{}, []redact.Kind{redact.IBAN}},
		{"a bank account with dashes", "12345-815-1234567", "[compte bancaire retiré]", redact.Context{}, []redact.Kind{redact.BankAccount}},
		{"a bank account with its transit named", "transit 30000, compte 1234567", "transit 30000, compte [compte bancaire retiré]", redact.Context{}, []redact.Kind{redact.BankAccount}},
		{"a one-time code", "le code est 482 911", "le code est [secret retiré]", redact.Context{}, []redact.Kind{redact.Secret}},
		{"a code named afterwards", "482911 is the code", "[secret removed] is the code", english, []redact.Kind{redact.Secret}},
		{"a PIN", "mon NIP: 4821", "mon NIP: [secret retiré]", redact.Context{}, []redact.Kind{redact.Secret}},
		{"a password", "mot de passe : Soleil!", "mot de passe : [secret retiré]", redact.Context{}, []redact.Kind{redact.Secret}},
		{"a password without digits, under its shortest name", "pass: soleil", "pass: [secret retiré]", redact.Context{}, []redact.Kind{redact.Secret}},
		{"a password in a sentence", "my password is hunter2 ok", "my password is [secret removed] ok", english, []redact.Kind{redact.Secret}},
		{"a card in a reference field", "4111111111111111", "[carte •••• 1111]", redact.Context{Field: redact.ReferenceField, References: []*regexp.Regexp{regexp.MustCompile(`RL\d{8}`)}}, []redact.Kind{redact.Card}},
		{"a card behind a pattern's letters in free text", "REF4111111111111111", "REF[carte •••• 1111]", redact.Context{References: []*regexp.Regexp{regexp.MustCompile(`REF\d{16}`)}}, []redact.Kind{redact.Card}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, hits := redact.Text(tt.text, tt.ctx)
			if got != tt.want {
				t.Errorf("Text(%q)\n got %q\nwant %q", tt.text, got, tt.want)
			}
			var kinds []redact.Kind
			for _, h := range hits {
				kinds = append(kinds, h.Kind)
			}
			if d := cmp.Diff(tt.kinds, kinds); d != "" {
				t.Errorf("kinds (-want +got):\n%s", d)
			}
			if again, more := redact.Text(got, tt.ctx); again != got || len(more) > 0 {
				t.Errorf("a second pass changed %q to %q", got, again)
			}
		})
	}
}

func TestFalseFriendsStay(t *testing.T) {
	patterns := []*regexp.Regexp{regexp.MustCompile(`RL\d{8}`), regexp.MustCompile(`CMD-?\d{6,8}`), regexp.MustCompile(`F-\d{5}`)}
	free := redact.Context{References: patterns}
	asked := redact.Context{Field: redact.ReferenceField, References: append(patterns, regexp.MustCompile(`\d{16}`))}
	tests := []struct {
		name, text string
		ctx        redact.Context
	}{
		{"a case number", "7QX4-M2P4", free},
		{"a case number of digits mostly", "2345-67A9", free},
		{"a statement reference", "RL20260117", free},
		{"a statement reference in pieces", "RL-2026 0117", free},
		{"an order number", "commande CMD-448210", free},
		{"a phone number", "514-555-1234", free},
		{"a phone number with country and brackets", "+1 (438) 555-0199", free},
		{"a toll-free number", "1 866 277-3553", free},
		{"a date", "le 28 décembre 2025, 2025-12-28 ou 28/12/2025", free},
		{"a date and a time", "2026-01-06 14:30", free},
		{"amounts", "129,99 $ puis 1 250,00 $ et $45.50", free},
		{"an amount of hundreds of millions", "130 692 544 $", free},
		{"a Canada Post tracking number", "suivi 7316 9712 3456 7890", free},
		{"a UPS tracking number", "1Z999AA10123456784", free},
		{"a FedEx tracking number", "1234 5678 9012", free},
		{"sixteen digits that are no card", "4111 1111 1111 1112", free},
		{"a Luhn-valid number of no issuer", "1111 1111 1111 1117", free},
		{"a nine-digit order number without a word for a SIN", "commande 130692544", free},
		{"nine digits starting with zero", "NAS 046 454 286", free},
		{"nine digits starting with eight", "NAS 800 000 002", free},
		{"nine digits in a reference field", "130 692 544", asked},
		{"a card-like order number that the policy's pattern names", "4111111111111111", asked},
		{"a postal code", "code postal H2X 1Y4", free},
		{"a promotion code", "code promo 123456", free},
		{"an error code", "code d'erreur 404404", free},
		{"a lost password", "mon mot de passe est bloqué depuis lundi", free},
		{"a password as a subject", "mot de passe : impossible de le changer", free},
		{"a date after a month", "reçu en juin 20251203", free},
		{"an invoice beside an amount", "facture F-20418 de 119 $", free},
		{"an emoji keycap alone", "1️⃣", free},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got, hits := redact.Text(tt.text, tt.ctx); got != tt.text {
				t.Errorf("Text(%q) = %q, %v", tt.text, got, hits)
			}
		})
	}
}

func TestSpansMoveWithTheText(t *testing.T) {
	const text = "voir 4111 1111 1111 1111 ici"
	edits, _ := redact.TextSpans(text, redact.Context{})
	clean := redact.Apply(text, edits)
	for _, word := range []string{"voir", "ici"} {
		start := strings.Index(text, word)
		from, to := redact.Move(start, edits), redact.Move(start+len(word), edits)
		if got := clean[from:to]; got != word {
			t.Errorf("the span of %q now covers %q", word, got)
		}
	}
	inside := strings.Index(text, "1111")
	if got, want := redact.Move(inside, edits), strings.Index(clean, "["); got != want {
		t.Errorf("an offset inside the cut moved to %d, want the marker's start %d", got, want)
	}
}

func TestAFileNameKeepsItsExtension(t *testing.T) {
	got, hits := redact.Name("recu_4111111111111111.pdf", redact.Context{})
	if got != "recu_[carte •••• 1111].pdf" || len(hits) != 1 {
		t.Errorf("got %q, %v", got, hits)
	}
}

func TestAgentTextWithACardIsRefused(t *testing.T) {
	_, hits := redact.Text("votre carte 4111 1111 1111 1111", redact.Context{Field: redact.AgentText})
	if !redact.Refused(hits) {
		t.Error("not refused")
	}
	_, hits = redact.Text("le code est 123456", redact.Context{Field: redact.AgentText})
	if redact.Refused(hits) {
		t.Error("a masked code alone is no reason to refuse")
	}
}

func TestJSONIsRedactedInPlace(t *testing.T) {
	ctx := redact.Context{Opaque: []string{"callback_query.id"}}
	tests := []struct{ name, raw, want string }{
		{"a string", `{ "text" : "4111 1111 1111 1111" , "n":1.50 }`, `{ "text" : "[carte •••• 1111]" , "n":1.50 }`},
		{"escaped digits", `{"text":"\u0034111 1111 1111 1111"}`, `{"text":"[carte •••• 1111]"}`},
		{"a key", `{"4111111111111111":{"a":[]}}`, `{"[carte •••• 1111]":{"a":[]}}`},
		{"a number", `[4111111111111111, 12]`, `["[carte •••• 1111]", 12]`},
		{"a nested list", `{"a":[{"caption":"NAS 130692544"}]}`, `{"a":[{"caption":"NAS [NAS retiré]"}]}`},
		{"an opaque path", `{"callback_query":{"id":"4111111111111111","data":"4111111111111111"}}`, `{"callback_query":{"id":"4111111111111111","data":"[carte •••• 1111]"}}`},
		{"an opaque path in a list", `{"callback_query":[[{"id":"4111111111111111"}]]}`, `{"callback_query":[[{"id":"4111111111111111"}]]}`},
		{"an opaque path that begins further down", `{"x":{"callback_query":{"id":"4111111111111111"}}}`, `{"x":{"callback_query":{"id":"[carte •••• 1111]"}}}`},
		{"an opaque path that goes on", `{"callback_query":{"id":{"":"4111111111111111"}}}`, `{"callback_query":{"id":{"":"[carte •••• 1111]"}}}`},
		{"an opaque path as one key", `{"callback_query.id":"4111111111111111"}`, `{"callback_query.id":"[carte •••• 1111]"}`},
		{"a path that only ends alike", `{"my_callback_query":{"id":"4111111111111111"},"id":"4111111111111111"}`, `{"my_callback_query":{"id":"[carte •••• 1111]"},"id":"[carte •••• 1111]"}`},
		{"a path with more between", `{"callback_query":{"from":{"id":"4111111111111111"}}}`, `{"callback_query":{"from":{"id":"[carte •••• 1111]"}}}`},
		{"nothing to take out, escapes kept", `{"text":"\u00e9t\/é","ts":"1736171234.123456","x":-1001234567890}`, `{"text":"\u00e9t\/é","ts":"1736171234.123456","x":-1001234567890}`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, _, err := redact.JSON([]byte(tt.raw), ctx)
			if err != nil {
				t.Fatal(err)
			}
			if string(got) != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
	if _, _, err := redact.JSON([]byte(`{"text":`), ctx); err == nil {
		t.Error("half a JSON text was accepted")
	}
}
