package calendar_test

import (
	"testing"
	"time"

	"guichet/conversations/calendar"
)

// lunch is an office with a lunch break, and hours on Saturday mornings.
func lunch(t testing.TB) *calendar.Calendar {
	week := map[time.Weekday][]calendar.Range{time.Saturday: {{From: 10 * 60, Until: 12 * 60}}}
	for weekday := time.Monday; weekday <= time.Friday; weekday++ {
		week[weekday] = []calendar.Range{{From: 13 * 60, Until: 17 * 60}, {From: 9 * 60, Until: 12 * 60}}
	}
	return office(t, func(c *calendar.Config) { c.Hours = week })
}

func TestOfficeHours(t *testing.T) {
	tests := map[string]struct {
		at, next string
		open     bool
	}{
		"open at opening time":                  {"2026-01-06 09:00", "2026-01-06 09:00", true},
		"closed a minute before":                {"2026-01-06 08:59", "2026-01-06 09:00", false},
		"closed when lunch begins":              {"2026-01-06 12:00", "2026-01-06 13:00", false},
		"open after lunch":                      {"2026-01-06 13:30", "2026-01-06 13:30", true},
		"closed at closing time":                {"2026-01-06 17:00", "2026-01-07 09:00", false},
		"open on Saturday morning":              {"2026-01-10 10:30", "2026-01-10 10:30", true},
		"closed on Saturday afternoon":          {"2026-01-10 12:00", "2026-01-12 09:00", false},
		"closed on a holiday, then on a Sunday": {"2027-01-01 10:00", "2027-01-02 10:00", false},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			c, now := lunch(t), at(t, test.at)
			if got := c.OpenAt(now); got != test.open {
				t.Errorf("OpenAt: got %t, want %t", got, test.open)
			}
			if got, want := c.NextOpening(now), at(t, test.next); !got.Equal(want) {
				t.Errorf("NextOpening: got %s, want %s", got, want)
			}
		})
	}
}

func TestOneOfficeHourLater(t *testing.T) {
	tests := map[string]struct {
		from string
		d    time.Duration
		want string
	}{
		"within the morning":             {"2026-01-06 09:15", time.Hour, "2026-01-06 10:15"},
		"over lunch":                     {"2026-01-06 11:30", time.Hour, "2026-01-06 13:30"},
		"ends with the day":              {"2026-01-06 16:00", time.Hour, "2026-01-06 17:00"},
		"over a night":                   {"2026-01-06 16:30", time.Hour, "2026-01-07 09:30"},
		"from the middle of the night":   {"2026-01-06 03:00", time.Hour, "2026-01-06 10:00"},
		"over a weekend with a Saturday": {"2026-01-09 17:00", 3 * time.Hour, "2026-01-12 10:00"},
		"nothing while open is now":      {"2026-01-06 10:00", 0, "2026-01-06 10:00"},
		"less than nothing is nothing":   {"2026-01-06 10:00", -time.Hour, "2026-01-06 10:00"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			got, want := lunch(t).AddOfficeTime(at(t, test.from), test.d), at(t, test.want)
			if !got.Equal(want) {
				t.Errorf("got %s, want %s", got, want)
			}
		})
	}
}

func TestAnExtraOpenDayBorrowsHoursWhenItsWeekdayHasNone(t *testing.T) {
	c := office(t, func(c *calendar.Config) { c.ExtraOpen = []calendar.Day{day(t, "2026-01-10")} })
	got, ok := c.OpensOn(day(t, "2026-01-10"))
	if want := at(t, "2026-01-10 09:00"); !ok || !got.Equal(want) {
		t.Errorf("got %s, %t, want %s", got, ok, want)
	}
	if _, ok := c.OpensOn(day(t, "2026-01-11")); ok {
		t.Error("the Sunday after opens too")
	}
}

func TestQuietHours(t *testing.T) {
	day, none := calendar.Range{From: 12 * 60, Until: 13 * 60}, calendar.Range{}
	tests := map[string]struct {
		quiet calendar.Range
		at    string
		until string // empty when not quiet
	}{
		"begin at 21 h":                     {calendar.DefaultQuiet, "2026-01-06 21:00", "2026-01-07 08:00"},
		"not a minute before":               {calendar.DefaultQuiet, "2026-01-06 20:59", ""},
		"last past midnight":                {calendar.DefaultQuiet, "2026-01-07 03:00", "2026-01-07 08:00"},
		"end at 8 h":                        {calendar.DefaultQuiet, "2026-01-07 08:00", ""},
		"may lie within a day":              {day, "2026-01-07 12:30", "2026-01-07 13:00"},
		"may be none":                       {none, "2026-01-07 03:00", ""},
		"end by the clock in a short night": {calendar.DefaultQuiet, "2026-03-08 01:30", "2026-03-08 08:00"},
		"end by the clock in a long night":  {calendar.DefaultQuiet, "2026-11-01 00:30", "2026-11-01 08:00"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			c := office(t, func(c *calendar.Config) { c.Quiet = test.quiet })
			quiet, until := c.Quiet(at(t, test.at))
			if quiet != (test.until != "") {
				t.Fatalf("got quiet %t", quiet)
			}
			if quiet && !until.Equal(at(t, test.until)) {
				t.Errorf("got until %s, want %s", until, test.until)
			}
		})
	}
}

func TestQuietNightsOfAClockChangeAreAnHourShorterOrLonger(t *testing.T) {
	c := office(t, nil)
	tests := map[string]struct {
		from string
		want time.Duration
	}{
		"an ordinary night":                {"2026-01-06 21:00", 11 * time.Hour},
		"the night the clocks go forward":  {"2026-03-07 21:00", 10 * time.Hour},
		"the night the clocks go backward": {"2026-10-31 21:00", 12 * time.Hour},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			from := at(t, test.from)
			_, until := c.Quiet(from)
			if got := until.Sub(from); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func TestHoursWithinAClockChange(t *testing.T) {
	night := map[time.Weekday][]calendar.Range{time.Sunday: {{From: 90, Until: 150}}} // 1:30 to 2:30
	c := office(t, func(c *calendar.Config) { c.Hours = night })
	// At 2:00 the clocks jump to 3:00: what is left is 1:30 to 2:00.
	spring := at(t, "2026-03-08 01:30")
	if got, want := c.AddOfficeTime(spring, 30*time.Minute), spring.Add(30*time.Minute); !got.Equal(want) {
		t.Errorf("spring: got %s, want %s", got, want)
	}
	if c.OpenAt(spring.Add(30 * time.Minute)) {
		t.Error("spring: open after the jump")
	}
	// At 2:00 they fall back to 1:00: the first 1:30 opens, and 2:30 is two hours later.
	autumn := at(t, "2026-11-01 00:30").Add(time.Hour)
	if c.OpenAt(autumn.Add(-time.Second)) || !c.OpenAt(autumn) {
		t.Error("autumn: does not open at the first 1:30")
	}
	if !c.OpenAt(autumn.Add(2*time.Hour-time.Second)) || c.OpenAt(autumn.Add(2*time.Hour)) {
		t.Error("autumn: does not close at 2:30")
	}
}

func TestADayWithoutMidnightBeginsAtOne(t *testing.T) {
	zone, err := time.LoadLocation("America/Santiago")
	if err != nil {
		t.Fatal(err)
	}
	// In Chile the clocks go forward at midnight.
	got := day(t, "2025-09-07").In(zone)
	if got.Hour() != 1 || got.Day() != 7 || got.Add(-time.Second).Day() != 6 {
		t.Errorf("got %s, want 1:00 of the 7th", got)
	}
}
