package faketelegram

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
)

// field reads one member of a JSON object as text.
func field(t *testing.T, raw json.RawMessage, name string) string {
	t.Helper()
	var object map[string]json.RawMessage
	if err := json.Unmarshal(raw, &object); err != nil {
		t.Fatalf("decode %s: %v", raw, err)
	}
	return strings.Trim(string(object[name]), `"`)
}

func (d *desk) download(fileID string) (int, []byte) {
	d.t.Helper()
	var f struct {
		Path string `json:"file_path"`
	}
	d.must(&f, "getFile", "file_id", fileID)
	answer, err := http.Get(d.http.URL + "/file/bot" + d.Token() + "/" + f.Path)
	if err != nil {
		d.t.Fatal(err)
	}
	defer answer.Body.Close()
	b, err := io.ReadAll(answer.Body)
	if err != nil {
		d.t.Fatal(err)
	}
	return answer.StatusCode, b
}

func TestCustomersFilesCanBeDownloadedUpTo20MB(t *testing.T) {
	d := open(t, noLimits)
	want := []byte("%PDF relevé")
	sent := d.ana.SendDocument(File{Name: "releve.pdf", MIME: "application/pdf", Data: want, Caption: "mon relevé"})
	m, _ := d.ana.Message(sent.MessageID)
	if m.Kind != "document" || m.Text != "mon relevé" || m.Files[0].Name != "releve.pdf" {
		t.Errorf("screen shows %+v", m)
	}
	if status, got := d.download(m.Files[0].FileID); status != 200 || !bytes.Equal(got, want) {
		t.Errorf("downloaded %d %q", status, got)
	}
	for size, ok := range map[int64]bool{20 << 20: true, 20<<20 + 1: false} {
		big := d.ana.SendDocument(File{Name: "big.zip", Size: size})
		m, _ := d.ana.Message(big.MessageID)
		r := d.call("getFile", "file_id", m.Files[0].FileID)
		if r.OK != ok || (!ok && r.Description != "Bad Request: file is too big") {
			t.Errorf("%d bytes: %v %q", size, r.OK, r.Description)
		}
		if ok {
			if _, got := d.download(m.Files[0].FileID); !bytes.Equal(got, d.FileData(m.Files[0].FileID)) {
				t.Error("made-up bytes differ between two readings")
			}
		}
	}
	if r := d.call("getFile", "file_id", "nonsense"); r.Description != "Bad Request: wrong file_id or the file is temporarily unavailable" {
		t.Errorf("got %q", r.Description)
	}
	d.clean()
}

func TestTheBotsUploadsAreKeptByteForByte(t *testing.T) {
	for method, kind := range map[string]string{"sendPhoto": "photo", "sendDocument": "document", "sendVoice": "voice", "sendVideo": "video", "sendAudio": "audio"} {
		t.Run(method, func(t *testing.T) {
			d := open(t, noLimits)
			r := d.upload(method, map[string]string{"chat_id": "101", "caption": "voici"}, map[string]string{kind: "content of " + kind})
			if !r.OK {
				t.Fatalf("refused: %s", r.Description)
			}
			m, _ := d.ana.LastFromBot()
			if m.Kind != kind || m.Text != "voici" || string(d.FileData(m.Files[0].FileID)) != "content of "+kind {
				t.Errorf("screen shows %+v", m)
			}
			again := d.call(method, "chat_id", "101", kind, m.Files[0].FileID)
			if !again.OK {
				t.Errorf("by id: %s", again.Description)
			}
			if n, _ := d.ana.LastFromBot(); n.ID == m.ID || n.Files[0].FileID != m.Files[0].FileID {
				t.Errorf("by id: screen shows %+v", n)
			}
			d.clean()
		})
	}
}

