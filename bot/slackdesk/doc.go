// Package slackdesk is the agents' side of the bot: it turns what happens in Slack into events, and planned calls into Web
// API requests. It knows nothing of Telegram, of storage or of intake; package bot wires it.
//
// The files say the direction.
//
//	in     socket.go and http.go receive, peek.go reads an event's head, receive.go, lanes.go and together.go keep order and
//	       acknowledge, decode.go makes events, from_slack.go, mrkdwn.go and emoji.go read formatted text, kinds.go lists every kind of
//	       message and what becomes of it, people.go, groups.go, memo.go and rights.go know who may do what, inside.go and
//	       shortcuts.go follow modals and shortcuts, commands.go and stats.go answer what only reads (/guichet), catchup.go,
//	       gaps.go, attend.go, history.go and lost.go read back what was missed, and find cards that were lost
//	out    encode.go turns effects into calls (Plan, pure), fold.go joins posts, send.go, file.go and lookup.go make the
//	       requests, rooms.go and outsiders.go keep cases out of channels that others read, place.go and transcript.go find a
//	       card's place, unpost.go takes words out again, notice.go and alert.go tell a channel or people
//	drawn  desk.go, card.go, facts.go, buttons.go, views.go, form.go, resolve.go, moves.go, privacy.go, write.go and lists.go
//	       draw what agents see, home.go and home_draw.go the Home tab; to_slack.go, customer.go and clean.go make any text
//	       harmless
//
// client.go wraps the slack-go library, ask.go makes the calls that it cannot, download.go fetches agents' files, classify.go
// sorts errors; manifest.go and checks.go are for whoever installs it.
//
// # What becomes of each kind of message
//
// Only replies in a case's thread concern the desk; what stands in the channel itself is passed over, and so are the bot's
// own posts. In a thread, by Slack's subtype (kinds.go, which a test walks):
//
//	(none), thread_broadcast, reply_broadcast, me_message, file_share   somebody's words: a reply or a note, as the rules decide
//	message_changed                                                     an edit; with words and files unchanged it is nothing
//	message_deleted                                                     a deletion
//	bot_message, file_comment, file_mention, reminder_add,
//	slackbot_response, assistant_app_thread, document_mention,
//	channel_canvas_updated, tabbed_canvas_updated, any new one          another program's post: a note
//	huddle_thread, sh_room_created                                      a note, and its writer is told that it stays inside
//	message_replied, tombstone, ekm_access_denied, joiner_notification,
//	app_conversation_join, app_conversation_leave, bot_add, bot_remove,
//	bot_enable, bot_disable, pinned_item, unpinned_item,
//	channel_archive, channel_unarchive, channel_join, channel_leave,
//	channel_name, channel_purpose, channel_topic,
//	channel_posting_permissions, channel_convert_to_private,
//	channel_convert_to_public, group_archive, group_unarchive,
//	group_join, group_leave, group_name, group_purpose, group_topic     Slack's own notices: nobody said anything
//
// # Hostile text
//
// Words that people wrote stand in rich_text and plain_text elements only, in which Slack reads no markup (G13); mrkdwn is
// never made. The fallback text of a message, which is mrkdwn, is escaped. See clean and fallback.
//
// # What happens on a crash
//
// Nothing is acknowledged before intake has committed it (G1); Slack repeats events that were not (at once, after one and
// after five minutes), and intake knows those that were (G2). Clicks and modals are not repeated: whoever clicked sees that
// it failed, and a modal keeps its words. A post whose answer was lost is looked up by the outbox id in its metadata, a
// file by its id, before either is made again (G7); cards, marks and updates can be repeated harmlessly, and a whisper may
// be seen twice.
//
// # What was written while nobody listened
//
// When the socket opens, and when the program starts, the channels are read from the oldest open card (catchup.go, gaps.go): a
// thread whose newest reply is newer than what the desk knows is read, those that somebody works on first, and each message that was
// not heard goes to intake in order and under the key that its event would have had, so that it counts once whichever comes
// first (G2, G6). Until that is done an event of such a thread waits in its lane. A thread of which an event was not kept is read
// again too, since Slack repeats that event after those that came later. Of several processes one reads (a lease), as slowly as
// Slack asks.
//
// What history does not show cannot be read back: deletions, edits of messages in threads that did not move otherwise, clicks and
// commands (whoever clicked saw that it failed).
//
// # Order over several processes
//
// Slack gives each event to one of the connections, and what a killed process had in its hands it repeats much later, to any. So a younger message
// of a thread may be heard first. Three things keep the order of replies (G6). A reply leaves when its undo window ends, which counts from when it was
// written, and one heard late leaves before a younger one that still waits (the rules, undoWindow). An event that could not be kept is read back by
// the process that failed. And each process that hears says so twice a second in the database, with how far back it is unsure (attend.go): one that
// has said nothing for two seconds, and did not leave, is dead, or deaf, or hangs, and the others read back what it may have heard, first the threads in which they
// have themselves taken a message since, and hold every event until its thread is read. One that joins others that hear has missed
// nothing but what they miss, and need not read all that was ever written.
//
// So nothing is held for longer than a thread takes to be read, and then not beyond closeTime. What may still leave too early is a reply taken in the two and a half seconds
// after another process was killed with an older one in its hands, where the undo window is set shorter than that; and one that Slack tells of only
// after the window of the younger has passed, though every process is well.
//
// # A lost place
//
// A case's place is lost when its card is deleted, its channel archived, deleted or closed to the app, or another channel
// becomes its team's. Slack tells of some of that (lost.go); the look at the channels finds the rest; and a post that dies of it is
// reported like any other. The rules then want the card, which place.go posts anew: in the team's channel, or with the reason in the
// fallback channel, with a transcript and links both ways. What the lost thread did not take is sent again after it, by a timer of the
// rules. Where no channel takes anything (a scope is missing) that is tried again up to once an hour, counted in the backlog, and
// told by "guichet check".
//
// Agents may still write in a thread that a case has left. Intake tells the rules of each event whether it comes from one: what is written there stays
// a note, and its writer is told, there, where the case went.
//
// # The library
//
// slack-go makes the calls. Of Socket Mode it only asks for the address: socket.go reads the connection itself, because the library decodes
// every event into types that the desk does not use (a seventh of a relayed message's processor time), and gives up a whole event for one
// block that it does not know. Payloads are decoded by hand too (wire.go), and an event's head is picked
// out without decoding (peek.go).
package slackdesk
