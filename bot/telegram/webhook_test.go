package telegram

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"guichet/bot/playground/faketelegram"
	"guichet/conversations"
)

// hook is a desk in webhook mode: the handler on a socket of its own.
type hook struct {
	*Webhook
	states states
}

func (r *rig) hook(k *keeper, more ...func(*WebhookConfig)) hook {
	s := newStates()
	c := WebhookConfig{Client: r.client, Intake: k, Account: "1", Secret: "s3cret_-", Look: 5 * time.Millisecond, Log: r.log(), State: s.note}
	for _, set := range more {
		set(&c)
	}
	h := hook{NewWebhook(c), s}
	if c.URL == "" {
		h.URL = r.serve(h.Webhook)
	}
	return h
}

// serve opens a socket until the test ends.
func (r *rig) serve(handler http.Handler) string {
	web := httptest.NewServer(handler)
	r.Cleanup(web.Close)
	return web.URL + "/telegram"
}

func TestAWebhookAnswersAfterKeepingAndAPoisonUpdateHoldsUpNothing(t *testing.T) { // G1
	r := newRig(t)
	k := &keeper{fail: 3}
	r.luc.Say("un")
	if _, err := r.server.PushRaw(`{"message":{"message_id":"not a number"}}`); err != nil {
		t.Fatal(err)
	}
	r.luc.Say("deux")
	r.run(r.hook(k).Run)
	r.wait("delivery", func() bool { return r.server.Pending() == 0 })
	if got := k.texts(); got != "/start,un,deux" {
		t.Errorf("kept %s", got)
	}
	if len(k.aside) != 1 || k.aside[0].Size == 0 || strings.Contains(k.aside[0].Reason, "not a number") {
		t.Errorf("set aside: %+v", k.aside)
	}
	r.clean()
}

func TestATapThatComesByWebhookIsAnsweredWithTheVerdict(t *testing.T) {
	r := newRig(t)
	tap := r.question()
	r.run(r.hook(&keeper{}).Run)
	tap()
	r.wait("the toast", func() bool { return len(r.luc.Toasts()) == 1 })
	if got := r.luc.Toasts()[0].Text; got != "Noté." {
		t.Errorf("toast %q", got)
	}
}

func TestAStrangerIsRefusedWithoutAWordAndUnread(t *testing.T) {
	r := newRig(t)
	k := &keeper{}
	h := r.hook(k)
	for _, secret := range []string{"", "s3cret_", "s3cret_-x", "S3cret_-"} {
		conn, err := net.Dial("tcp", strings.TrimSuffix(strings.TrimPrefix(h.URL, "http://"), "/telegram"))
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		if err := conn.SetDeadline(time.Now().Add(patience)); err != nil {
			t.Fatal(err)
		}
		// The body is announced and never sent: whoever tried to read it would wait.
		fmt.Fprintf(conn, "POST /telegram HTTP/1.1\r\nHost: desk\r\nContent-Type: application/json\r\nContent-Length: 100\r\n%s: %s\r\n\r\n", secretHeader, secret)
		resp, err := http.ReadResponse(bufio.NewReader(conn), nil)
		if err != nil {
			t.Fatalf("secret %q: %v", secret, err)
		}
		if body, _ := io.ReadAll(resp.Body); resp.StatusCode != http.StatusUnauthorized || len(body) > 0 {
			t.Errorf("secret %q: %d %q", secret, resp.StatusCode, body)
		}
	}
	if len(k.batches) > 0 {
		t.Errorf("a stranger's update was taken: %v", k.batches)
	}
}

func TestAnEmptySecretIsDerivedFromTheTokenAndLetsNobodyIn(t *testing.T) {
	r := newRig(t)
	empty := func(c *WebhookConfig) { c.Secret = "" }
	one, two := r.hook(&keeper{}, empty), r.hook(&keeper{}, empty)
	if one.Secret != two.Secret || one.knows("") || !two.knows(one.Secret) || strings.Contains(r.server.Token(), one.Secret) {
		t.Error("the derived secret is not shared, or lets strangers in")
	}
	k := &keeper{}
	r.run(r.hook(k, empty).Run)
	k.await(t, "/start")
}

