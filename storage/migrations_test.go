package storage_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"guichet/storage"
)

// alike takes what the engines name differently out of a migration.
var alike = strings.NewReplacer("BIGINT", "number", "SMALLINT", "number", "INTEGER", "number", "BYTEA", "bytes", "BLOB", "bytes",
	"../sqlite", "the other", "../postgres", "the other", ") STRICT;", ");")

func TestBothEnginesHaveTheSameMigrations(t *testing.T) {
	read := func(engine string) map[string][]string {
		names, err := filepath.Glob(filepath.Join("migrations", engine, "*.sql"))
		if err != nil || len(names) == 0 {
			t.Fatalf("no migrations for %s (%v)", engine, err)
		}
		files := make(map[string][]string)
		for _, name := range names {
			content, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for line := range strings.Lines(alike.Replace(string(content))) {
				if options := strings.Index(line, ") WITH ("); options == 0 {
					line = ");" // of storage, which SQLite has not
				}
				files[filepath.Base(name)] = append(files[filepath.Base(name)], strings.Join(strings.Fields(line), " "))
			}
		}
		return files
	}
	if diff := cmp.Diff(read("postgres"), read("sqlite")); diff != "" {
		t.Errorf("the schemas differ (-postgres +sqlite):\n%s", diff)
	}
}

// TestMigrationsCarryWhatIsThere goes back to the first schema and forth again with a case, what was delivered of it, and what waits.
func TestMigrationsCarryWhatIsThere(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.talk()
		d.enqueue(refresh(c.ID, "card"))
		_, _, err := d.Done(t.Context(), d.must(d.claimOn(storage.AgentsPlatform, lease)), storage.Receipt{Channel: "C1", Message: "100.1"}, nil)
		if err != nil {
			t.Fatal(err)
		}
		d.enqueue(posted(c.ID, "waits"))
		history := func() []storage.Line {
			lines, err := d.History(t.Context(), c.ID)
			if err != nil {
				t.Fatal(err)
			}
			return lines
		}
		before := history()
		if err := d.Back(t.Context(), 1); err != nil {
			t.Fatal(err)
		}
		if _, err := d.Migrate(t.Context()); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(before, history()); diff != "" {
			t.Errorf("the history (-before +after):\n%s", diff)
		}
		if err := d.VerifyChain(t.Context(), c.ID); err != nil {
			t.Error(err)
		}
		if cards, err := d.CardsOf(t.Context(), c.ID); err != nil || len(cards) != 1 {
			t.Errorf("its cards are %v (%v)", cards, err)
		}
		if names := d.drainOn(storage.AgentsPlatform); len(names) != 1 || names[0] != "waits" {
			t.Errorf("handed out %v, want what waited", names)
		}
	})
}
