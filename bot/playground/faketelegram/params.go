package faketelegram

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"mime"
	"mime/multipart"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

// maxRequest is what one call may carry: the documented 50 MB upload, ten of them in an album, and room for the rest.
const maxRequest = 512 << 20

// upload is a file that came with a call as a multipart part.
type upload struct {
	name string
	mime string
	data []byte
}

// params are the parameters of one call, whatever way they travelled. Objects and lists are JSON text. They are not changed
// after parsing, so the wire log may keep them.
type params struct {
	values   map[string]string
	files    map[string]*upload
	attached map[string]bool
}

func parseParams(r *http.Request) (*params, error) {
	p := &params{values: map[string]string{}}
	if r.URL.RawQuery != "" {
		p.addForm(r.URL.Query())
	}
	if r.Body == nil || r.Body == http.NoBody {
		return p, nil
	}
	kind, options, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil && r.ContentLength == 0 {
		return p, nil
	}
	body := http.MaxBytesReader(nil, r.Body, maxRequest)
	switch kind {
	case "multipart/form-data":
		return p, p.readMultipart(multipart.NewReader(body, options["boundary"]))
	case "application/json":
		return p, p.readJSON(body)
	default:
		raw, err := io.ReadAll(body)
		if err != nil {
			return nil, fmt.Errorf("read the request: %w", err)
		}
		form, err := url.ParseQuery(string(raw))
		if err != nil {
			return nil, fmt.Errorf("read the form: %w", err)
		}
		p.addForm(form)
		return p, nil
	}
}

func (p *params) addForm(form url.Values) {
	for k, v := range form {
		p.values[k] = v[0]
	}
}

// readJSON takes a JSON object: strings as they are, every other value as its JSON text.
func (p *params) readJSON(body io.Reader) error {
	raw, err := io.ReadAll(body)
	if err != nil {
		return fmt.Errorf("read the request: %w", err)
	}
	if len(raw) == 0 {
		return nil
	}
	var object map[string]json.RawMessage
	if err := json.Unmarshal(raw, &object); err != nil {
		return fmt.Errorf("read the JSON body: %w", err)
	}
	for k, v := range object {
		var text string
		switch {
		case json.Unmarshal(v, &text) == nil && string(v) != "null":
			p.values[k] = text
		case string(v) != "null":
			p.values[k] = string(v)
		}
	}
	return nil
}

func (p *params) readMultipart(parts *multipart.Reader) error {
	for {
		part, err := parts.NextPart()
		if err == io.EOF {
			p.findAttachments()
			return nil
		}
		if err != nil {
			return fmt.Errorf("read a part: %w", err)
		}
		data, err := io.ReadAll(part)
		if err != nil {
			return fmt.Errorf("read part %q: %w", part.FormName(), err)
		}
		if part.FileName() == "" {
			p.values[part.FormName()] = string(data)
			continue
		}
		if p.files == nil {
			p.files = map[string]*upload{}
		}
		p.files[part.FormName()] = &upload{name: part.FileName(), mime: part.Header.Get("Content-Type"), data: data}
		p.values[part.FormName()] = ""
	}
}

// findAttachments marks the parts that another parameter refers to by attach://name.
func (p *params) findAttachments() {
	p.attached = map[string]bool{}
	for name := range p.files {
		for _, v := range p.values {
			if strings.Contains(v, "attach://"+name) {
				p.attached[name] = true
			}
		}
	}
}

func (p *params) text(name string) string { return p.values[name] }

// number reads an integer as leniently as Telegram: anything else is zero.
func (p *params) number(name string) int64 {
	n, err := strconv.ParseInt(strings.TrimSpace(p.values[name]), 10, 64)
	if err != nil {
		return 0
	}
	return n
}

func (p *params) flag(name string) bool {
	switch strings.ToLower(p.values[name]) {
	case "true", "1", "yes":
		return true
	}
	return false
}

// visible is what the wire log may show: file contents as their size, the webhook's secret hidden.
func (p *params) visible() map[string]string {
	if len(p.files) == 0 && p.values["secret_token"] == "" {
		return p.values
	}
	shown := maps.Clone(p.values)
	for name, f := range p.files {
		shown[name] = fmt.Sprintf("file %q, %d bytes", f.name, len(f.data))
	}
	if shown["secret_token"] != "" {
		shown["secret_token"] = "(hidden)"
	}
	return shown
}
