package fakeslack

import (
	"encoding/json"
	"io"
	"mime"
	"net/http"
	"path"
	"slices"
	"strconv"
	"strings"
)

const maxUpload = 64 << 20 // this server keeps files in memory; Slack takes 1 GB

func (s *Server) filesGetUploadURLExternal(r *request) (obj, *refusal) {
	size, err := strconv.Atoi(r.str("length"))
	if err != nil || size <= 0 {
		return nil, refuse("invalid_arguments", "[ERROR] must be greater than 0 [json-pointer:/length]")
	}
	if size > maxUpload {
		return nil, refuse("file_too_large")
	}
	var answer obj
	s.change(func() {
		f := &file{ID: s.state.id("F"), Name: r.str("filename"), Size: size, User: s.cfg.BotUserID, AltText: r.str("alt_txt"), Created: s.cfg.Now().Unix()}
		f.MIME = typeByName(f.Name)
		s.state.files[f.ID] = f
		answer = obj{"upload_url": s.state.url + "/upload/v1/" + f.ID, "file_id": f.ID}
	})
	return answer, nil
}

func typeByName(name string) string {
	if kind := mime.TypeByExtension(path.Ext(name)); kind != "" {
		kind, _, _ = strings.Cut(kind, ";")
		return kind
	}
	return "application/octet-stream"
}

// serveUpload takes the bytes, as a raw body or as the first file of a multipart form.
func (s *Server) serveUpload(w http.ResponseWriter, hr *http.Request) {
	s.exchange(w, hr, "upload", map[string]string{"file": hr.PathValue("file")}, func() reply {
		status, words := s.receive(w, hr)
		return reply{status, "text/plain; charset=utf-8", []byte(words)}
	})
}

func (s *Server) receive(w http.ResponseWriter, hr *http.Request) (int, string) {
	hr.Body = http.MaxBytesReader(w, hr.Body, maxUpload+1<<20)
	var content []byte
	var err error
	if reader, e := hr.MultipartReader(); e == nil {
		part, partErr := reader.NextPart()
		for partErr == nil && part.FileName() == "" {
			part, partErr = reader.NextPart()
		}
		if partErr != nil {
			return http.StatusBadRequest, "no file part"
		}
		content, err = io.ReadAll(part)
	} else {
		content, err = io.ReadAll(hr.Body)
	}
	if err != nil {
		return http.StatusBadRequest, "unreadable body"
	}
	status, words := http.StatusOK, "OK - "+strconv.Itoa(len(content))
	s.change(func() {
		f := s.state.files[hr.PathValue("file")]
		switch {
		case f == nil || f.completed:
			status, words = http.StatusNotFound, "no such upload"
		case len(content) != f.Size:
			status, words = http.StatusBadRequest, "the length differs from the one announced"
		default:
			f.Bytes, f.uploaded = content, true
		}
	})
	return status, words
}

// filesCompleteUploadExternal accepts the files; the message that shares them appears ShareDelay later.
func (s *Server) filesCompleteUploadExternal(r *request) (obj, *refusal) {
	var wanted []struct {
		ID    string `json:"id"`
		Title string `json:"title"`
	}
	if err := json.Unmarshal([]byte(r.str("files")), &wanted); err != nil || len(wanted) == 0 {
		return nil, refuse("invalid_arguments", "[ERROR] must provide a list of files [json-pointer:/files]")
	}
	if length(r.str("initial_comment")) > maxMessageText {
		return nil, refuse("msg_too_long")
	}
	blocks, problem := s.readBlocks(r.str("blocks"))
	if problem != nil {
		return nil, problem
	}
	var answer obj
	s.change(func() {
		var channels []*channel
		if channels, problem = s.shareTargets(r); problem != nil {
			return
		}
		var files []*file
		for _, w := range wanted {
			f := s.state.files[w.ID]
			if f == nil || !f.uploaded || f.completed || f.deleted || slices.Contains(files, f) {
				problem = refuse("file_not_found")
				return
			}
			files = append(files, f)
		}
		list := []obj{}
		for i, f := range files {
			f.completed, f.Title = true, wanted[i].Title
			if f.Title == "" {
				f.Title = f.Name
			}
			list = append(list, f.json(s))
		}
		d := &draftMessage{text: r.str("initial_comment"), blocks: blocks}
		for _, c := range channels {
			s.shareLater(c.ID, r.str("thread_ts"), files, d)
		}
		answer = obj{"files": list}
	})
	return answer, problem
}

