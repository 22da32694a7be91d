package redact_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"guichet/conversations/redact"

	"pgregory.net/rapid"
)

// scripts are ways to write the digits 0 to 9, written out here so that the test does not lean on the code's own tables.
var scripts = []string{
	"0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "০১২৩৪৫৬৭৮৯", "๐๑๒๓๔๕๖๗๘๙", "０１２３４５６７８９",
	"𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗", "𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡", "⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉", "⓪①②③④⑤⑥⑦⑧⑨", "𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙",
}

// gaps are what people put between the digits of one number; the invisible ones may be anywhere.
var (
	gaps = []string{" ", "  ", "-", " - ", ".", "\u00a0", "\u202f", "\u2009", "\u3000", "\u2013", "\u2014", "\u2011", "\u2212", "·", "\n", "\t", "\r\n", "•"}
	veil = []string{"", "", "", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202e", "\ufe0f\u20e3"}
)

// prefixes of known issuers with the lengths to fill up to.
var cardShapes = []struct {
	prefix string
	length int
}{
	{"4", 13}, {"4", 16}, {"4", 19}, {"51", 16}, {"55", 16}, {"2221", 16}, {"2720", 16}, {"34", 15}, {"37", 15}, {"36", 14}, {"305", 14},
	{"3528", 16}, {"6011", 16}, {"65", 16}, {"62", 17}, {"62", 19}, {"5018", 13}, {"6759", 18}, {"81", 16}, {"2204", 16}, {"9792", 16},
}

func drawCard(t *rapid.T) string {
	shape := rapid.SampledFrom(cardShapes).Draw(t, "issuer")
	digits := []byte(shape.prefix)
	for len(digits) < shape.length-1 {
		digits = append(digits, '0'+byte(rapid.IntRange(0, 9).Draw(t, "digit")))
	}
	for check := byte('0'); ; check++ {
		if card := string(digits) + string(check); luhnOK(card) {
			return card
		}
	}
}

// luhnOK is the check of ISO/IEC 7812-1 written the long way round, from the left.
func luhnOK(s string) bool {
	sum := 0
	for i, r := range s {
		d := int(r - '0')
		if (len(s)-i)%2 == 0 {
			d = d*2/10 + d*2%10
		}
		sum += d
	}
	return sum%10 == 0
}

func disguise(t *rapid.T, card string) string {
	script := []rune(rapid.SampledFrom(scripts).Draw(t, "script"))
	mixed := rapid.Bool().Draw(t, "mixed scripts")
	often := rapid.SampledFrom([]int{0, 2, 4, 4, 1}).Draw(t, "a gap every n digits")
	var b strings.Builder
	for i, d := range card {
		if i > 0 && often > 0 && i%often == 0 {
			b.WriteString(rapid.SampledFrom(gaps).Draw(t, "gap"))
		}
		if mixed {
			script = []rune(rapid.SampledFrom(scripts).Draw(t, "script"))
		}
		b.WriteRune(script[d-'0'])
		b.WriteString(rapid.SampledFrom(veil).Draw(t, "veil"))
	}
	return b.String()
}

// readDigits reads the digits of a text in any of the scripts, passing over everything else but letters and brackets.
func readDigits(s string) []string {
	value := map[rune]byte{}
	for _, script := range scripts {
		for d, r := range []rune(script) {
			value[r] = '0' + byte(d)
		}
	}
	var runs []string
	var run []byte
	for _, r := range s + "[" {
		if d, ok := value[r]; ok {
			run = append(run, d)
		} else if r == '[' || r == ']' || r >= 'a' && r <= 'z' {
			runs = append(runs, string(run))
			run = nil
		}
	}
	return runs
}

func TestNoCardSurvivesADisguise(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		card := drawCard(t)
		before := rapid.SampledFrom([]string{"", "ma carte ", "voici: ", "le 28 dec ", "50 $ sur ", "card"}).Draw(t, "before")
		after := rapid.SampledFrom([]string{"", " merci", ", stp", " 12/27", " exp 0128 cvv 123", "\nbonne journee"}).Draw(t, "after")
		text := before + disguise(t, card) + after
		clean, hits := redact.Text(text, redact.Context{})
		for _, run := range readDigits(clean) {
			if strings.Contains(run, card) {
				t.Fatalf("%q became %q", text, clean)
			}
		}
		if len(hits) == 0 {
			t.Fatalf("nothing found in %q", text)
		}
		checkPass(t, text, redact.Context{})
	})
}

