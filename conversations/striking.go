package conversations

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// Taking one message's words, or one file, out of the record: somebody else's papers, a photo of a card, words sent to the wrong desk. They
// go everywhere they stand: the contents, the statement, the receipt, the posts in Slack, what waits to be sent, and the customer's copy
// where it is ours. The history keeps that it was done, by whom, when and why, and its chain still verifies.

// The fields of StrikeOut, beside FieldReason, which stays inside.
const (
	FieldWhat = "what" // see Acted.Target
	FieldWhy  = "why"  // one of StrikeReasons
)

// StrikeReasons are why something can be taken out.
func StrikeReasons() []string {
	return []string{"third", "number", "mistake", "intimate", "asked", "other"}
}

// StrikeTarget is FieldWhat for a message's words with all its files, or with n for its nth file alone.
func StrikeTarget(side Side, m MessageID, n int) string {
	target := string(side) + "/" + string(m)
	if n > 0 {
		target += "/f" + strconv.Itoa(n)
	}
	return target
}

// Target reads FieldWhat. The name of what a form sent, and of a line in the thread, has slashes of its own.
func (a Acted) Target() (side Side, m MessageID, n int, ok bool) {
	whose, message, found := strings.Cut(a.Fields[FieldWhat], "/")
	if a.Action != StrikeOut || !found || message == "" {
		return "", "", 0, false
	}
	if at := strings.LastIndex(message, "/f"); at > 0 {
		if file, err := strconv.Atoi(message[at+2:]); err == nil {
			message, n = message[:at], file
		}
	}
	side = Side(whose)
	return side, MessageID(message), n, n >= 0 && (side == Customers || side == Agents)
}

// strike is one thing that is being taken out.
type strike struct {
	click
	side    Side
	message MessageID
	n       int // which of its files; 0 is the words and all files
	was     Mirror
	file    File
}

// strikeOut follows the form. Any agent may take out a file (P-15); words are for whoever looks after personal information. What is gone
// already is said beside its field, and what was written about it stays.
func (s *step) strikeOut(k click) {
	side, message, n, ok := k.Target()
	st := strike{click: k, side: side, message: message, n: n, was: s.ev.Fresh.Sent}
	switch {
	case !ok || !st.was.Known || st.was.Case != k.c.ID || n > len(st.was.Files):
		s.wrong(k, FieldWhat, "desk.field.what")
		return
	case st.was.Gone && len(st.was.Files) == 0, n > 0 && st.was.Files[n-1].ID == "":
		s.wrong(k, FieldWhat, "desk.field.struck_already")
		return
	case st.restsOnIt():
		s.wrong(k, FieldWhat, "desk.field.struck_final")
		return
	case n == 0 && !k.rights.privacy:
		s.wrong(k, FieldWhat, "desk.field.words_privacy")
		return
	case !slices.Contains(StrikeReasons(), k.Fields[FieldWhy]):
		s.wrong(k, FieldWhy, "desk.field.why")
		return
	}
	if n > 0 {
		st.file = st.was.Files[n-1]
	}
	detail := StrikeTarget(side, message, n)
	s.want(Record{Case: k.c.ID, What: "struck", Actor: string(k.Agent.ID), After: k.Fields[FieldWhy], Detail: detail})
	reopens := st.stands() && k.c.State == Answered
	if side == Customers {
		s.strikeTheirs(st)
	} else {
		s.strikeOurs(st)
	}
	s.strikeSaid(st, reopens)
	k.c.Version++
	s.refresh(k.c)
	s.want(Verdict{})
}

// copies are the labels of the posts that hold what is struck of a customer's message. only says that each is exactly one message.
func (st strike) copies() (labels []Label, only bool) {
	message := inLabel(st.message)
	if st.n == 0 {
		return []Label{message}, false
	}
	labels = []Label{message + Label(fmt.Sprintf("/f%d", st.n))}
	if st.n == 1 && st.was.Text.Empty() {
		// Without words above it, not even quoted ones, the first file is the post.
		labels = append(labels, message)
	}
	return labels, true
}

