package policy

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"guichet/conversations/articles"
	"guichet/conversations/calendar"
)

//go:embed articles/*.yaml
var builtinFiles embed.FS

// Bounds of an article (F-1): what a person reads on a phone without scrolling.
const (
	maxArticleWords = 80
	maxArticleTitle = 60 // characters
	maxSteps        = 6
	maxStep         = 200 // characters
)

// atOnce are the categories and reasons that go to a person without an article in the way (F-2).
var atOnce = []string{"fraud_security", "privacy", "unauthorised"}

// bring puts the files that a policy names under articles in the place of their names. A file of the built-in policy that the
// operator's folder does not have is the built-in one, so that a copy of the built-in policy works wherever it lies. It
// returns which file each article came from.
func (r *reader) bring(root *yaml.Node, beside fs.FS) map[string]string {
	files := map[string]string{}
	if root == nil {
		return files
	}
	for key, table := range pairs(root) {
		if key.Value != "articles" || table.Kind != yaml.MappingNode {
			continue
		}
		for name, value := range pairs(table) {
			if value.Kind != yaml.ScalarNode || isNull(value) {
				continue
			}
			if article := r.articleFile(value, join("articles", name.Value), beside); article != nil {
				files[name.Value] = value.Value
				*value = *article
			}
		}
	}
	return files
}

// articleFile reads the file that a value names; nil, with findings, when it cannot be used.
func (r *reader) articleFile(value *yaml.Node, at string, beside fs.FS) *yaml.Node {
	const fix = "write the path of a file beside this one, such as articles/delivery.yaml, or the article's keys below its name"
	if !fs.ValidPath(value.Value) {
		r.wrong(value.Line, at, fmt.Sprintf("%q is not the path of a file beside the policy file", value.Value), fix)
		return nil
	}
	data, err := readBeside(beside, value.Value)
	if err != nil {
		var why *fs.PathError
		if errors.As(err, &why) {
			err = why.Err
		}
		r.wrong(value.Line, at, fmt.Sprintf("the file %s cannot be read: %v", value.Value, err), fix)
		return nil
	}
	before := len(r.found)
	r.file = value.Value
	root := r.document(data)
	r.file = ""
	if root == nil && len(r.found) == before {
		r.wrong(value.Line, at, fmt.Sprintf("the file %s is empty", value.Value), fix)
	}
	return root
}

func readBeside(beside fs.FS, path string) ([]byte, error) {
	if beside != nil {
		if data, err := fs.ReadFile(beside, path); err == nil || !errors.Is(err, fs.ErrNotExist) {
			return data, err
		}
	}
	return builtinFiles.ReadFile(path)
}

// shelf reads the help articles.
func (s *section) shelf(p *Policy) *articles.Shelf {
	var all []articles.Article
	s.entries("articles", func(key string, entry *section) {
		all = append(all, entry.article(key, p))
	})
	return articles.New(all)
}

func (s *section) article(key string, p *Policy) articles.Article {
	a := articles.Article{Key: key, Owner: s.oneOf("owner", "team", names(p.Teams)), Review: s.reviewDay(), Topics: s.served(p)}
	if a.Owner == "" && s.nodes["owner"] == nil {
		s.missing("owner", "name the team that answers for what it says")
	}
	offered := p.Languages.Offered
	a.FR = s.sub("fr").page(slices.Contains(offered, "fr"))
	a.EN = s.sub("en").page(slices.Contains(offered, "en"))
	return a
}

// isRemoved reports whether the operator removed a category or reason.
func (s *section) isRemoved(topic string) bool {
	_, category := s.removed[join("categories", topic)]
	_, reason := s.removed[join("reasons", topic)]
	return category || reason
}

func (s *section) reviewDay() calendar.Day {
	value, ok := s.scalar("review", false)
	if !ok {
		s.missing("review", "write the last day it may be shown unless somebody reads it again, as year-month-day")
		return calendar.Day{}
	}
	day, err := calendar.ParseDay(value)
	if err != nil {
		s.say("review", err.Error(), "write the day as year-month-day")
	}
	return day
}

// served are the categories and reasons on which the article is shown.
func (s *section) served(p *Policy) []string {
	topics := slices.Concat(names(p.Categories), names(p.Reasons))
	var served []string
	for _, it := range s.items("serves") {
		switch {
		case slices.Contains(atOnce, it.value):
			s.sayItem(it, fmt.Sprintf("%q goes to a person at once, without an article in the way", it.value), "leave it out")
		case it.value == "other":
			s.sayItem(it, "\"other\" says nothing about the subject", "leave it out; the article's words still find it")
		case it.line == 0 && s.isRemoved(it.value): // a built-in article, on a subject that the operator does without
		case s.exists(it, "topic", topics):
			served = append(served, it.value)
		}
	}
	return served
}

// page reads an article in one language.
func (s *section) page(required bool) articles.Page {
	defer s.done()
	p := articles.Page{Title: s.fit("title", s.text("title"), maxArticleTitle), Words: s.strings("words")}
	for _, it := range s.items("steps") {
		p.Steps = append(p.Steps, it.value)
		if n := len([]rune(it.value)); n > maxStep {
			s.sayItem(it, fmt.Sprintf("this has %d characters, and %d are the most", n, maxStep), "shorten it")
		}
	}
	if p.Title == "" && len(p.Steps) == 0 && !required {
		return p
	}
	if p.Title == "" {
		s.missing("title", "write what it is about, in a few words")
	}
	if len(p.Steps) == 0 {
		s.missing("steps", "write what to do, one step an item")
	}
	if len(p.Words) == 0 {
		s.missing("words", "write the words customers use for it")
	}
	if len(p.Steps) > maxSteps {
		s.say("steps", fmt.Sprintf("these are %d steps, and %d are the most a person follows", len(p.Steps), maxSteps), "leave some out")
	}
	if n := len(strings.Fields(p.Title + " " + strings.Join(p.Steps, " "))); n > maxArticleWords {
		s.wrong(s.line, s.path, fmt.Sprintf("the article has %d words, and %d are the most", n, maxArticleWords), "shorten it")
	}
	return p
}
