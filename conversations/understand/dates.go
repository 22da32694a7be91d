package understand

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// soon is how far ahead of today a day named without its year may lie. "Le 15 janvier", said on the 6th, is next week;
// "le 28 décembre" is last month. People who complain speak of the past, so beyond this it is the last such day.
const soon = 60

var months = map[string]time.Month{
	"janvier": 1, "janv": 1, "jan": 1, "january": 1, "fevrier": 2, "fevr": 2, "fev": 2, "february": 2, "feb": 2, "mars": 3, "march": 3, "mar": 3,
	"avril": 4, "avr": 4, "april": 4, "apr": 4, "mai": 5, "may": 5, "juin": 6, "june": 6, "jun": 6, "juillet": 7, "juil": 7, "july": 7, "jul": 7,
	"aout": 8, "august": 8, "aug": 8, "septembre": 9, "september": 9, "sept": 9, "sep": 9, "octobre": 10, "october": 10, "oct": 10,
	"novembre": 11, "november": 11, "nov": 11, "decembre": 12, "december": 12, "dec": 12,
}

var weekdays = map[string]time.Weekday{
	"lundi": 1, "monday": 1, "mardi": 2, "tuesday": 2, "mercredi": 3, "wednesday": 3, "jeudi": 4, "thursday": 4, "vendredi": 5, "friday": 5,
	"samedi": 6, "saturday": 6, "dimanche": 0, "sunday": 0,
}

const (
	monthForm   = `(janvier|janv|january|jan|fevrier|fevr|fev|february|feb|mars|march|avril|avr|april|apr|mai|may|juin|june|jun|juillet|juil|july|jul|aout|august|aug|septembre|september|sept|sep|octobre|october|oct|novembre|november|nov|decembre|december|dec)\.?`
	weekdayForm = `(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)`
	countForm   = `([0-9]{1,3}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|a|one|two|three|four|five|seven|eight|nine|ten|eleven|twelve)`
	unitForm    = `(jours?|jrs?|semaines?|days?|weeks?)`
)

// datePattern is one way to write a day; read gets the submatches. Most texts name no day: the expression is only tried when
// the text contains one of the signs.
type datePattern struct {
	name  string
	signs string // separated by spaces; empty: any digit
	form  *regexp.Regexp
	read  func(r *reading, m []string) (Day, bool)
}

var datePatterns = []datePattern{
	{"year-month-day", "", regexp.MustCompile(`\b(20[0-9]{2})[-/.](0?[1-9]|1[0-2])[-/.](0?[1-9]|[12][0-9]|3[01])\b`), func(_ *reading, m []string) (Day, bool) {
		return civil(number(m[1]), number(m[2]), number(m[3]))
	}},
	{"day/month/year", "", regexp.MustCompile(`\b([0-9]{1,2})[-/.]([0-9]{1,2})[-/.](20[0-9]{2})\b`), readNumeric},
	{"day month", "", regexp.MustCompile(`\b([0-9]{1,2})(?:er|st|nd|rd|th|e)? (?:of )?` + monthForm + `(?:,? (20[0-9]{2})\b|\b|$)`), func(r *reading, m []string) (Day, bool) {
		return r.inYear(number(m[3]), months[m[2]], number(m[1]))
	}},
	{"month day", "", regexp.MustCompile(`\b` + monthForm + ` (?:the )?([0-9]{1,2})(?:st|nd|rd|th)?\b(?:,? (20[0-9]{2})\b)?`), func(r *reading, m []string) (Day, bool) {
		return r.inYear(number(m[3]), months[m[1]], number(m[2]))
	}},
	{"days ago", "jour sem jr", regexp.MustCompile(`\b(?:il y a|ya|y a) ` + countForm + ` ` + unitForm + `\b`), readAgo},
	{"days ago", "ago", regexp.MustCompile(`\b` + countForm + ` ` + unitForm + ` ago\b`), readAgo},
	{"day of last month", "mois month", regexp.MustCompile(`\b(?:le|the) ([0-9]{1,2})(?:er|e|st|nd|rd|th)? (?:du mois (?:passer?|dernier|d'avant)|of last month)\b`), readLastMonth},
	{"weekday", "passe derni", regexp.MustCompile(`\b` + weekdayForm + ` (?:passee?|passer|dernier|derniere)\b`), readWeekday},
	{"weekday", "last", regexp.MustCompile(`\blast ` + weekdayForm + `\b`), readWeekday},
	{"day before yesterday", "avant yesterday", regexp.MustCompile(`\b(?:avant[- ]hier|the day before yesterday)\b`), func(r *reading, _ []string) (Day, bool) { return r.v.Today.Add(-2), true }},
	{"yesterday", "hier yesterday", regexp.MustCompile(`\b(?:hier|yesterday)\b`), func(r *reading, _ []string) (Day, bool) { return r.v.Today.Add(-1), true }},
	{"today", "hui today matin morning", regexp.MustCompile(`\b(?:aujourd'hui|today|ce matin|this morning)\b`), func(r *reading, _ []string) (Day, bool) { return r.v.Today, true }},
	{"day of this month", "", regexp.MustCompile(`\b(?:le|the) ([0-9]{1,2})(?:st|nd|rd|th)?(?:$|[.?!,;]| (?:et|pis|and|mais|but)\b)`), readBareDay},
}

