package telegram

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"
)

const (
	// maxSkew is how far this machine's clock may be from Telegram's. Dates of receipts are Telegram's, deadlines and
	// leases this machine's.
	maxSkew = 30 * time.Second
	// manyPending is more than waits at any moment of a desk that keeps up: one answer to getUpdates holds this many.
	manyPending = 100
	// checkPatience is how long one question of Check may take.
	checkPatience = 10 * time.Second
)

// Finding is one thing that was looked at, in plain English and without any secret.
type Finding struct {
	OK   bool
	What string // what was found
	Do   string // what to do about it; with OK it is advice, and often empty
}

// Check asks Telegram whether the desk can work with this bot: whose the token is, whether updates come the way that
// Config.Webhook says, what waits, what last failed, and whether the clocks agree. It changes nothing. When Telegram cannot
// be asked, the one finding is why.
func (c *Client) Check(ctx context.Context) []Finding {
	ctx, cancel := context.WithTimeout(ctx, 2*checkPatience)
	defer cancel()
	var me Me
	asked := time.Now()
	seen, err := c.callSeen(ctx, "getMe", nil, &me)
	if err != nil {
		return []Finding{c.unreachable(seen, err)}
	}
	findings := []Finding{
		{OK: true, What: fmt.Sprintf("The token is valid: it belongs to @%s.", me.Username)},
		checkClock(seen.at(), asked, time.Now()),
	}
	findings = append(findings, checkGroups(me)...)
	info, err := c.webhookInfo(ctx)
	if err != nil {
		return append(findings, Finding{What: fmt.Sprintf("Telegram does not say how updates are delivered: %v.", err), Do: "Try again in a minute."})
	}
	findings = append(findings, checkWay(info.URL, c.webhook), checkPending(info.Pending))
	if info.URL != "" {
		findings = append(findings, checkDeliveries(info))
	}
	return findings
}

func (c *Client) unreachable(seen response, err error) Finding {
	switch seen.status {
	case http.StatusUnauthorized, http.StatusNotFound:
		return Finding{What: "Telegram does not know the token.",
			Do: "Copy the token that @BotFather shows for the bot (/mybots, the bot, API Token) into TELEGRAM_BOT_TOKEN. If TELEGRAM_API_URL is set, check that it names a Bot API server, without a path."}
	case 0:
		return Finding{What: fmt.Sprintf("Telegram cannot be reached at %s: %v.", hostOf(c.api), err),
			Do: "Check this machine's network, DNS, proxy and firewall, and TELEGRAM_API_URL if it is set."}
	}
	return Finding{What: fmt.Sprintf("Telegram answers, but not as it should: %v.", err),
		Do: "Try again in a minute. If TELEGRAM_API_URL is set, check that it names a Bot API server."}
}

// checkClock compares Telegram's clock, known to the second, with this machine's before and after the question.
func checkClock(theirs, before, after time.Time) Finding {
	if theirs.IsZero() {
		return Finding{OK: true, What: "Telegram's answer has no date to compare this machine's clock with."}
	}
	var skew time.Duration
	switch {
	case theirs.After(after):
		skew = theirs.Sub(after)
	case theirs.Add(time.Second).Before(before):
		skew = theirs.Sub(before)
	}
	switch skew = skew.Round(time.Second); {
	case skew > maxSkew:
		return Finding{What: fmt.Sprintf("This machine's clock is %v behind Telegram's.", skew), Do: "Set the clock, and keep it set with NTP."}
	case skew < -maxSkew:
		return Finding{What: fmt.Sprintf("This machine's clock is %v ahead of Telegram's.", -skew), Do: "Set the clock, and keep it set with NTP."}
	}
	return Finding{OK: true, What: "This machine's clock agrees with Telegram's."}
}

// checkGroups gives advice only: the bot leaves every group it is put into.
func checkGroups(me Me) []Finding {
	var findings []Finding
	if me.Groups {
		findings = append(findings, Finding{OK: true, What: "Anybody can put the bot into a group. It says why and leaves.",
			Do: "To spare people that, tell @BotFather /setjoingroups, Disable."})
	}
	if me.ReadsAll {
		findings = append(findings, Finding{OK: true, What: "Privacy mode is off: in a group the bot would be shown everything that is said.",
			Do: "It needs none of that: tell @BotFather /setprivacy, Enable."})
	}
	return findings
}

