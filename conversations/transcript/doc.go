// Package transcript is the plain-text story format: one file tells what a customer and the agents do and what each then
// sees, so that a support lead can read it and a program can play it.
//
// A story is played on a Stage. There are two kinds: the pure rules with deliveries imagined (Rules, in this package), and
// the whole program between two pretend platforms (bot/playground/stage). A stage shows a Scene, what stands on the phone
// and in the channel; what a story prints after each step is the difference between two scenes, made by the same code
// for every stage, so that one file is the truth for all of them. What differs between the platforms' and the rules' own
// texts without an eye noticing (invisible marks, the order of reactions) is evened out there, nowhere else.
//
// Rules imitates delivery as far as it is seen: each part of a message is sent alone, a card waits two seconds for further
// changes, what a blocked phone did not take can be sent again, what is too long is cut as the platforms cut it.
//
// A step that cannot be done (no such button, no such case, a customer who blocked the bot) ends the story with an error, and
// so does a line of the file that is neither a header, a step nor something seen: a story fails, or it says what happened.
// Blank lines are not compared, nor which number was drawn for a case, as long as the same case keeps the same one. A story
// lives in memory: after a crash it is played again from its first step.
//
// # The format
//
//	title: Une plainte avec sa référence, jusqu'à la réponse
//	language: fr                      the phone's language: fr-CA, en-CA, de…
//	clock: 2026-01-06 10:05           office time
//	replies: explicit                 only the Reply form and the shortcut send; left out: whoever took the case writes in the thread
//	agents: nadia                     who has a role in every team (agents, leads, privacy, readers); without any, everybody may all
//	channel: shown                    tells the digest and other lines in the channel itself, which most stories leave out
//
//	▸ texte                           the customer writes (following lines indented by two spaces belong to it)
//	▸ [Continuer]                     taps the newest button of that label; "[Continuer]!" taps it even where it only once stood
//	▸ (photo recu.jpg) légende        sends a file: photo, document, voice, video, video_note, audio, animation, or a sticker,
//	                                  contact, location, poll, dice; "(photo recu.jpg 21MB)" has a size; "(album 3)" three photos
//	▸ ✎ texte                         edits their last message
//	▸ ↩ «7QX4» texte                  answers, quoting the newest message on the phone that contains the words in « »
//	▸ (blocks) ▸ (unblocks) ▸ (again) blocks the bot; lets it in; the platform delivers the last event a second time
//	▹ …                               a second customer; what they see is printed with ○
//	@nadia: texte                     an agent writes in the thread of the newest case ("@nadia #1: …": of the first)
//	@nadia [Prendre]                  clicks a button: in a whisper to them, in the thread, or on the card; with "!" as above
//	@nadia [Résoudre] outcome=upheld | texte     clicks, fills the modal and sends it, once more when it first shows what it
//	                                  would send; in reason=, reasons= and actions=, "_" is a space. A required field that is
//	                                  not named is filled with what is usual (Usual)
//	                                  What the card offers behind its menus is clicked the same way
//	@nadia ⚡ [Envoyer au client]      uses a shortcut on their last message, or on the newest one with the words in « » after it
//	@nadia ✎ texte, @nadia (deletes)  edits, deletes their last message
//	@nadia (photo recu.jpg) texte     sends a file into the thread
//	@guest: texte                     a guest in the channel, who has no rights
//	= 24h, = until 2026-01-07 09:00   the clock moves
//	! restart                         the program is stopped and started
//
// In words, in quotes and on buttons, {1} stands for the number of the first case that has a card, {2} for the second's.
//
// Ten seconds pass after every step, so that undo windows and pauses for more end; a step that begins with "+" follows the
// one before at once.
//
// What is seen: "● " a new message on the phone with its buttons below, "◦ " a message rewritten, "✱ " a toast, "⌫ " a message
// gone, "⌫ (their message)" the customer's own, whose words are not said again, "👀 " a reaction set on the customer's message;
// on the agents' side "# card: ", "# customer: ", "# desk: ", "# channel: ", "# whisper nadia: ", "# marks: " with all marks that now stand,
// "# gone: "; "# whisper modal: " what a form complains of.
package transcript
