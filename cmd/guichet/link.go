package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"guichet/bot"
	"guichet/conversations/policy"
	"guichet/conversations/startlink"
)

// link makes a link by which a customer arrives with something filled in: from a statement, an order's page, an app. It is a
// command because only the program knows the form and the policy's keys; the secret never leaves the operator's machine.
type link struct {
	Bot       string `help:"The bot's name on Telegram, to print the whole link." placeholder:"NAME"`
	Lang      string `help:"fr or en. Alone it needs no secret."`
	Kind      string `help:"complaint, problem or feedback."`
	Subject   string `help:"A key of the policy: a complaint's category, a problem's reason, a product."`
	Reference string `help:"Of a statement, an order, an invoice."`
	Days      int    `help:"How many days the link lasts." default:"30"`
}

// Run implements the command.
func (l link) Run(w *world) error {
	p, err := bot.ReadPolicy(w.settings.PolicyFile)
	if err != nil {
		return err
	}
	says := startlink.Link{Lang: l.Lang, Kind: l.Kind, Subject: l.Subject, Reference: l.Reference}
	if err := known(p, says); err != nil {
		return err
	}
	if says != (startlink.Link{Lang: l.Lang}) && len(w.settings.LinkSecret) < startlink.SecretLength {
		return fmt.Errorf("GUICHET_LINK_SECRET must be set, to %d characters or more and the same as the desk's: links that fill something in are signed with it", startlink.SecretLength)
	}
	if l.Days < 1 {
		return errors.New("a link lasts a day at least")
	}
	payload, err := startlink.Make(says, time.Now().AddDate(0, 0, l.Days), []byte(w.settings.LinkSecret))
	if err != nil {
		return err
	}
	if l.Bot != "" {
		payload = "https://t.me/" + strings.TrimPrefix(l.Bot, "@") + "?start=" + payload
	}
	_, err = fmt.Fprintln(w.stdout, payload)
	return err
}

// known refuses a subject that the policy does not have: the link would say less than its maker believes.
func known(p *policy.Policy, l startlink.Link) error {
	if l.Subject == "" {
		return nil
	}
	var keys []string
	switch l.Kind {
	case "complaint":
		for _, c := range p.Categories {
			keys = append(keys, c.Key)
		}
	case "problem":
		for _, r := range p.Reasons {
			keys = append(keys, r.Key)
		}
	case "feedback":
		for _, product := range p.Products {
			keys = append(keys, product.Key)
		}
	default:
		return nil // what is wrong with the kind is told with the rest
	}
	if !slices.Contains(keys, l.Subject) {
		return fmt.Errorf("the policy has no %q for the kind %q: use %s", l.Subject, l.Kind, strings.Join(keys, ", "))
	}
	return nil
}
