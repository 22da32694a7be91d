package bot

import (
	"bytes"
	"context"
	"fmt"
	"io"

	"guichet/bot/calls"
	"guichet/bot/copies"
	"guichet/bot/slackdesk"
	"guichet/conversations"
)

// made fetches what is sent to customers as a file: the agents' files from their platform, and a customer's copy of their information from who
// makes it.
type made struct {
	agents *slackdesk.Client
	copies copies.Copies
}

// Download implements telegram.Files.
func (m made) Download(ctx context.Context, id conversations.FileID) (io.ReadCloser, int64, error) {
	customer, isCopy := conversations.ParseCopyFile(id)
	if !isCopy {
		return m.agents.Download(ctx, id)
	}
	archive, err := m.copies.Make(ctx, customer)
	if err != nil {
		return nil, 0, &calls.NotSent{Err: fmt.Errorf("make a customer's copy: %w", err)}
	}
	return io.NopCloser(bytes.NewReader(archive)), int64(len(archive)), nil
}
