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
		Case: v.Case, FirstName: v.FirstName, Blocked: v.Blocked, FromCustomer: v.FromCustomer, FromAgents: v.FromAgents, Files: v.Files,
		Channel: v.Channel, Thread: v.Card,
	}, nil
}

// Cases implements slackdesk.Lists.
func (c cards) Cases(ctx context.Context, f slackdesk.CaseFilter) ([]slackdesk.CaseLine, error) {
	lines, err := c.store.Cases(ctx, storage.Filter{
		Number: f.Number, Reference: f.Reference, Owner: f.Owner, State: f.State, Open: f.Open, Limit: f.Limit,
	})
	return caseLines(lines), err
}

// Talk implements slackdesk.Talk.
func (c cards) Talk(ctx context.Context, id conversations.CaseID) ([]slackdesk.Said, error) {
	talk, err := c.store.Talk(ctx, id)
	out := make([]slackdesk.Said, len(talk))
	for i, m := range talk {
		out[i] = slackdesk.Said{Side: m.Side, Author: m.Author, Note: m.Note, Gone: m.Gone, Text: m.Text, Files: m.Files, At: m.At}
	}
	return out, err
}
