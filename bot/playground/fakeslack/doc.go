// Package fakeslack is a pretend Slack: one workspace with one app installed, over real HTTP and real WebSockets. The
// playground, the end-to-end tests and the benchmarks run the bot against it; it imports nothing of the bot.
//
// # What it is
//
// [Server] is an http.Handler: the Web API below /api/, file uploads and downloads, response_urls, and the Socket Mode
// endpoint. It answers as Slack does, refusals included: tokens, scopes, membership, the shape and size of every block
// (from machine-readable descriptions in specs/), the published rates. What Slack would silently ignore, and what it
// refuses for its size or shape, is kept in [Server.Violations]; a test that makes its server with [NewIn] fails for each. A method that is not imitated is refused by its name.
//
// [Agent] is the other side: a person in the Slack client, who types, edits, reacts, clicks what is there to click,
// fills in modals. Typed words become rich_text blocks as the composer makes them. Events and interactions go to the
// app over Socket Mode, or by signed HTTP where [Config] gives a URL; what is not acknowledged in time is sent again.
//
// [Fault] makes trouble: refused, lost, late or garbled answers, dead sockets, an outage. [Server.Wait] lets a test
// wait for anything without sleeping; [Server.Calls] and [Server.Frames] show what went over the wire.
//
// Two clocks: message and event times come from [Config.Now], which a playground may move; triggers, response_urls,
// retries, rates and signatures follow the machine's.
//
// Everything is in memory: a crash or a Close loses it, which is what a pretend platform is for. A bot that restarts
// meets the same server, as it would meet the same Slack.
//
// # What it does not imitate
//
//   - Several workspaces, Enterprise Grid, shared channels, group direct messages, OAuth and token rotation.
//   - Searching, pins, bookmarks, canvases, lists, calls, workflows, scheduled messages, streaming and assistant threads.
//   - Fetching image_url, unfurling by itself (see [Server.Unfurl]), scanning or converting files, thumbnails.
//   - Slack rewrites the text of posts (links, emoji characters to :names:, typographic repairs); here it stays as posted.
//   - The exact burst of each rate limit, which Slack does not publish; see [Limits]. Its limit of 30,000 events an hour.
//   - Characters are counted as UTF-16 units, the stricter reading; Slack does not say what it counts.
//   - chat.postMessage above 40,000 characters is refused as msg_too_long, where Slack would cut the text.
//   - A chat.update above 4,000 characters is refused, the strict reading of contradictory reports.
//   - Emoji: a table of the usual ones; no custom emoji, skin tones are accepted on any of them.
//   - Membership events of private channels and the order of events over HTTP are those of a quiet day.
//   - Text fallback beside blocks counts for mentions, and bare @channel in mrkdwn without "verbatim" counts as a
//     broadcast: the stricter reading of the documentation.
//   - Disabling events after many failures (Slack does when 95 % of an hour's deliveries fail).
//   - TLS: addresses are http:// and ws://.
//   - file_shared, file_created and the like: a file is told by its message (subtype file_share) and by file_deleted only.
//   - People can still type while [Server.SetDown] holds: it is the app's side of Slack that is down.
//   - A Socket Mode connection is not refreshed by itself every few hours: see [Server.Disconnect].
package fakeslack
