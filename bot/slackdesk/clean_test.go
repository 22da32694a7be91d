package slackdesk

import (
	"strings"
	"testing"

	"guichet/conversations/richtext"
)

// Hostile text is only text (G13).
func TestWhatCouldActOrDeceiveIsTakenOut(t *testing.T) {
	for in, want := range map[string]string{
		"bonjour\r\nLuc\rfin":           "bonjour\nLuc\nfin",
		"a\x00b\x07c\u0085":             "abc",
		"virement de \u202e05,21\u202c": "virement de 05,21",
		"\u2066x\u2069\u200f\u061c":     "x",
		"un\u2028deux":                  "un\ndeux",
		"\ufefftexte \ue123":            "texte \ufffd",
		"👩‍💻 café e\u0301":              "👩‍💻 café e\u0301",
		"שלום\nhello":                   firstStrongIsolate + "שלום" + popIsolate + "\nhello",
		"broken \xff utf8":              "broken \ufffd utf8",
	} {
		if got := cleanString(in); got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
	styled := clean(richtext.Text{Plain: "a\x00bc", Spans: []richtext.Span{{Start: 2, End: 3, Style: richtext.Bold}}})
	if styled.Plain != "abc" || styled.Plain[styled.Spans[0].Start:styled.Spans[0].End] != "b" {
		t.Errorf("the style moved: %+v", styled)
	}
}

func TestAFallbackHoldsNoMarkup(t *testing.T) {
	got := fallback(" <!channel> & <@U1> @here ", 100)
	if strings.ContainsAny(got, "<>") || strings.Contains(got, "@here") || strings.Contains(got, "@U1") || !strings.HasPrefix(got, "&lt;!channel&gt; &amp;") {
		t.Errorf("%q", got)
	}
	if got := short(strings.Repeat("👩‍💻", 50), 20); richtext.UTF16(got) > 20 || !strings.HasSuffix(got, "👩‍💻…") {
		t.Errorf("cut inside a character: %q", got)
	}
	if got := short("13 janvier : Hello Mr. Roy, the fee on the account is cancelled.", 45); got != "13 janvier : Hello Mr. Roy, the fee on the…" {
		t.Errorf("cut at %q", got)
	}
}

func TestAFirstNameIsOnlyEverAName(t *testing.T) {
	for in, want := range map[string]string{
		"Luc": "Luc", "Jean-François d'Été": "Jean-François d'Été", "<!channel> :x: @ana · Équipe": "channel x ana Équipe", "\u202e🎉": "",
	} {
		if got := displayName(in); got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
	if n := len([]rune(displayName(strings.Repeat("é", 100)))); n > maxName {
		t.Errorf("%d characters", n)
	}
}
