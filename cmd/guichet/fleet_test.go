package main

import (
	"context"
	"encoding/json"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"guichet/bot"
	"guichet/storage"
)

// fleet is several processes of the desk.
type fleet struct {
	*ordeal
	store   *storage.Store // a visitor's: it sees what is in flight when a process dies
	size    int
	members []*member
	said    map[*visitor]int // how many words each side of a case has said
	atKill  map[string]int   // by case number: at how many kills a message to its customer was in flight

	killed             int
	takeover, laneTime time.Duration // the longest
}

// member is one process. Its address is known once it has opened.
type member struct {
	cmd     *exec.Cmd
	address string
}

func newFleet(t *testing.T, database string, size int) *fleet {
	f := &fleet{ordeal: newOrdeal(t, database, "4s"), size: size, said: map[*visitor]int{}, atKill: map[string]int{}}
	f.env = append(f.env, "GUICHET_LOG=info")
	t.Cleanup(func() {
		for _, m := range f.members {
			m.kill()
		}
	})
	f.members = append(f.members, f.launch())
	f.await(t.Context(), "the first process", f.members[0].ready) // it migrates
	for len(f.members) < size {
		f.members = append(f.members, f.launch())
	}
	for _, m := range f.members {
		f.await(t.Context(), "every process", m.ready)
	}
	store, err := storage.Open(t.Context(), storage.Config{URL: database, Beside: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	f.store = store
	return f
}

// launch starts a process and returns once it serves.
func (f *fleet) launch() *member {
	f.Helper()
	m := &member{cmd: exec.Command(os.Args[0])}
	opened := make(chan string, 1)
	m.cmd.Env, m.cmd.Stdout, m.cmd.Stderr = f.env, f.Output(), &listening{to: f.Output(), address: opened}
	if err := m.cmd.Start(); err != nil {
		f.Fatal(err)
	}
	select {
	case m.address = <-opened:
	case <-time.After(30 * time.Second):
		f.Fatal("a process does not open")
	}
	return m
}

// listening finds the address in what a process logs, and passes it all on.
type listening struct {
	to      interface{ Write([]byte) (int, error) }
	mu      sync.Mutex
	line    string
	address chan string // nil once it was found
}

func (l *listening) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.line += string(p); l.address != nil {
		if _, after, found := strings.Cut(l.line, " listen="); found && strings.Contains(after, "\n") {
			l.address <- strings.Fields(after)[0]
			l.address = nil
		}
	}
	return l.to.Write(p)
}

func (m *member) kill() {
	_ = m.cmd.Process.Kill() // one that has ended already is as wanted
	_ = m.cmd.Wait()
}

// health asks a process how it is.
func (m *member) health(path string) (h bot.Health, status int) {
	client := http.Client{Timeout: 3 * time.Second}
	resp, err := client.Get("http://" + m.address + path)
	if err != nil {
		return h, 0
	}
	defer resp.Body.Close()
	_ = json.NewDecoder(resp.Body).Decode(&h) // what cannot be read is not well
	return h, resp.StatusCode
}

func (m *member) ready() bool {
	_, status := m.health("/readyz")
	return status == http.StatusOK
}

// polls reports whether this is the process that polls Telegram.
func (m *member) polls() bool {
	h, _ := m.health("/healthz")
	link := h.Links["telegram"]
	return link.OK && link.Problem != bot.Standby
}

// await asks again and again until something is so, for what neither platform shows.
func (f *fleet) await(ctx context.Context, what string, so func() bool) time.Duration {
	f.Helper()
	began := time.Now()
	again := time.NewTicker(20 * time.Millisecond)
	defer again.Stop()
	for !so() {
		select {
		case <-again.C:
		case <-ctx.Done():
			f.Fatalf("waited %v in vain for %s", time.Since(began), what)
		}
		if time.Since(began) > time.Minute {
			f.Fatalf("waited a minute in vain for %s", what)
		}
	}
	return time.Since(began)
}
