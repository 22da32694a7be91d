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
	c.expects(got.Number.String(), "Reçu le mardi 6 janvier 2026, à 10 h 05", "au plus tard le mardi 3 février 2026", "20 jours ouvrables")
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
	for _, words := range []string{"/achat", "pas reçu", "Meubles Tremblay", "je l'ai pas", "oui", "Le divan commandé en novembre n'est jamais arrivé", "non", "oui"} {
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

func TestAMessyFirstMessageLeavesOnlyTheRestToAsk(t *testing.T) {
	c := newChat(t, "fr-CA")
	c.says("salut, j'ai payé mon relevé RL-2026 0117 le 28 déc pis vous m'avez chargé 7$ de frais de retard quand même, je veux un remboursement")
	if c.w.Dialogue.State != AtNotice || !c.w.Dialogue.Draft.Unseen {
		t.Fatalf("the story is not kept unseen: %+v", c.w.Dialogue)
	}
	if strings.Contains(kinds(c.history), "Keep") {
		t.Error("a version is kept before the notice was answered")
	}
	c.taps("Continuer")
	c.expects("Voici ce que j’ai compris", "RL20260117", "7,00 $", "Avez-vous une photo")
	c.taps("Je n’en ai pas")
	c.taps("Envoyer")
	if got := c.filed(); len(got) != 1 || got[0].Statement.Reference.Value != "RL20260117" || !got[0].Received.Equal(start) {
		t.Errorf("filed %+v", got)
	}
}

func TestAnyFurtherAnswerAcceptsTheNoticeAndNoIsRespected(t *testing.T) {
	c := newChat(t, "fr")
	c.says("Vous m'avez facturé deux fois le même relevé")
	c.says("et personne ne me répond au téléphone depuis lundi")
	if c.w.Customer.NoticeAt.IsZero() || !strings.Contains(c.w.Dialogue.Draft.Story.Plain, "depuis lundi") || !strings.Contains(c.w.Dialogue.Draft.Story.Plain, "deux fois") {
		t.Errorf("not accepted, or words lost: %+v", c.w)
	}
	c = newChat(t, "fr")
	c.says("Vous m'avez facturé deux fois le même relevé")
	c.says("non")
	if c.w.Dialogue.Draft != nil || !c.w.Customer.NoticeAt.IsZero() {
		t.Errorf("a no left something behind: %+v", c.w)
	}
}

func TestAStoryNobodyAcceptedTheNoticeForIsDeletedAfterADay(t *testing.T) {
	c := newChat(t, "fr")
	c.says("Vous m'avez facturé deux fois le même relevé")
	c.wait(24 * time.Hour)
	c.step(Due{Timer: NoticeExpiry, Key: noticeKey})
	if c.w.Dialogue.Draft != nil || c.w.Dialogue.State != AtIdle {
		t.Errorf("kept: %+v", c.w.Dialogue)
	}
}

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
	c.expects("Où la trouver")
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
	if want := "Déjà répondu. On en est à\u00a0: ce qui s’est passé."; len(c.toasts) != 2 || c.toasts[1] != want {
		t.Errorf("toasts %q, want %q", c.toasts, want)
	}
	c.expects("Que s’est-il passé?")
	if got := c.w.Dialogue.Draft.Category; got != "statement" {
		t.Errorf("category %q", got)
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
	c.says("english")
	c.expects("What happened?")
	c.says("/langue")
	c.taps("Français")
	c.expects("Que s’est-il passé?")
	if c.w.Dialogue.Draft.Category != "statement" || !c.w.Customer.LangChosen || !strings.Contains(kinds(c.history), "Commands") {
		t.Errorf("lost: %+v", c.w)
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

func TestAnUnfinishedDraftIsRemindedWarnedAndDeleted(t *testing.T) {
	c := accepted(t, "fr")
	c.now = time.Date(2026, 1, 7, 3, 30, 0, 0, time.UTC) // 22:30 in Montréal
	c.says("/plainte")
	c.taps("Relevé")
	due := map[TimerKind]time.Time{}
	for _, e := range c.posted {
		if s, ok := e.(Schedule); ok {
			due[s.Timer] = s.Due.In(c.w.Policy.Calendar().Zone())
		}
	}
	if got := due[DraftReminder].Format("2006-01-02 15:04"); got != "2026-01-08 08:00" {
		t.Errorf("reminder at %s, not after the quiet hours", got)
	}
	c.now = due[DraftReminder]
	c.step(Due{Timer: DraftReminder, Key: reminderKey})
	c.expects("Votre plainte attend encore votre oui", "Que s’est-il passé?")
	c.now = due[DraftWarning]
	c.step(Due{Timer: DraftWarning, Key: warningKey})
	c.expects("sera effacé le mardi 20 janvier 2026")
	c.now = due[DraftExpiry]
	c.step(Due{Timer: DraftExpiry, Key: expiryKey})
	c.expects("le brouillon est effacé")
	if c.w.Dialogue.Draft != nil || c.w.Dialogue.State != AtIdle {
		t.Errorf("kept %+v", c.w.Dialogue)
	}
}

func TestTheReceiptShowsBothDatesWhenTheDaysDiffer(t *testing.T) {
	c := atReview(t, "fr")
	c.wait(48 * time.Hour)
	c.taps("Envoyer")
	c.expects("Reçu le mardi 6 janvier 2026", "Envoyé le jeudi 8 janvier 2026", "au plus tard le mardi 3 février 2026")
}

func TestAStatusShowsCasesWithTheirDatesAndTheReceiptComesAgainUnchanged(t *testing.T) {
	c := atReview(t, "fr")
	c.taps("Envoyer")
	receipt := c.last()
	c.says("/statut")
	c.expects(c.filed()[0].Number.String(), "Réponse visée au plus tard le mardi 3 février 2026")
	c.taps("Accusé " + c.filed()[0].Number.String())
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

func TestABlockedCustomerIsNotRemindedAndIsCaughtUpOnce(t *testing.T) {
	c := accepted(t, "fr")
	c.says("/plainte")
	c.step(Reach{Blocked: true})
	before := len(c.phone)
	c.step(Due{Timer: DraftReminder, Key: reminderKey})
	if len(c.phone) != before {
		t.Error("reminded although blocked")
	}
	c.step(Reach{})
	c.saysAtOnce("/start")
	c.wait(10 * time.Second)
	if got := len(c.phone) - before; got != 1 {
		t.Errorf("%d messages of catching up:\n%s", got, c)
	}
}

func TestAGroupIsLeftPolitelyInBothLanguages(t *testing.T) {
	c := newChat(t, "fr")
	c.step(Invited{})
	leave, ok := c.posted[0].(Leave)
	if !ok || !strings.Contains(leave.Text.Plain, "conversation privée") || !strings.Contains(leave.Text.Plain, "private chats") {
		t.Errorf("wants %+v", c.posted)
	}
}

func TestTheDialogueFlowIsDrawnFromItsTable(t *testing.T) {
	f := DialogueFlow()
	if len(f.Nodes) != len(dialogueStates()) {
		t.Errorf("%d nodes for %d states", len(f.Nodes), len(dialogueStates()))
	}
	drawn := f.Mermaid()
	for _, want := range []string{"review --> idle : yes: filed", "category --> story : complaint"} {
		if !strings.Contains(drawn, want) {
			t.Errorf("%q is not drawn in\n%s", want, drawn)
		}
	}
}

func TestAskingForSomethingBelowTheNoticeAcceptsIt(t *testing.T) {
	c := newChat(t, "fr")
	c.says("bonjour")
	c.says("/plainte")
	if c.w.Customer.NoticeAt.IsZero() || c.w.Dialogue.State != AtCategory {
		t.Errorf("at %q:\n%s", c.w.Dialogue.State, c)
	}
}

func TestWordsBelowTheMenuAreNotTakenForANewComplaintWhileACaseIsOpen(t *testing.T) {
	c := atReview(t, "fr")
	c.taps("Envoyer")
	c.says("/start")
	c.says("Finalement le paiement a aussi été pris en février")
	c.expects("À quel dossier")
	c.taps("Autre sujet")
	if c.w.Dialogue.Draft == nil || !strings.Contains(c.w.Dialogue.Draft.Story.Plain, "février") {
		t.Errorf("lost:\n%s", c)
	}
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
