package slackdesk

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/slack-go/slack"

	"guichet/conversations"
)

const (
	// maxSkew is how far this machine's clock may be from Slack's. Signed requests are refused at five minutes; dates on
	// cards come from both clocks.
	maxSkew = 30 * time.Second
	// checkPatience is how long all questions of Check may take.
	checkPatience = 20 * time.Second
)

// Finding is one thing that was looked at, in plain English and without any secret.
type Finding struct {
	OK   bool
	What string // what was found
	Do   string // what to do about it; with OK it is advice, and often empty
}

// Check asks Slack whether the desk can work with this app: whose the token is and what it may do, whether events can come
// in, whether the clocks agree, and whether the bot is in every team's channel. It changes nothing. What Slack tells
// nobody is which events the app subscribes to: the manifest settles those.
func (c *Client) Check(ctx context.Context, d *Desk) []Finding {
	ctx, cancel := context.WithTimeout(ctx, checkPatience)
	defer cancel()
	asked := time.Now()
	auth, err := c.api.AuthTestContext(ctx)
	if err = c.fail("auth.test", err); err != nil {
		return []Finding{checkToken(err)}
	}
	findings := []Finding{
		{OK: true, What: fmt.Sprintf("The bot token is valid: it belongs to @%s in %s.", auth.User, auth.Team)},
		checkClock(auth.Header, asked, time.Now()),
	}
	findings = append(findings, checkScopes(c.Scopes())...)
	findings = append(findings, c.checkWay(ctx))
	return append(findings, c.checkChannels(ctx, d, auth.User)...)
}

func checkToken(err error) Finding {
	if is(err, revoked...) {
		return Finding{What: "Slack does not accept the bot token.",
			Do: "Install the app to the workspace, and copy its Bot User OAuth Token (xoxb-…, under OAuth & Permissions) into SLACK_BOT_TOKEN."}
	}
	if is(err, "not_allowed_token_type") {
		return Finding{What: "SLACK_BOT_TOKEN holds a token of another kind.", Do: "It must be the Bot User OAuth Token, which begins with xoxb-."}
	}
	return Finding{What: fmt.Sprintf("Slack cannot be asked: %v.", err),
		Do: "Check this machine's network, DNS, proxy and firewall, and SLACK_API_URL if it is set."}
}

// checkClock compares Slack's clock, known to the second, with this machine's before and after the question.
func checkClock(header http.Header, before, after time.Time) Finding {
	theirs, err := http.ParseTime(header.Get("Date"))
	if err != nil {
		return Finding{OK: true, What: "Slack's answer has no date to compare this machine's clock with."}
	}
	skew := max(theirs.Sub(after), before.Sub(theirs.Add(time.Second)), 0)
	if skew <= maxSkew {
		return Finding{OK: true, What: "This machine's clock agrees with Slack's."}
	}
	return Finding{What: fmt.Sprintf("This machine's clock is %v away from Slack's.", skew.Round(time.Second)),
		Do: "Switch on time synchronisation (timedatectl set-ntp true). Beyond five minutes, signed requests are refused."}
}

// checkScopes compares what the token may do with what the desk needs.
func checkScopes(granted []string) []Finding {
	if granted == nil {
		return []Finding{{OK: true, What: "Slack does not say what the token may do."}}
	}
	var missing, useful []string
	for _, scope := range Scopes() {
		without, can := graces[scope]
		switch {
		case slices.Contains(granted, scope):
		case can:
			useful = append(useful, fmt.Sprintf("%s (%s)", scope, without))
		default:
			missing = append(missing, scope)
		}
	}
	const how = "Paste the manifest that \"guichet manifest\" prints (App Manifest), or add them under OAuth & Permissions; then install the app again."
	switch {
	case len(missing) > 0:
		return []Finding{{What: "The bot token lacks scopes: " + strings.Join(missing, ", ") + ".", Do: how}}
	case len(useful) > 0:
		return []Finding{{OK: true, What: "The bot token has the scopes it needs. Without these, some things are shown less well: " + strings.Join(useful, "; ") + ".", Do: how}}
	}
	return []Finding{{OK: true, What: "The bot token has all scopes."}}
}

