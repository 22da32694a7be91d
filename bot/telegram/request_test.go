package telegram

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"guichet/bot/calls"
)

// TestAnAnswerIsDoneRefusedOrUncertain holds what becomes of every shape of an answer: only a whole one with a result is done, only one that says so is refused.
func TestAnAnswerIsDoneRefusedOrUncertain(t *testing.T) {
	const done, refused, uncertain = "done", "refused", "uncertain"
	for _, c := range []struct {
		answer string
		status int
		fate   string
		words  string // in the error
	}{
		{`{"ok":true,"result":{"message_id":7}}`, 200, done, ""},
		{"{\"result\":{\"message_id\":7,\"text\":\"é\"},\"ok\":true}\n", 200, done, ""},
		{`{"ok":true,"result":{"message_id":7}} and more`, 200, done, ""},
		{`{"ok":true,"result":{"message_id":"seven"}}`, 200, uncertain, "decode the answer to sendMessage"},
		{`{"ok":true,"result":true}`, 200, uncertain, "decode the answer to sendMessage"},
		{`{"ok":true}`, 200, uncertain, "decode the answer to sendMessage"},
		{`{"ok":true,"result":{"message_id":7}`, 200, uncertain, "unexpected EOF"},
		{``, 200, uncertain, "EOF"},
		{`<html>bad gateway</html>`, 502, uncertain, "HTTP status 502"},
		{`{"ok":"yes","result":{"message_id":7}}`, 200, uncertain, "sendMessage"},
		{`{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}`, 400, refused, "400 Bad Request: chat not found"},
		{`{"ok":false,"error_code":400,"description":"Bad Request","result":true}`, 400, refused, "400 Bad Request"},
	} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(c.status)
			_, _ = io.WriteString(w, c.answer)
		}))
		var m sent
		err := NewClient(Config{Token: "1:x", API: server.URL}).call(t.Context(), "sendMessage", nil, &m)
		server.Close()
		var permanent *calls.Permanent
		fate := uncertain
		switch {
		case err == nil:
			fate = done
		case errors.As(err, &permanent):
			fate = refused
		}
		if fate != c.fate || fate == done && m.ID != 7 || err != nil && !strings.Contains(err.Error(), c.words) {
			t.Errorf("%s: %s, want %s: %v, message %d", c.answer, fate, c.fate, err, m.ID)
		}
	}
}
