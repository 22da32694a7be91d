package conversations

import (
	"regexp"
	"slices"
	"strings"

	"guichet/conversations/policy"
	"guichet/conversations/redact"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// Redact takes card numbers, insurance numbers and secrets out of every text and file name of an event, and notes what it
// took (G8). Intake calls it right before Step, with the dialogue that Step will find: what answers the question for a
// reference is read as one. Nothing of an event may be kept before.
func Redact(ev Event, p *policy.Policy, d Dialogue) Event {
	r := redactor{}
	for _, reference := range p.References {
		if reference.Within != nil {
			r.context.References = append(r.context.References, reference.Within)
		}
	}
	if answersReference(ev, d) {
		r.context.Field = redact.ReferenceField
	}
	switch body := ev.Body.(type) {
	case Said:
		r.speak(body.Profile.Language)
		body.Quotation = r.quotation(body.Quotation)
		body.Text, body.Files = r.text(body.Text), r.files(body.Files)
		body.Removed = r.hits
		ev.Body = body
	case Edited:
		r.speak(body.Profile.Language)
		body.Text, body.Files = r.text(body.Text), r.files(body.Files)
		body.Removed = r.hits
		ev.Body = body
	case Wrote:
		r.context.Field = redact.AgentText
		body.Mentioned = r.moved(body.Mentioned, body.Text)
		body.Text, body.Files = r.text(body.Text), r.files(body.Files)
		body.Removed = r.hits
		ev.Body = body
	case Rewrote:
		r.context.Field = redact.AgentText
		body.Mentioned = r.moved(body.Mentioned, body.Text)
		body.Text, body.Files = r.text(body.Text), r.files(body.Files)
		body.Removed = r.hits
		ev.Body = body
	case Acted:
		r.context.Field = redact.AgentText
		body.Mentioned = r.moved(body.Mentioned, body.Text)
		body.Text, body.Files = r.text(body.Text), r.files(body.Files)
		body.Fields = r.fields(body.Fields)
		body.Removed = r.hits
		ev.Body = body
	}
	return ev
}

// RedactName takes them out of the first name that the customer's platform tells of them. Intake calls it first of all: a customer is made with their name
// before anybody knows what they say. No marker is left, since nobody is called "[NAS retiré]"; a name in which nothing else stands is none.
func RedactName(ev Event) Event {
	switch body := ev.Body.(type) {
	case Said:
		body.Profile = body.Profile.redacted()
		ev.Body = body
	case Edited:
		body.Profile = body.Profile.redacted()
		ev.Body = body
	case Tapped:
		body.Profile = body.Profile.redacted()
		ev.Body = body
	}
	return ev
}

func (p Profile) redacted() Profile {
	edits, _ := redact.TextSpans(p.FirstName, redact.Context{})
	if len(edits) == 0 {
		return p
	}
	for i := range edits {
		edits[i].Replacement = " "
	}
	p.FirstName = strings.Join(strings.Fields(redact.Apply(p.FirstName, edits)), " ")
	return p
}

// longestReference is how many words an answer may have to be taken for a reference rather than for a story.
const longestReference = 6

// insurance matches the names of the number that must not pass for a reference, even where one is asked for.
var insurance = regexp.MustCompile(`(?i)\b(nas|sin|assurance|insurance)\b`)

// answersReference reports whether a customer's words answer the question for a reference, or correct such an answer. Nine
// digits are an invoice's number there, not an insurance number; in a story they are not.
func answersReference(ev Event, d Dialogue) bool {
	short := func(t richtext.Text) bool {
		return words(t.Plain) <= longestReference && !insurance.MatchString(t.Plain)
	}
	switch body := ev.Body.(type) {
	case Said:
		return d.State == AtReference && ev.Fresh.Focus == 0 && short(body.Text)
	case Edited:
		return d.Draft != nil && short(body.Text) &&
			slices.ContainsFunc(d.Draft.Pieces, func(p Piece) bool { return p.Message == body.Message && p.State == AtReference })
	}
	return false
}

// redactor redacts the parts of one event and collects what it took.
type redactor struct {
	context redact.Context
	hits    []redact.Hit
}

func (r *redactor) speak(language string) {
	if len(language) >= 2 && language[:2] == "en" {
		r.context.Language = "en"
	}
}

func (r *redactor) text(t richtext.Text) richtext.Text {
	edits, hits := redact.TextSpans(t.Plain, r.context)
	r.hits = append(r.hits, hits...)
	moved := make([]richtext.Edit, len(edits))
	for i, e := range edits {
		moved[i] = richtext.Edit{Start: e.Start, End: e.End, Replacement: e.Replacement}
	}
	t = t.Apply(moved)
	t.Spans = slices.Clone(t.Spans)
	for i, span := range t.Spans {
		if span.Arg == "" {
			continue
		}
		clean, found := redact.Text(span.Arg, r.context)
		t.Spans[i].Arg = clean
		r.hits = append(r.hits, found...)
	}
	return t
}

// moved are spans of a text where they lie once the text is redacted.
func (r *redactor) moved(spans []richtext.Span, t richtext.Text) []richtext.Span {
	edits, _ := redact.TextSpans(t.Plain, r.context)
	out := slices.Clone(spans)
	for i := range out {
		out[i].Start, out[i].End = redact.Move(out[i].Start, edits), redact.Move(out[i].End, edits)
	}
	return out
}

func (r *redactor) files(files []File) []File {
	out := slices.Clone(files)
	for i := range out {
		for _, words := range []*string{&out[i].Name, &out[i].Note} {
			clean, hits := redact.Name(*words, r.context)
			*words = clean
			r.hits = append(r.hits, hits...)
		}
	}
	return out
}

func (r *redactor) fields(fields map[string]string) map[string]string {
	if fields == nil {
		return nil
	}
	out := make(map[string]string, len(fields))
	for name, value := range fields {
		if name == FieldDelivery || name == FieldWhat { // ours, and long enough to pass for a card's number
			out[name] = value
			continue
		}
		clean, hits := redact.Text(value, r.context)
		out[name] = clean
		r.hits = append(r.hits, hits...)
	}
	return out
}

// removed tells kindly what was taken out of a message, and has the message deleted from the chat: the platform still
// shows the number there (P-13).
func (s *step) removed(message MessageID, hits []redact.Hit) {
	s.want(Remove{Message: message})
	s.gone = message
	for _, hit := range hits {
		if hit.Kind == redact.Card {
			s.note(s.t("removed.card", texts.Vars{"Last": hit.Last4}))
			return
		}
	}
	key := "removed.other"
	switch hits[0].Kind {
	case redact.SIN:
		key = "removed.sin"
	case redact.NAM:
		key = "removed.nam"
	case redact.Secret, redact.CVV:
		key = "removed.secret"
	}
	s.note(s.t(key, nil))
}
