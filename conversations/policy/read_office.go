package policy

import (
	"fmt"
	"strings"
	"time"
	_ "time/tzdata" // so that the office's zone is known on machines without tz files too

	"guichet/conversations/calendar"
)

// office builds the calendar; nil when its settings are impossible.
func (s *section) office() *calendar.Calendar {
	defer s.done()
	before := len(s.found)
	config := calendar.Config{
		Zone:         s.zone(),
		Region:       choice(s, "region", false, calendar.Regions()...),
		EasterMonday: choice(s, "easter", false, "good_friday", "easter_monday") == "easter_monday",
		Closures:     s.days("closures"),
		ExtraOpen:    s.days("extra_open"),
		Hours:        s.hours(),
		Quiet:        s.quiet(),
	}
	if len(s.found) > before {
		return nil
	}
	c, err := calendar.New(config)
	if err != nil {
		s.wrong(s.line, s.path, err.Error(), "correct the office's settings")
		return nil
	}
	return c
}

func (s *section) zone() *time.Location {
	name, ok := s.scalar("time_zone", false)
	if !ok {
		return nil
	}
	zone, err := time.LoadLocation(name)
	if err != nil || name == "" || name == "Local" {
		s.say("time_zone", fmt.Sprintf("%q is not a time zone", name), "write a name of the tz database, such as America/Toronto")
		return nil
	}
	return zone
}

func (s *section) days(key string) []calendar.Day {
	var days []calendar.Day
	for _, it := range s.items(key) {
		day, err := calendar.ParseDay(it.value)
		if err != nil {
			s.sayItem(it, err.Error(), "write each day as year-month-day")
			continue
		}
		days = append(days, day)
	}
	return days
}

// hours reads the ranges of each weekday. "closed" is no range.
func (s *section) hours() map[time.Weekday][]calendar.Range {
	week, open := s.sub("hours"), false
	hours := map[time.Weekday][]calendar.Range{}
	for weekday := time.Sunday; weekday <= time.Saturday; weekday++ {
		key := strings.ToLower(weekday.String())
		for _, it := range week.items(key) {
			if it.value == "closed" {
				continue
			}
			if r, ok := s.stretch(it); ok {
				hours[weekday] = append(hours[weekday], r)
			}
		}
		if err := calendar.CheckHours(hours[weekday]); err != nil {
			week.say(key, err.Error(), "write ranges that end after they begin and leave each other alone, such as [9:00-12:00, 13:00-17:00]")
		}
		open = open || len(hours[weekday]) > 0
	}
	if !open && !week.bad {
		s.say("hours", "the office is never open", "give at least one weekday hours, such as monday: [9:00-17:00]")
	}
	week.done()
	return hours
}

// quiet reads the hours at which nobody is disturbed; "none" is none.
func (s *section) quiet() calendar.Range {
	value, ok := s.scalar("quiet", true)
	if !ok || value == "none" {
		return calendar.Range{}
	}
	r, _ := s.stretch(item{value, s.at("quiet"), s.lineOf("quiet")})
	return r
}

// stretch reads 9:00-17:00.
func (s *section) stretch(it item) (calendar.Range, bool) {
	from, until, _ := strings.Cut(strings.ReplaceAll(it.value, "–", "-"), "-")
	begins, err := calendar.ParseClock(strings.TrimSpace(from))
	ends, errEnds := calendar.ParseClock(strings.TrimSpace(until))
	if err != nil || errEnds != nil {
		s.sayItem(it, fmt.Sprintf("%q is not a stretch of the clock", it.value), "write it on 24 hours, as 9:00-17:00")
		return calendar.Range{}, false
	}
	return calendar.Range{From: begins, Until: ends}, true
}
