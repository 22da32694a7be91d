package conversations

import (
	"cmp"
	"hash/fnv"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// What all forms of the desk have in common: they show what they would send before they send it, they count once, and what
// happened to their case meanwhile is said without losing a word.

// fingerprint tells one text from another, as an agent has seen it.
func fingerprint(t richtext.Text) string {
	h := fnv.New64a()
	h.Write([]byte(t.Plain))
	for _, s := range t.Spans {
		h.Write([]byte(strconv.Itoa(s.Start) + ":" + strconv.Itoa(s.End) + string(s.Style) + s.Arg + "\x00"))
	}
	return strconv.FormatUint(h.Sum64(), 36)
}

// unseen shows what a form would send, unless its agent has seen exactly that. Warnings are shown with it: to send it all
// the same is the agent's way on.
func (s *step) unseen(k click, p Preview) bool {
	p.Seen = fingerprint(p.Text)
	if k.View == "" || k.Seen == p.Seen {
		return false
	}
	p.Advised = p.Advised || k.Advised
	s.want(Verdict{Preview: &p})
	return true
}

// replyPreview shows words as a reply.
func (s *step) replyPreview(k click, words richtext.Text) Preview {
	return Preview{Text: headed(s.replyHead(k.c), words), Warnings: s.wordWarnings(k, words)}
}

// maxViews is how many forms a case remembers; Slack keeps a modal open for a day at most.
const maxViews = 20

// once remembers a form that did something.
func (s *step) once(k click) {
	if k.View == "" {
		return
	}
	for _, e := range s.effects {
		if v, ok := e.(Verdict); ok && (len(v.Errors) > 0 || v.Preview != nil || v.Changed != nil) {
			return
		}
	}
	views := append(k.c.Life.Views, k.View)
	k.c.Life.Views = slices.Clone(views[max(0, len(views)-maxViews):])
}

// changed tells an agent that the case is no longer what their form was opened on, and what of it has changed. Nothing they
// wrote is lost: the same form sent again counts.
func (s *step) changed(k click) {
	c := k.c
	s.record(c, "refused", k.Agent.ID, string(k.Action))
	desk := s.deskIn(c)
	owner := func(id AgentID, name string) string {
		if id == "" {
			return desk.Plain("desk.changed.nobody", nil)
		}
		return s.agentName(Agent{ID: id, Name: name})
	}
	vars := texts.Vars{
		"State": s.stateName(c), "Owner": owner(c.Owner, c.OwnerName), "WasState": "", "WasOwner": owner(k.Saw.Owner, k.Saw.OwnerName),
	}
	key := "desk.changed.state"
	if k.Saw.State != "" {
		vars["WasState"] = desk.Plain("desk.state."+string(k.Saw.State), nil)
		switch state, person := k.Saw.State != c.State, k.Saw.Owner != c.Owner; {
		case state && person:
			key = "desk.changed.both"
		case state:
			key = "desk.changed.from_state"
		case person:
			key = "desk.changed.owner"
		}
	}
	s.want(Verdict{Changed: &Changed{
		Text: desk.Plain(key, vars), Version: c.Version, Saw: Saw{State: c.State, Owner: c.Owner, OwnerName: c.OwnerName},
	}})
}

// languageLeast is how many words it takes to tell that a reply is in another language than the customer's.
const languageLeast = 4

// foreign is the language of words that are surely in another one than the customer reads, or "".
func (s *step) foreign(words richtext.Text) Lang {
	text := s.text(words.Plain)
	if text.Words() < languageLeast {
		return ""
	}
	if lang := Lang(text.Language()); lang != s.lang() && lang != "" {
		return lang
	}
	return ""
}

// crossing is how soon after a colleague's reply another agent's is asked about.
const crossing = time.Minute

// crosses reports whether somebody else wrote to the customer a moment ago.
func (s *step) crosses(c *Case, a AgentID) bool {
	return c.Life.LastWriter != "" && c.Life.LastWriter != a && s.now.Sub(c.Life.LastAgent) < crossing
}

// doubtful is the whisper for words that nothing forbids and that are better asked about once more, or "".
func (s *step) doubtful(c *Case, a Agent, words richtext.Text) (why string, vars texts.Vars) {
	desk := s.deskIn(c)
	if lang := s.foreign(words); lang != "" {
		return "desk.foreign_note", texts.Vars{
			"Language": desk.Plain("desk.language."+string(lang), nil), "Theirs": desk.Plain("desk.language."+string(s.lang()), nil),
		}
	}
	if s.crosses(c, a.ID) {
		return "desk.crossing_note", texts.Vars{"Agent": s.lastWriter(c)}
	}
	return "", nil
}

// doubt asks once more before an offered message is sent, unless its author was asked already.
func (s *step) doubt(k click, o Offer) bool {
	if k.Action == SendAnyway {
		return false
	}
	why, vars := s.doubtful(k.c, k.Agent, o.Text)
	if why == "" {
		return false
	}
	s.record(k.c, "warned", k.Agent.ID, strings.TrimPrefix(why, "desk."))
	s.whisper(k.c, k.Agent, why, vars, s.offerButtons(k.c, k.Message, []offerButton{{"desk.button.send_anyway", SendAnyway}})...)
	return true
}

func (s *step) lastWriter(c *Case) string {
	return s.agentName(Agent{ID: c.Life.LastWriter, Name: c.Life.LastWriterName})
}

// fateOfUnfit judges words that must not reach a customer as they stand. A link into Slack can be left out.
func (s *step) fateOfUnfit(c *Case, m Wrote, draft draftReply) fate {
	flaw := unfit(m.Text, m.Removed)
	f := fate{kind: asFailure, why: flaw.whisper(), vars: flaw.vars}
	plain, cut := withoutSlackLinks(m.Text)
	left := !plain.Empty() || len(m.Files) > 0
	if flaw.name != flawLink || !cut || !left || isNote(plain) || !unfit(plain, m.Removed).none() || m.Mentions || c.Owner != m.Agent.ID {
		return f
	}
	draft.text, draft.failed = plain, true
	f.offer, f.buttons = &draft, []offerButton{{"desk.button.send_unlinked", SendOnce}}
	return f
}

// slackAddress matches a link into Slack as it stands in a text.
var slackAddress = regexp.MustCompile(`(?i)<?\b(https?://|slack://)?([a-z0-9-]+\.)*slack\.com/[^\s>]*>?|<?\bslack://[^\s>]*>?`)

// withoutSlackLinks is a text without its links into Slack, and whether it had any that could be cut.
func withoutSlackLinks(t richtext.Text) (richtext.Text, bool) {
	var edits []richtext.Edit
	add := func(start, end int) {
		if n := len(edits); n == 0 || edits[n-1].End <= start {
			edits = append(edits, richtext.Edit{Start: start, End: end})
		}
	}
	var places [][2]int
	for _, at := range slackAddress.FindAllStringIndex(t.Plain, -1) {
		places = append(places, [2]int{at[0], at[1]})
	}
	for _, span := range t.Spans {
		if span.Style == richtext.Link && slackLink.MatchString(span.Arg) {
			places = append(places, [2]int{span.Start, span.End})
		}
	}
	slices.SortFunc(places, func(a, b [2]int) int { return cmp.Or(a[0]-b[0], b[1]-a[1]) })
	for _, p := range places {
		start, rest := p[0], t.Plain[p[1]:]
		if start > 0 && t.Plain[start-1] == ' ' && (rest == "" || strings.ContainsAny(rest[:1], " .,;:!?)")) {
			start-- // what set it apart goes with it
		}
		add(start, p[1])
	}
	return t.Apply(edits).TrimSpace(), len(edits) > 0
}

// wordWarnings are what may be wrong with words for the customer although nothing forbids them.
func (s *step) wordWarnings(k click, words richtext.Text) []string {
	var out []string
	desk := s.deskIn(k.c)
	if lang := s.foreign(words); lang != "" {
		out = append(out, desk.Plain("desk.warn.language", texts.Vars{
			"Language": desk.Plain("desk.language."+string(lang), nil), "Theirs": desk.Plain("desk.language."+string(s.lang()), nil),
		}))
	}
	if s.crosses(k.c, k.Agent.ID) {
		out = append(out, desk.Plain("desk.warn.crossing", texts.Vars{"Agent": s.lastWriter(k.c)}))
	}
	return out
}
