package transcript

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// Story is one parsed file.
type Story struct {
	Title    string
	Language string // the phone's language tag
	Clock    time.Time
	Channel  bool // what is posted in the channel itself is told as well
	// Roles are who has which in every team, by the policy's names of the roles: agents, leads, privacy, readers.
	Roles    map[string][]string
	Replies  string // the way of replying, by the policy's name; "" is the built-in one
	Steps    []Step
	preamble []string // lines before the first step, kept as they are
}

// Step is one thing somebody does, and what was seen after it.
type Step struct {
	Line   int // where it stands in the file, from 1
	AtOnce bool
	Who    string // "▸", "▹", an agent's name, "=" for the clock, "!" for the program
	Do     Verb
	Text   string            // words said, a caption, the modal's words
	Button string            // label tapped or clicked
	Stale  bool              // the tap may be on a button that is gone
	Quote  string            // words of the message answered
	Case   int               // agents: which case, from 1; 0 is the newest
	File   File              // Do == SendFile
	Fields map[string]string // the modal's fields
	Wait   time.Duration     // Do == Wait
	Until  time.Time         // Do == Wait, when set
	Expect []string          // the lines seen, without line ends
	source []string          // the step's own lines
}

// Verb is what is done in a step.
type Verb string

// The verbs.
const (
	Say      Verb = "say"
	Press    Verb = "press"
	SendFile Verb = "file"
	Edit     Verb = "edit"
	Delete   Verb = "delete"
	Block    Verb = "block"
	Unblock  Verb = "unblock"
	Again    Verb = "again"
	Wait     Verb = "wait"
	Restart  Verb = "restart"
	Shortcut Verb = "shortcut" // of an agent on a message of a thread: Button is its name, Quote the message's words
)

// File is what is sent: its kind as in conversations.MessageKind, or "album".
type File struct {
	Kind  string
	Name  string
	Size  int64 // bytes; 0 means some small size
	Count int   // of an album
}

// Office is the time zone of every story.
var Office = mustZone("America/Toronto")

func mustZone(name string) *time.Location {
	zone, err := time.LoadLocation(name)
	if err != nil {
		return time.FixedZone(name, -5*3600)
	}
	return zone
}

const clockLayout = "2006-01-02 15:04"

// parseClock reads an office time. A story's clock stands five seconds past the minute and steps by ten, so that the second
// or two that a platform takes to hand a message over never carry it across a minute.
func parseClock(text string) (time.Time, error) {
	t, err := time.ParseInLocation(clockLayout, text, Office)
	return t.Add(5 * time.Second), err
}

// Parse reads a story. The error names the line and what is wrong with it.
func Parse(text string) (*Story, error) {
	s := &Story{Language: "fr"}
	var errs []error
	for n, line := range strings.Split(strings.TrimRight(text, "\n"), "\n") {
		if err := s.take(n+1, strings.TrimRightFunc(line, unicode.IsSpace)); err != nil {
			errs = append(errs, fmt.Errorf("line %d: %w", n+1, err))
		}
	}
	if s.Title == "" || s.Clock.IsZero() {
		errs = append(errs, errors.New("a story begins with \"title:\" and \"clock: 2026-01-06 10:05\""))
	}
	if len(s.Steps) == 0 {
		errs = append(errs, errors.New("nobody does anything: a story without steps cannot fail"))
	}
	return s, errors.Join(errs...)
}

// take reads one line.
func (s *Story) take(n int, line string) error {
	if starts(line) {
		step, err := parseStep(line)
		step.Line, step.source = n, []string{line}
		s.Steps = append(s.Steps, step)
		return err
	}
	if len(s.Steps) == 0 {
		s.preamble = append(s.preamble, line)
		return s.header(line)
	}
	if line == "" {
		return nil
	}
	if strings.ContainsAny(line[:1], "+@=!") || strings.HasPrefix(line, "▸") || strings.HasPrefix(line, "▹") {
		return fmt.Errorf("%q begins like a step but is none: a mark is followed by a space", line)
	}
	step := &s.Steps[len(s.Steps)-1]
	if more, indented := strings.CutPrefix(line, "  "); indented && len(step.Expect) == 0 {
		return step.more(more, line)
	}
	step.Expect = append(step.Expect, line)
	return nil
}

// more takes a further line of the step's words.
func (step *Step) more(words, line string) error {
	if step.Text == "" {
		return fmt.Errorf("%q belongs to a step that has no words", words)
	}
	step.Text += "\n" + words
	step.source = append(step.source, line)
	return nil
}

