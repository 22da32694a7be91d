package articles

import (
	"maps"
	"math"
	"slices"

	"guichet/conversations/calendar"
	"guichet/conversations/understand"
)

// The thresholds, set by the tests' table of questions: an article is found by a phrase of its own, or by about two telling
// words; and a question must be mostly about it.
const (
	leastWeight = 1.6
	leastShare  = 0.5
)

// inSteps is what a word weighs that stands only in an article's steps, and inPhrase one that stands in a whole phrase.
const (
	inSteps  = 0.3
	inPhrase = 1.6
)

// slipLength is how many letters a root must have to be taken for a misspelling of another.
const slipLength = 6

// Shelf is articles made ready to be searched.
type Shelf struct {
	articles []Article
	pages    [][2]page // of each article: French, English
	rarity   [2]map[string]float64
	roots    [2][]string // those of rarity, in order
}

// page is the index of an article in one language.
type page struct {
	near    map[string]bool // roots in the title and the words
	far     map[string]bool // roots in the steps
	phrases [][]string      // the roots of each of its words and phrases
}

var stemmers = [2]stemmer{frenchStem, englishStem}

// New makes a shelf of articles, in the order in which they are preferred.
func New(articles []Article) *Shelf {
	s := &Shelf{articles: slices.Clone(articles), rarity: [2]map[string]float64{{}, {}}}
	for _, a := range articles {
		s.pages = append(s.pages, [2]page{index(a.FR, frenchStem), index(a.EN, englishStem)})
	}
	for lang := range stemmers {
		in := map[string]int{}
		for i := range s.pages {
			for root := range s.pages[i][lang].near {
				in[root]++
			}
		}
		for root, n := range in {
			s.rarity[lang][root] = rarity(n)
		}
		s.roots[lang] = slices.Sorted(maps.Keys(in))
	}
	return s
}

// rarity is what a root weighs that so many articles have: 1 for one article's own, less for each further one.
func rarity(articles int) float64 { return 1 / math.Sqrt(float64(articles)) }

func index(p Page, stem stemmer) page {
	out := page{near: map[string]bool{}, far: map[string]bool{}}
	for _, root := range roots(p.Title, stem) {
		out.near[root] = true
	}
	for _, words := range p.Words {
		phrase := roots(words, stem)
		for _, root := range phrase {
			out.near[root] = true
		}
		if len(phrase) > 0 {
			out.phrases = append(out.phrases, phrase)
		}
	}
	for _, step := range p.Steps {
		for _, root := range roots(step, stem) {
			out.far[root] = true
		}
	}
	return out
}

// All are the articles, current or not. The slice is the caller's.
func (s *Shelf) All() []Article { return slices.Clone(s.articles) }

// Get finds an article by its key, current or not.
func (s *Shelf) Get(key string) (Article, bool) {
	i := slices.IndexFunc(s.articles, func(a Article) bool { return a.Key == key })
	if key == "" || i < 0 {
		return Article{}, false
	}
	return s.articles[i], true
}

// On finds the article to show on a subject: the first current one that serves the topic or, where something was told
// already, the one of them that is about it.
func (s *Shelf) On(topic, told string, on calendar.Day) (Article, bool) {
	serves := func(a Article) bool { return a.Current(on) && slices.Contains(a.Topics, topic) }
	if told != "" {
		return s.best(told, serves, 0)
	}
	if i := slices.IndexFunc(s.articles, serves); i >= 0 {
		return s.articles[i], true
	}
	return Article{}, false
}

// Answer finds the current article that answers a question asked in either language.
func (s *Shelf) Answer(question string, on calendar.Day) (Article, bool) {
	return s.best(question, func(a Article) bool { return a.Current(on) }, leastShare)
}

// best is the article with the greatest weight above the threshold, and with at least some share of the words' whole weight.
// Of two that weigh the same the first one is taken.
func (s *Shelf) best(text string, among func(Article) bool, share float64) (Article, bool) {
	found, most := -1, 0.0
	for lang, stem := range stemmers {
		asked := roots(text, stem)
		s.correct(asked, lang)
		for i, a := range s.articles {
			if !among(a) {
				continue
			}
			weight, whole := s.weigh(asked, lang, s.pages[i][lang])
			if weight >= leastWeight && weight >= share*whole && weight > most {
				found, most = i, weight
			}
		}
	}
	if found < 0 {
		return Article{}, false
	}
	return s.articles[found], true
}

// correct puts roots that no article has but for a slip of the finger right.
func (s *Shelf) correct(asked []string, lang int) {
	for i, root := range asked {
		if _, known := s.rarity[lang][root]; known || len(root) < slipLength {
			continue
		}
		for _, other := range s.roots[lang] {
			if understand.Slipped(root, other) {
				asked[i] = other
				break
			}
		}
	}
}

// weigh adds up what the words weigh for one page, and what they would weigh if all of them stood there.
func (s *Shelf) weigh(asked []string, lang int, p page) (weight, whole float64) {
	phrased := map[string]bool{}
	for _, phrase := range p.phrases {
		if within(phrase, asked) {
			for _, root := range phrase {
				phrased[root] = true
			}
		}
	}
	seen := map[string]bool{}
	for _, root := range asked {
		if seen[root] {
			continue
		}
		seen[root] = true
		value, known := s.rarity[lang][root]
		if !known {
			value = 1
		}
		whole += value
		switch {
		case phrased[root]:
			weight += inPhrase // a phrase is the article's own, however common its words are
		case p.near[root]:
			weight += value
		case p.far[root]:
			weight += inSteps * value
		}
	}
	return weight, whole
}

// within reports whether all roots of a phrase were asked for, in whatever order.
func within(phrase, asked []string) bool {
	return !slices.ContainsFunc(phrase, func(root string) bool { return !slices.Contains(asked, root) })
}
