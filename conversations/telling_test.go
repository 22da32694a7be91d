package conversations

import (
	"strings"
	"testing"
	"time"
)

// tellsApart checks that some texts are heard for what they say, and that others are not taken for it.
func tellsApart(t *testing.T, heard func(text string) bool, yes, no []string) {
	t.Helper()
	for _, text := range yes {
		if !heard(text) {
			t.Errorf("%q is not heard", text)
		}
	}
	for _, text := range no {
		if heard(text) {
			t.Errorf("%q is taken for it", text)
		}
	}
}

func TestWordsThatOnlyNameTheSubjectAreNotTheStory(t *testing.T) {
	s := &step{w: accepted(t, "fr").w}
	for text, want := range map[string]bool{
		"problem with a purchase":                                   false,
		"j'ai un problème avec un achat":                            false,
		"une plainte":                                               false,
		"frais de retard":                                           false,
		"I want to file a complaint about late fees":                false,
		"bonjour je voudrais faire une plainte sur mon relevé":      false,
		"je voudrais porter plainte contre votre compagnie svp":     false,
		"I would like to lodge a complaint against your company":    false,
		"On m'a chargé deux fois":                                   true,
		"Ma commande n'est jamais arrivée":                          true,
		"you charged me a late fee although I paid on December 28":  true,
		"Vous m'avez facturé deux fois le même relevé en décembre.": true,
	} {
		if got := s.tells(text); got != want {
			t.Errorf("%q tells: %v", text, got)
		}
	}
}

func TestAnOpeningThatOnlyNamesTheSubjectLeavesTheStoryToAsk(t *testing.T) {
	for lang, words := range map[string][]string{
		"fr": {"j'ai un problème avec un achat", "Que s’est-il passé?", "Le divan commandé en novembre n'est jamais arrivé"},
		"en": {"problem with a purchase", "What happened?", "The sofa I ordered in November never came to my door"},
	} {
		c := newChat(t, lang)
		c.says(words[0])
		c.answers("ok", "other problem", "I don't know", "I don't have it", "no")
		c.expects(words[1])
		if _, _, ok := c.button("That’s all"); ok {
			t.Errorf("%s offers to leave it at the opening:\n%s", lang, c)
		}
		c.says(words[2])
		if story := c.w.Dialogue.Draft.Story.Plain; story != words[2] || !c.w.Dialogue.Draft.Received.Equal(start) {
			t.Errorf("story %q, received %v", story, c.w.Dialogue.Draft.Received)
		}
	}
}

func TestAFewWordsAtTheSubjectAreOnlyTheSubject(t *testing.T) {
	c := accepted(t, "en")
	c.answers("/complaint", "rude agent on the phone")
	c.expects("What happened?")
	c.says("waited 50 mins then the guy hung up on me. thats it")
	if d := c.w.Dialogue.Draft; d.Category != "service_quality" || !strings.HasPrefix(d.Story.Plain, "waited") {
		t.Errorf("%+v", d.Answers)
	}
	c = accepted(t, "en")
	c.answers("/complaint", "your agent was so rude on the phone that I cried for an hour")
	c.expects("What would settle this for you")
}

func TestWhatIsToldAtTheWishIsStoryAndAWishSaidLateIsTheWish(t *testing.T) {
	c := accepted(t, "en")
	c.answers("/complaint", "quality of service", "rude agent on the phone", "waited 50 mins then the guy hung up on me. thats it")
	c.expects("I have added that to your story", "What would settle this for you")
	c.answers("someone calls me", "apology pls")
	c.expects("What would settle it: An apology")
	if d := c.w.Dialogue.Draft; d.Wish != "apology" || d.WishText != "" || !strings.Contains(d.Story.Plain, "hung up") || strings.Contains(d.Story.Plain, "apology") {
		t.Errorf("%+v", d.Answers)
	}
}

func TestAWishThatIsNoneOfTheButtonsIsAskedInWords(t *testing.T) {
	c := accepted(t, "fr")
	c.answers("/plainte", "accès au compte", "Mon compte est barré depuis vendredi et personne ne répond")
	c.taps("Autre chose")
	c.expects("— Autre chose", "Dites-le en quelques mots.")
	c.taps("Retour")
	c.expects("Qu’est-ce qui réglerait la situation pour vous?")
	c.taps("Autre chose")
	c.says("débarrez-le et dites-moi pourquoi")
	if d := c.w.Dialogue.Draft; d.WishText != "débarrez-le et dites-moi pourquoi" || c.w.Dialogue.State != AtFiles {
		t.Errorf("%+v at %s", d.Answers, c.w.Dialogue.State)
	}
	c.taps("Retour")
	c.taps("Autre chose")
	c.taps("Sans précision")
	if d := c.w.Dialogue.Draft; d.Wish != wishOther || d.WishText != "" || c.w.Dialogue.State != AtFiles {
		t.Errorf("%+v at %s", d.Answers, c.w.Dialogue.State)
	}
}

