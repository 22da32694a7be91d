package texts

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"guichet/conversations/calendar"
)

var (
	frenchDays   = [...]string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"}
	frenchMonths = [...]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}
)

// Day is a date in full, with the determiner French wants: "le mardi 20 janvier 2026", "Tuesday, January 20, 2026".
func (p *Printer) Day(d calendar.Day) string {
	at := d.In(time.UTC)
	if p.lang == "en" {
		return at.Format("Monday, January 2, 2006")
	}
	day := strconv.Itoa(at.Day())
	if at.Day() == 1 {
		day = "1er"
	}
	return fmt.Sprintf("le %s %s"+nbsp+"%s %d", frenchDays[at.Weekday()], day, frenchMonths[at.Month()-1], at.Year())
}

// ShortDay is a date without weekday or year: "3 févr." would need a table of abbreviations that people read less well,
// so it is "3 février", "February 3".
func (p *Printer) ShortDay(d calendar.Day) string {
	at := d.In(time.UTC)
	if p.lang == "en" {
		return at.Format("January 2")
	}
	day := strconv.Itoa(at.Day())
	if at.Day() == 1 {
		day = "1er"
	}
	return day + nbsp + frenchMonths[at.Month()-1]
}

// Hour is a time of day in the office's zone: "14 h 30", "9 h", "2:30 p.m.".
func (p *Printer) Hour(t time.Time) string {
	t = t.In(p.zone)
	if p.lang == "en" {
		return strings.NewReplacer("AM", "a.m.", "PM", "p.m.").Replace(t.Format("3:04" + nbsp + "PM"))
	}
	if t.Minute() == 0 {
		return fmt.Sprintf("%d"+nbsp+"h", t.Hour())
	}
	return fmt.Sprintf("%d"+nbsp+"h"+nbsp+"%02d", t.Hour(), t.Minute())
}

// DayAndHour is a moment in full: "le mardi 6 janvier 2026, à 10 h 05", "Tuesday, January 6, 2026, at 10:05 a.m.".
func (p *Printer) DayAndHour(t time.Time) string {
	local := t.In(p.zone)
	day := p.Day(calendar.NewDay(local.Year(), local.Month(), local.Day()))
	if p.lang == "en" {
		return day + ", at " + p.Hour(t)
	}
	return day + ", à " + p.Hour(t)
}

// Money is an amount: "1 250,00 $", "$1,250.00". A currency other than the Canadian dollar is named by its code.
func (p *Printer) Money(cents int64, currency string) string {
	sign := ""
	if cents < 0 {
		sign, cents = "-", -cents
	}
	group, decimal := nbsp, ","
	if p.lang == "en" {
		group, decimal = ",", "."
	}
	number := grouped(cents/100, group) + decimal + fmt.Sprintf("%02d", cents%100)
	switch {
	case currency != "" && currency != "CAD":
		return sign + number + nbsp + currency
	case p.lang == "en":
		return sign + "$" + number
	default:
		return sign + number + nbsp + "$"
	}
}

// Number is a whole number with its thousands apart.
func (p *Printer) Number(n int) string {
	if p.lang == "en" {
		return grouped(int64(n), ",")
	}
	return grouped(int64(n), nbsp)
}

func grouped(n int64, separator string) string {
	digits := strconv.FormatInt(n, 10)
	for i := len(digits) - 3; i > 0 && digits[i-1] != '-'; i -= 3 {
		digits = digits[:i] + separator + digits[i:]
	}
	return digits
}

// List joins words as the language does: "a, b et c".
func (p *Printer) List(words []string) string {
	and := " et "
	if p.lang == "en" {
		and = " and "
	}
	switch len(words) {
	case 0:
		return ""
	case 1:
		return words[0]
	}
	return strings.Join(words[:len(words)-1], ", ") + and + words[len(words)-1]
}
