package conversations

import (
	"slices"
	"strings"
	"time"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// Erasing a case takes every word out of it, both platforms' copies that the bot made included, and whose it was. What stays is a line of the
// register: number, kind, days, outcome. Three roads lead here: whoever looks after personal information decides on a request (P-5), the
// customer takes back feedback, which nothing else needs, and the time for which cases are kept ends (P-9).

// FieldScope of EraseOut says what is decided: scopeThis, scopeAll, or one of keepReasons.
const FieldScope = "scope"

const (
	scopeThis = "this" // this case
	scopeAll  = "all"  // all of the customer's cases that are over
)

// keepReasons are why a case is kept although its customer asked for the opposite (P-10). Each has its own sentence for them.
var keepReasons = []string{"keep_law", "keep_dispute", "keep_fraud"}

// EraseScopes are what can be decided on a request to erase, in the order of the form's list.
func EraseScopes() []string { return append([]string{scopeThis, scopeAll}, keepReasons...) }

// eraseOut follows the form that decides on a request to erase. What the customer will read is shown first: there is no way back.
func (s *step) eraseOut(k click) {
	c, scope := k.c, k.Fields[FieldScope]
	switch {
	case !k.rights.privacy:
		s.refuse(k, "desk.erase_privacy", nil)
		return
	case k.Version != 0 && k.Version != c.Version:
		s.changed(k)
		return
	case !slices.Contains(EraseScopes(), scope):
		s.wrong(k, FieldScope, "desk.field.scope")
		return
	case slices.Contains(keepReasons, scope):
		s.keepOn(k, scope)
		return
	case c.State.Open():
		s.wrong(k, FieldScope, "desk.field.erase_open")
		return
	case c.held():
		s.wrong(k, FieldScope, "desk.field.erase_held")
		return
	}
	erased := []*Case{c}
	if scope == scopeAll {
		erased = s.erasable()
	}
	words := s.t("case.erased", texts.Vars{"Count": len(erased), "Numbers": s.numbers(erased)})
	warning := s.deskIn(c).Plain("desk.warn.erase", texts.Vars{"Count": len(erased), "Numbers": s.numbers(erased)})
	if s.unseen(k, Preview{Text: words, Warnings: []string{warning}}) {
		return
	}
	for _, c := range erased {
		s.eraseCase(c, string(k.Agent.ID), "asked", "desk.erased", texts.Vars{"Agent": s.agentName(k.Agent)})
	}
	s.forgetPerson()
	if !s.w.Customer.Blocked {
		s.want(Tell{Timing: Timing{Class: Ordinary}, Text: words}) // of no case: nothing of it is left to hang it on
	}
	s.want(Verdict{})
}

// keepOn tells a customer why their case is kept, and until when.
func (s *step) keepOn(k click, why string) {
	c := k.c
	words := richtext.Join(" ", s.t("case."+why, s.caseVars(c)),
		s.t("case.keep_until", texts.Vars{"Until": s.keptUntil(c), "Officer": s.officer()}))
	if s.unseen(k, Preview{Text: words}) {
		return
	}
	c.Life.ErasureAsked = time.Time{}
	s.record(c, "erasure_refused", k.Agent.ID, why)
	s.inThread(c, "kept", "desk.kept_on", texts.Vars{"Agent": s.agentName(k.Agent), "Words": quoted(words, 1000)})
	s.want(Tell{Timing: Timing{Class: Ordinary}, Text: words, Case: c.ID}, Verdict{})
}

// erasable are the customer's cases that are over, and that nothing holds.
func (s *step) erasable() []*Case {
	var out []*Case
	for i := range s.w.Cases {
		if c := &s.w.Cases[i]; !c.State.Open() && !c.held() && !c.erased() {
			out = append(out, c)
		}
	}
	return out
}

// held reports whether a case must not be erased, whoever asks and however old it is: somebody marked it as evidence (P-10).
func (c *Case) held() bool {
	_, held := c.Life.Flagged(FlagHold)
	return held
}

func (c *Case) erased() bool { return !c.Life.Erased.IsZero() }

// eraseCase erases one case that is over. What stays of its statement and its life are keys of the policy and days, for the register.
func (s *step) eraseCase(c *Case, actor, why, line string, vars texts.Vars) {
	a, w := c.Statement, c.Life.Window
	left := Answers{Category: a.Category, Reason: a.Reason, Wish: a.Wish}
	if _, known := s.w.Policy.Product(a.Product); known {
		left.Product = a.Product
	}
	c.Statement = left
	c.Life = Life{
		Erased: s.now, Closing: c.Life.Closing, Window: Window{From: w.From, Until: w.Until, End: w.End, Why: w.Why, Reported: w.Reported},
	}
	c.Version++
	s.w.Dialogue.forget(c.ID)
	s.want(
		Record{Case: c.ID, What: "erased", Actor: actor, Detail: why}, Restate{Case: c.ID, Left: left, Actor: actor, Why: why},
		Erase{Case: c.ID}, Sweep{Case: c.ID},
	)
	s.inThread(c, "erased", line, vars)
	s.refresh(c)
}

// forgetPerson makes somebody of whom nothing more is kept as if they had never written: a day later their chat is forgotten too.
func (s *step) forgetPerson() {
	if len(s.remaining()) > 0 || s.w.Dialogue.Draft != nil {
		return
	}
	c := &s.w.Customer
	c.NoticeAt, c.Notice, c.FirstName = time.Time{}, 0, ""
}

// forget drops what a dialogue remembers of a case.
func (d *Dialogue) forget(id CaseID) {
	if d.Query.Case == id {
		d.Query = Query{}
	}
	if d.Chosen.Case == id {
		d.Chosen = Chosen{}
	}
}

// ofErased follows what still happens around an erased case: agents are told that there is nothing left to act on, and a copy that the
// platform would not let the bot take away is shown to them.
func (s *step) ofErased(c *Case) {
	switch body := s.ev.Body.(type) {
	case Wrote:
		if body.Kind != KindService && body.Kind != KindWorkflow {
			s.whisper(c, body.Agent, "desk.case_erased", nil)
		}
	case Rewrote:
		s.whisper(c, body.Agent, "desk.case_erased", nil)
	case Acted:
		k := click{Acted: body, c: c, rights: s.rights(c, body.Agent)}
		if body.Action == Retry && k.rights.privacy {
			s.retry(k)
			return
		}
		s.refuse(k, "desk.case_erased", nil)
	case Undelivered:
		if strings.Contains(string(body.Label), staysLine) {
			return // this very line
		}
		s.record(c, "post_failed", "", string(body.Reason)+" "+string(body.Label))
		s.stays(c, body)
	}
}

// staysLine is in the label of the line that tells of a copy that could not be taken away.
const staysLine = "/stays-"

// stays shows whoever looks after the case that a copy still stands in Slack, why, and how to try again.
func (s *step) stays(c *Case, u Undelivered) {
	desk := s.deskIn(c)
	retry := clickButton(desk.Plain("desk.button.retry", nil), Click{Action: Retry, Case: c.ID, Delivery: u.Delivery})
	s.want(Post{
		Timing: Timing{Class: Interactive}, Case: c.ID, Label: s.line(c, "away"+staysLine+inBase36(u.Delivery)), Voice: FromDesk,
		Text:    desk.Text("desk.unswept", texts.Vars{"Why": desk.Text("desk.unposted_why."+string(u.Reason.known()), nil)}),
		Buttons: row([]Button{retry}),
	})
}

// eraseFeedback erases the customer's feedback on their word alone (P-5 a): nobody owes it anything. It reports how many.
func (s *step) eraseFeedback() int {
	n := 0
	for i := range s.w.Cases {
		c := &s.w.Cases[i]
		if c.Kind != Feedback || c.erased() || c.held() {
			continue
		}
		if c.State.Open() && s.move(c, caseWithdraw, "customer", "erasure") != allowed {
			continue
		}
		if c.Closed.IsZero() {
			c.Closed = s.now
		}
		s.eraseCase(c, "customer", "asked", "desk.erased_by_customer", nil)
		n++
	}
	return n
}

// ErasureNear reminds the desk of a request to erase that nobody has decided on, five days before the answer is due.
const ErasureNear TimerKind = "erasure_near"

func erasureKey(c *Case) string { return "erasure/" + c.ID.String() }

// erasureNear puts the request before the desk again.
func (s *step) erasureNear(t Due) {
	c, ok := s.w.Case(t.Case)
	if !ok || c.erased() || c.Life.ErasureAsked.IsZero() {
		return
	}
	by := s.w.Policy.Calendar().DayOf(c.Life.ErasureAsked.AddDate(0, 0, personWithin))
	s.inThread(c, "erasure", "desk.erasure_near", texts.Vars{"Day": s.deskIn(c).Day(by)})
}

// remaining are the customer’s cases that are not erased, newest first.
func (s *step) remaining() []*Case {
	var out []*Case
	for i := range s.w.Cases {
		if c := &s.w.Cases[i]; !c.erased() {
			out = append(out, c)
		}
	}
	return out
}