func TestRequestsThatAreNoUpdate(t *testing.T) {
	r := newRig(t)
	long := `{"update_id":5,"message":{"text":"` + strings.Repeat("a", maxUpdate) + `"}}`
	for _, c := range []struct {
		name, method, kind, body string
		status, aside            int
	}{
		{"another method", "GET", "application/json", "", 405, 0},
		{"a form", "POST", "application/x-www-form-urlencoded", "update_id=5", 415, 0},
		{"no type", "POST", "", "{}", 415, 0},
		{"a type with its charset", "POST", "application/json; charset=utf-8", `{"update_id":5,"poll":{"id":"1"}}`, 200, 0},
		{"no JSON", "POST", "application/json", "<html>", 200, 1},
		{"nothing", "POST", "application/json", "", 200, 1},
		{"half an update", "POST", "application/json", `{"update_id":5,"message":{`, 200, 1},
		{"an overlong one", "POST", "application/json", long, 200, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			k := &keeper{}
			req, err := http.NewRequestWithContext(t.Context(), c.method, r.hook(k).URL, strings.NewReader(c.body))
			if err != nil {
				t.Fatal(err)
			}
			req.Header.Set("Content-Type", c.kind)
			req.Header.Set(secretHeader, "s3cret_-")
			resp, err := http.DefaultClient.Do(req)
			if err != nil {
				t.Fatal(err)
			}
			defer resp.Body.Close()
			if resp.StatusCode != c.status || len(k.aside) != c.aside || len(k.events) > 0 {
				t.Errorf("status %d, aside %+v, events %v", resp.StatusCode, k.aside, k.events)
			}
			if c.aside == 1 && k.aside[0].Size != len(c.body) {
				t.Errorf("size %d, want %d", k.aside[0].Size, len(c.body))
			}
		})
	}
}

func TestAnUpdateCutOffOnItsWayIsNotSetAside(t *testing.T) {
	r := newRig(t)
	k := &keeper{}
	body := io.MultiReader(strings.NewReader(`{"update_id":5,`), brokenReader{})
	req := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/telegram", body)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set(secretHeader, "s3cret_-")
	answer := httptest.NewRecorder()
	r.hook(k).ServeHTTP(answer, req)
	if answer.Code != http.StatusBadRequest || len(k.aside) > 0 {
		t.Errorf("status %d, aside %v", answer.Code, k.aside)
	}
}

type brokenReader struct{}

func (brokenReader) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

func TestRegisteringGoesOnUntilItSucceedsAndDropsNothing(t *testing.T) {
	r := newRig(t)
	k := &keeper{}
	r.luc.Say("un")
	for _, kind := range []faketelegram.FaultKind{faketelegram.BadGateway, faketelegram.ResetBefore, faketelegram.ResetAfter} {
		r.server.Faults.Set(faketelegram.Fault{Method: "setWebhook", Kind: kind, Times: 1})
	}
	r.server.Faults.Set(faketelegram.Fault{Method: "getWebhookInfo", Kind: faketelegram.Garbage, Times: 1})
	h := r.hook(k)
	h.Register(t.Context())
	h.states.await(t, "unwell: telegram setWebhook")
	h.states.await(t, "unwell: telegram getWebhookInfo")
	h.states.await(t, "well: ")
	k.await(t, "/start,un")
	info, err := r.client.webhookInfo(t.Context())
	if err != nil || info.URL != h.URL || len(info.Allowed) != len(kinds) {
		t.Errorf("%+v, %v", info, err)
	}
	for _, call := range r.server.Calls(0) {
		if call.Method == "setWebhook" && (fmt.Sprint(call.Params["drop_pending_updates"]) != "false" || fmt.Sprint(call.Params["max_connections"]) != "40") {
			t.Errorf("set with %v", call.Params)
		}
	}
	r.clean()
}

func TestAWebhookRemovedByAnotherProgramIsSetAgain(t *testing.T) {
	r := newRig(t)
	k := &keeper{}
	r.run(r.hook(k).Run)
	k.await(t, "/start")
	r.ask("deleteWebhook", nil)
	r.luc.Say("un")
	k.await(t, "/start,un")
	r.ask("setWebhook", map[string]string{"url": "http://127.0.0.1:1/"})
	r.luc.Say("deux")
	k.await(t, "/start,un,deux")
	r.clean()
}

func TestWhatTelegramCannotDeliverIsToldAndDoesNotMakeTheProcessUnready(t *testing.T) {
	r := newRig(t)
	k := &keeper{fail: -1}
	h := r.hook(k)
	r.run(h.Run)
	h.states.await(t, "well: Telegram cannot deliver: Wrong response from the webhook: 503")
	k.refuse(0)
	k.await(t, "/start")
}

func TestASecretThatDoesNotMatchLosesNothing(t *testing.T) {
	r := newRig(t)
	k := &keeper{}
	h := r.hook(k)
	r.ask("setWebhook", map[string]string{"url": h.URL, "secret_token": "yesterdays"})
	r.luc.Say("un")
	r.wait("a refusal", func() bool {
		info, err := r.client.webhookInfo(t.Context())
		return err == nil && strings.Contains(info.LastError, "401")
	})
	if k.texts() != "" || r.server.Pending() != 2 {
		t.Fatalf("kept %q, %d pending", k.texts(), r.server.Pending())
	}
	r.run(h.Run)
	k.await(t, "/start,un")
	r.wait("delivery", func() bool { return r.server.Pending() == 0 })
}

