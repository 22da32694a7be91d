package page

import (
	"net/http"
	"time"

	"guichet/conversations/transcript"
)

// longestMove keeps a slip of the keyboard from firing a century of reminders.
const longestMove = 10 * 366 * 24 * time.Hour

func (d *desk) moveClock(r *http.Request) (any, error) {
	var in struct{ Advance, Until string }
	if err := read(r, &in); err != nil {
		return nil, err
	}
	// A story sets the pace of its own clock.
	if d.replay.busy() {
		return nil, &problem{http.StatusConflict, "a story is being replayed; stop it first"}
	}
	d.clock.Lock()
	defer d.clock.Unlock()
	by, err := d.distance(in.Advance, in.Until)
	if err != nil {
		return nil, err
	}
	stop := d.times.watch(d.cfg.Clock)
	err = d.cfg.Clock.Advance(r.Context(), by)
	stop()
	d.board.poke()
	if err != nil {
		return nil, err
	}
	return map[string]time.Time{"now": d.cfg.Clock.Now()}, nil
}

func (d *desk) distance(advance, until string) (time.Duration, error) {
	switch until {
	case "":
	case "morning":
		now := d.cfg.Clock.Now()
		return nextMorning(now).Sub(now), nil
	default:
		return 0, wrong("until is %q; it can be \"morning\"", until)
	}
	by, err := time.ParseDuration(advance)
	if err != nil {
		return 0, wrong("advance is a duration such as \"1h\" or \"168h\": %v", err)
	}
	if by < 0 || by > longestMove {
		return 0, wrong("the clock moves forward only, by ten years at most")
	}
	return by, nil
}

// opening is the hour of a working day at which the office of the stories is surely open.
const opening = 9

func nextMorning(now time.Time) time.Time {
	local := now.In(transcript.Office)
	day := time.Date(local.Year(), local.Month(), local.Day(), opening, 0, 0, 0, transcript.Office)
	for !day.After(now) || day.Weekday() == time.Saturday || day.Weekday() == time.Sunday {
		day = time.Date(day.Year(), day.Month(), day.Day()+1, opening, 0, 0, 0, transcript.Office)
	}
	return day
}