// dates finds the civil days named. How long something has lasted ("ça fait trois semaines") names none.
func (r *reading) dates() []Date {
	text := r.ascii()
	var found []Date
	for _, p := range datePatterns {
		if !p.mayOccur(text) {
			continue
		}
		if p.name == "day of this month" && len(found) == 0 {
			continue // "le 15" alone is a habit ("normalement le 15"); beside a full date it is one
		}
		for _, m := range p.form.FindAllStringSubmatchIndex(text, -1) {
			s := r.span(m[0], trimEnd(text, m[0], m[1]))
			if r.isClaimed(s) {
				continue
			}
			if day, ok := p.read(r, submatches(text, m)); ok {
				r.claimed = append(r.claimed, s)
				found = append(found, Date{Day: day, Span: s, Rule: p.name})
			}
		}
	}
	slices.SortFunc(found, func(a, b Date) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	return found
}

func (p datePattern) mayOccur(text string) bool {
	if p.signs == "" {
		return strings.ContainsAny(text, "0123456789")
	}
	for sign := range strings.FieldsSeq(p.signs) {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return false
}

// trimEnd leaves punctuation and the next word out of a date's span.
func trimEnd(text string, from, to int) int {
	for to > from && strings.IndexByte(" .,;?!", text[to-1]) >= 0 {
		to--
	}
	return to
}

func submatches(text string, m []int) []string {
	out := make([]string, len(m)/2)
	for i := range out {
		if m[2*i] >= 0 {
			out[i] = text[m[2*i]:m[2*i+1]]
		}
	}
	return out
}

// readNumeric reads 28/12/2025 and 12/28/2025. When both could be months, English reads the month first.
func readNumeric(r *reading, m []string) (Day, bool) {
	a, b, year := number(m[1]), number(m[2]), number(m[3])
	if a <= 12 && b <= 12 && r.language() == "en" || b > 12 {
		return civil(year, a, b)
	}
	return civil(year, b, a)
}

func readAgo(r *reading, m []string) (Day, bool) {
	n := number(m[1])
	if n == 0 {
		if m[1] == "a" {
			n = 1
		} else {
			n = cardinals[m[1]]
		}
	}
	if strings.HasPrefix(m[2], "s") || strings.HasPrefix(m[2], "w") {
		n *= 7
	}
	return r.v.Today.Add(-n), n > 0
}

// readWeekday reads "lundi passé", "last Tuesday": the last such day before today.
func readWeekday(r *reading, m []string) (Day, bool) {
	back := (int(r.v.Today.Weekday()) - int(weekdays[m[1]]) + 7) % 7
	if back == 0 {
		back = 7
	}
	return r.v.Today.Add(-back), true
}

// readLastMonth reads "le 3 du mois passé".
func readLastMonth(r *reading, m []string) (Day, bool) {
	last := Day{r.v.Today.Year, r.v.Today.Month, 1}.Add(-1)
	return civil(last.Year, int(last.Month), number(m[1]))
}

// readBareDay reads "le 20" beside a full date as a day of that date's month or the last one before today.
func readBareDay(r *reading, m []string) (Day, bool) {
	n := number(m[1])
	day, ok := civil(r.v.Today.Year, int(r.v.Today.Month), n)
	if ok && !r.v.Today.Before(day) {
		return day, true
	}
	first := Day{r.v.Today.Year, r.v.Today.Month, 1}.Add(-1)
	return civil(first.Year, int(first.Month), n)
}

// inYear dates a day and month; without a year (0) it takes the nearest one that makes sense: see soon.
func (r *reading) inYear(year int, month time.Month, day int) (Day, bool) {
	if year > 0 {
		return civil(year, int(month), day)
	}
	d, ok := civil(r.v.Today.Year, int(month), day)
	if !ok {
		return civil(r.v.Today.Year-1, int(month), day)
	}
	if d.Sub(r.v.Today) > soon {
		return civil(r.v.Today.Year-1, int(month), day)
	}
	if r.v.Today.Sub(d) > 365-soon {
		return civil(r.v.Today.Year+1, int(month), day)
	}
	return d, true
}

// civil makes a day that exists.
func civil(year, month, day int) (Day, bool) {
	d := DayOf(time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC))
	return d, d == Day{year, time.Month(month), day}
}

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return n
}
