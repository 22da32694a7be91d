package understand_test

import (
	"testing"

	"guichet/conversations/understand"
)

func TestControlsAreReadAsPeopleTypeThem(t *testing.T) {
	command := func(k understand.ControlKey) understand.Command { return understand.Command{Key: k} }
	tests := []struct {
		text string
		want understand.Command
	}{
		{"retour", command(understand.Back)}, {"Retuor", command(understand.Back)}, {"go back please", command(understand.Back)}, {"précédent", command(understand.Back)},
		{"annuler", command(understand.Cancel)}, {"Je veux annuler svp!", command(understand.Cancel)}, {"laisse faire", command(understand.Cancel)},
		{"cancelle ça", command(understand.Cancel)}, {"never mind", command(understand.Cancel)}, {"cancell", command(understand.Cancel)},
		{"recommencer", command(understand.Restart)}, {"RECOMMENCER À ZÉRO", command(understand.Restart)}, {"start over", command(understand.Restart)},
		{"aide", command(understand.Help)}, {"?", command(understand.Help)}, {"help!!", command(understand.Help)}, {"j'comprends pas", command(understand.Help)},
		{"English", understand.Command{Key: understand.Language, Language: "en"}}, {"en français svp", understand.Command{Key: understand.Language, Language: "fr"}},
		{"langue", command(understand.Language)}, {"anglais stp", understand.Command{Key: understand.Language, Language: "en"}},
		{"je veux parler à quelqu'un", command(understand.Person)}, {"un humain", command(understand.Person)}, {"can I talk to a real person", command(understand.Person)}, {"agent", command(understand.Person)},
		{"passer", command(understand.Skip)}, {"skip", command(understand.Skip)}, {"suivant", command(understand.Skip)},
		{"c'est toute", command(understand.Done)}, {"C TOUT", command(understand.Done)}, {"that’s all, thanks", command(understand.Done)}, {"finiiiii", command(understand.Done)},
		{"statut", command(understand.Status)}, {"où en est ma plainte?", command(understand.Status)}, {"status", command(understand.Status)},
		{"avez-vous des nouvelles", command(understand.Status)}, {"du nouveau?", command(understand.Status)}, {"pis mon dossier?", command(understand.Status)}, {"any news?", command(understand.Status)},
		{"any update on my complaint?", command(understand.Status)}, {"where's my complaint at", command(understand.Status)}, {"bonjour, ya tu du nouveau dans ma plainte", command(understand.Status)},
		{"ma plainte avance tu?", command(understand.Status)}, {"c'est rendu où ma réclamation", command(understand.Status)}, {"et ma plainte?", command(understand.Status)}, {"do you have any news about my case yet", command(understand.Status)},
		{"what's going on with my complaint", command(understand.Status)}, {"how is my case going", command(understand.Status)}, {"toujours pas de nouvelles", command(understand.Status)}, {"still no news", command(understand.Status)},
		{"est-ce que ça avance", command(understand.Status)}, {"where does my complaint stand", command(understand.Status)}, {"c'est quoi le statut de mon dossier", command(understand.Status)}, {"mon dossier est rendu où", command(understand.Status)},
		{"menu", command(understand.Menu)}, {"/menu", command(understand.Menu)}, {"continuer", command(understand.Continue)}, {"confidentialité", command(understand.Privacy)},
		{"modifier 3", understand.Command{Key: understand.EditOne, Number: 3}}, {"change the second", understand.Command{Key: understand.EditOne, Number: 2}}, {"modifier", command(understand.EditOne)},
		{"envoyer", command(understand.Submit)}, {"send it", command(understand.Submit)}, {"soumetre", command(understand.Submit)},
		{"jveux parler a qqun calvaire", command(understand.Person)}, {"finalement je prefere en francais", understand.Command{Key: understand.Language, Language: "fr"}},
		{"pis la? yé rendu ou mon dossier", command(understand.Status)}, {"jai pas lnumero", command(understand.DoNotHave)}, {"tabarnak annule", command(understand.Cancel)},
		{"jlai pu", command(understand.DoNotHave)}, {"je l'ai pas", command(understand.DoNotHave)}, {"I don’t have it", command(understand.DoNotHave)}, {"idk", command(understand.DoNotHave)},
		{"i dont have it with me", command(understand.DoNotHave)}, {"désolé je l'ai pas avec moi", command(understand.DoNotHave)}, {"jlai pas sur moi", command(understand.DoNotHave)},
	}
	for _, tt := range tests {
		got, ok := understand.Control(tt.text)
		if !ok || got != tt.want {
			t.Errorf("Control(%q) = %+v, %v; want %+v", tt.text, got, ok, tt.want)
		}
	}
}

