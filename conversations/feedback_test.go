package conversations

import (
	"slices"
	"strings"
	"testing"

	"guichet/conversations/richtext"
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

// praised is a chat whose customer has sent feedback.
func praised(t *testing.T, lang string) *chat {
	t.Helper()
	c := accepted(t, lang)
	c.answers("/feedback", "app", "A dark mode in the evening would be lovely", "no", "send")
	if got := c.filed(); len(got) != 1 || got[0].Kind != Feedback {
		t.Fatalf("filed %+v", got)
	}
	return c
}

func offers(t *testing.T, buttons []Button, action Action) (Button, bool) {
	t.Helper()
	i := slices.IndexFunc(buttons, func(b Button) bool {
		k, err := ParseClick(b.Data)
		return err == nil && k.Action == action
	})
	if i < 0 {
		return Button{}, false
	}
	return buttons[i], true
}

// TestFeedbackIsThankedForOnce: the card shows the words, they leave like a reply, and whoever sends them has the case.
func TestFeedbackIsThankedForOnce(t *testing.T) {
	for lang, words := range map[string]string{
		"fr": "Merci d’avoir pris le temps de nous écrire. L’équipe a lu votre commentaire.",
		"en": "Thank you for taking the time to write to us. The team has read your feedback.",
	} {
		c := praised(t, lang)
		b, offered := offers(t, CardButtons(c.w.Policy, c.filed()[0]), Thank)
		if !offered || !strings.Contains(b.Confirm, words) {
			t.Errorf("%s: the card asks %q", lang, b.Confirm)
		}
		effects := c.acts(Acted{Action: Thank})
		tell := one[Tell](t, effects)
		if !strings.Contains(tell.Text.Plain, words) || tell.Delay != c.w.Policy.Replies.Hold || c.filed()[0].Owner != "UANN" {
			t.Errorf("%s: told %q after %v by %q", lang, tell.Text.Plain, tell.Delay, c.filed()[0].Owner)
		}
		if keep := one[Keep](t, effects); keep.Note || keep.Text.Plain != words || keep.Author != "UANN" {
			t.Errorf("%s: kept %+v", lang, keep)
		}
		if _, again := offers(t, CardButtons(c.w.Policy, c.filed()[0]), Thank); again {
			t.Errorf("%s: offered again", lang)
		}
		if effects := c.acts(Acted{Action: Thank}); len(all[Tell](effects)) > 0 || len(all[Whisper](effects)) != 1 {
			t.Errorf("%s: thanked again, with %+v", lang, effects)
		}
	}
}

// TestAnAgentMakesAComplaintOfFeedback: the same case with one date (G9), and the question that was open about it is folded (A-19, C-1).
func TestAnAgentMakesAComplaintOfFeedback(t *testing.T) {
	for lang, words := range map[string]string{
		"fr": "traite maintenant votre commentaire comme une plainte", "en": "now handles your feedback as a complaint",
	} {
		c := praised(t, lang)
		before := c.filed()[0]
		c.says(map[string]string{"fr": "votre appli est pourrie, chu tanné", "en": "your app is useless on my phone"}[lang])
		if c.w.Dialogue.Query.What != AsksComplaint {
			t.Fatalf("%s: nothing is asked:\n%s", lang, c)
		}
		effects := c.acts(Acted{Action: Escalate, Fields: map[string]string{FieldReason: "frais facturés en trop"}})
		k := c.filed()[0]
		if k.Kind != Complaint || k.Number != before.Number || k.Deadline != c.w.Policy.Promise(k.Received).Day || k.Life.Window.Reported != before.Received {
			t.Errorf("%s: it is %s %s, due %v, first received %v", lang, k.Number, k.Kind, k.Deadline, k.Life.Window.Reported)
		}
		if tell := one[Tell](t, effects); !strings.Contains(tell.Text.Plain, words) || strings.Contains(tell.Text.Plain, "facturés") {
			t.Errorf("%s: told %q", lang, tell.Text.Plain)
		}
		if amend := one[Amend](t, effects); len(amend.Buttons) > 0 || c.w.Dialogue.Query.What != "" {
			t.Errorf("%s: the question stands: %+v", lang, amend)
		}
		promised := k.Deadline
		if got := one[Verdict](t, c.acts(Acted{Action: Escalate, Fields: map[string]string{FieldReason: "x"}})).Errors[FieldReason]; got == "" || c.filed()[0].Deadline != promised {
			t.Errorf("%s: made a complaint twice", lang)
		}
		if effects := c.acts(Acted{Action: Thank}); len(all[Tell](effects)) > 0 || len(all[Whisper](effects)) != 1 {
			t.Errorf("%s: a complaint is thanked for: %+v", lang, effects)
		}
	}
}

func TestFeedbackHasNoDateToPutOff(t *testing.T) {
	c := praised(t, "fr")
	c.acts(Acted{Action: Take})
	if _, offered := offers(t, CardMenu(c.w.Policy, c.filed()[0]), Delay); offered {
		t.Error("offered")
	}
	day := c.w.Policy.Promise(c.now).Day.String()
	a := Acted{Action: Delay, View: "V1", Fields: map[string]string{FieldDay: day}, Text: richtext.Of("Encore un peu de temps.")}
	if effects := c.acts(a); one[Verdict](t, effects).Errors[FieldText] == "" || len(all[Tell](effects)) > 0 || !c.filed()[0].Expected.IsZero() {
		t.Errorf("put off: %+v", effects)
	}
}

func TestASuggestionGoesToTheTeamOfTheProductItNames(t *testing.T) {
	for text, want := range map[string]string{
		"it would be so nice if one day you let us split a big purchase in three payments without fees on my statement": "statements",
		"i love the new website it is so much clearer than the one before and my mother uses it too now":                "website",
		"add apple pay to the app":          "app",
		"you should let people pay in four": "other",
	} {
		c := accepted(t, "en")
		c.answers("/feedback", text)
		if d := c.w.Dialogue.Draft; d.Product != want || d.Story.Plain != text || c.w.Dialogue.State != AtFiles {
			t.Errorf("%q: product %q, story %q, at %s; want %q", text, d.Product, d.Story.Plain, c.w.Dialogue.State, want)
		}
	}
}
