package page

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"

	"guichet/bot/playground/fakeslack"
)

// maxBody bounds a request: a file of the largest size Telegram's bots may fetch (20 MB), with room to exceed it, in base64.
const maxBody = 40 << 20

// problem is an error with the status it is answered with.
type problem struct {
	status int
	text   string
}

func (p *problem) Error() string { return p.text }

func unknown(format string, args ...any) error {
	return &problem{http.StatusNotFound, fmt.Sprintf(format, args...)}
}

func wrong(format string, args ...any) error {
	return &problem{http.StatusBadRequest, fmt.Sprintf(format, args...)}
}

// answering turns a function into a handler that answers JSON.
func answering(do func(*http.Request) (any, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		result, err := do(r)
		status := http.StatusOK
		if err != nil {
			status, result = statusOf(err), map[string]string{"error": err.Error()}
		}
		if result == nil {
			result = struct{}{}
		}
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
		w.WriteHeader(status)
		// A client that left needs no answer.
		_ = json.NewEncoder(w).Encode(result)
	}
}

func statusOf(err error) int {
	var p *problem
	switch {
	case errors.As(err, &p):
		return p.status
	case errors.Is(err, fakeslack.ErrNotAcknowledged), errors.Is(err, fakeslack.ErrTrouble), errors.Is(err, fakeslack.ErrNoSocket):
		return http.StatusBadGateway
	}
	return http.StatusConflict
}

// read decodes a request's body; an empty one is an empty object.
func read(r *http.Request, into any) error {
	err := json.NewDecoder(r.Body).Decode(into)
	if err != nil && !errors.Is(err, io.EOF) {
		return wrong("reading the body: %v", err)
	}
	return nil
}
