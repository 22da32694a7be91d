package slackdesk

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"guichet/bot/calls"
	"guichet/conversations"
)

// Download opens an agent's file, given the id that came with it. The caller closes it. Slack shows a file's bytes to who
// may see it, at an address that asks for the token; the token goes nowhere but to Slack.
func (c *Client) Download(ctx context.Context, id conversations.FileID) (io.ReadCloser, int64, error) {
	f, _, _, err := c.api.GetFileInfoContext(ctx, string(id), 0, 0)
	if err != nil {
		return nil, 0, c.fail("files.info", err)
	}
	address := firstLine(f.URLPrivateDownload, f.URLPrivate)
	if f.IsExternal || !c.trusted(address) {
		return nil, 0, refuse(conversations.Gone, fmt.Errorf("slack does not hold file %s itself", id))
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, 0, c.fail("download", err)
	}
	req.Header.Set("Authorization", "Bearer "+c.bot)
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, 0, c.fail("download", err)
	}
	if err := downloadError(resp); err != nil {
		resp.Body.Close()
		return nil, 0, err
	}
	return resp.Body, resp.ContentLength, nil
}

// trusted reports whether an address is Slack's own, or that of the API we were told to use.
func (c *Client) trusted(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	api, err := url.Parse(c.base)
	if err == nil && u.Scheme == api.Scheme && u.Host == api.Host {
		return true
	}
	host := strings.ToLower(u.Hostname())
	slacks := host == "slack.com" || strings.HasSuffix(host, ".slack.com") || host == "slack-gov.com" || strings.HasSuffix(host, ".slack-gov.com")
	return u.Scheme == "https" && slacks
}

// downloadError judges an answer. To a token that may not read files Slack does not say no: it sends the sign-in page.
func downloadError(resp *http.Response) error {
	signIn := resp.Request != nil && resp.Request.URL.Query().Get("redir") != ""
	switch {
	case signIn || resp.StatusCode == http.StatusForbidden || resp.StatusCode == http.StatusUnauthorized:
		return refuse(conversations.NotAllowed, fmt.Errorf("slack download: the token may not read files"))
	case resp.StatusCode == http.StatusOK:
		return nil
	case resp.StatusCode >= 500 || resp.StatusCode == http.StatusTooManyRequests:
		return &calls.NotSent{Err: fmt.Errorf("slack download: HTTP status %d", resp.StatusCode)}
	}
	return refuse(conversations.Gone, fmt.Errorf("slack download: HTTP status %d", resp.StatusCode))
}
