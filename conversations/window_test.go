package conversations

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"guichet/conversations/calendar"
	"guichet/conversations/richtext"
)

// reported is a chat with a problem that waits for its seller, filed on the morning of start.
func reported(t *testing.T, lang string) *chat {
	c := accepted(t, lang)
	c.w.Dialogue.State = AtReview
	c.w.Dialogue.Draft = &Draft{ID: 7, Kind: Problem, Begun: c.now, Received: c.now, Answers: Answers{
		Reason: "not_received", Seller: "Meubles Tremblay", Contacted: No, Story: richtext.Of("La table n’est jamais arrivée."),
		Reference: Reference{Kind: "order", Value: "CM4821736", Verified: true},
		Done:      map[string]bool{"reason": true, "seller": true, "reference": true, "contacted": true, "story": true, "files": true},
	}}
	c.says("oui")
	if len(c.filed()) != 1 || c.filed()[0].State != WaitingForSeller {
		t.Fatalf("filed %+v:\n%s", c.filed(), c)
	}
	return c
}

// newChatIn is a chat in a world.
func newChatIn(t *testing.T, w World) *chat {
	return &chat{t: t, w: w, now: start, lang: "fr", next: 100, sent: map[Label]*phoneMessage{}}
}

// timer is when the window's timer is due; zero when it is not set.
func (c *chat) timer() time.Time {
	var due time.Time
	for _, e := range c.history {
		switch e := e.(type) {
		case Schedule:
			if e.Timer == SellerWindow {
				due = e.Due
			}
		case Unschedule:
			if strings.HasPrefix(e.Key, "seller/") {
				due = time.Time{}
			}
		}
	}
	return due
}

// rings lets the time come at which the window's timer is due.
func (c *chat) rings() {
	c.t.Helper()
	due := c.timer()
	if due.IsZero() {
		c.t.Fatalf("no timer is set:\n%s", c)
	}
	c.now = due
	c.step(Due{Timer: SellerWindow, Key: windowKey(&c.w.Cases[0]), Case: c.w.Cases[0].ID})
	c.wait(10 * time.Second)
}

func TestTheWindowAsksOnItsDaysAndThenSleeps(t *testing.T) {
	c := reported(t, "fr")
	for _, want := range []struct{ day, says string }{
		{"2026-01-13", "Le magasin a-t-il répondu?"}, {"2026-01-24", "• numéro de suivi"}, {"2026-01-27", "est écoulé"}, {"2026-01-30", "se met en veille"},
	} {
		c.rings()
		if got := c.w.Policy.Calendar().DayOf(c.now).String(); got != want.day {
			t.Errorf("asked on %s, want %s", got, want.day)
		}
		c.expects(want.says)
	}
	told := len(c.phone)
	c.rings()
	if got := c.filed()[0]; got.State != Dormant || len(c.phone) != told || !c.timer().IsZero() {
		t.Errorf("state %s, %d messages more, timer %v", got.State, len(c.phone)-told, c.timer())
	}
	c.wait(90 * 24 * time.Hour)
	c.says("bonjour, des nouvelles du divan")
	if got := c.filed()[0]; got.State != WaitingForSeller || c.timer().IsZero() {
		t.Errorf("a word leaves it %s, timer %v", got.State, c.timer())
	}
	c.expects("À quoi en est-on")
}

func TestOnlyTheNewestQuestionAboutTheSellerHasButtons(t *testing.T) {
	c := reported(t, "en")
	c.rings()
	c.rings()
	with := 0
	for _, m := range c.phone {
		for _, row := range m.buttons {
			for _, b := range row {
				if strings.HasSuffix(b.Data, tapSellerSilent) {
					with++
				}
			}
		}
	}
	if with != 1 {
		t.Errorf("%d messages with the answers:\n%s", with, c)
	}
}

func TestAnEscalatedCaseKeepsItsNumberAndStatementAndCountsFromThen(t *testing.T) {
	c := reported(t, "fr")
	before := c.filed()[0]
	c.wait(48 * time.Hour)
	c.taps("Ouvrir une plainte maintenant")
	after := c.filed()[0]
	if after.ID != before.ID || after.Number != before.Number || !reflect.DeepEqual(after.Statement, before.Statement) || len(c.filed()) != 1 {
		t.Errorf("it became %+v", after)
	}
	if after.Kind != Complaint || after.State != Filed || after.Deadline.String() != "2026-02-05" || after.Received.Before(before.Received.Add(48*time.Hour)) {
		t.Errorf("kind %s, state %s, deadline %s, received %v", after.Kind, after.State, after.Deadline, after.Received)
	}
	if !c.timer().IsZero() {
		t.Error("its timer is still set")
	}
	c.expects("Plainte reçue", before.Number.String(), "le jeudi 5 février 2026", "rien n’est à répéter")
	told := len(c.phone)
	c.step(Tapped{Data: "c|" + base36(before.ID) + "|" + tapComplain})
	if again := c.filed()[0]; again.Version != after.Version || again.Deadline != after.Deadline {
		t.Errorf("a second tap made %+v", again)
	}
	if len(c.phone) > told+1 {
		t.Errorf("a second tap told %d messages:\n%s", len(c.phone)-told, c)
	}
}

