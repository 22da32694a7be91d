package conversations

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/texts"
)

// Flag marks a case that must be met with more care than most (requirements 3.6). Flags are kept, stand on the card and in
// the history; the customer never sees them. Their strings are stored: never reuse one.
type Flag string

// The flags, most pressing first.
const (
	FlagDistress   Flag = "distress"   // thoughts of suicide or self-harm
	FlagDanger     Flag = "danger"     // a threat to others, or to the customer by somebody
	FlagFraud      Flag = "fraud"      // fraud under way, an unrecognised purchase
	FlagMinor      Flag = "minor"      // the customer is under 14, or seems to be
	FlagVulnerable Flag = "vulnerable" // illness, bereavement, lost work, disability
	FlagLegal      Flag = "legal"      // a lawyer, a court, a formal notice
	FlagRegulator  Flag = "regulator"  // a supervisor or an ombudsman is named
	FlagMedia      Flag = "media"      // a newspaper, a television programme
	FlagHold       Flag = "hold"       // evidence: not to be erased before somebody takes the flag away (P-10). Only agents set it.
)

// Flags are all flags, most pressing first.
func Flags() []Flag {
	return []Flag{FlagDistress, FlagDanger, FlagFraud, FlagMinor, FlagVulnerable, FlagLegal, FlagRegulator, FlagMedia, FlagHold}
}

// Urgent reports whether a case with the flag goes before all others, in the queue and at any hour.
func (f Flag) Urgent() bool { return f == FlagDistress || f == FlagDanger || f == FlagFraud }

// Driver is why a customer is vulnerable. Only agents say so: the bot never concludes it.
type Driver string

// The drivers (FCA PS25/19, requirements 1.3).
const (
	DriverHealth     Driver = "health"
	DriverLifeEvent  Driver = "life_event"
	DriverResilience Driver = "resilience"
	DriverCapability Driver = "capability"
)

// Drivers are all drivers.
func Drivers() []Driver {
	return []Driver{DriverHealth, DriverLifeEvent, DriverResilience, DriverCapability}
}

// Flagged is a flag on a case or a draft.
type Flagged struct {
	Flag  Flag      `json:"flag"`
	Since time.Time `json:"since"`
	// By is the agent who set it; "" is the bot, which read it in the customer's words.
	By AgentID `json:"by,omitempty"`
	// Possible: the bot read it, and the words may mean something else. An agent who keeps it makes it certain.
	Possible bool `json:"possible,omitempty"`
	// Driver is of FlagVulnerable, once an agent named one.
	Driver Driver `json:"driver,omitempty"`
}

// Flagged is the case's mark of this flag, and whether it has one.
func (l Life) Flagged(f Flag) (Flagged, bool) { return flagOf(l.Flags, f) }

// Urgent reports whether the case goes before others: somebody may be in danger, or losing money right now. A flag that is only
// possible counts: a false alarm costs a glance.
func (c Case) Urgent() bool { return anyUrgent(c.Life.Flags) }

func anyUrgent(flags []Flagged) bool {
	return slices.ContainsFunc(flags, func(f Flagged) bool { return f.Flag.Urgent() })
}

func flagOf(flags []Flagged, f Flag) (Flagged, bool) {
	for _, flagged := range flags {
		if flagged.Flag == f {
			return flagged, true
		}
	}
	return Flagged{}, false
}

// withFlag is the list with a flag in its place, most pressing first. What is certain stays certain, and since when it stands.
func withFlag(flags []Flagged, f Flagged) []Flagged {
	out := slices.DeleteFunc(slices.Clone(flags), func(old Flagged) bool {
		if old.Flag != f.Flag {
			return false
		}
		f.Since = old.Since
		f.Possible = f.Possible && old.Possible
		f.By, f.Driver = cmp.Or(f.By, old.By), cmp.Or(f.Driver, old.Driver)
		return true
	})
	out = append(out, f)
	order := Flags()
	slices.SortStableFunc(out, func(a, b Flagged) int { return slices.Index(order, a.Flag) - slices.Index(order, b.Flag) })
	return out
}

// flagLabel is a flag in the desk's words: "détresse", "fraude possible", "vulnérabilité (santé)".
func flagLabel(desk *texts.Printer, f Flagged) string {
	label := desk.Plain("card.flag."+string(f.Flag), nil)
	if f.Driver != "" {
		label = desk.Plain("card.flag.driven", texts.Vars{"Flag": label, "Driver": desk.Plain("card.driver."+string(f.Driver), nil)})
	}
	if f.Possible {
		label = desk.Plain("card.flag.possible", texts.Vars{"Flag": label})
	}
	return label
}