// strikeTheirs takes a customer's words or file out.
func (s *step) strikeTheirs(st strike) {
	c := st.c
	labels, only := st.copies()
	storyLabel, fileLabels := s.strikeStatement(st)
	gone := Strike{Case: c.ID, Side: st.side, Message: st.message, File: st.file.ID, Labels: fileLabels}
	if only {
		gone.Labels = append(slices.Clone(labels), fileLabels...)
	} else {
		gone.Under = slices.Clone(labels)
	}
	if storyLabel != "" {
		gone.Under = append(gone.Under, storyLabel)
	}
	s.want(gone)
	instead := s.deskIn(c).Text("desk.struck_post", nil)
	for _, label := range labels {
		s.want(Unpost{Case: c.ID, Label: label, Only: only, Instead: instead})
	}
	for _, label := range fileLabels {
		s.want(Unpost{Case: c.ID, Label: label, Only: true, Instead: instead})
	}
	if storyLabel != "" {
		s.want(Unpost{Case: c.ID, Label: storyLabel, Instead: instead})
	}
	s.want(Sweep{Case: c.ID, Talk: true, Instead: s.deskIn(c).Text("desk.struck_talk", nil)})
	s.w.Dialogue.Held = slices.DeleteFunc(s.w.Dialogue.Held, func(h Held) bool { return h.Message == st.message })
	if st.n == 0 {
		c.Life.Quoting = slices.DeleteFunc(c.Life.Quoting, func(m MessageID) bool { return m == st.message })
	}
	if !s.w.Customer.Blocked {
		key := "case.struck.words"
		if st.n > 0 {
			key = "case.struck.file"
		}
		s.tellCase(c, key, nil)
	}
}

// strikeStatement takes what is struck out of the statement and the receipt. It returns the labels under which the statement's own posts
// hold it.
func (s *step) strikeStatement(st strike) (story Label, files []Label) {
	c := st.c
	left := c.Statement.clone()
	gone := func(f File) bool {
		return f.ID == st.file.ID || st.n == 0 && slices.ContainsFunc(st.was.Files, func(g File) bool { return g.ID == f.ID })
	}
	for i, f := range left.Files {
		if f.ID == "" || !gone(f) {
			continue
		}
		label := Label("in/files/" + c.ID.String())
		if i > 0 {
			label += Label(fmt.Sprintf("/f%d", i+1))
		}
		files = append(files, label)
	}
	left.Files = slices.DeleteFunc(left.Files, func(f File) bool { return f.ID != "" && gone(f) })
	if st.n == 0 {
		marker := s.sayIn(c.Lang).Plain("case.struck", nil)
		if slices.Contains(left.StoryFrom, st.message) {
			left.Story, story = cutOut(left.Story, st.was.Text.Plain, marker), Label("in/story/"+c.ID.String())
		}
		for _, answer := range []*string{&left.Seller, &left.WishText, &left.Reference.Value} {
			if *answer != "" && strings.Contains(st.was.Text.Plain, *answer) && !slices.Contains(left.StoryFrom, st.message) {
				*answer = marker
			}
		}
	}
	if sameAnswers(left, c.Statement) {
		return "", files
	}
	before := c.Statement
	c.Statement = left
	s.want(Restate{Case: c.ID, Left: left, Actor: string(st.Agent.ID), Why: "struck"})
	s.rewriteReceipt(c, before)
	return story, files
}

// cutOut is a story without some of its words; without all, when they do not stand in it as they were sent.
func cutOut(story richtext.Text, words, marker string) richtext.Text {
	words = strings.TrimSpace(words)
	at := strings.Index(story.Plain, words)
	if words == "" || at < 0 {
		return richtext.Of(marker)
	}
	return story.Apply([]richtext.Edit{{Start: at, End: at + len(words), Replacement: marker}})
}

func sameAnswers(a, b Answers) bool {
	return a.Story.Plain == b.Story.Plain && len(a.Files) == len(b.Files) && a.Seller == b.Seller && a.WishText == b.WishText && a.Reference == b.Reference
}

