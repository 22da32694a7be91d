package understand_test

import (
	"testing"

	"guichet/conversations/understand"
)

// TestANumberBetweenWordsAboutMoneyIsASum: people leave the dollar sign out; dates, times and counts are no sums for that.
func TestANumberBetweenWordsAboutMoneyIsASum(t *testing.T) {
	for text, want := range map[string]int64{
		"ils m'ont chargé 45 de trop":              4500,
		"vous m'avez facturé 120 au lieu de 80":    12000,
		"j'ai payé 230 pour rien":                  23000,
		"on m'a pris 15,50 en double":              1550,
		"they charged me 45 twice":                 4500,
		"you took like 120 from my account":        12000,
		"facturé le 28 deux fois":                  0,
		"facturé 12 fois":                          0,
		"vous m'avez chargé 30 minutes deux fois":  0,
		"j'ai payé le 28":                          0,
		"charged 12 extra days":                    0,
		"we paid for 30 days twice":                0,
		"I was charged at 10 on my card yesterday": 0,
	} {
		var got int64
		for _, a := range (understand.Rules{}).Read(text, understand.Vocabulary{}).Amounts {
			got += a.Cents
		}
		if got != want {
			t.Errorf("%q: %d cents, want %d", text, got, want)
		}
	}
}
