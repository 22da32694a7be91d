package conversations

import (
	"slices"
	"strings"
	"time"

	"guichet/conversations/richtext"
)

// A customer who sends hundreds of messages (T-12). All of it is kept, up to what anybody could read; it is answered once, and
// costs little: nothing is understood, asked or rewritten meanwhile.

const (
	// floodMost is how many messages in floodWithin are answered as usual. Two albums and a story are fewer.
	floodMost   = 20
	floodWithin = 10 * time.Second
	// floodHourly is how many in an hour, after which the bot only keeps what comes for floodPause.
	floodHourly = 200
	floodPause  = 10 * time.Minute
	// piecesMost is how many messages one draft, or one wait for a case, keeps.
	piecesMost = 300
)

// Flood counts what a customer sends.
type Flood struct {
	// From is when the short window began, Hour when the long one did; Count and Hourly are the messages and taps in them.
	From   time.Time `json:"from,omitzero"`
	Count  int       `json:"count,omitempty"`
	Hour   time.Time `json:"hour,omitzero"`
	Hourly int       `json:"hourly,omitempty"`
	// Until is when a pause ends; Told is when the customer was last told of one.
	Until time.Time `json:"until,omitzero"`
	Told  time.Time `json:"told,omitzero"`
}

// rising counts one more message or tap, and reports whether there are too many to be answered one by one.
func (s *step) rising() bool {
	f, at := &s.w.Dialogue.Flood, s.ev.At
	if at.Sub(f.From) >= floodWithin {
		f.From, f.Count = at, 0
	}
	if at.Sub(f.Hour) > time.Hour {
		f.Hour, f.Hourly = at, 0
	}
	f.Count++
	f.Hourly++
	if f.Hourly > floodHourly && !at.Before(f.Until) {
		f.Until, f.Hour, f.Hourly = at.Add(floodPause), at, 0
	}
	return f.Count > floodMost || at.Before(f.Until)
}

// flooded keeps a message of a flood where it belongs. It reports whether that is all that is done with it.
func (s *step) flooded(h Held) bool {
	if !s.rising() || certainly(s.sensitive(h.Text.Plain), FlagDistress) {
		return false
	}
	d := &s.w.Dialogue
	f := &d.Flood
	tell := s.ev.At.Sub(f.Told) > floodPause
	if tell {
		f.Told = s.ev.At
	}
	if c, ok := s.floodCase(); ok {
		if !tell {
			s.gone = h.Message // no 👀 for each of hundreds
		}
		s.hand(c, h)
		c.Life.LastCustomer = s.now
		if len(s.lead) > 0 { // a number was taken out: said once for all that come together
			s.want(Tell{Timing: Timing{Key: floodKey, Delay: editPause}, Text: richtext.Join("\n\n", s.lead...), Case: c.ID})
			s.lead = nil
		}
		if tell {
			s.want(Tell{Text: s.t("flood", nil), Case: c.ID})
		}
		return true
	}
	if tell {
		s.before(s.t("flood", nil))
	}
	// What one message would call for is not said for each of hundreds.
	s.lead = slices.DeleteFunc(s.lead, func(t richtext.Text) bool { return strings.Contains(d.Burst.Lead.Plain, t.Plain) })
	s.keepFlood(h)
	return true
}

// floodKey is the key of what is said once for all the messages of a flood into a case.
const floodKey = "case/flood"

// floodCase is the case that words would go into; of several open ones the customer chooses later.
func (s *step) floodCase() (*Case, bool) {
	if c, ok := s.w.Case(s.ev.Fresh.Focus); ok {
		return c, true
	}
	if open := s.openCases(); s.w.Dialogue.idle() && len(open) == 1 {
		return open[0], true
	}
	return nil, false
}

// keepFlood adds a message to what waits to be told, and asks the open question once it is over.
func (s *step) keepFlood(h Held) {
	d := &s.w.Dialogue
	s.slow = true
	if d.State == AtCase || d.idle() && len(s.openCases()) > 1 {
		if len(d.Held) < piecesMost {
			d.Held = append(d.Held, h)
		}
		if d.State == AtCase {
			s.again()
			return
		}
		s.goTo(AtCase)
		return
	}
	draft := s.draft()
	if len(draft.Pieces) < piecesMost && (!h.Text.Empty() || len(h.Files) > 0) && !unsupported(h) {
		lead := s.lead
		s.collect(h)
		s.lead = lead // that the story grows long need not be counted aloud
	}
	switch _, open := questionAt(d.State); {
	case s.w.Customer.NoticeAt.IsZero():
		draft.Unseen = true
		if open {
			s.again()
			return
		}
		s.begin()
	case open:
		s.again()
	default:
		s.goTo(AtChoosing)
	}
}

// tooManyTaps answers a tap in a flood: a toast, and nothing is rewritten.
func (s *step) tooManyTaps() bool {
	if !s.rising() {
		return false
	}
	s.want(Verdict{Toast: s.p("flood.tap", nil)})
	return true
}
