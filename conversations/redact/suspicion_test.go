package redact

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestTheFirstLookHidesNothing compares the detectors behind the first look to the same detectors without it, on texts made of what they look for.
func TestTheFirstLookHidesNothing(t *testing.T) {
	everything := func(*skeleton) suspicion {
		return suspicion{true, true, true, true, true, true, true, true, true, true}
	}
	pieces := []string{" ", " ", "-", ".", ":", "=", "\n", "mon code est ", "code", "otp", "2FA ", "nip ", "pin", "CVV", "cvc2 ", "cid ", "cryptogramme ", "mot de passe : ",
		"mdp=", "pwd ", "pass: ", "soleil", "compte ", "account", "acct. ", "folio ", "transit ", "institution ", "NAS ", "SIN", "RAMQ ", "TREM", "abcd", "FR", "gb82 WEST ",
		"1", "12", "123", "4567", "046 454 286", "4111 1111 1111 1111", "8506 1512", "12345-006-1234567", "01", "exp 12/27 ", "[carte 1111]", "1234 5698 7654 32", "NO93 8601 1117 947", "a1", "0f9e", "é", "日", "٣", "\u200b"}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 12).Draw(t, "text"), "")
		ctx := Context{Field: Field(rapid.IntRange(0, 2).Draw(t, "field"))}
		with, without := detect(newSkeleton(text), ctx), detectWhere(newSkeleton(text), ctx, everything)
		if !slices.Equal(with, without) {
			t.Fatalf("%q: with the first look %v, without it %v", text, with, without)
		}
		if len(without) > 0 && !worthReading(text) {
			t.Fatalf("%q holds %v and is not worth reading", text, without)
		}
	})
}