// checkWay asks for an address to connect to, when events come by Socket Mode. Nothing is opened by asking.
func (c *Client) checkWay(ctx context.Context) Finding {
	switch {
	case c.hasApp:
		_, _, err := c.api.StartSocketModeContext(ctx)
		if err = c.fail("apps.connections.open", err); err != nil {
			return Finding{What: fmt.Sprintf("Socket Mode cannot be used: %v.", err),
				Do: "Switch Socket Mode on, create an app-level token with connections:write (Basic Information, App-Level Tokens), and copy it (xapp-…) into SLACK_APP_TOKEN."}
		}
		return Finding{OK: true, What: "Events can come in by Socket Mode."}
	case c.hasSecret:
		return Finding{OK: true, What: "Events come in by HTTP, signed."}
	}
	return Finding{What: "There is no way for events to come in.",
		Do: "Set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for HTTP."}
}

// checkChannels looks at every channel that the policy's teams use.
func (c *Client) checkChannels(ctx context.Context, d *Desk, bot string) []Finding {
	teams := map[conversations.ChannelID][]string{}
	var order []conversations.ChannelID
	for _, team := range d.policy.Teams {
		channel := d.channelOf(team.Name)
		if teams[channel] == nil {
			order = append(order, channel)
		}
		teams[channel] = append(teams[channel], team.Name)
	}
	var findings []Finding
	for _, channel := range order {
		findings = append(findings, c.checkChannel(ctx, channel, strings.Join(teams[channel], ", "), bot))
	}
	return findings
}

func (c *Client) checkChannel(ctx context.Context, id conversations.ChannelID, teams, bot string) Finding {
	if id == "" {
		return Finding{What: fmt.Sprintf("No channel is named for the teams %s.", teams),
			Do: "Set SLACK_CHANNEL to the id of a channel (in Slack: the channel's name, About, at the bottom), or teams.<name>.channel in the policy file."}
	}
	info, err := c.api.GetConversationInfoContext(ctx, &slack.GetConversationInfoInput{ChannelID: string(id)})
	if err = c.fail("conversations.info", err); err != nil {
		if is(err, "channel_not_found") {
			return Finding{What: fmt.Sprintf("Slack knows no channel %s that the bot may see (teams: %s).", id, teams),
				Do: fmt.Sprintf("Check the id. If the channel is private, type /invite @%s in it.", bot)}
		}
		return Finding{What: fmt.Sprintf("Channel %s cannot be looked at: %v.", id, err), Do: "See the other findings, then try again."}
	}
	switch {
	case info.IsArchived:
		return Finding{What: fmt.Sprintf("Channel #%s is archived (teams: %s).", info.Name, teams), Do: "Unarchive it, or name another one."}
	case !info.IsMember:
		return Finding{What: fmt.Sprintf("The bot is not in #%s (teams: %s).", info.Name, teams), Do: fmt.Sprintf("Type /invite @%s in #%s.", bot, info.Name)}
	}
	why, err := c.exposureNow(ctx, info)
	if err != nil {
		return Finding{What: fmt.Sprintf("Who is in #%s cannot be looked at: %v.", info.Name, err), Do: "See the other findings, then try again."}
	}
	switch why {
	case openToAll:
		return Finding{What: fmt.Sprintf("Channel #%s is public (teams: %s). No case is posted there.", info.Name, teams),
			Do: "Everybody in the workspace could read customers' words. Make it private (the channel's name, Settings, Change to a private channel), or name a private one."}
	case shared:
		return Finding{What: fmt.Sprintf("Channel #%s is shared with another workspace (teams: %s). No case is posted there.", info.Name, teams),
			Do: "People of another company could read customers' words. Stop sharing it (the channel's name, Settings), or name a private channel of this workspace only."}
	case withGuests:
		return Finding{What: fmt.Sprintf("Channel #%s has guests, or people of another workspace (teams: %s). No case is posted there.", info.Name, teams),
			Do: "They could read customers' words. Remove them from the channel (its name, Members), make them full members, or name a private channel without guests."}
	}
	return Finding{OK: true, What: fmt.Sprintf("The bot is in #%s (teams: %s).", info.Name, teams)}
}
