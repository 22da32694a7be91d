package slackdesk

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// headOfThe is headOf for those that want a pointer.
func headOfThe(payload json.RawMessage) *eventHead {
	head := headOf(payload)
	return &head
}

// FuzzHeadOf compares what is read without decoding to what encoding/json reads. It reads names exactly and takes the last of two that are the same.
func FuzzHeadOf(f *testing.F) {
	f.Add([]byte(`{"team_id":"T1","event":` + agentReply + `,"type":"event_callback"}`))
	f.Add([]byte(`{"event":` + cardChanged() + `}`))
	f.Add([]byte(` { "team_id" : "T\u0031" , "event" : { "type" : "message" , "channel" : { "id" : "C1" } , "message" : null , "user" : 7, "x" : [ 1 , "]\"" , { } ] } } `))
	f.Add([]byte(`{"team_id":7,"event":[]}`))
	f.Add([]byte(`{"event":{"type":"message","previous_message":{"user":"U1","thread_ts":"1.1","blocks":[{"a":{"b":[[-1.5e3,true]]}}]}}`))
	f.Add([]byte("{\"event\":{\"user\":\"\xff\",\"subtype\":null}}"))
	f.Add([]byte(`{"team_id"`))
	f.Add([]byte(`null`))
	f.Fuzz(func(t *testing.T, payload []byte) {
		got := headOf(payload)
		want, ok := decodedHead(payload)
		if !ok {
			return // it could be read without a panic, which is all that is asked
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(eventHead{}), cmp.FilterPath(func(p cmp.Path) bool { return p.Last().String() == ".err" }, cmp.Ignore())); diff != "" {
			t.Errorf("%s:\n%s", payload, diff)
		}
	})
}

// decodedHead is what encoding/json makes of a payload in which every object names a member once; ok is false for others, and for what is not JSON.
func decodedHead(payload []byte) (head eventHead, ok bool) {
	if !json.Valid(payload) || !plainNames(payload) {
		return head, false
	}
	type post struct {
		Subtype  string `json:"subtype"`
		User     string `json:"user"`
		BotID    string `json:"bot_id"`
		AppID    string `json:"app_id"`
		ThreadTS string `json:"thread_ts"`
	}
	var p struct {
		Team    string          `json:"team_id"`
		Type    string          `json:"type"`
		EventID string          `json:"event_id"`
		Event   json.RawMessage `json:"event"`
	}
	var e struct {
		Type    string          `json:"type"`
		Channel json.RawMessage `json:"channel"`
		post
		Message  *post `json:"message"`
		Previous *post `json:"previous_message"`
	}
	around := json.Unmarshal(payload, &p)
	var within error
	if p.Event != nil {
		within = json.Unmarshal(p.Event, &e)
	}
	of := func(p *post) *wirePost {
		if p == nil {
			return nil
		}
		return (*wirePost)(&wirePost{p.Subtype, p.User, p.BotID, p.AppID, p.ThreadTS})
	}
	return eventHead{
		wirePost: *of(&e.post), whole: around == nil && within == nil, Team: p.Team, Type: e.Type, Channel: e.Channel,
		Message: of(e.Message), Previous: of(e.Previous), raw: p.Event,
	}, true
}

// plainNames reports whether every name in a JSON text is made of small letters and underscores, and stands once in its object.
func plainNames(raw []byte) bool {
	var any any
	if json.Unmarshal(raw, &any) != nil {
		return false
	}
	again, err := json.Marshal(any)
	return err == nil && namesIn(any) && countNames(again) == countNames(raw)
}

func namesIn(v any) bool {
	switch v := v.(type) {
	case map[string]any:
		for name, inner := range v {
			for _, c := range name {
				if c != '_' && (c < 'a' || c > 'z') {
					return false
				}
			}
			if !namesIn(inner) {
				return false
			}
		}
	case []any:
		for _, inner := range v {
			if !namesIn(inner) {
				return false
			}
		}
	}
	return true
}

// countNames counts the colons outside of strings: one for each member.
func countNames(raw []byte) (n int) {
	for i := 0; i < len(raw); i++ {
		switch raw[i] {
		case '"':
			i = stringEnd(raw, i) - 1
		case ':':
			n++
		}
	}
	return n
}