func TestATellingIsNoControl(t *testing.T) {
	for _, text := range []string{
		"", "   ", "je veux annuler ma commande", "I want to cancel my order from Zara", "annuler mon abonnement Crave svp", "le retour est fait", "mon retour",
		"j'ai besoin d'aide pour payer mon relevé", "the agent was rude", "personne", "la référence", "CMD-448210", "j'ai parlé à quelqu'un hier", "votre menu est laid",
		"envoyer un chèque", "continuer à payer pour rien", "change my address", "modifier mon adresse", "12", "oui", "non", "stop charging me", "🙂",
		"maudit service", "crisse vous m'avez chargé", "finalement oui", "moi aussi", "wait what",
		"le statut de ma commande chez Zara est perdu",
		"any update on my order?", "pas de nouvelles du magasin", "mon dossier de crédit est faux", "my complaint is about a fee", "la plainte", "what about my refund", "j'ai pas de nouvelles de mon colis",
		"my case was closed without an answer", "ma plainte n'avance pas depuis trois semaines", "the case of my phone is broken", "a new file", "le dossier de la chaise est brisé",
	} {
		if got, ok := understand.Control(text); ok {
			t.Errorf("Control(%q) = %+v", text, got)
		}
	}
}

func TestYesAndNoAreReadAsPeopleSayThem(t *testing.T) {
	for want, texts := range map[understand.Answer][]string{
		understand.Yes: {
			"oui", "OUI!", "ouin", "ouais", "ben oui", "correct", "c correct", "c'est beau", "c’est ça", "yep", "yes please", "ok", "OK merci", "d'accord",
			"👍", "👍🏽", "✅", "oui, hier", "oui j'ai écrit au vendeur", "absolument", "sure", "that's right", "mets-en", "ouiiii", "vas-y", "y",
		},
		understand.No: {
			"non", "Non merci", "pantoute", "nan", "nope", "no thanks", "pas du tout", "c'est pas ça", "not really", "pas vraiment, jai encore des frais", "pas tout à fait, il manque 3 $", "not really, the fee is still there", "👎", "non, pas encore", "jamais", "that's wrong", "absolument pas", "nooooon",
		},
		understand.Unknown: {"", "peut-être", "oui mais non", "oui, mais le montant est faux", "banane", "je sais pas", "👍👎", "maybe later", "12", "le vendeur a dit oui"},
	} {
		for _, text := range texts {
			if got := understand.YesNo(text); got != want {
				t.Errorf("YesNo(%q) = %q, want %q", text, got, want)
			}
		}
	}
}

