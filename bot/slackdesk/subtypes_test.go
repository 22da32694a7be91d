package slackdesk

import (
	"testing"

	"github.com/slack-go/slack"
)

// TestEveryKindThatSlackNamesHasAFate holds the table against the two lists of subtypes that machines can read: the library's, and the event
// samples of the Java SDK (json-logs/samples/events, Message*Payload.json). What Slack adds later is another program's post: a note.
func TestEveryKindThatSlackNamesHasAFate(t *testing.T) {
	for _, kind := range []string{
		slack.MsgSubTypeBotMessage, slack.MsgSubTypeMeMessage, slack.MsgSubTypeMessageChanged, slack.MsgSubTypeMessageDeleted,
		slack.MsgSubTypeMessageReplied, slack.MsgSubTypeReplyBroadcast, slack.MsgSubTypeThreadBroadcast, slack.MsgSubTypeChannelJoin,
		slack.MsgSubTypeChannelLeave, slack.MsgSubTypeChannelTopic, slack.MsgSubTypeChannelPurpose, slack.MsgSubTypeChannelName,
		slack.MsgSubTypeChannelArchive, slack.MsgSubTypeChannelUnarchive, slack.MsgSubTypeGroupJoin, slack.MsgSubTypeGroupLeave,
		slack.MsgSubTypeGroupTopic, slack.MsgSubTypeGroupPurpose, slack.MsgSubTypeGroupName, slack.MsgSubTypeGroupArchive,
		slack.MsgSubTypeGroupUnarchive, slack.MsgSubTypeFileShare, slack.MsgSubTypeFileComment, slack.MsgSubTypeGileMention,
		slack.MsgSubTypePinnedItem, slack.MsgSubTypeUnpinnedItem, slack.MsgSubTypeEkmAccessDenied, slack.MsgSubTypeChannelPostingPermissions,
		slack.MsgSubTypeAssistantAppThread,
		"", "bot_message", "channel_archive", "channel_join", "channel_leave", "channel_name", "channel_posting_permissions", "channel_purpose",
		"channel_topic", "channel_unarchive", "ekm_access_denied", "file_share", "group_topic", "me_message", "message_changed",
		"message_deleted", "message_replied", "thread_broadcast",
	} {
		if _, known := messageKinds[kind]; !known {
			t.Errorf("nothing says what becomes of %q", kind)
		}
	}
}
