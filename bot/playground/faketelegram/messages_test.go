package faketelegram

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"
)

const yesNo = `{"inline_keyboard":[[{"text":"Oui","callback_data":"yes"},{"text":"Non","callback_data":"no"}],[{"text":"Aide","url":"https://a.ca"},{"text":"Copier","copy_text":{"text":"7QX4"}}]]}`

func TestButtonsOutsideTheLimitsAreRefused(t *testing.T) {
	button := func(b string) string { return `{"inline_keyboard":[[` + b + `]]}` }
	tests := []struct{ name, markup, bad string }{
		{"data of 64 bytes", button(`{"text":"a","callback_data":"` + strings.Repeat("é", 32) + `"}`), ""},
		{"data of 65 bytes", button(`{"text":"a","callback_data":"` + strings.Repeat("é", 32) + `a"}`), "BUTTON_DATA_INVALID"},
		{"no data", button(`{"text":"a","callback_data":""}`), "BUTTON_DATA_INVALID"},
		{"no action", button(`{"text":"a"}`), "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"},
		{"two actions", button(`{"text":"a","callback_data":"x","url":"https://a.ca"}`), "can't parse inline keyboard button: exactly one action must be specified"},
		{"a style", button(`{"text":"a","callback_data":"x","style":"primary"}`), ""},
		{"an invented style", button(`{"text":"a","callback_data":"x","style":"pink"}`), "can't parse inline keyboard button: invalid button style specified"},
		{"a long copied text", button(`{"text":"a","copy_text":{"text":"` + strings.Repeat("a", 257) + `"}}`), "BUTTON_COPY_TEXT_INVALID"},
		{"a bad link", button(`{"text":"a","url":"nowhere"}`), "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL"},
		{"too many", button(strings.TrimSuffix(strings.Repeat(`{"text":"a","callback_data":"x"},`, 101), ",")), "reply markup is too long"},
		{"not JSON", `{"inline_keyboard":`, "can't parse reply keyboard markup JSON object"},
		{"an empty reply keyboard", `{"keyboard":[]}`, "reply markup is empty"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := open(t, noLimits)
			r := d.call("sendMessage", "chat_id", "101", "text", "x", "reply_markup", tt.markup)
			if want := "Bad Request: " + tt.bad; tt.bad != "" && r.Description != want {
				t.Errorf("got %q, want %q", r.Description, want)
			}
			if tt.bad == "" {
				if !r.OK {
					t.Errorf("refused: %s", r.Description)
				}
				d.clean()
			} else if len(d.Violations()) == 0 {
				t.Error("no violation noted")
			}
		})
	}
}

func TestReplyKeyboardsStayUntilRemoved(t *testing.T) {
	d := open(t, noLimits)
	id := d.send("a", "reply_markup", `{"keyboard":[["Statut",{"text":"Aide"}]]}`)
	if got := fmt.Sprint(d.ana.Keyboard()); got != "[[Statut Aide]]" {
		t.Errorf("keyboard = %s", got)
	}
	if r := d.call("editMessageText", "chat_id", "101", "message_id", id, "text", "b"); r.Description != "Bad Request: message can't be edited" {
		t.Errorf("editing a message with a reply keyboard: %q", r.Description)
	}
	d.send("b", "reply_markup", `{"remove_keyboard":true}`)
	if got := d.ana.Keyboard(); got != nil {
		t.Errorf("keyboard = %v after removal", got)
	}
	d.clean()
}

func TestMessagesReachOnlyPeopleWhoCanBeReached(t *testing.T) {
	d := open(t, noLimits)
	d.Customer(102, Profile{FirstName: "Never wrote"})
	blocked := d.Customer(103, Profile{FirstName: "Bo"})
	blocked.Start("")
	blocked.Block()
	gone := d.Customer(104, Profile{FirstName: "Cy"})
	gone.Start("")
	gone.DeleteAccount()
	tests := []struct {
		chat string
		code int
		want string
	}{
		{"999", 400, "Bad Request: chat not found"},
		{"102", 400, "Bad Request: chat not found"},
		{"103", 403, "Forbidden: bot was blocked by the user"},
		{"104", 403, "Forbidden: user is deactivated"},
		{"", 400, "Bad Request: chat_id is empty"},
		{"@nobody", 400, "Bad Request: chat not found"},
	}
	for _, tt := range tests {
		if r := d.call("sendMessage", "chat_id", tt.chat, "text", "a"); r.ErrorCode != tt.code || r.Status != tt.code || r.Description != tt.want {
			t.Errorf("chat %q: got %d %q, want %d %q", tt.chat, r.ErrorCode, r.Description, tt.code, tt.want)
		}
	}
	if all := d.Customers(); len(all) != 4 || all[2] != blocked || !blocked.Blocked() || all[1].Profile().FirstName != "Never wrote" {
		t.Errorf("customers = %v", all)
	}
	if got := blocked.Say("hello"); got != (Sent{}) {
		t.Errorf("a customer who blocked the bot could write: %+v", got)
	}
	blocked.Start("again")
	d.must(nil, "sendMessage", "chat_id", "103", "text", "welcome back")
}

