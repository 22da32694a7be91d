package conversations

import (
	"strings"
	"testing"
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

// silent lets the next step of the case's silence fall due, and says when that is.
func (d *deskOf) silent() (time.Time, []Effect) {
	d.t.Helper()
	var due time.Time
	for _, e := range all[Schedule](d.history) {
		if e.Timer == CaseSilence {
			due = e.Due
		}
	}
	if due.IsZero() {
		d.t.Fatalf("no silence is counted: %+v", d.c().Life.Silence)
	}
	d.now = due
	return due, d.do(Due{Timer: CaseSilence, Key: silenceKey(d.c()), Case: d.c().ID})
}

// answered is a desk whose one case has its final answer, given on Monday, January 12, 2026, at 10:00.
func answered(t tb) *deskOf {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	d.do(resolveWith("Les frais sont annulés."))
	return d
}

// asked is one whose owner asked the customer for something.
func asked(t tb) *deskOf {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	d.do(Acted{Agent: ben, Action: Ask, Text: richtext.Of("Quelle est la date du prélèvement?"), Fields: map[string]string{}})
	if d.c().State != WaitingForCustomer {
		t.Fatalf("it is %s", d.c().State)
	}
	return d
}

func onDays(t *testing.T, d *deskOf, days ...string) (told []Tell) {
	t.Helper()
	office := d.w.Policy.Calendar()
	for _, day := range days {
		when, effects := d.silent()
		if got := office.DayOf(when).String(); got != day || !office.OpenAt(when) {
			t.Errorf("the step of %s falls on %s", day, when.In(office.Zone()))
		}
		told = append(told, all[Tell](effects)...)
	}
	return told
}

func TestSilenceAfterTheFinalAnswerSettlesTheCaseAfterTwoWarningsAndTenBusinessDays(t *testing.T) {
	d := answered(t)
	deadline := d.c().Deadline
	told := onDays(t, d, "2026-01-15", "2026-01-21", "2026-01-26")
	if len(told) != 3 {
		t.Fatalf("told %d times", len(told))
	}
	for _, tell := range told[:2] {
		if !strings.Contains(tell.Text.Plain, "le lundi 26\u00a0janvier") || !strings.Contains(tell.Text.Plain, "pendant six mois") || tell.Class != Background {
			t.Errorf("this is no warning: %q (%d)", tell.Text.Plain, tell.Class)
		}
	}
	c := d.c()
	if c.State != Settled || c.Outcome != policy.NoReply || c.Life.Closing.Outcome != "upheld" || c.Deadline != deadline || !c.lapsed() {
		t.Errorf("it is %s, outcome %s, answer %s, promised %s", c.State, c.Outcome, c.Life.Closing.Outcome, c.Deadline)
	}
	if !scheduled(d.last)[CaseClosing] {
		t.Errorf("nothing closes its record:\n%s", show(d.last))
	}
	d.now = d.now.Add(d.w.Policy.Silence.CloseAfter)
	d.do(Due{Timer: CaseClosing, Key: closingKey(c), Case: c.ID})
	if c := d.c(); c.State != Closed || !c.Closed.Equal(d.now) || c.Settled.Equal(d.now) {
		t.Errorf("it is %s, settled %s, closed %s", c.State, c.Settled, c.Closed)
	}
	if d.tap(tapUnsettled); d.c().State != Reopened || d.c().lapsed() || d.c().Outcome != "" {
		t.Errorf("it is %s", d.c().State)
	}
}

func TestAnUnansweredQuestionEndsTheCaseAndLeavesItsPromiseAlone(t *testing.T) {
	d := asked(t)
	deadline := d.c().Deadline
	if told := onDays(t, d, "2026-01-15", "2026-01-22", "2026-02-02"); len(told) != 3 {
		t.Fatalf("told %d times", len(told))
	}
	if c := d.c(); c.State != Expired || c.Outcome != policy.NoReply || c.Deadline != deadline || c.Closed.IsZero() || CardTitle(d.w.Policy, *c) == "" {
		t.Errorf("it is %+v", c)
	}
	if !strings.HasPrefix(CardTitle(d.w.Policy, *d.c()), "⚪ Fermé, sans réponse de la personne") {
		t.Errorf("the card says %s", CardTitle(d.w.Policy, *d.c()))
	}
}

func TestAnyWordBeginsTheSilenceAnew(t *testing.T) {
	d := answered(t)
	d.silent()
	d.do(Said{Message: "m1", Kind: KindText, Text: richtext.Of("je regarde ça en fin de semaine")})
	if d.c().State != Answered || d.c().Life.Silence.Next != silenceRemind {
		t.Errorf("it is %s, next %s", d.c().State, d.c().Life.Silence.Next)
	}
	d = asked(t)
	d.silent()
	d.write(ben, "3.1", "Je vous relance au sujet de la date.")
	if d.c().Life.Silence.Next != silenceRemind {
		t.Errorf("next %s", d.c().Life.Silence.Next)
	}
	if d.do(Said{Message: "m2", Kind: KindText, Text: richtext.Of("le 28 décembre")}); d.c().State != Taken || d.c().Life.Silence.Next != "" {
		t.Errorf("it is %s, next %s", d.c().State, d.c().Life.Silence.Next)
	}
}

func TestNobodyWhoCannotBeReachedIsTakenToBeSilent(t *testing.T) {
	d := answered(t)
	d.silent()
	d.silent()
	d.do(Reach{Blocked: true})
	ends := d.now.Add(20 * 24 * time.Hour)
	d.now = ends
	if _, effects, err := Step(d.w, Event{Key: Key{ID: "due"}, At: d.now, Body: Due{Timer: CaseSilence, Key: silenceKey(d.c()), Case: d.c().ID}}, d.now); err != nil || len(effects) > 0 {
		t.Errorf("wants %v, %v", effects, err)
	}
	d.do(Reach{})
	if d.c().State != Answered || d.c().Life.Silence.Next != silenceRemind {
		t.Errorf("it is %s, next %s", d.c().State, d.c().Life.Silence.Next)
	}
	d = answered(t)
	d.do(Undelivered{Side: Customers, Delivery: 4, Label: d.c().Life.Answer, Case: d.c().ID, Reason: Refused, Certain: true})
	if d.c().Life.Silence.Next != "" {
		t.Errorf("an answer that never arrived is waited on: %s", d.c().Life.Silence.Next)
	}
	d.do(Acted{Agent: ben, Action: Retry, Fields: map[string]string{FieldDelivery: "4"}})
	if d.c().Life.Silence.Next != silenceRemind {
		t.Errorf("sent again, it is not: %s", d.c().Life.Silence.Next)
	}
}

func TestNobodyInDistressIsChasedAndNothingOfTheirsEndsByItself(t *testing.T) {
	d := answered(t)
	d.do(Acted{Agent: ben, Action: SetFlags, Fields: map[string]string{FieldFlags: "distress"}})
	if d.c().Life.Silence.Next != "" {
		t.Errorf("next %s", d.c().Life.Silence.Next)
	}
	d.do(Acted{Agent: ben, Action: SetFlags, Fields: map[string]string{FieldFlags: ""}})
	if d.c().Life.Silence.Next != silenceRemind {
		t.Errorf("the flag is gone, next %s", d.c().Life.Silence.Next)
	}
}

func TestAYesAfterTheEndMakesTheAnswerTheOutcomeAgain(t *testing.T) {
	d := answered(t)
	for range 3 {
		d.silent()
	}
	d.tap(tapSettled)
	if c := d.c(); c.State != Settled || c.Outcome != "upheld" || c.lapsed() {
		t.Errorf("it is %s, outcome %s", c.State, c.Outcome)
	}
}

func TestASlipOfTheFingerKeepsTheRecordOfTheFinalAnswer(t *testing.T) {
	d := answered(t)
	closing := d.c().Life.Closing
	d.tap(tapUnsettled)
	d.tap(tapSettled)
	if c := d.c(); c.State != Settled || c.Life.Closing != closing || c.Outcome != "upheld" {
		t.Errorf("it is %s, outcome %s, %+v", c.State, c.Outcome, c.Life.Closing)
	}
}

func TestAReminderThatComesLatePutsOffTheEnd(t *testing.T) {
	d := answered(t)
	d.now = d.now.Add(11 * 24 * time.Hour) // nobody worked the timers for a while
	d.do(Due{Timer: CaseSilence, Key: silenceKey(d.c()), Case: d.c().ID})
	if got := d.c().Life.Silence.Ends.String(); got != "2026-02-03" {
		t.Errorf("it ends on %s", got)
	}
	d = answered(t)
	d.silent()
	d.w.Dialogue.State, d.w.Dialogue.Draft = AtStory, &Draft{ID: 3, Kind: Complaint}
	if _, effects := d.silent(); len(all[Tell](effects)) > 0 || d.c().Life.Silence.Next != silenceWarn || d.c().Life.Silence.Ends.String() != "2026-01-27" {
		t.Errorf("in the middle of a form: %s, ends %s:\n%s", d.c().Life.Silence.Next, d.c().Life.Silence.Ends, show(effects))
	}
}

func TestACaseThatWaitedBeforeSilencesWereCountedIsCountedFromItsTimer(t *testing.T) {
	d := asked(t)
	d.c().Life.Silence = Silence{}
	d.do(Due{Timer: CaseSilence, Key: silenceKey(d.c()), Case: d.c().ID})
	if d.c().Life.Silence.Next != silenceRemind {
		t.Errorf("next %q", d.c().Life.Silence.Next)
	}
}

func TestAProblemAtRestIsAskedAboutOnceMoreAndCanBeTakenUpWhereItStood(t *testing.T) {
	c := reported(t, "fr")
	for range 5 {
		c.rings()
	}
	due := func() Due { return Due{Timer: CaseSilence, Key: silenceKey(&c.w.Cases[0]), Case: c.w.Cases[0].ID} }
	at := func(day string) {
		t.Helper()
		var set time.Time
		for _, e := range all[Schedule](c.history) {
			if e.Timer == CaseSilence {
				set = e.Due
			}
		}
		if got := c.w.Policy.Calendar().DayOf(set).String(); got != day {
			t.Fatalf("it is due on %s, want %s", got, day)
		}
		c.now = set
		c.step(due())
		c.wait(10 * time.Second)
	}
	at("2026-05-04")
	c.expects("toujours pas su", "se ferme le", "Est-ce réglé?")
	at("2026-05-26")
	c.expects("Comme annoncé")
	if got := c.filed()[0]; got.State != Expired || got.Outcome != policy.NoReply {
		t.Fatalf("it is %s", got.State)
	}
	c.wait(30 * 24 * time.Hour)
	c.taps("Rouvrir le dossier")
	if got := c.filed()[0]; got.State != WaitingForSeller || got.Kind != Problem || c.timer().IsZero() {
		t.Errorf("it is %s, timer %v", got.State, c.timer())
	}
	c.expects("À quoi en est-on")
}
