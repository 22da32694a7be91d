package conversations

import (
	"errors"
	"strings"
)

// Number is a case number, what a customer quotes: seven random Crockford base-32 characters and one check character, kept
// without the dash it is shown with. It opens nothing by itself.
type Number string

// crockford is the alphabet: no I, L, O or U, so that a number survives being read aloud or copied by hand.
const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// ErrNumber means that a text is not a case number, or one with a slip in it.
var ErrNumber = errors.New("not a case number")

// NewNumber makes a number of 35 random bits.
func NewNumber(random uint64) Number {
	var b [8]byte
	for i := range 7 {
		b[i] = crockford[random>>(5*i)&31]
	}
	b[7] = checkCharacter(b[:7])
	return Number(b[:])
}

// ParseNumber reads a number as people write it: any case, with spaces, dashes or a number sign, O for 0 and I or L for 1.
// It returns ErrNumber when the check character does not fit, which every single wrong character and nearly every swap of
// neighbours causes.
func ParseNumber(text string) (Number, error) {
	var b []byte
	for _, r := range strings.ToUpper(text) {
		switch {
		case strings.ContainsRune(" \t\n-‐‑–—−.#\u00a0\u202f\u200b", r):
			continue
		case r == 'O':
			r = '0'
		case r == 'I' || r == 'L':
			r = '1'
		}
		if r > 'Z' || strings.IndexByte(crockford, byte(r)) < 0 || len(b) == 8 {
			return "", ErrNumber
		}
		b = append(b, byte(r))
	}
	if len(b) != 8 || checkCharacter(b[:7]) != b[7] {
		return "", ErrNumber
	}
	return Number(b), nil
}

// String is the number as it is shown: 7QX4-M2P4.
func (n Number) String() string {
	if len(n) != 8 {
		return string(n)
	}
	return string(n[:4] + "-" + n[4:])
}

// checkCharacter is Luhn mod 32 over the characters, from the right.
func checkCharacter(characters []byte) byte {
	sum, factor := 0, 2
	for i := len(characters) - 1; i >= 0; i-- {
		product := factor * strings.IndexByte(crockford, characters[i])
		sum += product/32 + product%32
		factor = 3 - factor
	}
	return crockford[(32-sum%32)%32]
}
