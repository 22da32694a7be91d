package redact

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// JSON redacts every string of a JSON text, keys included, and every number that is itself a card number (it becomes the
// marker, as a string). All other bytes, white space and escapes included, stay as they are; when nothing is found the very
// same slice comes back. Values at the places of ctx.Opaque are passed over. An error means raw is not JSON: keep nothing of
// it but its size and hash.
func JSON(raw []byte, ctx Context) ([]byte, []Hit, error) {
	if !json.Valid(raw) {
		return nil, nil, errors.New("redact JSON: the text is not valid JSON")
	}
	w := jsonWalker{raw: string(raw), ctx: ctx, path: make([]string, 0, 16)}
	if err := w.walk(); err != nil {
		return nil, nil, fmt.Errorf("redact JSON: %w", err)
	}
	if len(w.hits) == 0 {
		return raw, nil, nil
	}
	w.out.WriteString(w.raw[w.copied:])
	return w.out.Bytes(), w.hits, nil
}

// jsonWalker goes through valid JSON once, token by token, and copies what it does not change.
type jsonWalker struct {
	raw    string
	ctx    Context
	out    bytes.Buffer
	copied int // raw[:copied] is in out
	hits   []Hit
	path   []string // the key of each open object, "" for an array
	inKey  bool
}

func (w *jsonWalker) walk() error {
	for i := 0; i < len(w.raw); {
		switch c := w.raw[i]; {
		case c == '"':
			end := stringEnd(w.raw, i)
			if err := w.str(i, end); err != nil {
				return err
			}
			i = end
			continue
		case c == '-' || isDigit(c):
			end := numberEnd(w.raw, i)
			w.number(i, end)
			i = end
			continue
		case c == '{':
			w.path = append(w.path, "")
			w.inKey = true
		case c == '[':
			w.path = append(w.path, arrayMark)
			w.inKey = false
		case c == '}' || c == ']':
			w.path = w.path[:len(w.path)-1]
		case c == ':':
			w.inKey = false
		case c == ',':
			w.inKey = w.path[len(w.path)-1] != arrayMark
		}
		i++
	}
	return nil
}

// arrayMark stands in the path for an array; no key that the platforms use contains it.
const arrayMark = "\x00"

func (w *jsonWalker) str(start, end int) error {
	s, err := stringOf(w.raw[start:end])
	if err != nil {
		return err
	}
	if w.inKey {
		w.path[len(w.path)-1] = s
	}
	if !worthReading(s) || !w.inKey && w.opaque() {
		return nil
	}
	clean, hits := Text(s, w.ctx)
	if len(hits) == 0 {
		return nil
	}
	return w.replace(start, end, clean, hits)
}

func (w *jsonWalker) number(start, end int) {
	digits := strings.TrimPrefix(w.raw[start:end], "-")
	if len(digits) < shortestCard || len(digits) > longestCard || strings.ContainsAny(digits, "+-.eE") || !isCard([]byte(digits)) || w.opaque() {
		return
	}
	hit := Hit{Kind: Card, Last4: digits[len(digits)-4:]}
	_ = w.replace(start, end, marker(hit, w.ctx.Language), []Hit{hit}) // a marker always encodes
}

func (w *jsonWalker) replace(start, end int, clean string, hits []Hit) error {
	encoded, err := json.Marshal(clean)
	if err != nil {
		return err
	}
	w.out.WriteString(w.raw[w.copied:start])
	w.out.Write(encoded)
	w.copied = end
	w.hits = append(w.hits, hits...)
	return nil
}

// opaque reports whether the current value stands at one of the places that stay.
func (w *jsonWalker) opaque() bool {
	return slices.ContainsFunc(w.ctx.Opaque, w.at)
}

// at reports whether the keys that lead from the root to the current value are those of place.
func (w *jsonWalker) at(place string) bool {
	more := true
	for _, key := range w.path {
		if key == arrayMark {
			continue
		}
		if !more {
			return false
		}
		var next string
		if next, place, more = strings.Cut(place, "."); next != key {
			return false
		}
	}
	return !more
}

// stringOf decodes a string literal. Most have nothing to decode.
func stringOf(literal string) (string, error) {
	if inner := literal[1 : len(literal)-1]; strings.IndexByte(inner, '\\') < 0 && utf8.ValidString(inner) {
		return inner, nil
	}
	var s string
	err := json.Unmarshal([]byte(literal), &s)
	return s, err
}

// stringEnd returns the index after the string literal that starts at i.
func stringEnd(raw string, i int) int {
	for i++; raw[i] != '"'; i++ {
		if raw[i] == '\\' {
			i++
		}
	}
	return i + 1
}

// numberEnd returns the index after the number that starts at i.
func numberEnd(raw string, i int) int {
	for i < len(raw) && (isDigit(raw[i]) || strings.IndexByte("+-.eE", raw[i]) >= 0) {
		i++
	}
	return i
}
