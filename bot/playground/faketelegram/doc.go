// Package faketelegram is a pretend Telegram Bot API server with pretend customers.
//
// The playground, every end-to-end test and the benchmarks run the real bot against it over real HTTP. It is a server and
// not a mock: it keeps chats, messages, keyboards, files and undelivered updates, checks every call against the published
// description of the Bot API 10.1 (spec/), and refuses what Telegram refuses, in Telegram's words. It imports the standard
// library only, so that nothing of the program under test can lean on it.
//
// There are two doors. The bot comes in by HTTP at /bot<token>/<method> and /file/bot<token>/<path>; the test or the page comes
// in by Go: a [Customer] writes, taps, blocks and looks at the screen, [Faults] and [Delivery] make trouble, [Server.Calls],
// [Server.Violations], [Server.Events] and [Server.Wait] watch.
//
// Everything lives in memory: when the process stops, Telegram has forgotten all of it.
//
// # Stricter or other than Telegram, on purpose
//
//   - Telegram ignores parameters it does not know. So does this server, but it notes a [Violation]; a test asserts that there
//     are none. So are wrong types, missing parameters and everything refused for its size or shape.
//   - Numbers Telegram does not publish are choices, in [Limits]: the burst of one chat, and that edits count as sends.
//     Answering a tap, reacting, deleting, typing and polling are not limited. A media group counts once per item.
//     Refused calls do not count. Rates are measured on machine time, never on Config.Now.
//   - An album larger than a chat's burst passes when the burst is wholly free.
//   - Telegram does not publish how long a tap can be answered; here it is Config.CallbackLifetime of machine time.
//   - The length of texts and captions is measured in UTF-16 code units, the unit of entity offsets.
//   - Webhooks on this machine may be plain http, and any port will do. Updates of one chat are posted one at a time and in order;
//     Telegram promises neither.
//   - A customer unknown to the bot (never pressed Start, never wrote) is "chat not found".
//
// # Not imitated
//
//   - Other methods: refused with 404 and noted. Telegram's "logOut" and "close" are refused too.
//   - Channels, forum topics, business connections, guest and inline mode, payments, games, stories, paid media, checklists,
//     web apps, live locations, rich messages, effects: their parameters are checked for shape and then have no effect.
//   - Fetching files from http URLs: refused as a failed download. Real image sizes, durations and thumbnails: invented.
//   - The legacy Markdown mode: text passes unparsed and a violation is noted. Custom emoji and date entities are kept unchecked.
//   - Entities Telegram detects by itself (links, commands, mentions…) are found, simply, in customers' texts only.
//   - Updates do not disappear after 24 hours by themselves; [Server.LoseUpdates] does it when a test wants it.
//   - The 3 s throttling of repeated getUpdates with one offset and of repeated 409 answers.
//   - Calls in the answer to a webhook: noted as a violation and not run. Certificates and fixed addresses.
//   - Privacy mode: in groups the bot sees every message. Taps, edits and reactions of people in groups. Group permissions, administrators, migration to supergroup.
//   - Premium accounts, custom reactions, the order and time of a customer's read marks.
//   - Telegram's exact wording where it could not be checked: too long names and descriptions, bad button links.
package faketelegram
