package policy_test

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"guichet/conversations/calendar"
	"guichet/conversations/policy"
)

// delivery is an article as an operator would write it.
const delivery = `owner: purchases
review: 2031-06-30
serves: [not_received]
fr:
  title: Suivre une livraison
  steps: [Ouvrez le courriel d’expédition., Touchez le numéro de suivi.]
  words: [suivi, livraison]
en:
  title: Following a delivery
  steps: [Open the shipping email., Tap the tracking number.]
  words: [tracking, delivery]
`

func TestTheBuiltInArticlesAreWholeInBothLanguages(t *testing.T) {
	p := policy.Default()
	all := p.Articles.All()
	if len(all) < 10 {
		t.Errorf("got %d articles", len(all))
	}
	for _, a := range all {
		if _, ok := p.Team(a.Owner); !ok {
			t.Errorf("%s: owned by nobody: %q", a.Key, a.Owner)
		}
		if len(a.FR.Steps) < 2 || len(a.FR.Steps) != len(a.EN.Steps) {
			t.Errorf("%s: %d steps in French and %d in English", a.Key, len(a.FR.Steps), len(a.EN.Steps))
		}
		if len(a.FR.Words) < 5 || len(a.EN.Words) < 5 {
			t.Errorf("%s: customers have more words for it than %q and %q", a.Key, a.FR.Words, a.EN.Words)
		}
		for _, line := range append([]string{a.FR.Title}, a.FR.Steps...) {
			for _, rule := range frenchRules {
				if found := rule.bad.FindString(line); found != "" {
					t.Errorf("%s: %s (%q) in %q", a.Key, rule.what, found, line)
				}
			}
		}
		for _, line := range append([]string{a.EN.Title}, a.EN.Steps...) {
			if strings.ContainsAny(line, `"'`) {
				t.Errorf("%s: straight quotes in %q", a.Key, line)
			}
		}
	}
}

func TestAnArticleCanStandInAFileBesideThePolicy(t *testing.T) {
	beside := fstest.MapFS{"help/delivery.yaml": {Data: []byte(delivery)}}
	p, err := policy.ParseBeside([]byte("articles:\n  delivery: help/delivery.yaml\n"), beside)
	if err != nil {
		t.Fatal(err)
	}
	a, ok := p.Articles.Get("delivery")
	if !ok || a.FR.Title != "Suivre une livraison" || len(a.EN.Steps) != 2 || a.Review != calendar.NewDay(2031, 6, 30) {
		t.Errorf("got %+v", a)
	}
	if _, ok := p.Articles.Get("not_received"); !ok {
		t.Error("the built-in articles are gone")
	}
}

func TestAnArticleCanBeWrittenRenewedAndDropped(t *testing.T) {
	inline := "  delivery:\n    " + strings.ReplaceAll(strings.TrimSpace(delivery), "\n", "\n    ")
	p := parse(t, "articles:\n  statement: {review: 2032-01-31}\n  fees_interest: null\n"+inline)
	if a, _ := p.Articles.Get("statement"); a.Review != calendar.NewDay(2032, 1, 31) || a.FR.Title == "" {
		t.Errorf("renewed: got %+v", a)
	}
	if _, ok := p.Articles.Get("fees_interest"); ok {
		t.Error("dropped, and still there")
	}
	if a, _ := p.Articles.Get("delivery"); a.EN.Title != "Following a delivery" {
		t.Errorf("written: got %+v", a)
	}
	if p := parse(t, "reasons: {partial: null}\n"); len(p.Warnings()) > 0 {
		t.Errorf("an article on a subject that the operator dropped is a fault: %v", p.Warnings())
	}
}

func TestWhatIsWrongWithAnArticleIsToldWithItsFileAndLine(t *testing.T) {
	long := strings.Replace(delivery, "Open the shipping email.", strings.Repeat("word ", 30), 1)
	long = strings.Replace(long, "Tap the tracking number.", strings.TrimSpace(strings.Repeat("more words ", 18))+", "+strings.TrimSpace(strings.Repeat("again and ", 10)), 1)
	for name, test := range map[string]struct{ file, article, want string }{
		"no such file":    {"articles: {d: d.yaml}", "", `line 1: articles.d: the file d.yaml cannot be read: file does not exist; `},
		"outside":         {"articles: {d: ../d.yaml}", delivery, `line 1: articles.d: "../d.yaml" is not the path of a file beside the policy file; `},
		"empty":           {"articles: {d: help.yaml}", "# later\n", `line 1: articles.d: the file help.yaml is empty; `},
		"not YAML":        {"articles: {d: help.yaml}", "owner: [", "help.yaml, line 1: this is not YAML"},
		"a key misspelt":  {"articles: {d: help.yaml}", strings.Replace(delivery, "review:", "reveiw:", 1), `help.yaml, line 2: articles.d.reveiw: unknown key; did you mean "review"?`},
		"no such day":     {"articles: {d: help.yaml}", strings.Replace(delivery, "06-30", "06-31", 1), `help.yaml, line 2: articles.d.review: `},
		"nobody's":        {"articles: {d: help.yaml}", strings.Replace(delivery, "purchases", "purchase", 1), `help.yaml, line 1: articles.d.owner: there is no team "purchase"; did you mean "purchases"?`},
		"on fraud":        {"articles: {d: help.yaml}", strings.Replace(delivery, "not_received", "fraud_security", 1), `help.yaml, line 3: articles.d.serves[0]: "fraud_security" goes to a person at once`},
		"in one language": {"articles: {d: help.yaml}", delivery[:strings.Index(delivery, "en:")], `help.yaml, line 1: articles.d.en.title: this is missing`},
		"too long":        {"articles: {d: help.yaml}", long, `help.yaml, line 8: articles.d.en: the article has `},
		"as a list":       {"articles: [d.yaml]", "", `line 1: articles: this must be a table of keys, but is a list`},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := policy.ParseBeside([]byte(test.file), fstest.MapFS{"help.yaml": {Data: []byte(test.article)}})
			var findings policy.Findings
			if !errors.As(err, &findings) || !strings.Contains(findings.Error(), test.want) {
				t.Errorf("got\n%v\nwant\n%s", err, test.want)
			}
		})
	}
}
