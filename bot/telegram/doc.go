// Package telegram is the customers' side of the bot: it turns Telegram's updates into events and planned calls into Bot API
// requests. It knows nothing of Slack, of storage or of intake; package bot wires it.
//
// The files say the direction: receive.go polls, webhook.go takes what Telegram posts, accept.go is what both do with an
// update, decode.go turns updates into events (kinds.go and contents.go say what a message is), encode.go turns effects into
// calls (Plan, pure), entities.go and nesting.go rich text into the entities that Telegram keeps, send.go makes the
// requests, request.go sends them and reads the answers. client.go wraps the go-telegram-bot-api library, whose own loop
// must not be used: it moves the offset before anything is kept, fails a whole batch for one undecodable update, cannot be
// cancelled, and its errors contain the token.
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
//
// # What becomes of each kind of update and message
//
// Asked for are message, edited_message, callback_query and my_chat_member. A channel_post or edited_channel_post makes the bot leave, as
// a message in a group does (groups are refused). All others are not asked for, and are passed over if they come: business_connection,
// business_message, edited_business_message, deleted_business_messages, guest_message, message_reaction, message_reaction_count,
// inline_query, chosen_inline_result, shipping_query, pre_checkout_query, purchased_paid_media, poll, poll_answer, chat_member,
// chat_join_request, chat_boost, removed_chat_boost, managed_bot. An update without a readable update_id is kept aside.
//
// A message, by what it carries (contents.go, which a test walks against the Bot API's own list):
//
//	text, caption                                                      carried; a reply_to_message quotes, which finds the case
//	animation, audio, document, live_photo (its photo), photo, video,
//	video_note, voice                                                  carried as a file; over 20 MB it is named to both sides
//	sticker, contact, dice, game, location, venue, poll, story         not carried: the customer is told, by the kind's name; in an
//	                                                                   open case the thread says that one came
//	rich_message, paid_media, checklist, invoice, users_shared,
//	chat_shared, passport_data, web_app_data, giveaway, any new one    not carried: the customer is told what works instead
//	new_chat_members, left_chat_member, chat_owner_left,
//	chat_owner_changed, new_chat_title, new_chat_photo,
//	delete_chat_photo, group_chat_created, supergroup_chat_created,
//	channel_chat_created, message_auto_delete_timer_changed,
//	migrate_to_chat_id, migrate_from_chat_id, pinned_message,
//	successful_payment, refunded_payment, gift, unique_gift,
//	gift_upgrade_sent, connected_website, write_access_allowed,
//	proximity_alert_triggered, boost_added, chat_background_set,
//	checklist_tasks_done, checklist_tasks_added,
//	direct_message_price_changed, forum_topic_created,
//	forum_topic_edited, forum_topic_closed, forum_topic_reopened,
//	general_forum_topic_hidden, general_forum_topic_unhidden,
//	giveaway_created, giveaway_winners, giveaway_completed,
//	managed_bot_created, paid_message_price_changed,
//	poll_option_added, poll_option_deleted, suggested_post_approved,
//	suggested_post_approval_failed, suggested_post_declined,
//	suggested_post_paid, suggested_post_refunded,
//	video_chat_scheduled, video_chat_started, video_chat_ended,
//	video_chat_participants_invited                                    Telegram's own notices: nobody said anything
//
// Of its entities bold, italic, underline, strikethrough, blockquote, expandable_blockquote (as a quotation), code, pre and text_link keep
// their style. mention, hashtag, cashtag, bot_command, url, email, phone_number, spoiler, text_mention, custom_emoji and date_time are
// what was typed, without a style: a url needs none, a custom_emoji stands as the emoji it is drawn over.
//
// edited_message is an edit of the words or the file; with both unchanged it is nothing. Deletions are not told to bots in private chats.
package telegram
