package conversations

import (
	"strings"
	"testing"
	"time"

	"guichet/conversations/richtext"
)

// A copy holds every word of a long story, in messages a phone can take, and comes once a day.
func TestACopyIsWholeAndComesOnceADay(t *testing.T) {
	c := accepted(t, "fr")
	story := strings.Repeat("Une phrase du récit, assez longue pour compter. ", 300)
	c.w.Cases = []Case{{ID: 9, Number: NewNumber(9), Kind: Complaint, State: Taken, Team: "billing", Statement: Answers{Story: richtext.Of(story)}, Received: c.now}}
	c.step(Tapped{Data: "m|copy:yes", Profile: Profile{Language: "fr"}})
	var words, copied int
	for _, m := range c.phone {
		if len([]rune(m.text)) > 4096 {
			t.Errorf("a message of %d characters", len([]rune(m.text)))
		}
		words += strings.Count(m.text, "assez longue")
	}
	for _, e := range c.posted {
		if r, ok := e.(Record); ok && r.What == "copy_given" {
			copied++
		}
	}
	if words < 300 || copied != 1 {
		t.Errorf("%d of 300 sentences, %d lines of history", words, copied)
	}
	before := len(c.phone)
	c.now = c.now.Add(time.Hour)
	c.step(Tapped{Data: "m|copy:yes", Profile: Profile{Language: "fr"}})
	c.expects("déjà été envoyée aujourd’hui")
	if len(c.phone) != before+1 {
		t.Errorf("%d messages for a second copy within the day", len(c.phone)-before)
	}
}

// Erasing forgets the draft and what is known of the person, asks the desk once about the cases, and keeps them until it answers.
func TestErasingForgetsWhatNothingNeeds(t *testing.T) {
	c := accepted(t, "fr")
	c.says("/plainte")
	c.says("xqz xqz xqz xqz xqz xqz")
	c.w.Cases = []Case{{ID: 9, Number: NewNumber(9), Kind: Complaint, State: Taken, Team: "billing", Statement: Answers{Story: richtext.Of("mon récit")}}}
	posts := func() (n int) {
		for _, e := range c.posted {
			if _, ok := e.(Post); ok {
				n++
			}
		}
		return n
	}
	c.step(Tapped{Data: "m|erase:yes"})
	if w := c.w; w.Dialogue.Draft != nil || w.Customer.FirstName != "" || w.Cases[0].Statement.Story.Empty() || posts() != 1 {
		t.Errorf("%d posts, world %+v", posts(), w)
	}
	c.step(Tapped{Data: "m|erase:yes"})
	if posts() != 0 {
		t.Error("the desk is asked twice")
	}
	none := accepted(t, "fr")
	none.says("/plainte")
	none.step(Tapped{Data: "m|erase:yes"})
	if !none.w.Customer.NoticeAt.IsZero() || none.w.Dialogue.Draft != nil {
		t.Errorf("left: %+v", none.w.Customer)
	}
}
