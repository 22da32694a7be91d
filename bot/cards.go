package bot

import (
	"context"

	"guichet/bot/slackdesk"
	"guichet/conversations"
	"guichet/conversations/richtext"
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
	if v.Reads != "" {
		v.Lang = v.Reads // agents write to somebody who reads this now
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

// Copies implements slackdesk.Copies.
func (c cards) Copies(ctx context.Context, id conversations.CaseID, label conversations.Label, parts bool) ([]slackdesk.Copy, error) {
	found, err := c.store.Copies(ctx, id, label, parts)
	out := make([]slackdesk.Copy, len(found))
	for i, one := range found {
		var labels []conversations.Label
		var words []richtext.Text
		for _, carried := range one.Carried {
			labels, words = append(labels, carried.Label), append(words, carried.Text)
		}
		out[i] = slackdesk.NewCopy(slackdesk.Place{Channel: one.Channel, Message: one.Message}, labels, words)
	}
	return out, err
}

// CardsOf implements slackdesk.Copies.
func (c cards) CardsOf(ctx context.Context, id conversations.CaseID) ([]slackdesk.Place, error) {
	threads, err := c.store.CardsOf(ctx, id)
	out := make([]slackdesk.Place, len(threads))
	for i, t := range threads {
		out[i] = slackdesk.Place{Channel: t.Channel, Message: t.Message}
	}
	return out, err
}

// Pieces implements slackdesk.Pieces.
func (c cards) Pieces(ctx context.Context, id conversations.CaseID) ([]slackdesk.Piece, error) {
	pieces, err := c.store.Pieces(ctx, id)
	out := make([]slackdesk.Piece, len(pieces))
	for i, p := range pieces {
		out[i] = slackdesk.Piece(p)
	}
	return out, err
}
