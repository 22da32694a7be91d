package cmd_test

import (
	"bytes"
	"fmt"
	"go/ast"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestEveryPackageHasOneCommentAndItStandsInDocGo(t *testing.T) { holds(t, misplacedComments) }

func misplacedComments(m *module) (problems []string) {
	for _, folder := range m.packages() {
		var commented []string
		program, code := false, false
		for _, file := range m.files[folder] {
			if file.test {
				continue
			}
			code = true
			program = program || file.syntax.Name.Name == "main"
			if file.syntax.Doc != nil {
				commented = append(commented, path.Base(file.name))
			}
		}
		if !code {
			continue
		}
		fits := len(commented) == 1 && (commented[0] == "doc.go" || program && commented[0] == "main.go")
		if !fits {
			problems = append(problems, fmt.Sprintf("%s has package comments in %v, want exactly one, in doc.go (a program's may stand in main.go): a reader opens that file first to learn what the package is, why it is so, and what a crash does",
				folder, commented))
		}
	}
	return problems
}

// longest is what a Go file may have of lines. We aim at 400; a table or a last case may run a little over.
const longest = 450

func TestNoFileIsTooLongToReadAtOnce(t *testing.T) { holds(t, longFiles) }

func longFiles(m *module) (problems []string) {
	for _, file := range m.all() {
		if file.lines > longest && !ast.IsGenerated(file.syntax) {
			problems = append(problems, fmt.Sprintf("%s has %d lines, more than %d: a file has one subject, and a reader keeps no more in mind; split it by what it is about",
				file.name, file.lines, longest))
		}
	}
	return problems
}

var emptyNames = []string{"base", "common", "core", "helper", "helpers", "lib", "manager", "misc", "models", "service", "shared", "util", "utils"}

func TestPackageNamesSayWhatIsInside(t *testing.T) { holds(t, emptyPackageNames) }

func emptyPackageNames(m *module) (problems []string) {
	for _, file := range m.all() {
		name := strings.TrimSuffix(file.syntax.Name.Name, "_test")
		if slices.Contains(emptyNames, name) || slices.Contains(emptyNames, path.Base(file.pkg)) {
			problems = append(problems, fmt.Sprintf("%s: a package named %q says nothing of what it holds, so everything ends up in it; name it after the thing or the job", file.name, name))
		}
	}
	return problems
}

// house lists the paths that the rules of this folder name. A rule about a path that was renamed guards nothing, and nobody
// would notice.
var house = []string{
	"cmd/guichet", "cmd/playground",
	"bot/telegram", "bot/slackdesk", "bot/intake", "bot/delivery", "bot/timers",
	"bot/playground", "bot/playground/faketelegram", "bot/playground/fakeslack",
	"conversations/calendar", "conversations/policy", "conversations/redact", "conversations/richtext",
	"conversations/texts", "conversations/transcript", "conversations/understand",
	"storage", "storage/migrations", "storage/storagetest",
	"Dockerfile", "LICENSE", "Makefile", "README.md", "compose.yaml",
}

func TestPathsThatRulesNameExist(t *testing.T) {
	for _, name := range house {
		if _, err := os.Stat(filepath.Join(root, name)); err == nil {
			continue
		}
		if since := lastCommit(name); since != "" {
			t.Errorf("%s is gone (last changed by %s), but the rules in cmd/ still name it: a rule about a path that does not exist guards nothing; rename it there too", name, since)
			continue
		}
		t.Logf("%s is not built yet", name)
	}
}

// lastCommit names the last commit that touched a path, or is empty when the path was never there or there is no history.
func lastCommit(name string) string {
	out, err := exec.Command("git", "-C", root, "log", "-1", "--format=%h", "--", name).Output()
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(out))
}

// machinePath finds folders of one particular machine. It is put together here so that this file does not contain one.
var machinePath = regexp.MustCompile(`(^|[^\w./~-])/(` + strings.Join([]string{"work", "farm"}, "|") + `)/`)

func TestNoFileNamesAPathOfOneMachine(t *testing.T) {
	listed, err := exec.Command("git", "-C", root, "ls-files", "-z").Output()
	if err != nil {
		t.Skipf("not a git checkout: %v", err)
	}
	for name := range strings.SplitSeq(strings.TrimRight(string(listed), "\x00"), "\x00") {
		content, err := os.ReadFile(filepath.Join(root, name))
		if err != nil || bytes.IndexByte(content, 0) >= 0 {
			continue // deleted and not committed yet, a link to a folder, or not a text
		}
		for i, line := range strings.Split(string(content), "\n") {
			if found := machinePath.FindString(line); found != "" {
				t.Errorf("%s:%d names %q, a folder that only one machine has: whoever clones the repository gets something that works nowhere else", name, i+1, strings.TrimSpace(found))
			}
		}
	}
}
