package understand_test

import (
	"fmt"
	"testing"

	"guichet/conversations/understand"
)

func TestAMessageThatPutsOneFactRightIsReadAsSuch(t *testing.T) {
	for text, want := range map[string]understand.Correction{
		"change le montant c'est 45 pas 35":            {Of: understand.OfAmount, Right: "45", Wrong: "35"},
		"non c'est 45$ pas 35$":                        {Right: "45$", Wrong: "35$"},
		"the amount is 45 not 35":                      {Of: understand.OfAmount, Right: "45", Wrong: "35"},
		"no its $45.50 not $35":                        {Right: "$45.50", Wrong: "$35"},
		"pas 35$ c'est 45$":                            {Right: "45$", Wrong: "35$"},
		"c'est pas 35 mais 45,50":                      {Right: "45,50", Wrong: "35"},
		"its not 35, its 45":                           {Right: "45", Wrong: "35"},
		"oups le montant cest 45 au lieu de 35 désolé": {Of: understand.OfAmount, Right: "45", Wrong: "35"},
		"45 instead of 35 please":                      {Right: "45", Wrong: "35"},
		"changez 35 pour 45 svp":                       {Right: "45", Wrong: "35"},
		"change the 35 to 45":                          {Right: "45", Wrong: "35"},
		"35 should be 45":                              {Right: "45", Wrong: "35"},
		"le bon montant est 45$":                       {Of: understand.OfAmount, Right: "45$"},
		"change the amount to 45 please":               {Of: understand.OfAmount, Right: "45"},
		"mets 45 comme montant":                        {Of: understand.OfAmount, Right: "45"},
		"c'est le 12 mai pas le 15":                    {Right: "12 mai", Wrong: "15"},
		"le 12 et non le 15 mai":                       {Right: "12", Wrong: "15 mai"},
		"it was may 12 not may 15":                     {Right: "may 12", Wrong: "may 15"},
		"mon numéro de commande c'est CM4821737":       {Of: understand.OfReference, Right: "CM4821737"},
		"CM4821737 pas CM4821736":                      {Right: "CM4821737", Wrong: "CM4821736"},
		"c'est La Baie pas Simons":                     {Right: "La Baie", Wrong: "Simons"},
		"not Sears, it's Canadian Tire":                {Right: "Canadian Tire", Wrong: "Sears"},
		"le magasin c'est chez Meubles Tremblay":       {Of: understand.OfSeller, Right: "Meubles Tremblay"},
		"wait the store is Wayfair not IKEA":           {Of: understand.OfSeller, Right: "Wayfair", Wrong: "IKEA"},
		"the store is wayfair":                         {Of: understand.OfSeller, Right: "wayfair"},
		"yes the store is wrong":                       {}, "le magasin est fermé": {}, "the store is in Gatineau": {}, "le magasin est à Laval": {},
		"the store is refusing": {}, "the amount is wrong": {}, "le montant est mauvais": {},
		"sorry I meant 45":                    {},
		"je suis pas content":                 {},
		"le montant est trop élevé":           {Of: understand.OfAmount, Right: "trop élevé"},
		"oui":                                 {},
		"le livreur a laissé la boîte dehors": {},
		"j'ai payé 45$ et le vendeur refuse de me rembourser même si la boîte était vide quand je l'ai reçue chez nous": {},
	} {
		got, ok := understand.Corrected(text)
		if got != want || ok != (want.Right != "") {
			t.Errorf("Corrected(%q) = %+v, %v; want %+v", text, got, ok, want)
		}
	}
}

func TestASumOfMoneyAloneIsRead(t *testing.T) {
	for text, want := range map[string]string{
		"45": "45.00 CAD", "45$": "45.00 CAD", "45,50 $": "45.50 CAD", "$1,200": "1200.00 CAD", "1 200,99$": "1200.99 CAD", "45 piasses": "45.00 CAD", "us$20": "20.00 USD",
		"20 euros": "20.00 EUR", "99 cents": "0.99 CAD", "le 45": "", "45 pas 35": "", "": "", "trop": "", "0": "", "RL20260117": "",
	} {
		got, ok := understand.Money(text)
		said := ""
		if ok {
			said = fmt.Sprintf("%d.%02d %s", got.Cents/100, got.Cents%100, got.Currency)
		}
		if said != want {
			t.Errorf("Money(%q) = %q, want %q", text, said, want)
		}
	}
}
