package fakeslack

import (
	"encoding/json"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"
)

// obj is a JSON object under construction.
type obj map[string]any

// maxBody bounds what a call may carry; views are refused long before, uploads have their own bound.
const maxBody = 4 << 20

// request is one Web API call, its arguments as text whatever the encoding they came in.
type request struct {
	method string
	token  string
	values map[string]string
	isJSON bool
}

func (r *request) str(name string) string { return r.values[name] }

func (r *request) flag(name string) bool {
	v := r.values[name]
	return v == "true" || v == "1"
}

func (r *request) has(name string) bool { _, ok := r.values[name]; return ok }

// count reads a limit argument: Slack falls back to its default on nonsense and caps at 1,000 (999 for some).
func (r *request) count(fallback int) int {
	n, err := strconv.Atoi(r.values["limit"])
	if err != nil || n <= 0 {
		return fallback
	}
	return min(n, 1000)
}

// readRequest collects arguments from the query, a form, a multipart form or, where the method allows it, a JSON body.
func readRequest(w http.ResponseWriter, hr *http.Request, method string) (*request, *refusal) {
	r := &request{method: method, values: map[string]string{}}
	hr.Body = http.MaxBytesReader(w, hr.Body, maxBody)
	kind, _, _ := mime.ParseMediaType(hr.Header.Get("Content-Type")) // an unreadable one is handled as none
	var problem *refusal
	switch kind {
	case "application/json":
		r.isJSON = true
		problem = r.readJSON(hr.Body)
	case "multipart/form-data":
		if err := hr.ParseMultipartForm(maxBody); err != nil {
			problem = refuse("invalid_form_data")
		}
	case "", "application/x-www-form-urlencoded":
		if err := hr.ParseForm(); err != nil {
			problem = refuse("invalid_form_data")
		}
	default:
		problem = refuse("invalid_post_type")
	}
	if problem != nil {
		return r, problem
	}
	if hr.Form == nil {
		hr.Form = hr.URL.Query()
	}
	for name, values := range hr.Form {
		if len(values) > 0 {
			r.values[name] = values[0]
		}
	}
	r.token = r.values["token"]
	delete(r.values, "token")
	if bearer, ok := strings.CutPrefix(hr.Header.Get("Authorization"), "Bearer "); ok {
		r.token = bearer
	}
	return r, nil
}

func (r *request) readJSON(body io.Reader) *refusal {
	b, err := io.ReadAll(body)
	if err != nil {
		return refuse("request_timeout")
	}
	if len(b) == 0 {
		return nil
	}
	var values map[string]json.RawMessage
	if err := json.Unmarshal(b, &values); err != nil {
		if json.Valid(b) {
			return refuse("json_not_object")
		}
		return refuse("invalid_json")
	}
	for name, value := range values {
		var text string
		if json.Unmarshal(value, &text) == nil && len(value) > 0 && value[0] == '"' {
			r.values[name] = text
		} else if string(value) != "null" {
			r.values[name] = string(value)
		}
	}
	return nil
}

// refusal is an {"ok":false} answer.
type refusal struct {
	code     string
	messages []string // response_metadata.messages
	extra    obj
	status   int // 0 is 200
}

func refuse(code string, messages ...string) *refusal {
	return &refusal{code: code, messages: messages}
}

func (f *refusal) body() obj {
	o := obj{"ok": false, "error": f.code}
	for k, v := range f.extra {
		o[k] = v
	}
	if len(f.messages) > 0 {
		o["response_metadata"] = obj{"messages": f.messages}
	}
	return o
}
