package conversations

import (
	"fmt"
	"slices"
	"strings"
)

// caseEvent is what can happen to a case. Its name stands in the history.
type caseEvent string

// The case events, by who makes them happen.
const (
	caseTake       caseEvent = "taken"       // an agent becomes its owner
	caseTakeOver   caseEvent = "taken_over"  // a lead becomes its owner in another's place
	caseReply      caseEvent = "replied"     // an agent writes to the customer
	caseAsk        caseEvent = "asked"       // an agent asks the customer for something
	caseWaitSeller caseEvent = "seller_told" // the seller is given time
	caseTransfer   caseEvent = "transferred" // another team gets it
	caseDelay      caseEvent = "delayed"     // an agent sets another expected day
	caseResolve    caseEvent = "resolved"    // the final answer goes out
	caseReopen     caseEvent = "reopened"    // an agent opens it again

	caseHear     caseEvent = "customer_wrote" // the customer writes into it
	caseSettle   caseEvent = "settled"        // the customer says that the answer settles the matter
	caseUnsettle caseEvent = "unsettled"      // the customer says that it does not
	caseRetract  caseEvent = "no_retracted"   // the customer's no was a slip: it does settle it
	caseWithdraw caseEvent = "withdrawn"      // the customer takes it back
	caseRestore  caseEvent = "restored"       // the customer wants back what they took back

	caseSelfSettle    caseEvent = "self_settled"    // at filing: an article settled it, without a person
	caseSelfConfirm   caseEvent = "self_confirmed"  // asked again, the customer says that it still is
	caseSellerSettle  caseEvent = "seller_settled"  // the customer says that the seller settled it
	caseSellerSilent  caseEvent = "seller_silent"   // the customer says that the seller has not answered yet
	caseEscalate      caseEvent = "escalated"       // a problem becomes a complaint, for whoever takes it
	caseEscalateOwned caseEvent = "escalated_owned" // a problem becomes a complaint, and has an owner already

	caseLapse  caseEvent = "lapsed"  // silence after the final answer and its reminders
	caseSleep  caseEvent = "dormant" // silence after the seller's time and its reminders
	caseExpire caseEvent = "expired" // silence while the customer's word was awaited
	caseClose  caseEvent = "closed"  // the record is complete
)

// refusal is why an event cannot happen in a state. Its words are in the catalogues: "desk.refuse.…" for what agents and
// the clock do, "case.refuse.…" for what customers do.
type refusal string

// The refusals.
const (
	allowed        refusal = ""
	takeFirst      refusal = "take_first"      // nobody owns it yet
	alreadyTaken   refusal = "already_taken"   // somebody does
	alreadyDone    refusal = "already"         // it is as asked already
	answerGiven    refusal = "answer_given"    // the final answer stands, and the customer has the word
	notAnswered    refusal = "not_answered"    // there is no final answer yet
	notClosed      refusal = "not_closed"      // it is still open
	isClosed       refusal = "closed"          // it is closed; it can be reopened
	isWithdrawn    refusal = "withdrawn"       // the customer took it back
	nothingAwaited refusal = "nothing_awaited" // nobody's silence means anything here
	stillOwed      refusal = "still_owed"      // the desk has not finished
	withTeam       refusal = "with_team"       // nothing waits for the seller: the team has it
)

// caseRule is one line of the table: from these states, the event leads to a state, changes nothing, or is refused.
type caseRule struct {
	from   []CaseState
	to     CaseState // "" stays where it is
	refuse refusal
}

// caseStates are all states of a case, in the order of a case's life.
var caseStates = []CaseState{
	Filed, Taken, WaitingForCustomer, WaitingForSeller, Dormant, Transferred, Answered, Settled, Closed, Reopened, Withdrawn, Expired,
}

