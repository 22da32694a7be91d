package faketelegram

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// utf16Len is the length of s in UTF-16 code units.
func utf16Len(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}

// utf16Slice cuts length units at offset out of s; ok is false when that is outside s or inside a symbol.
func utf16Slice(s string, offset, length int) (cut string, ok bool) {
	if offset < 0 || length < 0 {
		return "", false
	}
	start, end, at := -1, -1, 0
	for i, r := range s {
		if at == offset {
			start = i
		}
		if at == offset+length {
			end = i
		}
		at += utf16.RuneLen(r)
	}
	if at == offset {
		start = len(s)
	}
	if at == offset+length {
		end = len(s)
	}
	if start < 0 || end < start {
		return "", false
	}
	return s[start:end], true
}

// formatted reads a text parameter with its parse mode or its entities, checks it as Telegram does and trims it. The limit
// on its length is the caller's to check, since Telegram words it differently for texts and captions.
func (c *call) formatted(textParam, entitiesParam, modeParam string) (string, []Entity, *refusal) {
	text := c.p.text(textParam)
	if len(text) > 1<<15 {
		return "", nil, badShape(textParam, "text is too long")
	}
	if !utf8.ValidString(text) {
		return "", nil, badShape(textParam, "strings must be encoded in UTF-8")
	}
	var entities []Entity
	switch mode := strings.ToLower(c.p.text(modeParam)); {
	case mode == "html" && text != "":
		var bad *refusal
		if text, entities, bad = parseHTML(text); bad != nil {
			return "", nil, bad
		}
	case mode == "markdownv2" && text != "":
		var bad *refusal
		if text, entities, bad = parseMarkdown(text); bad != nil {
			return "", nil, bad
		}
	case mode == "markdown":
		c.violate(modeParam, "the legacy Markdown mode is not imitated")
	case mode != "" && mode != "none" && text != "":
		return "", nil, badShape(modeParam, "unsupported parse_mode")
	case c.p.text(entitiesParam) != "":
		if err := json.Unmarshal([]byte(c.p.text(entitiesParam)), &entities); err != nil {
			return "", nil, badShape(entitiesParam, "can't parse entities JSON object")
		}
	}
	entities, bad := c.checkEntities(text, entities, entitiesParam)
	if bad != nil {
		return "", nil, bad
	}
	text, entities = trimText(text, entities)
	return text, entities, nil
}

// checkEntities refuses entities that lie outside the text or cut a symbol, and drops empty and unknown ones as Telegram does.
func (c *call) checkEntities(text string, entities []Entity, param string) ([]Entity, *refusal) {
	if len(entities) == 0 {
		return nil, nil
	}
	total := utf16Len(text)
	kept := make([]Entity, 0, len(entities))
	for _, e := range entities {
		switch {
		case e.Offset < 0 || e.Offset > 1_000_000:
			return nil, badShape(param, "receive an entity with incorrect offset %d", e.Offset)
		case e.Length < 0 || e.Length > 1_000_000:
			return nil, badShape(param, "receive an entity with incorrect length %d", e.Length)
		case e.Length == 0:
			c.violate(param, "an empty entity")
			continue
		case !slices.Contains(c.s.spec.EntityTypes, e.Type):
			c.violate(param, "unknown entity type "+e.Type)
			continue
		case e.Offset >= total:
			return nil, badShape(param, "entity begins after the end of the text at UTF-16 offset %d", e.Offset)
		case e.Offset+e.Length > total:
			return nil, badShape(param, "entity beginning at UTF-16 offset %d ends after the end of the text at UTF-16 offset %d", e.Offset, e.Offset+e.Length)
		}
		if _, ok := utf16Slice(text, e.Offset, e.Length); !ok {
			return nil, badShape(param, "entity beginning at UTF-16 offset %d begins or ends in a middle of a UTF-16 symbol", e.Offset)
		}
		if e.Type == "text_link" && !linkable(e.URL) {
			c.violate(param, "a text_link without a usable URL")
			continue
		}
		kept = append(kept, e)
	}
	if overlapping(kept) {
		c.violate(param, "entities overlap without nesting")
	}
	sortEntities(kept)
	if len(kept) > maxEntities {
		c.violate(param, "more than 100 entities")
		kept = kept[:maxEntities]
	}
	kept = c.nesting(kept, param)
	return kept, nil
}

// maxEntities is how many entities a message keeps (limits.tginfo.me).
const maxEntities = 100

