package faketelegram

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"
)

// desk is a server with its HTTP side open and one customer, Ana, who pressed Start.
type desk struct {
	*Server
	t    *testing.T
	http *httptest.Server
	ana  *Customer
}

func open(t *testing.T, cfg Config) *desk {
	t.Helper()
	s := New(cfg)
	h := httptest.NewServer(s)
	t.Cleanup(h.Close)
	t.Cleanup(s.Close)
	d := &desk{Server: s, t: t, http: h, ana: s.Customer(101, Profile{FirstName: "Ana", LanguageCode: "fr-CA"})}
	d.ana.Start("")
	s.mu.Lock()
	s.updates.pending = nil
	s.mu.Unlock()
	return d
}

// noLimits is for tests that are not about rates.
var noLimits = Config{Limits: Limits{Off: true}}

// reply is an answer of the server, decoded.
type reply struct {
	Status      int             `json:"-"`
	OK          bool            `json:"ok"`
	Result      json.RawMessage `json:"result"`
	ErrorCode   int             `json:"error_code"`
	Description string          `json:"description"`
	Parameters  struct {
		RetryAfter int `json:"retry_after"`
	} `json:"parameters"`
}

func (d *desk) url(method string) string { return d.http.URL + "/bot" + d.Token() + "/" + method }

// call posts a form given as name, value, name, value…
func (d *desk) call(method string, pairs ...string) reply {
	d.t.Helper()
	form := url.Values{}
	for i := 0; i < len(pairs); i += 2 {
		form.Set(pairs[i], pairs[i+1])
	}
	answer, err := http.PostForm(d.url(method), form)
	return d.read(answer, err)
}

func (d *desk) read(answer *http.Response, err error) reply {
	d.t.Helper()
	if err != nil {
		d.t.Fatalf("call: %v", err)
	}
	defer answer.Body.Close()
	r := reply{Status: answer.StatusCode}
	if err := json.NewDecoder(answer.Body).Decode(&r); err != nil {
		d.t.Fatalf("decode answer: %v", err)
	}
	return r
}

// must calls and wants success; into may be nil.
func (d *desk) must(into any, method string, pairs ...string) {
	d.t.Helper()
	r := d.call(method, pairs...)
	if !r.OK {
		d.t.Fatalf("%s %q: %d %s", method, pairs, r.ErrorCode, r.Description)
	}
	if into == nil {
		return
	}
	if err := json.Unmarshal(r.Result, into); err != nil {
		d.t.Fatalf("%s: decode result %s: %v", method, r.Result, err)
	}
}

// send sends a text to Ana and returns its id.
func (d *desk) send(text string, pairs ...string) string {
	d.t.Helper()
	var m struct {
		ID json.Number `json:"message_id"`
	}
	d.must(&m, "sendMessage", append([]string{"chat_id", "101", "text", text}, pairs...)...)
	return m.ID.String()
}

// upload posts a multipart form with files given as name → content.
func (d *desk) upload(method string, fields, files map[string]string) reply {
	d.t.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for name, v := range fields {
		_ = w.WriteField(name, v)
	}
	for name, content := range files {
		part, err := w.CreateFormFile(name, name+".pdf")
		if err != nil {
			d.t.Fatal(err)
		}
		_, _ = io.WriteString(part, content)
	}
	_ = w.Close()
	answer, err := http.Post(d.url(method), w.FormDataContentType(), &body)
	return d.read(answer, err)
}

func (d *desk) clean() {
	d.t.Helper()
	for _, v := range d.Violations() {
		d.t.Errorf("violation: %s", v)
	}
}

func (d *desk) wait(cond func() bool) {
	d.t.Helper()
	ctx, cancel := context.WithTimeout(d.t.Context(), 30*time.Second)
	defer cancel()
	if err := d.Wait(ctx, cond); err != nil {
		d.t.Fatalf("wait: %v", err)
	}
}

func TestCallsAreAuthorisedAndNamed(t *testing.T) {
	d := open(t, noLimits)
	tests := []struct {
		name, path, want string
		status           int
	}{
		{"the right token", "/bot" + d.Token() + "/getMe", "", 200},
		{"a method in another case", "/bot" + d.Token() + "/GETME", "", 200},
		{"a wrong token", "/bot700000001:wrong/getMe", "Unauthorized", 401},
		{"a method that is not imitated", "/bot" + d.Token() + "/sendGame", "Not Found", 404},
		{"no method", "/bot" + d.Token(), "Not Found", 404},
		{"another path", "/", "Not Found", 404},
		{"a file with a wrong token", "/file/bot1:x/documents/a", "Unauthorized", 401},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			answer, err := http.Get(d.http.URL + tt.path)
			r := d.read(answer, err)
			if r.Status != tt.status || r.Description != tt.want || (r.OK != (tt.status == 200)) {
				t.Errorf("got %d %q, want %d %q", r.Status, r.Description, tt.status, tt.want)
			}
		})
	}
	v := d.Violations()
	if len(v) != 1 || v[0].Method != "sendGame" {
		t.Errorf("violations = %v, want sendGame alone", v)
	}
}

