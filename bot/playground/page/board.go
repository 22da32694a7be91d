package page

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"sync"
	"time"
)

// board is what the page shows, cut in sections, with the revision at which each last changed.
type board struct {
	mu       sync.Mutex
	epoch    string // tells this process from the one before
	revision uint64
	sections map[string]section
	lines    []wireLine // the newest of both platforms
	seen     seen       // what was last read from the platforms

	wake chan struct{} // closed at the next change made by the page itself; guarded by mu
}

type section struct {
	revision uint64
	data     json.RawMessage // null for what is gone
}

// update is what one client has not seen.
type update struct {
	Revision string                     `json:"revision"`
	Sections map[string]json.RawMessage `json:"sections,omitempty"`
	Wire     []wireLine                 `json:"wire,omitempty"`
}

func (b *board) init() {
	b.epoch = strconv.FormatInt(time.Now().UnixMilli(), 36)
	b.sections = map[string]section{}
	b.wake = make(chan struct{})
}

// poke wakes the streams after a change that neither platform tells.
func (b *board) poke() {
	b.mu.Lock()
	defer b.mu.Unlock()
	close(b.wake)
	b.wake = make(chan struct{})
}

// poked is closed at the next poke.
func (b *board) poked() <-chan struct{} {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.wake
}

// put sets sections; those unchanged keep their revision. The board is locked by the caller.
func (b *board) put(name string, value any) {
	data, err := json.Marshal(value)
	if err != nil { // our own structs, and JSON that the pretend platforms already parsed
		data = []byte("null")
	}
	if old, ok := b.sections[name]; ok && bytes.Equal(old.data, data) {
		return
	}
	b.revision++
	b.sections[name] = section{b.revision, data}
}

// prune empties the sections under a prefix that keep does not name. The board is locked by the caller.
func (b *board) prune(prefix string, keep map[string]bool) {
	for name := range b.sections {
		if strings.HasPrefix(name, prefix) && !keep[name] {
			b.put(name, nil)
		}
	}
}

// since lists what changed after a revision that a client holds; everything when it is of another epoch.
func (b *board) since(held string) update {
	b.mu.Lock()
	defer b.mu.Unlock()
	var after uint64
	if number, ok := strings.CutPrefix(held, b.epoch+"-"); ok {
		// Not a number: everything.
		after, _ = strconv.ParseUint(number, 10, 64)
	}
	out := update{Revision: b.epoch + "-" + strconv.FormatUint(b.revision, 10)}
	for name, s := range b.sections {
		if s.revision > after {
			if out.Sections == nil {
				out.Sections = map[string]json.RawMessage{}
			}
			out.Sections[name] = s.data
		}
	}
	for _, line := range b.lines {
		if line.Rev > after {
			out.Wire = append(out.Wire, line)
		}
	}
	return out
}

func (u update) empty() bool { return len(u.Sections) == 0 && len(u.Wire) == 0 }