func (s *Story) header(line string) (err error) {
	name, value, found := strings.Cut(line, ":")
	value = strings.TrimSpace(value)
	switch {
	case strings.TrimSpace(line) == "" || strings.HasPrefix(line, "//"):
	case found && name == "title":
		s.Title = value
	case found && name == "language":
		s.Language = value
	case found && name == "clock":
		s.Clock, err = parseClock(value)
	case found && name == "replies" && (value == "explicit" || value == "assignee"):
		s.Replies = value
	case found && name == "channel" && value == "shown":
		s.Channel = true
	case found && slices.Contains(roleNames, name):
		if s.Roles == nil {
			s.Roles = map[string][]string{}
		}
		s.Roles[name] = strings.Fields(value)
		if slices.ContainsFunc(s.Roles[name], func(who string) bool { return !plainName.MatchString(who) }) {
			err = fmt.Errorf("%q names somebody who is no agent: agents have names of small letters", line)
		}
	default:
		err = fmt.Errorf("%q is neither a header (title, language, clock, channel, a role) nor a step", line)
	}
	return err
}

// plainName is the form of an agent's name.
var plainName = regexp.MustCompile(`^[a-z]+$`)

// starts reports whether a line begins a step.
func starts(line string) bool {
	line = strings.TrimPrefix(line, "+")
	for _, mark := range []string{"▸ ", "▹ ", "@", "= ", "! "} {
		if strings.HasPrefix(line, mark) {
			return true
		}
	}
	return false
}

func parseStep(line string) (step Step, err error) {
	line, step.AtOnce = strings.CutPrefix(line, "+")
	switch {
	case strings.HasPrefix(line, "= "):
		step.Who, step.Do = "=", Wait
		return step, step.parseWait(strings.TrimPrefix(line, "= "))
	case strings.HasPrefix(line, "! "):
		step.Who, step.Do = "!", Verb(strings.TrimPrefix(line, "! "))
		if step.Do != Restart {
			err = fmt.Errorf("unknown trouble %q", step.Do)
		}
		return step, err
	case strings.HasPrefix(line, "@"):
		return step, step.parseAgent(line[1:])
	}
	who, rest, _ := strings.Cut(line, " ")
	step.Who = who
	err = step.parseAct(rest)
	if err == nil && step.Fields != nil {
		err = errors.New("a customer's buttons open no form")
	}
	return step, err
}

var agentLine = regexp.MustCompile(`^([a-z]+)(?: #(\d+))?(?:: ?| )(.*)$`)

func (step *Step) parseAgent(line string) error {
	m := agentLine.FindStringSubmatch(line)
	if m == nil {
		return errors.New("an agent's step is \"@name: words\", \"@name [Button]\", \"@name ✎ words\" or \"@name (deletes)\"")
	}
	step.Who = m[1]
	if m[2] != "" {
		n, err := strconv.Atoi(m[2])
		if err != nil || n < 1 {
			return fmt.Errorf("cases are counted from #1, and #%s is none", m[2])
		}
		step.Case = n
	}
	err := step.parseAct(m[3])
	if err == nil && step.File.Kind == "album" {
		err = errors.New("agents send one file at a time")
	}
	return err
}

var (
	pressed = regexp.MustCompile(`^\[([^\]]+)\](!?)(?: (.*))?$`)
	bolt    = regexp.MustCompile(`^⚡ \[([^\]]+)\](?: «([^»]+)»)?$`)
	quoting = regexp.MustCompile(`^↩ «([^»]+)» (.*)$`)
	inside  = regexp.MustCompile(`^\(([a-z_]+)(?: ([^)]*))?\)(?: (.*))?$`)
	field   = regexp.MustCompile(`^([a-z_]+)=(\S+)$`)
)

func (step *Step) parseAct(text string) error {
	step.Do, step.Text = Say, text
	if edited, ok := strings.CutPrefix(text, "✎ "); ok {
		step.Do, step.Text = Edit, edited
		return nil
	}
	if m := quoting.FindStringSubmatch(text); m != nil {
		step.Quote, step.Text = m[1], m[2]
		return nil
	}
	if m := bolt.FindStringSubmatch(text); m != nil {
		step.Do, step.Button, step.Quote, step.Text = Shortcut, m[1], m[2], ""
		return nil
	}
	if m := pressed.FindStringSubmatch(text); m != nil {
		step.Do, step.Button, step.Stale, step.Text = Press, m[1], m[2] != "", ""
		return step.parseModal(m[3])
	}
	if m := inside.FindStringSubmatch(text); m != nil {
		return step.parseInside(m[1], m[2], m[3])
	}
	if text == "" || strings.HasPrefix(text, "↩") || strings.HasPrefix(text, "✎") {
		return fmt.Errorf("%q says nothing: write \"words\", \"✎ words\" or \"↩ «quoted» words\"", text)
	}
	return nil
}

