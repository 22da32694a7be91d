package policy

import "time"

// Silence says what comes of it when a customer's word is awaited and does not come. Nothing ends without two reminders, at least ten
// business days, and a way back (requirements C-17).
type Silence struct {
	// Answer is how long the desk waits to hear whether the final answer settles the matter, Question for an answer to what it asked.
	Answer, Question Patience
	// DormantAfter is how long a purchase problem rests before its customer is asked a last time; 0 leaves it at rest for good.
	DormantAfter time.Duration
	// CloseAfter is how long after a case was settled, or ended in silence, its record is closed.
	CloseAfter time.Duration
	// ReopenMonths is for how long a case that is over can be reopened under its number; later a new one takes it up.
	ReopenMonths int
}

// Patience counts business days from the last word in a case, its own day left out: the customer is reminded, reminded once more, and then
// the case ends.
type Patience struct {
	Remind, Warn, End int
}

// NoReply is the outcome of a case that ended in its customer's silence.
const NoReply = "no_reply"

// leastPatience is how many business days it takes at least for silence to end a case (C-17).
const leastPatience = 10

func (s *section) silence() Silence {
	defer s.done()
	const day = 24 * time.Hour
	return Silence{
		Answer:       s.sub("answer").patience(),
		Question:     s.sub("question").patience(),
		DormantAfter: s.duration("dormant_after", 0, 730*day),
		CloseAfter:   s.duration("close_after", day, 730*day),
		ReopenMonths: s.count("reopen_months", 1, 24),
	}
}

func (s *section) patience() Patience {
	defer s.done()
	p := Patience{Remind: s.count("remind", 1, 250), Warn: s.count("warn", 1, 250), End: s.count("end", leastPatience, 250)}
	if p.Remind > 0 && p.Warn > 0 && p.End > 0 && !(p.Remind < p.Warn && p.Warn < p.End) {
		s.wrong(s.line, s.path, "a silence is reminded of, warned about and ended in another order", "make remind < warn < end")
	}
	return p
}