func TestSwitchingBetweenPollingAndWebhookLosesAndRepeatsNothing(t *testing.T) { // G1, G2, G6
	r := newRig(t)
	k := &keeper{}
	var want []string
	say := func(text string) string {
		r.luc.Say(text)
		want = append(want, text)
		return "/start," + strings.Join(want, ",")
	}
	for round := range 3 {
		stop := r.receive(k, func(c *ReceiverConfig) { c.Poll = 50 * time.Second })
		k.await(t, say(fmt.Sprint("poll ", round)))
		stop()
		kept := say(fmt.Sprint("between ", round)) // while nobody is there
		h := r.hook(k)
		stop = r.run(h.Run)
		k.await(t, kept)
		k.await(t, say(fmt.Sprint("hook ", round)))
		k.refuse(-1) // and what comes last cannot be kept any more
		say(fmt.Sprint("refused ", round))
		r.wait("a refusal", func() bool {
			info, err := r.client.webhookInfo(t.Context())
			return err == nil && strings.Contains(info.LastError, "503")
		})
		stop()
		k.refuse(0)
	}
	r.receive(k)
	k.await(t, "/start,"+strings.Join(want, ","))
	r.wait("confirmation", func() bool { return r.server.Pending() == 0 })
	r.clean()
}

func TestARollingRestartIntoTheOtherWayLosesNothing(t *testing.T) { // G1, G2: both run for a while, and fight for the bot
	for _, last := range []string{"polling", "webhook"} {
		t.Run("to "+last, func(t *testing.T) {
			r := newRig(t)
			k := &keeper{}
			h := r.hook(k)
			start := map[string]func() func(){"polling": func() func() { return r.receive(k) }, "webhook": func() func() { return r.run(h.Run) }}
			first := "webhook"
			if last == first {
				first = "polling"
			}
			stop := start[first]()
			k.await(t, "/start")
			start[last]()
			want := "/start"
			for i := range 5 {
				r.luc.Say(fmt.Sprint(i))
				want += fmt.Sprint(",", i)
				k.await(t, want)
			}
			stop()
			r.luc.Say("fin")
			k.await(t, want+",fin")
			r.wait("confirmation", func() bool { return r.server.Pending() == 0 })
			r.clean()
		})
	}
}

// replicas stand behind one address, in turn.
type replicas struct {
	all  []*Webhook
	next atomic.Uint64
}

func (b *replicas) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	b.all[b.next.Add(1)%uint64(len(b.all))].ServeHTTP(w, r)
}

// lossy is an intake whose answer is lost now and then, after the commit or before.
type lossy struct {
	*keeper
	n atomic.Uint64
}

func (l *lossy) Accept(ctx context.Context, events []conversations.Event, aside []conversations.Aside) ([]conversations.Verdict, error) {
	switch l.n.Add(1) % 5 {
	case 2:
		return nil, errors.New("the connection was lost before the commit")
	case 4:
		_, err := l.keeper.Accept(ctx, events, aside)
		return nil, errors.Join(err, errors.New("the connection was lost after the commit"))
	}
	return l.keeper.Accept(ctx, events, aside)
}

func TestTwoReplicasBehindOneAddressKeepEachCustomersOrder(t *testing.T) { // G2, G6
	r := newRig(t)
	k := &keeper{}
	behind := &replicas{}
	address := r.serve(behind)
	for range 2 {
		shared := func(c *WebhookConfig) { c.URL, c.Intake, c.Look = address, &lossy{keeper: k}, time.Hour }
		behind.all = append(behind.all, r.hook(k, shared).Webhook)
	}
	ana := r.server.Customer(43, faketelegram.Profile{FirstName: "Ana"})
	ana.Say("/start")
	want := "/start"
	for i := range 15 {
		if i == 3 {
			for _, w := range behind.all {
				r.run(w.Run) // each registers, which takes back what is on its way
			}
		}
		r.luc.Say(fmt.Sprint(i))
		ana.Say(fmt.Sprint(i))
		want += fmt.Sprint(",", i)
	}
	r.wait("delivery", func() bool { return r.server.Pending() == 0 })
	for _, chat := range []conversations.ChatID{"42", "43"} {
		if got := k.texts(chat); got != want {
			t.Errorf("chat %s: %s, want %s", chat, got, want)
		}
	}
	r.clean()
}