// caseTable is the case's machine: every event in every state. CaseFlow draws it, and the tests walk it.
var caseTable = []struct {
	on    caseEvent
	rules []caseRule
}{
	{caseTake, []caseRule{
		{from: in(Filed, Transferred, Reopened), to: Taken},
		// Reached without an owner when the seller was given time at filing; the wait goes on.
		{from: in(WaitingForSeller, Dormant, WaitingForCustomer, Answered)},
		{from: in(Taken), refuse: alreadyTaken},
		{from: in(Settled, Closed, Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseTakeOver, []caseRule{
		{from: in(Filed, Transferred, Reopened), to: Taken},
		{from: in(Taken, WaitingForCustomer, WaitingForSeller, Dormant, Answered)},
		{from: in(Settled, Closed, Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseReply, []caseRule{
		{from: in(Reopened), to: Taken},
		{from: in(Taken, WaitingForCustomer, WaitingForSeller, Dormant, Answered)},
		{from: in(Filed, Transferred), refuse: takeFirst},
		{from: in(Settled, Closed, Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseAsk, []caseRule{
		{from: in(Taken, WaitingForSeller, Dormant, Reopened), to: WaitingForCustomer},
		{from: in(WaitingForCustomer)},
		{from: in(Filed, Transferred), refuse: takeFirst},
		{from: in(Answered), refuse: answerGiven},
		{from: in(Settled, Closed, Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseWaitSeller, []caseRule{
		{from: in(Filed, Taken, WaitingForCustomer, Dormant, Reopened), to: WaitingForSeller},
		{from: in(WaitingForSeller), refuse: alreadyDone},
		{from: in(Transferred), refuse: takeFirst},
		{from: in(Answered), refuse: answerGiven},
		{from: in(Settled, Closed, Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseTransfer, []caseRule{
		{from: in(Filed, Taken, WaitingForCustomer, WaitingForSeller, Dormant, Reopened), to: Transferred},
		{from: in(Transferred)},
		{from: in(Answered), refuse: answerGiven},
		{from: in(Settled, Closed, Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseDelay, []caseRule{
		{from: in(Filed, Taken, WaitingForCustomer, WaitingForSeller, Dormant, Transferred, Reopened)},
		{from: in(Answered), refuse: answerGiven},
		{from: in(Settled, Closed, Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseResolve, []caseRule{
		// From Filed and Transferred too: what can be settled at first contact is settled there, and whoever does owns it.
		{from: in(Filed, Taken, WaitingForCustomer, WaitingForSeller, Dormant, Transferred, Reopened), to: Answered},
		{from: in(Answered), refuse: answerGiven},
		{from: in(Settled, Closed, Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseReopen, []caseRule{
		{from: in(Answered, Settled, Closed, Expired), to: Reopened},
		{from: in(Filed, Taken, WaitingForCustomer, WaitingForSeller, Dormant, Transferred, Reopened), refuse: notClosed},
		// Only the customer can want back what they took back.
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseHear, []caseRule{
		{from: in(WaitingForCustomer), to: Taken},
		{from: in(Dormant), to: WaitingForSeller},
		{from: in(Filed, Taken, WaitingForSeller, Transferred, Answered, Reopened)},
		{from: in(Settled, Closed, Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseSettle, []caseRule{
		{from: in(Answered), to: Settled},
		{from: in(Settled, Closed), refuse: alreadyDone},
		{from: in(Filed, Taken, WaitingForCustomer, WaitingForSeller, Dormant, Transferred, Reopened), refuse: notAnswered},
		{from: in(Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseUnsettle, []caseRule{
		{from: in(Answered, Settled, Closed, Expired), to: Reopened},
		{from: in(Filed, Taken, WaitingForCustomer, WaitingForSeller, Dormant, Transferred, Reopened), refuse: notClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseRetract, []caseRule{
		{from: in(Reopened), to: Settled}, // while nobody has done anything about it: see canRetract
		{from: in(Settled, Closed), refuse: alreadyDone},
		{from: in(Filed, Taken, WaitingForCustomer, WaitingForSeller, Dormant, Transferred, Answered), refuse: notAnswered},
		{from: in(Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseWithdraw, []caseRule{
		{from: in(Filed, Taken, WaitingForCustomer, WaitingForSeller, Dormant, Transferred, Answered, Reopened), to: Withdrawn},
		{from: in(Settled, Closed, Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: alreadyDone},
	}},
	{caseRestore, []caseRule{
		{from: in(Withdrawn), to: Reopened},
		{from: in(Filed, Taken, WaitingForCustomer, WaitingForSeller, Dormant, Transferred, Answered, Reopened), refuse: alreadyDone},
		{from: in(Settled, Closed, Expired), refuse: isClosed},
	}},
	{caseSelfSettle, []caseRule{
		{from: in(Filed), to: Settled},
		{from: in(Taken, WaitingForCustomer, WaitingForSeller, Dormant, Transferred, Answered, Reopened), refuse: alreadyTaken},
		{from: in(Settled, Closed, Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseSelfConfirm, []caseRule{
		{from: in(Settled, Closed)},
		{from: in(Filed, Taken, WaitingForCustomer, WaitingForSeller, Dormant, Transferred, Answered, Reopened), refuse: notAnswered},
		{from: in(Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseLapse, []caseRule{
		{from: in(Answered), to: Settled},
		{from: in(Filed, Taken, WaitingForCustomer, WaitingForSeller, Dormant, Transferred, Reopened), refuse: notAnswered},
		{from: in(Settled, Closed, Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseSellerSettle, []caseRule{
		{from: in(Filed, Taken, WaitingForCustomer, WaitingForSeller, Dormant, Transferred, Reopened), to: Settled},
		{from: in(Settled, Closed), refuse: alreadyDone},
		{from: in(Answered), refuse: answerGiven},
		{from: in(Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseSellerSilent, []caseRule{
		{from: in(Dormant), to: WaitingForSeller},
		{from: in(WaitingForSeller)},
		{from: in(Filed, Taken, WaitingForCustomer, Transferred, Reopened), refuse: withTeam},
		{from: in(Answered), refuse: answerGiven},
		{from: in(Settled, Closed, Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseEscalate, []caseRule{
		{from: in(WaitingForSeller, Dormant), to: Filed},
		{from: in(Filed, Taken, WaitingForCustomer, Transferred, Reopened)},
		{from: in(Answered), refuse: answerGiven},
		{from: in(Settled, Closed, Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseEscalateOwned, []caseRule{
		{from: in(WaitingForSeller, Dormant), to: Taken},
		{from: in(Filed, Taken, WaitingForCustomer, Transferred, Reopened)},
		{from: in(Answered), refuse: answerGiven},
		{from: in(Settled, Closed, Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseSleep, []caseRule{
		{from: in(WaitingForSeller), to: Dormant},
		{from: in(Dormant), refuse: alreadyDone},
		{from: in(Filed, Taken, WaitingForCustomer, Transferred, Answered, Reopened), refuse: nothingAwaited},
		{from: in(Settled, Closed, Expired), refuse: isClosed},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseExpire, []caseRule{
		// Whoever waits for a seller falls asleep first.
		{from: in(WaitingForCustomer, Dormant), to: Expired},
		{from: in(Filed, Taken, WaitingForSeller, Transferred, Answered, Reopened), refuse: nothingAwaited},
		{from: in(Settled, Closed), refuse: isClosed},
		{from: in(Expired), refuse: alreadyDone},
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
	{caseClose, []caseRule{
		{from: in(Settled, Expired), to: Closed},
		{from: in(Filed, Taken, WaitingForCustomer, WaitingForSeller, Dormant, Transferred, Answered, Reopened), refuse: stillOwed},
		{from: in(Closed), refuse: alreadyDone},
		// It is at its end already, and closing it would let agents reopen it.
		{from: in(Withdrawn), refuse: isWithdrawn},
	}},
}

func in(states ...CaseState) []CaseState { return states }

// nextCaseState is where an event leads from a state, or why it cannot happen there. The error is for a pair the table
// does not have, which only a state written by another program can cause.
func nextCaseState(from CaseState, on caseEvent) (CaseState, refusal, error) {
	for _, row := range caseTable {
		if row.on != on {
			continue
		}
		for _, rule := range row.rules {
			if !slices.Contains(rule.from, from) {
				continue
			}
			if rule.to == "" {
				return from, rule.refuse, nil
			}
			return rule.to, rule.refuse, nil
		}
	}
	return from, allowed, fmt.Errorf("no rule for %q on a case in state %q", on, from)
}

// can reports why an event cannot happen to a case, without making it happen.
func (s *step) can(c *Case, on caseEvent) refusal {
	_, no, err := nextCaseState(c.State, on)
	if err != nil {
		s.err = err
	}
	return no
}

// move makes an event happen to a case and records it, or reports why it cannot.
func (s *step) move(c *Case, on caseEvent, actor, detail string) refusal {
	to, no, err := nextCaseState(c.State, on)
	if err != nil {
		s.err = err
		return no
	}
	if no != allowed {
		return no
	}
	entry := Record{Case: c.ID, What: string(on), Actor: actor, Detail: detail}
	if to != c.State {
		entry.Before, entry.After = string(c.State), string(to)
		c.State = to
		c.Version++
	}
	s.want(entry)
	s.refresh(c)
	return allowed
}

// CaseFlow is the case's machine as a picture, made from the table the rules obey.
func CaseFlow() Flow {
	f := Flow{Name: "case"}
	for _, state := range caseStates {
		f.Nodes = append(f.Nodes, FlowNode{
			ID: string(state), Label: spaced(string(state)), Begin: state == Filed, End: state == Closed || state == Withdrawn,
		})
	}
	for _, row := range caseTable {
		for _, rule := range row.rules {
			for _, from := range rule.from {
				if rule.to != "" && rule.to != from {
					f.Edges = append(f.Edges, FlowEdge{string(from), string(rule.to), spaced(string(row.on))})
				}
			}
		}
	}
	return f
}

func spaced(name string) string { return strings.ReplaceAll(name, "_", " ") }
