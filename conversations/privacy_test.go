package conversations

import (
	"testing"
	"time"

	"guichet/conversations/richtext"
)

// A copy is one file, told of in the history of every case, and comes once a day.
func TestACopyIsOneFileAndComesOnceADay(t *testing.T) {
	c := accepted(t, "fr")
	c.w.Cases = []Case{{ID: 9, Number: NewNumber(9), Kind: Complaint, State: Taken, Team: "billing", Statement: Answers{Story: richtext.Of("mon récit")}, Received: c.now}}
	copies := func() (files, recorded int) {
		c.step(Tapped{Data: "m|copy:yes", Profile: Profile{Language: "fr"}})
		for _, e := range c.posted {
			switch e := e.(type) {
			case Record:
				if e.What == "copy_given" {
					recorded++
				}
			case Tell:
				for _, f := range e.Files {
					if id, is := ParseCopyFile(f.ID); is && id == c.w.Customer.ID && f.From == Program {
						files++
					}
				}
			}
		}
		return files, recorded
	}
	if files, recorded := copies(); files != 1 || recorded != 1 {
		t.Errorf("%d files, %d lines of history", files, recorded)
	}
	c.now = c.now.Add(time.Hour)
	if files, _ := copies(); files != 0 {
		t.Error("a second copy within the day")
	}
	c.expects("déjà été envoyée aujourd’hui")
	if _, is := ParseCopyFile("F0123"); is {
		t.Error("an agent's file is taken for a copy")
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
