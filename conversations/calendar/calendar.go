package calendar

import (
	"errors"
	"fmt"
	"slices"
	"time"
)

// DefaultQuiet are the hours at which nobody is disturbed unasked: 21:00 to 8:00.
var DefaultQuiet = Range{From: 21 * 60, Until: 8 * 60}

// Config describes an office.
type Config struct {
	// Zone is where the office is; required. Every day and hour is read in it.
	Zone *time.Location
	// Region chooses the public holidays; empty is [RegionQuebec].
	Region Region
	// EasterMonday replaces Good Friday by Easter Monday, as the law of Québec lets an
	// employer choose. Other regions ignore it.
	EasterMonday bool
	// Closures are days the office is closed besides weekends and holidays.
	Closures []Day
	// ExtraOpen are days the office works although they are a weekend, a holiday or a
	// closure. One whose weekday has no hours takes those of the first weekday, from
	// Monday on, that has some.
	ExtraOpen []Day
	// Hours are the opening hours of each weekday; several ranges leave room for lunch.
	// A weekday without hours is closed. Empty means Monday to Friday, 9:00 to 17:00.
	// Hours on a Saturday open the counter but do not make it a business day.
	Hours map[time.Weekday][]Range
	// Quiet are the hours at which nobody is disturbed unasked; they may pass midnight.
	// Empty means that every hour is good; see [DefaultQuiet].
	Quiet Range
}

// Calendar answers questions about an office's days and hours. It is immutable and
// safe for concurrent use.
type Calendar struct {
	zone      *time.Location
	holidays  []holiday
	closed    map[Day]bool
	extraOpen map[Day]bool
	hours     [7][]Range // by time.Weekday, in order
	extra     []Range    // the hours of an extra open day whose weekday has none
	quiet     Range
}

// New builds a calendar. Its errors, all joined, say which setting is impossible.
func New(c Config) (*Calendar, error) {
	var problems []error
	if c.Zone == nil {
		problems = append(problems, errors.New("the zone is missing"))
	}
	if c.Region == "" {
		c.Region = RegionQuebec
	}
	if !slices.Contains(Regions(), c.Region) {
		problems = append(problems, fmt.Errorf("no table of holidays for region %q; there are %v", c.Region, Regions()))
	}
	if !c.Quiet.From.valid() || !c.Quiet.Until.valid() {
		problems = append(problems, fmt.Errorf("quiet hours %s leave the clock", c.Quiet))
	}
	out := &Calendar{
		zone:      c.Zone,
		holidays:  table(c.Region, c.EasterMonday),
		closed:    set(c.Closures),
		extraOpen: set(c.ExtraOpen),
		quiet:     c.Quiet,
	}
	problems = append(problems, out.setHours(c.Hours)...)
	if err := errors.Join(problems...); err != nil {
		return nil, fmt.Errorf("office calendar: %w", err)
	}
	return out, nil
}

func (c *Calendar) setHours(hours map[time.Weekday][]Range) (problems []error) {
	empty := true
	for weekday := range c.hours {
		ranges := slices.Clone(hours[time.Weekday(weekday)])
		slices.SortFunc(ranges, func(a, b Range) int { return int(a.From - b.From) })
		if err := CheckHours(ranges); err != nil {
			problems = append(problems, fmt.Errorf("%s: %w", time.Weekday(weekday), err))
		}
		c.hours[weekday] = ranges
		empty = empty && len(ranges) == 0
	}
	if empty {
		for weekday := time.Monday; weekday <= time.Friday; weekday++ {
			c.hours[weekday] = []Range{{From: 9 * 60, Until: 17 * 60}}
		}
	}
	fromMonday := append(slices.Clone(c.hours[time.Monday:]), c.hours[time.Sunday])
	c.extra = fromMonday[slices.IndexFunc(fromMonday, func(r []Range) bool { return len(r) > 0 })]
	return problems
}

// CheckHours tells whether ranges can be one day's opening hours: each ends after it
// begins and before midnight, and none overlap.
func CheckHours(ranges []Range) error {
	sorted := slices.Clone(ranges)
	slices.SortFunc(sorted, func(a, b Range) int { return int(a.From - b.From) })
	for i, r := range sorted {
		if !r.From.valid() || !r.Until.valid() || r.From >= r.Until {
			return fmt.Errorf("opening hours %s do not end after they begin", r)
		}
		if i > 0 && r.From < sorted[i-1].Until {
			return fmt.Errorf("opening hours %s and %s overlap", sorted[i-1], r)
		}
	}
	return nil
}

func (c Clock) valid() bool { return c >= 0 && c <= EndOfDay }

func set(days []Day) map[Day]bool {
	out := make(map[Day]bool, len(days))
	for _, d := range days {
		out[d] = true
	}
	return out
}

// Zone is where the office is.
func (c *Calendar) Zone() *time.Location { return c.zone }

// DayOf is the day of an instant at the office.
func (c *Calendar) DayOf(t time.Time) Day { return dayOf(t.In(c.zone)) }

// StartOf is the first instant of a day at the office.
func (c *Calendar) StartOf(d Day) time.Time { return d.In(c.zone) }

// EndOf is the instant at which a day at the office is over: the first of the next.
func (c *Calendar) EndOf(d Day) time.Time { return d.AddDays(1).In(c.zone) }
