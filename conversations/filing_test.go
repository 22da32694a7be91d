package conversations

import (
	"strings"
	"testing"
	"time"

	"guichet/conversations/richtext"
)

func TestAComplaintIsGuidedFiledAndAcknowledgedInFrench(t *testing.T) {
	c := newChat(t, "fr-CA")
	c.says("/start")
	c.taps("Continuer")
	c.taps("Faire une plainte")
	c.taps("Frais et intérêts")
	c.taps("Continuer ma plainte")
	c.expects("Étape 2 sur 5")
	c.says("J'ai payé le 28 décembre pis vous m'avez chargé 7 $ de retard quand même")
	c.says("RL20260117")
	c.taps("Remboursement")
	c.taps("Je n’en ai pas")
	c.expects("Votre plainte, avant l’envoi", "1. Sujet : Frais et intérêts")
	if len(c.filed()) != 0 {
		t.Fatal("filed without an explicit yes")
	}
	c.taps("Envoyer")
	got := c.filed()[0]
	if len(c.filed()) != 1 || got.Kind != Complaint || got.Team != "billing" || got.Deadline.String() != "2026-02-03" || !got.Statement.Reference.Verified {
		t.Errorf("filed %+v", c.filed())
	}
	c.expects(got.Number.String(), "Reçue le mardi 6 janvier 2026, à 10 h 05", "au plus tard le mardi 3 février 2026", "20 jours ouvrables")
	if n := len([]rune(c.last())); n > 1200 {
		t.Errorf("the receipt has %d characters", n)
	}
	for _, want := range []string{"Card", "Record", "Keep", "Unschedule"} {
		if !strings.Contains(kinds(c.posted), want) {
			t.Errorf("filing wants %s, without %s", kinds(c.posted), want)
		}
	}
}

func TestAComplaintIsFiledInEnglishByTypingAlone(t *testing.T) {
	c := newChat(t, "en-CA")
	for _, words := range []string{"/start", "ok", "complaint", "fees", "I paid on December 28 and you charged me a 7 dollar late fee anyway",
		"I don't have it", "a refund", "no", "yes"} {
		c.says(words)
	}
	c.expects("Complaint received", "by Tuesday, February 3, 2026", "20 business days")
	if got := c.filed()[0].Statement; got.Category != "fees_interest" || !got.Reference.None || got.Wish != "refund" {
		t.Errorf("statement %+v", got)
	}
}

func TestAProblemAndFeedbackPromiseNoDate(t *testing.T) {
	c := accepted(t, "fr")
	for _, words := range []string{"/achat", "pas reçu", "continuer", "Meubles Tremblay", "je l'ai pas", "oui", "hier par courriel", "Le divan commandé en novembre n'est jamais arrivé", "non", "oui"} {
		c.says(words)
	}
	c.expects("Problème signalé", "21 jours")
	problem := c.filed()[0]
	if problem.Kind != Problem || !problem.Deadline.IsZero() || problem.Team != "purchases" || problem.Statement.Contacted != Yes || problem.Statement.Seller != "Meubles Tremblay" {
		t.Errorf("filed %+v", problem)
	}
	c = accepted(t, "en")
	for _, words := range []string{"/feedback", "the app", "A dark mode would be lovely in the evening", "that's all", "send"} {
		c.says(words)
	}
	c.expects("Feedback received")
	feedback := c.filed()[0]
	if feedback.Kind != Feedback || !feedback.Deadline.IsZero() || feedback.Team != "digital" {
		t.Errorf("filed %+v", feedback)
	}
	for _, receipt := range []string{problem.Life.Receipt.Plain, feedback.Life.Receipt.Plain} {
		if strings.Contains(receipt, "20 ") && (strings.Contains(receipt, "ouvrables") || strings.Contains(receipt, "business")) {
			t.Errorf("a promise that is a complaint's alone: %s", receipt)
		}
	}
}

func TestTwoTapsOnSendFileOneCase(t *testing.T) {
	c := atReview(t, "fr")
	_, b, _ := c.button("Envoyer")
	c.step(Tapped{Data: b.Data})
	c.step(Tapped{Data: b.Data})
	if len(c.filed()) != 1 {
		t.Errorf("%d cases (G3)", len(c.filed()))
	}
}

// atReview is a chat whose complaint is ready to be sent.
func atReview(t *testing.T, lang string) *chat {
	t.Helper()
	c := accepted(t, lang)
	for _, words := range []string{"/plainte", "1", "Le même paiement a été pris deux fois en janvier", "RL20260117", "1", "non"} {
		c.says(words)
	}
	if c.w.Dialogue.State != AtReview {
		t.Fatalf("not at the review:\n%s", c)
	}
	return c
}

