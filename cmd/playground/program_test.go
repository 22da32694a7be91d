package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// program is a playground that runs.
type program struct {
	t       *testing.T
	address string
	stop    context.CancelFunc
	ended   chan int      // its exit code
	told    *bytes.Buffer // its complaints; read them once it has ended
	once    sync.Once
}

var addressed = regexp.MustCompile(`http://[0-9.:]+`)

// start runs the program as its command line does and returns once it tells its address. It must end well, and at once.
func start(t *testing.T, args ...string) *program {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	read, write := io.Pipe()
	p := &program{t: t, stop: cancel, ended: make(chan int, 1), told: &bytes.Buffer{}}
	go func() {
		p.ended <- run(ctx, append([]string{"--listen", "127.0.0.1:0"}, args...), write, p.told)
		_ = write.Close()
	}()
	t.Cleanup(p.end)
	lines := bufio.NewScanner(read)
	for lines.Scan() {
		if p.address = addressed.FindString(lines.Text()); p.address != "" {
			go func() { _, _ = io.Copy(io.Discard, read) }()
			return p
		}
	}
	t.Fatal("the playground told no address")
	return nil
}

// end is Ctrl-C: the program must end well, and at once. Ending twice is ending once.
func (p *program) end() {
	p.t.Helper()
	p.once.Do(func() {
		began := time.Now()
		p.stop()
		if code := <-p.ended; code != 0 {
			p.t.Errorf("the playground ended with %d: %s", code, p.told)
		}
		if took := time.Since(began); took > 20*time.Second {
			p.t.Errorf("it took %s to end", took)
		}
	})
}

// post asks the page's API for something and expects it to be done.
func (p *program) post(path, body string) {
	p.t.Helper()
	request, err := http.NewRequestWithContext(p.t.Context(), http.MethodPost, p.address+path, strings.NewReader(body))
	if err != nil {
		p.t.Fatal(err)
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		p.t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }()
	if said, err := io.ReadAll(answer.Body); err != nil || answer.StatusCode != http.StatusOK {
		p.t.Fatalf("%s %s: %d %s %v", path, body, answer.StatusCode, said, err)
	}
}

// sections are what the page shows.
func (p *program) sections() map[string]json.RawMessage {
	p.t.Helper()
	request, err := http.NewRequestWithContext(p.t.Context(), http.MethodGet, p.address+"/api/state", nil)
	if err != nil {
		p.t.Fatal(err)
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		p.t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }()
	var state struct{ Sections map[string]json.RawMessage }
	if err := json.NewDecoder(answer.Body).Decode(&state); err != nil {
		p.t.Fatal(err)
	}
	return state.Sections
}

// patience bounds one wait; the machine may be busy.
const patience = 30 * time.Second

// until waits until a section of the page holds the words.
func (p *program) until(section, words string) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.t.Context(), patience)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, p.address+"/api/events", nil)
	if err != nil {
		p.t.Fatal(err)
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		p.t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }()
	lines := bufio.NewScanner(answer.Body)
	lines.Buffer(nil, 8<<20)
	for lines.Scan() {
		data, ok := strings.CutPrefix(lines.Text(), "data: ")
		var update struct{ Sections map[string]json.RawMessage }
		if ok && json.Unmarshal([]byte(data), &update) == nil && bytes.Contains(update.Sections[section], []byte(words)) {
			return
		}
	}
	p.t.Fatalf("%s never showed %q: %v", section, words, lines.Err())
}

// customer is the number of the phone that somebody of that name holds.
func (p *program) customer(name string) string {
	p.t.Helper()
	var telegram struct {
		Customers []struct {
			ID   int64
			Name string
		}
	}
	if err := json.Unmarshal(p.sections()["telegram"], &telegram); err != nil {
		p.t.Fatal(err)
	}
	for _, c := range telegram.Customers {
		if c.Name == name {
			return strconv.FormatInt(c.ID, 10)
		}
	}
	p.t.Fatalf("nobody is called %s", name)
	return ""
}
