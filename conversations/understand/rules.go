package understand

import (
	"cmp"
	"slices"
	"strings"
)

// Rules is the recogniser of this package: word lists and rules, nothing learned. Its zero value is ready.
type Rules struct{}

var _ Recogniser = Rules{}

// Read reads all facts of one message.
func (Rules) Read(text string, v Vocabulary) Facts {
	r := newReading(text, v)
	var facts Facts
	if l := r.language(); len(v.Languages) == 0 || slices.Contains(v.Languages, l) {
		facts.Language = l
	}
	facts.References = r.references()
	facts.Dates = r.dates()
	facts.Amounts = r.amounts()
	facts.References = append(facts.References, r.introduced()...)
	slices.SortFunc(facts.References, func(a, b Reference) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	facts.Merchant = r.merchant()
	r.callShop(facts.Merchant)
	facts.Signals = r.signals()

	t := r.tally()
	facts.Kind, facts.Dissatisfied = r.kind(t, facts)
	if facts.Kind.Value == Problem {
		facts.Reason = r.chosen(t, "r:", v.Reasons)
	} else {
		facts.Category = r.chosen(t, "c:", v.Categories)
		if fraud, ok := facts.Signal(Fraud); ok && fraud.Certain && facts.Category.Value == "" && hasKey(v.Categories, fraudCategory) {
			facts.Category = Labelled[string]{Value: fraudCategory, Confidence: 0.9, Span: fraud.Span, Rule: "signal: " + fraud.Rule}
		}
	}
	facts.Product = r.named(v.Products)
	facts.Wish = r.chosen(t, "w:", v.Wishes)
	facts.ContactedSeller = r.contacted(t)
	facts.Repeat = fact(r, t["repeat"], true)
	return facts
}

// fraudCategory is the category that fraud in progress belongs to when the text names no other.
const fraudCategory = "fraud_security"

func hasKey(options []Option, key string) bool {
	return slices.ContainsFunc(options, func(o Option) bool { return o.Key == key })
}

// reading is one text under the rules.
type reading struct {
	*folded
	v       Vocabulary
	spelt   []word
	claimed []Span // parts already read as references, dates or amounts
}

func newReading(text string, v Vocabulary) *reading { return Of(text).reading(v) }

func (t *Text) reading(v Vocabulary) *reading {
	spelt := unfolded(slices.Clone(t.spelling()))
	return &reading{folded: t.folded, v: v, spelt: listSounds().repair(spelt)}
}

// evidence is what speaks for one key: the sum of the weights of its matches that do not overlap, and the strongest match.
type evidence struct {
	score int
	best  match
	last  int // where the last match begins
}

// tally gathers the evidence by key. In a text whose language is plain the other one's rules are left out: "part", "fond" and
// "case" are words of both.
func (r *reading) tally() map[string]evidence {
	byKey := map[string][]match{}
	language := r.language()
	for _, m := range factRules().find(r.spelt) {
		if language != "" && m.language != language {
			continue
		}
		byKey[m.key] = append(byKey[m.key], m)
	}
	sums := make(map[string]evidence, len(byKey))
	for key, matches := range byKey {
		slices.SortStableFunc(matches, func(a, b match) int {
			return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(b.to-b.from, a.to-a.from), cmp.Compare(a.from, b.from))
		})
		e := evidence{best: matches[0]}
		var counted []match
		for _, m := range matches {
			if !slices.ContainsFunc(counted, func(c match) bool { return c.from < m.to && m.from < c.to }) {
				counted = append(counted, m)
				e.score += m.weight
				e.last = max(e.last, m.from)
			}
		}
		sums[key] = e
	}
	return sums
}

// fact turns evidence into a fact; none becomes the zero fact.
func fact[T any](r *reading, e evidence, value T) Labelled[T] {
	if e.score == 0 {
		return Labelled[T]{}
	}
	return Labelled[T]{Value: value, Confidence: confidence(e.score, 0), Span: r.matchSpan(e.best), Rule: e.best.key + ": " + e.best.pattern}
}

func (r *reading) matchSpan(m match) Span {
	return r.span(r.spelt[m.from].from, r.spelt[m.to-1].to)
}

// confidence grows with the evidence and shrinks with what speaks for something else.
func confidence(score, against int) float64 {
	return float64(score) / float64(score+against+1)
}

// best returns the key under a prefix with the most evidence; ties go to the earlier match in the text.
func best(t map[string]evidence, prefix string) (string, evidence, int) {
	var key string
	var top evidence
	second := 0
	for k, e := range t {
		name, ok := strings.CutPrefix(k, prefix)
		if !ok {
			continue
		}
		better := e.score > top.score || e.score == top.score && (e.best.from < top.best.from || e.best.from == top.best.from && name < key)
		if key == "" || better {
			second = max(second, top.score)
			key, top = name, e
		} else {
			second = max(second, e.score)
		}
	}
	return key, top, second
}

// chosen picks among the caller's options: by the built-in lists for keys they know, by hints and labels for any. For
// categories, words that only name the subject count a little.
func (r *reading) chosen(t map[string]evidence, prefix string, options []Option) Labelled[string] {
	scores := map[string]evidence{}
	words := textsOf(r.words)
	for _, o := range options {
		e := t[prefix+o.Key]
		if prefix == "c:" {
			topic := t["t:"+o.Key]
			if e.score == 0 {
				e.best = topic.best
			}
			e.score += topic.score
		}
		if e.score == 0 && (hasHint(o, words) || hasLabel(o, func(l string) bool { return containsPhrase(words, strings.Fields(l)) })) {
			e = evidence{score: 2, best: match{rule: &rule{key: prefix + o.Key, pattern: "its own label or hint"}, to: len(r.spelt)}}
		}
		if e.score > 0 {
			scores[o.Key] = e
		}
	}
	key, e, second := best(scores, "")
	if key == "" || e.best.rule == nil {
		return Labelled[string]{}
	}
	f := fact(r, e, key)
	f.Confidence = confidence(e.score, second)
	return f
}

// named finds the option whose label or hint stands in the text, if there is exactly one.
func (r *reading) named(options []Option) Labelled[string] {
	words := textsOf(r.words)
	var found Labelled[string]
	for _, o := range options {
		if hasHint(o, words) || hasLabel(o, func(l string) bool { return containsPhrase(words, strings.Fields(l)) }) {
			if found.Value != "" {
				return Labelled[string]{}
			}
			found = Labelled[string]{Value: o.Key, Confidence: 0.8, Rule: "its own label or hint"}
		}
	}
	return found
}

func (r *reading) contacted(t map[string]evidence) Labelled[Answer] {
	if no := t["contact:no"]; no.score > 0 {
		return fact(r, no, No)
	}
	return fact(r, t["contact:yes"], Yes)
}
