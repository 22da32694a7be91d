package transcript

import (
	"slices"
	"strconv"
	"strings"

	"guichet/conversations"
	"guichet/conversations/richtext"
)

// marks are how the marks look as reactions.
var marks = map[conversations.MarkKind]string{
	conversations.Noted: "📝", conversations.Waiting: "⏳", conversations.Sent: "✅", conversations.Failed: "⚠️",
}

// post puts a message into a case's thread as the agents' adapter does: its texts, then each file.
func (r *Rules) post(p *person, e conversations.Post) {
	if e.Timing.Key != "" {
		p.drop(e.Timing.Key)
	}
	post := Post{Voice: "desk"}
	if e.Voice == conversations.FromCustomer {
		post.Voice = "customer"
	}
	text, files := e.Text, []string(nil)
	for _, f := range e.Files {
		switch {
		case f.ID != "":
			files = append(files, "("+f.Name+")")
		case f.Note != "":
			text = richtext.Join("\n", text, richtext.Of(f.Note))
		}
	}
	if e.Ping != "" {
		text = richtext.Of("@" + e.PingName + " ").Append(text)
	}
	texts := split(text.TrimSpace(), maxPosted, postPiece)
	for i, t := range texts {
		post.Text = t.Plain
		r.label(partLabel(e.Label, "p", i))
		if i == len(texts)-1 {
			r.put(e.Case, post, e.Buttons)
		} else {
			r.put(e.Case, post, nil)
		}
	}
	post.Text = ""
	for i, f := range files {
		post.Files = []string{f}
		if label := partLabel(e.Label, "f", i+1); len(texts) > 0 || i > 0 {
			r.label(label)
		} else {
			r.label(e.Label)
		}
		r.put(e.Case, post, nil)
	}
	if e.Ack && e.Carries != "" {
		p.react(e.Carries, "👀")
	}
}

// put adds one message to a thread.
func (r *Rules) put(about conversations.CaseID, post Post, buttons [][]conversations.Button) {
	r.ids++
	post.ID = strconv.FormatInt(r.ids, 10)
	r.thread[post.ID] = about
	for _, b := range slices.Concat(buttons...) {
		post.Buttons = append(post.Buttons, b.Label)
		r.clicks[post.ID+"/"+b.Label] = b
	}
	r.desk = append(r.desk, post)
}

// card shows a case by its one-line title and the actions it offers; the adapter draws the rest.
func (r *Rules) card(p *person, e conversations.Card) {
	c, ok := p.world.Case(e.Case)
	if !ok {
		if c, ok = r.nobody.world.Case(e.Case); !ok {
			return
		}
	}
	i, known := p.cards[e.Case]
	if !known {
		r.ids++
		i = len(r.desk)
		r.desk = append(r.desk, Post{ID: "card/" + e.Case.String(), Voice: "card"})
		p.cards[e.Case], r.thread[r.desk[i].ID] = i, e.Case
	}
	r.desk[i].Text = conversations.CardTitle(r.policy, *c)
	r.desk[i].Buttons = nil
	for _, b := range conversations.CardButtons(r.policy, *c) {
		r.desk[i].Buttons = append(r.desk[i].Buttons, b.Label)
		r.clicks[r.desk[i].ID+"/"+b.Label] = b
	}
	r.menus[e.Case] = slices.Concat(conversations.CardMenu(r.policy, *c), conversations.MoreMenu(r.policy, *c))
}

func (r *Rules) mark(message conversations.MessageID, kind conversations.MarkKind, on bool) {
	c := r.sent[message]
	if c == nil {
		return
	}
	post := &r.desk[c.post]
	had := slices.Contains(post.Marks, marks[kind])
	switch {
	case on && !had:
		post.Marks = append(slices.Clone(post.Marks), marks[kind])
	case !on && had:
		post.Marks = slices.DeleteFunc(slices.Clone(post.Marks), func(m string) bool { return m == marks[kind] })
	}
}

func (r *Rules) whisper(e conversations.Whisper) {
	w := Whisper{To: nameOf(e.Agent), Text: e.Text.Plain}
	buttons := slices.Concat(e.Buttons...)
	for _, b := range buttons {
		w.Buttons = append(w.Buttons, b.Label)
	}
	r.offers = append(r.offers, offer{e.Agent, e.Case, buttons})
	r.whisps = append(r.whisps, w)
}

