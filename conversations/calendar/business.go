package calendar

import (
	"slices"
	"time"
)

// Unit is what a period is counted in.
type Unit string

const (
	// BusinessDays leave out weekends, holidays and closures.
	BusinessDays Unit = "business"
	// CalendarDays count every day.
	CalendarDays Unit = "calendar"
)

// Holiday names the public holiday observed on a day by a key such as "labour_day",
// or [Closure] for a day the operator closes. A day opened as an extra has none.
func (c *Calendar) Holiday(d Day) (key string, ok bool) {
	if c.extraOpen[d] {
		return "", false
	}
	i := slices.IndexFunc(c.holidays, func(h holiday) bool { return h.on(d) })
	if i >= 0 {
		return c.holidays[i].key, true
	}
	if c.closed[d] {
		return Closure, true
	}
	return "", false
}

// Business tells whether a day counts in a promise given in business days.
func (c *Calendar) Business(d Day) bool {
	if c.extraOpen[d] {
		return true
	}
	if d.Weekday() == time.Saturday || d.Weekday() == time.Sunday {
		return false
	}
	_, holiday := c.Holiday(d)
	return !holiday
}

// AddBusinessDays is the last day of a period of n business days that began with an
// instant. The day of the instant, read in the office's zone, is excluded and the
// last day included (Interpretation Act, s. 27(2)). When n is zero or less the
// answer is that day itself, or the next business day if it is none.
func (c *Calendar) AddBusinessDays(from time.Time, n int) Day {
	day := c.DayOf(from)
	if n <= 0 {
		for !c.Business(day) {
			day = day.AddDays(1)
		}
		return day
	}
	for n > 0 {
		day = day.AddDays(1)
		if c.Business(day) {
			n--
		}
	}
	return day
}

// PeriodEnd is the last day of a period of n days of a unit. Calendar days exclude the
// day of the instant too, and their last day may be a holiday.
func (c *Calendar) PeriodEnd(from time.Time, unit Unit, n int) Day {
	if unit == CalendarDays {
		return c.DayOf(from).AddDays(max(n, 0))
	}
	return c.AddBusinessDays(from, n)
}

// BusinessDaysBetween counts the business days after today up to and including until:
// "3 business days left" on a card. It undoes AddBusinessDays. When until has passed it
// is negative, and minus one means one business day late; a day missed by a weekend
// only counts as zero, and Day.Before tells it apart from the last day itself.
func (c *Calendar) BusinessDaysBetween(today, until Day) int {
	if until.Before(today) {
		return -c.BusinessDaysBetween(until, today)
	}
	n := 0
	for d := today; d.Before(until); {
		d = d.AddDays(1)
		if c.Business(d) {
			n++
		}
	}
	return n
}