func TestThatIsAllAfterAFileIsNotTheWish(t *testing.T) {
	c := accepted(t, "en")
	c.answers("/complaint", "account access", "My account is locked and nobody answers since Friday")
	c.sends(KindPhoto, "", "")
	c.wait(10 * time.Second)
	c.says("that's all")
	if c.w.Dialogue.State != AtWish {
		t.Errorf("at %s:\n%s", c.w.Dialogue.State, c)
	}
	c.says("that's all")
	if c.w.Dialogue.State != AtFiles {
		t.Errorf("said twice, at %s:\n%s", c.w.Dialogue.State, c)
	}
}

func TestTheSellersNameIsTheWholeAnswer(t *testing.T) {
	for typed, want := range map[string]string{
		"chez boutique Lulu": "boutique Lulu", "Boutique Lulu": "Boutique Lulu", "c'est chez Sports Laval.": "Sports Laval",
		"à la Boutique du vélo": "Boutique du vélo", "it's from northern outfitters": "northern outfitters", "Chez": "Chez",
		"j'ai acheté ça chez Meubles Tremblay le mois passé": "Meubles Tremblay", "At Home": "Home", "Atelier Roy": "Atelier Roy",
	} {
		c := accepted(t, "fr")
		c.answers("/achat", "pas reçu", "continuer", typed)
		if got := c.w.Dialogue.Draft.Seller; got != want {
			t.Errorf("%q: %q, want %q", typed, got, want)
		}
	}
}

func TestANoInPassingIsNoPartOfTheStory(t *testing.T) {
	for typed, more := range map[string]bool{
		"non pas encore": false, "oui hier": false, "yes, twice last week": false,
		"oui, leur gérant m'a dit que le camion était passé": true,
	} {
		c := accepted(t, "fr")
		c.answers("/achat", "pas reçu", "continuer", "Lulu", "je ne l'ai pas", typed)
		if got := !c.w.Dialogue.Draft.Story.Empty(); got != more {
			t.Errorf("%q in the story: %v", typed, got)
		}
	}
}

func TestGoingBackToTheStoryOffersToKeepIt(t *testing.T) {
	const told = "Le solde de mon relevé est faux depuis deux mois"
	c := accepted(t, "fr")
	c.answers("/plainte", "relevé", told)
	c.taps("Retour")
	c.expects("Ce que vous écrirez remplacera votre texte.")
	c.taps("Garder mon texte")
	if got := c.w.Dialogue.Draft.Story.Plain; got != told || c.w.Dialogue.State != AtReference {
		t.Errorf("%q at %s", got, c.w.Dialogue.State)
	}
	c.taps("Retour")
	c.says("Le solde de mon relevé est faux depuis trois mois")
	if got := c.w.Dialogue.Draft.Story.Plain; got != "Le solde de mon relevé est faux depuis trois mois" {
		t.Errorf("%q", got)
	}
	c.taps("Retour")
	c.taps("Retour")
	c.taps("Relevé")
	if c.w.Dialogue.State != AtReference {
		t.Errorf("the story is asked for again: at %s", c.w.Dialogue.State)
	}
}

func TestSignsAloneAreNoStory(t *testing.T) {
	for _, typed := range []string{"!!!", "...", "🤷"} {
		c := accepted(t, "fr")
		c.answers("/plainte", "relevé", "continuer", typed)
		c.expects("Il me faut quelques mots, par exemple")
		c.answers(typed, "Le solde est faux depuis deux mois")
		if got := c.w.Dialogue.Draft.Story.Plain; got != "Le solde est faux depuis deux mois" {
			t.Errorf("%q: story %q", typed, got)
		}
	}
}

func TestAWishToComplainAndABareNoAreNoStory(t *testing.T) {
	for _, typed := range []string{"porter plainte", "je veux porter plainte contre vous", "non", "I want to make a complaint"} {
		c := accepted(t, "fr")
		c.answers("/plainte", "relevé", "continuer", typed)
		c.expects("Il me faut quelques mots, par exemple")
		c.answers("Le solde est faux depuis deux mois")
		if got := c.w.Dialogue.Draft.Story.Plain; got != "Le solde est faux depuis deux mois" {
			t.Errorf("%q: story %q", typed, got)
		}
	}
}

func TestALawyerNamedInTheFirstWordsIsHeard(t *testing.T) {
	for _, typed := range []string{"mon avocat va vous écrire", "my lawyer will write to you"} {
		c := accepted(t, "fr")
		c.says(typed)
		if !certainly(c.w.Dialogue.Flags, FlagLegal) {
			t.Errorf("%q: %+v", typed, c.w.Dialogue.Flags)
		}
	}
}

func TestAStoryInAFewMessagesIsFoldedWholeAndNotSaidToBeUnchanged(t *testing.T) {
	c := accepted(t, "fr")
	c.answers("/plainte", "frais et intérêts", "continuer")
	for _, words := range []string{"bon alors", "j’ai payé le 28 décembre", "pis vous m’avez chargé 25 $"} {
		c.saysAtOnce(words)
		c.now = c.now.Add(time.Second)
	}
	c.wait(Pause)
	if all := c.String(); strings.Contains(all, "Rien n’a changé") || !strings.Contains(all, "pis vous m’avez chargé…") || strings.Contains(all, "« bon alors »") {
		t.Error(all)
	}
}
