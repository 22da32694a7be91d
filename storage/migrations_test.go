package storage_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
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
