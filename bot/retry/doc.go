// Package retry tries again what has no outbox to try it: connections, and asking the platforms who the bot is.
//
// It never gives up: whoever calls it has nothing better to do, and tells an operator what is wrong meanwhile. Deliveries have a policy of their own, in
// bot/delivery.
package retry
