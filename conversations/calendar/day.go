package calendar

import (
	"cmp"
	"fmt"
	"time"
)

// Day is a civil date of the Gregorian calendar, without time or zone. Days are
// comparable with ==. The zero Day is no day at all.
type Day struct {
	Year  int
	Month time.Month
	Day   int
}

// NewDay returns the day, normalised as time.Date does: 31 April is 1 May.
func NewDay(year int, month time.Month, day int) Day {
	return dayOf(time.Date(year, month, day, 0, 0, 0, 0, time.UTC))
}

// ParseDay reads a day written as 2026-01-20. A date that does not exist, such
// as 2026-02-30, is an error.
func ParseDay(s string) (Day, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return Day{}, fmt.Errorf("%q is not a day written as 2026-01-20", s)
	}
	return dayOf(t), nil
}

// dayOf is the day t falls on in t's own location.
func dayOf(t time.Time) Day {
	year, month, day := t.Date()
	return Day{year, month, day}
}

// String writes the day as 2026-01-20.
func (d Day) String() string {
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, int(d.Month), d.Day)
}

// MarshalText writes the day as String does; the zero Day is empty.
func (d Day) MarshalText() ([]byte, error) {
	if d.IsZero() {
		return nil, nil
	}
	return []byte(d.String()), nil
}

// UnmarshalText reads what MarshalText wrote.
func (d *Day) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Day{}
		return nil
	}
	parsed, err := ParseDay(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

// IsZero tells whether d is the zero Day.
func (d Day) IsZero() bool { return d == Day{} }

// Weekday is the day of the week.
func (d Day) Weekday() time.Weekday { return d.utc().Weekday() }

// AddDays is the day n calendar days later, or earlier when n is negative.
func (d Day) AddDays(n int) Day { return dayOf(d.utc().AddDate(0, 0, n)) }

// Compare is negative when d is before other, zero when they are the same day,
// positive when d is after.
func (d Day) Compare(other Day) int {
	return cmp.Or(
		cmp.Compare(d.Year, other.Year),
		cmp.Compare(d.Month, other.Month),
		cmp.Compare(d.Day, other.Day),
	)
}

// Before tells whether d is earlier than other.
func (d Day) Before(other Day) bool { return d.Compare(other) < 0 }

// After tells whether d is later than other.
func (d Day) After(other Day) bool { return d.Compare(other) > 0 }

// In is the first instant of the day in a location. Where the clocks go forward
// at midnight the day begins at one o'clock, and In says so.
func (d Day) In(loc *time.Location) time.Time { return d.at(0, loc) }

// utc carries the day into time arithmetic; UTC has no transitions to trip over.
func (d Day) utc() time.Time {
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
}

// at is the instant at which the clocks of loc first reach a time of the day. A
// time that the clocks skip is the end of the skipped stretch; time.Date alone
// leaves both cases open.
func (d Day) at(clock Clock, loc *time.Location) time.Time {
	wanted := d.utc().Add(time.Duration(clock) * time.Minute)
	t := time.Date(d.Year, d.Month, d.Day, 0, int(clock), 0, 0, loc)
	began, ends := t.ZoneBounds()
	switch reads := wall(t); {
	case reads.Before(wanted): // before the gap
		return ends
	case reads.After(wanted): // behind it
		return began
	}
	if began.IsZero() {
		return t
	}
	_, now := t.Zone()
	_, before := began.Add(-time.Second).Zone()
	if first := t.Add(-time.Duration(before-now) * time.Second); first.Before(began) && wall(first).Equal(wanted) {
		return first
	}
	return t
}

// wall is what a clock on the wall shows at t, as if it were UTC.
func wall(t time.Time) time.Time {
	year, month, day := t.Date()
	return time.Date(year, month, day, t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), time.UTC)
}
