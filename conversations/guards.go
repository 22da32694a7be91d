package conversations

import (
	"regexp"
	"slices"

	"guichet/conversations/redact"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// What every act of an agent's is asked before it is done: whose case is it, does it allow that, and are the words fit to be read by the
// customer. Each is asked here alone, whatever way the act came.

// ready checks what every form about a case needs: the case as its agent saw it, the right to act on it, and a state that allows it.
func (s *step) ready(k click, on caseEvent) bool {
	no := s.can(k.c, on)
	hopeless := k.stale() && no != allowed && no != takeFirst // to look again and send again would not help
	if !hopeless && !s.mine(k) {
		return false
	}
	if no != allowed {
		s.refuseState(k, no)
	}
	return no == allowed
}

// readyToWrite is ready for what also takes a case that nobody has: whoever writes to its customer becomes its owner.
func (s *step) readyToWrite(k click, on caseEvent) bool {
	if k.c.Owner == "" && s.can(k.c, on) == takeFirst {
		return s.mine(k)
	}
	return s.ready(k, on)
}

// stale reports whether the case has changed since the agent looked at it.
func (k click) stale() bool { return k.Version != 0 && k.Version != k.c.Version }

// mine checks that the case is as the agent saw it, and theirs to act on.
func (s *step) mine(k click) bool {
	c := k.c
	switch {
	case k.stale():
		s.changed(k)
	case c.Owner != "" && c.Owner != k.Agent.ID && !k.rights.lead:
		s.refuse(k, "desk.field.others", texts.Vars{"Owner": s.ownerName(c)})
	default:
		return true
	}
	return false
}

// speakable checks the words of a form's field that the customer will read, given what redaction took out of them, or marks the field.
func (s *step) speakable(k click, field string, words richtext.Text, removed []redact.Hit) bool {
	flaw := unfit(words, removed)
	switch {
	case words.Empty():
		flaw.name = "empty"
	case flaw.none() && isNote(words):
		// Whoever marks words as a note does not want them sent, whatever window they are in (G5).
		flaw.name = "note"
	}
	if flaw.none() {
		return true
	}
	s.record(k.c, "refused", k.Agent.ID, string(k.Action))
	s.refuseField(k, field, flaw.field(), flaw.vars)
	return false
}

// wrong records a refusal and marks its field.
func (s *step) wrong(k click, field, key string) {
	s.record(k.c, "refused", k.Agent.ID, string(k.Action))
	s.refuseField(k, field, key, nil)
}

// flaw is what keeps words from a customer whoever sends them and by whatever way; its name is "" when nothing does.
type flaw struct {
	name string
	vars texts.Vars
}

// The flaws. The catalogues say each of them to its writer, as desk.… in the thread and as desk.field.… beside a field.
const (
	flawNumbers  = "numbers"    // redaction took a card or insurance number out of them
	flawSecrets  = "secrets"    // or an account number, or a code
	flawLink     = "slack_link" // they link into Slack, which a customer cannot open and which names channels and people
	flawUnfilled = "variable"   // a template left something in braces to fill in
)

func (f flaw) none() bool { return f.name == "" }

// whisper is what the writer of a thread message is told, field what stands beside a form's field.
func (f flaw) whisper() string { return "desk." + f.name }

func (f flaw) field() string {
	if f.name == flawSecrets {
		return "desk.field." + flawNumbers
	}
	return "desk.field." + f.name
}

var (
	// slackLink matches a link into a Slack workspace.
	slackLink = regexp.MustCompile(`(?i)\b(slack://|([a-z0-9-]+\.)*slack\.com/)`)
	// variable matches what a template left for the agent to fill in: {référence}.
	variable = regexp.MustCompile(`\{[^{}\n]{1,40}\}`)
)

// unfit is the flaw of words that are to go to a customer, given what redaction took out of them.
func unfit(words richtext.Text, removed []redact.Hit) flaw {
	linked := slackLink.MatchString(words.Plain) || slices.ContainsFunc(words.Spans, func(s richtext.Span) bool {
		return s.Style == richtext.Link && slackLink.MatchString(s.Arg)
	})
	switch left := variable.FindString(words.Plain); {
	case redact.Refused(removed):
		return flaw{name: flawNumbers}
	case len(removed) > 0:
		return flaw{name: flawSecrets}
	case linked:
		return flaw{name: flawLink}
	case left != "":
		return flaw{name: flawUnfilled, vars: texts.Vars{"Variable": left}}
	}
	return flaw{}
}
