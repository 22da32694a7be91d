package fakeslack

import (
	"net/http"
	"time"
)

// reply is what an end other than the Web API answers with.
type reply struct {
	status int
	kind   string
	body   []byte
}

// exchange plays the armed fault around work, writes its reply and logs both. params is read after the work.
func (s *Server) exchange(w http.ResponseWriter, hr *http.Request, end string, params map[string]string, work func() reply) {
	began := time.Now()
	call := Call{Time: began, Method: end, Params: params}
	fault := s.faults.take(end)
	call.Fault = fault.Kind
	record := func() {
		call.Duration = time.Since(began)
		s.wire.call(call, []string{s.cfg.BotToken, s.cfg.AppToken})
		s.turn.bump()
	}
	if fault.before(w, hr, s.ctx) {
		record()
		return
	}
	answer := work()
	call.Status = answer.status
	if end != "download" {
		call.Response = string(answer.body)
	}
	record()
	if fault.after(w, hr, answer.body, s.ctx) {
		return
	}
	w.Header().Set("Content-Type", answer.kind)
	w.WriteHeader(answer.status)
	_, _ = w.Write(answer.body) // a client that left is its own affair
}