// shareTargets finds the channels of channel_id and channels. The state is locked by the caller.
func (s *Server) shareTargets(r *request) ([]*channel, *refusal) {
	var ids []string
	for _, id := range append(strings.Split(r.str("channels"), ","), r.str("channel_id")) {
		if id != "" {
			ids = append(ids, id)
		}
	}
	var out []*channel
	for _, id := range ids {
		c, problem := s.writable(id)
		if problem != nil {
			return nil, problem
		}
		if thread := r.str("thread_ts"); thread != "" {
			if problem := c.threadable(thread); problem != nil {
				return nil, problem
			}
		}
		out = append(out, c)
	}
	return out, nil
}

// shareLater posts the file's message after the configured delay, unless something deleted it meanwhile.
func (s *Server) shareLater(channelID, thread string, files []*file, d *draftMessage) {
	if s.cfg.ShareDelay < 0 {
		return
	}
	s.outgoing.after(s.cfg.ShareDelay, func() {
		s.change(func() {
			c := s.state.channels[channelID]
			if c == nil || c.deleted || c.Archived || thread != "" && c.byTS[thread] == nil {
				return
			}
			alive := slices.DeleteFunc(slices.Clone(files), func(f *file) bool { return f.deleted })
			if len(alive) == 0 {
				return
			}
			m := s.botMessage(c, thread)
			m.Subtype = "file_share"
			d.fill(s, m)
			s.attach(m, alive)
			s.post(c, m)
		})
	})
}

// attach puts files into a message and notes the share. The state is locked by the caller.
func (s *Server) attach(m *message, files []*file) {
	m.files = files
	for _, f := range files {
		f.shares = append(f.shares, share{channel: m.Channel, ts: m.TS, threadTS: m.ThreadTS})
	}
}

// json is the file object of messages and files.info.
func (f *file) json(s *Server) obj {
	if f.deleted {
		return obj{"id": f.ID, "mode": "tombstone"}
	}
	url := s.state.url + "/files-pri/" + s.cfg.TeamID + "-" + f.ID + "/" + slug(f.Name)
	public, private, channels, groups, ims := obj{}, obj{}, []string{}, []string{}, []string{}
	for _, sh := range f.shares {
		c := s.state.channels[sh.channel]
		if c == nil {
			continue
		}
		entry := obj{"ts": sh.ts, "channel_name": c.Name, "team_id": s.cfg.TeamID, "reply_users": []string{}, "reply_users_count": 0, "reply_count": 0, "share_user_id": f.User, "source": "UNKNOWN", "is_silent_share": false}
		if sh.threadTS != "" {
			entry["thread_ts"] = sh.threadTS
		}
		side := public
		switch c.kind() {
		case "channel":
			channels = append(channels, c.ID)
		case "group":
			side, groups = private, append(groups, c.ID)
		default:
			side, ims = private, append(ims, c.ID)
		}
		entries, _ := side[c.ID].([]obj)
		side[c.ID] = append(entries, entry)
	}
	shares := obj{}
	if len(public) > 0 {
		shares["public"] = public
	}
	if len(private) > 0 {
		shares["private"] = private
	}
	extension := strings.TrimPrefix(path.Ext(f.Name), ".")
	o := obj{
		"id": f.ID, "created": f.Created, "timestamp": f.Created, "name": f.Name, "title": f.Title, "mimetype": f.MIME,
		"filetype": extension, "pretty_type": strings.ToUpper(extension), "user": f.User, "user_team": s.cfg.TeamID, "editable": false,
		"size": f.Size, "mode": "hosted", "is_external": false, "external_type": "", "is_public": len(public) > 0, "public_url_shared": false,
		"display_as_bot": false, "username": "", "url_private": url, "url_private_download": url,
		"permalink":      "https://" + s.cfg.TeamDomain + ".slack.com/files/" + f.User + "/" + f.ID + "/" + slug(f.Name),
		"comments_count": 0, "is_starred": false, "has_rich_preview": false, "file_access": "visible",
		"shares": shares, "channels": channels, "groups": groups, "ims": ims,
	}
	if f.AltText != "" {
		o["alt_txt"] = f.AltText
	}
	return o
}

// slug is the file name as Slack writes it in addresses.
func slug(name string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9', r == '.', r == '-', r == '_':
			return r
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		}
		return '_'
	}, name)
}
