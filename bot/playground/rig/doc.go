// Package rig puts a whole desk up on one machine: a pretend Telegram, a pretend Slack, and the very bot that is deployed
// between them, over real sockets and the very same client libraries. The playground, the end-to-end tests and the
// benchmarks stand on it.
//
// The servers and the database outlive the bot: Restart stops the bot and starts another on the same memory, as a deployment
// does. When the process ends everything is gone but the database, if one was given by URL.
package rig
