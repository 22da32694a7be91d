package fakeslack_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/bot/playground/fakeslack"
)

func TestTokensAndScopesAreChecked(t *testing.T) {
	b := newBench(t, func(c *fakeslack.Config) { c.Scopes = []string{"chat:write", "channels:history"} })
	form := "application/x-www-form-urlencoded"
	for _, c := range []struct{ name, method, body, bearer, want string }{
		{"no token", "auth.test", "", "", "not_authed"},
		{"a wrong one", "auth.test", "", "xoxb-wrong", "invalid_auth"},
		{"the app's token where the bot's is wanted", "auth.test", "", "xapp-playground", "not_allowed_token_type"},
		{"the bot's token where the app's is wanted", "apps.connections.open", "", "xoxb-playground", "not_allowed_token_type"},
		{"a token in the form", "auth.test", "token=xoxb-playground", "", ""},
		{"a missing scope", "users.info", "user=U0ANA", "xoxb-playground", "missing_scope"},
		{"the scope of a private channel", "conversations.history", "channel=G0SECRET", "xoxb-playground", "missing_scope"},
		{"the scope of a public channel", "conversations.history", "channel=C0DESK", "xoxb-playground", ""},
		{"an unknown method", "chat.scheduleMessage", "", "xoxb-playground", "unknown_method"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, got := b.post(c.method, form, c.body, c.bearer)
			if code, _ := got["error"].(string); code != c.want {
				t.Errorf("got %v, want error %q", got, c.want)
			}
		})
	}
	_, got := b.post("users.info", form, "user=U0ANA", "xoxb-playground")
	if got["needed"] != "users:read" || got["provided"] != "chat:write,channels:history" {
		t.Errorf("missing_scope says %v", got)
	}
	response, _ := b.post("auth.test", form, "", "xoxb-playground")
	if got := response.Header.Get("X-Oauth-Scopes"); got != "chat:write,channels:history" {
		t.Errorf("X-Oauth-Scopes %q", got)
	}
	if got := b.Violations(); len(got) != 1 || !strings.Contains(got[0], "chat.scheduleMessage") {
		t.Errorf("violations %q, want the unknown method only", got)
	}
	b.RevokeTokens()
	b.refused("token_revoked", "auth.test")
}

func TestArgumentsComeAsFormsJSONOrMultipart(t *testing.T) {
	b := newBench(t)
	token := b.Config().BotToken
	_, got := b.post("chat.postMessage", "application/json; charset=utf-8", `{"channel":"C0DESK","text":"json","blocks":[{"type":"divider"}]}`, token)
	if got["ok"] != true {
		t.Errorf("a JSON body: %v", got)
	}
	boundary := "--x\r\nContent-Disposition: form-data; name=\"channel\"\r\n\r\nC0DESK\r\n--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nparts\r\n--x--\r\n"
	if _, got = b.post("chat.postMessage", "multipart/form-data; boundary=x", boundary, token); got["ok"] != true {
		t.Errorf("a multipart body: %v", got)
	}
	b.noViolations()
	if _, got = b.post("chat.postMessage", "application/json", `[1]`, token); got["error"] != "json_not_object" {
		t.Errorf("a JSON list: %v", got)
	}
	if _, got = b.post("chat.postMessage", "application/json", `{"channel"`, token); got["error"] != "invalid_json" {
		t.Errorf("broken JSON: %v", got)
	}
	if _, got = b.post("users.info", "application/json", `{"user":"U0ANA"}`, token); got["error"] != "user_not_found" {
		t.Errorf("JSON where it is not read: %v", got)
	}
	b.call("chat.postMessage", "channel", desk, "text", "x", "colour", "red")
	if got := b.Violations(); len(got) != 2 {
		t.Errorf("violations %q, want the JSON body and the unknown argument", got)
	}
}

