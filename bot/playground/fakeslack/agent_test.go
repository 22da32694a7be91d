package fakeslack_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coder/websocket"

	"guichet/bot/playground/fakeslack"
)

// tape acknowledges everything on a bare socket and remembers it; answer may supply an acknowledgement's payload.
type tape struct {
	mu     sync.Mutex
	frames []frame
	answer func(payload map[string]any) string
}

func (b *bench) record(answer func(map[string]any) string) *tape {
	b.t.Helper()
	tp := &tape{answer: answer}
	l := b.dial()
	l.hello()
	stopped := make(chan struct{})
	b.t.Cleanup(func() { _ = l.conn.CloseNow(); <-stopped })
	go func() {
		defer close(stopped)
		for {
			_, data, err := l.conn.Read(b.t.Context())
			if err != nil {
				return
			}
			var f frame
			var payload map[string]any
			_ = json.Unmarshal(data, &f)
			_ = json.Unmarshal(f.Payload, &payload)
			tp.mu.Lock()
			tp.frames = append(tp.frames, f)
			tp.mu.Unlock()
			text := ""
			if tp.answer != nil && f.Type != "events_api" {
				text = tp.answer(payload)
			}
			if l.conn.Write(b.t.Context(), websocket.MessageText, []byte(ackOf(f, text))) != nil {
				return // the test is over
			}
		}
	}()
	return tp
}

// kinds lists what came: event types with subtypes, and interaction types.
func (tp *tape) kinds() (out []string) {
	for _, p := range tp.payloads() {
		kind, _ := p["type"].(string)
		if e, ok := p["event"].(map[string]any); ok {
			kind, _ = e["type"].(string)
			if sub, ok := e["subtype"].(string); ok {
				kind += "." + sub
			}
		}
		if command, ok := p["command"].(string); ok {
			kind = command
		}
		out = append(out, kind)
	}
	return out
}

func (tp *tape) payloads() (out []map[string]any) {
	tp.mu.Lock()
	defer tp.mu.Unlock()
	for _, f := range tp.frames {
		var p map[string]any
		_ = json.Unmarshal(f.Payload, &p)
		out = append(out, p)
	}
	return out
}

// last waits for n frames and returns the last one's event or payload.
func (b *bench) last(tp *tape, n int) map[string]any {
	b.t.Helper()
	b.wait(fmt.Sprintf("%d frames came", n), func() bool { return len(tp.payloads()) >= n })
	p := tp.payloads()[n-1]
	if e, ok := p["event"].(map[string]any); ok {
		return e
	}
	return p
}

