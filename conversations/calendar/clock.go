package calendar

import (
	"fmt"
	"regexp"
	"strconv"
)

// Clock is a time of the day in minutes since midnight, from 0 to 1440 (24:00,
// the end of the day).
type Clock int

// EndOfDay is 24:00.
const EndOfDay Clock = 24 * 60

// clockForm accepts 9:00 and 09:00, and the French 9h, 9 h, 9h30 and 9 h 30
// (with ordinary or no-break spaces).
var clockForm = regexp.MustCompile(`^([0-9]{1,2})(?::([0-9]{2})|[ \x{00A0}\x{202F}]?h(?:[ \x{00A0}\x{202F}]?([0-9]{2}))?)$`)

// ParseClock reads a time of the day on 24 hours: 9:00, 17:30, 9 h, 17 h 30, 24:00.
func ParseClock(s string) (Clock, error) {
	parts := clockForm.FindStringSubmatch(s)
	if parts == nil {
		return 0, fmt.Errorf("%q is not a time of day written as 9:00 or 17:30", s)
	}
	// The form admits at most two digits each, so these conversions cannot fail.
	hours, _ := strconv.Atoi(parts[1])
	minutes, _ := strconv.Atoi(parts[2] + parts[3])
	clock := Clock(hours*60 + minutes)
	if minutes > 59 || clock > EndOfDay {
		return 0, fmt.Errorf("%q does not exist on a clock: 0:00 to 24:00", s)
	}
	return clock, nil
}

// String writes the time as 9:00 or 17:30.
func (c Clock) String() string { return fmt.Sprintf("%d:%02d", int(c)/60, int(c)%60) }

// Range is a stretch of time between two times of the day, From included and
// Until excluded. As quiet hours it may pass midnight (From after Until); as
// opening hours it may not.
type Range struct {
	From, Until Clock
}

// IsEmpty tells whether the range holds no time at all.
func (r Range) IsEmpty() bool { return r.From == r.Until }

// String writes the range as 9:00-17:00.
func (r Range) String() string { return r.From.String() + "-" + r.Until.String() }
