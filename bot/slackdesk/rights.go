package slackdesk

import (
	"context"

	"guichet/conversations"
)

// mayOpen reports whether a form that a button opens would be taken from whoever clicked. Where that cannot be found out in time the form
// opens: the rules look again when it is sent. Who may not is told by the rules, as for any other click.
func (r *Receiver) mayOpen(ctx context.Context, i *interaction, k conversations.Click) bool {
	ctx, cancel := context.WithTimeout(ctx, slowRead)
	defer cancel()
	view, err := r.Cards.Card(ctx, k.Case)
	if err != nil {
		return true
	}
	agent, err := r.decoder.people.agent(ctx, conversations.AgentID(i.User.ID), i.address().Channel)
	return err != nil || conversations.MayAct(r.Desk.policy, view.Team, agent, k.Action)
}
