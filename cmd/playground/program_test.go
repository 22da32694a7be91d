package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"
)

// program is a playground that runs.
type program struct {
	t       *testing.T
	address string
	stop    context.CancelFunc
	ended   chan int // its exit code
	told    *bytes.Buffer
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
	t.Cleanup(func() {
		began := time.Now()
		cancel()
		if code := <-p.ended; code != 0 || p.told.Len() > 0 {
			t.Errorf("the playground ended with %d: %s", code, p.told)
		}
		if took := time.Since(began); took > 5*time.Second {
			t.Errorf("it took %s to end", took)
		}
	})
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
