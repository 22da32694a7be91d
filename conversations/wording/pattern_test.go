package wording

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// expressions are shapes that the rules use, in words short enough to be met by chance.
var expressions = []string{
	`\b(ab|ba c|c)\b`, `^(a|b )*(ab|ca)$`, `\b(a|b)( \w+){0,2} (ca?b|bc)s?\b`, `\b[a-c]{3,}b\b|^ab`, `(?i)\b(ab://|([a-c]+\.)*ba\.c/)`,
	`(ab|c)?`, `\bx`, `^$`, `é|œ b`, `a+b`, `(?i)[0-9a-c]{2}-[0-9a-c]{2}`, `(ab)+ ?c\B`, `\b(?:a|b|ab)\b.*\bc`, `[abc][abc] (a|b)`,
}

func TestAPatternMatchesWhatItsExpressionMatches(t *testing.T) {
	text := rapid.SliceOfN(rapid.SampledFrom([]string{"a", "b", "c", "ab", " ", "-", ".", "/", "é", "A", "x", "œ", "\n", "_", "\xff"}), 0, 12)
	for _, expression := range expressions {
		plain, pattern := regexp.MustCompile(expression), MustCompile(expression)
		rapid.Check(t, func(t *rapid.T) {
			s := strings.Join(text.Draw(t, "text"), "")
			if want, got := plain.MatchString(s), pattern.MatchString(s); got != want {
				t.Fatalf("%s on %q: %v, want %v (needs %v %v)", expression, s, got, want, pattern.words, pattern.pieces)
			}
			if want, got := plain.FindStringIndex(s), pattern.FindStringIndex(s); !slices.Equal(got, want) {
				t.Fatalf("%s on %q: at %v, want %v", expression, s, got, want)
			}
			if want, got := plain.FindStringSubmatch(s), pattern.FindStringSubmatch(s); !slices.Equal(got, want) {
				t.Fatalf("%s on %q: %q, want %q", expression, s, got, want)
			}
		})
	}
}

func TestAPatternLooksForItsWordsFirst(t *testing.T) {
	for expression, unlike := range map[string]string{
		`\b(retirer?|annuler?) (ma|la) plainte\b`:        "je vous envoie ma plainte",
		`^((ok|bon) )*(withdraw|cancel)( (it|this))*$`:   "ok it is on its way",
		`\b(ont|a) (\w+ ){0,3}(refuse|dit non)\b`:        "ont ils dit oui",
		`\bmy (\w+ )?(data|details)\b|\bsur moi\b`:       "my last statement",
		`\b[0-9a-z]{4}-[0-9a-z]{4}\b`:                    "7QX4M2P4",
		`(de|du|des)? ?(nouvelles?|suivi)( svp| merci)*`: "merci",
	} {
		p := MustCompile(expression)
		if p.words == nil && p.pieces == nil {
			t.Errorf("%s: nothing is known to be needed", expression)
		}
		if p.possible(unlike) {
			t.Errorf("%s: %q has nothing of it, and is searched", expression, unlike)
		}
	}
}
