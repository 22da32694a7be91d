package understand

import (
	"regexp"
	"strings"
)

// When is a day in the past as an answer to "when was that?" names it.
type When struct {
	Day Day
	// About is true when the words only come near the day: "la semaine passée", "a couple of weeks ago".
	About bool
}

// nearPatterns are ways to name a past day roughly, in an answer that is about nothing else. They would be too bold in a
// story: "deux semaines" alone is how long something lasted.
var nearPatterns = []struct {
	form *regexp.Regexp
	back func(m []string, today Day) int // days back
}{
	{regexp.MustCompile(`\b(fin de semaine|week end|weekend)\b`), func(_ []string, today Day) int { return sinceMonday(today) + 1 }},
	{regexp.MustCompile(`\b(semaine (passee|derniere|d avant)|last week|the week before|past week|une semaine|a week|one week)\b`), days(7)},
	{regexp.MustCompile(`\b(debut de (la )?semaine|cette semaine|this week|earlier this week)\b`), func(_ []string, today Day) int { return sinceMonday(today) }},
	{regexp.MustCompile(`\b(couple|paire|few|quelques) (of |de |d )?(semaines?|weeks?)\b`), days(14)},
	{regexp.MustCompile(`\b(couple|paire|few|quelques|plusieurs|several) (of |de |d )?(jours?|days?)\b|\b(l autre jour|the other day|recemment|recently)\b`), days(3)},
	{regexp.MustCompile(`\b(mois (passe|dernier|d avant)|last month)\b`), days(30)},
	{regexp.MustCompile(`\b(plusieurs|several|quelques|few) (mois|months)\b|\b(l an passe|l annee (passee|derniere)|last year|longtemps|long time|ages ago)\b`), days(90)},
	{regexp.MustCompile(`\b` + countForm + ` (mois|months?)\b`), func(m []string, _ Day) int { return 30 * countOf(m[1]) }},
	{regexp.MustCompile(`\b` + countForm + ` ` + unitForm + `\b`), func(m []string, _ Day) int {
		if strings.HasPrefix(m[2], "s") || strings.HasPrefix(m[2], "w") {
			return 7 * countOf(m[1])
		}
		return countOf(m[1])
	}},
	{regexp.MustCompile(`\b(tantot|a l instant|tout a l heure|just now|tonight|ce soir|cet apres midi|this afternoon|earlier today)\b`), days(0)},
	{regexp.MustCompile(`\b` + weekdayForm + `\b`), func(m []string, today Day) int {
		return (int(today.Weekday()) - int(weekdays[m[1]]) + 7) % 7
	}},
}

// exact are the rough patterns that name one day all the same, by their place in the table.
func exact(i int) bool { return i >= len(nearPatterns)-2 }

func days(n int) func([]string, Day) int { return func([]string, Day) int { return n } }

// sinceMonday is how many days ago this week began.
func sinceMonday(today Day) int { return (int(today.Weekday()) + 6) % 7 }

func countOf(word string) int {
	if n := number(word); n > 0 {
		return n
	}
	if word == "a" {
		return 1
	}
	return cardinals[word]
}

// Past reads the past day that an answer names: a date, "hier", "lundi passé", "y a deux semaines", and roughly "la semaine
// passée" or "a couple of weeks ago". Of several dates it is the earliest; a day still to come is none.
func Past(text string, today Day) (When, bool) {
	facts := Rules{}.Read(text, Vocabulary{Today: today})
	found := When{}
	for _, d := range facts.Dates {
		if !today.Before(d.Day) && (found.Day.IsZero() || d.Day.Before(found.Day)) {
			found = When{Day: d.Day}
		}
	}
	if !found.Day.IsZero() {
		return found, true
	}
	if len(facts.Dates) > 0 {
		return When{}, false
	}
	plain := strings.Join(wordsOf(text), " ")
	for i, p := range nearPatterns {
		if m := p.form.FindStringSubmatch(plain); m != nil {
			return When{Day: today.Add(-p.back(m, today)), About: !exact(i)}, true
		}
	}
	return When{}, false
}