func TestTextWithoutDigitsOrPasswordsIsNeverChanged(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[a-lnoq-zA-LNOQ-Zéèêàçù '’«»!?.,;:\n\x{a0}\x{202f}\x{1f600}-\x{1f64f}-]{0,300}`).Draw(t, "text")
		if got, hits := redact.Text(text, redact.Context{}); got != text || hits != nil {
			t.Fatalf("%q became %q", text, got)
		}
	})
}

// numberish is text made to provoke the detectors: their words, their markers, and numbers of all shapes.
func numberish() *rapid.Generator[string] {
	parts := rapid.OneOf(
		rapid.SampledFrom([]string{
			"NAS ", "SIN ", "code ", "NIP: ", "otp ", "mot de passe : ", "password is ", "RAMQ ", "TREM", "transit ", "compte ", "FR76", "cvv ", "exp ",
			"[carte •••• 1111]", "[NAS retiré]", "[", "]", "$", "RL", "CMD-", "est ", "le ", " - ", "/", "\n", "\u200b", "é", "4111111111111111", "130692544", "\xff",
		}),
		rapid.StringMatching(`[0-9]{1,20}`),
		rapid.StringMatching(`[0-9]{3}[ -][0-9]{3}[ -][0-9]{3}`),
		rapid.StringMatching(`[ .,a-z]{1,12}`),
	)
	return rapid.Map(rapid.SliceOfN(parts, 0, 14), func(p []string) string { return strings.Join(p, "") })
}

func TestAnyTextPassesOnceAndForAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		checkPass(t, numberish().Draw(t, "text"), redact.Context{Language: rapid.SampledFrom([]string{"fr", "en"}).Draw(t, "language")})
	})
}

// failer is what rapid and testing have in common.
type failer interface {
	Fatalf(format string, args ...any)
}

// checkPass holds what is true of every text: a second pass finds nothing, edits lie in order inside the text, and what is
// outside them is kept.
func checkPass(t failer, text string, ctx redact.Context) {
	edits, hits := redact.TextSpans(text, ctx)
	clean := redact.Apply(text, edits)
	if len(edits) != len(hits) {
		t.Fatalf("%q: %d edits, %d hits", text, len(edits), len(hits))
	}
	at, kept := 0, 0
	for _, e := range edits {
		if e.Start < at || e.End <= e.Start || e.End > len(text) {
			t.Fatalf("%q: edits overlap or lie outside: %+v", text, edits)
		}
		if utf8.ValidString(text) && (!utf8.ValidString(text[:e.Start]) || !utf8.ValidString(text[:e.End])) {
			t.Fatalf("%q: edit %+v cuts a rune", text, e)
		}
		kept += e.Start - at
		if got, want := clean[redact.Move(e.Start, edits):redact.Move(e.End, edits)], e.Replacement; got != want {
			t.Fatalf("%q: offsets of %+v moved to %q", text, e, got)
		}
		at = e.End
	}
	if again, more := redact.Text(clean, ctx); again != clean {
		t.Fatalf("%q\nfirst pass  %q %v\nsecond pass %q %v", text, clean, hits, again, more)
	}
}

