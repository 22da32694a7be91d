package conversations

import (
	"strings"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/startlink"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
)

// Customers who arrive by a link (T-6). What the link says is shown and asked about before it becomes an answer; it never takes the
// place of anything the customer said, and opens nobody's data.

// StartPayload is what stands behind a customer's /start, "" for any other event. Intake reads it into Fresh.Link.
func StartPayload(ev Event) string {
	said, ok := ev.Body.(Said)
	if !ok {
		return ""
	}
	rest, ok := strings.CutPrefix(said.Text.Plain, "/start ")
	if !ok {
		return ""
	}
	return strings.TrimSpace(rest)
}

// startBy follows a /start that came by a link.
func (s *step) startBy(link startlink.Link) {
	c, d := &s.w.Customer, &s.w.Dialogue
	if link.Lang != "" && !c.LangChosen && s.w.Policy.Languages.Offers(link.Lang) {
		c.Lang = Lang(link.Lang)
	}
	link = s.meant(link)
	if link.Kind == "" && link.Reference == "" || d.Draft != nil || len(d.Held) > 0 {
		s.openMenu() // what is under way comes before any link
		return
	}
	d.Link = &link
	if c.NoticeAt.IsZero() {
		s.begin()
		return
	}
	s.stepAside()
	s.strip()
	d.Resume, d.Back = "", nil
	s.goTo(AtLink)
}

// meant is what of a link this desk knows: an operator may have removed a category since the link was made.
func (s *step) meant(link startlink.Link) startlink.Link {
	p := s.w.Policy
	known := false
	switch Kind(link.Kind) {
	case Complaint:
		_, known = p.Category(link.Subject)
	case Problem:
		_, known = p.Reason(link.Subject)
	case Feedback:
		_, known = p.Product(link.Subject)
	}
	if !known {
		link.Subject = ""
	}
	link.Lang = ""
	return link
}

// prefill is a draft's answers as a link has them.
func (s *step) prefill(link startlink.Link) Draft {
	d := Draft{Kind: Kind(link.Kind)}
	if link.Subject != "" {
		switch d.Kind {
		case Complaint:
			d.Category = link.Subject
		case Problem:
			d.Reason = link.Subject
		case Feedback:
			d.Product = link.Subject
		}
		d.answered(subjectOf(d.Kind))
	}
	if link.Reference != "" {
		d.Reference = Reference{Value: cut(richtext.Of(link.Reference), s.w.Policy.Limits.ReferenceLength).Plain}
		for _, r := range s.w.Policy.References {
			if normal := policy.NormalReference(link.Reference); r.Compiled.MatchString(normal) {
				d.Reference = Reference{Kind: r.Kind, Value: normal, Verified: true}
				break
			}
		}
		d.answered(AtReference)
	}
	return d
}

// subjectOf is the question that says what a form is about.
func subjectOf(kind Kind) State {
	return map[Kind]State{Feedback: AtProduct, Problem: AtReason, Complaint: AtCategory}[kind]
}

func askLink(s *step) prompt {
	d := s.prefill(*s.w.Dialogue.Link)
	lines := []richtext.Text{s.t("link.says", nil)}
	if d.Kind != "" {
		lines = append(lines, s.t("understood.kind", texts.Vars{"Kind": s.p("kind."+string(d.Kind), nil)}))
	}
	for _, state := range []State{subjectOf(d.Kind), AtReference} {
		if d.Done[string(state)] {
			lines = append(lines, s.t("understood.line", texts.Vars{"Name": s.p(nameOf(d.Kind, state), nil), "Answer": s.answerOf(&d, state)}))
		}
	}
	return prompt{
		hint: richtext.Join("\n", lines...), text: s.t("ask.link", nil), columns: 2, bare: true,
		choices: []choice{s.button("yes", "button.yes"), s.button("no", "button.other")},
	}
}

func pickLink(s *step, key string) {
	if key == "yes" {
		s.takeLink()
		s.forward(AtChoosing)
		return
	}
	s.close(s.t("button.other", nil))
	s.w.Dialogue.Link = nil
	s.goTo(AtChoosing)
}

// takeLink fills the form in as the link says.
func (s *step) takeLink() {
	s.close(s.t("button.yes", nil))
	filled, draft := s.prefill(*s.w.Dialogue.Link), s.draft()
	s.w.Dialogue.Link = nil
	draft.Kind, draft.Answers = filled.Kind, filled.Answers
}

// hearAtLink reads a yes or a no. Whoever tells something instead has their own words, which count for more than a link.
func hearAtLink(s *step, h Held) {
	if len(h.Files) == 0 {
		if key, ok := s.chosen(h, askLink(s).choices); ok {
			pickLink(s, key)
			return
		}
		switch {
		case understand.YesNo(h.Text.Plain) == understand.Yes:
			s.takeLink()
			if tellsBeside(h.Text.Plain) {
				s.collect(h)
				s.understood(h.Text.Plain)
			}
			s.forward(AtChoosing)
			return
		case outright(h, understand.No):
			pickLink(s, "no")
			return
		}
		if smallTalk(h.Text.Plain) {
			s.missed(full)
			return
		}
	}
	s.strip()
	s.w.Dialogue.Link, s.w.Dialogue.State = nil, AtChoosing
	s.hear(h)
}
