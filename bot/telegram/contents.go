package telegram

import (
	"encoding/json"
)

// fate is what becomes of a message by what it carries.
type fate int

const (
	beside  fate = iota // tells something about the message, and is no content of it
	words               // carried as text
	asFile              // carried as a file
	named               // not carried: whoever sent it is told, by the name of the kind where there is one
	nothing             // Telegram's own notice: nobody said anything
)

// contents are all fields of a Message (core.telegram.org/bots/api#message, Bot API 10.1) and what becomes of a message that
// carries them. A field that is not here is newer than this program: named.
var contents = table(map[fate][]string{
	beside: {
		"message_id", "message_thread_id", "direct_messages_topic", "from", "sender_chat", "sender_boost_count", "sender_business_bot",
		"sender_tag", "date", "guest_query_id", "business_connection_id", "chat", "forward_origin", "is_topic_message", "is_automatic_forward",
		"reply_to_message", "external_reply", "quote", "reply_to_story", "reply_to_checklist_task_id", "reply_to_poll_option_id", "via_bot",
		"guest_bot_caller_user", "guest_bot_caller_chat", "edit_date", "has_protected_content", "is_from_offline", "is_paid_post",
		"media_group_id", "author_signature", "paid_star_count", "entities", "link_preview_options", "suggested_post_info", "effect_id",
		"caption_entities", "show_caption_above_media", "has_media_spoiler", "reply_markup",
	},
	words:  {"text", "caption"},
	asFile: {"animation", "audio", "document", "live_photo", "photo", "video", "video_note", "voice"},
	named: {
		"rich_message", "paid_media", "sticker", "story", "checklist", "contact", "dice", "game", "poll", "venue", "location", "invoice",
		"users_shared", "chat_shared", "passport_data", "web_app_data", "giveaway",
	},
	nothing: {
		"new_chat_members", "left_chat_member", "chat_owner_left", "chat_owner_changed", "new_chat_title", "new_chat_photo", "delete_chat_photo",
		"group_chat_created", "supergroup_chat_created", "channel_chat_created", "message_auto_delete_timer_changed", "migrate_to_chat_id",
		"migrate_from_chat_id", "pinned_message", "successful_payment", "refunded_payment", "gift", "unique_gift", "gift_upgrade_sent",
		"connected_website", "write_access_allowed", "proximity_alert_triggered", "boost_added", "chat_background_set", "checklist_tasks_done",
		"checklist_tasks_added", "direct_message_price_changed", "forum_topic_created", "forum_topic_edited", "forum_topic_closed",
		"forum_topic_reopened", "general_forum_topic_hidden", "general_forum_topic_unhidden", "giveaway_created", "giveaway_winners",
		"giveaway_completed", "managed_bot_created", "paid_message_price_changed", "poll_option_added", "poll_option_deleted",
		"suggested_post_approved", "suggested_post_approval_failed", "suggested_post_declined", "suggested_post_paid",
		"suggested_post_refunded", "video_chat_scheduled", "video_chat_started", "video_chat_ended", "video_chat_participants_invited",
	},
})

func table(by map[fate][]string) map[string]fate {
	out := map[string]fate{}
	for f, names := range by {
		for _, name := range names {
			out[name] = f
		}
	}
	return out
}

// notice reports whether a message that has neither words nor a file is one of Telegram's own: it carries at least one of its notices, and
// nothing that somebody sent. raw is the update.
func notice(raw json.RawMessage) bool {
	var u struct {
		Message map[string]json.RawMessage `json:"message"`
		Edited  map[string]json.RawMessage `json:"edited_message"`
	}
	if json.Unmarshal(raw, &u) != nil {
		return false
	}
	m := u.Message
	if m == nil {
		m = u.Edited
	}
	found := false
	for field := range m {
		switch f, known := contents[field]; {
		case !known || f != beside && f != nothing:
			return false
		case f == nothing:
			found = true
		}
	}
	return found
}
