package fakeslack_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/slack-go/slack"
	"github.com/slack-go/slack/slackevents"
	"github.com/slack-go/slack/socketmode"

	"guichet/bot/playground/fakeslack"
)

func TestTheLibraryPostsUpdatesReactsAndDeletes(t *testing.T) {
	b := newBench(t)
	who, err := b.api.AuthTest()
	if err != nil || who.UserID != b.Config().BotUserID {
		t.Fatalf("auth.test: %+v, %v", who, err)
	}
	button := slack.NewButtonBlockElement("take", "1", slack.NewTextBlockObject(slack.PlainTextType, "Take", true, false))
	_, ts, err := b.api.PostMessage(desk,
		slack.MsgOptionText("a <b> & c", true),
		slack.MsgOptionBlocks(
			slack.NewHeaderBlock(slack.NewTextBlockObject(slack.PlainTextType, "Case", false, false)),
			slack.NewSectionBlock(slack.NewTextBlockObject(slack.MarkdownType, "*hello*", false, true), nil, nil),
			slack.NewDividerBlock(),
			slack.NewContextBlock("", slack.NewTextBlockObject(slack.MarkdownType, "today", false, true)),
			slack.NewActionBlock("buttons", button)),
		slack.MsgOptionMetadata(slack.SlackMetadata{EventType: "outbox", EventPayload: map[string]any{"id": "42"}}))
	if err != nil {
		t.Fatal(err)
	}
	_, reply, err := b.api.PostMessage(desk, slack.MsgOptionText("under it", false), slack.MsgOptionTS(ts))
	if err != nil {
		t.Fatal(err)
	}
	if err := b.api.AddReaction("eyes", slack.NewRefToMessage(desk, ts)); err != nil {
		t.Fatal(err)
	}
	if _, _, _, err := b.api.UpdateMessage(desk, reply, slack.MsgOptionText("changed", false)); err != nil {
		t.Fatal(err)
	}
	replies, _, _, err := b.api.GetConversationReplies(&slack.GetConversationRepliesParameters{ChannelID: desk, Timestamp: ts, IncludeAllMetadata: true})
	if err != nil || len(replies) != 2 {
		t.Fatalf("replies: %v, %v", replies, err)
	}
	if got := replies[0].Metadata.EventPayload["id"]; got != "42" {
		t.Errorf("metadata id %v, want 42", got)
	}
	if replies[0].ReplyCount != 1 || replies[0].LatestReply != reply || replies[1].Text != "changed" || replies[1].Edited == nil {
		t.Errorf("thread: %+v", replies)
	}
	if got := b.Channel(desk).Messages()[0]; got.Text != "a &lt;b&gt; &amp; c" || got.Reactions[0].Name != "eyes" {
		t.Errorf("message: %+v", got)
	}
	if _, _, err := b.api.DeleteMessage(desk, reply); err != nil {
		t.Fatal(err)
	}
	if got := len(b.Channel(desk).Thread(ts)); got != 1 {
		t.Errorf("the thread has %d messages after the deletion, want 1", got)
	}
	b.noViolations()
}

func TestTheLibraryUploadsAFileWhichAppearsLater(t *testing.T) {
	b := newBench(t)
	_, ts, err := b.api.PostMessage(secret, slack.MsgOptionText("case", false))
	if err != nil {
		t.Fatal(err)
	}
	content := []byte("%PDF-1.4 reçu")
	f, err := b.api.UploadFileContext(t.Context(), slack.UploadFileParameters{
		Reader: bytes.NewReader(content), FileSize: len(content), Filename: "reçu d'été.pdf", Title: "Reçu", Channel: secret, ThreadTimestamp: ts, InitialComment: "from the customer",
	})
	if err != nil {
		t.Fatal(err)
	}
	b.wait("the file is shared", func() bool { return len(b.Channel(secret).Thread(ts)) == 2 })
	got := b.Channel(secret).Thread(ts)[1]
	if got.Text != "from the customer" || len(got.Files) != 1 || !bytes.Equal(got.Files[0].Bytes, content) || got.Files[0].Name != "reçu d'été.pdf" {
		t.Errorf("shared message: %+v", got)
	}
	info, _, _, err := b.api.GetFileInfo(f.ID, 0, 0)
	if err != nil || len(info.Shares.Private[secret]) != 1 || info.Shares.Private[secret][0].ThreadTs != ts {
		t.Fatalf("files.info: %+v, %v", info, err)
	}
	var down bytes.Buffer
	if err := b.api.GetFile(info.URLPrivateDownload, &down); err != nil || !bytes.Equal(down.Bytes(), content) {
		t.Errorf("download: %q, %v", down.Bytes(), err)
	}
	if err := b.api.DeleteFile(f.ID); err != nil {
		t.Error(err)
	}
	b.noViolations()
}

