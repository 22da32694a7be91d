package conversations

import (
	"strings"
	"testing"
	"time"
)

func TestABurstAndAnAlbumAreAnsweredOnce(t *testing.T) {
	c := accepted(t, "fr")
	c.says("/plainte")
	c.taps("Frais et intérêts")
	before := len(c.phone)
	for _, words := range []string{"J'ai payé à temps mon relevé", "pis vous m'avez chargé des frais", "c'est pas correct pantoute"} {
		c.saysAtOnce(words)
		c.now = c.now.Add(time.Second)
	}
	c.wait(Pause)
	if got := len(c.phone) - before; got != 1 {
		t.Errorf("%d answers to one story:\n%s", got, c)
	}
	if story := c.w.Dialogue.Draft.Story.Plain; strings.Count(story, "\n") != 2 {
		t.Errorf("story %q", story)
	}
	c.says("RL20260117")
	c.taps("Remboursement")
	before = len(c.phone)
	for range 3 {
		c.sends(KindPhoto, "album", "")
	}
	c.wait(Pause)
	if got := len(c.phone) - before; got != 1 || len(c.w.Dialogue.Draft.Files) != 3 {
		t.Errorf("%d answers, %d files:\n%s", got, len(c.w.Dialogue.Draft.Files), c)
	}
	c.expects("Pièces ajoutées (3)", "Autre chose à joindre?")
}

func TestAWrongReferenceIsKeptAsWrittenTheThirdTime(t *testing.T) {
	c := accepted(t, "fr")
	c.says("/plainte")
	c.taps("Relevé")
	c.says("Le solde de mon relevé est faux depuis deux mois")
	c.says("KL 12")
	c.expects("Je ne reconnais pas cette référence", "RL20260117")
	c.says("KL 12")
	c.expects("Où chercher")
	c.says("KL 12")
	c.expects("Je la note telle quelle : « KL 12 »")
	if got := c.w.Dialogue.Draft.Reference; got.Verified || got.Value != "KL 12" {
		t.Errorf("reference %+v", got)
	}
}

func TestADoubleTapAndAStaleTapChangeNothing(t *testing.T) {
	c := accepted(t, "fr")
	c.says("/plainte")
	_, b, _ := c.button("Relevé")
	c.step(Tapped{Data: b.Data})
	before := len(c.phone)
	c.step(Tapped{Data: b.Data})
	if len(c.phone) != before {
		t.Errorf("a double tap told something:\n%s", c)
	}
	c.wait(time.Minute)
	c.step(Tapped{Data: b.Data})
	if want := "Déjà répondu. On en est à\u00a0: l’article d’aide."; len(c.toasts) != 2 || c.toasts[1] != want {
		t.Errorf("toasts %q, want %q", c.toasts, want)
	}
	c.expects("Un relevé qui semble faux")
	if got := c.w.Dialogue.Draft.Category; got != "statement" {
		t.Errorf("category %q", got)
	}
}

func TestBackReopensTheQuestionBefore(t *testing.T) {
	c := accepted(t, "fr")
	c.says("/plainte")
	c.taps("Relevé")
	c.says("Le solde de mon relevé est faux depuis deux mois")
	c.says("retour")
	if c.w.Dialogue.State != AtStory || c.w.Dialogue.Draft.Story.Empty() {
		t.Errorf("back leads to %q with story %q", c.w.Dialogue.State, c.w.Dialogue.Draft.Story.Plain)
	}
	c.taps("Retour")
	if c.w.Dialogue.State != AtCategory {
		t.Errorf("back leads to %q", c.w.Dialogue.State)
	}
}

func TestCancelAsksWhenTwoAnswersWouldBeLostAndLeavesNothing(t *testing.T) {
	c := atReview(t, "fr")
	c.says("annuler")
	c.expects("vraiment")
	c.taps("Garder et continuer")
	if c.w.Dialogue.State != AtReview {
		t.Errorf("kept, but at %q", c.w.Dialogue.State)
	}
	c.taps("Annuler")
	c.taps("Tout effacer")
	d := c.w.Dialogue
	if d.Draft != nil || d.State != AtIdle || len(d.Back) != 0 || d.Aside != "" || d.Then != "" || d.Resume != "" || len(c.filed()) != 0 {
		t.Errorf("cancel left %+v", d)
	}
	if !strings.Contains(kinds(c.posted), "Unschedule") {
		t.Error("the timers stay")
	}
}

