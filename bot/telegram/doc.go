// Package telegram is the customers' side of the bot: it turns Telegram's updates into events and planned calls into Bot API
// requests. It knows nothing of Slack, of storage or of intake; package bot wires it.
//
// The files say the direction: receive.go polls, decode.go turns updates into events, encode.go turns effects into calls
// (Plan, pure) and rich text into entities, send.go makes the requests. client.go wraps the go-telegram-bot-api library,
// whose own loop must not be used: it moves the offset before anything is kept, fails a whole batch for one undecodable
// update, cannot be cancelled, and its errors contain the token.
//
// # What happens on a crash
//
// The offset asked for is one past the last update that intake has committed, and lives only in memory: Telegram itself
// remembers what was confirmed. Updates that were committed but not yet confirmed come again and are recognised by their
// key (G1, G2). A send whose answer was lost is repeated by delivery: Telegram cannot be asked whether it happened, so this
// is the one possible duplicate (G7).
package telegram