func TestA429ReachesTheLibraryWithItsRetryAfter(t *testing.T) {
	b := newBench(t, func(c *fakeslack.Config) { c.Limits = fakeslack.Limits{PostBurst: 2} })
	var err error
	for range 3 {
		_, _, err = b.api.PostMessage(desk, slack.MsgOptionText("x", false))
	}
	var limited *slack.RateLimitedError
	if !errors.As(err, &limited) || limited.RetryAfter != time.Second {
		t.Fatalf("the third post in a second: %v, want a 429 with 1 s", err)
	}
	if _, _, err := b.api.PostMessage(secret, slack.MsgOptionText("x", false)); err != nil {
		t.Errorf("another channel is not limited: %v", err)
	}
	b.AddFault(fakeslack.Fault{Method: "auth.test", Kind: fakeslack.RateLimited, Delay: 7 * time.Second, Times: 1})
	if _, err = b.api.AuthTest(); !errors.As(err, &limited) || limited.RetryAfter != 7*time.Second {
		t.Errorf("auth.test under a fault: %v, want 7 s", err)
	}
	if _, err = b.api.AuthTest(); err != nil {
		t.Errorf("the fault was for one call: %v", err)
	}
}

func TestWhatPeopleDoComesThroughTheSocketAndModalsOpenAndClose(t *testing.T) {
	b := newBench(t)
	events := make(chan slackevents.EventsAPIEvent, 20)
	b.listen(func(c *socketmode.Client, e socketmode.Event) {
		switch e.Type {
		case socketmode.EventTypeEventsAPI:
			events <- e.Data.(slackevents.EventsAPIEvent)
			_ = c.Ack(*e.Request)
		case socketmode.EventTypeInteractive:
			callback := e.Data.(slack.InteractionCallback)
			switch callback.Type {
			case slack.InteractionTypeBlockActions:
				_ = c.Ack(*e.Request)
				if _, err := b.api.OpenView(callback.TriggerID, replyModal()); err != nil {
					t.Errorf("views.open: %v", err)
				}
			case slack.InteractionTypeViewSubmission:
				words := callback.View.State.Values["words"]["text"].Value
				if strings.Contains(words, "bad") {
					_ = c.Ack(*e.Request, map[string]any{"response_action": "errors", "errors": map[string]string{"words": "be kind"}})
					return
				}
				_ = c.Ack(*e.Request)
			}
		}
	})
	_, ts, err := b.api.PostMessage(desk, slack.MsgOptionText("case", false), slack.MsgOptionBlocks(slack.NewActionBlock("a",
		slack.NewButtonBlockElement("reply", "7", slack.NewTextBlockObject(slack.PlainTextType, "Reply", false, false)))))
	if err != nil {
		t.Fatal(err)
	}
	own := (<-events).InnerEvent.Data.(*slackevents.MessageEvent)
	if own.BotID != b.Config().BotID || own.TimeStamp != ts {
		t.Errorf("the bot's own post comes back as %+v", own)
	}
	a := b.Agent(ana)
	if _, err := a.Reply(desk, ts, "hello *you* & <me>"); err != nil {
		t.Fatal(err)
	}
	theirs := (<-events).InnerEvent.Data.(*slackevents.MessageEvent)
	if theirs.Text != "hello *you* &amp; &lt;me&gt;" || theirs.ThreadTimeStamp != ts || theirs.User != ana || theirs.ClientMsgID == "" {
		t.Errorf("an agent's reply: %+v", theirs)
	}
	if err := a.Click(desk, ts, "nothing"); !errors.Is(err, fakeslack.ErrNoButton) {
		t.Errorf("clicking what is not there: %v", err)
	}
	if err := a.Click(desk, ts, "Reply"); err != nil {
		t.Fatal(err)
	}
	b.wait("a modal opens", func() bool { return a.Modal() != nil })
	if got, err := a.Submit(); err != nil || len(got.Errors) != 1 {
		t.Errorf("submitting an empty required field: %+v, %v", got, err)
	}
	if err := a.Fill("Your words", "bad words"); err != nil {
		t.Fatal(err)
	}
	if got, err := a.Submit(); err != nil || got.Errors["words"] != "be kind" || got.Closed {
		t.Errorf("an answer with errors: %+v, %v", got, err)
	}
	if got := a.Modal().Fields[0]; got.Error != "be kind" || got.Value != "bad words" {
		t.Errorf("the field after errors: %+v", got)
	}
	if err := a.Fill("words", "good words"); err != nil {
		t.Fatal(err)
	}
	if got, err := a.Submit(); err != nil || !got.Closed || a.Modal() != nil {
		t.Errorf("a good submission: %+v, %v", got, err)
	}
	b.noViolations()
}