func TestTheLanguageChangesWithoutLoss(t *testing.T) {
	c := accepted(t, "fr")
	c.says("/plainte")
	c.taps("Relevé")
	c.taps("Continuer ma plainte")
	c.says("english")
	c.expects("What happened?")
	c.says("/langue")
	c.taps("Français")
	c.expects("Que s’est-il passé?")
	if c.w.Dialogue.Draft.Category != "statement" || !c.w.Customer.LangChosen || !strings.Contains(kinds(c.history), "Commands") {
		t.Errorf("lost: %+v", c.w)
	}
}

func TestACardNumberIsTakenOutAndToldKindly(t *testing.T) {
	c := accepted(t, "fr")
	c.says("/plainte")
	c.taps("Relevé")
	c.says("On a chargé deux fois ma carte 4111 1111 1111 1111 en janvier")
	c.expects("J’ai retiré votre numéro de carte (il finissait par 1111)", "Référence du relevé")
	if story := c.w.Dialogue.Draft.Story.Plain; strings.Contains(story, "4111") || !strings.Contains(story, "deux fois") {
		t.Errorf("story %q", story)
	}
	if !strings.Contains(kinds(c.history), "Remove") {
		t.Error("the message stays in the chat")
	}
}

func TestWhatIsWrittenAfterFilingGoesToTheCase(t *testing.T) {
	c := atReview(t, "fr")
	c.taps("Envoyer")
	c.says("J'ai oublié : c'était à la succursale de Laval")
	if !strings.Contains(kinds(c.posted), "Post") || c.w.Dialogue.Draft != nil {
		t.Errorf("wants %s", kinds(c.posted))
	}
}

func TestAMessageThatCouldBelongToTwoCasesIsAsked(t *testing.T) {
	c := atReview(t, "fr")
	c.taps("Envoyer")
	for _, words := range []string{"/commentaire", "carte", "La nouvelle carte se brise facilement", "non", "oui"} {
		c.says(words)
	}
	if len(c.filed()) != 2 {
		t.Fatalf("%d cases", len(c.filed()))
	}
	c.says("Une précision : c'était le 4 janvier")
	c.expects("À quel dossier")
	c.says("2")
	posts := 0
	for _, e := range c.posted {
		if p, ok := e.(Post); ok && p.Case == c.filed()[1].ID {
			posts++
		}
	}
	if posts != 1 || c.w.Dialogue.State != AtIdle {
		t.Errorf("%d posts in the older case, at %q: %s", posts, c.w.Dialogue.State, kinds(c.posted))
	}
}

func TestWordsBelowTheMenuAreNotTakenForANewComplaintWhileACaseIsOpen(t *testing.T) {
	c := atReview(t, "fr")
	c.taps("Envoyer")
	c.says("/start")
	c.says("Finalement le paiement a aussi été pris en février")
	c.expects("Est-ce au sujet du dossier")
	c.taps("Autre sujet")
	if c.w.Dialogue.Draft == nil || !strings.Contains(c.w.Dialogue.Draft.Story.Plain, "février") {
		t.Errorf("lost:\n%s", c)
	}
}

func TestAVoiceMessageIsAFullAnswer(t *testing.T) {
	c := accepted(t, "fr")
	c.says("/plainte")
	c.taps("Qualité du service")
	c.sends(KindVoice, "", "")
	c.wait(Pause)
	c.expects("Message vocal reçu", "Qu’est-ce qui réglerait la situation")
}

func TestALongTextIsKeptWholeAndSaidSo(t *testing.T) {
	c := accepted(t, "fr")
	c.says("/plainte")
	c.taps("Qualité du service")
	c.says(strings.Repeat("Une phrase de plus sur l'attente. ", 130))
	c.expects("tout est gardé")
	if n := len([]rune(c.w.Dialogue.Draft.Story.Plain)); n < 4000 {
		t.Errorf("%d characters kept", n)
	}
}

func TestWhoWantsToGoOnIsAskedAgain(t *testing.T) {
	c := accepted(t, "en")
	c.answers("/complaint", "account access", "My account is locked and nobody answers since Friday")
	for _, text := range []string{"continue", "continue my complaint", "go on"} {
		c.says(text)
		c.expects("What would settle this for you?")
		if d := c.w.Dialogue; d.State != AtWish || d.Misses != 0 || d.Draft.WishText != "" {
			t.Errorf("%q: at %s after %d misses, %+v", text, d.State, d.Misses, d.Draft.Answers)
		}
	}
}
