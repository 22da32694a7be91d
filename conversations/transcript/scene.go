package transcript

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// Scene is what stands on the phones and in the agents' channels at one moment. Stages fill it from what they show; ids
// only have to be stable within one stage.
type Scene struct {
	Phones   [2]Phone // the customer's, and a second customer's
	Desk     []Post   // all channels' messages, oldest first
	Whispers []Whisper
}

// Phone is one customer's chat with the bot.
type Phone struct {
	Messages []Message
	Toasts   []string // every toast so far
}

// Message is one message on a phone.
type Message struct {
	ID       string
	FromBot  bool
	Text     string
	Files    []string // one line each: "(photo recu.jpg)"
	Buttons  [][]string
	Reaction string // the bot's, on a customer's message
	Deleted  bool
}

// Post is one message on the agents' side.
type Post struct {
	ID      string
	Voice   string // "card", "customer", "desk"; "agent" for what agents write themselves, "channel" for what stands in no thread
	Text    string
	Files   []string
	Buttons []string
	Marks   []string // the program's reactions
	Deleted bool
}

// Whisper is a line one agent alone sees.
type Whisper struct {
	To      string // the agent's name in the story
	Text    string
	Buttons []string
}

// Diff tells, line by line, what changed from one scene to the next.
func Diff(before, after Scene) []string {
	var out []string
	for i := range after.Phones {
		out = append(out, diffPhone(before.Phones[i], after.Phones[i], []string{"● ", "○ "}[i])...)
	}
	out = append(out, diffDesk(before.Desk, after.Desk)...)
	for _, w := range after.Whispers[min(len(before.Whispers), len(after.Whispers)):] {
		out = append(out, block("# whisper "+w.To+": ", w.Text, nil, w.Buttons)...)
	}
	return out
}

func diffPhone(before, after Phone, mark string) []string {
	var out []string
	old := byID(before.Messages, func(m Message) string { return m.ID })
	for _, m := range after.Messages {
		was, known := old[m.ID]
		switch {
		case !known && m.FromBot && !m.Deleted:
			out = append(out, block(mark, m.Text, m.Files, m.Buttons...)...)
		case m.Deleted && !was.Deleted && !m.FromBot:
			out = append(out, "⌫ (their message)") // what was removed is not said again
		case known && m.Deleted && !was.Deleted:
			out = append(out, "⌫ "+first(m.Text))
		case known && m.FromBot && (was.Text != m.Text || !sameButtons(was.Buttons, m.Buttons)):
			out = append(out, block("◦ ", m.Text, nil, m.Buttons...)...)
		}
		switch {
		case m.Reaction == was.Reaction || m.Deleted:
		case m.Reaction == "":
			out = append(out, was.Reaction+" gone: "+first(m.Text))
		default:
			out = append(out, m.Reaction+" "+first(m.Text))
		}
	}
	for _, toast := range after.Toasts[min(len(before.Toasts), len(after.Toasts)):] {
		out = append(out, block("✱ ", toast, nil)...)
	}
	return out
}

func diffDesk(before, after []Post) []string {
	var out []string
	old := byID(before, func(p Post) string { return p.ID })
	for _, p := range after {
		was, known := old[p.ID]
		changed := was.Text != p.Text || !slices.Equal(was.Buttons, p.Buttons)
		switch {
		case p.Deleted && known && !was.Deleted && p.Voice != "agent":
			out = append(out, "# gone: "+first(p.Text))
		case p.Voice != "agent" && !p.Deleted && (!known || changed):
			out = append(out, block("# "+p.Voice+": ", p.Text, p.Files, p.Buttons)...)
		}
		// Several marks are set at once, in no order.
		if marks := slices.Sorted(slices.Values(p.Marks)); !slices.Equal(slices.Sorted(slices.Values(was.Marks)), marks) {
			out = append(out, "# marks: "+first(p.Text)+" "+strings.Join(marks, " "))
		}
	}
	return out
}

func byID[T any](all []T, id func(T) string) map[string]T {
	m := make(map[string]T, len(all))
	for _, one := range all {
		m[id(one)] = one
	}
	return m
}

func sameButtons(a, b [][]string) bool {
	return slices.EqualFunc(a, b, func(x, y []string) bool { return slices.Equal(x, y) })
}

// numbered is the part of a made-up file name that differs from one play to the next: photo-17.jpg.
var numbered = regexp.MustCompile(`-[0-9.]+\.`)

// block is a mark, a text whose further lines are indented, files, and rows of buttons.
func block(mark, text string, files []string, rows ...[]string) []string {
	lines := strings.Split(visible(text), "\n")
	if text == "" && len(files) > 0 {
		lines, files = []string{numbered.ReplaceAllString(files[0], ".")}, files[1:]
	}
	for _, f := range files {
		lines = append(lines, numbered.ReplaceAllString(f, "."))
	}
	lines[0] = mark + lines[0]
	for i := range lines[1:] {
		if lines[i+1] != "" {
			lines[i+1] = "  " + lines[i+1]
		}
	}
	for _, r := range rows {
		if len(r) > 0 {
			lines = append(lines, "  ["+strings.Join(r, "] [")+"]")
		}
	}
	return lines
}

// first is the beginning of a text, enough to know which message is meant.
func first(text string) string {
	line, _, _ := strings.Cut(visible(text), "\n")
	if r := []rune(line); len(r) > 40 {
		return fmt.Sprintf("«%s…»", strings.TrimSpace(string(r[:40])))
	}
	return "«" + line + "»"
}

// visible is a text as an eye has it. Platforms and adapters differ in the controls and invisible marks they let through
// (adapters take out what could act, and put in what keeps names from being called); what is seen is the same.
func visible(text string) string {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\u200c', r == '\u200d', r >= '\U000e0020' && r <= '\U000e007f':
			return r // joiners and tags are parts of letters, emoji and flags
		case r == '\r', r == '\v', r == '\f', r == '\u2028', r == '\u2029':
			return '\n'
		case r == '\t':
			return ' '
		case unicode.Is(unicode.Co, r):
			return unicode.ReplacementChar
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r):
			return -1
		}
		return r
	}, text)
}