func TestPostsAreRefusedAsSlackRefusesThem(t *testing.T) {
	b := newBench(t)
	b.AddChannel(fakeslack.Channel{ID: "C0OLD", Name: "old", Archived: true, Members: []string{b.Config().BotUserID, ana}})
	b.AddChannel(fakeslack.Channel{ID: "G0HIDDEN", Name: "hidden", Private: true, Members: []string{ana}})
	long := strings.Repeat("é", 40001)
	for _, c := range []struct{ name, want, channel, key, value string }{
		{"nowhere", "channel_not_found", "C0NONE", "text", "x"},
		{"no channel", "channel_not_found", "", "text", "x"},
		{"a private channel the bot is not in", "channel_not_found", "G0HIDDEN", "text", "x"},
		{"a public channel the bot is not in", "not_in_channel", other, "text", "x"},
		{"an archived channel", "is_archived", "C0OLD", "text", "x"},
		{"nothing to say", "no_text", desk, "text", ""},
		{"too much to say", "msg_too_long", desk, "text", long},
		{"blocks that are not JSON", "invalid_blocks_format", desk, "blocks", "[{"},
		{"blocks that are not a list", "invalid_blocks_format", desk, "blocks", `{"type":"divider"}`},
		{"an unknown block", "invalid_blocks", desk, "blocks", `[{"type":"banner"}]`},
	} {
		t.Run(c.name, func(t *testing.T) {
			(&bench{Server: b.Server, t: t, url: b.url}).refused(c.want, "chat.postMessage", "channel", c.channel, c.key, c.value)
		})
	}
	b.refused("thread_not_found", "chat.postMessage", "channel", desk, "text", "x", "thread_ts", "1700000000.000001")
	b.refused("invalid_thread_ts", "chat.postMessage", "channel", desk, "text", "x", "thread_ts", "yesterday")
	b.refused("missing_scope", "chat.postMessage", "channel", desk, "text", "x", "username", "Boss")
	b.refused("invalid_metadata_format", "chat.postMessage", "channel", desk, "text", "x", "metadata", "{")
	b.refused("invalid_metadata_schema", "chat.postMessage", "channel", desk, "text", "x", "metadata", `{"event_type":"a"}`)
	b.refused("invalid_metadata_schema", "chat.postMessage", "channel", desk, "text", "x", "metadata", `{"event_type":"","event_payload":{}}`)
	b.refused("invalid_metadata_schema", "chat.postMessage", "channel", desk, "text", "x", "metadata", `{"event_type":"a","event_payload":{},"more":1}`)
	b.refused("metadata_too_large", "chat.postMessage", "channel", desk, "text", "x", "metadata", `{"event_type":"a","event_payload":{"x":"`+strings.Repeat("y", 16000)+`"}}`)
	if got := b.Channel(desk).All(); len(got) != 0 {
		t.Errorf("refused posts left %d messages", len(got))
	}
}

func TestUpdatesAndDeletionsAreForTheBotsOwnMessages(t *testing.T) {
	now := time.Unix(1_800_000_000, 0)
	b := newBench(t, func(c *fakeslack.Config) { c.EditWindow = time.Hour; c.Now = func() time.Time { return now } })
	mine := b.accepted("chat.postMessage", "channel", desk, "text", "mine")["ts"].(string)
	theirs, err := b.Agent(ana).Post(desk, "theirs")
	if err != nil {
		t.Fatal(err)
	}
	b.refused("cant_update_message", "chat.update", "channel", desk, "ts", theirs, "text", "x")
	b.refused("cant_delete_message", "chat.delete", "channel", desk, "ts", theirs)
	b.refused("message_not_found", "chat.update", "channel", desk, "ts", "1.000001", "text", "x")
	b.refused("no_text", "chat.update", "channel", desk, "ts", mine)
	b.refused("msg_too_long", "chat.update", "channel", desk, "ts", mine, "text", strings.Repeat("x", 4001))
	b.accepted("chat.update", "channel", desk, "ts", mine, "text", "changed")
	if got, _ := b.Channel(desk).Message(mine); got.Text != "changed" || got.EditedTS == "" {
		t.Errorf("after the update: %+v", got)
	}
	now = now.Add(2 * time.Hour)
	b.refused("edit_window_closed", "chat.update", "channel", desk, "ts", mine, "text", "late")

	reply, err := b.Agent(ana).Reply(desk, mine, "under it")
	if err != nil {
		t.Fatal(err)
	}
	b.accepted("chat.delete", "channel", desk, "ts", mine)
	if got := b.Channel(desk).Thread(mine); len(got) != 2 || got[0].Subtype != "tombstone" {
		t.Errorf("a deleted parent with replies: %+v", got)
	}
	b.refused("message_not_found", "chat.delete", "channel", desk, "ts", mine)
	if err := b.Agent(ana).DeleteMessage(desk, reply); err != nil {
		t.Fatal(err)
	}
	if got := b.Channel(desk).Thread(mine); len(got) != 0 {
		t.Errorf("the tombstone outlived its last reply: %+v", got)
	}
}

