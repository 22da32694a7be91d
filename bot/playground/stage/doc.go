// Package stage plays stories on the whole program: a customer's hand on the pretend Telegram, agents' hands on the pretend
// Slack, and the bot between them over real sockets.
//
// It implements transcript.Stage, so the very same story files run here and against the bare rules. Nothing of the bot is
// touched directly: what a step does goes through the two servers, and what is seen is read from them. The bot itself is
// known only by its clock, by one function that returns once nothing is left to do now, and by one that restarts it.
//
// A step returns once both platforms and the bot have come to rest, or fails after half a minute. The scene is what the two
// apps show: agents' words as they typed them, every button that stands, and the memory of those that stood once, for hands
// that are slower than the screen. After a crash of the bot (the step "! restart" is an orderly one) nothing is lost here: all
// that a stage keeps is what it has seen, and a stage made anew counts what it finds as old.
package stage
