package intake

import (
	"cmp"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"slices"

	"guichet/conversations"
	"guichet/storage"
)

// place is whom an event concerns.
type place struct {
	customer conversations.CustomerID // zero: nobody the desk knows
	focus    conversations.CaseID     // the case that the event's address names, if it is this customer's
	left     bool                     // the thread that the address names is one that the case has left
	nobody   bool                     // the event concerns no customer, and that is as it should be
}

// resolve finds the customer and the case of each event. Customers are made in the order of their chats, so that two
// processes that meet the same new chats do not wait for each other.
func (a *application) resolve(jobs []*job) ([]place, error) {
	if err := a.expect(jobs); err != nil {
		return nil, fmt.Errorf("find whom events concern: %w", err)
	}
	order := make([]int, len(jobs))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, k int) int {
		return cmp.Compare(jobs[i].event.From.Chat, jobs[k].event.From.Chat)
	})
	places := make([]place, len(jobs))
	for _, i := range order {
		var err error
		if places[i], err = a.locate(jobs[i]); err != nil {
			return nil, fmt.Errorf("find whom an event concerns: %w", err)
		}
	}
	return places, nil
}

// expect has the chats and threads of the events looked up together.
func (a *application) expect(jobs []*job) error {
	var chats []conversations.ChatID
	var threads []storage.ThreadID
	for _, j := range jobs {
		switch from := j.event.From; {
		case j.customer != 0 || isInvited(j.event.Body):
		case from.Chat != "":
			chats = append(chats, from.Chat)
		case from.Thread != "":
			threads = append(threads, storage.ThreadID{Channel: from.Channel, Message: from.Thread})
		}
	}
	return a.tx.Expect(chats, threads, len(chats) == len(jobs))
}

func (a *application) locate(j *job) (place, error) {
	from := j.event.From
	switch {
	case j.customer != 0:
		return place{customer: j.customer, focus: from.Case}, nil
	case isInvited(j.event.Body):
		return place{nobody: true}, nil
	case from.Chat != "":
		return a.locateChat(j.event)
	case from.Thread != "":
		owner, found, err := a.tx.CaseOfThread(from.Channel, from.Thread)
		if err != nil || found {
			return place{customer: owner.Customer, focus: owner.Case, left: owner.Left}, err
		}
	}
	if from.Case == 0 {
		return place{}, nil
	}
	owner, found, err := a.tx.OwnerOf(from.Case)
	if err != nil || !found {
		return place{}, err
	}
	return place{customer: owner, focus: from.Case}, nil
}

func isInvited(body conversations.Body) bool {
	_, invited := body.(conversations.Invited)
	return invited
}

// locateChat finds the customer of a chat, and the case they point at: by a button that names one, by the message they
// quote, or by the message that they edit or whose button they tap. A case of somebody else is none.
func (a *application) locateChat(ev conversations.Event) (place, error) {
	customer, _, err := a.tx.CustomerOf(ev.From.Chat, firstName(ev.Body))
	if err != nil {
		return place{}, err
	}
	p := place{customer: customer}
	focus, found := ev.From.Case, ev.From.Case != 0
	for _, message := range []conversations.MessageID{ev.From.ReplyTo, messageOf(ev.Body)} {
		if !found && message != "" {
			if focus, found, err = a.tx.CaseOfMessage(ev.From.Chat, message); err != nil {
				return p, err
			}
		}
	}
	if !found {
		return p, nil
	}
	owner, found, err := a.tx.OwnerOf(focus)
	if err == nil && found && owner == customer {
		p.focus = focus
	}
	return p, err
}

func firstName(body conversations.Body) string {
	switch b := body.(type) {
	case conversations.Said:
		return b.Profile.FirstName
	case conversations.Edited:
		return b.Profile.FirstName
	case conversations.Tapped:
		return b.Profile.FirstName
	}
	return ""
}

// messageOf is the message an event is about, of those that existed before it.
func messageOf(body conversations.Body) conversations.MessageID {
	switch b := body.(type) {
	case conversations.Edited:
		return b.Message
	case conversations.Tapped:
		return b.Message
	}
	return ""
}

// freshen fills in what the rules need of chance and of storage.
func (a *application) freshen(ev *conversations.Event, p place) error {
	ev.Fresh = conversations.Fresh{
		Case:   conversations.CaseID(a.Store.NewID()),
		Draft:  conversations.DraftID(a.Store.NewID()),
		Number: a.draw(),
		Focus:  p.focus,
		Left:   p.left,
	}
	var err error
	switch b := ev.Body.(type) {
	case conversations.Said:
		if payload := conversations.StartPayload(*ev); payload != "" && a.Link != nil {
			ev.Fresh.Link = a.Link(payload, ev.At)
		}
	case conversations.Edited:
		ev.Fresh.Sent, err = a.tx.MirrorOf(conversations.Customers, p.customer, b.Message)
	case conversations.Rewrote:
		ev.Fresh.Sent, err = a.tx.MirrorOf(conversations.Agents, p.customer, b.Message)
	case conversations.Erased:
		ev.Fresh.Sent, err = a.tx.MirrorOf(conversations.Agents, p.customer, b.Message)
	case conversations.Acted:
		err = a.freshenAct(&ev.Fresh, b, p)
	}
	if err != nil {
		return fmt.Errorf("find what became of a message: %w", err)
	}
	return nil
}

// freshenAct finds what an agent's click or form is about.
func (a *application) freshenAct(f *conversations.Fresh, b conversations.Acted, p place) (err error) {
	if delivery, ok := b.Retried(); ok {
		dead, err := a.tx.Dead(delivery)
		f.Moot = !dead
		return err
	}
	if side, message, _, ok := b.Target(); ok {
		f.Sent, err = a.tx.Standing(side, p.customer, message)
	} else if b.Message != "" {
		f.Sent, err = a.tx.MirrorOf(conversations.Agents, p.customer, b.Message)
	}
	return err
}

// newNumber draws a case number nobody can guess from another.
func newNumber() conversations.Number {
	var b [8]byte
	_, _ = rand.Read(b[:]) // never fails: the program ends first
	return conversations.NewNumber(binary.NativeEndian.Uint64(b[:]))
}
