package telegram

import (
	"errors"
	"sync"
	"time"

	"guichet/bot/calls"
	"guichet/conversations"
)

// flood tells a limit of the whole bot from one of a single chat. Telegram answers both alike (core.telegram.org/bots/api#responseparameters): but when a second
// chat is refused while a first one still has to wait, it is the bot that is too fast, and every further call would make it wait longer. The zero value has seen
// nothing; it is safe for concurrent use.
type flood struct {
	mu    sync.Mutex
	chat  conversations.ChatID // that was refused last
	until time.Time            // machine time
}

// judge widens the scope of a refusal where it is the bot's.
func (f *flood) judge(chat conversations.ChatID, err error) error {
	var wait *calls.RetryAfter
	if !errors.As(err, &wait) || wait.Scope != calls.LaneScope {
		return err
	}
	now := time.Now()
	f.mu.Lock()
	defer f.mu.Unlock()
	another := f.chat != chat && now.Before(f.until)
	f.chat, f.until = chat, now.Add(wait.After)
	if another {
		return &calls.RetryAfter{After: wait.After, Scope: calls.AccountScope, Err: wait.Err}
	}
	return err
}
