package understand_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"guichet/conversations/understand"

	"pgregory.net/rapid"
)

func TestReferencesAreRepaired(t *testing.T) {
	patterns := vocabulary().References
	for written, want := range map[string]string{
		"RL20260117": "RL20260117", "rl-2026 0117": "RL20260117", "RL2O26O117": "RL20260117", "RL2026Ol17": "RL20260117", "RLZ0260117": "RL20260117",
		"R1 20260117": "", "CMD 448210": "CMD448210", "cmd-448210": "CMD448210", "F 12345": "F-12345", "F-1234S": "F-12345",
		"KL 12": "", "": "", "RL2026011": "", "RL202601177": "", strings.Repeat("RL", 40): "",
	} {
		_, got, ok := understand.Repair(written, patterns)
		if got != want || ok != (want != "") {
			t.Errorf("Repair(%q) = %q, %v; want %q", written, got, ok, want)
		}
	}
}

func TestAReferenceIsFoundInPlace(t *testing.T) {
	const text = "Payé le relevé RL-2026 0117 le 28 déc, commande 4459921? non, no de commande: 4459921"
	refs := understand.Rules{}.Read(text, vocabulary()).References
	if len(refs) != 2 {
		t.Fatalf("got %+v", refs)
	}
	if r := refs[0]; r.Text != "RL-2026 0117" || r.Normal != "RL20260117" || !r.Verified || r.Kind != "statement" || text[r.Span.Start:r.Span.End] != r.Text {
		t.Errorf("got %+v", r)
	}
	if r := refs[1]; r.Text != "4459921" || r.Verified || r.Kind != "order" {
		t.Errorf("got %+v", r)
	}
}

func TestDaysAreReadFromToday(t *testing.T) {
	for text, want := range map[string]string{
		"hier": "2026-01-05", "avant-hier": "2026-01-04", "yesterday": "2026-01-05", "aujourd'hui": "2026-01-06", "lundi passé": "2026-01-05",
		"mardi dernier": "2025-12-30", "mardi passer": "2025-12-30", "payer le 3 du mois passé": "2025-12-03", "on the 2nd of last month": "2025-12-02", "last Tuesday": "2025-12-30", "le 28 déc": "2025-12-28", "le 1er décembre": "2025-12-01", "Jan 3": "2026-01-03",
		"January 15": "2026-01-15", "le 15 mars": "2025-03-15", "3 weeks ago": "2025-12-16", "il y a deux jours": "2026-01-04", "2025-11-02": "2025-11-02",
		"28/12/2025": "2025-12-28", "payé le 03/12/2025": "2025-12-03", "the invoice from 12/28/2025": "2025-12-28", "the 2nd of January 2026": "2026-01-02",
		"le 31 février": "", "2025-13-45": "", "ça fait trois semaines": "", "14 jours": "", "le 29 février 2024": "2024-02-29",
	} {
		got := ""
		if dates := (understand.Rules{}).Read(text, vocabulary()).Dates; len(dates) > 0 {
			got = dates[0].Day.String()
		}
		if got != want {
			t.Errorf("%q: got day %q, want %q", text, got, want)
		}
	}
}

func TestAmountsNeedMoney(t *testing.T) {
	type sum struct {
		cents    int64
		currency string
	}
	for text, want := range map[string]sum{
		"7$": {700, "CAD"}, "85,00 $": {8500, "CAD"}, "1 250,00 $": {125000, "CAD"}, "$1,150": {115000, "CAD"}, "85 piasses": {8500, "CAD"}, "12,5 $": {1250, "CAD"},
		"30 bucks": {3000, "CAD"}, "US$20": {2000, "USD"}, "75 $ US": {7500, "USD"}, "20 euros": {2000, "EUR"}, "50 cents": {50, "CAD"}, "chargé 39,50 par mois": {3950, "CAD"},
		"1\u00a0204,16\u00a0$": {120416, "CAD"},
		"14 jours":             {}, "19,99 %": {}, "514-555-0199": {}, "RL20260117": {}, "5 cadeaux": {}, "2 cadres": {}, "version 2.15": {},
	} {
		var got sum
		if a := (understand.Rules{}).Read(text, vocabulary()).Amounts; len(a) > 0 {
			got = sum{a[0].Cents, a[0].Currency}
		}
		if got != want {
			t.Errorf("%q: got %+v, want %+v", text, got, want)
		}
	}
}

func TestTheCallersOwnKeysAreReadByTheirHints(t *testing.T) {
	v := vocabulary()
	v.Categories = append(v.Categories, understand.Option{Key: "parking", Labels: []string{"Stationnement"}, Hints: []string{"stationne*"}})
	v.Products = []understand.Option{{Key: "card", Labels: []string{"Carte-cadeau"}}, {Key: "app", Hints: []string{"appli*"}}}
	f := understand.Rules{}.Read("Je suis déçu du stationnement, et votre application n'en parle pas", v)
	if f.Category.Value != "parking" {
		t.Errorf("category %+v", f.Category)
	}
	if f.Product.Value != "app" {
		t.Errorf("product %+v", f.Product)
	}
}

