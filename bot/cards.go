package bot

import (
	"context"

	"guichet/bot/slackdesk"
	"guichet/conversations"
	"guichet/storage"
)

// cards reads cases for the agents' side, from the read pool: nothing is locked and nothing is written.
type cards struct{ store *storage.Store }

// Card implements slackdesk.Cards.
func (c cards) Card(ctx context.Context, id conversations.CaseID) (slackdesk.CardView, error) {
	v, err := c.store.CaseView(ctx, id)
	if err != nil {
		return slackdesk.CardView{}, err
	}
	return slackdesk.CardView{
		Case: v.Case, FirstName: v.FirstName, FromCustomer: v.FromCustomer, FromAgents: v.FromAgents, Files: v.Files,
	}, nil
}
