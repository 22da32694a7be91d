package telegram

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/conversations"
	"guichet/conversations/richtext"
)

var (
	luc  = `"from":{"id":42,"is_bot":false,"first_name":"Luc","language_code":"fr-CA"},"chat":{"id":42,"type":"private"},"date":1767712000`
	when = time.Unix(1767712000, 0).UTC().Add(time.Hour)
)

func hourAhead() *Client {
	return NewClient(Config{Token: "1:x", Offset: func() time.Duration { return time.Hour }})
}

// eventOf reads and decodes an update.
func eventOf(raw []byte) (conversations.Event, error) {
	u, err := readUpdate(raw)
	if err != nil {
		return conversations.Event{}, err
	}
	return hourAhead().decode(raw, u, "1")
}

func TestUpdatesBecomeEvents(t *testing.T) {
	profile := conversations.Profile{FirstName: "Luc", Language: "fr-CA"}
	file := func(kind conversations.MessageKind, name, mime string, size int64, seconds int) []conversations.File {
		return []conversations.File{{Kind: kind, ID: "F1", Unique: "U1", Name: name, Type: mime, Size: size,
			Duration: time.Duration(seconds) * time.Second, TooLarge: size > maxDownload, From: conversations.Customers}}
	}
	for _, c := range []struct {
		name, raw string
		want      conversations.Body
	}{
		{"a text with a style", `"message":{"message_id":7,` + luc + `,"text":"été gras","entities":[{"type":"bold","offset":4,"length":4}]}`,
			conversations.Said{Message: "7", Kind: conversations.KindText, Profile: profile,
				Text: richtext.Text{Plain: "été gras", Spans: []richtext.Span{{Start: 6, End: 10, Style: richtext.Bold}}}}},
		{"a photo in an album with a caption", `"message":{"message_id":7,` + luc + `,"caption":"la boîte","media_group_id":"A","photo":[{"file_id":"F0","file_unique_id":"U0","width":10,"height":10},{"file_id":"F1","file_unique_id":"U1","width":100,"height":90,"file_size":5000}]}`,
			conversations.Said{Message: "7", Kind: conversations.KindPhoto, Profile: profile, Text: richtext.Of("la boîte"), Album: "A", Files: file(conversations.KindPhoto, "photo-7.jpg", "image/jpeg", 5000, 0)}},
		{"a document over what bots may fetch", `"message":{"message_id":7,` + luc + `,"document":{"file_id":"F1","file_unique_id":"U1","file_name":"preuve.pdf","mime_type":"application/pdf","file_size":30000000}}`,
			conversations.Said{Message: "7", Kind: conversations.KindDocument, Profile: profile, Files: file(conversations.KindDocument, "preuve.pdf", "application/pdf", 30000000, 0)}},
		{"a voice note", `"message":{"message_id":7,` + luc + `,"voice":{"file_id":"F1","file_unique_id":"U1","duration":12,"mime_type":"audio/ogg","file_size":900}}`,
			conversations.Said{Message: "7", Kind: conversations.KindVoice, Profile: profile, Files: file(conversations.KindVoice, "voice-7.ogg", "audio/ogg", 900, 12)}},
		{"a forwarded text", `"message":{"message_id":7,` + luc + `,"text":"x","forward_origin":{"type":"hidden_user","sender_user_name":"Q","date":1}}`,
			conversations.Said{Message: "7", Kind: conversations.KindText, Profile: profile, Text: richtext.Of("x"), Forwarded: true}},
		{"an answer", `"message":{"message_id":7,` + luc + `,"text":"x","reply_to_message":{"message_id":5,"text":"Bonjour, quel jour?"},"quote":{"text":"quel jour","position":9,"is_manual":true}}`,
			conversations.Said{Message: "7", Kind: conversations.KindText, Profile: profile, Text: richtext.Of("x"), Quotation: conversations.Quotation{Words: "Bonjour, quel jour?", Part: "quel jour"}}},
		{"a sticker", `"message":{"message_id":7,` + luc + `,"sticker":{"file_id":"F1","file_unique_id":"U1","width":1,"height":1,"type":"regular"}}`,
			conversations.Said{Message: "7", Kind: conversations.KindSticker, Profile: profile}},
		{"a story, which the library does not know", `"message":{"message_id":7,` + luc + `,"story":{"id":1}}`,
			conversations.Said{Message: "7", Kind: conversations.KindStory, Profile: profile}},
		{"something newer than this program", `"message":{"message_id":7,` + luc + `,"hologram":{"id":1}}`,
			conversations.Said{Message: "7", Kind: conversations.KindOther, Profile: profile}},
		{"an edit", `"edited_message":{"message_id":7,"edit_date":1767712000,` + luc + `,"text":"y"}`,
			conversations.Edited{Message: "7", Kind: conversations.KindText, Profile: profile, Text: richtext.Of("y")}},
		{"the bot blocked", `"my_chat_member":{` + luc + `,"old_chat_member":{"status":"member"},"new_chat_member":{"status":"kicked"}}`,
			conversations.Reach{Blocked: true}},
		{"the bot let in again", `"my_chat_member":{` + luc + `,"old_chat_member":{"status":"kicked"},"new_chat_member":{"status":"member"}}`,
			conversations.Reach{}},
		{"put into a group", `"my_chat_member":{"from":{"id":42},"chat":{"id":-9,"type":"supergroup"},"date":1767712000,"new_chat_member":{"status":"member"}}`,
			conversations.Invited{}},
		{"spoken to in a group", `"message":{"message_id":7,"from":{"id":42},"chat":{"id":-9,"type":"group"},"date":1767712000,"text":"allo"}`,
			conversations.Invited{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			ev, err := eventOf([]byte(`{"update_id":5,` + c.raw + `}`))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, ev.Body); diff != "" {
				t.Error(diff)
			}
			if want := (conversations.Key{Source: "telegram", Account: "1", Kind: "update", ID: "5"}); ev.Key != want {
				t.Errorf("key %v, want %v", ev.Key, want)
			}
			if !ev.At.Equal(when) {
				t.Errorf("at %v, want %v", ev.At, when)
			}
		})
	}
}

