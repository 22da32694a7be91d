package main

import (
	"strconv"
	"time"

	"guichet/bot/playground/rig"
)

// firstCustomer is who holds the first phone on a database of the playground's own.
const firstCustomer = 1001

// numbered prepares for a database that outlives the pretend platforms, and returns the first customer's number. It has
// seen their ids before and would take what is new for a repetition (G2), so everything new is numbered from now on: the
// customers, Telegram's updates, and the workspace that Slack's ids belong to. In milliseconds, because a playground ended
// and begun again within a second is a new one too; that fits the 52 bits Telegram gives to a user's id.
func (f flags) numbered(c *rig.Config, now time.Time) int64 {
	if f.Database == "" {
		return firstCustomer
	}
	from := now.UnixMilli()
	c.Telegram.FirstUpdateID = int(from)
	c.Slack.TeamID = "T0" + strconv.FormatInt(from, 10)
	return from
}
