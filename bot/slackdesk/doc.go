// Package slackdesk is the agents' side of the bot: it turns what happens in Slack into events, and planned calls into Web
// API requests. It knows nothing of Telegram, of storage or of intake; package bot wires it.
//
// The files say the direction. In: socket.go and http.go receive, receive.go keeps order and acknowledges, decode.go makes
// events, from_slack.go and mrkdwn.go read formatted text, kinds.go lists every kind of message and what becomes of it,
// people.go knows who is an agent. Out: encode.go turns effects into calls (Plan, pure), send.go, file.go and lookup.go make
// the requests, card.go, buttons.go and views.go draw what agents see, to_slack.go and clean.go make any text harmless.
// client.go wraps the slack-go library, classify.go sorts its errors; manifest.go and checks.go are for whoever installs it.
//
// # Hostile text
//
// Words that people wrote stand in rich_text and plain_text elements only, in which Slack reads no markup (G13); mrkdwn is
// never made. The fallback text of a message, which is mrkdwn, is escaped. See clean and fallback.
//
// # What happens on a crash
//
// Nothing is acknowledged before intake has committed it (G1); Slack repeats events that were not (at once, after one and
// after five minutes), and intake knows those that were (G2). Clicks and modals are not repeated: whoever clicked sees that
// it failed, and a modal keeps its words. A post whose answer was lost is looked up by the outbox id in its metadata, a
// file by its id, before either is made again (G7); cards, marks and updates can be repeated harmlessly, and a whisper may
// be seen twice.
//
// # The library
//
// slack-go's Socket Mode client is read directly: its own handler would lose the order of events, and a slow reader would
// block its pings. Payloads are decoded by hand (wire.go), because the library gives up a whole event for one block that it
// does not know.
package slackdesk
