// Package page is the playground's one page: the customer's phone on the left, the agents' Slack on the right, the wire
// below, switches for trouble, a clock that can be moved, and stories to replay.
//
// It is a handler with files embedded, no build step and nothing fetched from outside. It knows neither the bot nor its
// database: it plays people, through the Go side of the two pretend platforms, and shows what stands there. When a
// platform was replaced by another server (Config.Telegram or Config.Slack is nil) that half of the page says so.
//
// # Times
//
// The pretend platforms run on machine time and the bot on Config.Clock. The page shows business time: a moment of the
// platforms plus the distance between the two clocks that was in force at that moment, so that moving the clock by a week
// does not move yesterday's messages (see timeline).
//
// # Changes
//
// What the page shows is cut in sections ("customer/1001", "channel/C0BILLING", "agent/U0NADIA", "trouble"…), each with the
// revision at which it last changed. One stream, GET /api/events, sends the sections that changed and the new lines of the
// wire log; a client that comes back with Last-Event-ID receives what changed since, whatever it missed. A platform's
// state is small and in memory, so sections are remade whole and compared, which cannot drift from the truth.
//
// A stream lasts as long as its page is open: a server that ends should Close, or cancel its base context, rather than wait
// for idle connections.
//
// # The API
//
// Bodies and answers are JSON; what could not be done answers 4xx or 502 with {"error": "…"}. Ids are the platforms'.
//
//	GET  /api/state                     {"revision": "e-12", "sections": {…}, "wire": […]}: everything
//	GET  /api/events                    server-sent events "update": {"sections": {…}, "wire": […]}; id is the revision
//	POST /api/clock                     {"advance": "168h"} moves business time, firing what falls due on the way, in order;
//	                                    {"until": "morning"} to nine o'clock on the next working weekday (holidays are the
//	                                    policy's business, not the page's). Answers {"now": "…"} when all that was due is done, but
//	                                    for what a platform in trouble does not take: that leaves once it does
//	POST /api/customers                 {"name", "language"}: another customer; answers {"id"}
//	POST /api/customer/{id}/say         {"text", "reply_to", "quote"}
//	POST /api/customer/{id}/tap         {"message_id", "data"}: a tap, also on a button that stands there no more
//	POST /api/customer/{id}/file        {"kind", "name", "mime", "data" (base64), "size", "seconds", "caption", "count", "sample",
//	                                    "reply_to"}; kind: photo, document, voice, video, video_note, audio, sticker, album,
//	                                    location, contact, dice, poll
//	POST /api/customer/{id}/edit        {"message_id", "text"}
//	POST /api/customer/{id}/delete      {"message_id"}
//	POST /api/customer/{id}/react       {"message_id", "emoji": ["👍"]}; an empty list takes them off
//	POST /api/customer/{id}/start       {"payload"}
//	POST /api/customer/{id}/block       also unblock
//	POST /api/customer/{id}/language    {"language": "en-CA"}
//	POST /api/agent/{id}/post           {"channel", "thread_ts", "text", "broadcast", "files": [{"name", "mime", "data"}]}
//	POST /api/agent/{id}/edit           {"channel", "ts", "text"}; also delete
//	POST /api/agent/{id}/react          {"channel", "ts", "name", "remove"}
//	POST /api/agent/{id}/click          {"channel", "ts", "button"}: by action_id, value or label
//	POST /api/agent/{id}/choose         {"channel", "ts", "action_id", "option"}
//	POST /api/agent/{id}/fill           {"field", "value"}: of the open modal; also press {"button", "fields"}, close {"all"}
//	POST /api/agent/{id}/submit         {"fields": {"field": "value"}}; answers {"errors", "closed"}
//	POST /api/agent/{id}/home           opens App Home; also home-press {"button"}, home-choose {"action_id", "option"}
//	POST /api/agent/{id}/shortcut       {"callback_id"}, and {"channel", "ts"} for a message shortcut
//	POST /api/agent/{id}/slash          {"command", "text", "channel"}
//	POST /api/agent/{id}/dm             opens the conversation with the bot; also join, leave {"channel"}, dismiss
//	POST /api/fault                     {"platform": "telegram" or "slack", "kind", "method", "times", "seconds", "error"}: the
//	                                    next calls fail; kinds are the platforms' own, and "clear"; for slack also "down",
//	                                    "up", "cut", "silence"; for telegram also "expire-taps"
//	GET  /api/stories/{name}            the story's text
//	POST /api/stories/{name}/play       {"pace": 1200}: milliseconds between steps, 0 for at once
//	POST /api/replay                    {"do": "pause", "resume", "step" or "stop"}, or {"pace": 600}
//	GET  /api/telegram/file/{id}        a file's bytes; also /api/slack/file/{id}
//
// # Who may come in
//
// Requests must name a loopback host, so that a page of the web cannot reach the playground under a name of its own (DNS
// rebinding), and what changes something is refused from other origins. The page's policy allows its own scripts and
// styles only, none inline; every text that people or the bot wrote is shown as text, never as HTML (G13).
//
// # After a crash
//
// Nothing is kept. A page that was open finds the new process by itself and reads everything again, since the revision it
// holds belongs to another epoch.
package page
