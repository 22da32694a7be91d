package main

import (
	"fmt"

	"guichet/storage"
)

// migrate brings the database up to date. serve does the same at its start; this is for those who want it as a step of
// its own.
type migrate struct{}

// Run implements the command.
func (migrate) Run(w *world) error {
	store, err := storage.Open(w.ctx, storage.Config{URL: w.settings.Database, Log: w.log})
	if err != nil {
		return err
	}
	defer store.Close()
	applied, err := store.Migrate(w.ctx)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w.stdout, "The database is up to date: %d changes of ours and %d of River's were applied.\n", applied.Schema, applied.River)
	return err
}
