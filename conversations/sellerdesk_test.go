package conversations

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"guichet/conversations/richtext"
)

// acts is what an agent of the desk does to the chat's case.
func (c *chat) acts(a Acted) []Effect {
	c.t.Helper()
	a.Agent = Agent{ID: "UANN", Name: "Ann", Member: true}
	c.next++
	ev := Event{Key: Key{"slack", "T1", "view", fmt.Sprint(c.next)}, At: c.now, Body: a, Fresh: Fresh{Focus: c.filed()[0].ID}}
	w, effects, err := Step(c.w, ev, c.now)
	if err != nil {
		c.t.Fatalf("act %+v: %v", a, err)
	}
	c.w, c.history = w, append(c.history, effects...)
	for _, e := range effects {
		c.deliver(e)
	}
	return effects
}

// TestAnAgentsQuestionDoesNotStopTheSellersClock: the day that the customer was told stands, whether they answer or not.
func TestAnAgentsQuestionDoesNotStopTheSellersClock(t *testing.T) {
	c := reported(t, "fr")
	until := c.filed()[0].Life.Window.Until
	c.acts(Acted{Action: Take})
	c.acts(Acted{Action: Ask, Text: richtext.Of("Avez-vous la confirmation de la commande?")})
	c.wait(time.Minute)
	if state := c.filed()[0].State; state != WaitingForCustomer {
		t.Fatalf("asked, the case is %s", state)
	}
	c.now = c.now.Add(time.Hour)
	c.says("oui la voici : CM4821736")
	k := c.filed()[0]
	if k.State != WaitingForSeller || k.Life.Window.Until != until || c.timer().IsZero() || k.Owner != "UANN" {
		t.Errorf("answered, it is %s until %v, its timer at %v", k.State, k.Life.Window.Until, c.timer())
	}
	c.acts(Acted{Action: Ask, Text: richtext.Of("Et la photo de la boîte?")})
	told := len(all[Tell](c.history))
	for k := c.filed()[0]; k.Life.Window.Next == stepCheck || k.Life.Window.Next == stepEvidence; k = c.filed()[0] {
		c.rings()
	}
	if n := len(all[Tell](c.history)); n != told || c.filed()[0].State != WaitingForCustomer {
		t.Fatalf("two questions at once: %d messages, %s", n-told, c.filed()[0].State)
	}
	c.rings() // the last day
	if k := c.filed()[0]; k.State != WaitingForSeller || k.Life.Window.Line == "" {
		t.Errorf("on the last day nobody is asked: %s", k.State)
	}
	for c.filed()[0].State == WaitingForSeller {
		c.rings()
	}
	if state := c.filed()[0].State; state != Dormant {
		t.Errorf("and in the end it is %s", state)
	}
}

func TestAnAgentMakesAComplaintOfAProblem(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		c := reported(t, lang)
		before := c.filed()[0]
		if got := one[Verdict](t, c.acts(Acted{Action: Escalate, Fields: map[string]string{}})).Errors[FieldReason]; got == "" {
			t.Error("without a reason")
		}
		effects := c.acts(Acted{Action: Escalate, Fields: map[string]string{FieldReason: "le magasin a fermé"}})
		k := c.filed()[0]
		if k.Kind != Complaint || k.Number != before.Number || k.Deadline.IsZero() || !c.timer().IsZero() || k.Life.Window.Why != causeDesk {
			t.Errorf("it is a %s due %v, its timer at %v", k.Kind, k.Deadline, c.timer())
		}
		if tell := all[Tell](effects); len(tell) != 1 || strings.Contains(tell[0].Text.Plain, "fermé") {
			t.Errorf("the customer reads %+v", tell)
		}
		if post := all[Post](effects); len(post) != 1 || !post[0].Broadcast || !strings.Contains(post[0].Text.Plain, "Ann") {
			t.Errorf("the thread reads %+v", post)
		}
		if keep := one[Keep](t, effects); !keep.Note || keep.Text.Plain != "le magasin a fermé" {
			t.Errorf("kept %+v", keep)
		}
		for _, b := range MoreMenu(c.w.Policy, k) {
			if click, err := ParseClick(b.Data); err != nil || click.Action == Escalate || click.Action == WaitSeller {
				t.Errorf("a complaint's card offers %q", b.Label)
			}
		}
		if got := one[Verdict](t, c.acts(Acted{Action: Escalate, Fields: map[string]string{FieldReason: "x"}})).Errors[FieldReason]; got == "" {
			t.Error("a complaint is made a complaint again")
		}
	}
}

func TestAnAgentGivesTheStoreTimeAgain(t *testing.T) {
	c := reported(t, "fr")
	c.acts(Acted{Action: Transfer, Fields: map[string]string{FieldTeam: "billing", FieldReason: "facture", FieldTell: tellNobody}})
	c.acts(Acted{Action: Take})
	today := c.w.Policy.Calendar().DayOf(c.now)
	give := Acted{Action: WaitSeller, View: "V1", Fields: map[string]string{FieldDay: today.String()}, Text: richtext.Of("Le magasin promet un envoi.")}
	if got := one[Verdict](t, c.acts(give)).Errors[FieldDay]; got == "" {
		t.Error("no time at all is given")
	}
	give.Fields = map[string]string{FieldDay: today.AddDays(10).String()}
	shown := one[Verdict](t, c.acts(give)).Preview
	if shown == nil || !strings.Contains(shown.Text.Plain, "Meubles Tremblay") || c.filed()[0].State != Taken || c.filed()[0].Life.Window.Until == today.AddDays(10) {
		t.Fatalf("looking changes the case, or shows %+v", shown)
	}
	give.Seen = shown.Seen
	effects := c.acts(give)
	k := c.filed()[0]
	if k.State != WaitingForSeller || k.Life.Window.Until != today.AddDays(10) || c.timer().IsZero() {
		t.Errorf("it is %s until %v, its timer at %v", k.State, k.Life.Window.Until, c.timer())
	}
	if tell := one[Tell](t, effects); tell.Text.Plain != shown.Text.Plain {
		t.Errorf("told %q, shown %q", tell.Text.Plain, shown.Text.Plain)
	}
}
