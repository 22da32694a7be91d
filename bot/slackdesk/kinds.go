package slackdesk

import (
	"strings"

	"guichet/conversations"
	"guichet/conversations/richtext"
)

// fate is what becomes of a Slack message in a case's thread, by its kind.
type fate int

const (
	carried  fate = iota // somebody's words: a reply or a note, as the rules decide
	edited               // a later change of such words
	deleted              // their deletion
	byApp                // another program's post: a note
	gathered             // a huddle: its writer is told that it stays inside
	nothing              // Slack's own notices: nobody said anything
)

// messageKinds is every kind of message that Slack documents (docs.slack.dev/reference/events/message, "subtypes"), and
// what becomes of it. A kind that is not here is new: what it says is kept as a note and never sent.
var messageKinds = map[string]fate{
	"":                 carried,
	"thread_broadcast": carried,
	"reply_broadcast":  carried,
	"me_message":       carried,
	"file_share":       carried,
	"message_changed":  edited,
	"message_deleted":  deleted,

	"bot_message":                 byApp,
	"file_comment":                byApp,
	"file_mention":                byApp,
	"reminder_add":                byApp,
	"slackbot_response":           byApp,
	"assistant_app_thread":        byApp,
	"document_mention":            byApp,
	"channel_canvas_updated":      byApp,
	"tabbed_canvas_updated":       byApp,
	"huddle_thread":               gathered,
	"sh_room_created":             gathered,
	"message_replied":             nothing,
	tombstone:                     nothing,
	"ekm_access_denied":           nothing,
	"joiner_notification":         nothing,
	"app_conversation_join":       nothing,
	"app_conversation_leave":      nothing,
	"bot_add":                     nothing,
	"bot_remove":                  nothing,
	"bot_enable":                  nothing,
	"bot_disable":                 nothing,
	"pinned_item":                 nothing,
	"unpinned_item":               nothing,
	"channel_archive":             nothing,
	"channel_unarchive":           nothing,
	"channel_join":                nothing,
	"channel_leave":               nothing,
	"channel_name":                nothing,
	"channel_purpose":             nothing,
	"channel_topic":               nothing,
	"channel_posting_permissions": nothing,
	"channel_convert_to_private":  nothing,
	"channel_convert_to_public":   nothing,
	"group_archive":               nothing,
	"group_unarchive":             nothing,
	"group_join":                  nothing,
	"group_leave":                 nothing,
	"group_name":                  nothing,
	"group_purpose":               nothing,
	"group_topic":                 nothing,
}

// tombstone is the kind of a message that was deleted and still has replies below it.
const tombstone = "tombstone"

// fateOf says what becomes of a kind of message.
func fateOf(subtype string) fate {
	if f, known := messageKinds[subtype]; known {
		return f
	}
	return byApp
}

// kindOf names a person's message by what it carries.
func kindOf(m *wireMessage, files []conversations.File) conversations.MessageKind {
	switch {
	case m.Subtype == "me_message":
		return conversations.KindMe
	case m.has("quip", "canvas"):
		return conversations.KindCanvas
	case len(files) > 0:
		return files[0].Kind
	}
	return conversations.KindText
}

// filesOf are a message's files, by reference. Left out are those that Slack no longer shows, canvases, and what Slack only
// links to: see linksOf.
func filesOf(list []wireFile) []conversations.File {
	var out []conversations.File
	for _, f := range list {
		if f.Mode == "tombstone" || f.Mode == "hidden_by_limit" || f.canvas() || f.External {
			continue
		}
		out = append(out, conversations.File{
			Kind: fileKind(f.Type), ID: conversations.FileID(f.ID), Unique: f.ID, Name: firstLine(f.Name, f.Title), Type: f.Type,
			Size: f.Size, From: conversations.Agents,
		})
	}
	return out
}

// linksOf are the words in place of files that lie elsewhere, such as on a shared drive: a title and an address.
func linksOf(list []wireFile) (lines []richtext.Text) {
	for _, f := range list {
		if address := firstLine(f.URL, f.Permalink); f.External && address != "" {
			lines = append(lines, richtext.Of(strings.TrimSpace(f.Title+" "+address)))
		}
	}
	return lines
}

func (f wireFile) canvas() bool {
	return f.Filetype == "quip" || f.Filetype == "canvas" || f.Mode == "canvas"
}

func firstLine(names ...string) string {
	for _, n := range names {
		if n = strings.TrimSpace(n); n != "" {
			return n
		}
	}
	return ""
}

// fileKind is how a file is shown on the other side. Only the formats that every phone shows are more than a document.
func fileKind(mime string) conversations.MessageKind {
	switch {
	case mime == "image/jpeg" || mime == "image/png" || mime == "image/webp":
		return conversations.KindPhoto
	case mime == "video/mp4":
		return conversations.KindVideo
	case mime == "audio/mpeg" || mime == "audio/mp4" || mime == "audio/m4a" || mime == "audio/x-m4a":
		return conversations.KindAudio
	}
	return conversations.KindDocument
}
