package understand_test

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"guichet/conversations/understand"
)

// sentence is one line of the corpus; see testdata/corpus/README.md.
type sentence struct {
	text   string
	file   string // the language of its file
	labels map[string]string
}

func readCorpus(t *testing.T, half string) []sentence {
	t.Helper()
	var out []sentence
	for _, language := range []string{"fr", "en"} {
		raw, err := os.ReadFile(filepath.Join("testdata", "corpus", half+"-"+language+".tsv"))
		if err != nil {
			t.Fatal(err)
		}
		for i, line := range strings.Split(strings.TrimSpace(string(raw)), "\n") {
			text, labels, ok := strings.Cut(line, "\t")
			if !ok {
				t.Fatalf("%s-%s.tsv:%d: no tab", half, language, i+1)
			}
			s := sentence{text: text, file: language, labels: map[string]string{"lang": language}}
			for l := range strings.FieldsSeq(labels) {
				key, value, _ := strings.Cut(l, "=")
				s.labels[key] = value
			}
			out = append(out, s)
		}
	}
	return out
}

// figures counts one fact over one half: what was right, what was said and not so, what was missed.
type figures struct{ right, wrong, missed int }

func (f figures) precision() (float64, int) { return ratio(f.right, f.right+f.wrong) }
func (f figures) recall() (float64, int)    { return ratio(f.right, f.right+f.missed) }

func ratio(k, n int) (float64, int) {
	if n == 0 {
		return 1, 0
	}
	return float64(k) / float64(n), n
}

// wilson is the 95 % interval of a share (Wilson 1927): honest for small n and for shares near one.
func wilson(p float64, n int) string {
	if n == 0 {
		return "—"
	}
	const z = 1.959964
	m := float64(n)
	centre := (p + z*z/(2*m)) / (1 + z*z/m)
	half := z * math.Sqrt(p*(1-p)/m+z*z/(4*m*m)) / (1 + z*z/m)
	return fmt.Sprintf("%5.1f–%5.1f", 100*max(0, centre-half), 100*min(1, centre+half))
}

// score is the result of one half.
type score struct {
	facts           map[string]*figures
	kindRight, kind int
	// sensitive sentences with a signal not raised, and sentences with a sensitive signal raised that is not labelled
	sensitive, sensitiveMissed, falseAlarms, calm int
	// the calm ones that only look sensitive
	friends, friendAlarms int
	errors                []string
}

func (s *score) count(fact, text, got, want string) {
	f := s.facts[fact]
	if f == nil {
		f = &figures{}
		s.facts[fact] = f
	}
	switch {
	case got == want && got != "":
		f.right++
		return
	case got == want:
		return
	}
	if got != "" {
		f.wrong++
	}
	if want != "" {
		f.missed++
	}
	s.errors = append(s.errors, fmt.Sprintf("%-10s got %-22q want %-22q  %s", fact, got, want, text))
}

// countEach compares lists item by item, order aside.
func (s *score) countEach(fact, text string, got, want []string) {
	for _, g := range got {
		if i := slices.Index(want, g); i >= 0 {
			want = slices.Delete(slices.Clone(want), i, i+1)
			s.count(fact, text, g, g)
		} else {
			s.count(fact, text, g, "")
		}
	}
	for _, w := range want {
		s.count(fact, text, "", w)
	}
}

func examine(sentences []sentence, r understand.Recogniser, v understand.Vocabulary) *score {
	s := &score{facts: map[string]*figures{}}
	for _, one := range sentences {
		s.examine(one, r.Read(one.text, v))
	}
	return s
}

