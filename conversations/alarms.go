package conversations

import (
	"maps"
	"strings"
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// The bounds of alarms.
const (
	// alarmLate is how long messages to a platform may be overdue, and alarmSilent how long a platform may be out of reach, before the agents are told.
	alarmLate   = 10 * time.Minute
	alarmSilent = 2 * time.Minute
	// alarmAway is the shortest absence of the database that is told of.
	alarmAway = 15 * time.Second
	// alarmAgain is how long an alarm is not repeated while its cause lasts.
	alarmAgain = 4 * time.Hour
	// alarmDaily is the same for what can wait until somebody changes a setting.
	alarmDaily = 24 * time.Hour
)

// Sighting is what one process sees of how the whole desk fares.
type Sighting struct {
	// Dead counts the deliveries that were given up and not requeued.
	Dead int
	// LateToCustomers and LateToAgents are how long the oldest message to each side has been overdue.
	LateToCustomers, LateToAgents time.Duration
	// Deaf is how long nothing has come in from the customers' platform; zero while it does. Hears: this process is the one to know.
	Deaf  time.Duration
	Hears bool
	// Away is how long the database was out of this process's reach until just now.
	Away time.Duration
	// Exposed are the names of channels that should hold cases and that too many people can read: no case is posted there (P-17).
	Exposed []string
	// Unreached are the names of the leads whose direct message the agents' platform refused last, as far as this process knows: what they were to be
	// told alone stands in the case's thread instead.
	Unreached []string
}

// Alarms is what the rules remember of alarms, for all processes together.
type Alarms struct {
	// Raised are the alarms whose cause lasts, and when each was last told.
	Raised map[Alarm]time.Time `json:"raised,omitempty"`
	// Dead is how many deliveries given up were told of.
	Dead int `json:"dead,omitempty"`
}

// Alarm is a kind of trouble that the agents are told of.
type Alarm string

// The alarms.
const (
	AlarmDead            Alarm = "dead"
	AlarmLateToCustomers Alarm = "late_customers"
	AlarmLateToAgents    Alarm = "late_agents"
	AlarmDeaf            Alarm = "deaf"
	AlarmDatabase        Alarm = "database"
	AlarmExposed         Alarm = "exposed"
	AlarmUnreached       Alarm = "unreached"
)

// StepAlarms compares what a process sees with what was told: what the agents' fallback channel is to be told now comes out. Each trouble is told once when it
// begins, again every few hours while it lasts, and once when it is over. It is as pure as Step.
func StepAlarms(p *policy.Policy, a Alarms, seen Sighting, now time.Time) (Alarms, []Effect) {
	s := &alarmStep{before: a, after: Alarms{Raised: maps.Clone(a.Raised), Dead: seen.Dead}, now: now, say: deskPrinter(p)}
	if s.after.Raised == nil {
		s.after.Raised = map[Alarm]time.Time{}
	}
	s.dead(seen.Dead)
	s.lasting(AlarmLateToCustomers, seen.LateToCustomers, alarmLate)
	s.lasting(AlarmLateToAgents, seen.LateToAgents, alarmLate)
	if seen.Hears {
		s.lasting(AlarmDeaf, seen.Deaf, alarmSilent)
	}
	s.exposed(seen.Exposed)
	s.unreached(seen.Unreached)
	if seen.Away >= alarmAway {
		s.tell(AlarmDatabase, "alarm.database", texts.Vars{"Minutes": s.minutes(seen.Away)})
	}
	return s.after, s.effects
}

type alarmStep struct {
	before, after Alarms
	now           time.Time
	say           *texts.Printer
	effects       []Effect
}

// dead tells of deliveries that were given up since the last time.
func (s *alarmStep) dead(n int) {
	told, raised := s.before.Raised[AlarmDead]
	switch {
	case n == 0:
		delete(s.after.Raised, AlarmDead)
	case n <= s.before.Dead && raised:
		s.after.Dead = n
	case raised && s.now.Sub(told) < alarmAgain:
		s.after.Dead = s.before.Dead // more are told of later, together
	default:
		s.after.Raised[AlarmDead] = s.now
		s.tell(AlarmDead, "alarm.dead", texts.Vars{"Count": n})
	}
}

// lasting tells of a trouble that has lasted too long, and of its end.
func (s *alarmStep) lasting(alarm Alarm, lasted, bound time.Duration) {
	told, raised := s.before.Raised[alarm]
	switch {
	case lasted >= bound && (!raised || s.now.Sub(told) >= alarmAgain):
		s.after.Raised[alarm] = s.now
		s.tell(alarm, "alarm."+string(alarm), texts.Vars{"Minutes": s.minutes(lasted)})
	case lasted < bound && raised:
		delete(s.after.Raised, alarm)
		s.tell(alarm, "alarm."+string(alarm)+"_over", nil)
	}
}

// exposed tells of channels that others can read, and that none is left.
func (s *alarmStep) exposed(channels []string) {
	told, raised := s.before.Raised[AlarmExposed]
	switch {
	case len(channels) > 0 && (!raised || s.now.Sub(told) >= alarmAgain):
		s.after.Raised[AlarmExposed] = s.now
		s.tell(AlarmExposed, "alarm.exposed", texts.Vars{"Channels": "#" + strings.Join(channels, ", #")})
	case len(channels) == 0 && raised:
		delete(s.after.Raised, AlarmExposed)
		s.tell(AlarmExposed, "alarm.exposed_over", nil)
	}
}

// unreached tells of leads who cannot be written to, once a day at most. That it is over is not told: only a process that writes to them knows.
func (s *alarmStep) unreached(leads []string) {
	told, raised := s.before.Raised[AlarmUnreached]
	if raised && s.now.Sub(told) < alarmDaily {
		return
	}
	delete(s.after.Raised, AlarmUnreached)
	if len(leads) > 0 {
		s.after.Raised[AlarmUnreached] = s.now
		s.tell(AlarmUnreached, "alarm.unreached", texts.Vars{"Leads": strings.Join(leads, ", ")})
	}
}

// tell posts in the fallback channel. What of the same alarm still waits to be posted is out of date, and replaced.
func (s *alarmStep) tell(alarm Alarm, key string, vars texts.Vars) {
	s.effects = append(s.effects, Notice{Timing: Timing{Class: Ordinary, Key: "alarm/" + string(alarm)}, Text: s.say.Text(key, vars)})
}

// minutes is a length of time in words.
func (s *alarmStep) minutes(d time.Duration) richtext.Text {
	return s.say.Text("alarm.minutes", texts.Vars{"Count": max(1, int(d.Round(time.Minute)/time.Minute))})
}