func TestReactionsFollowSlacksRules(t *testing.T) {
	b := newBench(t)
	ts := b.accepted("chat.postMessage", "channel", desk, "text", "x")["ts"].(string)
	on := []string{"channel", desk, "timestamp", ts, "name"}
	b.accepted("reactions.add", append(on, "eyes")...)
	b.refused("already_reacted", "reactions.add", append(on, "eyes")...)
	b.refused("invalid_name", "reactions.add", append(on, "nonsense")...)
	b.refused("invalid_name", "reactions.add", append(on, ":eyes:")...)
	b.refused("no_reaction", "reactions.remove", append(on, "tada")...)
	b.refused("message_not_found", "reactions.add", "channel", desk, "timestamp", "1.000001", "name", "eyes")
	b.refused("not_in_channel", "reactions.add", "channel", other, "timestamp", ts, "name", "eyes")
	if err := b.Agent(ana).React(desk, ts, "eyes"); err != nil {
		t.Fatal(err)
	}
	got := b.accepted("reactions.get", "channel", desk, "timestamp", ts)["message"].(map[string]any)["reactions"]
	want := []any{map[string]any{"name": "eyes", "count": 2.0, "users": []any{b.Config().BotUserID, ana}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("reactions (-want +got):\n%s", diff)
	}
	b.accepted("reactions.remove", append(on, "eyes")...)
	names := strings.Fields("tada wave lock key bulb star fire zap gear one two three four five zero hash coffee cake dog cat rocket pill baby ghost")
	for _, name := range names[:23] {
		b.accepted("reactions.add", append(on, name)...)
	}
	b.refused("too_many_reactions", "reactions.add", append(on, names[23])...)
}

func TestHistoryIsCutByTimeAndByPage(t *testing.T) {
	b := newBench(t)
	var ts []string
	for _, words := range []string{"one", "two", "three", "four", "five"} {
		ts = append(ts, b.accepted("chat.postMessage", "channel", desk, "text", words)["ts"].(string))
	}
	for _, words := range []string{"a", "b", "c"} {
		ts = append(ts, b.accepted("chat.postMessage", "channel", desk, "text", words, "thread_ts", ts[0])["ts"].(string))
	}
	texts := func(answer map[string]any) (out []string) {
		for _, m := range answer["messages"].([]any) {
			out = append(out, m.(map[string]any)["text"].(string))
		}
		return out
	}
	for _, c := range []struct {
		name, method string
		args         []string
		want         string
	}{
		{"newest first, without replies", "conversations.history", nil, "five four three two one"},
		{"older than", "conversations.history", []string{"latest", ts[2]}, "two one"},
		{"and that one", "conversations.history", []string{"latest", ts[2], "inclusive", "true"}, "three two one"},
		{"newer than", "conversations.history", []string{"oldest", ts[3]}, "five"},
		{"one message", "conversations.history", []string{"latest", ts[1], "inclusive", "1", "limit", "1"}, "two"},
		{"a thread", "conversations.replies", []string{"ts", ts[0]}, "one a b c"},
		{"a thread since", "conversations.replies", []string{"ts", ts[0], "oldest", ts[5]}, "one b c"},
		{"asked with a reply", "conversations.replies", []string{"ts", ts[6]}, "b"},
	} {
		got := strings.Join(texts(b.accepted(c.method, append(c.args, "channel", desk)...)), " ")
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
	var seen []string
	for cursor := ""; ; {
		page := b.accepted("conversations.history", "channel", desk, "limit", "2", "cursor", cursor)
		seen = append(seen, texts(page)...)
		if page["has_more"] != true {
			break
		}
		cursor = page["response_metadata"].(map[string]any)["next_cursor"].(string)
	}
	if got := strings.Join(seen, " "); got != "five four three two one" {
		t.Errorf("by pages: %q", got)
	}
	b.refused("invalid_cursor", "conversations.history", "channel", desk, "cursor", "xyz")
	b.refused("thread_not_found", "conversations.replies", "channel", desk, "ts", "1.000001")
	b.refused("not_in_channel", "conversations.history", "channel", other)
}

func TestThePeopleAndPlacesCanBeAskedFor(t *testing.T) {
	b := newBench(t)
	b.AddGroup(fakeslack.UserGroup{ID: "S0DESK", Handle: "support", Name: "Support", Users: []string{ana, ben}})
	user := b.accepted("users.info", "user", ana, "include_locale", "true")["user"].(map[string]any)
	if user["locale"] != "fr-CA" || user["real_name"] != "Ana Roy" || user["is_restricted"] != false {
		t.Errorf("users.info: %v", user)
	}
	if got := b.accepted("users.list")["members"].([]any); len(got) != 3 {
		t.Errorf("users.list has %d members, want 3", len(got))
	}
	for method, want := range map[string]int{"conversations.list": 3, "users.conversations": 2} {
		if got := b.accepted(method, "types", "public_channel,private_channel")["channels"].([]any); len(got) != want {
			t.Errorf("%s has %d channels, want %d", method, len(got), want)
		}
	}
	if got := b.accepted("conversations.members", "channel", desk)["members"].([]any); len(got) != 3 {
		t.Errorf("members: %v", got)
	}
	if got := b.accepted("conversations.info", "channel", other)["channel"].(map[string]any); got["is_member"] != false {
		t.Errorf("conversations.info: %v", got)
	}
	b.accepted("conversations.join", "channel", other)
	if got := b.accepted("conversations.info", "channel", other)["channel"].(map[string]any); got["is_member"] != true {
		t.Errorf("after joining: %v", got)
	}
	if got := b.accepted("usergroups.users.list", "usergroup", "S0DESK")["users"].([]any); len(got) != 2 {
		t.Errorf("usergroups.users.list: %v", got)
	}
	if got := b.accepted("usergroups.list", "include_users", "true")["usergroups"].([]any); len(got) != 1 {
		t.Errorf("usergroups.list: %v", got)
	}
	im := b.accepted("conversations.open", "users", ana)["channel"].(map[string]any)["id"].(string)
	b.accepted("chat.postMessage", "channel", im, "text", "psst")
	b.accepted("chat.postMessage", "channel", ana, "text", "again")
	if got := b.Channel(im).Messages(); len(got) != 2 {
		t.Errorf("the direct message holds %d, want 2", len(got))
	}
	b.accepted("bots.info", "bot", b.Config().BotID)
	b.accepted("team.info")
	ts := b.accepted("chat.postMessage", "channel", desk, "text", "x")["ts"].(string)
	if got := b.accepted("chat.getPermalink", "channel", desk, "message_ts", ts)["permalink"]; got != "https://playground.slack.com/archives/C0DESK/p"+strings.ReplaceAll(ts, ".", "") {
		t.Errorf("permalink %v", got)
	}
	b.refused("user_not_found", "users.info", "user", "U0NONE")
	b.refused("no_such_subteam", "usergroups.users.list", "usergroup", "S0NONE")
	b.noViolations()
}

func TestEphemeralMessagesAreSeenByOnePersonOnly(t *testing.T) {
	b := newBench(t)
	b.accepted("chat.postEphemeral", "channel", desk, "user", ana, "text", "only you")
	b.refused("user_not_in_channel", "chat.postEphemeral", "channel", secret, "user", ben, "text", "x")
	if got := b.Agent(ana).Ephemerals(); len(got) != 1 || got[0].Text != "only you" {
		t.Errorf("ana sees %+v", got)
	}
	if got := b.Agent(ben).Ephemerals(); len(got) != 0 {
		t.Errorf("ben sees %+v", got)
	}
	if got := b.Channel(desk).All(); len(got) != 0 {
		t.Errorf("the channel keeps %+v", got)
	}
}

func TestUploadsMustBeWholeAndSharedWhereTheBotIs(t *testing.T) {
	b := newBench(t, func(c *fakeslack.Config) { c.ShareDelay = -1 })
	begin := func() (id, address string) {
		got := b.accepted("files.getUploadURLExternal", "filename", "a.txt", "length", "3")
		return got["file_id"].(string), got["upload_url"].(string)
	}
	send := func(address, body string) int {
		response, err := http.Post(address, "text/plain", strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		return response.StatusCode
	}
	id, address := begin()
	list := `[{"id":"` + id + `"}]`
	b.refused("file_not_found", "files.completeUploadExternal", "files", list, "channel_id", desk)
	if got := send(address, "four"); got != http.StatusBadRequest {
		t.Errorf("a body of the wrong length: %d", got)
	}
	if got := send(address, "abc"); got != http.StatusOK {
		t.Errorf("a whole body: %d", got)
	}
	b.refused("not_in_channel", "files.completeUploadExternal", "files", list, "channel_id", other)
	b.refused("thread_not_found", "files.completeUploadExternal", "files", list, "channel_id", desk, "thread_ts", "1.000001")
	b.accepted("files.completeUploadExternal", "files", list, "channel_id", desk)
	b.refused("file_not_found", "files.completeUploadExternal", "files", list, "channel_id", desk)
	info := b.accepted("files.info", "file", id)["file"].(map[string]any)
	if len(info["shares"].(map[string]any)) != 0 || len(b.Channel(desk).All()) != 0 {
		t.Errorf("a share that never comes was seen: %v", info)
	}
	response, err := http.Get(info["url_private"].(string))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if kind := response.Header.Get("Content-Type"); response.StatusCode != 200 || !strings.HasPrefix(kind, "text/html") {
		t.Errorf("without a token: %d %s, want Slack's sign-in page", response.StatusCode, kind)
	}
	b.accepted("files.delete", "file", id)
	b.refused("file_deleted", "files.info", "file", id)
	b.refused("invalid_arguments", "files.getUploadURLExternal", "filename", "a", "length", "0")
}

func TestTheWireLogHidesTokensAndForgetsTheOldest(t *testing.T) {
	b := newBench(t, func(c *fakeslack.Config) { c.WireLog = 3 })
	for range 5 {
		b.accepted("api.test", "foo", "bar")
	}
	calls := b.Calls(0)
	if len(calls) != 3 || calls[0].Seq != 3 || calls[2].Seq != 5 || len(b.Calls(4)) != 1 {
		t.Fatalf("calls %+v", calls)
	}
	whole, err := json.Marshal(calls)
	if err != nil || strings.Contains(string(whole), b.Config().BotToken) {
		t.Errorf("the log shows the token: %s", whole)
	}
	if calls[0].Params["foo"] != "bar" || calls[0].Status != 200 {
		t.Errorf("the log lacks the call: %+v", calls[0])
	}
}

func TestAnUpdateKeepsTheBlocksItDoesNotMention(t *testing.T) {
	b := newBench(t)
	ts := b.accepted("chat.postMessage", "channel", desk, "text", "x", "blocks", buttons)["ts"].(string)
	b.accepted("chat.update", "channel", desk, "ts", ts, "text", "y")
	if got, _ := b.Channel(desk).Message(ts); got.Text != "y" || got.Blocks == nil {
		t.Errorf("a text alone: %+v", got)
	}
	b.accepted("chat.update", "channel", desk, "ts", ts, "text", "z", "blocks", "[]")
	if got, _ := b.Channel(desk).Message(ts); got.Text != "z" || got.Blocks != nil {
		t.Errorf("an empty list: %+v", got)
	}
}
