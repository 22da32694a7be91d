package fakeslack

import (
	"net/http"
	"slices"
	"strings"
)

func (s *Server) filesInfo(r *request) (obj, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f := s.state.files[r.str("file")]
	switch {
	case f == nil || !f.completed && f.User == s.cfg.BotUserID || !s.canSee(f):
		return nil, refuse("file_not_found")
	case f.deleted:
		return nil, refuse("file_deleted")
	}
	return obj{"file": f.json(s), "comments": []obj{}, "response_metadata": obj{"next_cursor": ""}}, nil
}

// canSee: the bot sees its own files and those shared where it is a member.
func (s *Server) canSee(f *file) bool {
	return f.User == s.cfg.BotUserID || slices.ContainsFunc(f.shares, func(sh share) bool {
		c := s.state.channels[sh.channel]
		return c != nil && c.has(s.cfg.BotUserID)
	})
}

func (s *Server) filesDelete(r *request) (obj, *refusal) {
	var problem *refusal
	s.change(func() {
		f := s.state.files[r.str("file")]
		switch {
		case f == nil || !s.canSee(f):
			problem = refuse("file_not_found")
		case f.deleted:
			problem = refuse("file_deleted")
		case f.User != s.cfg.BotUserID:
			problem = refuse("cant_delete_file")
		default:
			s.deleteFile(f)
		}
	})
	return obj{}, problem
}

// deleteFile removes the bytes; messages that consisted of the file alone disappear, others keep a tombstone of it.
// The state is locked by the caller.
func (s *Server) deleteFile(f *file) {
	shares := f.shares
	f.deleted, f.Bytes, f.shares = true, nil, nil
	for _, sh := range shares {
		c := s.state.channels[sh.channel]
		if c == nil {
			continue
		}
		if m := c.byTS[sh.ts]; m != nil && m.Text == "" && !slices.ContainsFunc(m.files, func(x *file) bool { return !x.deleted }) {
			s.erase(c, m)
		}
	}
	s.emit(obj{"type": "file_deleted", "file_id": f.ID, "event_ts": s.nextTS()}, "")
}

// serveDownload is url_private: with the bot's token and files:read it gives the bytes, without it the sign-in page
// that Slack shows with status 200, which has fooled many a bot.
func (s *Server) serveDownload(w http.ResponseWriter, hr *http.Request) {
	_, id, _ := strings.Cut(hr.PathValue("file"), "-")
	s.exchange(w, hr, "download", map[string]string{"file": id}, func() reply { return s.download(id, hr) })
}

func (s *Server) download(id string, hr *http.Request) reply {
	const page = "text/html; charset=utf-8"
	token, _ := strings.CutPrefix(hr.Header.Get("Authorization"), "Bearer ")
	s.mu.Lock()
	defer s.mu.Unlock()
	f := s.state.files[id]
	switch {
	case token != s.cfg.BotToken || !s.has("files:read") || s.state.revoked:
		return reply{http.StatusOK, page, []byte("<!DOCTYPE html><html><head><title>Sign in | Slack</title></head></html>")}
	case f == nil || f.deleted || !s.canSee(f):
		return reply{http.StatusNotFound, page, []byte("<html>file not found</html>")}
	}
	return reply{http.StatusOK, f.MIME, f.Bytes}
}
