package fakeslack

import "slices"

// conversationsHistory lists a channel's own messages, newest first; replies only when broadcast.
func (s *Server) conversationsHistory(r *request) (obj, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, problem := s.joined(r.str("channel"))
	if problem != nil {
		return nil, problem
	}
	within, problem := r.window()
	if problem != nil {
		return nil, problem
	}
	var found []*message
	for _, m := range slices.Backward(c.messages) {
		if (!m.isReply() || m.Subtype == "thread_broadcast") && within(m.TS) {
			found = append(found, m)
		}
	}
	return s.messagePage(found, r)
}

// conversationsReplies lists a thread, its parent first, oldest first. The parent is repeated on every page, as in
// Slack, whatever the window.
func (s *Server) conversationsReplies(r *request) (obj, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, problem := s.joined(r.str("channel"))
	if problem != nil {
		return nil, problem
	}
	root := c.byTS[r.str("ts")]
	if root == nil {
		return nil, refuse("thread_not_found")
	}
	if root.isReply() {
		// Asked with a reply's ts Slack answers that one message only.
		return obj{"messages": []obj{s.historyJSON(root, r)}, "has_more": false}, nil
	}
	within, problem := r.window()
	if problem != nil {
		return nil, problem
	}
	var found []*message
	for _, ts := range root.replies {
		if m := c.byTS[ts]; m != nil && within(ts) {
			found = append(found, m)
		}
	}
	answer, problem := s.messagePage(found, r)
	if problem == nil {
		answer["messages"] = append([]obj{s.historyJSON(root, r)}, answer["messages"].([]obj)...)
	}
	return answer, problem
}

// window reads oldest, latest and inclusive. Bounds are exclusive unless inclusive is set.
func (r *request) window() (func(ts string) bool, *refusal) {
	bound := func(name string, fallback int64) (int64, *refusal) {
		text := r.str(name)
		if text == "" || text == "0" || text == "now" {
			return fallback, nil
		}
		if ts, ok := parseTS(text); ok {
			return ts, nil
		}
		if ts, ok := parseTS(text + ".000000"); ok {
			return ts, nil
		}
		return 0, refuse("invalid_ts_" + name)
	}
	oldest, problem := bound("oldest", -1)
	if problem != nil {
		return nil, problem
	}
	latest, problem := bound("latest", 1<<62)
	if problem != nil {
		return nil, problem
	}
	inclusive := r.flag("inclusive")
	return func(text string) bool {
		ts, _ := parseTS(text)
		return ts > oldest && ts < latest || inclusive && (ts == oldest || ts == latest)
	}, nil
}

func (s *Server) messagePage(found []*message, r *request) (obj, *refusal) {
	page, next, problem := paginate(found, r, 100)
	if problem != nil {
		return nil, problem
	}
	messages := []obj{}
	for _, m := range page {
		messages = append(messages, s.historyJSON(m, r))
	}
	answer := obj{"messages": messages, "has_more": next != "", "pin_count": 0}
	if next != "" {
		answer["response_metadata"] = obj{"next_cursor": next}
	}
	return answer, nil
}

func (s *Server) historyJSON(m *message, r *request) obj {
	o := m.json(s)
	if r.flag("include_all_metadata") && m.Metadata != nil {
		o["metadata"] = m.Metadata
	}
	return o
}
