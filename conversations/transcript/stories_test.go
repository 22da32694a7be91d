package transcript

import (
	"flag"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "write what was seen into the stories; read the difference before you commit it")

func TestStoriesGoAsTheyAreTold(t *testing.T) {
	names := Names(Stories())
	if len(names) == 0 {
		t.Fatal("there are no stories")
	}
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			story, err := Read(Stories(), name)
			if err != nil {
				t.Fatal(err)
			}
			seen, err := Play(t.Context(), story, NewRules(story, nil))
			if err != nil {
				t.Fatal(err)
			}
			diff := Check(story, seen)
			if diff == "" {
				return
			}
			if !*update {
				t.Fatalf("the story goes otherwise:\n%s", diff)
			}
			t.Logf("changed:\n%s", diff)
			path := filepath.Join("stories", name+".story")
			if err := os.WriteFile(path, []byte(story.Format(seen)), 0o644); err != nil {
				t.Fatal(err)
			}
		})
	}
}
