package conversations

import (
	"fmt"
	"hash/fnv"
	"unicode"
	"unicode/utf8"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// focus is the case the event is about.
func (s *step) focus() (*Case, bool) { return s.w.Case(s.ev.Fresh.Focus) }

// lostCase answers an agent whose thread or button belongs to a case that the world no longer holds.
func (s *step) lostCase(a Agent) {
	desk := s.printer(Lang(s.w.Policy.Languages.Default))
	s.want(
		Whisper{Case: s.ev.Fresh.Focus, Agent: a.ID, Text: desk.Text("desk.no_case", nil)},
		Record{Case: s.ev.Fresh.Focus, What: "refused", Actor: string(a.ID), Detail: "case_not_loaded"},
	)
}

// printer is the printer in a language, for agents and customers alike.
func (s *step) printer(lang Lang) *texts.Printer { return s.sayIn(lang) }

// deskIn is the printer in the language of the case's desk.
func (s *step) deskIn(*Case) *texts.Printer { return s.printer(Lang(s.w.Policy.Languages.Default)) }

// teamName is how a case's team is called in a language: what stands after "l'équipe" and before "team".
func (s *step) teamName(c *Case, lang Lang) string {
	if team, ok := s.w.Policy.Team(c.Team); ok && !team.Label.IsZero() {
		return team.Label.In(string(lang))
	}
	return c.Team
}

// lang is the language the customer reads.
func (s *step) lang() Lang { return s.w.Customer.Lang }

// line is the label of one of the program's own lines about a case. The event's key tells two of one millisecond apart.
func (s *step) line(c *Case, what string) Label {
	return Label(fmt.Sprintf("line/%d/%s/%s", c.ID, what, s.moment()))
}

// moment tells this event's labels from those of every other, also of one in the same millisecond.
func (s *step) moment() string {
	h := fnv.New32a()
	for _, part := range []string{s.ev.Key.Source, s.ev.Key.Account, s.ev.Key.Kind, s.ev.Key.ID} {
		h.Write([]byte(part + "\x00"))
	}
	return fmt.Sprintf("%d-%08x", s.now.UnixMilli(), h.Sum32())
}

// inThread posts one of the program's own lines into the case's thread, in the desk's language.
func (s *step) inThread(c *Case, what, key string, vars texts.Vars, buttons ...Button) {
	s.want(Post{
		Timing: Timing{Class: Ordinary}, Case: c.ID, Label: s.line(c, what), Voice: FromDesk,
		Text: s.deskIn(c).Text(key, vars), Buttons: row(buttons),
	})
}

// whisper shows an agent a line that nobody else sees, in the desk's language, where they are looking.
func (s *step) whisper(c *Case, a Agent, key string, vars texts.Vars, buttons ...Button) {
	w := Whisper{Case: c.ID, Agent: a.ID, Text: s.deskIn(c).Text(key, vars), Buttons: row(buttons)}
	if s.ev.Fresh.Left {
		w.Channel, w.Thread = s.ev.From.Channel, s.ev.From.Thread
	}
	s.want(w)
}

// tellCase tells the customer a line about a case.
func (s *step) tellCase(c *Case, key string, vars texts.Vars, buttons ...Button) {
	all := s.caseVars(c)
	for name, value := range vars {
		all[name] = value
	}
	s.want(Tell{Timing: Timing{Class: Interactive}, Text: s.say().Text(key, all), Buttons: rows(buttons), Case: c.ID})
}

// caseVars are what most sentences about a case name.
func (s *step) caseVars(c *Case) texts.Vars {
	return texts.Vars{"Number": c.Number.String(), "Team": s.teamName(c, s.lang()), "Months": s.months(s.say())}
}

// toast answers a tap. Where words stood for the tap there is nothing to show it over.
func (s *step) toast(key string, vars texts.Vars) {
	if _, typed := s.ev.Body.(Said); !typed {
		s.want(Verdict{Toast: s.say().Plain(key, vars)})
	}
}

// brieflySay answers a tap with a toast, and words with a line.
func (s *step) brieflySay(key string, vars texts.Vars) {
	if _, typed := s.ev.Body.(Said); typed {
		s.want(Tell{Text: s.t(key, vars)})
		return
	}
	s.toast(key, vars)
}

// record adds a line to the case's history.
func (s *step) record(c *Case, what string, actor AgentID, detail string) {
	s.want(Record{Case: c.ID, What: what, Actor: string(actor), Detail: detail})
}

// refresh wants the case's card to show the case as it stands after this event; once an event is enough.
func (s *step) refresh(c *Case) {
	for i, e := range s.effects {
		if card, ok := e.(Card); ok && card.Case == c.ID {
			s.effects[i] = Card{Case: c.ID, Team: c.Team, First: card.First}
			return
		}
	}
	s.want(Card{Case: c.ID, Team: c.Team})
}

// row puts buttons beside each other; rows puts them below each other, which long labels on a phone need.
func row(buttons []Button) [][]Button {
	if len(buttons) == 0 {
		return nil
	}
	return [][]Button{buttons}
}

func rows(buttons []Button) [][]Button {
	var out [][]Button
	for _, b := range buttons {
		out = append(out, []Button{b})
	}
	return out
}

// quoted is text as a quotation, shortened to a number of characters.
func quoted(t richtext.Text, most int) richtext.Text {
	runes := []rune(t.TrimSpace().Plain)
	if len(runes) > most {
		runes = append(runes[:most:most], '…')
	}
	return richtext.Styled(string(runes), richtext.Quote)
}

// agentName is how colleagues know an agent; where the platform told no name, the word for any agent.
func (s *step) agentName(a Agent) string {
	if a.Name != "" {
		return a.Name
	}
	return s.printer(Lang(s.w.Policy.Languages.Default)).Plain("desk.somebody", nil)
}

// ownerName is how colleagues know a case's owner.
func (s *step) ownerName(c *Case) string { return s.agentName(Agent{ID: c.Owner, Name: c.OwnerName}) }

// stateName is a case's state in the desk's words.
func (s *step) stateName(c *Case) string {
	return s.deskIn(c).Plain("desk.state."+string(c.State), nil)
}

// outcomeName is a resolved case's outcome in the desk's words.
func (s *step) outcomeName(c *Case) string {
	outcome, _ := s.w.Policy.Outcome(c.Outcome)
	return outcome.Label.In(s.deskIn(c).Lang())
}

// deskTeam is a team's name in the desk's words.
func (s *step) deskTeam(c *Case) string { return s.teamName(c, Lang(s.deskIn(c).Lang())) }

// lowerFirst makes a label of the policy's fit into the middle of a sentence.
func lowerFirst(label string) string {
	first, size := utf8.DecodeRuneInString(label)
	return string(unicode.ToLower(first)) + label[size:]
}
