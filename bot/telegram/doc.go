// Package telegram is the customers' side of the bot: it turns Telegram's updates into events and planned calls into Bot API
// requests. It knows nothing of Slack, of storage or of intake; package bot wires it.
//
// The files say the direction: receive.go polls, webhook.go takes what Telegram posts, accept.go is what both do with an
// update, decode.go turns updates into events, encode.go turns effects into calls
// (Plan, pure) and rich text into entities, send.go makes the requests. client.go wraps the go-telegram-bot-api library,
// whose own loop must not be used: it moves the offset before anything is kept, fails a whole batch for one undecodable
// update, cannot be cancelled, and its errors contain the token.
//
// # Polling, webhook and several processes
//
// Either way an update is confirmed after its commit and not before, so both may be stopped and exchanged at any moment:
// what is not confirmed waits at Telegram (for 24 hours) and comes the other way. Pending updates are never dropped.
// While processes of both kinds run, during a restart, each takes the bot back when it notices that it lost it: a poller on
// Telegram's 409, a webhook when it looks, every 15 seconds. Whichever kind is left has it for good.
//
// Of several pollers only the holder of a lease polls. The lease saves work and 409s; that nothing counts twice rests on
// intake alone (G2). Webhooks need no lease: any process takes any update, and intake locks the customer (G6).
//
// # What happens on a crash
//
// The offset asked for is one past the last update that intake has committed, and lives only in memory: Telegram itself
// remembers what was confirmed. Updates that were committed but not yet confirmed come again and are recognised by their
// key (G1, G2). A send whose answer was lost is repeated by delivery: Telegram cannot be asked whether it happened, so this
// is the one possible duplicate (G7).
package telegram
