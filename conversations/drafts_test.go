package conversations

import (
	"strings"
	"testing"
	"time"
)

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

func TestAnUnfinishedDraftIsRemindedWarnedAndDeleted(t *testing.T) {
	c := accepted(t, "fr")
	c.now = time.Date(2026, 1, 7, 3, 30, 0, 0, time.UTC) // 22:30 in Montréal
	c.says("/plainte")
	c.taps("Relevé")
	c.taps("Continuer ma plainte")
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

func TestTheLanguageAskedForOverACancelLeadsBackToTheCancelAndToTheForm(t *testing.T) {
	c := accepted(t, "fr")
	c.answers("/plainte", "relevé", "Le solde de mon relevé est faux depuis deux mois", "annuler")
	if c.w.Dialogue.State != AtCancel {
		t.Fatalf("at %s:\n%s", c.w.Dialogue.State, c)
	}
	form := c.w.Dialogue.Aside
	c.says("langue")
	c.says("English")
	if c.w.Dialogue.State != AtCancel {
		t.Fatalf("at %s:\n%s", c.w.Dialogue.State, c)
	}
	c.says("no")
	if c.w.Dialogue.State != form || c.w.Dialogue.Aside != "" || c.w.Dialogue.Beneath != "" || c.w.Dialogue.Draft == nil {
		t.Errorf("at %s, want %s:\n%s", c.w.Dialogue.State, form, c)
	}
}