func FuzzText(f *testing.F) {
	for _, s := range []string{"", "4111 1111 1111 1111 12/27 123", "NAS 130 692 544", "mot de passe : x", "[carte •••• 1111]4111111111111111", "\xff4\xfe1"} {
		f.Add(s, false)
	}
	f.Fuzz(func(t *testing.T, s string, english bool) {
		ctx := redact.Context{}
		if english {
			ctx.Language = "en"
		}
		checkPass(t, s, ctx)
		raw, err := json.Marshal(map[string]any{s: []string{s}})
		if err != nil {
			t.Fatal(err)
		}
		clean, _, err := redact.JSON(raw, ctx)
		if err != nil || !json.Valid(clean) {
			t.Fatalf("JSON %s became %s, %v", raw, clean, err)
		}
		if again, _, err := redact.JSON(clean, ctx); err != nil || string(again) != string(clean) {
			t.Fatalf("JSON %s became %s at the second pass", clean, again)
		}
	})
}

// Slack's times are ids: raw events are full of them, so they are passed over unread. Read, they would stay as well: no
// issuer's numbers begin with a 1.
func TestSlacksTimesHoldNothingToFind(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ts := rapid.StringMatching(`1[0-9]{9}\.[0-9]{6}`).Draw(t, "time")
		if _, hits := redact.Text(ts+" ", redact.Context{}); len(hits) > 0 {
			t.Fatalf("read, %s holds %v", ts, hits)
		}
		if got, hits := redact.Text(ts, redact.Context{}); got != ts || len(hits) > 0 {
			t.Fatalf("%s became %s with %v", ts, got, hits)
		}
	})
}

func BenchmarkFourThousandCharactersWithoutDigits(b *testing.B) {
	text := strings.Repeat("Bonjour, le paiement a été fait à temps; voilà. ", 84)[:4000]
	b.ReportAllocs()
	for b.Loop() {
		redact.Text(text, redact.Context{})
	}
}

func BenchmarkAMessageWithNumbers(b *testing.B) {
	text := "j'ai payé mon relevé RL-2026 0117 le 28 déc pis vous m'avez chargé 7$ de retard, appelez au 514-555-0199"
	for b.Loop() {
		redact.Text(text, redact.Context{})
	}
}

func ExampleText() {
	clean, hits := redact.Text("ma carte 4111 1111 1111 1111, exp 12/27", redact.Context{})
	fmt.Println(clean)
	fmt.Println(hits[0].Kind, hits[0].Last4)
	// Output:
	// ma carte [carte •••• 1111], exp [expiration retirée]
	// card 1111
}

// BenchmarkJSON redacts what the platforms send of one message.
func BenchmarkJSON(b *testing.B) {
	for name, raw := range map[string]string{
		"slack": `{"type":"message","user":"U0ANA","ts":"1767711900.000200","client_msg_id":"0f9e7b52-6a0b-4b3c-9c52-37f2a0c3c9be","text":"Bonjour *Luc*, le remboursement de 7 $ est fait.",` +
			`"team":"T0PLAY","thread_ts":"1767711800.000100","parent_user_id":"U0GUICHET","blocks":[{"type":"rich_text","block_id":"w9Xk2","elements":[{"type":"rich_text_section",` +
			`"elements":[{"type":"text","text":"Bonjour "},{"type":"text","text":"Luc","style":{"bold":true}},{"type":"text","text":", le remboursement de 7 $ est fait."}]}]}],` +
			`"channel":"C0DESK","event_ts":"1767711900.000200","channel_type":"group"}`,
		"telegram": `{"update_id":100,"message":{"message_id":7,"from":{"id":42,"is_bot":false,"first_name":"Luc","language_code":"fr"},"chat":{"id":42,"first_name":"Luc","type":"private"},` +
			`"date":1767712000,"text":"j'ai payé mon relevé le 28 déc pis vous m'avez chargé 7$","entities":[{"offset":0,"length":4,"type":"bold"}]}}`,
	} {
		ctx := redact.Context{Opaque: []string{"trigger_id"}}
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, _, err := redact.JSON([]byte(raw), ctx); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
