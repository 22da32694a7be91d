package faketelegram

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// got is one update as the bot gets it.
type got struct {
	ID       int             `json:"update_id"`
	Message  json.RawMessage `json:"message"`
	Edited   json.RawMessage `json:"edited_message"`
	Callback json.RawMessage `json:"callback_query"`
	Member   json.RawMessage `json:"my_chat_member"`
	Reaction json.RawMessage `json:"message_reaction"`
}

func (d *desk) poll(offset string, pairs ...string) []got {
	d.t.Helper()
	var list []got
	d.must(&list, "getUpdates", append([]string{"offset", offset}, pairs...)...)
	return list
}

func ids(list []got) (out []int) {
	for _, u := range list {
		out = append(out, u.ID)
	}
	return out
}

func TestTheOffsetConfirmsAndForgets(t *testing.T) {
	d := open(t, noLimits)
	var sent []int
	for i := range 5 {
		sent = append(sent, d.ana.Say(fmt.Sprint(i)).UpdateID)
	}
	steps := []struct {
		offset, limit string
		want          []int
	}{
		{"0", "2", sent[:2]},
		{"0", "100", sent},
		{fmt.Sprint(sent[2]), "100", sent[2:]},
		{"0", "100", sent[2:]},
		{"-1", "100", sent[4:]},
		{"0", "100", sent[4:]},
		{fmt.Sprint(sent[4] + 1), "100", nil},
		{"0", "100", nil},
	}
	for i, s := range steps {
		if got := ids(d.poll(s.offset, "limit", s.limit)); !slices.Equal(got, s.want) {
			t.Errorf("step %d: got %v, want %v", i, got, s.want)
		}
	}
	if d.Pending() != 0 {
		t.Errorf("pending = %d", d.Pending())
	}
	d.clean()
}

// pollAside polls in the background and returns where the answer will be.
func (d *desk) pollAside(pairs ...string) <-chan reply {
	done := make(chan reply, 1)
	before := d.waiting()
	go func() { done <- d.call("getUpdates", append([]string{"timeout", "50"}, pairs...)...) }()
	for p := d.waiting(); p == nil || p == before; p = d.waiting() {
		runtime.Gosched() // A poll that waits has no effect to be told of.
	}
	return done
}

func (d *desk) waiting() *poller {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.updates.poller
}

func TestALongPollEndsWithTheFirstUpdate(t *testing.T) {
	d := open(t, noLimits)
	done := d.pollAside()
	sent := d.ana.Say("enfin")
	r := <-done
	if !strings.Contains(string(r.Result), fmt.Sprintf(`"update_id":%d`, sent.UpdateID)) {
		t.Errorf("got %s", r.Result)
	}
}

func TestAPollTheBotGaveUpLosesNothing(t *testing.T) {
	d := open(t, noLimits)
	ctx, cancel := context.WithCancel(t.Context())
	r, err := http.NewRequestWithContext(ctx, "GET", d.url("getUpdates")+"?timeout=50", nil)
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() {
		_, err := http.DefaultClient.Do(r)
		done <- err
	}()
	for d.waiting() == nil {
		runtime.Gosched()
	}
	cancel()
	if err := <-done; err == nil {
		t.Error("the cancelled poll got an answer")
	}
	d.wait(func() bool { return len(d.Calls(0)) == 1 })
	sent := d.ana.Say("a")
	if got := ids(d.poll("0")); !slices.Equal(got, []int{sent.UpdateID}) {
		t.Errorf("got %v, want %d", got, sent.UpdateID)
	}
}

func TestUpdateIDsMayStartAnewAndAnOldOffsetLosesNothing(t *testing.T) {
	d := open(t, noLimits)
	last := d.ana.Say("before").UpdateID
	d.poll(fmt.Sprint(last + 1))
	d.SetNextUpdateID(1000)
	sent := d.ana.Say("after").UpdateID
	if sent != 1000 {
		t.Errorf("id = %d, want 1000", sent)
	}
	if got := ids(d.poll(fmt.Sprint(last + 1))); !slices.Equal(got, []int{1000}) {
		t.Errorf("got %v, want 1000", got)
	}
	if got := ids(d.poll("1001")); got != nil {
		t.Errorf("got %v after confirming", got)
	}
}

func TestAPollThatDoesNotWaitEndsNoOther(t *testing.T) {
	d := open(t, noLimits)
	first := d.pollAside()
	d.poll("0")
	sent := d.ana.Say("a")
	if r := <-first; !r.OK || !strings.Contains(string(r.Result), fmt.Sprint(sent.UpdateID)) {
		t.Errorf("the waiting poll got %q %s", r.Description, r.Result)
	}
}

