package calendar_test

import (
	"strings"
	"testing"
	"time"

	"guichet/conversations/calendar"
)

func toronto(t testing.TB) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation("America/Toronto")
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

func office(t testing.TB, change func(*calendar.Config)) *calendar.Calendar {
	t.Helper()
	config := calendar.Config{Zone: toronto(t), Quiet: calendar.DefaultQuiet}
	if change != nil {
		change(&config)
	}
	c, err := calendar.New(config)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func day(t testing.TB, s string) calendar.Day {
	t.Helper()
	d, err := calendar.ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// at reads an instant by the clock of the office.
func at(t testing.TB, s string) time.Time {
	t.Helper()
	instant, err := time.ParseInLocation("2006-01-02 15:04", s, toronto(t))
	if err != nil {
		t.Fatal(err)
	}
	return instant
}

func TestTwentyBusinessDays(t *testing.T) {
	region := func(r calendar.Region) func(*calendar.Config) {
		return func(c *calendar.Config) { c.Region = r }
	}
	tests := map[string]struct {
		change func(*calendar.Config)
		from   string
		want   string
	}{
		"of Québec skip Christmas and New Year":        {nil, "2026-12-10 12:00", "2027-01-11"},
		"of Canada skip Boxing Day's observance too":   {region(calendar.RegionCanada), "2026-12-10 12:00", "2027-01-12"},
		"without holidays skip weekends only":          {region(calendar.RegionNone), "2026-12-10 12:00", "2027-01-07"},
		"from the voice's example end on 3 February":   {nil, "2026-01-06 10:05", "2026-02-03"},
		"received on a Saturday begin on Monday":       {nil, "2026-01-10 10:00", "2026-02-06"},
		"received a minute before midnight count that": {nil, "2026-01-06 23:59", "2026-02-03"},
		"skip the company's own closures": {func(c *calendar.Config) {
			c.Closures = []calendar.Day{day(t, "2026-01-12"), day(t, "2026-01-13")}
		}, "2026-01-06 10:05", "2026-02-05"},
		"count a Saturday opened as an extra": {func(c *calendar.Config) {
			c.ExtraOpen = []calendar.Day{day(t, "2026-01-10")}
		}, "2026-01-06 10:05", "2026-02-02"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			got := office(t, test.change).AddBusinessDays(at(t, test.from), 20)
			if got.String() != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func TestTheDayOfReceiptIsTheOfficesDay(t *testing.T) {
	// 3 in the morning of 7 January in London is still the evening of the 6th in Toronto.
	received := time.Date(2026, 1, 7, 3, 0, 0, 0, time.UTC)
	if got := office(t, nil).AddBusinessDays(received, 20).String(); got != "2026-02-03" {
		t.Errorf("got %s, want 2026-02-03", got)
	}
}

func TestPeriodsInCalendarDaysMayEndOnAHoliday(t *testing.T) {
	c := office(t, nil)
	if got := c.PeriodEnd(at(t, "2026-12-10 12:00"), calendar.CalendarDays, 15).String(); got != "2026-12-25" {
		t.Errorf("calendar days: got %s, want 2026-12-25", got)
	}
	if got := c.PeriodEnd(at(t, "2026-12-24 12:00"), calendar.BusinessDays, 1).String(); got != "2026-12-28" {
		t.Errorf("business days: got %s, want 2026-12-28", got)
	}
	if got := c.PeriodEnd(at(t, "2026-12-25 12:00"), calendar.BusinessDays, 0).String(); got != "2026-12-28" {
		t.Errorf("no business day from a holiday: got %s, want 2026-12-28", got)
	}
}

func TestBusinessDaysLeft(t *testing.T) {
	tests := map[string]struct {
		today, until string
		want         int
	}{
		"on the last day none are left":       {"2026-02-03", "2026-02-03", 0},
		"three before it":                     {"2026-01-29", "2026-02-03", 3},
		"over a holiday one":                  {"2026-12-31", "2027-01-04", 1},
		"one day late":                        {"2026-02-04", "2026-02-03", -1},
		"late by a weekend only counts as no": {"2026-02-08", "2026-02-06", 0},
		"late by a week":                      {"2026-02-13", "2026-02-06", -5},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			got := office(t, nil).BusinessDaysBetween(day(t, test.today), day(t, test.until))
			if got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
}

func TestHolidays(t *testing.T) {
	qc, easterMonday := office(t, nil), office(t, func(c *calendar.Config) { c.EasterMonday = true })
	federal := office(t, func(c *calendar.Config) { c.Region = calendar.RegionCanada })
	none := office(t, func(c *calendar.Config) { c.Region = calendar.RegionNone })
	closing := office(t, func(c *calendar.Config) { c.Closures = []calendar.Day{day(t, "2026-08-03"), day(t, "2026-12-25")} })
	opening := office(t, func(c *calendar.Config) { c.ExtraOpen = []calendar.Day{day(t, "2026-06-24")} })
	tests := map[string]struct {
		calendar *calendar.Calendar
		day      string
		want     string
	}{
		"New Year": {qc, "2026-01-01", "new_year"},
		"New Year on a Sunday is observed on Monday": {qc, "2023-01-02", "new_year"},
		"Good Friday by default":                     {qc, "2026-04-03", "good_friday"},
		"then Easter Monday is a working day":        {qc, "2026-04-06", ""},
		"Easter Monday by choice":                    {easterMonday, "2026-04-06", "easter_monday"},
		"then Good Friday is a working day":          {easterMonday, "2026-04-03", ""},
		"Patriots' Day is the Monday before 25 May":  {qc, "2026-05-18", "patriots_day"},
		"24 June": {qc, "2026-06-24", "national_day"},
		"24 June on a Sunday is observed on Monday":        {qc, "2029-06-25", "national_day"},
		"24 June on a Saturday does not move":              {qc, "2028-06-26", ""},
		"Canada Day":                                       {qc, "2026-07-01", "canada_day"},
		"Canada Day on a Sunday is observed on Monday":     {qc, "2029-07-02", "canada_day"},
		"Canada Day on a Saturday does not move in Québec": {qc, "2028-07-03", ""},
		"Canada Day on a Saturday moves federally":         {federal, "2028-07-03", "canada_day"},
		"the first Monday of August is a working day":      {qc, "2026-08-03", ""},
		"unless the company closes":                        {closing, "2026-08-03", calendar.Closure},
		"a closure on a holiday keeps the holiday's name":  {closing, "2026-12-25", "christmas"},
		"Labour Day":                                         {qc, "2026-09-07", "labour_day"},
		"30 September works in Québec":                       {qc, "2026-09-30", ""},
		"30 September is a federal holiday":                  {federal, "2026-09-30", "truth_and_reconciliation"},
		"Thanksgiving":                                       {qc, "2026-10-12", "thanksgiving"},
		"11 November is a federal holiday":                   {federal, "2026-11-11", "remembrance_day"},
		"Christmas":                                          {qc, "2026-12-25", "christmas"},
		"26 December works in Québec":                        {qc, "2025-12-26", ""},
		"Boxing Day on a Saturday is observed on Monday":     {federal, "2026-12-28", "boxing_day"},
		"nothing without a region":                           {none, "2026-12-25", ""},
		"a holiday opened as an extra is a day like another": {opening, "2026-06-24", ""},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			got, ok := test.calendar.Holiday(day(t, test.day))
			if got != test.want || ok != (test.want != "") {
				t.Errorf("got %q, %t, want %q", got, ok, test.want)
			}
			if test.calendar.Business(day(t, test.day)) != (test.want == "") {
				t.Errorf("business day: got %t, want %t", test.want != "", test.want == "")
			}
		})
	}
}

func TestNewNamesEverythingThatIsImpossible(t *testing.T) {
	_, err := calendar.New(calendar.Config{
		Region: "fr",
		Hours: map[time.Weekday][]calendar.Range{
			time.Monday:  {{From: 9 * 60, Until: 12 * 60}, {From: 11 * 60, Until: 17 * 60}},
			time.Tuesday: {{From: 17 * 60, Until: 9 * 60}},
		},
		Quiet: calendar.Range{From: -1, Until: 8 * 60},
	})
	if err == nil {
		t.Fatal("got no error")
	}
	for _, want := range []string{"zone is missing", `region "fr"`, "Monday: opening hours 9:00-12:00 and 11:00-17:00 overlap", "Tuesday", "quiet hours"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q does not mention %q", err, want)
		}
	}
}