func TestParametersTravelFourWays(t *testing.T) {
	d := open(t, noLimits)
	keyboard := `{"inline_keyboard":[[{"text":"Oui","callback_data":"y"}]]}`
	form := url.Values{"chat_id": {"101"}, "text": {"salut"}, "reply_markup": {keyboard}}
	ways := map[string]func() (*http.Response, error){
		"in the address": func() (*http.Response, error) { return http.Get(d.url("sendMessage") + "?" + form.Encode()) },
		"as a form":      func() (*http.Response, error) { return http.PostForm(d.url("sendMessage"), form) },
		"as JSON": func() (*http.Response, error) {
			return http.Post(d.url("sendMessage"), "application/json", strings.NewReader(`{"chat_id":101,"text":"salut","reply_markup":`+keyboard+`}`))
		},
	}
	check := func(t *testing.T, r reply) {
		if !r.OK {
			t.Fatalf("refused: %s", r.Description)
		}
		m, _ := d.ana.LastFromBot()
		if m.Text != "salut" || len(m.Buttons) != 1 || m.Buttons[0][0].Data != "y" {
			t.Errorf("customer sees %+v", m)
		}
	}
	for name, way := range ways {
		t.Run(name, func(t *testing.T) { check(t, d.read(way())) })
	}
	t.Run("as multipart", func(t *testing.T) {
		check(t, d.upload("sendMessage", map[string]string{"chat_id": "101", "text": "salut", "reply_markup": keyboard}, nil))
	})
	d.clean()
}

func TestEachDeviationFromTheDescriptionIsNotedAndUnknownOnesAreIgnored(t *testing.T) {
	tests := []struct {
		name, method string
		pairs        []string
		param        string
		ok           bool
	}{
		{"an unknown parameter", "sendMessage", []string{"chat_id", "101", "text", "a", "colour", "red"}, "colour", true},
		{"a missing parameter", "sendChatAction", []string{"chat_id", "101"}, "action", false},
		{"a wrong scalar type", "getUpdates", []string{"limit", "many"}, "limit", true},
		{"an unknown field", "sendMessage", []string{"chat_id", "101", "text", "a", "reply_markup", `{"inline_keyboard":[[{"text":"x","callback_data":"y","colour":1}]]}`}, "reply_markup.inline_keyboard[0][0].colour", true},
		{"an unknown field of an option", "sendMessage", []string{"chat_id", "101", "text", "a", "link_preview_options", `{"disabled":true}`}, "link_preview_options.disabled", true},
		{"a missing field", "sendMessage", []string{"chat_id", "101", "text", "a", "entities", `[{"type":"bold","offset":0}]`}, "entities[0].length", true},
		{"a wrong type inside", "sendMessage", []string{"chat_id", "101", "text", "a", "link_preview_options", `{"is_disabled":"yes"}`}, "link_preview_options.is_disabled", true},
		{"an unknown variant", "setMyCommands", []string{"commands", `[]`, "scope", `{"type":"everybody"}`}, "scope", false},
		{"a list for an object", "sendMessage", []string{"chat_id", "101", "text", "a", "link_preview_options", `[]`}, "link_preview_options", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := open(t, noLimits)
			if r := d.call(tt.method, tt.pairs...); r.OK != tt.ok {
				t.Errorf("ok = %v (%s), want %v", r.OK, r.Description, tt.ok)
			}
			found := false
			for _, v := range d.Violations() {
				found = found || v.Param == tt.param
			}
			if !found {
				t.Errorf("violations = %v, want one for %s", d.Violations(), tt.param)
			}
		})
	}
}

func TestGetMeNamesTheBot(t *testing.T) {
	d := open(t, noLimits)
	var me struct {
		ID       int64  `json:"id"`
		IsBot    bool   `json:"is_bot"`
		Username string `json:"username"`
	}
	d.must(&me, "getMe")
	if me.ID != d.BotID() || !me.IsBot || me.Username != "guichet_bot" {
		t.Errorf("got %+v", me)
	}
	for _, method := range []string{"logOut", "close"} {
		if r := d.call(method); r.OK {
			t.Errorf("%s was accepted", method)
		}
	}
}
