package faketelegram

import (
	"fmt"
	"io"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"
)

// The documented file sizes: a bot may download 20 MB, upload a 10 MB photo and 50 MB of anything else.
const (
	maxDownload    = 20 << 20
	maxPhotoUpload = 10 << 20
	maxUpload      = 50 << 20
)

// file is kept once and never changed. Big customers' files have a size and no bytes; those are made while downloading.
type file struct {
	wire wireFile
	kind string
	path string
	data []byte
	size int64
}

type fileStore struct {
	byID   map[string]*file
	byPath map[string]*file
	last   int
}

// folders are where Telegram files the kinds.
var folders = map[string]string{
	"photo": "photos", "document": "documents", "voice": "voice", "video": "videos", "video_note": "video_notes",
	"audio": "music", "sticker": "stickers",
}

// keep stores a file under a new id. The caller holds the server's mutex.
func (fs *fileStore) keep(kind, extension string, data []byte, size int64) *file {
	fs.last++
	f := &file{kind: kind, data: data, size: size}
	f.path = fmt.Sprintf("%s/file_%d%s", folders[kind], fs.last, extension)
	f.wire = wireFile{
		FileID:       fmt.Sprintf("FAKE%s%08d", strings.ToUpper(kind[:1]), fs.last),
		FileUniqueID: fmt.Sprintf("uniq%08d", fs.last),
		FileSize:     size,
	}
	fs.byID[f.wire.FileID], fs.byPath[f.path] = f, f
	return f
}

// attach keeps a file of one kind and hangs it on a message, with the invented measures Telegram would have taken.
func (fs *fileStore) attach(m *message, kind string, name, mime string, data []byte, size int64, seconds int) {
	extension := path.Ext(name)
	if extension == "" {
		extension = map[string]string{"photo": ".jpg", "voice": ".oga", "video": ".mp4", "video_note": ".mp4", "audio": ".mp3", "sticker": ".webp"}[kind]
	}
	f := fs.keep(kind, extension, data, size)
	w := &f.wire
	switch kind {
	case "photo":
		w.Width, w.Height = 1280, 960
		small := fs.keep(kind, extension, data, size)
		small.wire.Width, small.wire.Height = 90, 67
		small.wire.FileSize = min(size, 1500)
		m.content = append(m.content, small.wire.FileID)
	case "voice":
		w.Duration, w.MimeType = &seconds, orElse(mime, "audio/ogg")
	case "video":
		w.Width, w.Height, w.Duration, w.MimeType, w.FileName = 1280, 720, &seconds, orElse(mime, "video/mp4"), name
	case "video_note":
		w.Length, w.Duration = 240, &seconds
	case "audio":
		w.Duration, w.MimeType, w.FileName = &seconds, orElse(mime, "audio/mpeg"), name
	case "sticker":
		no := false
		w.Width, w.Height, w.Type, w.IsAnimated, w.IsVideo, w.Emoji = 512, 512, "regular", &no, &no, "👍"
	default:
		w.FileName, w.MimeType = name, orElse(mime, "application/octet-stream")
	}
	m.content = append([]string{w.FileID}, m.content...)
	fs.show(m, f)
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// show sets the field of the message that its kind of file has. Photos show the smaller sizes first, as Telegram does.
func (fs *fileStore) show(m *message, f *file) {
	w := f.wire
	switch f.kind {
	case "photo":
		m.wire.Photo = nil
		for i := len(m.content) - 1; i >= 0; i-- {
			m.wire.Photo = append(m.wire.Photo, fs.byID[m.content[i]].wire)
		}
	case "document":
		m.wire.Document = &w
	case "voice":
		m.wire.Voice = &w
	case "video":
		m.wire.Video = &w
	case "video_note":
		m.wire.VideoNote = &w
	case "audio":
		m.wire.Audio = &w
	case "sticker":
		m.wire.Sticker = &w
	}
}

// getFile answers with the path to download from. The link never expires here; Telegram promises one hour.
func (c *call) getFile() (any, *refusal) {
	id := c.p.text("file_id")
	if id == "" {
		return nil, badShape("file_id", "file_id not specified")
	}
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	f := c.s.files.byID[id]
	switch {
	case f == nil:
		return nil, badState("wrong file_id or the file is temporarily unavailable")
	case f.size > maxDownload:
		return nil, badState("file is too big")
	}
	return wireFile{FileID: f.wire.FileID, FileUniqueID: f.wire.FileUniqueID, FileSize: f.wire.FileSize, FilePath: f.path}, nil
}

// serveFile answers /file/bot<token>/<path>. Faults for the method [Download] hit it.
func (s *Server) serveFile(w http.ResponseWriter, r *http.Request, rest string) {
	token, name, _ := strings.Cut(rest, "/")
	if token != s.cfg.Token {
		respond(w, http.StatusUnauthorized, []byte(`{"ok":false,"error_code":401,"description":"Unauthorized"}`))
		return
	}
	s.mu.Lock()
	f := s.files.byPath[name]
	s.mu.Unlock()
	if f == nil || f.size > maxDownload {
		respond(w, http.StatusNotFound, notFound)
		return
	}
	start, seen := time.Now(), map[string]string{"path": name}
	if fault := s.Faults.take(Download, 0); fault != nil {
		status, _ := fault.spoil(s, w, r, http.StatusOK, f.content())
		s.record(Call{Method: Download, Params: seen, Status: status, Duration: time.Since(start)}, fault)
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Content-Length", strconv.FormatInt(f.size, 10))
	if f.data != nil {
		_, _ = w.Write(f.data)
	} else {
		_, _ = io.Copy(w, &pattern{left: f.size})
	}
	s.record(Call{Method: Download, Params: seen, Status: http.StatusOK, Duration: time.Since(start)}, nil)
}

// Download names the downloading of a file in faults and in the wire log, beside the methods.
const Download = "(download)"

func (f *file) content() []byte {
	if f.data != nil {
		return f.data
	}
	b, _ := io.ReadAll(&pattern{left: f.size}) // A pattern does not fail.
	return b
}

// pattern reads as the made-up content of a customer's file.
type pattern struct{ left, at int64 }

func (p *pattern) Read(b []byte) (int, error) {
	if p.left == 0 {
		return 0, io.EOF
	}
	n := min(int64(len(b)), p.left)
	for i := range b[:n] {
		b[i] = byte(p.at*31 + p.at>>8)
		p.at++
	}
	p.left -= n
	return int(n), nil
}

// FileData returns the bytes of any file, the bot's or a customer's, so that a test can compare them. It is nil when the id
// is unknown.
func (s *Server) FileData(fileID string) []byte {
	s.mu.Lock()
	f := s.files.byID[fileID]
	s.mu.Unlock()
	if f == nil {
		return nil
	}
	return f.content()
}