// wordy are the fields of forms that hold words, in which "_" is a space.
var wordy = []string{"reason", "reasons", "actions"}

// parseModal reads "outcome=upheld remedy=refund | words".
func (step *Step) parseModal(text string) error {
	if text == "" {
		return nil
	}
	fields, words, _ := strings.Cut(text, "|")
	step.Text = strings.TrimSpace(words)
	step.Fields = map[string]string{}
	for _, word := range strings.Fields(fields) {
		m := field.FindStringSubmatch(word)
		if m == nil {
			return fmt.Errorf("%q is not name=value", word)
		}
		step.Fields[m[1]] = m[2]
		if slices.Contains(wordy, m[1]) {
			step.Fields[m[1]] = strings.ReplaceAll(m[2], "_", " ")
		}
	}
	return nil
}

func (step *Step) parseInside(kind, detail, caption string) error {
	switch kind {
	case "blocks":
		step.Do = Block
	case "unblocks":
		step.Do = Unblock
	case "again":
		step.Do = Again
	case "deletes":
		step.Do = Delete
	default:
		if !slices.Contains(kinds, kind) {
			return fmt.Errorf("nothing is known of (%s): there are (blocks), (unblocks), (again), (deletes) and the files %s", kind, strings.Join(kinds, ", "))
		}
		step.Do, step.File, step.Text = SendFile, File{Kind: kind, Count: 1}, caption
		return step.File.parse(detail)
	}
	if detail+caption != "" {
		return fmt.Errorf("(%s) stands alone", kind)
	}
	step.Text = ""
	return nil
}

// kinds are what a step can send.
var kinds = []string{
	"photo", "album", "document", "voice", "video", "video_note", "audio", "animation", "sticker", "contact", "location", "poll", "dice",
}

var sized = regexp.MustCompile(`^(.*?) ?(\d+)(KB|MB)$`)

func (f *File) parse(detail string) (err error) {
	if f.Kind == "album" {
		f.Count, err = strconv.Atoi(detail)
		if err == nil && (f.Count < 2 || f.Count > 10) {
			err = fmt.Errorf("an album has 2 to 10 pieces, not %d", f.Count)
		}
		return err
	}
	f.Name = detail
	if m := sized.FindStringSubmatch(detail); m != nil {
		f.Name = m[1]
		f.Size, err = strconv.ParseInt(m[2], 10, 64)
		f.Size <<= map[string]int{"KB": 10, "MB": 20}[m[3]]
	}
	return err
}

func (step *Step) parseWait(text string) (err error) {
	if until, ok := strings.CutPrefix(text, "until "); ok {
		step.Until, err = parseClock(until)
		return err
	}
	if days, ok := strings.CutSuffix(text, "d"); ok {
		n, err := strconv.Atoi(days)
		step.Wait = time.Duration(n) * 24 * time.Hour
		if err == nil && (n < 1 || n > maxDays) {
			err = fmt.Errorf("a story waits 1 to %d days at a time, not %d", maxDays, n)
		}
		return err
	}
	step.Wait, err = time.ParseDuration(text)
	if err == nil && step.Wait <= 0 {
		err = fmt.Errorf("time only goes forward, not by %s", text)
	}
	return err
}

// maxDays is the longest wait: ten years.
const maxDays = 3660

// Format is the story as a file, with what was seen after each step in place of what was expected.
func (s *Story) Format(seen [][]string) string {
	var b strings.Builder
	write := func(lines []string) {
		for _, line := range lines {
			b.WriteString(strings.TrimRight(line, " ") + "\n")
		}
	}
	write(s.preamble)
	for i, step := range s.Steps {
		if i > 0 && !step.AtOnce && (len(s.Steps[i-1].Expect) > 0 || len(seen[i-1]) > 0) {
			b.WriteString("\n")
		}
		write(step.source)
		if i < len(seen) {
			write(seen[i])
		}
	}
	return b.String()
}