func TestEachAnswerCanBeChangedFromTheReview(t *testing.T) {
	c := atReview(t, "fr")
	c.taps("Modifier 3")
	c.says("RL20260222")
	c.expects("3. Référence : RL20260222")
	c.says("modifier 2")
	c.says("Le paiement de décembre a été pris deux fois")
	c.expects("« Le paiement de décembre a été pris deux fois »")
	c.says("1")
	c.taps("Retour")
	c.expects("1. Sujet : Paiement et facturation")
	c.taps("Envoyer")
	if got := c.filed()[0].Statement; got.Reference.Value != "RL20260222" || got.Story.Plain != "Le paiement de décembre a été pris deux fois" {
		t.Errorf("statement %+v", got)
	}
}

func TestAPersonGetsWhatThereIsAtAnyMoment(t *testing.T) {
	c := accepted(t, "fr")
	c.says("/plainte")
	c.taps("Relevé")
	c.says("je veux parler à quelqu'un")
	got := c.filed()
	if len(got) != 1 || !got[0].Life.Incomplete || got[0].Statement.Category != "statement" || got[0].Deadline.IsZero() {
		t.Fatalf("filed %+v", got)
	}
	c.expects("Transmis à une personne", got[0].Number.String())
	c = newChat(t, "en")
	c.says("/person")
	c.taps("Continue")
	c.says("The balance on my statement is wrong")
	if got := c.filed(); len(got) != 1 || got[0].Kind != Complaint || got[0].Statement.Story.Empty() {
		t.Errorf("filed %+v", got)
	}
}

func TestAnEditChangesTheAnswerQuietlyBeforeFiling(t *testing.T) {
	c := accepted(t, "fr")
	c.says("/plainte")
	c.taps("Relevé")
	message := c.message()
	c.says("Le solde de mon relevé est faux depuis deux mois")
	before := len(c.phone)
	c.step(Edited{Message: message, Kind: KindText, Text: richtext.Of("Le solde de mon relevé est faux depuis trois mois")})
	if got := c.w.Dialogue.Draft.Story.Plain; !strings.Contains(got, "trois mois") {
		t.Errorf("story %q", got)
	}
	if len(c.phone) != before || !strings.Contains(kinds(c.posted), "React") {
		t.Errorf("not quiet: %s", kinds(c.posted))
	}
}

func TestTheReceiptShowsBothDatesWhenTheDaysDiffer(t *testing.T) {
	c := atReview(t, "fr")
	c.wait(48 * time.Hour)
	c.taps("Envoyer")
	c.expects("Reçue le mardi 6 janvier 2026", "Envoyée le jeudi 8 janvier 2026", "au plus tard le mardi 3 février 2026")
}

func TestAStatusShowsCasesWithTheirDatesAndTheReceiptComesAgainUnchanged(t *testing.T) {
	c := atReview(t, "fr")
	c.taps("Envoyer")
	receipt := c.last()
	c.says("/statut")
	c.expects(c.filed()[0].Number.String(), "Réponse visée au plus tard le mardi 3 février 2026")
	c.taps("Renvoyer l’accusé")
	if c.last() != receipt {
		t.Errorf("the receipt changed:\n%s\n%s", receipt, c.last())
	}
}

func TestSomebodyElsesNumberIsWordedLikeAnUnknownOneAndRests(t *testing.T) {
	c := accepted(t, "fr")
	for range missesMost {
		c.says(NewNumber(99).String())
		c.expects("Je ne trouve aucun dossier")
	}
	c.says(NewNumber(99).String())
	c.expects("dans une heure")
}

func TestTheLongestReceiptFitsTwelveHundredCharacters(t *testing.T) {
	for _, lang := range []Lang{French, English} {
		c := accepted(t, string(lang))
		s := &step{w: c.w, now: time.Date(2026, 12, 24, 3, 0, 0, 0, time.UTC)}
		for _, category := range c.w.Policy.Categories {
			for _, kind := range []Kind{Complaint, Problem, Feedback} {
				d := Draft{ID: 1, Kind: kind, Received: s.now.Add(-72 * time.Hour)}
				d.Category, d.Reason, d.Product = category.Key, "return_unconfirmed", "instalments"
				d.Reference = Reference{Value: strings.Repeat("W", c.w.Policy.Limits.ReferenceLength)}
				d.Story = richtext.Of(strings.Repeat("mots sans fin ", 300))
				d.Seller, d.Contacted = strings.Repeat("Meubles ", c.w.Policy.Limits.SellerLength/8), Yes
				d.Wish, d.WishText = "other", strings.Repeat("souhaits ", 60)
				d.Files = make([]File, 10)
				for _, state := range formOf(kind) {
					d.answered(state)
				}
				s.w.Customer.Lang, s.ev = lang, Event{At: s.now, Fresh: Fresh{Case: 1, Number: NewNumber(1 << 34)}}
				filed := s.caseOf(d, false)
				if receipt := s.receipt(&filed, false); len([]rune(receipt.Plain)) > 1200 {
					t.Errorf("%s %s: %d characters:\n%s", lang, kind, len([]rune(receipt.Plain)), receipt.Plain)
				}
			}
		}
	}
}
