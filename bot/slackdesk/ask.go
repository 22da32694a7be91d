package slackdesk

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"

	"github.com/slack-go/slack"

	"guichet/bot/calls"
	"guichet/conversations"
)

// maxPage bounds an answer: 200 messages of 40,000 characters, with room for their blocks.
const maxPage = 32 << 20

// ask calls a method and decodes its answer. It is for the methods whose answers hold messages, which the library decodes to the last block, and for those that
// every message needs.
func (c *Client) ask(ctx context.Context, method string, arguments map[string]string, answer any) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.base+method, bytes.NewReader(calls.Form(arguments)))
	if err != nil {
		return c.fail(method, err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Set("Authorization", "Bearer "+c.bot)
	resp, err := c.http.Do(req)
	if err != nil {
		return c.fail(method, err)
	}
	defer resp.Body.Close()
	c.seeScopes(method, resp.Header)
	switch {
	case resp.StatusCode == http.StatusTooManyRequests:
		seconds, _ := strconv.Atoi(resp.Header.Get("Retry-After")) // without a number: at once, and Slack will say it again
		return c.fail(method, &slack.RateLimitedError{RetryAfter: time.Duration(max(seconds, 1)) * time.Second})
	case resp.StatusCode != http.StatusOK:
		return c.fail(method, slack.StatusCodeError{Code: resp.StatusCode, Status: resp.Status})
	}
	text, lent := c.answers.Get().(*bytes.Buffer)
	if !lent {
		text = new(bytes.Buffer)
	}
	defer c.answers.Put(text)
	text.Reset()
	_, err = text.ReadFrom(io.LimitReader(resp.Body, maxPage))
	if err == nil {
		err = json.Unmarshal(text.Bytes(), answer)
	}
	if err != nil {
		return c.fail(method, fmt.Errorf("read the answer: %w", err))
	}
	return nil
}

// do calls a method whose answer says no more than that it was done.
func (c *Client) do(ctx context.Context, method string, arguments map[string]string) error {
	var answer slack.SlackResponse
	if err := c.ask(ctx, method, arguments, &answer); err != nil {
		return err
	}
	return c.fail(method, answer.Err())
}

// say posts or rewrites a message, and tells its ts. Of the answer only that is read, while the library would decode the whole message that Slack repeats in it,
// and take a block in it that it does not know for a failed call.
func (c *Client) say(ctx context.Context, method string, blocks []slack.Block, arguments map[string]string) (conversations.MessageID, error) {
	if len(blocks) > 0 {
		text, err := json.Marshal(blocks)
		if err != nil {
			return "", c.fail(method, err)
		}
		arguments["blocks"] = string(text)
	}
	var answer struct {
		slack.SlackResponse
		TS string `json:"ts"`
	}
	if err := c.ask(ctx, method, arguments, &answer); err != nil {
		return "", err
	}
	return conversations.MessageID(answer.TS), c.fail(method, answer.Err())
}
