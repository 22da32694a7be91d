package conversations

import (
	"strings"
	"testing"
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/redact"
	"guichet/conversations/richtext"
)

// answers says one message after the other.
func (c *chat) answers(all ...string) {
	c.t.Helper()
	for _, words := range all {
		c.says(words)
	}
}

func TestTheReceiptRepeatsAllThatWasUnderstood(t *testing.T) {
	c := atReview(t, "fr")
	c.taps("Envoyer")
	c.expects("Ce qui réglerait la situation : Remboursement")
	c = accepted(t, "en")
	c.answers("/purchase", "not received", "continue", "Meubles Tremblay", "I don't have it", "yes", "yesterday", "The sofa I ordered in November never came", "no", "yes")
	c.expects("Store: Meubles Tremblay", "Store contacted: Yes")
}

func TestFeedbackIsNotCalledWhatHappened(t *testing.T) {
	for lang, want := range map[string][3]string{
		"fr": {"Votre commentaire : «", "Ce qui s’est passé", "Une capture d’écran, par exemple"},
		"en": {"Your feedback: “", "What happened", "A screenshot, for example"},
	} {
		c := accepted(t, lang)
		c.answers("/feedback", "app", "A dark mode in the evening would be lovely")
		c.expects(want[2])
		c.says("no")
		c.expects(want[0])
		c.says("send")
		c.expects(want[0])
		if strings.Contains(c.String(), want[1]) {
			t.Errorf("%s:\n%s", lang, c)
		}
	}
}

func TestAStoryWithoutWordsIsNamedForWhatItIs(t *testing.T) {
	for _, test := range []struct {
		kind MessageKind
		want string
	}{{KindVoice, "Ce qui s’est passé : message vocal"}, {KindPhoto, "Ce qui s’est passé : pièces jointes"}} {
		c := accepted(t, "fr")
		c.answers("/plainte", "qualité du service")
		c.sends(test.kind, "", "")
		c.wait(10 * time.Second)
		if test.kind == KindPhoto {
			c.says("c'est tout")
		}
		c.answers("excuses", "non")
		c.expects(test.want)
		c.taps("Envoyer")
		c.expects(test.want)
	}
}

func TestAYesToMoreFilesIsNotAMiss(t *testing.T) {
	c := accepted(t, "fr")
	c.answers("/commentaire", "appli", "Un mode sombre serait bien le soir", "oui")
	c.expects("Touchez le trombone")
	if strings.Contains(c.last(), "Je n’ai pas saisi") {
		t.Error(c)
	}
}

func TestAStickerIntoAnOpenCaseIsAnsweredWithOneLine(t *testing.T) {
	c := atReview(t, "fr")
	c.taps("Envoyer")
	c.step(Said{Message: c.message(), Kind: KindSticker})
	if got := c.last(); strings.Contains(got, "\n") || !strings.Contains(got, "autocollant") {
		t.Error(got)
	}
}

func TestAnAnimationThatCameAsAFileIsEvidence(t *testing.T) {
	c := accepted(t, "fr")
	c.answers("/plainte", "appli et bogues")
	c.sends(KindAnimation, "", "L'appli plante dès que j'ouvre mon relevé de janvier")
	c.wait(Pause)
	if d := c.w.Dialogue.Draft; len(d.Files) != 1 || d.Story.Empty() {
		t.Errorf("%+v\n%s", d, c)
	}
}

func TestNothingIsSetOnAMessageThatIsRemoved(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	ev := Event{At: d.now, Fresh: Fresh{Focus: 77}, Body: Said{Message: "901", Kind: KindText, Text: richtext.Of("ma carte [carte •••• 1111]"),
		Removed: []redact.Hit{{Kind: redact.Card, Last4: "1111"}}}}
	_, effects, err := Step(d.w, ev, d.now)
	if err != nil {
		t.Fatal(err)
	}
	if post := one[Post](t, effects); post.Ack || len(all[Remove](effects)) != 1 {
		t.Errorf("post %+v", post)
	}
}

func TestADeliverysIdIsNotTakenForACard(t *testing.T) {
	ev := Event{Body: Acted{Action: Retry, Fields: map[string]string{FieldDelivery: "4111111111111111", FieldWhat: "agents/asked/4111111111111111/1", FieldReason: "4111 1111 1111 1111"}}}
	got := Redact(ev, policy.Default(), Dialogue{}).Body.(Acted).Fields
	if got[FieldDelivery] != "4111111111111111" || got[FieldWhat] != "agents/asked/4111111111111111/1" || strings.Contains(got[FieldReason], "4111") {
		t.Errorf("fields %q", got)
	}
}

func TestABareThankYouIntoAnOpenCaseGetsNoSentence(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	if tells := all[Tell](d.hear("901", "thank you!!")); len(tells) != 0 {
		t.Errorf("told %+v", tells)
	}
}

func TestTheReasonOfAReopeningStandsInTheThread(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	d.do(resolveWith("C’est réglé."))
	d.do(Acted{Agent: ben, Action: Reopen, Fields: map[string]string{FieldReason: "montant à corriger."}})
	if got := all[Post](d.last); len(got) != 1 || !strings.HasSuffix(got[0].Text.Plain, "rouvre le dossier\u00a0: montant à corriger.") {
		t.Errorf("posts %+v", got)
	}
}

func TestANoteMadeInTimeIsNotSaidToBeWithdrawn(t *testing.T) {
	for after, want := range map[time.Duration]string{time.Second: "rien n’est parti", time.Minute: "retiré du côté de la personne"} {
		d := replied(t)
		d.later(after)
		if got := one[Whisper](t, d.do(rewrite("// à relire"))); !strings.Contains(got.Text.Plain, want) {
			t.Errorf("after %v: %s", after, got.Text.Plain)
		}
	}
}
