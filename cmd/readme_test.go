package cmd_test

import (
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	backticked = regexp.MustCompile("`([^`]+)`")
	link       = regexp.MustCompile(`\]\(([^)\s]+)\)`)
)

func readme(t *testing.T) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func TestTheReadmeSaysWhereEverythingIsAndIsRight(t *testing.T) {
	rows := whereIs(readme(t))
	if len(rows) == 0 {
		t.Fatal(`README.md has no table under a heading with "where is": someone who has never seen the project must open the right file first`)
	}
	for _, row := range rows {
		paths := backticked.FindAllStringSubmatch(row, -1)
		if len(paths) == 0 {
			t.Errorf("the row %q of the README's table names no path in backticks", row)
		}
		for _, found := range paths {
			if name := found[1]; !exists(name) {
				t.Errorf("the README says %q is in %s, which does not exist: a wrong signpost is worse than none", row, name)
			}
		}
	}
}

// whereIs returns the cells that tell a place, one for each row: the last column of the table under the heading "where is".
func whereIs(text string) []string {
	var places []string
	inside, rows := false, 0
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "#") {
			inside, rows = strings.Contains(strings.ToLower(line), "where is"), 0
			continue
		}
		if !inside || !strings.HasPrefix(line, "|") {
			continue
		}
		if rows++; rows <= 2 {
			continue // the table's head and its rule
		}
		cells := strings.Split(strings.Trim(line, "|"), "|")
		places = append(places, strings.TrimSpace(cells[len(cells)-1]))
	}
	return places
}

// exists reports whether something answers to a path or a pattern of the repository.
func exists(name string) bool {
	found, err := filepath.Glob(filepath.Join(root, filepath.FromSlash(name)))
	return err == nil && len(found) > 0
}

func TestTheReadmesLinksLeadSomewhere(t *testing.T) {
	for _, found := range link.FindAllStringSubmatch(readme(t), -1) {
		target, err := url.Parse(found[1])
		if err != nil {
			t.Errorf("the README's link %q is not an address: %v", found[1], err)
			continue
		}
		if target.Scheme == "" && target.Path != "" && !exists(target.Path) {
			t.Errorf("the README links to %s, which does not exist", target.Path)
		}
	}
}

func TestTheTableIsReadAsAReaderWould(t *testing.T) {
	text := "# Title\n| a | b |\n|---|---|\n| no | `x` |\n\n## Where is what?\n\nWords.\n\n| what | where |\n|---|---|\n| the receipt | `conversations/texts` and `a.go` |\n\n## Next\n| x | y |\n|---|---|\n| no | `z` |\n"
	got := whereIs(text)
	if len(got) != 1 || got[0] != "`conversations/texts` and `a.go`" {
		t.Errorf("whereIs: got %q", got)
	}
}
