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
// customers, Telegram's updates, and the workspace that Slack's ids belong to.
func (f flags) numbered(c *rig.Config, now time.Time) int64 {
	if f.Database == "" {
		return firstCustomer
	}
	from := now.Unix()
	c.Telegram.FirstUpdateID = int(from)
	c.Slack.TeamID = "T0" + strconv.FormatInt(from, 10)
	return from
}
