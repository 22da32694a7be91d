package bot

import (
	"context"
	"time"

	"guichet/bot/slackdesk"
	"guichet/storage"
)

// Section implements slackdesk.Queues, from the read pool. The two sides' sections have the same names.
func (c cards) Section(ctx context.Context, f slackdesk.HomeFilter) ([]slackdesk.CaseLine, int, error) {
	lines, total, err := c.store.Section(ctx, storage.SectionFilter{
		Section: storage.Section(f.Section), Owner: f.Owner, Teams: f.Teams, Today: f.Today, Until: f.Until, Before: f.Before, Limit: f.Limit, Offset: f.Offset,
	})
	return caseLines(lines), total, err
}

// Board implements slackdesk.Queues.
func (c cards) Board(ctx context.Context, teams []string, old, older time.Time) ([]slackdesk.HomeCount, error) {
	board, err := c.store.Board(ctx, teams, old, older)
	out := make([]slackdesk.HomeCount, len(board))
	for i, b := range board {
		out[i] = slackdesk.HomeCount(b)
	}
	return out, err
}

func caseLines(lines []storage.CaseLine) []slackdesk.CaseLine {
	out := make([]slackdesk.CaseLine, len(lines))
	for i, l := range lines {
		out[i] = slackdesk.CaseLine{
			ID: l.ID, Number: l.Number, Kind: l.Kind, State: l.State, Team: l.Team, Owner: l.Owner, OwnerName: l.OwnerName, Since: l.Since,
			Deadline: l.Deadline, Expected: l.Expected, Flags: l.Flags, Channel: l.Channel, Card: l.Card,
		}
	}
	return out
}
