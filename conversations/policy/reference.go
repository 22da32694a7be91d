package policy

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Reference is a kind of document number that customers can give.
type Reference struct {
	Kind  string
	Label Text
	// Pattern is the operator's expression, in Go's syntax (RE2).
	Pattern string
	// Compiled is Pattern made to match a whole reference in normal form: capitals, no separators.
	Compiled *regexp.Regexp
	// Within is Pattern made to find references inside a longer text. Both are made once, when the policy is read.
	Within *regexp.Regexp
	// Example is a reference of that form, Where says where to find it.
	Example, Where Text
	// Repair: look-alikes (O and 0; I, L and 1) may be read as one another.
	Repair bool
}

// maxReadings bounds the repair: three to the power of the ambiguous characters tried.
const maxReadings = 6561

// longestRepaired bounds what is repaired at all: no reference is longer, and a story is no reference.
const longestRepaired = 64

// Match reads a reference as a customer typed it: in any case, with or without spaces and separators, and with look-alikes
// repaired when that leaves one nearest reading. The answer is the normal form.
func (r Reference) Match(typed string) (normal string, ok bool) {
	normal = NormalReference(typed)
	if normal == "" || r.Compiled == nil {
		return "", false
	}
	if r.Compiled.MatchString(normal) {
		return normal, true
	}
	if !r.Repair || utf8.RuneCountInString(normal) > longestRepaired {
		return "", false
	}
	best, changes, tie := "", len(normal)+1, false
	for _, reading := range readings(normal) {
		if !r.Compiled.MatchString(reading) {
			continue
		}
		switch n := differences(normal, reading); {
		case n < changes:
			best, changes, tie = reading, n, false
		case n == changes:
			tie = true
		}
	}
	return best, best != "" && !tie
}

// NormalReference writes a reference in capitals and drops everything but letters and digits.
func NormalReference(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToUpper(r)
		}
		return -1
	}, s)
}

// readings are all ways to read the look-alikes in s, or none when there are too many.
func readings(s string) []string {
	all := []string{""}
	for _, r := range s {
		alternatives := lookAlikes(r)
		if len(all)*len(alternatives) > maxReadings {
			return nil
		}
		next := make([]string, 0, len(all)*len(alternatives))
		for _, begun := range all {
			for _, a := range alternatives {
				next = append(next, begun+string(a))
			}
		}
		all = next
	}
	return all
}

func lookAlikes(r rune) []rune {
	switch r {
	case 'O', '0':
		return []rune("O0")
	case 'I', 'L', '1':
		return []rune("IL1")
	default:
		return []rune{r}
	}
}

// differences counts the characters in which two readings of one reference differ.
func differences(a, b string) int {
	n, other := 0, []rune(b)
	for i, r := range []rune(a) {
		if r != other[i] {
			n++
		}
	}
	return n
}
