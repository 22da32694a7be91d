package faketelegram

import (
	"encoding/json"
	"fmt"
	"net/http"
)

// refusal is an answer with ok=false.
type refusal struct {
	code       int
	text       string
	retryAfter int
	// shape is set when the call could never have been accepted, whatever the state of the chat: it becomes a violation.
	shape bool
	param string
}

func (r *refusal) Error() string { return fmt.Sprintf("%d %s", r.code, r.text) }

// badShape refuses a call that no state of the world would have made right.
func badShape(param, format string, args ...any) *refusal {
	return &refusal{code: http.StatusBadRequest, text: "Bad Request: " + fmt.Sprintf(format, args...), shape: true, param: param}
}

// badState refuses a call that came at the wrong moment: an edited message that is gone, an old tap.
func badState(format string, args ...any) *refusal {
	return &refusal{code: http.StatusBadRequest, text: "Bad Request: " + fmt.Sprintf(format, args...)}
}

func forbidden(text string) *refusal {
	return &refusal{code: http.StatusForbidden, text: "Forbidden: " + text}
}

func tooMany(seconds int) *refusal {
	return &refusal{code: http.StatusTooManyRequests, text: fmt.Sprintf("Too Many Requests: retry after %d", seconds), retryAfter: seconds}
}

type envelope struct {
	OK          bool                `json:"ok"`
	Result      any                 `json:"result,omitempty"`
	ErrorCode   int                 `json:"error_code,omitempty"`
	Description string              `json:"description,omitempty"`
	Parameters  *responseParameters `json:"parameters,omitempty"`
}

type responseParameters struct {
	RetryAfter int `json:"retry_after,omitempty"`
}

// described is the result true with a sentence beside it, as the webhook methods answer.
type described string

// encode renders the answer of a call as Telegram's JSON and its HTTP status.
func encode(result any, bad *refusal) (int, []byte) {
	if bad != nil {
		e := envelope{ErrorCode: bad.code, Description: bad.text}
		if bad.retryAfter > 0 {
			e.Parameters = &responseParameters{RetryAfter: bad.retryAfter}
		}
		return bad.code, mustJSON(e)
	}
	if list, ok := result.([]json.RawMessage); ok && len(list) == 0 {
		result = json.RawMessage("[]")
	}
	e := envelope{OK: true, Result: result}
	if d, ok := result.(described); ok {
		e.Result, e.Description = true, string(d)
	}
	return http.StatusOK, mustJSON(e)
}

// mustJSON encodes a value of this package's own types, or JSON that was checked when it came in.
func mustJSON(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("faketelegram: encode %T: %v", v, err))
	}
	return b
}
