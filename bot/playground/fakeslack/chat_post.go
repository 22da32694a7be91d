package fakeslack

import (
	"encoding/json"
	"slices"
)

// draftMessage is what the arguments of a post say, checked without any lock.
type draftMessage struct {
	text        string
	blocks      *parsedBlocks
	attachments json.RawMessage
	metadata    json.RawMessage
	parseNames  bool
}

// readDraft checks the content arguments shared by chat.postMessage, chat.update and chat.postEphemeral.
func (s *Server) readDraft(r *request, longest int) (*draftMessage, *refusal) {
	d := &draftMessage{text: r.str("text"), parseNames: r.str("parse") == "full" || r.flag("link_names")}
	var problem *refusal
	if d.blocks, problem = s.readBlocks(r.str("blocks")); problem != nil {
		return nil, problem
	}
	if d.metadata, problem = readMetadata(r.str("metadata")); problem != nil {
		return nil, problem
	}
	if markdown := r.str("markdown_text"); markdown != "" {
		if d.text != "" || d.blocks != nil {
			return nil, refuse("markdown_text_conflict")
		}
		if length(markdown) > maxMarkdownTotal {
			return nil, refuse("msg_too_long")
		}
		d.text = markdown
	}
	if list := r.str("attachments"); list != "" && list != "[]" {
		var attachments []map[string]any
		if err := json.Unmarshal([]byte(list), &attachments); err != nil {
			return nil, refuse("invalid_attachments")
		}
		if len(attachments) > maxAttachments {
			return nil, refuse("too_many_attachments")
		}
		d.attachments = json.RawMessage(list)
	}
	if d.text == "" && d.blocks == nil && d.attachments == nil {
		return nil, refuse("no_text")
	}
	if length(d.text) > longest {
		return nil, refuse("msg_too_long")
	}
	return d, nil
}

// fill moves a draft into a message. The state is locked by the caller.
func (d *draftMessage) fill(s *Server, m *message) {
	m.Text, m.Blocks, m.Attachments = d.text, nil, d.attachments
	var list []any
	if d.blocks != nil {
		m.Blocks, list = d.blocks.raw, d.blocks.list
	}
	if d.metadata != nil {
		m.Metadata = d.metadata
	}
	m.Broadcasts, m.Mentions = s.summon(d.text, d.parseNames, list)
}

func (s *Server) chatPostMessage(r *request) (obj, *refusal) {
	d, problem := s.readDraft(r, maxMessageText)
	if problem != nil {
		return nil, problem
	}
	if r.has("username") || r.has("icon_emoji") || r.has("icon_url") {
		if !s.has("chat:write.customize") {
			return nil, s.missingScope("chat:write.customize")
		}
	}
	var answer obj
	s.change(func() {
		var c *channel
		if c, problem = s.writable(r.str("channel")); problem != nil {
			return
		}
		thread := r.str("thread_ts")
		if thread != "" {
			if problem = c.threadable(thread); problem != nil {
				return
			}
			if root := c.byTS[thread]; root.isReply() {
				thread = root.ThreadTS
			}
		}
		m := s.botMessage(c, thread)
		m.Username = r.str("username")
		if m.Username != "" {
			m.Subtype = "bot_message"
		}
		d.fill(s, m)
		if thread != "" && r.flag("reply_broadcast") {
			m.Subtype = "thread_broadcast"
		}
		s.post(c, m)
		shown := m.json(s)
		if m.Metadata != nil {
			shown["metadata"] = m.Metadata
		}
		answer = obj{"channel": c.ID, "ts": m.TS, "message": shown}
	})
	return answer, problem
}

// threadable says whether a reply may be put under ts.
func (c *channel) threadable(ts string) *refusal {
	if _, ok := parseTS(ts); !ok {
		return refuse("invalid_thread_ts")
	}
	if c.byTS[ts] == nil {
		return refuse("thread_not_found")
	}
	return nil
}

func (s *Server) botMessage(c *channel, thread string) *message {
	return &message{Message: Message{TS: s.nextTS(), ThreadTS: thread, Channel: c.ID, User: s.cfg.BotUserID, BotID: s.cfg.BotID, AppID: s.cfg.AppID}}
}

// post puts a message into its channel and thread and tells the app. The state is locked by the caller.
func (s *Server) post(c *channel, m *message) {
	c.append(m)
	if m.isReply() {
		if parent := c.byTS[m.ThreadTS]; parent != nil {
			parent.replies = append(parent.replies, m.TS)
			if !slices.Contains(parent.repliers, m.User) {
				parent.repliers = append(parent.repliers, m.User)
			}
		}
	}
	s.emitMessage(c, m)
}

func (s *Server) chatGetPermalink(r *request) (obj, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, problem := s.visible(r.str("channel"))
	if problem != nil {
		return nil, problem
	}
	m := c.byTS[r.str("message_ts")]
	if m == nil {
		return nil, refuse("message_not_found")
	}
	return obj{"channel": c.ID, "permalink": s.permalink(m)}, nil
}

func (s *Server) permalink(m *message) string {
	link := "https://" + s.cfg.TeamDomain + ".slack.com/archives/" + m.Channel + "/p" + digits(m.TS)
	if m.isReply() {
		link += "?thread_ts=" + m.ThreadTS + "&cid=" + m.Channel
	}
	return link
}

func digits(ts string) string {
	return string(slices.DeleteFunc([]byte(ts), func(b byte) bool { return b == '.' }))
}
