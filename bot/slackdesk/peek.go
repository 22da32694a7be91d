package slackdesk

import (
	"bytes"
	"encoding/json"
	"errors"
	"unicode/utf8"
)

// peeker reads single members of JSON objects and passes over all others without decoding them, which is most of what Slack sends: encoding/json would
// look at every byte of it several times. It is meant for valid JSON; in what is not it finds less, and never reads beyond the end.
type peeker struct {
	err error // the first member that was not what it should be
}

// members passes on the members of an object in their order, name and value. It reports whether there was an object.
func (p *peeker) members(object []byte, each func(name, value []byte)) bool {
	i := blanks(object, 0)
	if i == len(object) || object[i] != '{' {
		return false
	}
	for {
		i = blanks(object, i+1)
		end := valueEnd(object, i)
		if i == len(object) || object[i] != '"' || end < i+2 {
			return i < len(object) && object[i] == '}'
		}
		name := object[i+1 : end-1]
		if bytes.IndexByte(name, '\\') >= 0 {
			name = []byte(p.text(nil, object[i:end]))
		}
		if i = blanks(object, end); i == len(object) || object[i] != ':' {
			return false
		}
		i = blanks(object, i+1)
		if end = valueEnd(object, i); end == i {
			return false
		}
		each(name, object[i:end:end])
		if i = blanks(object, end); i == len(object) || object[i] != ',' {
			return i < len(object)
		}
	}
}

// text decodes a value that is to be a string, named for errors; null is "".
func (p *peeker) text(name, value []byte) string {
	if inner := value[1:max(len(value)-1, 1)]; value[0] == '"' && bytes.IndexByte(inner, '\\') < 0 && utf8.Valid(inner) {
		return string(inner)
	}
	var s string
	if err := json.Unmarshal(value, &s); err != nil {
		p.fail(name, err)
	}
	return s
}

// object is members of a value that is to be an object; null is one without members.
func (p *peeker) object(name, value []byte, each func(name, value []byte)) {
	if !p.members(value, each) {
		p.fail(name, json.Unmarshal(value, &struct{}{}))
	}
}

func (p *peeker) fail(name []byte, err error) {
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) {
		kind.Field = string(name)
	}
	if p.err == nil {
		p.err = err
	}
}

func blanks(raw []byte, i int) int {
	for i < len(raw) && (raw[i] == ' ' || raw[i] == '\n' || raw[i] == '\r' || raw[i] == '\t') {
		i++
	}
	return i
}

// valueEnd is where the value that begins at i ends.
func valueEnd(raw []byte, i int) int {
	for depth := 0; i < len(raw); {
		switch raw[i] {
		case '"':
			i = stringEnd(raw, i)
		case '{', '[':
			depth++
			i++
		case '}', ']':
			if depth == 0 {
				return i // of what is around it
			}
			depth--
			i++
		default:
			i = plainEnd(raw, i, depth > 0)
		}
		if depth == 0 {
			return min(i, len(raw))
		}
	}
	return len(raw)
}

// stringEnd is the index after the string that begins at i.
func stringEnd(raw []byte, i int) int {
	for i++; i < len(raw); i++ {
		switch raw[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(raw)
}

// plainEnd is the end of a number, true, false or null; inside a value it passes over commas, colons and blanks as well.
func plainEnd(raw []byte, i int, inside bool) int {
	for i < len(raw) {
		switch raw[i] {
		case '"', '{', '[', '}', ']':
			return i
		case ',', ':', ' ', '\n', '\r', '\t':
			if !inside {
				return i
			}
		}
		i++
	}
	return i
}
