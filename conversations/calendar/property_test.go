package calendar_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"guichet/conversations/calendar"
)

// drawOffice draws an office of any region with closures and extra days near date.
func drawOffice(r *rapid.T, zone *time.Location, near time.Time) *calendar.Calendar {
	days := rapid.SliceOfN(rapid.Custom(func(r *rapid.T) calendar.Day {
		return calendar.NewDay(near.Year(), near.Month(), near.Day()+rapid.IntRange(-40, 40).Draw(r, "offset"))
	}), 0, 8)
	c, err := calendar.New(calendar.Config{
		Zone:         zone,
		Region:       rapid.SampledFrom(calendar.Regions()).Draw(r, "region"),
		EasterMonday: rapid.Bool().Draw(r, "easter monday"),
		Closures:     days.Draw(r, "closures"),
		ExtraOpen:    days.Draw(r, "extra"),
		Quiet:        calendar.DefaultQuiet,
	})
	if err != nil {
		r.Fatal(err)
	}
	return c
}

func drawInstant(r *rapid.T) time.Time {
	start := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC).Unix()
	return time.Unix(start+rapid.Int64Range(0, 20*365*86400).Draw(r, "instant"), 0)
}

func TestBusinessPeriodsHoldTheirPromises(t *testing.T) {
	zone := toronto(t)
	rapid.Check(t, func(r *rapid.T) {
		from := drawInstant(r)
		c := drawOffice(r, zone, from)
		n := rapid.IntRange(1, 60).Draw(r, "n")
		last := c.AddBusinessDays(from, n)
		if !c.Business(last) {
			r.Errorf("%s is no business day", last)
		}
		if !last.After(c.DayOf(from)) {
			r.Errorf("%s is not after the day of receipt %s", last, c.DayOf(from))
		}
		if got := c.BusinessDaysBetween(c.DayOf(from), last); got != n {
			r.Errorf("%d business days from %s end on %s, which is %d away", n, from, last, got)
		}
		if next := c.AddBusinessDays(from, n+1); !next.After(last) {
			r.Errorf("%d days end on %s, but %d on %s", n, last, n+1, next)
		}
		later := from.Add(time.Duration(rapid.Int64Range(0, int64(90*24*time.Hour)).Draw(r, "later")))
		if c.AddBusinessDays(later, n).Before(last) {
			r.Errorf("received later, due earlier than %s", last)
		}
		if got := c.BusinessDaysBetween(last, c.DayOf(from)); got != -n {
			r.Errorf("backward: got %d, want %d", got, -n)
		}
	})
}

func TestOfficeTimeHoldsItsPromises(t *testing.T) {
	zone := toronto(t)
	rapid.Check(t, func(r *rapid.T) {
		from := drawInstant(r)
		c := drawOffice(r, zone, from)
		opening := c.NextOpening(from)
		if !c.OpenAt(opening) || opening.Before(from) {
			r.Errorf("next opening %s of %s is closed or past", opening, from)
		}
		first := time.Duration(rapid.Int64Range(0, int64(40*time.Hour)).Draw(r, "first"))
		second := time.Duration(rapid.Int64Range(1, int64(40*time.Hour)).Draw(r, "second"))
		whole, parts := c.AddOfficeTime(from, first+second), c.AddOfficeTime(c.AddOfficeTime(from, first), second)
		if !whole.Equal(parts) {
			r.Errorf("%s at once is %s, in two parts %s", first+second, whole, parts)
		}
		if whole.Sub(from) < first+second {
			r.Errorf("%s of office time pass in %s", first+second, whole.Sub(from))
		}
	})
}

func TestNobodyIsDisturbedAfterQuietHours(t *testing.T) {
	zone := toronto(t)
	rapid.Check(t, func(r *rapid.T) {
		now := drawInstant(r)
		c := drawOffice(r, zone, now)
		after := c.AfterQuiet(now)
		if quiet, _ := c.Quiet(after); quiet || after.Before(now) {
			r.Errorf("after the quiet hours of %s comes %s, which is quiet or past", now, after)
		}
		if quiet, _ := c.Quiet(now); !quiet && !after.Equal(now) {
			r.Errorf("%s is not quiet but moved to %s", now, after)
		}
		if hour := after.In(zone).Hour(); hour < 8 || hour >= 21 {
			r.Errorf("disturbed at %s", after.In(zone))
		}
	})
}

func TestDaysAreReadAsWritten(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		d := calendar.NewDay(rapid.IntRange(1, 9999).Draw(r, "year"), time.Month(rapid.IntRange(1, 12).Draw(r, "month")), rapid.IntRange(1, 28).Draw(r, "day"))
		text, err := d.MarshalText()
		if err != nil {
			r.Fatal(err)
		}
		var back calendar.Day
		if err := back.UnmarshalText(text); err != nil || back != d {
			r.Errorf("%v was written %s and read %v, %v", d, text, back, err)
		}
	})
}

func TestParseRefusesWhatIsNoDayOrTime(t *testing.T) {
	for _, s := range []string{"", "2026-02-30", "2026-1-2", "20 janvier", "2026-01-20T10:00"} {
		if d, err := calendar.ParseDay(s); err == nil {
			t.Errorf("ParseDay(%q) = %s", s, d)
		}
	}
	for _, s := range []string{"", "9", "25:00", "9:60", "24:01", "9:5", "h30"} {
		if c, err := calendar.ParseClock(s); err == nil {
			t.Errorf("ParseClock(%q) = %s", s, c)
		}
	}
	for s, want := range map[string]string{"9:00": "9:00", "09:30": "9:30", "9 h": "9:00", "17\u00a0h\u00a030": "17:30", "24:00": "24:00"} {
		if c, err := calendar.ParseClock(s); err != nil || c.String() != want {
			t.Errorf("ParseClock(%q) = %s, %v, want %s", s, c, err, want)
		}
	}
}