// checkWay compares the way updates come with the way that is wanted; "" stands for polling. Addresses are shown without
// their path, which may be secret.
func checkWay(is, wanted string) Finding {
	switch {
	case is == "" && wanted == "":
		return Finding{OK: true, What: "No webhook is set, so the desk can poll."}
	case wanted == "":
		return Finding{What: fmt.Sprintf("The desk is to poll, but a webhook to %s is set: Telegram posts the updates there.", hostOf(is)),
			Do: "If the desk is to have them, start it: it removes the webhook and keeps what waits. If another program needs that webhook, give the desk a bot of its own. If the webhook is this desk's, set TELEGRAM_WEBHOOK_URL."}
	case is == "":
		return Finding{OK: true, What: fmt.Sprintf("Updates are to be posted to %s, but no webhook is set yet.", hostOf(wanted)),
			Do: "The desk sets it when it starts. If it runs already, something removes it: look for a program, or a process of this desk without TELEGRAM_WEBHOOK_URL, that polls this bot."}
	case !sameURL(is, wanted):
		return Finding{What: fmt.Sprintf("Updates are to be posted to %s, but the webhook that is set is another one, to %s.", hostOf(wanted), hostOf(is)),
			Do: "Start the desk: it sets its own and keeps what waits. If it runs already, another program uses this bot: stop it, or give the desk a bot of its own."}
	}
	return Finding{OK: true, What: fmt.Sprintf("The webhook to %s is set.", hostOf(is))}
}

func checkPending(n int) Finding {
	f := Finding{OK: n <= manyPending, What: fmt.Sprintf("%d updates wait to be received.", n)}
	switch n {
	case 0:
		f.What = "No update waits."
	case 1:
		f.What = "1 update waits to be received."
	}
	if !f.OK {
		f.Do = "Start the desk; if it runs, its log says why it does not keep up. Telegram forgets updates after 24 hours."
	}
	return f
}

func checkDeliveries(info webhookInfo) Finding {
	if info.LastErrorAt == 0 {
		return Finding{OK: true, What: "Telegram has had no trouble posting updates."}
	}
	at := time.Unix(info.LastErrorAt, 0).UTC().Format("2006-01-02 15:04:05 UTC")
	if !info.failing() {
		return Finding{OK: true, What: fmt.Sprintf("Telegram last failed to post an update at %s (%s), and not since.", at, info.LastError)}
	}
	return Finding{What: fmt.Sprintf("Telegram could not post an update at %s: %s.", at, info.LastError), Do: remedy(info.LastError)}
}

// remedies says what to do about the errors that Telegram reports, by a word in them. Their texts are not published; these
// are the ones the Bot API server is seen to give.
var remedies = []struct{ word, do string }{
	{"401", "Another secret is set than the one this desk expects: start the desk, which sets its own, and give all processes the same TELEGRAM_WEBHOOK_SECRET."},
	{"404", "The path of TELEGRAM_WEBHOOK_URL does not lead to the desk: check it, and the proxy in front."},
	{"405", "Something else than the desk answers at TELEGRAM_WEBHOOK_URL: check the proxy in front."},
	{"502", "The proxy in front does not reach the desk: check that the desk runs, and where the proxy looks for it."},
	{"503", "No process is ready, or the database is away: see /readyz and the desk's log."},
	{"refused", "Nothing listens there: check that the desk or the proxy in front runs, and that the port is open."},
	{"timeout", "The desk or the proxy in front does not answer in time: check the firewall, and the database's speed."},
	{"timed out", "The desk or the proxy in front does not answer in time: check the firewall, and the database's speed."},
	{"ssl", "Telegram does not trust the certificate: it must be valid for the name in TELEGRAM_WEBHOOK_URL, and sent with its chain."},
	{"certificate", "Telegram does not trust the certificate: it must be valid for the name in TELEGRAM_WEBHOOK_URL, and sent with its chain."},
	{"resolve", "The name in TELEGRAM_WEBHOOK_URL is not found: check its DNS entry."},
}

func remedy(problem string) string {
	problem = strings.ToLower(problem)
	for _, r := range remedies {
		if strings.Contains(problem, r.word) {
			return r.do
		}
	}
	return "Check that TELEGRAM_WEBHOOK_URL leads to the desk from outside, with a valid certificate."
}

// hostOf is an address without what may be secret in it.
func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return "an address that cannot be read"
	}
	return u.Scheme + "://" + u.Host
}
