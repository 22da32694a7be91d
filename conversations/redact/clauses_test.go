package redact_test

import (
	"regexp"
	"strings"
	"testing"

	"guichet/conversations/redact"
)

// Every way a card's number is written is found, and so are its code and date beside it (P-12).
func TestACardIsFoundHoweverItIsWritten(t *testing.T) {
	wide := func(s string, zero rune) string {
		return strings.Map(func(r rune) rune {
			if r >= '0' && r <= '9' {
				return zero + r - '0'
			}
			return r
		}, s)
	}
	const plain = "4111 1111 1111 1111"
	for name, number := range map[string]string{
		"spaces": plain, "none": "4111111111111111", "dashes": "4111-1111-1111-1111", "dots": "4111.1111.1111.1111",
		"no-break spaces": strings.ReplaceAll(plain, " ", "\u00a0"), "narrow spaces": strings.ReplaceAll(plain, " ", "\u202f"),
		"en dashes": strings.ReplaceAll(plain, " ", "–"), "hard hyphens": strings.ReplaceAll(plain, " ", "\u2011"),
		"full width": wide(plain, '０'), "Arabic-Indic": wide(plain, '٠'), "Persian": wide(plain, '۰'), "two lines": "4111 1111\n1111 1111",
		"zero-width": "4111\u200b1111\u200b1111\u200b1111", "Amex": "3782 822463 10005",
	} {
		for _, text := range []string{"ma carte " + number + " merci", number, "carte:" + number + "."} {
			got, hits := redact.Text(text, redact.Context{})
			if len(hits) != 1 || hits[0].Kind != redact.Card || strings.ContainsAny(strings.ReplaceAll(got, hits[0].Last4, ""), "0123456789０１４٤۴") {
				t.Errorf("%s: %q becomes %q, %+v", name, text, got, hits)
			}
		}
	}
}

func TestTheCodeAndTheDateBesideACardGoToo(t *testing.T) {
	for _, text := range []string{
		"4111 1111 1111 1111 exp 04/27 cvv 123", "4111 1111 1111 1111, 04/27, 123", "cvv: 123 carte 4111111111111111 exp. 04/2027",
		"4111-1111-1111-1111 04-27 code 123 au dos",
	} {
		got, _ := redact.Text(text, redact.Context{})
		for _, secret := range []string{"123", "04/27", "04-27", "04/2027"} {
			if strings.Contains(strings.ReplaceAll(got, "1111", ""), secret) {
				t.Errorf("%q becomes %q", text, got)
			}
		}
	}
}

// Numbers of the company's own survive, whatever they look like; so do amounts, dates and telephone numbers.
func TestWhatOnlyLooksLikeACardSurvives(t *testing.T) {
	context := redact.Context{References: []*regexp.Regexp{regexp.MustCompile(`CM[0-9]{16}`)}}
	for _, text := range []string{
		"RL20260117", "514 555-0123 ou 1 866 277-3553", "le 2026-01-06 à 10 h 05, 1 250,00 $",
		"colis 1Z999AA10123456784", "facture FA0073514 du 28 décembre",
	} {
		if got, hits := redact.Text(text, context); got != text {
			t.Errorf("%q becomes %q, %+v", text, got, hits)
		}
	}
}

func TestFileNamesAreRedacted(t *testing.T) {
	for _, name := range []string{"carte_4111111111111111.pdf", "4111-1111-1111-1111.jpg", "scan 4111 1111 1111 1111 (1).png"} {
		if got, hits := redact.Name(name, redact.Context{}); len(hits) != 1 || strings.Contains(got, "41111111") || strings.Contains(got, "4111-1111") || strings.Contains(got, "4111 1111") {
			t.Errorf("%q becomes %q, %+v", name, got, hits)
		}
	}
}

// An order number that passes for a card's stays where a reference is asked for and the policy's pattern claims it; in a story it
// is taken for what it looks like.
func TestAnOrderNumberThatPassesForACardStaysWhereItIsAskedFor(t *testing.T) {
	context := redact.Context{References: []*regexp.Regexp{regexp.MustCompile(`CM[0-9]{16}`)}, Field: redact.ReferenceField}
	if got, hits := redact.Text("CM4111111111111111", context); got != "CM4111111111111111" {
		t.Errorf("becomes %q, %+v", got, hits)
	}
	context.Field = redact.Free
	if got, _ := redact.Text("4111111111111111", context); strings.Contains(got, "41111111") {
		t.Errorf("stays: %q", got)
	}
}
