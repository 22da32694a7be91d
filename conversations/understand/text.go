package understand

import "strings"

// Text is what somebody wrote, under the rules: folded and cut into words once, however much is asked about it. What is dear to find out
// is found out when it is first asked for, and kept. It is not for several goroutines at once.
type Text struct {
	*folded
	spelt   []word // see spelling
	signals []Signal
	command *Command // its zero value when the text is no control
}

// Of prepares a text.
func Of(text string) *Text { return &Text{folded: fold(text)} }

// String is the text as it was written.
func (t *Text) String() string { return t.original }

// Plain is its words as comparisons see them (see [Fold]), one space apart and without any signs.
func (t *Text) Plain() string { return t.plain }

// Core is Plain without the politeness and the sighs around it: "voyons donc, j'ai rien svp" is "j ai rien". It is never empty where Plain is not.
func (t *Text) Core() string { return strings.Join(trimPolite(textsOf(t.words)), " ") }

// Words is how many words it has.
func (t *Text) Words() int { return len(t.words) }

// Control reads it as a control and nothing else: see the function of this name.
func (t *Text) Control() (Command, bool) {
	if t.command == nil {
		command, _ := t.control()
		t.command = &command
	}
	return *t.command, t.command.Key != ""
}

// Signals reads its signals: see the function of this name. The list is the text's own.
func (t *Text) Signals() []Signal {
	if t.signals == nil {
		t.signals = t.reading(Vocabulary{}).signals()
	}
	return t.signals
}

// spelling is its words with contractions written out and misspellings put right.
func (t *Text) spelling() []word {
	if t.spelt == nil {
		t.spelt = t.spelled()
	}
	return t.spelt
}
