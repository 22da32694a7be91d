package texts

import (
	"strconv"
	"strings"
	"time"

	"guichet/conversations/calendar"
)

// Typeset is an operator's words with the no-break spaces of their language's typography.
func (p *Printer) Typeset(words string) string {
	if p.lang == "fr" {
		return frenchSpaces(words)
	}
	return words
}

// Week is an office's hours in words, days of equal hours together: "du lundi au vendredi, de 9 h à 17 h", "Monday to Friday,
// 9:00 a.m. to 5:00 p.m.". A week without hours is "".
func (p *Printer) Week(on func(time.Weekday) []calendar.Range) string {
	type stretch struct {
		from, until int // days, from Monday
		hours       string
	}
	var week []stretch
	for i := range 7 {
		hours := p.ranges(on(weekday(i)))
		if hours == "" {
			continue
		}
		if n := len(week); n > 0 && week[n-1].until == i-1 && week[n-1].hours == hours {
			week[n-1].until = i
			continue
		}
		week = append(week, stretch{i, i, hours})
	}
	var out []string
	for _, s := range week {
		out = append(out, p.days(s.from, s.until)+", "+s.hours)
	}
	return strings.Join(out, "; ")
}

// weekday is the day so many days after Monday.
func weekday(afterMonday int) time.Weekday { return time.Weekday((afterMonday + 1) % 7) }

func (p *Printer) days(from, until int) string {
	first, last := weekday(from), weekday(until)
	switch {
	case p.lang == "en" && from == until:
		return first.String()
	case p.lang == "en":
		return first.String() + " to " + last.String()
	case from == until:
		return "le " + frenchDays[first]
	}
	return "du " + frenchDays[first] + " au " + frenchDays[last]
}

func (p *Printer) ranges(hours []calendar.Range) string {
	var out []string
	for _, r := range hours {
		if p.lang == "en" {
			out = append(out, p.clock(r.From)+" to "+p.clock(r.Until))
		} else {
			out = append(out, "de "+p.clock(r.From)+" à "+p.clock(r.Until))
		}
	}
	return p.List(out)
}

// clock is a time of the day: "9 h", "17 h 30", "5:30 p.m.".
func (p *Printer) clock(c calendar.Clock) string {
	hour, minute := int(c)/60, int(c)%60
	if p.lang == "en" {
		return p.english(c)
	}
	out := strconv.Itoa(hour) + nbsp + "h"
	if minute > 0 {
		out += nbsp + strconv.Itoa(minute/10) + strconv.Itoa(minute%10)
	}
	return out
}

func (p *Printer) english(c calendar.Clock) string {
	at := time.Date(2026, time.January, 5, 0, int(c), 0, 0, time.UTC) // any day: only the clock is shown
	return strings.NewReplacer("AM", "a.m.", "PM", "p.m.").Replace(at.Format("3:04" + nbsp + "PM"))
}