func TestEditsChangeTheScreenAndAreRefusedWhenTelegramWould(t *testing.T) {
	d := open(t, noLimits)
	id := d.send("Question?", "reply_markup", yesNo)
	theirs := d.ana.Say("moi").MessageID
	gone := d.send("bye")
	d.must(nil, "deleteMessage", "chat_id", "101", "message_id", gone)
	doc := d.upload("sendDocument", map[string]string{"chat_id": "101", "caption": "c"}, map[string]string{"document": "x"})
	docID := field(t, doc.Result, "message_id")
	tests := []struct {
		name, method string
		pairs        []string
		want         string
	}{
		{"the same again", "editMessageText", []string{"message_id", id, "text", "Question?", "reply_markup", yesNo}, "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message"},
		{"somebody else's", "editMessageText", []string{"message_id", strconv.Itoa(theirs), "text", "x"}, "message can't be edited"},
		{"a deleted one", "editMessageText", []string{"message_id", gone, "text", "x"}, "message to edit not found"},
		{"one that never was", "editMessageReplyMarkup", []string{"message_id", "424242"}, "message to edit not found"},
		{"text of a document", "editMessageText", []string{"message_id", docID, "text", "x"}, "there is no text in the message to edit"},
		{"caption of a text", "editMessageCaption", []string{"message_id", id, "caption", "x"}, "there is no caption in the message to edit"},
		{"no id", "editMessageText", []string{"text", "x"}, "message identifier is not specified"},
		{"with a reply keyboard", "editMessageText", []string{"message_id", id, "text", "x", "reply_markup", `{"keyboard":[["a"]]}`}, "inline keyboard expected"},
		{"another preview without a link", "editMessageText", []string{"message_id", id, "text", "Question?", "reply_markup", yesNo, "link_preview_options", `{"is_disabled":true}`}, "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message"},
		{"nothing to take away", "editMessageReplyMarkup", []string{"message_id", docID}, "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message"},
	}
	for _, tt := range tests {
		if r := d.call(tt.method, append([]string{"chat_id", "101"}, tt.pairs...)...); r.Description != "Bad Request: "+tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, r.Description, tt.want)
		}
	}
	var edited struct {
		Text string `json:"text"`
		Edit int64  `json:"edit_date"`
	}
	d.must(&edited, "editMessageText", "chat_id", "101", "message_id", id, "text", "Question: oui")
	n, _ := strconv.Atoi(id)
	m, _ := d.ana.Message(n)
	if edited.Text != "Question: oui" || edited.Edit == 0 || m.Text != edited.Text || m.Edited.IsZero() || m.Buttons != nil {
		t.Errorf("answer %+v, screen %+v; want new text, an edit date and no buttons", edited, m)
	}
	d.must(nil, "editMessageReplyMarkup", "chat_id", "101", "message_id", id, "reply_markup", yesNo)
	if m, _ := d.ana.Message(n); len(m.Buttons) != 2 || m.Text != "Question: oui" {
		t.Errorf("screen %+v, want buttons under the same text", m)
	}
	d.must(nil, "editMessageCaption", "chat_id", "101", "message_id", docID, "caption", "neuf")
	if m, _ := d.ana.LastFromBot(); m.Text != "neuf" {
		t.Errorf("caption = %q", m.Text)
	}
}

func TestDeletionEndsAfterFortyEightHoursOfBusinessTime(t *testing.T) {
	now := time.Date(2026, 11, 2, 9, 0, 0, 0, time.UTC)
	clock := now
	d := open(t, Config{Limits: Limits{Off: true}, Now: func() time.Time { return clock }})
	old, kept := d.send("old"), d.ana.Say("mine").MessageID
	young := d.send("young")
	clock = now.Add(48*time.Hour - time.Second)
	d.must(nil, "deleteMessage", "chat_id", "101", "message_id", young)
	clock = now.Add(48 * time.Hour)
	if r := d.call("deleteMessage", "chat_id", "101", "message_id", old); r.Description != "Bad Request: message can't be deleted for everyone" {
		t.Errorf("got %q", r.Description)
	}
	if r := d.call("deleteMessage", "chat_id", "101", "message_id", young); r.Description != "Bad Request: message to delete not found" {
		t.Errorf("got %q", r.Description)
	}
	fresh, theirs := d.send("fresh"), d.ana.Say("theirs").MessageID
	d.must(nil, "deleteMessages", "chat_id", "101", "message_ids", fmt.Sprintf("[%s,%s,%d,%d,99999]", old, fresh, theirs, kept))
	var left []string
	for _, m := range d.ana.Chat() {
		if !m.Deleted {
			left = append(left, m.Text)
		}
	}
	if got := strings.Join(left, " "); got != "/start old mine" {
		t.Errorf("left on screen: %q", got)
	}
	if m, _ := d.ana.LastFromBot(); m.Text != "old" || m.Time != now {
		t.Errorf("last = %q at %v, want old at %v", m.Text, m.Time, now)
	}
	d.clean()
}

