package telegram

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"guichet/bot/calls"
)

// call makes one request of any method, known to the library or not, and decodes its result into out unless that is nil.
// Errors are classified as package calls says.
func (c *Client) call(ctx context.Context, method string, params tg.Params, out any) error {
	_, err := c.callSeen(ctx, method, params, out)
	return err
}

// callSeen is call with what the answer's head said; its fields are zero when no answer came.
//
// It does what the library's MakeRequest does, but for the work: the library reads every answer twice, and this is the way of all messages.
func (c *Client) callSeen(ctx context.Context, method string, params tg.Params, out any) (response, error) {
	var seen response
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.api+"/bot"+c.bot.Token+"/"+method, bytes.NewReader(calls.Form(params)))
	if err != nil {
		return seen, classify(method, err, 0, c.bot.Token)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	resp, err := c.http.Do(req)
	if err != nil {
		return seen, classify(method, err, 0, c.bot.Token)
	}
	defer resp.Body.Close()
	seen.note(resp)
	return seen, c.read(method, seen, resp.Body, out)
}

// answer is what stands around every result (core.telegram.org/bots/api#making-requests).
type answer struct {
	OK          bool                  `json:"ok"`
	Result      any                   `json:"result"` // decoded into what it points to
	Code        int                   `json:"error_code"`
	Description string                `json:"description"`
	Parameters  tg.ResponseParameters `json:"parameters"`
}

// unread is a result that nobody wants.
type unread struct{}

func (*unread) UnmarshalJSON([]byte) error { return nil }

// read reads an answer and decodes its result into out.
func (c *Client) read(method string, seen response, from io.Reader, out any) error {
	text, lent := c.answers.Get().(*bytes.Buffer)
	if !lent {
		text = new(bytes.Buffer)
	}
	defer c.answers.Put(text)
	text.Reset()
	_, cut := text.ReadFrom(from)
	a := answer{Result: out}
	if out == nil {
		a.Result = new(unread)
	}
	err := json.Unmarshal(text.Bytes(), &a)
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) { // a whole answer counts, whatever follows it
		err = json.NewDecoder(bytes.NewReader(text.Bytes())).Decode(&a)
	}
	if err != nil && cut != nil {
		err = cut
	}
	var kind *json.UnmarshalTypeError
	inResult := errors.As(err, &kind) && (kind.Field == "result" || strings.HasPrefix(kind.Field, "result."))
	switch {
	case err != nil && !inResult:
		return classify(method, err, seen.status, c.bot.Token)
	case !a.OK:
		said := tg.Error{Code: a.Code, Message: a.Description, ResponseParameters: a.Parameters}
		return classify(method, &said, seen.status, c.bot.Token)
	case out != nil && err == nil && !bytes.Contains(text.Bytes(), []byte(`"result"`)):
		err = errors.New("it has no result")
	}
	if err != nil {
		// The work was done but the answer is garbage: the outcome is uncertain.
		return fmt.Errorf("decode the answer to %s: %w", method, err)
	}
	return nil
}

// upload makes a request with a file in it, which the library streams.
func (c *Client) upload(ctx context.Context, method string, params tg.Params, field, name string, content io.Reader, out any) error {
	var seen response
	bot := c.bot // a shallow copy is safe: the library's value has no locks
	bot.Client = doer{ctx: ctx, http: c.http, seen: &seen}
	answer, err := bot.UploadFiles(method, params, []tg.RequestFile{{Name: field, Data: tg.FileReader{Name: name, Reader: content}}})
	if err != nil {
		return classify(method, err, seen.status, c.bot.Token)
	}
	if err := json.Unmarshal(answer.Result, out); err != nil {
		return fmt.Errorf("decode the answer to %s: %w", method, err)
	}
	return nil
}

// doer gives the library's requests a context.
type doer struct {
	ctx  context.Context
	http *http.Client
	seen *response
}

// Do implements the library's HTTPClient.
func (d doer) Do(req *http.Request) (*http.Response, error) {
	resp, err := d.http.Do(req.WithContext(d.ctx))
	if resp != nil {
		d.seen.note(resp)
	}
	return resp, err
}

// response is what an answer's head said: the HTTP status, and the platform's clock.
type response struct {
	status int
	date   string
}

func (r *response) note(resp *http.Response) {
	r.status, r.date = resp.StatusCode, resp.Header.Get("Date")
}

// at is the platform's clock; zero when the answer had none.
func (r response) at() time.Time {
	at, err := http.ParseTime(r.date)
	if err != nil {
		return time.Time{}
	}
	return at
}
