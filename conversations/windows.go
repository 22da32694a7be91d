package conversations

import (
	"hash/fnv"
	"slices"
	"strconv"
	"time"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
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
func (s *step) unseen(k click, text richtext.Text, warnings ...string) bool {
	seen := fingerprint(text)
	if k.View == "" || k.Seen == seen {
		return false
	}
	s.want(Verdict{Preview: &Preview{Text: text, Warnings: warnings, Seen: seen}})
	return true
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
	if len(plainWords(words.Plain)) < languageLeast {
		return ""
	}
	if lang := Lang(understand.LanguageOf(words.Plain)); lang != s.lang() && lang != "" {
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
		out = append(out, desk.Plain("desk.warn.crossing", texts.Vars{"Agent": s.agentName(Agent{ID: k.c.Life.LastWriter, Name: k.c.Life.LastWriterName})}))
	}
	return out
}