// nextDesk is the desk that wakes first.
func (r *Rules) nextDesk() *conversations.Desk {
	first := &r.desks[0]
	for i := range r.desks {
		if r.desks[i].Due.Before(first.Due) {
			first = &r.desks[i]
		}
	}
	return first
}

// rouse wakes a desk no later than it is asked to.
func (r *Rules) rouse(e conversations.Rouse) {
	for i := range r.desks {
		if d := &r.desks[i]; d.Name == e.Desk && e.Due.Before(d.Due) {
			d.Due = e.Due
		}
	}
}

// wake runs a desk's waking through the rules, and posts what it has to say.
func (r *Rules) wake(d *conversations.Desk) {
	if d.Due.After(r.now) {
		r.now = d.Due
	}
	after, effects := conversations.StepDesk(conversations.DeskWorld{Policy: r.policy, Desk: *d, Cases: r.openCases(d.Name)}, r.now)
	*d = after
	for _, e := range effects {
		if notice, ok := e.(conversations.Notice); ok {
			r.put(0, Post{Voice: "channel", Text: notice.Text.Plain}, nil)
		}
	}
}

// openCases are the open cases of a desk's teams, as storage lists them: what is due first first.
func (r *Rules) openCases(desk string) []conversations.DeskCase {
	var out []conversations.DeskCase
	for _, p := range r.people {
		for _, c := range p.world.Cases {
			if c.State.Open() && slices.Contains(r.policy.TeamsOf(desk), c.Team) {
				out = append(out, conversations.DeskCase{
					ID: c.ID, Number: c.Number, Kind: c.Kind, State: c.State, Team: c.Team, Owner: c.Owner, OwnerName: c.OwnerName,
					Since: c.Since, Due: c.AnswerBy(),
				})
			}
		}
	}
	slices.SortFunc(out, conversations.ByDue)
	return out
}

// label remembers what the next post is made under.
func (r *Rules) label(label conversations.Label) {
	r.posted[label] = append(r.posted[label], len(r.desk))
}

// unpost takes what stands under a label out of the agents' side.
func (r *Rules) unpost(e conversations.Unpost) {
	for label, at := range r.posted {
		if label != e.Label && (e.Only || !strings.HasPrefix(string(label), string(e.Label)+"/")) {
			continue
		}
		for _, i := range at {
			if len(r.desk[i].Files) > 0 {
				r.desk[i].Deleted = true
			} else {
				r.desk[i].Text, r.desk[i].Buttons = e.Instead.Plain, nil
			}
		}
	}
}

// sweep takes everything but cards and people's own words out of a case's thread.
func (r *Rules) sweep(about conversations.CaseID) {
	for i := range r.desk {
		p := &r.desk[i]
		if r.thread[p.ID] == about && (p.Voice == "customer" || p.Voice == "desk") {
			p.Deleted = true
		}
	}
}

// erase makes a case nobody's.
func (r *Rules) erase(p *person, id conversations.CaseID) {
	i := slices.IndexFunc(p.world.Cases, func(c conversations.Case) bool { return c.ID == id })
	if i < 0 {
		return
	}
	r.nobody.world.Cases = append(r.nobody.world.Cases, p.world.Cases[i])
	p.world.Cases = slices.Delete(slices.Clone(p.world.Cases), i, i+1)
	r.nobody.cards[id] = p.cards[id]
	for key, t := range p.timers {
		if t.Case == id {
			delete(p.timers, key)
		}
	}
	p.pending = slices.DeleteFunc(p.pending, func(w pending) bool { return aboutCase(w.effect) == id })
	for m, about := range p.belongs {
		if about == id {
			delete(p.belongs, m)
		}
	}
}

// aboutCase is the case that a waiting effect is about.
func aboutCase(effect conversations.Effect) conversations.CaseID {
	switch e := effect.(type) {
	case conversations.Tell:
		return e.Case
	case conversations.Amend:
		return e.Case
	case conversations.Post:
		return e.Case
	}
	return 0 // a card's refresh shows what there is
}