func TestUploadsTelegramWouldNotTakeAreRefused(t *testing.T) {
	d := open(t, noLimits)
	if r := d.upload("sendDocument", map[string]string{"chat_id": "101"}, map[string]string{"document": ""}); r.Description != "Bad Request: file must be non-empty" {
		t.Errorf("empty: %q", r.Description)
	}
	if r := d.call("sendDocument", "chat_id", "101"); r.Description != "Bad Request: there is no document in the request" {
		t.Errorf("none: %q", r.Description)
	}
	if r := d.call("sendDocument", "chat_id", "101", "document", "https://a.ca/x.pdf"); r.OK {
		t.Error("an address was accepted")
	}
	if r := d.upload("sendPhoto", map[string]string{"chat_id": "101"}, map[string]string{"photo": strings.Repeat("a", 10<<20+1)}); r.OK {
		t.Error("a photo over 10 MB was accepted")
	}
	if r := d.upload("sendDocument", map[string]string{"chat_id": "101"}, map[string]string{"document": strings.Repeat("a", 50<<20+1)}); r.Status != 413 {
		t.Errorf("a document over 50 MB: %d", r.Status)
	}
}

func TestAlbumsComeAndGoAsSeparateMessages(t *testing.T) {
	d := open(t, noLimits)
	sent := d.ana.Album(File{Caption: "photos"}, File{}, File{Kind: "video", Seconds: 3})
	list := d.poll("0")
	if len(sent) != 3 || len(list) != 3 {
		t.Fatalf("sent %v, updates %d", sent, len(list))
	}
	albums := map[string]bool{}
	for _, u := range list {
		albums[field(t, u.Message, "media_group_id")] = true
	}
	if len(albums) != 1 || albums[""] {
		t.Errorf("albums = %v, want one", albums)
	}
	r := d.upload("sendMediaGroup", map[string]string{"chat_id": "101", "media": `[{"type":"document","media":"attach://a","caption":"<b>un</b>","parse_mode":"HTML"},{"type":"document","media":"attach://b"}]`}, map[string]string{"a": "one", "b": "two"})
	if !r.OK {
		t.Fatalf("refused: %s", r.Description)
	}
	chat := d.ana.Chat()
	first, second := chat[len(chat)-2], chat[len(chat)-1]
	if first.AlbumID == "" || first.AlbumID != second.AlbumID || first.Text != "un" || string(d.FileData(second.Files[0].FileID)) != "two" {
		t.Errorf("screen shows %+v and %+v", first, second)
	}
	d.clean()
	for media, want := range map[string]string{
		`[{"type":"photo","media":"attach://a"}]`:                                          "media must include 2-10 items",
		`[{"type":"photo","media":"attach://a"},{"type":"document","media":"attach://b"}]`: "Document can't be mixed with other media types",
	} {
		r := d.upload("sendMediaGroup", map[string]string{"chat_id": "101", "media": media}, map[string]string{"a": "one", "b": "two"})
		if r.Description != "Bad Request: "+want {
			t.Errorf("got %q, want %q", r.Description, want)
		}
	}
}

func TestCopiesCarryTheContentWithoutItsOrigin(t *testing.T) {
	d := open(t, noLimits)
	sent := d.ana.SendPhoto(File{Data: []byte("jpeg"), Caption: "avant"}, ForwardedFrom("X", 1))
	r := d.call("copyMessage", "chat_id", "101", "from_chat_id", "101", "message_id", fmt.Sprint(sent.MessageID), "caption", "après")
	if !r.OK {
		t.Fatal(r.Description)
	}
	m, _ := d.ana.LastFromBot()
	if fmt.Sprint(m.ID) != field(t, r.Result, "message_id") || m.Text != "après" || m.Forwarded || string(d.FileData(m.Files[0].FileID)) != "jpeg" {
		t.Errorf("screen shows %+v", m)
	}
	if r := d.call("copyMessage", "chat_id", "101", "from_chat_id", "101", "message_id", "4242"); r.Description != "Bad Request: message to copy not found" {
		t.Errorf("got %q", r.Description)
	}
	d.clean()
}
