package conversations

import (
	"strings"
	"testing"

	"guichet/conversations/policy"
)

// flagLines are the history lines about flags among effects: which, before and after.
func flagLines(effects []Effect) string {
	var lines []string
	for _, e := range effects {
		if r, ok := e.(Record); ok && r.What == "flagged" {
			lines = append(lines, r.Actor+" "+r.Detail+": "+r.Before+" > "+r.After)
		}
	}
	return strings.Join(lines, "; ")
}

func TestAgentsFlagACase(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	c := func() Case { return d.w.Cases[0] }
	effects := d.do(Acted{Agent: ben, Action: SetFlags, Fields: map[string]string{FieldFlags: "legal,vulnerable", FieldDriver: "health"}})
	if got, want := flagLines(effects), "UBEN vulnerable:  > certain, health; UBEN legal:  > certain"; got != want {
		t.Errorf("history: %s, want %s", got, want)
	}
	if got := FlagLine(d.w.Policy, c()); got != "vulnérabilité\u00a0: santé, juridique" {
		t.Errorf("the card says %q", got)
	}
	if c().Urgent() || !strings.HasSuffix(CardTitle(d.w.Policy, c()), "🚩 vulnérabilité\u00a0: santé, juridique") {
		t.Errorf("title: %s", CardTitle(d.w.Policy, c()))
	}
	d.do(Acted{Agent: ben, Action: SetFlags, Fields: map[string]string{FieldFlags: "distress"}})
	if got := CardTitle(d.w.Policy, c()); !c().Urgent() || !strings.HasPrefix(got, "🆘 URGENT – détresse · ") {
		t.Errorf("title: %s", got)
	}
	if effects := d.do(Acted{Agent: ben, Action: SetFlags, Fields: map[string]string{FieldFlags: "distress"}}); flagLines(effects) != "" {
		t.Errorf("the same flags again change something: %s", flagLines(effects))
	}
	d.do(Acted{Agent: ben, Action: SetFlags, Fields: map[string]string{}})
	if len(c().Life.Flags) != 0 {
		t.Errorf("flags left: %+v", c().Life.Flags)
	}
}

func TestWhatIsNoFlagIsRefusedBesideItsField(t *testing.T) {
	for field, fields := range map[string]map[string]string{
		FieldFlags:  {FieldFlags: "sad"},
		FieldDriver: {FieldFlags: "vulnerable", FieldDriver: "astrology"},
	} {
		d := newDesk(t, policy.ReplyAssignee)
		refused := false
		for _, e := range d.do(Acted{Agent: ben, Action: SetFlags, Fields: fields}) {
			if v, ok := e.(Verdict); ok && v.Errors[field] != "" {
				refused = true
			}
		}
		if !refused || len(d.w.Cases[0].Life.Flags) > 0 {
			t.Errorf("%v: refused %v, flags %+v", fields, refused, d.w.Cases[0].Life.Flags)
		}
	}
}

// What the bot read stands as possible until an agent keeps it, and a certain reading is never weakened by a doubtful one.
func TestAPossibleFlagIsConfirmedByWhoeverKeepsIt(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	s := &step{w: d.w.clone(), ev: Event{At: d.now}, now: d.now}
	c := &s.w.Cases[0]
	if !s.raise(c, FlagFraud, true) || s.raise(c, FlagFraud, true) || !s.raise(c, FlagFraud, false) || s.raise(c, FlagFraud, true) {
		t.Fatal("a flag is raised when it is new and when it becomes certain, and at no other time")
	}
	s.raise(c, FlagMedia, true)
	d.w = s.w
	if got := FlagLine(d.w.Policy, d.w.Cases[0]); got != "fraude, médias (à vérifier)" {
		t.Errorf("the card says %q", got)
	}
	d.do(Acted{Agent: ben, Action: SetFlags, Fields: map[string]string{FieldFlags: "media,fraud"}})
	if media, ok := d.w.Cases[0].Life.Flagged(FlagMedia); !ok || media.Possible || media.By != ben.ID {
		t.Errorf("kept: %+v", media)
	}
	if fraud, _ := d.w.Cases[0].Life.Flagged(FlagFraud); fraud.By != "" {
		t.Errorf("what the bot read for certain is the agent's now: %+v", fraud)
	}
}
