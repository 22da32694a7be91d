package main

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
)

// visitor is one customer.
type visitor struct {
	*faketelegram.Customer
	name   string
	number string
}

// words are what a customer says last, reply is what the agent answers; nothing of either may be lost.
func words(v *visitor, i int) string { return fmt.Sprintf("suite %s numéro %d", v.name, i) }
func reply(v *visitor, i int) string { return fmt.Sprintf("réponse %s numéro %d", v.name, i) }

var receiptNumber = regexp.MustCompile(`Votre numéro\x{a0}?: ([0-9A-Z]{4}-[0-9A-Z]{4})`)

// visit is one customer from the first word to the last reply.
func (o *ordeal) visit(ctx context.Context, name string, chat int64) {
	v := o.meet(name, chat)
	v.Say("Je veux faire une plainte, vous m'avez chargé des frais pour rien (" + name + ")")
	if err := o.file(ctx, v); err != nil {
		o.Errorf("%s: %v", name, err)
		return
	}
	for i := range 3 {
		v.Say(words(v, i))
	}
	if err := o.serveCustomer(ctx, v); err != nil {
		o.Errorf("%s: %v", name, err)
	}
}

func (o *ordeal) meet(name string, chat int64) *visitor {
	v := &visitor{Customer: o.telegram.Customer(chat, faketelegram.Profile{FirstName: "V" + name, LanguageCode: "fr"}), name: name}
	o.mu.Lock()
	defer o.mu.Unlock()
	o.people = append(o.people, v)
	return v
}

// file answers whatever is asked until the receipt is there.
func (o *ordeal) file(ctx context.Context, v *visitor) error {
	tapped := "" // the message and the button that were tapped last; a tap can turn a message into the next question
	for {
		var receipt string
		question, button := 0, ""
		err := o.telegram.Wait(ctx, func() bool {
			for _, m := range slices.Backward(v.Chat()) {
				if found := receiptNumber.FindStringSubmatch(m.Text); found != nil {
					receipt = found[1]
					return true
				}
				if !m.FromBot || m.Deleted || len(m.Buttons) == 0 {
					continue
				}
				// The newest question is the one to answer: a crash may have left an older copy of another.
				question, button = m.ID, answerTo(m)
				return button != "" && fmt.Sprint(question, button) != tapped
			}
			return false
		})
		if err != nil {
			return fmt.Errorf("waiting for a question or the receipt: %w", err)
		}
		if receipt != "" {
			v.number = receipt
			return nil
		}
		tapped = fmt.Sprint(question, button)
		// A message that was rewritten meanwhile has other buttons: the loop looks again.
		if _, err := v.Tap(question, button); err != nil {
			tapped = ""
		}
	}
}

// answerTo is the button that leads on.
func answerTo(m faketelegram.Message) string {
	for _, wanted := range []string{"Envoyer", "Continuer", "Frais et intérêts", "Continuer ma plainte", "Je ne l’ai pas", "Remboursement", "Je n’en ai pas", "C’est tout"} {
		for _, row := range m.Buttons {
			for _, b := range row {
				if b.Text == wanted {
					return wanted
				}
			}
		}
	}
	return ""
}

// serveCustomer is the agent: takes the case, answers three times, and waits until the customer has it all.
func (o *ordeal) serveCustomer(ctx context.Context, v *visitor) error {
	nadia := o.slack.Agent("U0NADIA").Async()
	card, err := o.awaitCard(ctx, v)
	if err != nil {
		return err
	}
	if err := o.take(ctx, nadia, v, card); err != nil {
		return err
	}
	for i := range 3 {
		if _, err := nadia.Reply(deskChannel, card.TS, reply(v, i)); err != nil {
			return err
		}
		err = o.telegram.Wait(ctx, func() bool { return len(told(v)) > i })
		if err != nil {
			return fmt.Errorf("waiting for the replies, got %q: %w", told(v), err)
		}
	}
	err = o.slack.Wait(ctx, func() bool { return len(o.heard(v, card)) >= 3 })
	if err != nil {
		return fmt.Errorf("waiting for the words in the thread, got %q: %w", o.heard(v, card), err)
	}
	return nil
}

func (o *ordeal) awaitCard(ctx context.Context, v *visitor) (card fakeslack.Message, err error) {
	err = o.slack.Wait(ctx, func() (ok bool) { card, ok = o.cardOf(v); return ok })
	if err != nil {
		err = fmt.Errorf("waiting for the card: %w", err)
	}
	return card, err
}

// take clicks [Prendre] until the card shows its owner. Slack does not repeat a click that nobody acknowledged: the person
// sees that nothing happened, and clicks again.
func (o *ordeal) take(ctx context.Context, nadia *fakeslack.Agent, v *visitor, card fakeslack.Message) error {
	for ctx.Err() == nil {
		if err := nadia.Click(deskChannel, card.TS, "Prendre"); err != nil && !errors.Is(err, fakeslack.ErrNoButton) {
			return err
		}
		patience, cancel := context.WithTimeout(ctx, 3*time.Second)
		err := o.slack.Wait(patience, func() bool { c, ok := o.cardOf(v); return ok && strings.Contains(c.Text, "Nadia") })
		cancel()
		if err == nil {
			return nil
		}
	}
	return fmt.Errorf("waiting for the card to show its owner: %w", ctx.Err())
}

func (o *ordeal) cardOf(v *visitor) (fakeslack.Message, bool) {
	for _, m := range o.slack.Channel(deskChannel).Messages() {
		if strings.Contains(m.Text, v.number) {
			return m, true
		}
	}
	return fakeslack.Message{}, false
}

// told are the replies on the customer's phone, without what was told twice at a kill.
func told(v *visitor) (out []string) {
	for _, m := range v.Chat() {
		for i := range 3 {
			if m.FromBot && strings.Contains(m.Text, reply(v, i)) && (len(out) == 0 || out[len(out)-1] != reply(v, i)) {
				out = append(out, reply(v, i))
			}
		}
	}
	return out
}

// heard are the customer's words in the thread.
func (o *ordeal) heard(v *visitor, card fakeslack.Message) (out []string) {
	for _, m := range o.slack.Channel(deskChannel).Thread(card.TS) {
		for i := range 3 {
			if m.User != "U0NADIA" && m.TS != card.TS && strings.Contains(m.Text, words(v, i)) {
				out = append(out, words(v, i))
			}
		}
	}
	return out
}
