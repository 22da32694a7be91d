package conversations

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// told counts the messages told and those that wait to be.
func (c *chat) told() int { return len(c.phone) + len(c.held) }

// A flood into a form is kept whole and answered with one sentence and one question (T-12).
func TestAFloodIsKeptAndAnsweredOnce(t *testing.T) {
	for _, opening := range []string{"", "/plainte", "/achat", "/commentaire"} {
		c := accepted(t, "fr")
		if opening != "" {
			c.says(opening)
		}
		before := c.told()
		for i := range 150 {
			c.now = c.now.Add(50 * time.Millisecond)
			c.saysAtOnce(fmt.Sprintf("mot numéro %d", i))
		}
		c.wait(time.Minute)
		draft := c.w.Dialogue.Draft
		for i := range 150 {
			if draft == nil || !strings.Contains(c.everyWord(draft), fmt.Sprintf("mot numéro %d", i)) {
				t.Fatalf("%s: message %d is lost", opening, i)
			}
		}
		if n := c.told() - before; n > floodMost+2 {
			t.Errorf("%s: %d answers to a flood of 150", opening, n)
		}
		c.expects("tous sont gardés")
	}
}

// everyWord is all that a draft keeps.
func (c *chat) everyWord(d *Draft) string {
	var all []string
	for _, p := range d.Pieces {
		all = append(all, p.Text.Plain)
	}
	return strings.Join(append(all, d.Seller, d.Product, d.WishText, d.Reference.Value), "\n")
}

func TestAFloodIntoACaseIsCarriedWithOneSentence(t *testing.T) {
	c := accepted(t, "fr")
	c.w.Cases = []Case{{ID: 9, Number: NewNumber(9), Kind: Complaint, State: Taken, Team: "billing", Life: Life{LastAgent: c.now, LastCustomer: c.now, Named: c.now}}}
	var posts, acks, tells int
	for range 300 {
		c.now = c.now.Add(20 * time.Millisecond)
		c.saysAtOnce("encore moi")
		for _, e := range c.posted {
			switch e := e.(type) {
			case Post:
				posts++
				if e.Ack {
					acks++
				}
			case Tell:
				tells++
			}
		}
	}
	if posts != 300 || acks > floodMost+1 || tells > 3 {
		t.Errorf("%d posts, %d marks, %d sentences for 300 messages", posts, acks, tells)
	}
}

// After two hundred in an hour the bot rests for ten minutes, and keeps listening; then it goes on as before.
func TestAPauseEnds(t *testing.T) {
	c := accepted(t, "fr")
	c.says("/plainte")
	for i := range floodHourly + 5 {
		c.now = c.now.Add(12 * time.Second)
		c.saysAtOnce(fmt.Sprintf("xqz %d", i))
		c.wait(0)
	}
	if !c.now.Before(c.w.Dialogue.Flood.Until) {
		t.Fatal("no pause after two hundred messages in an hour")
	}
	before := c.told()
	c.taps("Retour")
	if c.told() != before || len(c.toasts) == 0 {
		t.Errorf("a tap in the pause: %d messages more, toasts %v", c.told()-before, c.toasts)
	}
	c.now = c.w.Dialogue.Flood.Until.Add(time.Second)
	c.says("aide")
	c.expects("À tout moment")
}

func TestADraftKeepsNoMoreThanAnybodyCouldRead(t *testing.T) {
	c := accepted(t, "fr")
	for range 4 * piecesMost {
		c.now = c.now.Add(10 * time.Millisecond)
		c.saysAtOnce("bla bla bla bla bla bla")
	}
	if n := len(c.w.Dialogue.Draft.Pieces); n > piecesMost {
		t.Errorf("%d pieces", n)
	}
}