// FlagLine is a case's flags in the desk's words, most pressing first; "" when it has none.
func FlagLine(p *policy.Policy, c Case) string {
	desk := deskPrinter(p)
	var labels []string
	for _, f := range c.Life.Flags {
		labels = append(labels, flagLabel(desk, f))
	}
	return strings.Join(labels, ", ")
}

// FlagWords are a case's flags in the desk's words, as titles and lists have them: the urgent ones lead, the others end the line.
func FlagWords(p *policy.Policy, flags []Flagged) (lead, tail string) {
	return flagWords(deskPrinter(p), flags)
}

func flagWords(desk *texts.Printer, flags []Flagged) (lead, tail string) {
	var urgent, other []string
	for _, f := range flags {
		if f.Flag.Urgent() {
			urgent = append(urgent, flagLabel(desk, f))
			continue
		}
		other = append(other, flagLabel(desk, f))
	}
	if len(urgent) > 0 {
		lead = desk.Plain("card.urgent", texts.Vars{"Flags": strings.Join(urgent, ", ")})
	}
	if len(other) > 0 {
		tail = desk.Plain("card.flags", texts.Vars{"Flags": strings.Join(other, ", ")})
	}
	return lead, tail
}

// raise puts a flag on a case on the bot's own reading. It reports whether the case had it not, or only as possible.
func (s *step) raise(c *Case, f Flag, possible bool) bool {
	old, had := flagOf(c.Life.Flags, f)
	if had && (possible || !old.Possible) {
		return false
	}
	c.Life.Flags = withFlag(c.Life.Flags, Flagged{Flag: f, Since: s.ev.At, Possible: possible})
	s.want(Record{Case: c.ID, What: "flagged", Actor: "desk", After: flagValue(c.Life.Flags, f), Detail: string(f)})
	s.refresh(c)
	return true
}

// flagValue is a flag as history has it: "" when it does not stand.
func flagValue(flags []Flagged, f Flag) string {
	flagged, had := flagOf(flags, f)
	switch {
	case !had:
		return ""
	case flagged.Possible:
		return "possible"
	case flagged.Driver != "":
		return "certain, " + string(flagged.Driver)
	}
	return "certain"
}

// setFlags makes the case's flags those that an agent chose: FieldFlags is their names with commas between them, FieldDriver why
// the customer is vulnerable. Any agent of the team may, in any state: a flag moves nothing and sends nothing.
func (s *step) setFlags(k click) {
	chosen := map[Flag]bool{}
	for _, name := range strings.FieldsFunc(k.Fields[FieldFlags], func(r rune) bool { return r == ',' || r == ' ' }) {
		if !slices.Contains(Flags(), Flag(name)) {
			s.wrong(k, FieldFlags, "desk.field.flags")
			return
		}
		chosen[Flag(name)] = true
	}
	driver := Driver(k.Fields[FieldDriver])
	if driver != "" && !slices.Contains(Drivers(), driver) {
		s.wrong(k, FieldDriver, "desk.field.driver")
		return
	}
	before := k.c.Life.Flags
	after := s.flagsChosen(k, chosen, driver)
	changed := false
	for _, f := range Flags() {
		if was, is := flagValue(before, f), flagValue(after, f); was != is {
			s.want(Record{Case: k.c.ID, What: "flagged", Actor: string(k.Agent.ID), Before: was, After: is, Detail: string(f)})
			changed = true
		}
	}
	if !changed {
		s.want(Verdict{}) // the form closes: nothing was to be done
		return
	}
	k.c.Life.Flags = after
	s.refresh(k.c)
	if len(after) == 0 {
		s.inThread(k.c, "flags", "desk.flags_none", texts.Vars{"Agent": s.agentName(k.Agent)})
		return
	}
	s.inThread(k.c, "flags", "desk.flags", texts.Vars{"Agent": s.agentName(k.Agent), "Flags": FlagLine(s.w.Policy, *k.c)})
}

// flagsChosen are the flags an agent chose. One that stood already keeps since when it does; whoever leaves one that was only
// possible among the chosen confirms it.
func (s *step) flagsChosen(k click, chosen map[Flag]bool, driver Driver) []Flagged {
	var after []Flagged
	for _, f := range Flags() {
		if !chosen[f] {
			continue
		}
		flagged, had := flagOf(k.c.Life.Flags, f)
		if !had || flagged.Possible {
			flagged = Flagged{Flag: f, Since: s.ev.At, By: k.Agent.ID}
		}
		if f == FlagVulnerable {
			flagged.Driver = driver
		}
		after = append(after, flagged)
	}
	return after
}
