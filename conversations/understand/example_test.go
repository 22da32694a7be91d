package understand_test

import (
	"fmt"

	"guichet/conversations/understand"
)

func ExampleRules() {
	f := understand.Rules{}.Read("salut, j'ai payé mon relevé RL-2026 0117 le 28 déc pis vous m'avez chargé 7$ de retard quand même", vocabulary())
	fmt.Println(f.Kind.Value, f.Category.Value, f.Language)
	fmt.Println(f.References[0].Text, "→", f.References[0].Normal, f.References[0].Verified)
	fmt.Println(f.Amounts[0].Cents, f.Amounts[0].Currency, f.Dates[0].Day)
	// Output:
	// complaint fees_interest fr
	// RL-2026 0117 → RL20260117 true
	// 700 CAD 2025-12-28
}

func ExampleControl() {
	for _, text := range []string{"Je veux annuler svp", "je veux annuler ma commande", "modifier le 2e"} {
		c, ok := understand.Control(text)
		fmt.Println(ok, c.Key, c.Number)
	}
	// Output:
	// true cancel 0
	// false  0
	// true edit 2
}
