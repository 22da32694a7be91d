package slackdesk

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/slack-go/slack"

	"guichet/bot/calls"
	"guichet/conversations"
)

// slackErrors sorts Slack's error codes into reasons. Each method's page lists its own (docs.slack.dev/reference/methods);
// what is not here is refused content: the same call would be refused again.
var slackErrors = map[string]conversations.FailReason{
	"channel_not_found": conversations.Gone, "is_archived": conversations.Gone, "message_not_found": conversations.Gone,
	"thread_not_found": conversations.Gone, "user_not_found": conversations.Gone, "users_not_found": conversations.Gone,
	"file_not_found": conversations.Gone, "file_deleted": conversations.Gone, "bad_timestamp": conversations.Gone,
	"view_not_found": conversations.Gone, "team_not_found": conversations.Gone,

	"missing_scope": conversations.NotAllowed, "not_in_channel": conversations.NotAllowed, "user_not_in_channel": conversations.NotAllowed,
	"restricted_action": conversations.NotAllowed, "restricted_action_read_only_channel": conversations.NotAllowed,
	"restricted_action_thread_only_channel": conversations.NotAllowed, "restricted_action_non_threadable_channel": conversations.NotAllowed,
	"restricted_action_thread_locked": conversations.NotAllowed, "not_allowed_token_type": conversations.NotAllowed,
	"no_permission": conversations.NotAllowed, "ekm_access_denied": conversations.NotAllowed, "team_access_not_granted": conversations.NotAllowed,
	"access_denied": conversations.NotAllowed, "method_not_supported_for_channel_type": conversations.NotAllowed,
	"cant_update_message": conversations.NotAllowed, "cant_delete_message": conversations.NotAllowed, "file_upload_disabled": conversations.NotAllowed,
	"file_uploads_disabled": conversations.NotAllowed, "posting_to_channel_denied": conversations.NotAllowed,
	"messages_tab_disabled": conversations.NotAllowed, "cannot_dm_bot": conversations.NotAllowed, "user_disabled": conversations.Gone,

	"file_too_large": conversations.TooBig, "storage_limit_reached": conversations.TooBig,
	"edit_window_closed": conversations.TooLate,
}

// unsettled are the codes after which nobody knows whether the work was done.
var unsettled = []string{"fatal_error", "internal_error", "service_unavailable", "request_timeout", "team_added_to_org", "error"}

// revoked are the codes that someone must act on before any call works again.
var revoked = []string{"invalid_auth", "not_authed", "token_revoked", "token_expired", "account_inactive", "org_login_required"}

// perChannel are the methods whose rate counts for each channel by itself; every other counts for the method.
// (docs.slack.dev/apis/web-api/rate-limits: posting is "one message a second a channel".)
var perChannel = []string{"chat.postMessage", "chat.postEphemeral"}

// classify sorts an error into the outcomes of package calls. Secrets are taken out of its text.
func classify(method string, err error, secrets []string) error {
	var limited *slack.RateLimitedError
	if errors.As(err, &limited) {
		return &calls.RetryAfter{After: limited.RetryAfter, Scope: scopeOf(method), Err: fmt.Errorf("slack %s: too many requests", method)}
	}
	if word := code(err); word != "" {
		return classifyCode(method, word, err)
	}
	var status slack.StatusCodeError
	if errors.As(err, &status) {
		return classifyStatus(method, status.Code)
	}
	return classifyWire(method, err, secrets)
}

func classifyCode(method, word string, err error) error {
	said := fmt.Errorf("slack %s: %s", method, word)
	var refused slack.SlackErrorResponse
	if errors.As(err, &refused) {
		if refused.Needed != "" {
			said = fmt.Errorf("%w (needs %s)", said, refused.Needed)
		}
		if len(refused.ResponseMetadata.Messages) > 0 {
			// Slack names the place in our blocks, "[ERROR] … [json-pointer:/blocks/0/text]", and never quotes their content.
			said = fmt.Errorf("%w %s", said, strings.Join(refused.ResponseMetadata.Messages, "; "))
		}
	}
	said = &slackError{word, said}
	switch {
	case word == "ratelimited" || word == "rate_limited" || word == "message_limit_exceeded":
		return &calls.RetryAfter{After: 30 * time.Second, Scope: scopeOf(method), Err: said}
	case slices.Contains(revoked, word):
		return &calls.RetryAfter{After: 30 * time.Second, Scope: calls.AccountScope, Err: said}
	case slices.Contains(unsettled, word):
		return said
	}
	reason, known := slackErrors[word]
	if !known {
		reason = conversations.Refused
	}
	return &calls.Permanent{Reason: reason, Err: said}
}

// slackError keeps Slack's word for callers that treat one case apart.
type slackError struct {
	word string
	err  error
}

func (e *slackError) Error() string { return e.err.Error() }

// is reports whether a classified error is Slack saying one of these words.
func is(err error, words ...string) bool {
	var said *slackError
	return errors.As(err, &said) && slices.Contains(words, said.word)
}

func classifyStatus(method string, status int) error {
	err := fmt.Errorf("slack %s: HTTP status %d", method, status)
	switch {
	case status == http.StatusTooManyRequests:
		return &calls.RetryAfter{After: 30 * time.Second, Scope: scopeOf(method), Err: err}
	case status == http.StatusRequestEntityTooLarge:
		return &calls.Permanent{Reason: conversations.TooBig, Err: err}
	case status == http.StatusUnauthorized || status == http.StatusForbidden || status == http.StatusNotFound:
		// A proxy in between, or a server that is not Slack's: someone must act, and then it will work.
		return &calls.RetryAfter{After: 30 * time.Second, Scope: calls.AccountScope, Err: err}
	}
	return err
}

func classifyWire(method string, err error, secrets []string) error {
	var u *url.Error
	if errors.As(err, &u) {
		err = u.Err // without the URL: those of uploads and downloads are secrets
	}
	text := err.Error()
	for _, secret := range secrets {
		text = strings.ReplaceAll(text, secret, "<secret>")
	}
	if text != err.Error() {
		err = errors.New(text)
	}
	err = fmt.Errorf("slack %s: %w", method, err)
	var dial *net.OpError
	if errors.As(err, &dial) && dial.Op == "dial" || errors.Is(err, syscall.ECONNREFUSED) {
		return &calls.NotSent{Err: err}
	}
	return err
}

func scopeOf(method string) calls.Scope {
	if slices.Contains(perChannel, method) {
		return calls.LaneScope
	}
	return calls.MethodScope
}

// notSent makes sure that what went wrong before the one call that matters is never taken for an uncertain outcome.
func notSent(err error) error {
	if err == nil || calls.Certain(err) {
		return err
	}
	return &calls.NotSent{Err: err}
}
