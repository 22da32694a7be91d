package conversations

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/conversations/calendar"
	"guichet/conversations/policy"
	"guichet/conversations/redact"
	"guichet/conversations/richtext"
)

// The people of these tests. Ann leads, Ben is an agent, Cora is in the channel only.
var (
	ann   = Agent{ID: "UANN", Name: "Ann", Member: true}
	ben   = Agent{ID: "UBEN", Name: "Ben", Member: true}
	cora  = Agent{ID: "UCORA", Name: "Cora", Member: true}
	guest = Agent{ID: "UGUEST", Name: "Guest"}
)

// monday is a Monday morning in the office's zone, on no holiday.
var monday = time.Date(2026, 1, 12, 15, 0, 0, 0, time.UTC)

// tb is what these helpers need of a test or of a property.
type tb interface {
	Helper()
	Errorf(format string, args ...any)
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

// deskOf is a desk with one case: a world, a clock, and what intake would remember of the thread's messages.
type deskOf struct {
	t       tb
	w       World
	now     time.Time
	from    Address // where the next events happen
	left    bool    // from is a thread that the case has left
	moot    bool    // what is retried is not there any more
	mirrors map[MessageID]Mirror
	last    []Effect
	history []Effect
	events  int
}

func testPolicy(t tb, mode policy.ReplyMode) *policy.Policy {
	t.Helper()
	p, err := policy.Parse([]byte("teams:\n  billing:\n    label: {fr: Facturation, en: Billing}\n    agents: [UBEN]\n    leads: [UANN]\n" +
		"replies:\n  mode: " + string(mode) + "\n"))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func newDesk(t tb, mode policy.ReplyMode) *deskOf {
	t.Helper()
	c := Case{
		ID: 77, Number: "7QX4M2P4", Customer: 5, Draft: 9, Kind: Complaint, State: Filed, Team: "billing", Lang: French,
		Statement: Answers{Story: richtext.Of("vous m’avez chargé 7 $ de retard")},
		Received:  monday.Add(-time.Hour), Filed: monday.Add(-time.Hour), Deadline: calendar.NewDay(2026, 2, 9), Version: 1,
	}
	return &deskOf{
		t: t, now: monday, mirrors: map[MessageID]Mirror{},
		w: World{Policy: testPolicy(t, mode), Customer: Customer{ID: 5, Chat: "500", Lang: French}, Cases: []Case{c}},
	}
}

// do applies an event, and checks what holds of every one: the world given stays as it was, the same event gives the same
// again (G11), and something visible comes of it (G4).
func (d *deskOf) do(body Body) []Effect {
	d.t.Helper()
	d.events++
	ev := Event{Key: Key{Source: "slack", Kind: "test", ID: fmt.Sprint(d.events)}, At: d.now, From: d.from, Body: body, Fresh: Fresh{Focus: 77, Left: d.left, Moot: d.moot}}
	switch b := body.(type) {
	case Rewrote:
		ev.Fresh.Sent = d.mirrors[b.Message]
	case Erased:
		ev.Fresh.Sent = d.mirrors[b.Message]
	case Acted:
		if _, message, _, ok := b.Target(); ok {
			ev.Fresh.Sent = d.mirrors[message]
		} else if b.Message != "" {
			ev.Fresh.Sent = d.mirrors[b.Message]
		}
	}
	before := snapshot(d.w)
	next, effects, err := Step(d.w, ev, d.now)
	if err != nil {
		d.t.Fatalf("%T: %v", body, err)
	}
	if diff := cmp.Diff(before, d.w, exported); diff != "" {
		d.t.Fatalf("%T changed the world it was given:\n%s", body, diff)
	}
	again, sameEffects, _ := Step(d.w, ev, d.now)
	if diff := cmp.Diff(next, again, exported) + cmp.Diff(effects, sameEffects, exported); diff != "" {
		d.t.Fatalf("%T gives something else the second time:\n%s", body, diff)
	}
	if len(effects) == 0 {
		d.t.Fatalf("%T %+v ends in nothing", body, body)
	}
	d.w, d.last = next, effects
	d.history = append(d.history, effects...)
	for _, e := range effects {
		d.remember(e)
	}
	return effects
}

// remember keeps what intake's storage would answer when asked about a message.
func (d *deskOf) remember(e Effect) {
	k, ok := e.(Keep)
	if !ok {
		return
	}
	m := d.mirrors[k.Message]
	d.mirrors[k.Message] = Mirror{Known: true, Label: k.Label, Text: k.Text, Note: k.Note, At: m.At}
}

// exported compares worlds and effects; the policy is shared and never changes.
var exported = cmp.Options{
	cmp.Exporter(func(reflect.Type) bool { return true }),
	cmp.FilterPath(func(p cmp.Path) bool { return p.String() == "Policy" }, cmp.Ignore()),
}

// snapshot copies a world deeply, with none of the program's own copying.
func snapshot(w World) World {
	w.Cases = slices.Clone(w.Cases)
	for i := range w.Cases {
		life := &w.Cases[i].Life
		life.Replies, life.Offered, life.Heads = slices.Clone(life.Replies), slices.Clone(life.Offered), slices.Clone(life.Heads)
	}
	return w
}

func (d *deskOf) c() *Case { return &d.w.Cases[0] }

// take makes an agent the owner.
func (d *deskOf) take(a Agent) {
	d.t.Helper()
	d.do(Acted{Agent: a, Action: Take})
	if d.c().Owner != a.ID {
		d.t.Fatalf("owner %q, want %q", d.c().Owner, a.ID)
	}
}

func (d *deskOf) write(a Agent, ts MessageID, text string) []Effect {
	d.t.Helper()
	return d.do(Wrote{Agent: a, Message: ts, Kind: KindText, Text: richtext.Of(text)})
}

// all picks the effects of one type.
func all[E Effect](effects []Effect) []E {
	var out []E
	for _, e := range effects {
		if match, ok := e.(E); ok {
			out = append(out, match)
		}
	}
	return out
}

// one picks the only effect of a type.
func one[E Effect](t tb, effects []Effect) E {
	t.Helper()
	found := all[E](effects)
	if len(found) != 1 {
		t.Fatalf("%d effects of type %T, want 1, in:\n%s", len(found), *new(E), show(effects))
	}
	return found[0]
}

func show(effects []Effect) string {
	var b strings.Builder
	for _, e := range effects {
		fmt.Fprintf(&b, "%T %+v\n", e, e)
	}
	return b.String()
}

// buttonOf finds a button by its action.
func buttonOf(t tb, rows [][]Button, action Action) Click {
	t.Helper()
	for _, row := range rows {
		for _, b := range row {
			if len(b.Data) > 64 {
				t.Errorf("button data %q has %d bytes, and 64 are the most", b.Data, len(b.Data))
			}
			if k, err := ParseClick(b.Data); err == nil && k.Action == action {
				return k
			}
		}
	}
	t.Fatalf("no button for %s in %+v", action, rows)
	return Click{}
}

func TestTheOwnersPlainMessageIsAReplyWithItsTeam(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	effects := d.write(ben, "1.1", "Bonjour, les frais sont annulés.")
	tell := one[Tell](t, effects)
	want := Tell{
		Timing: Timing{Key: "reply/1.1", Delay: 5 * time.Second, Class: Ordinary}, Label: "reply/1.1", Case: 77, Carries: "1.1",
		Text: richtext.Text{
			Plain: "Équipe Facturation\nBonjour, les frais sont annulés.",
			Spans: []richtext.Span{{Start: 0, End: len("Équipe Facturation"), Style: richtext.Bold}},
		},
	}
	if diff := cmp.Diff(want, tell); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if keep := one[Keep](t, effects); keep.Note || keep.Label != "reply/1.1" {
		t.Errorf("kept as %+v", keep)
	}
	if got := all[Mark](effects); len(got) != 0 {
		t.Errorf("marks %v; a reply's marks follow its delivery", got)
	}
}

func TestAReplyNamesTheCaseWhenSeveralAreOpen(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.w.Cases = append(d.w.Cases, Case{ID: 78, Number: "AAAABBBB", Kind: Problem, State: Filed, Team: "purchases"})
	d.take(ben)
	if got, want := one[Tell](t, d.write(ben, "1.1", "Bonjour.")).Text.Plain, "Équipe Facturation · dossier 7QX4-M2P4\nBonjour."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestWhatMarksANoteNeverLeaves(t *testing.T) {
	for _, text := range []string{
		"🔒 fraude?", "// fraude?", "note: fraude?", "Note : fraude?", "NOTE\u00a0: fraude?", "private: x", "Private : x", "  //x", "\u200b🔒x",
		":lock: x", "note privée : x", "Privé: x", "• note: x", "> // x", "“note: x”", "\u2066note\u2069: x", "*note:* x", ";; x", "internal note: x",
	} {
		d := newDesk(t, policy.ReplyAssignee)
		d.take(ben)
		effects := d.write(ben, "1.1", text)
		if tells := all[Tell](effects); len(tells) != 0 {
			t.Errorf("%q was told: %+v", text, tells)
		}
		if keep := one[Keep](t, effects); !keep.Note {
			t.Errorf("%q kept as a reply", text)
		}
		if got, want := one[Mark](t, effects), (Mark{Case: 77, Message: "1.1", Mark: Noted, On: true}); got != want {
			t.Errorf("%q marked %+v, want %+v", text, got, want)
		}
	}
}

func TestWordsThatOnlyResembleAMarkAreReplies(t *testing.T) {
	for _, text := range []string{"Notez que les frais sont annulés.", "notre note est jointe : merci", "1/2 // 3", "privé de quoi?", "https://exemple.test"} {
		if isNote(richtext.Of(text)) {
			t.Errorf("%q is taken for a note", text)
		}
	}
}

func TestWhatBecomesOfAThreadMessage(t *testing.T) {
	plain := Wrote{Agent: ben, Message: "1.1", Kind: KindText, Text: richtext.Of("Bonjour.")}
	with := func(change func(*Wrote)) Wrote {
		m := plain
		change(&m)
		return m
	}
	for _, test := range []struct {
		name    string
		mode    policy.ReplyMode
		owner   Agent
		state   CaseState
		message Wrote
		mark    MarkKind
		buttons []Action // of the whisper; nil: no whisper
		whisper string   // part of it
	}{
		{"a guest is refused", "", ben, Taken, with(func(m *Wrote) { m.Agent = guest }), "", []Action{}, "ni envoyé ni gardé"},
		{"a colleague outside the team leaves a note", "", ben, Taken, with(func(m *Wrote) { m.Agent = cora }), Noted, nil, ""},
		{"nobody owns the case", "", Agent{}, Filed, plain, Noted, []Action{TakeAndSend}, "Personne n’a pris"},
		{"another agent owns it", "", ann, Taken, plain, Noted, []Action{SendOnce}, "à Ann"},
		{"a lead may take it over", "", ben, Taken, with(func(m *Wrote) { m.Agent = ann }), Noted, []Action{SendOnce, TakeOver}, "à Ben"},
		{"explicit mode", policy.ReplyExplicit, ben, Taken, plain, Noted, nil, ""},
		{"a closed case", "", ben, Closed, plain, Noted, []Action{Reopen}, "fermé"},
		{"a withdrawn case", "", ben, Withdrawn, plain, Noted, []Action{}, "retiré"},
		{"a mention", "", ben, Taken, with(func(m *Wrote) {
			m.Text, m.Mentions, m.Mentioned = richtext.Of("@Ann, bonjour."), true, []richtext.Span{{Start: 0, End: 4}}
		}), Noted, []Action{SendUnmarked}, "mention"},
		{"a mention in words that are marked without it", "", ben, Taken, with(func(m *Wrote) {
			m.Text, m.Mentions, m.Mentioned = richtext.Of("@Ann // fraude"), true, []richtext.Span{{Start: 0, End: 4}}
		}), Noted, nil, ""},
		{"a mention whose place is unknown", "", ben, Taken, with(func(m *Wrote) { m.Mentions = true }), Noted, nil, ""},
		{"a card number", "", ben, Taken, with(func(m *Wrote) { m.Removed = []redact.Hit{{Kind: redact.Card, Last4: "1111"}} }), Failed, []Action{}, "numéro de carte"},
		{"a link into Slack", "", ben, Taken, with(func(m *Wrote) { m.Text = richtext.Of("voir https://exemple.slack.com/archives/C1/p1") }), Failed, []Action{SendOnce}, "Slack"},
		{"a link into Slack under other words", "", ben, Taken, with(func(m *Wrote) {
			m.Text = richtext.Text{Plain: "ici", Spans: []richtext.Span{{Start: 0, End: 3, Style: richtext.Link, Arg: "https://app.slack.com/client/T1"}}}
		}), Failed, []Action{}, "Slack"},
		{"also sent to the channel", "", ben, Taken, with(func(m *Wrote) { m.Broadcast = true }), Noted, []Action{SendOnce}, "canal"},
		{"spoken with /me", "", ben, Taken, with(func(m *Wrote) { m.Kind = KindMe }), Noted, []Action{SendOnce}, "canal"},
		{"a huddle", "", ben, Taken, with(func(m *Wrote) { m.Kind = KindHuddle }), Noted, []Action{}, "canevas"},
		{"another program's post", "", ben, Taken, with(func(m *Wrote) { m.Kind, m.Agent = KindWorkflow, Agent{ID: "B1"} }), Noted, nil, ""},
		{"nothing at all", "", ben, Taken, with(func(m *Wrote) { m.Text = richtext.Of(" ") }), Noted, []Action{}, "vide"},
		{"somebody joined", "", ben, Taken, with(func(m *Wrote) { m.Kind = KindService }), "", nil, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			mode := policy.ReplyAssignee
			if test.mode != "" {
				mode = test.mode
			}
			d := newDesk(t, mode)
			d.c().State, d.c().Owner, d.c().OwnerName = test.state, test.owner.ID, test.owner.Name
			effects := d.do(test.message)
			if tells := all[Tell](effects); len(tells) != 0 {
				t.Fatalf("told: %+v", tells)
			}
			switch marks := all[Mark](effects); {
			case test.mark == "" && len(marks) > 0:
				t.Errorf("marks %v, want none", marks)
			case test.mark != "" && (len(marks) != 1 || marks[0].Mark != test.mark || !marks[0].On):
				t.Errorf("marks %v, want %s", marks, test.mark)
			}
			if test.buttons == nil {
				if w := all[Whisper](effects); len(w) != 0 {
					t.Errorf("whispers %+v, want none", w)
				}
				return
			}
			w := one[Whisper](t, effects)
			if !strings.Contains(w.Text.Plain, test.whisper) || w.Agent != test.message.Agent.ID {
				t.Errorf("whisper to %s: %q, want %q in it", w.Agent, w.Text.Plain, test.whisper)
			}
			if got := len(slices.Concat(w.Buttons...)); got != len(test.buttons) {
				t.Errorf("%d buttons, want %d", got, len(test.buttons))
			}
			for _, action := range test.buttons {
				if k := buttonOf(t, w.Buttons, action); k.Case != 77 {
					t.Errorf("button for case %d", k.Case)
				}
			}
		})
	}
}
