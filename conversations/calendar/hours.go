package calendar

import (
	"slices"
	"time"
)

// span is a stretch of time between two instants, the second excluded.
type span struct{ from, until time.Time }

func (s span) holds(t time.Time) bool { return !t.Before(s.from) && t.Before(s.until) }

// openings are the opening hours of one day as instants, in order.
func (c *Calendar) openings(d Day) []span {
	if _, off := c.Holiday(d); off {
		return nil
	}
	hours := c.hours[d.Weekday()]
	if len(hours) == 0 && c.extraOpen[d] {
		hours = c.extra
	}
	spans := make([]span, 0, len(hours))
	for _, r := range hours {
		// A range that the clocks skip whole is no opening at all.
		if s := c.span(d, r); s.from.Before(s.until) {
			spans = append(spans, s)
		}
	}
	return spans
}

// span is a range of the clock on a day; one that passes midnight ends the day after.
func (c *Calendar) span(d Day, r Range) span {
	end := d
	if r.Until < r.From {
		end = d.AddDays(1)
	}
	return span{d.at(r.From, c.zone), end.at(r.Until, c.zone)}
}

// HoursOn are the opening hours of a weekday in an ordinary week, in order. The slice is the caller's.
func (c *Calendar) HoursOn(d time.Weekday) []Range { return slices.Clone(c.hours[d]) }

// OpenAt tells whether somebody is at the counter at an instant.
func (c *Calendar) OpenAt(t time.Time) bool {
	for _, s := range c.openings(c.DayOf(t)) {
		if s.holds(t) {
			return true
		}
	}
	return false
}

// OpensOn is the first instant at which the office is open on a day, if it opens at all.
func (c *Calendar) OpensOn(d Day) (time.Time, bool) {
	if spans := c.openings(d); len(spans) > 0 {
		return spans[0].from, true
	}
	return time.Time{}, false
}

// NextOpening is t itself when the office is open then, else the next instant it opens.
func (c *Calendar) NextOpening(t time.Time) time.Time { return c.AddOfficeTime(t, 0) }

// AddOfficeTime is the instant at which the office has been open for d since t: "one
// office hour later". An hour that ends with the day ends at closing time, not at the
// next opening. Less than zero counts as zero. The answer is in the office's zone.
func (c *Calendar) AddOfficeTime(t time.Time, d time.Duration) time.Time {
	d = max(d, 0)
	// The walk ends: some weekday has hours, and closures and holidays are finitely many
	// in any stretch of years.
	for day := c.DayOf(t); ; day = day.AddDays(1) {
		for _, s := range c.openings(day) {
			from := s.from
			if t.After(from) {
				from = t
			}
			if !from.Before(s.until) {
				continue
			}
			if left := s.until.Sub(from); d > left {
				d -= left
				continue
			}
			return from.Add(d).In(c.zone)
		}
	}
}

// Quiet tells whether an instant falls into the quiet hours, and if so when they end.
// On the nights of a clock change they are an hour shorter or longer, as for everybody.
func (c *Calendar) Quiet(t time.Time) (quiet bool, until time.Time) {
	if c.quiet.IsEmpty() {
		return false, time.Time{}
	}
	today := c.DayOf(t)
	for _, d := range []Day{today.AddDays(-1), today} {
		if s := c.span(d, c.quiet); s.holds(t) {
			return true, s.until
		}
	}
	return false, time.Time{}
}

// AfterQuiet is t itself, or the end of the quiet hours t falls into.
func (c *Calendar) AfterQuiet(t time.Time) time.Time {
	if quiet, until := c.Quiet(t); quiet {
		return until
	}
	return t
}
