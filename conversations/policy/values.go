package policy

import (
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// maxButton is the longest label of a button, in characters: two fit side by side on a narrow phone.
const maxButton = 30

// maxText is the longest of all other texts of the policy, in characters; receipts carry several within 4,096.
const maxText = 500

// text is an optional text.
func (s *section) text(key string) string {
	value, _ := s.scalar(key, true)
	if n := s.nodes[key]; n != nil && n.ShortTag() == "!!bool" {
		s.say(key, fmt.Sprintf("this must be a text, but %s is a yes or no", value), "put it in quotes if it is meant as a word")
	}
	return s.fit(key, value, maxText)
}

// given is a text that cannot be empty.
func (s *section) given(key, fix string) string {
	value := s.text(key)
	if value == "" {
		s.missing(key, fix)
	}
	return value
}

func (s *section) fit(key, value string, longest int) string {
	if n := utf8.RuneCountInString(value); n > longest {
		s.say(key, fmt.Sprintf("this has %d characters, and %d are the most", n, longest), "shorten it")
	}
	if longest == maxButton && strings.Contains(value, "\n") {
		s.say(key, "this has several lines", "write it on one: it stands on buttons and within sentences")
	}
	return value
}

// label is a text in each language, required in the languages offered.
func (s *section) label(key string, longest int, languages []string) Text {
	sub := s.sub(key)
	defer sub.done()
	return sub.pair(longest, languages)
}

// pair reads fr and en.
func (s *section) pair(longest int, languages []string) Text {
	t := Text{FR: s.fit("fr", s.text("fr"), longest), EN: s.fit("en", s.text("en"), longest)}
	for _, lang := range languages {
		if missing := lang == "fr" && t.FR == "" || lang == "en" && t.EN == ""; missing {
			s.missing(lang, "write the text for customers in this language")
		}
	}
	return t
}

// words is a list of words in each language.
func (s *section) words(key string) Words {
	sub := s.sub(key)
	w := Words{FR: sub.strings("fr"), EN: sub.strings("en")}
	sub.done()
	return w
}

// choice is one of a few words. An absent one is empty.
func choice[W ~string](s *section, key string, optional bool, words ...W) W {
	value, ok := s.scalar(key, optional)
	if !ok {
		return ""
	}
	if !slices.Contains(words, W(value)) {
		possible := make([]string, len(words))
		for i, w := range words {
			possible[i] = string(w)
		}
		s.say(key, fmt.Sprintf("%q is not possible here", value), suggestion(value, possible))
		return ""
	}
	return W(value)
}

// flag is true or false.
func (s *section) flag(key string) bool {
	value, ok := s.scalar(key, false)
	if ok && value != "true" && value != "false" {
		s.say(key, fmt.Sprintf("%q is neither true nor false", value), "write true or false")
	}
	return value == "true"
}

// count is a whole number between two bounds.
func (s *section) count(key string, least, most int) int {
	value, ok := s.scalar(key, false)
	if !ok {
		return 0
	}
	n, err := strconv.Atoi(value)
	if err != nil || n < least || n > most {
		s.say(key, fmt.Sprintf("%q is not a whole number from %d to %d", value, least, most), "write such a number, without unit")
		return 0
	}
	return n
}

// duration is a length of time between two bounds.
func (s *section) duration(key string, least, most time.Duration) time.Duration {
	value, ok := s.scalar(key, false)
	if !ok {
		return 0
	}
	d, err := ParseDuration(value)
	if err != nil || d < least || d > most {
		s.say(key, fmt.Sprintf("%q is not a length of time from %s to %s", value, FormatDuration(least), FormatDuration(most)),
			"write a number with its unit, such as 5s, 90m, 24h or 14d")
		return 0
	}
	return d
}

// link is an optional address of a page.
func (s *section) link(key string) string {
	value := s.text(key)
	if value == "" {
		return ""
	}
	if u, err := url.Parse(value); err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
		s.say(key, fmt.Sprintf("%q is not the address of a page", value), "write it whole, beginning with https://")
		return ""
	}
	return value
}

// ids is a list of ids of a platform.
func (s *section) ids(key string, form *regexp.Regexp, fix string) []string {
	var ids []string
	for _, it := range s.items(key) {
		if !form.MatchString(it.value) {
			s.sayItem(it, fmt.Sprintf("%q is not an id", it.value), fix)
		}
		ids = append(ids, it.value)
	}
	return ids
}

// dayForm is a length of time that begins with days.
var dayForm = regexp.MustCompile(`^([0-9]{1,5})d(.*)$`)

// ParseDuration reads a length of time as Go writes it, with days of 24 hours before it if need be: 90s, 24h, 14d, 1d12h.
func ParseDuration(s string) (time.Duration, error) {
	days := time.Duration(0)
	if parts := dayForm.FindStringSubmatch(s); parts != nil {
		n, _ := strconv.Atoi(parts[1]) // five digits fit
		days = time.Duration(n) * 24 * time.Hour
		if parts[2] == "" {
			return days, nil
		}
		s = parts[2]
	}
	d, err := time.ParseDuration(s)
	if err != nil {
		return 0, fmt.Errorf("%q is not a length of time such as 90s, 24h or 14d", s)
	}
	return days + d, nil
}

// FormatDuration writes a length of time as ParseDuration reads it, in whole days where it is some.
func FormatDuration(d time.Duration) string {
	if d > 0 && d%(24*time.Hour) == 0 {
		return strconv.Itoa(int(d/(24*time.Hour))) + "d"
	}
	short := strings.TrimSuffix(d.String(), "0s")
	short = strings.TrimSuffix(short, "0m")
	if strings.HasSuffix(short, "m") || strings.HasSuffix(short, "h") {
		return short
	}
	return d.String()
}
