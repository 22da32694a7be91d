package faketelegram

import (
	"encoding/json"
	"errors"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"testing"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

// The bot speaks through this library, so its ways with forms, uploads and errors must work here.

func library(t *testing.T, d *desk) *tg.BotAPI {
	t.Helper()
	bot, err := tg.NewBotAPIWithClient(d.Token(), d.http.URL+"/bot%s/%s", d.http.Client())
	if err != nil {
		t.Fatal(err)
	}
	return bot
}

func TestTheLibraryCanSendPollAndUpload(t *testing.T) {
	d := open(t, noLimits)
	bot := library(t, d)
	if bot.Self.ID != d.BotID() {
		t.Errorf("bot id %d, want %d", bot.Self.ID, d.BotID())
	}
	msg := tg.NewMessage(101, "bonjour")
	msg.ReplyMarkup = tg.NewInlineKeyboardMarkup(tg.NewInlineKeyboardRow(tg.NewInlineKeyboardButtonData("Oui", "y")))
	sent, err := bot.Send(msg)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.ana.Tap(sent.MessageID, "Oui"); err != nil {
		t.Fatal(err)
	}
	updates, err := bot.GetUpdates(tg.UpdateConfig{})
	if err != nil || len(updates) != 1 || updates[0].CallbackQuery.Data != "y" || updates[0].CallbackQuery.Message.MessageID != sent.MessageID {
		t.Fatalf("updates = %+v, %v", updates, err)
	}
	params := tg.Params{"callback_query_id": updates[0].CallbackQuery.ID}
	if _, err := bot.MakeRequest("answerCallbackQuery", params); err != nil {
		t.Error(err)
	}
	resp, err := bot.UploadFiles("sendDocument", tg.Params{"chat_id": "101"}, []tg.RequestFile{{Name: "document", Data: tg.FileBytes{Name: "a.pdf", Bytes: []byte("%PDF")}}})
	if err != nil || !resp.Ok {
		t.Fatal(err)
	}
	if m, _ := d.ana.LastFromBot(); m.Files[0].Name != "a.pdf" || string(d.FileData(m.Files[0].FileID)) != "%PDF" {
		t.Errorf("screen shows %+v", m)
	}
	d.clean()
}

func TestTheLibraryReadsRefusals(t *testing.T) {
	d := open(t, noLimits)
	bot := library(t, d)
	d.Faults.Set(Fault{Method: "sendMessage", Kind: TooManyRequests, RetryAfter: 5, Times: 1})
	_, err := bot.MakeRequest("sendMessage", tg.Params{"chat_id": "101", "text": "a"})
	var refused *tg.Error
	if !errors.As(err, &refused) || refused.Code != 429 || refused.RetryAfter != 5 {
		t.Errorf("got %v", err)
	}
	d.ana.Block()
	_, err = bot.MakeRequest("sendMessage", tg.Params{"chat_id": "101", "text": "a"})
	if !errors.As(err, &refused) || refused.Code != 403 || !strings.Contains(refused.Message, "blocked by the user") {
		t.Errorf("got %v", err)
	}
}

func TestManyCustomersAndCallsAtOnceDoNotDisturbEachOther(t *testing.T) {
	d := open(t, noLimits)
	var work sync.WaitGroup
	for n := range int64(8) {
		work.Go(func() {
			u := d.Customer(1000+n, Profile{FirstName: "C"})
			u.Start("")
			for range 25 {
				var m struct {
					ID int `json:"message_id"`
				}
				answer, err := d.http.Client().PostForm(d.url("sendMessage"), map[string][]string{"chat_id": {strconv.FormatInt(1000+n, 10)}, "text": {"a"}, "reply_markup": {yesNo}})
				r := d.read(answer, err)
				if err := json.Unmarshal(r.Result, &m); err != nil {
					t.Error(err)
					return
				}
				if _, err := u.Tap(m.ID, "yes"); err != nil {
					t.Error(err)
				}
				u.Say("b")
				_, _ = u.Chat(), d.Events(0)
			}
		})
	}
	work.Wait()
	total := 0
	for n := range int64(8) {
		total += len(d.Chat(1000 + n))
	}
	if total != 8*(1+25*2) {
		t.Errorf("%d messages on all screens, want %d", total, 8*51)
	}
	if n := d.Pending(); n != 8*(1+25*2) {
		t.Errorf("%d updates, want %d", n, 8*51)
	}
	d.clean()
}

func BenchmarkSendMessage(b *testing.B) {
	s := New(Config{Limits: Limits{Off: true}, KeepCalls: -1})
	s.Customer(101, Profile{}).Start("")
	form := url.Values{"chat_id": {"101"}, "text": {"Bonjour! Comment puis-je aider?"}, "reply_markup": {yesNo}}.Encode()
	b.ReportAllocs()
	for b.Loop() {
		r := httptest.NewRequest("POST", "/bot"+s.Token()+"/sendMessage", strings.NewReader(form))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		w := httptest.NewRecorder()
		if s.ServeHTTP(w, r); w.Code != 200 {
			b.Fatal(w.Body.String())
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "calls/s")
}