func TestAChoiceIsReadByLabelNumberTypoOrHint(t *testing.T) {
	options := []understand.Option{
		{Key: "refund", Labels: []string{"Remboursement", "Refund"}, Hints: []string{"rembours*", "mon argent", "money back"}},
		{Key: "correction", Labels: []string{"Correction du relevé", "Correct the statement"}},
		{Key: "explanation", Labels: []string{"Explication", "Explanation"}, Hints: []string{"comprendre"}},
		{Key: "other", Labels: []string{"Autre chose", "Something else"}},
	}
	tests := []struct {
		text, want string
		how        understand.How
	}{
		{"Remboursement", "refund", understand.ByLabel}, {"refund please", "refund", understand.ByLabel}, {"« Autre chose »", "other", understand.ByLabel},
		{"1", "refund", understand.ByNumber}, {"2️⃣", "correction", understand.ByNumber}, {"la deuxième", "correction", understand.ByNumber}, {"le 3e", "explanation", understand.ByNumber},
		{"second one", "correction", understand.ByNumber}, {"option 4", "other", understand.ByNumber}, {"le dernier", "other", understand.ByNumber}, {"trois", "explanation", understand.ByNumber},
		{"remb", "refund", understand.ByPrefix}, {"rembousement", "refund", understand.ByTypo}, {"explicaton", "explanation", understand.ByTypo},
		{"du relevé", "correction", understand.ByWords}, {"je veux ravoir mon argent", "refund", understand.ByHint},
		{"5", "", ""}, {"0", "", ""}, {"exp", "explanation", understand.ByPrefix}, {"bleu", "", ""}, {"", "", ""},
	}
	for _, tt := range tests {
		got, how, ok := understand.Choice(tt.text, options)
		if got != tt.want || ok != (tt.want != "") || ok && how != tt.how {
			t.Errorf("Choice(%q) = %q by %q, %v; want %q by %q", tt.text, got, how, ok, tt.want, tt.how)
		}
	}
}

func TestAnAmbiguousChoiceIsNone(t *testing.T) {
	options := []understand.Option{
		{Key: "a", Labels: []string{"Relevé reçu"}, Hints: []string{"relevé"}},
		{Key: "b", Labels: []string{"Relevé perdu"}, Hints: []string{"relevé"}},
	}
	for _, text := range []string{"relevé", "rel", "mon relevé svp"} {
		if got, how, ok := understand.Choice(text, options); ok {
			t.Errorf("Choice(%q) = %q by %q", text, got, how)
		}
	}
}

func TestRatingsAndNumbers(t *testing.T) {
	for text, want := range map[string]int{"5": 5, "cinq": 5, "4/5": 4, "3 sur 5": 3, "⭐⭐⭐": 3, "excellent!": 5, "pas pire": 3, "pourri": 1, "two stars": 2,
		"4 étoiles": 4, "5 stars!!": 5, "cinq sur cinq": 5, "4 out of 5": 4, "je donne un 4": 4, "jdonne un gros 5": 5, "un 2": 2, "un": 1, "I'd give it a 3": 3, "mettons 3": 3, "4️⃣": 4, "⭐️⭐️⭐️⭐️": 4,
		"très bien": 5, "ça s'est très bien passé": 5, "c'était ben correct": 4, "pas si pire": 3, "très mal": 1, "very badly": 1, "it went well": 4, "pretty good overall": 4, "not great": 2, "bof": 2,
		"ça a bien été": 4, "c'est de la marde": 1} {
		if got, ok := understand.Rating(text); !ok || got != want {
			t.Errorf("Rating(%q) = %d, %v; want %d", text, got, ok, want)
		}
	}
	for _, text := range []string{"6", "0", "", "10/10", "8/10", "4.5", "4,5 sur 5", "entre 3 et 4", "le service", "bien loin d'ici", "mal de tête", "4 fois j'ai appelé", "5 jours", "c'est"} {
		if got, ok := understand.Rating(text); ok {
			t.Errorf("Rating(%q) = %d", text, got)
		}
	}
	for text, want := range map[string]int{"12": 12, "douze": 12, "three please": 3} {
		if got, ok := understand.Number(text); !ok || got != want {
			t.Errorf("Number(%q) = %d, %v; want %d", text, got, ok, want)
		}
	}
	if got, ok := understand.Number("12 rue"); ok {
		t.Errorf("Number read %d out of an address", got)
	}
}