// rewriteReceipt takes struck words out of the receipt as well, which repeats the beginning of the story: the customer's copy is ours.
func (s *step) rewriteReceipt(c *Case, before Answers) {
	was := c.Life.Receipt
	now := was
	for _, words := range [][2]richtext.Text{
		{s.storyText(&before, receiptQuote), s.storyText(&c.Statement, receiptQuote)},
		{richtext.Of(before.Seller), richtext.Of(c.Statement.Seller)},
		{richtext.Of(before.WishText), richtext.Of(c.Statement.WishText)},
		{richtext.Of(before.Reference.Value), richtext.Of(c.Statement.Reference.Value)},
	} {
		now = instead(now, words[0].Plain, words[1].Plain)
	}
	if now.Plain == was.Plain {
		return
	}
	c.Life.Receipt = now
	s.want(Amend{Label: Label("receipt/" + c.ID.String()), Was: was, Text: now, Buttons: s.receiptButtons(c), Case: c.ID})
}

// instead is a text with other words in the place of some, where it has them.
func instead(t richtext.Text, was, is string) richtext.Text {
	at := strings.Index(t.Plain, was)
	if was == "" || was == is || at < 0 {
		return t
	}
	return t.Apply([]richtext.Edit{{Start: at, End: at + len(was), Replacement: is}})
}

// strikeOurs takes an agent's message out: from the record, from the customer, where it was a reply, and from what the bot repeats of it in Slack.
// What stands in the thread is its author's own, and only they can delete it.
func (s *step) strikeOurs(st strike) {
	c := st.c
	copied := st.message.copies()
	s.want(Strike{Case: c.ID, Side: st.side, Message: st.message, File: st.file.ID, Labels: copied})
	s.unoffer(c, st.message)
	if st.n == 0 {
		s.unquote(c)
		c.Life.Missed = slices.DeleteFunc(c.Life.Missed, func(m Missed) bool { return m.Label == replyLabel(st.message) })
		for _, label := range copied {
			s.want(Unpost{Case: c.ID, Label: label, Only: true, Instead: s.deskIn(c).Text("desk.struck_post", nil)})
		}
		s.want(Sweep{Case: c.ID, Talk: true, Instead: s.deskIn(c).Text("desk.struck_talk", nil)})
	}
	head, reply := s.told(c, st.message)
	switch {
	case st.isAnswer():
		s.strikeAnswer(st)
	case !reply && st.was.Label == Label(st.message) && !st.was.Note:
		s.strikeSent(st)
	case !reply:
	case st.n > 0:
		if !s.tooLate(st.was) {
			s.want(Withdraw{Label: replyLabel(st.message) + Label(fmt.Sprintf("/f%d", st.n)), Was: richtext.Of("f"), Case: c.ID})
		}
	case s.tooLate(st.was):
		// The platform no longer deletes it, but an edit is possible at any age.
		s.want(Amend{
			Timing: Timing{Class: Ordinary}, Label: replyLabel(st.message), Was: headed(head.Text, st.was.Text), Text: s.t("case.struck_reply", nil), Case: c.ID,
		})
	default:
		s.retract(c, st.message, st.was.Text)
	}
	line := "desk.struck_own"
	if len(copied) > 0 {
		line = "desk.struck_copy"
	}
	s.whisper(c, st.Agent, line, nil)
}

// strikeSent takes what a form sent back from the customer.
func (s *step) strikeSent(st strike) {
	was := headed(s.replyHead(st.c), st.was.Text)
	if s.tooLate(st.was) {
		s.want(Amend{Timing: Timing{Class: Ordinary}, Label: st.was.Label, Was: was, Text: s.t("case.struck_reply", nil), Case: st.c.ID})
		return
	}
	s.want(Withdraw{Label: st.was.Label, Was: was, Case: st.c.ID})
}

// strikeSaid shows the thread what was done, and keeps what the agent wrote about it.
func (s *step) strikeSaid(st strike, reopened bool) {
	key := "desk.struck_" + string(st.side)
	switch {
	case reopened:
		key = "desk.struck_answer"
	case st.n > 0:
		key += "_file"
	}
	vars := texts.Vars{
		"Agent": s.agentName(st.Agent), "Why": s.deskIn(st.c).Plain("desk.struck_why."+st.Fields[FieldWhy], nil), "Reason": "",
	}
	if reason := strings.TrimSpace(st.Fields[FieldReason]); reason != "" {
		vars["Reason"] = reason
		s.keepNote(st.c, draftReply{agent: st.Agent, message: MessageID(s.line(st.c, "struck")), text: richtext.Of(reason)})
	}
	s.inThread(st.c, "struck", key, vars)
}