func TestTheSellersTimeCountsFromTheFirstContact(t *testing.T) {
	day := func(s string) calendar.Day { d, _ := calendar.ParseDay(s); return d }
	for name, want := range map[string]struct {
		Answers
		until string
		cause ComplaintCause
	}{
		"not contacted":         {Answers{Reason: "not_received", Contacted: No}, "2026-01-27", ""},
		"nobody knows":          {Answers{Reason: "not_received"}, "2026-01-27", ""},
		"ten days ago":          {Answers{Reason: "damaged", Contacted: Yes, Approach: Approach{On: day("2025-12-27")}}, "2026-01-17", ""},
		"said no after all":     {Answers{Reason: "damaged", Contacted: No, Approach: Approach{On: day("2025-11-01")}}, "2026-01-27", ""},
		"yesterday was the end": {Answers{Reason: "damaged", Contacted: Yes, Approach: Approach{On: day("2025-12-15")}}, "2026-01-05", causeOver},
		"refuses":               {Answers{Reason: "damaged", Contacted: Yes, Approach: Approach{Said: SellerRefuses}}, "2026-01-27", causeRefused},
		"gone":                  {Answers{Reason: "damaged", Contacted: Yes, Approach: Approach{Said: SellerGone}}, "2026-01-27", causeGone},
		"not theirs":            {Answers{Reason: "unauthorised"}, "2026-01-06", causeUrgent},
		"no reason given":       {Answers{Reason: "moved_away"}, "2026-01-27", ""},
	} {
		s := &step{w: accepted(t, "fr").w, ev: Event{At: start}, now: start}
		got := s.outlookOf(&want.Answers)
		if got.until.String() != want.until || got.cause != want.cause {
			t.Errorf("%s: until %s, cause %q; want %s, %q", name, got.until, got.cause, want.until, want.cause)
		}
	}
}

func TestEveryMessageForASellerFitsTheCopyButton(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		c := accepted(t, lang)
		s := &step{w: c.w, ev: Event{At: start}, now: start}
		for _, reason := range c.w.Policy.Reasons {
			filed := Case{Kind: Problem, Statement: Answers{Reason: reason.Key, Reference: Reference{Kind: "order", Value: "CM4821736"}}}
			filed.Life.Window.Until, _ = calendar.ParseDay("2026-09-30")
			for _, again := range []bool{false, true} {
				message := s.sellerMessage(&filed, again).Plain
				if n := len(utf16.Encode([]rune(message))); n > copyMost {
					t.Errorf("%s %s: %d of %d: %s", lang, reason.Key, n, copyMost, message)
				}
				if strings.Contains(message, "[") || !strings.Contains(message, "CM4821736") {
					t.Errorf("%s %s: %s", lang, reason.Key, message)
				}
			}
		}
	}
}

func TestWordsAboutTheSellerAreTakenAtTheirWord(t *testing.T) {
	c := reported(t, "fr")
	s := &step{w: c.w, ev: Event{At: c.now}, now: c.now}
	for want, all := range map[request][]string{
		saysSettled: {"c'est réglé", "cest reglé, jai recu le colis", "ils m'ont remboursé", "le colis est arrivé ce matin!", "they refunded me finally", "it arrived today", "all good now",
			"jai recu mon remboursement", "the store replaced it"},
		saysRefused: {"le magasin refuse", "ils veulent rien savoir", "ils refusent de me rembourser", "they said no", "the store refuses to refund me", "ils ont dit non", "they won't give me my money back",
			"le magasin a fait faillite", "the store closed down", "Meubles Tremblay refuse de reprendre la table", "il veut pas me rembourser"},
		saysSilent: {"pas de réponse", "toujours rien", "toujours pas de nouvelles", "ils répondent pas", "no answer", "still nothing", "they never replied", "rien pantoute", "they're ignoring me", "aucune réponse encore"},
		asksComplaint: {"je veux faire une plainte", "jveux ouvrir une plainte", "plainte", "i want to file a complaint", "open a complaint now please", "je veux porter plainte", "ouvrez une plainte svp",
			"jveux pu attendre je veux faire une plainte"},
		saysUnhappy: {"vous faites rien pour m'aider", "you people are useless", "votre service est ridicule", "vous êtes pas mal incompétents", "you are doing nothing, it's a joke"},
		asksNothing: {"ok merci", "je vous envoie la facture demain", "ils vont me rembourser la semaine prochaine", "they said the refund is coming", "la moitié est arrivée", "pas encore reçu", "est-ce que c'est réglé?",
			"je veux pas faire de plainte", "it has not arrived", "le magasin est niaiseux", "the store is useless", "they want a photo first", "je refuse leur offre", "voici le numéro de suivi 1Z999"},
	} {
		for _, text := range all {
			if got := s.sellerRequest(&c.w.Cases[0], Held{Text: richtext.Of(text)}); got != want {
				t.Errorf("%q is %d, want %d", text, got, want)
			}
		}
	}
}