func TestATapBelongsToItsPersonEvenWithoutItsMessage(t *testing.T) {
	ev, err := eventOf([]byte(`{"update_id":5,"callback_query":{"id":"Q","from":{"id":42,"first_name":"Luc"},"data":"d|1|yes","chat_instance":"1"}}`))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := ev.Body, (conversations.Tapped{Data: "d|1|yes", Profile: conversations.Profile{FirstName: "Luc"}}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if ev.From.Chat != "42" {
		t.Errorf("chat %q", ev.From.Chat)
	}
}

func TestWhatSaysNothingIsIgnoredAndWhatCannotBeReadIsNot(t *testing.T) {
	for raw, ignored := range map[string]bool{
		`{"update_id":5,"poll":{"id":"1"}}`:                                                        true,
		`{"update_id":5,"message_reaction":{"chat":{"id":42}}}`:                                    true,
		`{"update_id":5,"message":{"message_id":7,` + luc + `,"pinned_message":{"message_id":3}}}`: true,
		`{"update_id":5,"message":{"message_id":7}}`:                                               false,
		`{"update_id":5,"message":{"message_id":"seven"}}`:                                         false,
		`{"update_id":5`: false,
	} {
		_, err := eventOf([]byte(raw))
		if err == nil || errors.Is(err, errIgnored) != ignored {
			t.Errorf("%s: %v", raw, err)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(`{"update_id":5,"message":{"message_id":7,` + luc + `,"text":"x"}}`)
	f.Add(`{"update_id":5,"callback_query":{"id":"Q","from":{"id":42},"data":"x"}}`)
	f.Add(`{"update_id":5,"my_chat_member":{` + luc + `,"new_chat_member":{"status":"kicked"}}}`)
	f.Fuzz(func(t *testing.T, raw string) {
		ev, err := eventOf([]byte(raw))
		if err == nil && (ev.Body == nil || ev.From.Chat == "" || ev.Key.ID == "") {
			t.Errorf("an event without body, chat or key from %q: %+v", raw, ev)
		}
	})
}