func replyModal() slack.ModalViewRequest {
	plain := func(s string) *slack.TextBlockObject {
		return slack.NewTextBlockObject(slack.PlainTextType, s, false, false)
	}
	input := slack.NewPlainTextInputBlockElement(plain("…"), "text")
	input.Multiline, input.MaxLength = true, 3000
	return slack.ModalViewRequest{
		Type: slack.VTModal, Title: plain("Reply"), Submit: plain("Send"), Close: plain("Cancel"), CallbackID: "reply", PrivateMetadata: "7",
		NotifyOnClose: true, Blocks: slack.Blocks{BlockSet: []slack.Block{slack.NewInputBlock("words", plain("Your words"), nil, input)}},
	}
}

func TestTheLibrarysOtherCallsPassWithoutViolation(t *testing.T) {
	b := newBench(t)
	b.AddGroup(fakeslack.UserGroup{ID: "S0DESK", Handle: "support", Name: "Support", Users: []string{ana}})
	tp := b.record(nil)
	_, ts, err := b.api.PostMessage(desk, slack.MsgOptionText("x", false), slack.MsgOptionDisableLinkUnfurl(), slack.MsgOptionDisableMediaUnfurl())
	if err != nil {
		t.Fatal(err)
	}
	if err := b.Agent(ana).Shortcut("x"); err != nil {
		t.Fatal(err)
	}
	all := tp.payloads()
	trigger := all[len(all)-1]["trigger_id"].(string)
	view, err := b.api.OpenView(trigger, replyModal())
	if err != nil {
		t.Fatal(err)
	}
	for name, call := range map[string]func() error{
		"views.update": func() error { _, err := b.api.UpdateView(replyModal(), "", view.Hash, view.ID); return err },
		"views.publish": func() error {
			_, err := b.api.PublishView(ana, slack.HomeTabViewRequest{Type: slack.VTHomeTab, Blocks: slack.Blocks{BlockSet: []slack.Block{slack.NewDividerBlock()}}}, "")
			return err
		},
		"users.info": func() error { _, err := b.api.GetUserInfo(ana); return err },
		"users.list": func() error { _, err := b.api.GetUsers(); return err },
		"conversations.info": func() error {
			_, err := b.api.GetConversationInfo(&slack.GetConversationInfoInput{ChannelID: desk, IncludeNumMembers: true})
			return err
		},
		"conversations.list": func() error { _, _, err := b.api.GetConversations(&slack.GetConversationsParameters{}); return err },
		"conversations.members": func() error {
			_, _, err := b.api.GetUsersInConversation(&slack.GetUsersInConversationParameters{ChannelID: desk})
			return err
		},
		"conversations.history": func() error {
			_, err := b.api.GetConversationHistory(&slack.GetConversationHistoryParameters{ChannelID: desk, Limit: 10, IncludeAllMetadata: true})
			return err
		},
		"conversations.open": func() error {
			_, _, _, err := b.api.OpenConversation(&slack.OpenConversationParameters{Users: []string{ana}, ReturnIM: true})
			return err
		},
		"conversations.join": func() error { _, _, _, err := b.api.JoinConversation(other); return err },
		"users.conversations": func() error {
			_, _, err := b.api.GetConversationsForUser(&slack.GetConversationsForUserParameters{})
			return err
		},
		"chat.postEphemeral": func() error { _, err := b.api.PostEphemeral(desk, ana, slack.MsgOptionText("x", false)); return err },
		"chat.getPermalink": func() error {
			_, err := b.api.GetPermalink(&slack.PermalinkParameters{Channel: desk, Ts: ts})
			return err
		},
		"reactions.get": func() error {
			_, err := b.api.GetReactions(slack.NewRefToMessage(desk, ts), slack.NewGetReactionsParameters())
			return err
		},
		"usergroups.list":       func() error { _, err := b.api.GetUserGroups(); return err },
		"usergroups.users.list": func() error { _, err := b.api.GetUserGroupMembers("S0DESK"); return err },
		"team.info":             func() error { _, err := b.api.GetTeamInfo(); return err },
		"bots.info": func() error {
			_, err := b.api.GetBotInfo(slack.GetBotInfoParameters{Bot: b.Config().BotID})
			return err
		},
	} {
		if err := call(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	b.noViolations()
}

func TestOnlySubscribedEventsAreSent(t *testing.T) {
	b := newBench(t, func(c *fakeslack.Config) { c.Events = []string{"message.groups", "reaction_added"} })
	tp := b.record(nil)
	for _, channel := range []string{desk, secret} {
		ts, err := b.Agent(ana).Post(channel, "in "+channel)
		if err != nil {
			t.Fatal(err)
		}
		if err := b.Agent(ana).React(channel, ts, "eyes"); err != nil {
			t.Fatal(err)
		}
	}
	b.wait("three came", func() bool { return len(tp.kinds()) == 3 && b.Pending() == 0 })
	if got := strings.Join(tp.kinds(), " "); got != "reaction_added message reaction_added" {
		t.Errorf("got %s", got)
	}
}
