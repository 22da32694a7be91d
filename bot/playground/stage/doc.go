// Package stage plays stories on the whole program: a customer's hand on the pretend Telegram, agents' hands on the pretend
// Slack, and the bot between them over real sockets.
//
// It implements transcript.Stage, so the very same story files run here and against the bare rules. Nothing of the bot is
// touched directly: what a step does goes through the two servers, and what is seen is read from them. The bot itself is
// known only by two functions, one that moves business time and one that returns once nothing is left to do now.
package stage
