package conversations

import (
	"fmt"
	"strconv"
)

// The controls that every question's buttons offer beside its choices. In a button they stand where a choice's key would.
const (
	controlBack    = "~back"
	controlCancel  = "~cancel"
	controlMore    = "~more" // shows the rest of them
	controlRestart = "~restart"
	controlHelp    = "~help"
	controlLang    = "~lang"
	controlPerson  = "~person"
)

// keyboard is a question's buttons: its choices, then back, cancel and more; more unfolds in place.
func (s *step) keyboard(p prompt, unfolded bool) [][]Button {
	columns := max(p.columns, 1)
	var rows [][]Button
	room := 0
	for _, c := range p.choices {
		b := Button{Label: c.label, Data: s.data(tokenOf(c.key)), Style: c.style}
		if room == 0 || c.alone {
			rows, room = append(rows, nil), columns
		}
		rows[len(rows)-1] = append(rows[len(rows)-1], b)
		if room--; c.alone {
			room = 0
		}
	}
	control := func(key, text string) Button { return Button{Label: s.p(text, nil), Data: s.data(key)} }
	var last []Button
	if !p.bare {
		last = append(last, control(controlBack, "button.back"), control(controlCancel, "button.cancel"))
	}
	if !unfolded {
		return append(rows, append(last, control(controlMore, "button.more")))
	}
	if len(last) > 0 {
		rows = append(rows, last)
	}
	second := []Button{control(controlHelp, "button.help"), control(controlLang, "button.language")}
	if !p.bare {
		second = append([]Button{control(controlRestart, "button.restart")}, second...)
	}
	return append(rows, second, []Button{control(controlPerson, "button.person")})
}

// data is a button's data for the open question: the nonce decides whether a tap on it still counts (T-3).
func (s *step) data(choice string) string { return fmt.Sprintf("d|%d|%s", s.w.Dialogue.Nonce, choice) }

// anytime is a button that counts whenever it is tapped.
func (s *step) anytime(word, text string) Button {
	return Button{Label: s.p(text, nil), Data: "m|" + word}
}

// ofCase is a button that belongs to a case, however old its message is.
func (s *step) ofCase(c *Case, action, text string) Button {
	return Button{Label: s.p(text, nil), Data: "c|" + base36(c.ID) + "|" + action}
}

// unfold shows the controls that a question's last row folds away, in the same message.
func (s *step) unfold() {
	p, ok := s.prompt()
	d := &s.w.Dialogue
	if !ok || d.Label == "" || s.now.Before(d.Burst.Due) {
		s.again()
		return
	}
	s.want(Amend{Label: d.Label, Was: d.Asked, Text: d.Asked, Buttons: s.keyboard(p, true)}, Verdict{})
}

// base36 is a case's id as it stands in buttons, short.
func base36(id CaseID) string { return strconv.FormatInt(int64(id), 36) }