func TestASecondPollerOrAWebhookEndsTheFirstPoll(t *testing.T) {
	d := open(t, noLimits)
	first := d.pollAside()
	second := d.pollAside()
	if r := <-first; r.Status != 409 || r.Description != "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running" {
		t.Errorf("first: %d %q", r.Status, r.Description)
	}
	d.must(nil, "setWebhook", "url", "http://127.0.0.1:1/")
	if r := <-second; r.Status != 409 || r.Description != "Conflict: terminated by setWebhook request" {
		t.Errorf("second: %d %q", r.Status, r.Description)
	}
	if r := d.call("getUpdates"); r.Status != 409 || !strings.HasPrefix(r.Description, "Conflict: can't use getUpdates method while webhook is active") {
		t.Errorf("with a webhook: %d %q", r.Status, r.Description)
	}
	d.must(nil, "deleteWebhook")
	d.must(nil, "getUpdates")
}

func TestOnlyAllowedKindsOfUpdatesAreMade(t *testing.T) {
	d := open(t, noLimits)
	id := d.ana.Say("a").MessageID
	if u, err := d.ana.React(id, "👍"); err != nil || u != 0 {
		t.Errorf("a reaction came without being asked for: %d %v", u, err)
	}
	d.poll("-1", "allowed_updates", `["message_reaction"]`)
	if u, err := d.ana.React(id, "🔥"); err != nil || u == 0 {
		t.Errorf("a reaction did not come: %d %v", u, err)
	}
	if s := d.ana.Say("b"); s.UpdateID != 0 {
		t.Error("a message came without being asked for")
	}
	d.poll("0")
	if s := d.ana.Say("c"); s.UpdateID != 0 {
		t.Error("leaving allowed_updates out changed the choice")
	}
	d.poll("0", "allowed_updates", "[]")
	if s := d.ana.Say("d"); s.UpdateID == 0 {
		t.Error("an empty choice did not bring back the default")
	}
	d.clean()
}

func TestCustomersActionsMakeTelegramsUpdates(t *testing.T) {
	d := open(t, noLimits)
	d.poll("0", "allowed_updates", `["message","edited_message","callback_query","my_chat_member","message_reaction"]`)
	question := d.send("Q?", "reply_markup", yesNo)
	n := 0
	_, _ = fmt.Sscan(question, &n)
	said := d.ana.Say("bonjour /aide", ReplyTo(n))
	if _, err := d.ana.EditMessage(said.MessageID, "bonsoir"); err != nil {
		t.Error(err)
	}
	if _, err := d.ana.Tap(n, "Oui"); err != nil {
		t.Error(err)
	}
	if _, err := d.ana.React(n, "👍"); err != nil {
		t.Error(err)
	}
	d.ana.Block()
	d.ana.Unblock()
	list := d.poll("0")
	if len(list) != 6 {
		t.Fatalf("%d updates, want 6", len(list))
	}
	wants := [][2]string{
		{string(list[0].Message), `"reply_to_message":{"message_id":` + question},
		{string(list[0].Message), `"entities":[{"type":"bot_command","offset":8,"length":5}]`},
		{string(list[0].Message), `"language_code":"fr-CA"`},
		{string(list[1].Edited), `"edit_date"`},
		{string(list[1].Edited), `"text":"bonsoir"`},
		{string(list[2].Callback), `"data":"yes"`},
		{string(list[2].Callback), `"message":{"message_id":` + question},
		{string(list[3].Reaction), `"new_reaction":[{"emoji":"👍","type":"emoji"}]`},
		{string(list[4].Member), `"new_chat_member":{"status":"kicked"`},
		{string(list[5].Member), `"new_chat_member":{"status":"member"`},
	}
	for _, w := range wants {
		if !strings.Contains(w[0], w[1]) {
			t.Errorf("update %s\nlacks %s", w[0], w[1])
		}
	}
}

func TestEveryKindOfContentHasItsField(t *testing.T) {
	d := open(t, noLimits)
	d.ana.SendPhoto(File{})
	d.ana.SendVoice(File{Seconds: 2})
	d.ana.SendVideo(File{})
	d.ana.SendVideoNote(File{})
	d.ana.SendAudio(File{})
	d.ana.SendSticker(File{})
	d.ana.SendContact("+15145550100", "Ana")
	d.ana.SendLocation(45.5, -73.6)
	d.ana.SendPoll("Lequel?", "a", "b")
	d.ana.SendDice(6)
	d.ana.AnyKind(map[string]any{"checklist": map[string]any{"title": "x"}})
	list := d.poll("0")
	want := []string{"photo", "voice", "video", "video_note", "audio", "sticker", "contact", "location", "poll", "dice", "checklist"}
	if len(list) != len(want) {
		t.Fatalf("%d updates, want %d", len(list), len(want))
	}
	chat := d.ana.Chat()
	for i, name := range want {
		if field(t, list[i].Message, name) == "" {
			t.Errorf("%s is not in %s", name, list[i].Message)
		}
		if chat[i+1].Kind != name {
			t.Errorf("screen shows %s, want %s", chat[i+1].Kind, name)
		}
	}
}