func TestReactionsComeFromTheFreeList(t *testing.T) {
	d := open(t, noLimits)
	id := d.ana.Say("voici").MessageID
	tests := []struct {
		name, reaction, bad string
		want                string
	}{
		{"eyes", `[{"type":"emoji","emoji":"👀"}]`, "", "[👀]"},
		{"a heart with a selector", `[{"type":"emoji","emoji":"❤️"}]`, "", "[❤️]"},
		{"a check mark", `[{"type":"emoji","emoji":"✅"}]`, "REACTION_INVALID", "[❤️]"},
		{"two", `[{"type":"emoji","emoji":"👍"},{"type":"emoji","emoji":"🔥"}]`, "REACTIONS_TOO_MANY", "[❤️]"},
		{"a paid one", `[{"type":"paid"}]`, "REACTION_INVALID", "[❤️]"},
		{"none", `[]`, "", "[]"},
	}
	for _, tt := range tests {
		r := d.call("setMessageReaction", "chat_id", "101", "message_id", strconv.Itoa(id), "reaction", tt.reaction)
		if tt.bad != "" && r.Description != "Bad Request: "+tt.bad || tt.bad == "" && !r.OK {
			t.Errorf("%s: got %v %q", tt.name, r.OK, r.Description)
		}
		if m, _ := d.ana.Message(id); fmt.Sprint(m.BotReactions) != tt.want {
			t.Errorf("%s: screen shows %v, want %s", tt.name, m.BotReactions, tt.want)
		}
	}
	if r := d.call("setMessageReaction", "chat_id", "101", "message_id", "4242"); r.Description != "Bad Request: message to react not found" {
		t.Errorf("got %q", r.Description)
	}
}

func TestRepliesQuoteWhatStandsInTheMessage(t *testing.T) {
	d := open(t, noLimits)
	id := d.ana.Say("Le colis 😀 est perdu").MessageID
	reply := func(rest string) reply {
		return d.call("sendMessage", "chat_id", "101", "text", "r", "reply_parameters", fmt.Sprintf(`{"message_id":%d%s}`, id, rest))
	}
	r := reply(`,"quote":"est perdu"`)
	if !strings.Contains(string(r.Result), `"position":12`) || !strings.Contains(string(r.Result), `"reply_to_message"`) {
		t.Errorf("answer lacks the quote: %s", r.Result)
	}
	if m, _ := d.ana.LastFromBot(); m.ReplyTo != id || m.Quote != "est perdu" {
		t.Errorf("screen shows reply to %d, quote %q", m.ReplyTo, m.Quote)
	}
	if r := reply(`,"quote":"est arrivé"`); r.Description != "Bad Request: QUOTE_TEXT_INVALID" {
		t.Errorf("a quote that is not there: %q", r.Description)
	}
	id = 4242
	if r := reply(""); r.Description != "Bad Request: message to be replied not found" {
		t.Errorf("a missing message: %q", r.Description)
	}
	if r := reply(`,"allow_sending_without_reply":true`); !r.OK {
		t.Errorf("a missing message that may miss: %q", r.Description)
	}
	d.clean()
}

func TestTypingShowsUntilTheMessageComes(t *testing.T) {
	d := open(t, noLimits)
	d.must(nil, "sendChatAction", "chat_id", "101", "action", "typing")
	if got := d.ana.Action(); got != "typing" {
		t.Errorf("action = %q", got)
	}
	d.send("voilà")
	if got := d.ana.Action(); got != "" {
		t.Errorf("action = %q after the message", got)
	}
	if r := d.call("sendChatAction", "chat_id", "101", "action", "dancing"); r.Description != "Bad Request: wrong parameter action in request" {
		t.Errorf("got %q", r.Description)
	}
}