func must[T any](t *testing.T) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func TestEverythingPeopleDoToMessagesIsToldInOrder(t *testing.T) {
	b := newBench(t)
	tp := b.record(nil)
	a, ts := b.Agent(ana), must[string](t)
	root := ts(a.Post(secret, "root"))
	if e := b.last(tp, 1); e["channel_type"] != "group" || e["client_msg_id"] == nil || e["blocks"] == nil || e["team"] != "T0PLAY" || e["event_ts"] != root {
		t.Errorf("a message of a private channel: %v", e)
	}
	reply := ts(a.Reply(secret, root, "", fakeslack.Upload{Name: "a.png", Content: []byte("png")}))
	if e := b.last(tp, 2); e["thread_ts"] != root || e["parent_user_id"] != ana || len(e["files"].([]any)) != 1 {
		t.Errorf("a file in a thread: %v", e)
	}
	if err := a.EditMessage(secret, root, "changed"); err != nil {
		t.Fatal(err)
	}
	e := b.last(tp, 3)
	if was, is := e["previous_message"].(map[string]any), e["message"].(map[string]any); was["text"] != "root" || is["text"] != "changed" || is["edited"] == nil {
		t.Errorf("an edit: %v", e)
	}
	ts(a.Broadcast(secret, root, "to all"))
	if e := b.last(tp, 4); e["root"] == nil {
		t.Errorf("a broadcast reply: %v", e)
	}
	ts(a.Me(secret, "waves"))
	b.Unfurl(secret, root, "https://example.org")
	e = b.last(tp, 6)
	if was, is := e["previous_message"].(map[string]any), e["message"].(map[string]any); was["text"] != is["text"] || is["attachments"] == nil {
		t.Errorf("an unfurl: %v", e)
	}
	for _, err := range []error{a.React(secret, root, "eyes"), a.Unreact(secret, root, "eyes"), a.DeleteMessage(secret, reply), a.DeleteMessage(secret, root)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	b.PostAsOtherApp(secret, "", "beep")
	ts(a.Post(secret, "hey @guichet"))
	b.accepted("chat.postMessage", "channel", secret, "text", "mine")
	want := "message message.file_share message.message_changed message.thread_broadcast message.me_message message.message_changed " +
		"reaction_added reaction_removed message.message_deleted message.message_changed message.bot_message message app_mention message"
	b.wait("all came", func() bool { return len(tp.kinds()) == len(strings.Fields(want)) })
	if got := strings.Join(tp.kinds(), " "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if e := b.last(tp, 10); e["message"].(map[string]any)["subtype"] != "tombstone" {
		t.Errorf("a deleted parent: %v", e)
	}
}

func TestPeopleCannotDoWhatTheClientDoesNotAllow(t *testing.T) {
	b := newBench(t)
	a, ts := b.Agent(ana), must[string](t)
	mine := ts(a.Post(desk, "mine"))
	_, outside := b.Agent(ben).Post(other, "x")
	_, nobody := b.Agent("U0NONE").Post(desk, "x")
	_, nowhere := a.Reply(desk, "1.000001", "x")
	_, empty := a.Post(desk, "")
	for name, err := range map[string]error{
		"posting outside": outside, "posting as nobody": nobody, "replying to nothing": nowhere, "posting nothing": empty,
		"editing another's message": b.Agent(ben).EditMessage(desk, mine, "x"), "deleting it": b.Agent(ben).DeleteMessage(desk, mine),
		"an unknown emoji": a.React(desk, mine, "nonsense"), "submitting nothing": a.CloseModal(), "a shortcut on nothing": a.MessageShortcut("x", desk, "1.000001"),
		"a click on a message without buttons": a.Click(desk, mine, "x"), "a command without a slash": a.Slash("guichet", "", desk),
	} {
		if err == nil {
			t.Errorf("%s was allowed", name)
		}
	}
	b.Archive(desk, ana)
	if _, err := a.Post(desk, "x"); !errors.Is(err, fakeslack.ErrArchived) {
		t.Errorf("posting into an archived channel: %v", err)
	}
}

func TestTheLifeOfChannelsAndPeopleIsTold(t *testing.T) {
	b := newBench(t)
	tp := b.record(nil)
	if err := errors.Join(b.Agent(ben).Leave(desk), b.Agent(ben).Join(desk)); err != nil {
		t.Fatal(err)
	}
	b.InviteBot(other, ana)
	b.Rename(secret, "hidden")
	b.Archive(desk, ana)
	b.Unarchive(desk, ana)
	b.ChangeUser(fakeslack.User{ID: ben, Name: "ben", IsRestricted: true})
	b.RateLimitEvents()
	b.RemoveBot(other)
	b.DeleteChannel(desk, ana)
	b.Agent(ana).OpenHome()
	b.RevokeTokens()
	want := "member_left_channel member_joined_channel message.channel_join member_joined_channel message.channel_join group_rename " +
		"channel_archive channel_unarchive user_change app_rate_limited member_left_channel channel_left channel_deleted app_home_opened tokens_revoked"
	b.wait("all came", func() bool { return len(tp.kinds()) >= len(strings.Fields(want)) })
	if got := strings.Join(tp.kinds(), " "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if got := b.last(tp, 4); got["inviter"] != ana || got["channel"] != other || got["user"] != b.Config().BotUserID {
		t.Errorf("the bot's own joining: %v", got)
	}
}

const buttons = `[{"type":"actions","block_id":"row","elements":[{"type":"button","action_id":"take","value":"7","text":{"type":"plain_text","text":"Take"}},
{"type":"overflow","action_id":"more","options":[{"text":{"type":"plain_text","text":"Close"},"value":"close"}]}]}]`

func TestClicksCarryWhatTheAppNeedsAndResponseURLsAnswerThem(t *testing.T) {
	b := newBench(t)
	tp := b.record(nil)
	a := b.Agent(ana)
	root := b.accepted("chat.postMessage", "channel", desk, "text", "root")["ts"].(string)
	ts := b.accepted("chat.postMessage", "channel", desk, "text", "card", "blocks", buttons, "thread_ts", root, "metadata", `{"event_type":"m","event_payload":{"k":"v"}}`)["ts"].(string)
	if err := a.Click(desk, ts, "Take"); err != nil {
		t.Fatal(err)
	}
	p := b.last(tp, 3)
	action := p["actions"].([]any)[0].(map[string]any)
	container := p["container"].(map[string]any)
	if action["action_id"] != "take" || action["value"] != "7" || action["block_id"] != "row" || container["thread_ts"] != root || container["message_ts"] != ts ||
		p["message"].(map[string]any)["metadata"] == nil || p["channel"].(map[string]any)["name"] != "desk" || p["user"].(map[string]any)["id"] != ana {
		t.Errorf("a click: %v", p)
	}
	if err := a.Choose(desk, ts, "more", "Close"); err != nil {
		t.Fatal(err)
	}
	if got := b.last(tp, 4)["actions"].([]any)[0].(map[string]any)["selected_option"].(map[string]any)["value"]; got != "close" {
		t.Errorf("an overflow menu: %v", got)
	}
	if err := a.ClickRaw(desk, ts, "row", "gone", "9"); err != nil {
		t.Fatal(err)
	}
	if got := b.last(tp, 5)["actions"].([]any)[0].(map[string]any)["action_id"]; got != "gone" {
		t.Errorf("a stale button: %v", got)
	}

	respond := func(body string) int {
		response, err := http.Post(p["response_url"].(string), "application/json", strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		_, _ = io.Copy(io.Discard, response.Body)
		return response.StatusCode
	}
	for i, body := range []string{`{"text":"psst"}`, `{"text":"all","response_type":"in_channel"}`, `{"text":"replaced","replace_original":true}`, `{"text":"x","blocks":[{"type":"no"}]}`, `{"delete_original":true}`, `{"text":"5"}`, `{"text":"6"}`} {
		want := []int{200, 200, 200, 400, 200, 200, 404}[i]
		if got := respond(body); got != want {
			t.Errorf("response %s: status %d, want %d", body, got, want)
		}
		if i == 2 {
			if got, _ := b.Channel(desk).Message(ts); got.Text != "replaced" {
				t.Errorf("replaced: %+v", got)
			}
		}
	}
	if _, there := b.Channel(desk).Message(ts); there || len(a.Ephemerals()) != 2 || len(b.Channel(desk).Messages()) != 2 {
		t.Errorf("after all responses: %+v, %+v", b.Channel(desk).All(), a.Ephemerals())
	}
}

func TestAnEphemeralsButtonsWorkForItsReader(t *testing.T) {
	b := newBench(t)
	tp := b.record(nil)
	b.accepted("chat.postEphemeral", "channel", desk, "user", ana, "text", "take it?", "blocks", buttons)
	ts := b.Agent(ana).Ephemerals()[0].TS
	if err := b.Agent(ben).Click(desk, ts, "Take"); !errors.Is(err, fakeslack.ErrNoMessage) {
		t.Errorf("ben clicked what only ana sees: %v", err)
	}
	if err := b.Agent(ana).Click(desk, ts, "Take"); err != nil {
		t.Fatal(err)
	}
	p := b.last(tp, 1)
	if p["container"].(map[string]any)["is_ephemeral"] != true || p["message"] != nil {
		t.Errorf("an ephemeral's click: %v", p)
	}
	response, err := http.Post(p["response_url"].(string), "application/json", strings.NewReader(`{"delete_original":true}`))
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	if got := b.Agent(ana).Ephemerals(); len(got) != 0 {
		t.Errorf("the ephemeral is still there: %+v", got)
	}
}

func TestCommandsAndShortcutsCarryTriggersThatLiveShortlyAndOnce(t *testing.T) {
	b := newBench(t)
	tp := b.record(func(p map[string]any) string {
		if p["command"] != nil {
			return `{"text":"found nothing"}`
		}
		return ""
	})
	a := b.Agent(ana)
	if err := a.Slash("/guichet", "7QX4", desk); err != nil {
		t.Fatal(err)
	}
	if got := a.Ephemerals(); len(got) != 1 || got[0].Text != "found nothing" {
		t.Errorf("the command's answer: %+v", got)
	}
	ts := must[string](t)(a.Post(desk, "text"))
	if err := errors.Join(a.Shortcut("new-case"), a.MessageShortcut("send", desk, ts)); err != nil {
		t.Fatal(err)
	}
	p := b.last(tp, 4)
	if p["type"] != "message_action" || p["callback_id"] != "send" || p["message"].(map[string]any)["text"] != "text" || p["message_ts"] != ts {
		t.Errorf("a message shortcut: %v", p)
	}
	modal := `{"type":"modal","title":{"type":"plain_text","text":"T"},"blocks":[]}`
	trigger := p["trigger_id"].(string)
	b.accepted("views.open", "trigger_id", trigger, "view", modal)
	b.refused("exchanged_trigger_id", "views.open", "trigger_id", trigger, "view", modal)
	b.refused("invalid_trigger_id", "views.open", "trigger_id", "1.2.3", "view", modal)
}

func TestATriggerThatIsTooOldIsRefused(t *testing.T) {
	b := newBench(t, func(c *fakeslack.Config) { c.TriggerLife = time.Nanosecond })
	tp := b.record(nil)
	if err := b.Agent(ana).Shortcut("new-case"); err != nil {
		t.Fatal(err)
	}
	trigger := b.last(tp, 1)["trigger_id"].(string)
	b.refused("expired_trigger_id", "views.open", "trigger_id", trigger, "view", `{"type":"modal","title":{"type":"plain_text","text":"T"},"blocks":[]}`)
}

func TestPeopleWriteRichTextFilesAndDirectMessages(t *testing.T) {
	b := newBench(t)
	tp := b.record(nil)
	a, ts := b.Agent(ana), must[string](t)
	ts(a.Post(a.DM(), "psst"))
	if e := b.last(tp, 1); e["channel_type"] != "im" {
		t.Errorf("a direct message: %v", e)
	}
	root := ts(a.PostFiles(desk, "two files", fakeslack.Upload{Name: "a.txt", Content: []byte("a")}, fakeslack.Upload{Name: "b", MIME: "image/png", Content: []byte("b")}))
	files := b.last(tp, 2)["files"].([]any)
	if len(files) != 2 || files[1].(map[string]any)["mimetype"] != "image/png" {
		t.Errorf("files: %v", files)
	}
	request, err := http.NewRequest(http.MethodGet, files[0].(map[string]any)["url_private_download"].(string), nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer "+b.Config().BotToken)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if got, err := io.ReadAll(response.Body); err != nil || string(got) != "a" {
		t.Errorf("the person's file is %q, %v", got, err)
	}
	rich := `[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"user","user_id":"U0BEN"}]}]}]`
	reply := ts(a.ReplyBlocks(desk, root, "<@U0BEN>", json.RawMessage(rich)))
	if got, _ := b.Channel(desk).Message(reply); len(got.Mentions) != 1 || got.Mentions[0] != ben {
		t.Errorf("a rich text reply: %+v", got)
	}
	if _, err := a.ReplyBlocks(desk, root, "x", json.RawMessage(`[{"type":"divider"}]`)); err == nil {
		t.Error("a person posted a divider")
	}
	if err := a.Async().Shortcut("x"); err != nil {
		t.Error(err)
	}
}