func TestTapsNeedTheirButtonAndAreAnsweredOnceInTime(t *testing.T) {
	d := open(t, noLimits)
	var id int
	_, _ = fmt.Sscan(d.send("Q?", "reply_markup", yesNo), &id)
	for _, button := range []string{"Peut-être", "Aide", "Copier"} {
		if _, err := d.ana.Tap(id, button); err == nil {
			t.Errorf("tapping %s worked", button)
		}
	}
	tap, err := d.ana.Tap(id, "no")
	if err != nil {
		t.Fatal(err)
	}
	if r := d.call("answerCallbackQuery", "callback_query_id", tap.QueryID, "text", strings.Repeat("a", 201)); r.OK {
		t.Error("201 characters were accepted")
	}
	d.must(nil, "answerCallbackQuery", "callback_query_id", tap.QueryID, "text", "Noté", "show_alert", "true")
	toasts := d.ana.Toasts()
	if len(toasts) != 1 || toasts[0].Text != "Noté" || !toasts[0].Alert || toasts[0].Data != "no" || toasts[0].MessageID != id {
		t.Errorf("toasts = %+v", toasts)
	}
	const old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
	if r := d.call("answerCallbackQuery", "callback_query_id", tap.QueryID); r.Description != old {
		t.Errorf("a second answer: %q", r.Description)
	}
	late, _ := d.ana.Tap(id, "no")
	d.ExpireTaps()
	if r := d.call("answerCallbackQuery", "callback_query_id", late.QueryID); r.Description != old {
		t.Errorf("a late answer: %q", r.Description)
	}
	d.must(nil, "deleteMessage", "chat_id", "101", "message_id", fmt.Sprint(id))
	if _, err := d.ana.TapRaw(id, "stale"); err != nil {
		t.Error(err)
	}
	list := d.poll("-1")
	if body := string(list[0].Callback); !strings.Contains(body, `"date":0`) || !strings.Contains(body, `"data":"stale"`) {
		t.Errorf("a tap on a deleted message: %s", body)
	}
}

func TestUpdatesComeTwiceLateOrShuffledOnDemand(t *testing.T) {
	d := open(t, noLimits)
	first := d.ana.Say("a").UpdateID
	d.poll(fmt.Sprint(first + 1))
	if err := d.Repeat(first); err != nil {
		t.Fatal(err)
	}
	if got := ids(d.poll(fmt.Sprint(first + 1))); !slices.Equal(got, []int{first}) {
		t.Errorf("repeated: %v, want %d", got, first)
	}
	if err := d.Repeat(first + 1000); err == nil {
		t.Error("an update that never was could be repeated")
	}

	d.SetDelivery(Delivery{Duplicate: 1})
	second := d.ana.Say("b").UpdateID
	if got := ids(d.poll(fmt.Sprint(second + 1))); !slices.Equal(got, []int{second}) {
		t.Errorf("duplicated: %v, want %d", got, second)
	}

	d.SetDelivery(Delivery{Delay: time.Hour})
	d.ana.Say("c")
	if got := d.poll("0"); len(got) != 0 {
		t.Errorf("delayed: %v came at once", ids(got))
	}
	d.SetDelivery(Delivery{Shuffle: true})
	for range 20 {
		d.ana.Say("d")
	}
	got := ids(d.poll("0"))
	if len(got) != 21 || slices.IsSorted(got) {
		t.Errorf("shuffled: %v", got)
	}
	if n := d.LoseUpdates(); n != 21 || d.Pending() != 0 {
		t.Errorf("lost %d, left %d", n, d.Pending())
	}
}

func TestRawUpdatesPassAsTheyAre(t *testing.T) {
	d := open(t, noLimits)
	for _, raw := range []string{`{"message":"not an object"}`, `{"update_id":"x","message":{}}`, `[1,2]`, `{"brand_new_kind":{}}`} {
		if _, err := d.PushRaw(raw); err != nil {
			t.Errorf("push %s: %v", raw, err)
		}
	}
	if _, err := d.PushRaw(`{`); err == nil {
		t.Error("broken JSON was taken")
	}
	r := d.call("getUpdates")
	for _, part := range []string{`"message":"not an object"`, `"update_id":"x"`, `[1,2]`, `"brand_new_kind":{}`} {
		if !strings.Contains(string(r.Result), part) {
			t.Errorf("%s is not in %s", part, r.Result)
		}
	}
}

// hook is a webhook receiver that fails as often as told.
type hook struct {
	mu     sync.Mutex
	fails  int
	secret []string
	ids    []int
	texts  map[int64][]string
}

func (h *hook) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var u struct {
		ID      int `json:"update_id"`
		Message struct {
			Text string
			Chat struct{ ID int64 }
		}
	}
	err := json.NewDecoder(r.Body).Decode(&u)
	h.mu.Lock()
	defer h.mu.Unlock()
	h.secret = append(h.secret, r.Header.Get("X-Telegram-Bot-Api-Secret-Token"))
	if h.fails > 0 || err != nil {
		h.fails--
		http.Error(w, "not yet", http.StatusInternalServerError)
		return
	}
	h.ids = append(h.ids, u.ID)
	h.texts[u.Message.Chat.ID] = append(h.texts[u.Message.Chat.ID], u.Message.Text)
}

func (h *hook) seen() []int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.Clone(h.ids)
}
