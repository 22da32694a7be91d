package conversations

import (
	"strings"
	"testing"
)

func TestFeedbackThatSoundsDissatisfiedIsAskedOnceWhetherItIsAComplaint(t *testing.T) {
	for lang, words := range map[string][4]string{
		"fr": {"Votre appli est pourrie, elle plante chaque fois et je suis vraiment tanné", "Attendez-vous une réponse ou une correction de notre part?", "Plainte reçue", "Commentaire reçu"},
		"en": {"Your app is terrible, it crashes every single time and I am fed up", "Do you expect an answer or a fix from us?", "Complaint received", "Feedback received"},
	} {
		c := accepted(t, lang)
		c.answers("/feedback", "app", words[0])
		c.expects(words[1])
		c.says("yes")
		for range 8 {
			if c.w.Dialogue.State == AtReview {
				break
			}
			c.says(map[State]string{AtCategory: "app", AtReference: "I don't have it", AtWish: "explanation", AtFiles: "no"}[c.w.Dialogue.State])
		}
		c.says("send")
		c.expects(words[2])
		if got := c.filed(); len(got) != 1 || got[0].Kind != Complaint || got[0].Deadline.IsZero() || got[0].Statement.Story.Plain != words[0] {
			t.Errorf("%s: filed %+v", lang, got)
		}
		c = accepted(t, lang)
		c.answers("/feedback", "app", words[0], "no", words[0])
		if strings.Count(c.String(), words[1]) != 1 {
			t.Errorf("%s: asked twice:\n%s", lang, c)
		}
		c.answers("no", "send")
		c.expects(words[3])
		c = accepted(t, lang)
		c.answers("/feedback", "app", "A dark mode in the evening would be lovely")
		if c.w.Dialogue.State != AtFiles {
			t.Errorf("%s: asked of somebody content:\n%s", lang, c)
		}
	}
}

func TestAChangeOfMindMakesTheComplaintFeedbackAgain(t *testing.T) {
	c := accepted(t, "en")
	c.answers("/feedback", "app", "Your app is terrible, it crashes every single time and I am fed up", "yes", "back", "no")
	if d := c.w.Dialogue; d.Draft.Kind != Feedback || d.State != AtFiles {
		t.Errorf("%s at %s:\n%s", d.Draft.Kind, d.State, c)
	}
	c.says("no")
	c.expects("Answer expected: No")
}

func TestTwoMessagesInTheOtherLanguageSuggestItOnce(t *testing.T) {
	const suggestion = "To continue in English, write “English”."
	c := accepted(t, "fr")
	c.answers("/plainte", "relevé")
	c.says("The balance on my statement has been wrong since December")
	if strings.Contains(c.String(), suggestion) {
		t.Errorf("suggested after one:\n%s", c)
	}
	c.says("I would like you to correct the balance of my statement")
	c.expects(suggestion)
	c.says("I really do not know what this number is called here")
	if n := strings.Count(c.String(), suggestion); n != 1 {
		t.Errorf("suggested %d times:\n%s", n, c)
	}
	c.says("English")
	c.expects("we continue in English")
	c = accepted(t, "en")
	c.answers("/complaint", "statement", "Le solde de mon relevé est faux depuis deux mois", "The balance is wrong on my statement again", "C'est ce que je vous ai dit la semaine passée")
	if strings.Contains(c.String(), "Pour continuer en français") {
		t.Errorf("not in a row:\n%s", c)
	}
}

func TestYesAndNoAreNoReferences(t *testing.T) {
	for typed, want := range map[string]State{"non": AtWish, "nah": AtWish, "oui": AtReference} {
		c := accepted(t, "fr")
		c.answers("/plainte", "relevé", "Le solde de mon relevé est faux depuis deux mois", "KL 12", "KL 12", typed)
		if c.w.Dialogue.State != want || c.w.Dialogue.Draft.Reference.Value != "" {
			t.Errorf("%q: at %s, %+v", typed, c.w.Dialogue.State, c.w.Dialogue.Draft.Reference)
		}
	}
}

func TestAGreetingAtTheMenuIsNoMissAndTheMenuKeepsItsWords(t *testing.T) {
	c := accepted(t, "fr")
	c.answers("/start", "bonsoir")
	if strings.Contains(c.String(), "saisi") {
		t.Error(c)
	}
	c.says("bla bla bla bla bla")
	if n := strings.Count(c.String(), "Votre message est gardé."); n != 1 {
		t.Errorf("said %d times:\n%s", n, c)
	}
}

func TestFiledFeedbackBecomesAComplaintOnItsAuthorsWordAndOnlyThen(t *testing.T) {
	filed := func(lang string) *chat {
		c := accepted(t, lang)
		c.answers("/feedback", "app", "A dark mode in the evening would be lovely", "no", "send")
		if got := c.filed(); len(got) != 1 || got[0].Kind != Feedback {
			t.Fatalf("filed %+v:\n%s", got, c)
		}
		return c
	}
	c := filed("en")
	before := c.filed()[0]
	c.says("thanks for reading, the evening theme could be blue")
	if got := c.filed()[0]; got.Kind != Feedback || c.w.Dialogue.Query.What != "" {
		t.Errorf("content words are asked about:\n%s", c)
	}
	c.says("I want to file a complaint")
	c.expects("Do you expect an answer or a fix from us?")
	c.says("no")
	if got := c.filed()[0]; got.Kind != Feedback {
		t.Errorf("a no makes it %s", got.Kind)
	}
	c.taps("Make it a complaint")
	after := c.filed()[0]
	if after.Kind != Complaint || after.Number != before.Number || after.Deadline.IsZero() || after.Statement.Story.Plain != before.Statement.Story.Plain || len(c.filed()) != 1 {
		t.Errorf("it became %+v", after)
	}
	c = filed("fr")
	c.w.Cases[0].State, c.w.Cases[0].Settled = Settled, c.now
	c.taps("En faire une plainte")
	if got := c.filed()[0]; got.Kind != Complaint || got.State != Reopened || !got.Settled.IsZero() {
		t.Errorf("over, it becomes %s, %s", got.Kind, got.State)
	}
}