func TestMenusAreChosenByScopeAndLanguage(t *testing.T) {
	d := open(t, noLimits)
	set := func(name string, pairs ...string) {
		t.Helper()
		d.must(nil, "setMyCommands", append([]string{"commands", `[{"command":"` + name + `","description":"x"}]`}, pairs...)...)
	}
	menu := func() string {
		if m := d.ana.Menu(); len(m) == 1 {
			return m[0].Command
		}
		return ""
	}
	steps := []struct {
		name string
		do   func()
		want string
	}{
		{"default", func() { set("default") }, "default"},
		{"default in French", func() { set("plainte", "language_code", "fr") }, "plainte"},
		{"another language", func() { set("klage", "language_code", "sv") }, "plainte"},
		{"private chats", func() { set("prive", "scope", `{"type":"all_private_chats"}`) }, "prive"},
		{"this chat", func() { set("ana", "scope", `{"type":"chat","chat_id":101}`) }, "ana"},
		{"not this chat any more", func() { d.must(nil, "deleteMyCommands", "scope", `{"type":"chat","chat_id":101}`) }, "prive"},
	}
	for _, s := range steps {
		if s.do(); menu() != s.want {
			t.Errorf("%s: menu %q, want %q", s.name, menu(), s.want)
		}
	}
	var got []Command
	if d.must(&got, "getMyCommands", "language_code", "fr"); len(got) != 1 || got[0].Command != "plainte" {
		t.Errorf("getMyCommands = %v", got)
	}
	d.clean()
	bad := map[string][]string{
		"BOT_COMMAND_INVALID":             {"commands", `[{"command":"Réclamer","description":"x"}]`},
		"BOT_COMMAND_DESCRIPTION_INVALID": {"commands", `[{"command":"a","description":""}]`},
		"invalid language code specified": {"commands", `[]`, "language_code", "fr-CA"},
	}
	for want, pairs := range bad {
		if r := d.call("setMyCommands", pairs...); r.Description != "Bad Request: "+want {
			t.Errorf("got %q, want %q", r.Description, want)
		}
	}
}

func TestTheBotPresentsItselfByLanguage(t *testing.T) {
	d := open(t, noLimits)
	d.must(nil, "setMyName", "name", "Guichet")
	d.must(nil, "setMyName", "name", "Wicket", "language_code", "en")
	d.must(nil, "setMyDescription", "description", "assistant automatique")
	d.must(nil, "setMyShortDescription", "short_description", "plaintes")
	if got, want := d.Profile("en"), (BotProfile{"Wicket", "assistant automatique", "plaintes"}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	var name struct{ Name string }
	if d.must(&name, "getMyName", "language_code", "sv"); name.Name != "Guichet" {
		t.Errorf("name = %q", name.Name)
	}
	for method, want := range map[string]string{"getMyDescription": `{"description":"assistant automatique"}`, "getMyShortDescription": `{"short_description":"plaintes"}`} {
		if r := d.call(method, "language_code", "fr"); string(r.Result) != want {
			t.Errorf("%s: got %s, want %s", method, r.Result, want)
		}
	}
	d.clean()
	if r := d.call("setMyShortDescription", "short_description", strings.Repeat("a", 121)); r.OK {
		t.Error("121 characters were accepted")
	}
}

func TestChatsAndMembersAreDescribed(t *testing.T) {
	d := open(t, noLimits)
	d.ana.AddBotToGroup(-500, "Famille")
	var chat struct {
		Type      string `json:"type"`
		Title     string `json:"title"`
		FirstName string `json:"first_name"`
	}
	if d.must(&chat, "getChat", "chat_id", "101"); chat.Type != "private" || chat.FirstName != "Ana" {
		t.Errorf("private chat = %+v", chat)
	}
	if d.must(&chat, "getChat", "chat_id", "-500"); chat.Type != "group" || chat.Title != "Famille" {
		t.Errorf("group = %+v", chat)
	}
	var member struct{ Status string }
	if d.must(&member, "getChatMember", "chat_id", "-500", "user_id", "101"); member.Status != "member" {
		t.Errorf("member = %+v", member)
	}
	d.must(nil, "sendMessage", "chat_id", "-500", "text", "bonjour")
	d.must(nil, "leaveChat", "chat_id", "-500")
	if r := d.call("sendMessage", "chat_id", "-500", "text", "encore"); r.Description != "Forbidden: bot is not a member of the group chat" {
		t.Errorf("got %q", r.Description)
	}
	d.ana.AddBotToGroup(-500, "")
	d.ana.RemoveBotFromGroup(-500)
	if r := d.call("sendMessage", "chat_id", "-500", "text", "encore"); r.Description != "Forbidden: bot was kicked from the group chat" {
		t.Errorf("got %q", r.Description)
	}
	d.clean()
}