func TestEveryFactSaysWhereAndWhy(t *testing.T) {
	for _, half := range []string{"dev", "heldout"} {
		for _, s := range readCorpus(t, half) {
			f := understand.Rules{}.Read(s.text, vocabulary())
			checkSpans(t, s.text, f)
			if f.Kind.Value != "" && (f.Kind.Rule == "" || f.Kind.Confidence <= 0 || f.Kind.Confidence > 1) {
				t.Errorf("a kind without a rule or a sure confidence: %+v", f.Kind)
			}
		}
	}
}

// failer is what rapid and testing have in common.
type failer interface {
	Errorf(format string, args ...any)
}

func checkSpans(t failer, text string, f understand.Facts) {
	spans := []understand.Span{f.Kind.Span, f.Category.Span, f.Reason.Span, f.Product.Span, f.Merchant.Span, f.ContactedSeller.Span, f.Repeat.Span, f.Wish.Span}
	for _, r := range f.References {
		spans = append(spans, r.Span)
	}
	for _, a := range f.Amounts {
		spans = append(spans, a.Span)
	}
	for _, d := range f.Dates {
		spans = append(spans, d.Span)
	}
	for _, s := range f.Signals {
		spans = append(spans, s.Span)
	}
	for _, s := range spans {
		if s.Start < 0 || s.End < s.Start || s.End > len(text) {
			t.Errorf("span %+v lies outside %q", s, text)
			continue
		}
		if utf8.ValidString(text) && !utf8.ValidString(text[s.Start:s.End]) {
			t.Errorf("span %+v cuts a rune of %q", s, text)
		}
	}
}

func TestAnyTextIsReadWithoutHarm(t *testing.T) {
	parts := rapid.OneOf(
		rapid.SampledFrom([]string{"RL2026", "0117", "$", "le 28 déc", "chez ", "Zara", "œ", "e\u0301", "\u200b", "…", "É", "\xff", "’", "4️⃣", "oooooo", "je ", "no. ", "commande #", "\n"}),
		rapid.StringN(0, 12, 40), rapid.StringMatching(`[0-9 .,/-]{1,12}`),
	)
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(parts, 0, 10).Draw(t, "parts"), "")
		checkSpans(t, text, understand.Rules{}.Read(text, vocabulary()))
		understand.Control(text)
		understand.YesNo(text)
		understand.Choice(text, vocabulary().Reasons)
		understand.Rating(text)
	})
}

func FuzzRead(f *testing.F) {
	f.Add("salut, j'ai payé mon relevé RL-2026 0117 le 28 déc pis vous m'avez chargé 7$")
	f.Add("\xff\u0301 chez L’É…")
	f.Fuzz(func(t *testing.T, text string) {
		checkSpans(t, text, understand.Rules{}.Read(text, vocabulary()))
	})
}

// A message must take well under a millisecond.
func BenchmarkRead(b *testing.B) {
	const text = "salut, j'ai payé mon relevé RL-2026 0117 le 28 déc pis vous m'avez chargé 7$ de retard quand même, j'ai appelé deux fois et personne répond"
	v := vocabulary()
	b.ReportAllocs()
	for b.Loop() {
		understand.Rules{}.Read(text, v)
	}
}

// Telegram's longest message, made of the words that the rules look at most.
func BenchmarkReadTheLongestMessage(b *testing.B) {
	text := strings.Repeat("j'ai pas reçu la commande que le vendeur a promis de rembourser ", 62)
	v := vocabulary()
	b.ReportAllocs()
	for b.Loop() {
		understand.Rules{}.Read(text, v)
	}
}

// Every message into an open case goes through these, and hardly any is what they look for.
func BenchmarkPlainMessage(b *testing.B) {
	const text = "Bonjour, j’ai retrouvé mon relevé du 3 décembre, je vous l’envoie demain matin."
	for name, read := range map[string]func(){
		"Control":    func() { understand.Control(text) },
		"LanguageOf": func() { understand.LanguageOf(text) },
		"Question":   func() { understand.Question(text) },
		"Signals":    func() { understand.Signals(text) },
		"YesNo":      func() { understand.YesNo(text) },
	} {
		b.Run(name, func(b *testing.B) {
			read() // the lists are read once in the life of a process
			b.ReportAllocs()
			for b.Loop() {
				read()
			}
		})
	}
}

func BenchmarkControl(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		understand.Control("je voudrais recomencer svp")
	}
}