func (s *score) examine(one sentence, f understand.Facts) {
	want, text := one.labels, one.text
	if want["kind"] != "*" {
		kind := func(k string) string {
			if k == "none" {
				return ""
			}
			return k
		}
		got := string(f.Kind.Value)
		s.kind++
		if got == kind(want["kind"]) || want["kind2"] != "" && got == kind(want["kind2"]) {
			s.kindRight++
			s.count("kind", text, got, got)
		} else {
			s.count("kind", text, got, kind(want["kind"]))
		}
	}
	if c := want["cat"]; c != "" && f.Kind.Value != understand.Problem {
		s.count("category", text, f.Category.Value, c)
	}
	if w := want["why"]; w != "" && f.Kind.Value == understand.Problem {
		s.count("reason", text, f.Reason.Value, w)
	}
	var refs, amounts, dates []string
	for _, r := range f.References {
		refs = append(refs, strings.ReplaceAll(r.Normal, "-", ""))
	}
	for _, a := range f.Amounts {
		amounts = append(amounts, fmt.Sprintf("%d.%02d%s", a.Cents/100, a.Cents%100, a.Currency))
	}
	for _, d := range f.Dates {
		dates = append(dates, d.Day.String())
	}
	s.countEach("reference", text, refs, list(strings.ReplaceAll(want["ref"], "-", "")))
	amounts, wantAmounts := settle(amounts, list(want["amt"]))
	s.countEach("amount", text, amounts, wantAmounts)
	dates, wantDates := settle(dates, list(want["date"]))
	s.countEach("date", text, dates, wantDates)
	s.count("merchant", text, understand.Fold(f.Merchant.Value), understand.Fold(strings.ReplaceAll(want["at"], "_", " ")))
	if want["contacted"] != "?" {
		s.count("contacted", text, string(f.ContactedSeller.Value), want["contacted"])
	}
	if how, repeat := want["repeat"]; how != "?" {
		s.count("repeat", text, truth(f.Repeat.Value), truth(repeat))
	}
	if w, optional := strings.CutSuffix(want["wish"], "?"); !optional || f.Wish.Value != "" && f.Wish.Value != w {
		s.count("wish", text, f.Wish.Value, w)
	}
	if want["lang"] != "?" {
		s.count("language", text, f.Language, want["lang"])
	}
	s.signals(one, f)
}

func (s *score) signals(one sentence, f understand.Facts) {
	wanted, optional := map[string]bool{}, map[string]bool{}
	for _, l := range list(one.labels["sig"]) {
		name, unsure := strings.CutSuffix(l, "?")
		if unsure && !understand.SignalKind(name).Sensitive() {
			optional[name] = true
		} else {
			wanted[name] = true
		}
	}
	for _, name := range list(one.labels["may"]) {
		optional[name] = true
	}
	sensitive, missed, alarm := false, false, false
	for name := range wanted {
		_, found := f.Signal(understand.SignalKind(name))
		got := ""
		if found {
			got = name
		}
		s.count("sig:"+name, one.text, got, name)
		if understand.SignalKind(name).Sensitive() {
			sensitive = true
			missed = missed || !found
		}
	}
	for _, g := range f.Signals {
		if wanted[string(g.Kind)] || optional[string(g.Kind)] {
			continue
		}
		s.count("sig:"+string(g.Kind), one.text, string(g.Kind), "")
		alarm = alarm || g.Kind.Sensitive()
	}
	if _, friend := one.labels["friend"]; friend {
		s.friends++
		if alarm {
			s.friendAlarms++
		}
	}
	if sensitive {
		s.sensitive++
		if missed {
			s.sensitiveMissed++
		}
		return
	}
	s.calm++
	if alarm {
		s.falseAlarms++
	}
}

// settle takes the items labelled as optional ("8.99CAD?") out of both lists.
func settle(got, labels []string) (rest, want []string) {
	for _, l := range labels {
		name, optional := strings.CutSuffix(l, "?")
		if !optional {
			want = append(want, l)
		} else if i := slices.Index(got, name); i >= 0 {
			got = slices.Delete(slices.Clone(got), i, i+1)
		}
	}
	return got, want
}

func list(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, ",")
}

func truth(b bool) string {
	if b {
		return "yes"
	}
	return ""
}

// report is the table of one half.
func (s *score) report(half string) string {
	var b strings.Builder
	share := func(name string, k, n int) {
		p, n := ratio(k, n)
		fmt.Fprintf(&b, "  %-16s %5.1f %%  n=%-4d [%s]\n", name, 100*p, n, wilson(p, n))
	}
	fmt.Fprintf(&b, "%s\n", half)
	share("kind accuracy", s.kindRight, s.kind)
	share("sensitive found", s.sensitive-s.sensitiveMissed, s.sensitive)
	share("false alarms", s.falseAlarms, s.calm)
	share("  on friends", s.friendAlarms, s.friends)
	fmt.Fprintf(&b, "  %-16s %9s %5s  %-15s %7s %5s  %s\n", "fact", "precision", "n", "95 %", "recall", "n", "95 %")
	names := make([]string, 0, len(s.facts))
	for name := range s.facts {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		p, np := s.facts[name].precision()
		r, nr := s.facts[name].recall()
		fmt.Fprintf(&b, "  %-16s %7.1f %% %5d  %-15s %5.1f %% %5d  %s\n", name, 100*p, np, wilson(p, np), 100*r, nr, wilson(r, nr))
	}
	return b.String()
}