// TestEveryAnswerAboutASellerIsHeardInEveryState walks every state of a case, of both kinds, with everything a window can bring.
func TestEveryAnswerAboutASellerIsHeardInEveryState(t *testing.T) {
	first := accepted(t, "fr")
	for _, kind := range []Kind{Problem, Complaint} {
		for _, state := range caseStates {
			for _, end := range []WindowEnd{"", SettledBySeller, NoWord} {
				for _, body := range []Body{
					Tapped{Data: "c|1|" + tapSellerSettled}, Tapped{Data: "c|1|" + tapSellerRefused}, Tapped{Data: "c|1|" + tapSellerSilent}, Tapped{Data: "c|1|" + tapComplain},
					Tapped{Data: "c|1|" + tapUnsettled}, Tapped{Data: "c|1|status"}, Tapped{Data: "c|1|receipt"},
					Said{Message: "m1", Kind: KindText, Text: richtext.Of("ils refusent de me rembourser")}, Said{Message: "m1", Kind: KindText, Text: richtext.Of("toujours rien")},
					Said{Message: "m1", Kind: KindText, Text: richtext.Of("c'est réglé")}, Said{Message: "m1", Kind: KindText, Text: richtext.Of("je veux faire une plainte")},
					Said{Message: "m1", Kind: KindText, Text: richtext.Of("vous faites rien, c'est honteux")}, Said{Message: "m1", Kind: KindText, Text: richtext.Of("voici ma facture")},
					Due{Timer: SellerWindow, Key: "seller/1", Case: 1}, Reach{Blocked: true}, Reach{},
				} {
					for _, days := range []int{3, 22, 40} {
						c := newChatIn(t, first.w)
						c.w.Cases = []Case{{
							ID: 1, Number: NewNumber(1), Kind: kind, State: state, Team: "purchases", Lang: French, Received: start, Filed: start,
							Statement: Answers{Reason: "damaged", Contacted: No, Done: map[string]bool{"reason": true}},
						}}
						from := c.w.Policy.Calendar().DayOf(start)
						c.w.Cases[0].Life.Window = Window{From: from, Until: from.AddDays(21), Next: stepCheck, End: end}
						c.now = start.AddDate(0, 0, days)
						where := fmt.Sprintf("%s %s %q day %d: %+v", kind, state, end, days, body)
						c.step(body)
						switch body.(type) {
						case Said, Tapped:
							if !answersCustomer(c.posted) {
								t.Errorf("%s is met with silence: %v", where, c.posted)
							}
						}
						checkEffects(t, c.posted, where, body)
						checkWords(t, c.w, c.posted)
						if got := c.w.Cases[0]; got.Kind == Complaint && kind == Problem && (got.Deadline.IsZero() || got.Number != NewNumber(1)) {
							t.Errorf("%s makes a complaint of it without a deadline: %+v", where, got)
						}
					}
				}
			}
		}
	}
}

func TestNoIsNoStoresName(t *testing.T) {
	c := accepted(t, "en")
	c.answers("/purchase", "not received", "no", "no") // the article does not help; then the store
	if d := c.w.Dialogue.Draft; d.Seller != "" || !d.Done[string(AtSeller)] {
		t.Errorf("the store is called %q:\n%s", d.Seller, c)
	}
}

func TestOnlyAClearYesSaysThatTheSellerSettledIt(t *testing.T) {
	for text, want := range map[string]CaseState{
		"oui": Settled, "oui c'est réglé": Settled, "oui ils m'ont envoyé une table de la mauvaise couleur": WaitingForSeller, "oui pis y manque encore deux chaises": WaitingForSeller,
	} {
		c := reported(t, "fr")
		for range 3 { // until their time is over
			c.rings()
		}
		c.says(text)
		if got := c.w.Cases[0].State; got != want {
			t.Errorf("%q: %s, want %s\n%s", text, got, want, c)
		}
	}
}
