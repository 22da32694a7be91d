package conversations

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func numbers() *rapid.Generator[Number] {
	return rapid.Custom(func(t *rapid.T) Number { return NewNumber(rapid.Uint64().Draw(t, "random")) })
}

func TestANumberIsReadHoweverPeopleWriteIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := numbers().Draw(t, "number")
		var b strings.Builder
		for _, r := range rapid.SampledFrom([]string{string(n), n.String()}).Draw(t, "form") {
			b.WriteString(rapid.SampledFrom([]string{"", "", "", " ", "-", "\u00a0", "–", "."}).Draw(t, "between"))
			switch {
			case r == '0':
				r = rapid.SampledFrom([]rune("0Oo")).Draw(t, "zero")
			case r == '1':
				r = rapid.SampledFrom([]rune("1IiLl")).Draw(t, "one")
			case rapid.Bool().Draw(t, "lower"):
				r = []rune(strings.ToLower(string(r)))[0]
			}
			b.WriteRune(r)
		}
		written := rapid.SampledFrom([]string{"", "#", " "}).Draw(t, "before") + b.String()
		if got, err := ParseNumber(written); err != nil || got != n {
			t.Fatalf("%q is read as %q, %v; want %q", written, got, err, n)
		}
	})
}

func TestANumberIsFoundInASentence(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := numbers().Draw(t, "number")
		sentence := rapid.SampledFrom([]string{"what about %s?", "is case %s done", "%s : du nouveau?", "c'est rendu où mon cas %s svp", "pour le code 1234, %s"}).Draw(t, "sentence")
		if got, found := NumberIn(fmt.Sprintf(sentence, n)); !found || got != n {
			t.Fatalf("%q: %q, %v", fmt.Sprintf(sentence, n), got, found)
		}
	})
}

func TestEverySingleWrongCharacterIsDetected(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := numbers().Draw(t, "number")
		for i := range len(n) {
			for _, wrong := range []byte(crockford) {
				if wrong == n[i] {
					continue
				}
				if got, err := ParseNumber(string(n[:i]) + string(wrong) + string(n[i+1:])); !errors.Is(err, ErrNumber) {
					t.Fatalf("%s with %c at %d is read as %s, %v", n, wrong, i, got, err)
				}
			}
		}
	})
}

func TestNearlyEverySwapOfNeighboursIsDetected(t *testing.T) {
	missed, swaps := 0, 0
	for random := range uint64(20_000) {
		n := NewNumber(random * 0x9E3779B97F4A7C15)
		for i := range len(n) - 1 {
			if n[i] == n[i+1] {
				continue
			}
			swapped := []byte(n)
			swapped[i], swapped[i+1] = swapped[i+1], swapped[i]
			swaps++
			if _, err := ParseNumber(string(swapped)); err == nil {
				missed++
			}
		}
	}
	// Luhn modulo n misses exactly the swap of the first and the last character of its alphabet: 2 of 32 × 31 pairs.
	if rate := float64(missed) / float64(swaps); rate > 0.003 {
		t.Errorf("%d of %d swaps are missed", missed, swaps)
	}
}

func TestWhatIsNoNumberIsRefused(t *testing.T) {
	for _, text := range []string{"", "7QX4", "7QX4-M2P", "RL20260117", "bonjour!", "7QX4-M2P44", "7QX4M2P4 merci", "７ＱＸ４Ｍ２Ｐ４", "\xff\xfe", "UUUUUUUU"} {
		if n, err := ParseNumber(text); err == nil {
			t.Errorf("%q is read as %q", text, n)
		}
	}
}

func FuzzParseNumber(f *testing.F) {
	f.Add("7QX4-M2P4")
	f.Fuzz(func(t *testing.T, text string) {
		n, err := ParseNumber(text)
		if err != nil {
			return
		}
		if again, err := ParseNumber(n.String()); err != nil || again != n || len(n) != 8 {
			t.Errorf("%q is read as %q, which is read as %q, %v", text, n, again, err)
		}
	})
}
