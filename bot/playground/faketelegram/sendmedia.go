package faketelegram

import (
	"encoding/json"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

func (c *call) sendPhoto() (any, *refusal)    { return c.sendFile("photo") }
func (c *call) sendDocument() (any, *refusal) { return c.sendFile("document") }
func (c *call) sendVoice() (any, *refusal)    { return c.sendFile("voice") }
func (c *call) sendVideo() (any, *refusal)    { return c.sendFile("video") }
func (c *call) sendAudio() (any, *refusal)    { return c.sendFile("audio") }

// media is a file a call brings: uploaded now, or known by its id.
type media struct {
	kind    string
	upload  *upload
	fileID  string
	seconds int
}

func (c *call) sendFile(kind string) (any, *refusal) {
	caption, entities, bad := c.caption()
	if bad != nil {
		return nil, bad
	}
	file, bad := c.media(kind, kind, c.p.text(kind), int(c.p.number("duration")))
	if bad != nil {
		return nil, bad
	}
	return c.deliver(func(*chat) *message {
		m := &message{wire: wireMessage{Caption: caption, CaptionEntities: entities}}
		file.put(&c.s.files, m)
		return m
	})
}

func (c *call) caption() (string, []Entity, *refusal) {
	text, entities, bad := c.formatted("caption", "caption_entities", "parse_mode")
	if bad == nil && utf16Len(text) > maxCaption {
		bad = badShape("caption", "message caption is too long")
	}
	return text, entities, bad
}

// media resolves a file parameter: a part of the request, attach://part, a file id, or an address (which is refused).
func (c *call) media(kind, param, value string, seconds int) (*media, *refusal) {
	m := &media{kind: kind, seconds: seconds}
	if name, ok := strings.CutPrefix(value, "attach://"); ok {
		param = name
	} else if strings.HasPrefix(value, "http://") || strings.HasPrefix(value, "https://") {
		return nil, badShape(param, "failed to get HTTP URL content")
	}
	if m.upload = c.p.files[param]; m.upload != nil {
		return m, checkSize(m)
	}
	if value == "" || strings.HasPrefix(value, "attach://") {
		return nil, badShape(param, "there is no %s in the request", strings.ReplaceAll(kind, "_", " "))
	}
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	known := c.s.files.byID[value]
	switch {
	case known == nil:
		return nil, badState("wrong remote file identifier specified: Wrong string length")
	case known.kind != kind:
		return nil, badState("can't use file of type %s as %s", title(known.kind), title(kind))
	}
	m.fileID = value
	return m, nil
}

func checkSize(m *media) *refusal {
	switch size := len(m.upload.data); {
	case size == 0:
		return badShape(m.kind, "file must be non-empty")
	case size > maxUpload:
		return &refusal{code: http.StatusRequestEntityTooLarge, text: "Request Entity Too Large", shape: true, param: m.kind}
	case m.kind == "photo" && size > maxPhotoUpload:
		return badShape(m.kind, "file of size %d bytes is too big for a photo; the maximum size is %d bytes", size, maxPhotoUpload)
	}
	return nil
}

// put hangs the file on a message. The caller holds the mutex.
func (f *media) put(store *fileStore, m *message) {
	if f.upload != nil {
		store.attach(m, f.kind, f.upload.name, f.upload.mime, f.upload.data, int64(len(f.upload.data)), f.seconds)
		return
	}
	m.content = []string{f.fileID}
	store.show(m, store.byID[f.fileID])
}

// albumItem is one element of sendMediaGroup's media.
type albumItem struct {
	Type            string   `json:"type"`
	Media           string   `json:"media"`
	Caption         string   `json:"caption"`
	ParseMode       string   `json:"parse_mode"`
	CaptionEntities []Entity `json:"caption_entities"`
	Duration        int      `json:"duration"`
}

// sendMediaGroup sends 2 to 10 files as one album; documents and audio files keep to their own kind.
func (c *call) sendMediaGroup() (any, *refusal) {
	var items []albumItem
	if bad := c.object("media", &items, "can't parse media JSON object"); bad != nil {
		return nil, bad
	}
	if len(items) < 2 || len(items) > 10 {
		return nil, badShape("media", "media must include 2-10 items")
	}
	reply, bad := c.replyParameters()
	if bad != nil {
		return nil, bad
	}
	messages := make([]*message, len(items))
	files := make([]*media, len(items))
	for i, item := range items {
		if items[0].Type != item.Type && (slices.Contains([]string{item.Type, items[0].Type}, "document") || slices.Contains([]string{item.Type, items[0].Type}, "audio")) {
			return nil, badShape("media", "%s can't be mixed with other media types", title(item.Type))
		}
		if messages[i], files[i], bad = c.albumMessage(item); bad != nil {
			return nil, bad
		}
	}
	return c.deliverAlbum(messages, files, reply)
}

// albumMessage checks one item with the same rules as a single send, by posing as one.
func (c *call) albumMessage(item albumItem) (*message, *media, *refusal) {
	if !slices.Contains([]string{"photo", "video", "document", "audio"}, item.Type) {
		return nil, nil, badShape("media", "can't parse InputMedia: type must be one of photo, video, document, audio")
	}
	one := &call{s: c.s, ctx: c.ctx, method: c.method, p: &params{files: c.p.files, values: map[string]string{
		"caption": item.Caption, "parse_mode": item.ParseMode,
	}}}
	if item.CaptionEntities != nil {
		one.p.values["caption_entities"] = string(mustJSON(item.CaptionEntities))
	}
	caption, entities, bad := one.caption()
	if bad != nil {
		return nil, nil, bad
	}
	f, bad := one.media(item.Type, "media", item.Media, item.Duration)
	return &message{wire: wireMessage{Caption: caption, CaptionEntities: entities}}, f, bad
}

func (c *call) deliverAlbum(messages []*message, files []*media, reply *replyTo) (any, *refusal) {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	target, bad := c.writable("chat_id")
	if bad != nil {
		return nil, bad
	}
	for _, m := range messages {
		if bad := reply.put(target, m); bad != nil {
			return nil, bad
		}
	}
	if bad := c.s.admit(target, len(messages)); bad != nil {
		return nil, bad
	}
	c.s.nextAlbum++
	album := strconv.Itoa(13_000_000_000 + c.s.nextAlbum)
	shown := make([]*wireMessage, len(messages))
	for i, m := range messages {
		m.wire.MediaGroupID = album
		files[i].put(&c.s.files, m)
		c.fromBot(target, m)
		shown[i] = m.shown()
	}
	return shown, nil
}

// copyMessage sends the content of a message again, without a link to it. Notes about the chat cannot be copied.
func (c *call) copyMessage() (any, *refusal) {
	caption, entities, bad := c.caption()
	if bad != nil {
		return nil, bad
	}
	c.s.mu.Lock()
	from, bad := c.chatFor("from_chat_id")
	if bad != nil {
		c.s.mu.Unlock()
		return nil, bad
	}
	source := from.find(c.p.number("message_id"))
	var content message
	if source != nil {
		content = *source
	}
	c.s.mu.Unlock()
	switch {
	case source == nil:
		return nil, badState("message to copy not found")
	case content.service || content.wire.HasProtected:
		return nil, badState("message can't be copied")
	}
	sent, bad := c.deliver(func(*chat) *message { return content.again(c.p, caption, entities) })
	if bad != nil {
		return nil, bad
	}
	return map[string]int{"message_id": sent.(*wireMessage).MessageID}, nil
}

// again is a fresh message with the same content; a given caption replaces the old one.
func (m *message) again(p *params, caption string, entities []Entity) *message {
	w := m.wire
	w.EditDate, w.ForwardOrigin, w.ReplyTo, w.Quote, w.MediaGroupID, w.ReplyMarkup = 0, json.RawMessage(nil), nil, nil, "", nil
	if _, given := p.values["caption"]; given && m.hasMedia() {
		w.Caption, w.CaptionEntities = caption, entities
	}
	return &message{wire: w, content: m.content}
}
