package conversations

import (
	"slices"
	"strings"
	"time"

	"guichet/conversations/texts"
)

const (
	// firstRepair is how soon after a loss a case's thread is tried again: its card is posted anew within two seconds. The pause doubles
	// up to lastRepair, for what only people can mend.
	firstRepair = 5 * time.Second
	lastRepair  = time.Hour
	// repairRest is how long a thread must have held for its next loss to be a new one.
	repairRest = 2 * lastRepair
	// maxLost bounds how many lost posts a case remembers. Any beyond stay in the backlog, where they are counted.
	maxLost = 500
)

// LostCard is the label under which a card is reported lost by whoever sees that it is.
const LostCard Label = "card"

// AwayLabel is what taking a copy away from the agents' side is known by: it makes nothing, but its failure must be seen.
const AwayLabel Label = "away"

// Repair is what a case remembers of a thread that was lost: deleted, archived, moved, closed to the bot.
type Repair struct {
	// Posts are the deliveries that the lost thread did not take, in order. They are sent again, to wherever the card then stands.
	Posts []int64 `json:"posts,omitempty"`
	// Tries counts the attempts, Next is when the next one is due.
	Tries int       `json:"tries,omitempty"`
	Next  time.Time `json:"next"`
}

func repairKey(c *Case) string { return "repair/" + c.ID.String() }

// unposted follows a post that the agents' platform refused for good. Where the place is lost, the card is posted anew and the post after
// it, without anybody's help; where the post itself was refused, the thread says so.
func (s *step) unposted(c *Case, u Undelivered) {
	s.want(Record{Case: c.ID, What: "post_failed", Actor: "desk", Detail: string(u.Reason) + " " + string(u.Label)})
	if u.Label == AwayLabel {
		s.stays(c, u)
		return
	}
	if u.Reason == Gone || u.Reason == NotAllowed {
		s.lostThread(c, u)
		return
	}
	if u.Label == "" || strings.Contains(string(u.Label), "/unposted-") {
		return // a mark, a card or a whisper; or this very line
	}
	desk := s.deskIn(c)
	retry := clickButton(desk.Plain("desk.button.retry", nil), Click{Action: Retry, Case: c.ID, Delivery: u.Delivery})
	s.want(Post{
		Timing: Timing{Class: Interactive}, Case: c.ID, Label: s.line(c, "unposted/unposted-"+inBase36(u.Delivery)), Voice: FromDesk,
		Text: desk.Text("desk.unposted", texts.Vars{"Why": desk.Text("desk.unposted_why."+string(u.Reason.known()), nil)}), Buttons: row([]Button{retry}),
	})
}

// lostThread wants the card where it belongs, and the lost posts below it.
func (s *step) lostThread(c *Case, u Undelivered) {
	r := &c.Life.Repair
	if u.Label != "" {
		s.refresh(c)
	}
	if u.Delivery != 0 && u.Label != "" && !slices.Contains(r.Posts, u.Delivery) && len(r.Posts) < maxLost {
		r.Posts = append(r.Posts, u.Delivery)
	}
	if s.now.Before(r.Next) {
		return // it is being seen to
	}
	if s.now.Sub(r.Next) > repairRest {
		r.Tries = 0
	}
	r.Next = s.now.Add(min(firstRepair<<min(r.Tries, 20), lastRepair))
	s.want(Schedule{Key: repairKey(c), Timer: CaseRepair, Due: r.Next, Case: c.ID})
}

// repair tries again what a lost thread did not take.
func (s *step) repair(t Due) {
	c, ok := s.w.Case(t.Case)
	if !ok {
		return
	}
	r := &c.Life.Repair
	for _, delivery := range r.Posts {
		s.want(Requeue{Delivery: delivery})
	}
	r.Posts = nil
	r.Tries++
	s.refresh(c)
}
