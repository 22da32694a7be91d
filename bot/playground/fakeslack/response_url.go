package fakeslack

import (
	"cmp"
	"net/http"
	"slices"
	"time"
)

// newResponder makes a response_url for an interaction. The state is locked by the caller.
func (s *Server) newResponder(p responder) string {
	now := time.Now()
	for id, old := range s.state.responders {
		if now.After(old.expires) {
			delete(s.state.responders, id)
		}
	}
	p.expires = now.Add(responseURLMinute * time.Minute)
	id := s.state.id("R")
	s.state.responders[id] = &p
	return s.state.url + "/respond/" + id
}

// serveResponseURL takes the answer to an interaction: five times in thirty minutes, JSON only, no token.
func (s *Server) serveResponseURL(w http.ResponseWriter, hr *http.Request) {
	r := &request{method: "response_url", values: map[string]string{}, isJSON: true}
	s.exchange(w, hr, "response_url", r.values, func() reply {
		problem := s.respond(r, hr, w)
		s.objectTo("a response_url", problem)
		if problem == nil {
			return reply{http.StatusOK, "text/html", []byte("ok")}
		}
		return reply{cmp.Or(problem.status, http.StatusBadRequest), "application/json; charset=utf-8", raw(problem.body())}
	})
}

// responseArguments are the fields a response_url reads.
var responseArguments = []string{
	"text", "blocks", "attachments", "response_type", "replace_original", "delete_original", "thread_ts", "mrkdwn", "parse",
	"unfurl_links", "unfurl_media", "metadata", "link_names",
}

// knownFields notes what a message sent in answer to an interaction has no room for.
func (s *Server) knownFields(what string, r *request) {
	for name := range r.values {
		if !slices.Contains(responseArguments, name) {
			s.violate("%s has no field %q", what, name)
		}
	}
}

func (s *Server) respond(r *request, hr *http.Request, w http.ResponseWriter) *refusal {
	if problem := r.readJSON(http.MaxBytesReader(w, hr.Body, maxBody)); problem != nil {
		return refuse("invalid_payload")
	}
	s.knownFields("a response_url", r)
	var d *draftMessage
	if !r.flag("delete_original") {
		var problem *refusal
		if d, problem = s.readDraft(r, maxMessageText); problem != nil {
			return problem
		}
	}
	var problem *refusal
	s.change(func() {
		to := s.state.responders[hr.PathValue("id")]
		switch {
		case to == nil || time.Now().After(to.expires):
			problem = &refusal{code: "expired_url", status: http.StatusNotFound}
		case to.uses >= responseURLUses:
			problem = &refusal{code: "used_url", status: http.StatusNotFound}
		default:
			to.uses++
			problem = s.deliverResponse(r, to, d)
		}
	})
	return problem
}

// deliverResponse posts, replaces or deletes. The bot needs no membership for it. The state is locked by the caller.
func (s *Server) deliverResponse(r *request, to *responder, d *draftMessage) *refusal {
	c := s.state.channels[to.channel]
	if c == nil || c.deleted {
		return refuse("channel_not_found")
	}
	original := c.byTS[to.ts]
	if to.ephemeral {
		original = s.ephemeralAt(to.user, to.ts)
	}
	switch {
	case r.flag("delete_original"):
		return s.deleteOriginal(c, to, original)
	case r.flag("replace_original") && original != nil:
		previous := original.json(s)
		d.fill(s, original)
		if !to.ephemeral {
			original.EditedBy, original.EditedTS = original.User, s.nextTS()
			s.emitChanged(c, original, previous)
		}
	case r.str("response_type") == "in_channel":
		m := s.botMessage(c, r.str("thread_ts"))
		d.fill(s, m)
		s.post(c, m)
	default:
		s.ephemeral(c, to.user, r.str("thread_ts"), d)
	}
	return nil
}

func (s *Server) deleteOriginal(c *channel, to *responder, original *message) *refusal {
	switch {
	case original == nil:
		return refuse("message_not_found")
	case to.ephemeral:
		s.state.ephemerals = slices.DeleteFunc(s.state.ephemerals, func(m *message) bool { return m == original })
	case original.BotID != s.cfg.BotID:
		return refuse("cant_delete_message")
	default:
		s.erase(c, original)
	}
	return nil
}

func (s *Server) ephemeralAt(user, ts string) *message {
	for _, m := range s.state.ephemerals {
		if m.EphemeralTo == user && m.TS == ts {
			return m
		}
	}
	return nil
}
