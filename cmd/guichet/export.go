package main

import (
	"fmt"
	"time"

	"guichet/bot"
	"guichet/bot/report"
	"guichet/conversations/calendar"
	"guichet/storage"
)

// export writes the register of complaints and counts of it to the standard output, for spreadsheets and other programs. It works beside the desk.
type export struct {
	Register   exportRegister   `cmd:"" help:"The whole register, with names and words: for those who handle complaints."`
	Quarter    exportQuarter    `cmd:"" help:"One quarter without anything about a person and without anybody's words."`
	Counts     exportCounts     `cmd:"" help:"Counts of one quarter, with small cells hidden: may leave the team."`
	Dictionary exportDictionary `cmd:"" help:"What every field of the register means."`
}

// exportFormat is the form of a file.
type exportFormat struct {
	Format report.Format `help:"csv or json." enum:"csv,json" default:"csv"`
}

// exportRegister is the whole register.
type exportRegister struct {
	exportFormat
	From string `help:"The first day that cases were filed on, such as 2026-01-01." placeholder:"DAY"`
	To   string `help:"The last such day." placeholder:"DAY"`
}

// Run implements the command.
func (c exportRegister) Run(w *world) error {
	return w.figures(func(s *storage.Store, zone *time.Location) error {
		p := report.Period{From: time.UnixMilli(0), Before: time.Now().AddDate(1, 0, 0), Zone: zone}
		for _, bound := range []struct {
			flag, day string
			set       func(calendar.Day)
		}{
			{"--from", c.From, func(d calendar.Day) { p.From = d.In(zone) }},
			{"--to", c.To, func(d calendar.Day) { p.Before = d.AddDays(1).In(zone) }},
		} {
			if bound.day == "" {
				continue
			}
			day, err := calendar.ParseDay(bound.day)
			if err != nil {
				return fmt.Errorf("%s %s is not a day such as 2026-01-31", bound.flag, bound.day)
			}
			bound.set(day)
		}
		return report.Register(w.ctx, w.stdout, s, p, c.Format, true)
	})
}

// exportOfQuarter is what is asked of one quarter.
type exportOfQuarter struct {
	exportFormat
	Quarter string `arg:"" help:"The quarter, such as 2026-Q1."`
}

// write has the figures of the quarter written.
func (c exportOfQuarter) write(w *world, write func(*storage.Store, report.Period) error) error {
	return w.figures(func(s *storage.Store, zone *time.Location) error {
		p, err := quarter(c.Quarter, zone)
		if err != nil {
			return err
		}
		return write(s, p)
	})
}

// exportQuarter is a quarter without personal fields.
type exportQuarter struct{ exportOfQuarter }

// Run implements the command.
func (c exportQuarter) Run(w *world) error {
	return c.write(w, func(s *storage.Store, p report.Period) error {
		return report.Register(w.ctx, w.stdout, s, p, c.Format, false)
	})
}

// exportCounts are counts of a quarter.
type exportCounts struct{ exportOfQuarter }

// Run implements the command.
func (c exportCounts) Run(w *world) error {
	return c.write(w, func(s *storage.Store, p report.Period) error {
		return report.Counts(w.ctx, w.stdout, s, p, c.Format)
	})
}

// exportDictionary is the data dictionary.
type exportDictionary struct{ exportFormat }

// Run implements the command.
func (c exportDictionary) Run(w *world) error { return report.Dictionary(w.stdout, c.Format) }

// quarter reads 2026-Q1: three months in the office's time.
func quarter(name string, zone *time.Location) (report.Period, error) {
	var year, n int
	if read, err := fmt.Sscanf(name, "%4d-Q%1d", &year, &n); err != nil || read != 2 || n < 1 || n > 4 || name != fmt.Sprintf("%04d-Q%d", year, n) {
		return report.Period{}, fmt.Errorf("%q is not a quarter such as 2026-Q1", name)
	}
	from := time.Date(year, time.Month(3*n-2), 1, 0, 0, 0, 0, zone)
	return report.Period{From: from, Before: from.AddDate(0, 3, 0), Zone: zone}, nil
}

// figures opens the memory beside the desk, with the office's time zone.
func (w *world) figures(f func(*storage.Store, *time.Location) error) error {
	p, err := bot.ReadPolicy(w.settings.PolicyFile)
	if err != nil {
		return err
	}
	return w.beside(func(s *storage.Store) error { return f(s, p.Calendar().Zone()) })
}
