package fakeslack

import (
	"encoding/json"
	"math"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// handler does one method's work. It locks the state itself, for as short as it can.
type handler func(*Server, *request) (obj, *refusal)

// serveMethod is the path of every Web API call: fault, token, scope, arguments, rate, work, log.
func (s *Server) serveMethod(w http.ResponseWriter, hr *http.Request) {
	began := time.Now()
	method := hr.PathValue("method")
	fault := s.faults.take(method)
	if fault.before(w, hr, s.ctx) {
		s.wire.call(Call{Time: began, Method: method, Fault: fault.Kind, Duration: time.Since(began)}, nil)
		s.turn.bump()
		return
	}
	r, problem := readRequest(w, hr, method)
	var answer obj
	if problem == nil && fault.slackError() != "" {
		problem = refuse(fault.slackError())
	}
	if problem == nil {
		answer, problem = s.admit(r, w.Header())
		s.objectTo(method, problem)
	}
	status := http.StatusOK
	if problem != nil {
		answer = problem.body()
		if problem.status != 0 {
			status = problem.status
		}
		s.log.Debug("the pretend Slack refused a call", "method", method, "error", problem.code)
	} else {
		answer["ok"] = true
	}
	body, err := json.Marshal(map[string]any(answer))
	if err != nil {
		panic("fakeslack: marshalling an answer: " + err.Error())
	}
	if s.wire.on() {
		s.wire.call(Call{Time: began, Method: method, Params: r.values, Status: status, Response: string(body), Fault: fault.Kind, Duration: time.Since(began)}, s.redactToken(r))
		s.turn.bump()
	}
	if fault.after(w, hr, body, s.ctx) {
		return
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(body) // a client that left is its own affair
}

// misshapen are the refusals that say that the bot made a call no state of the workspace would have made good.
var misshapen = []string{
	"invalid_arguments", "invalid_attachments", "invalid_blocks", "invalid_blocks_format", "invalid_cursor", "invalid_form_data",
	"invalid_json", "invalid_metadata_format", "invalid_metadata_schema", "invalid_name", "invalid_payload", "invalid_post_type",
	"invalid_thread_ts", "invalid_types", "json_not_object", "bad_timestamp", "markdown_text_conflict", "metadata_too_large",
	"msg_blocks_too_long", "msg_too_long", "no_item_specified", "no_text", "push_limit_reached", "too_many_attachments",
	"users_list_not_supplied", "view_too_large",
}

// objectTo notes a refusal for the size or the shape of what was sent.
func (s *Server) objectTo(what string, problem *refusal) {
	if problem != nil && slices.Contains(misshapen, problem.code) {
		s.violate("%s was refused: %s %s", what, problem.code, strings.Join(problem.messages, "; "))
	}
}

// admit checks everything that is the same for all methods, then does the work.
func (s *Server) admit(r *request, header http.Header) (obj, *refusal) {
	do, known := methods[r.method]
	if !known {
		s.violate("%s is not a method the pretend Slack imitates", r.method)
		return nil, refuse("unknown_method")
	}
	spec := methodSpecs()[r.method]
	if problem := s.checkToken(r); problem != nil {
		return nil, problem
	}
	if r.method == "auth.test" {
		header.Set("X-Oauth-Scopes", strings.Join(s.cfg.Scopes, ","))
	}
	if r.isJSON && !spec.JSON {
		s.violate("%s does not read a JSON body; its arguments were ignored", r.method)
		r.values = map[string]string{}
	}
	for name := range r.values {
		if !spec.args[name] {
			s.violate("%s has no argument %q", r.method, name)
		}
	}
	if wait := s.limits.take(r.method, spec.Tier, r.str("channel"), time.Now()); wait > 0 {
		header.Set("Retry-After", strconv.Itoa(int(math.Ceil(wait.Seconds()))))
		return nil, &refusal{code: "ratelimited", status: http.StatusTooManyRequests}
	}
	if problem := s.checkScope(r, spec); problem != nil {
		return nil, problem
	}
	for _, name := range spec.Required {
		if r.str(name) == "" {
			return nil, missing(r.method, name)
		}
	}
	return do(s, r)
}

// missing words the absence of a required argument as Slack does, which is not the same for every method.
func missing(method, name string) *refusal {
	switch {
	case name == "channel" || name == "channel_id":
		return refuse("channel_not_found")
	case method == "views.open" || method == "views.push" || method == "views.update" || method == "views.publish":
		return refuse("invalid_arguments", "[ERROR] missing required field: "+name)
	case name == "ts" && strings.HasPrefix(method, "chat."):
		return refuse("message_not_found")
	case name == "user" && method == "users.info":
		return refuse("user_not_found")
	}
	return refuse("invalid_arguments", "[ERROR] missing required field: "+name)
}

func (s *Server) redactToken(r *request) []string {
	return []string{r.token, s.cfg.BotToken, s.cfg.AppToken}
}