// nesting drops what the documentation (core.telegram.org/bots/api#formatting-options) lets not nest: anything but a quotation with
// code or pre, a quotation in another, and any two of the kinds that are neither emphasis nor quotation.
func (c *call) nesting(sorted []Entity, param string) (kept []Entity) {
	for _, e := range sorted {
		clash := slices.ContainsFunc(kept, func(k Entity) bool { return e.Offset < k.Offset+k.Length && !mayNest(k.Type, e.Type) })
		if clash {
			c.violate(param, "a "+e.Type+" where it cannot nest")
			continue
		}
		kept = append(kept, e)
	}
	return kept
}

func mayNest(outer, inner string) bool {
	emphasis := []string{"bold", "italic", "underline", "strikethrough", "spoiler"}
	code := []string{"code", "pre"}
	isQuote := func(kind string) bool { return strings.HasSuffix(kind, "blockquote") }
	switch {
	case isQuote(outer) || isQuote(inner):
		return !(isQuote(outer) && isQuote(inner))
	case slices.Contains(code, outer) || slices.Contains(code, inner):
		return false
	}
	return slices.Contains(emphasis, outer) || slices.Contains(emphasis, inner)
}

// linkable says whether Telegram would make a link of the address: a web, mail or Telegram one with something behind the scheme.
func linkable(url string) bool {
	lower := strings.ToLower(url)
	for _, scheme := range []string{"http://", "https://", "tg://", "ton://", "mailto:", "tel:"} {
		if rest, ok := strings.CutPrefix(lower, scheme); ok {
			return rest != "" && !strings.ContainsAny(rest, " \n\t")
		}
	}
	host, _, _ := strings.Cut(lower, "/")
	return strings.Contains(host, ".") && !strings.ContainsAny(host, " :\n\t")
}

func sortEntities(list []Entity) {
	slices.SortStableFunc(list, func(a, b Entity) int {
		return cmp.Or(cmp.Compare(a.Offset, b.Offset), cmp.Compare(b.Length, a.Length))
	})
}

// overlapping says whether two entities cross each other, which Telegram silently splits or drops.
func overlapping(list []Entity) bool {
	sorted := slices.Clone(list)
	sortEntities(sorted)
	var open []int
	for _, e := range sorted {
		for len(open) > 0 && open[len(open)-1] <= e.Offset {
			open = open[:len(open)-1]
		}
		end := e.Offset + e.Length
		if len(open) > 0 && open[len(open)-1] < end {
			return true
		}
		open = append(open, end)
	}
	return false
}

// trimText removes white space around the text, as Telegram does to every message, and moves the entities along.
func trimText(text string, entities []Entity) (string, []Entity) {
	left := strings.TrimLeftFunc(text, unicode.IsSpace)
	cut := utf16Len(text[:len(text)-len(left)])
	trimmed := strings.TrimRightFunc(left, unicode.IsSpace)
	if len(trimmed) == len(text) || len(entities) == 0 {
		return trimmed, entities
	}
	end := utf16Len(trimmed)
	var moved []Entity
	for _, e := range entities {
		from, to := max(e.Offset-cut, 0), min(e.Offset+e.Length-cut, end)
		if from < to {
			e.Offset, e.Length = from, to-from
			moved = append(moved, e)
		}
	}
	return trimmed, moved
}

// detect finds what Telegram marks by itself in a text somebody typed: commands, mentions, links, e-mail addresses.
func detect(text string) []Entity {
	var found []Entity
	offset := 0
	for _, word := range strings.FieldsFunc(text, unicode.IsSpace) {
		at := strings.Index(text, word)
		offset += utf16Len(text[:at])
		text = text[at+len(word):]
		if kind, length := wordKind(word); kind != "" {
			found = append(found, Entity{Type: kind, Offset: offset, Length: length})
		}
		offset += utf16Len(word)
	}
	return found
}

// wordKind tells which entity a single word starts with, and its length.
func wordKind(word string) (kind string, length int) {
	bare := strings.TrimRight(word, ".,;:!?)")
	switch {
	case len(bare) > 1 && bare[0] == '/' && nameLength(bare[1:]) > 0:
		n := 1 + nameLength(bare[1:])
		if n < len(bare) && bare[n] == '@' {
			n += 1 + nameLength(bare[n+1:])
		}
		return "bot_command", n
	case len(bare) > 1 && bare[0] == '@' && nameLength(bare[1:]) == len(bare)-1:
		return "mention", len(bare)
	case strings.HasPrefix(bare, "http://") || strings.HasPrefix(bare, "https://") || strings.HasPrefix(bare, "www."):
		return "url", utf16Len(bare)
	case strings.Count(bare, "@") == 1 && strings.Index(bare, "@") > 0 && strings.Contains(bare[strings.Index(bare, "@"):], "."):
		return "email", utf16Len(bare)
	}
	return "", 0
}

func nameLength(s string) int {
	for i := range len(s) {
		c := s[i]
		if c != '_' && (c < '0' || c > '9') && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') {
			return i
		}
	}
	return len(s)
}
