package main

import (
	"fmt"

	"guichet/bot"
)

// check asks both platforms and the database whether everything is in place.
type check struct{}

// Run implements the command.
func (check) Run(w *world) error {
	config, err := w.botConfig()
	if err != nil {
		return err
	}
	lacks := w.settings.lacks()
	for _, lack := range lacks {
		fmt.Fprintf(w.stdout, "FAIL %s\n", lack)
	}
	wrong := len(lacks)
	for _, f := range bot.Check(w.ctx, config) {
		mark := "ok  "
		if !f.OK {
			mark = "FAIL"
			wrong++
		}
		fmt.Fprintf(w.stdout, "%s %s\n", mark, f.What)
		if f.Do != "" {
			fmt.Fprintf(w.stdout, "     → %s\n", f.Do)
		}
	}
	if wrong > 0 {
		fmt.Fprintf(w.stdout, "%d of these must be mended before the desk can work.\n", wrong)
		return errSilent
	}
	return nil
}
