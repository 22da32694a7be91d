package cmd_test

import (
	"strings"
	"testing"
)

// A guard that never barks is taken for a quiet night: each rule is shown a small module that breaks it, and one beside it
// that does not.
func TestEveryRuleCatchesWhatItForbids(t *testing.T) {
	const none = ""
	for _, c := range []struct {
		name  string
		check check
		files map[string]string
		want  string // part of a problem
	}{
		{"storage may import conversations", upwardImports,
			files("storage/a.go", importing("guichet/conversations")), none},
		{"conversations may not import storage", upwardImports,
			files("conversations/a.go", importing("guichet/storage")), "conversations/a.go imports storage"},
		{"a lower layer's test may not look up either", upwardImports,
			files("storage/a_test.go", importing("guichet/bot/intake")), "storage/a_test.go imports bot/intake"},
		{"there is no fifth layer", upwardImports,
			files("internal/a.go", "package internal"), "internal/a.go: the module has four layers"},

		{"telegram may not import slackdesk", forbiddenArrows,
			files("bot/telegram/a.go", importing("guichet/bot/slackdesk")), "bot/telegram/a.go imports bot/slackdesk"},
		{"slackdesk may not reach storage through another package", forbiddenArrows,
			files("bot/slackdesk/a.go", importing("guichet/bot/calls"), "bot/calls/a.go", importing("guichet/storage"), "storage/a.go", "package storage"),
			"bot/slackdesk → bot/calls → storage"},
		{"intake may import storage", forbiddenArrows,
			files("bot/intake/a.go", importing("guichet/storage"), "storage/a.go", "package storage"), none},
		{"intake may not know Telegram", forbiddenArrows,
			files("bot/intake/a.go", importing("guichet/bot/telegram")), "only package bot knows"},
		{"the deployed program may not reach the playground", forbiddenArrows,
			files("cmd/guichet/a.go", importing("guichet/bot"), "bot/a.go", importing("guichet/bot/metrics"),
				"bot/metrics/a.go", importing("guichet/storage/storagetest"), "storage/storagetest/a.go", "package storagetest"),
			"cmd/guichet → bot → bot/metrics → storage/storagetest"},
		{"a test may use the playground", forbiddenArrows,
			files("bot/a_test.go", importing("guichet/bot/playground/fakeslack")), none},
		{"package bot may see both ends", bothEnds,
			files("bot/a.go", importing("guichet/bot/telegram", "guichet/bot/slackdesk")), none},
		{"a program may not see both ends", bothEnds,
			files("cmd/guichet/a.go", importing("guichet/bot/telegram"), "cmd/guichet/b.go", importing("guichet/bot/slackdesk")), "cmd/guichet imports both"},
		{"a fake may not borrow our types", borrowingFakes,
			files("bot/playground/fakeslack/a.go", importing("guichet/conversations")), "fakeslack/a.go imports conversations"},
		{"sqlx stays in storage", strayLibraries,
			files("bot/intake/a.go", importing("github.com/jmoiron/sqlx"), "storage/a.go", importing("github.com/jmoiron/sqlx")), "bot/intake/a.go imports"},
		{"a fake's test may drive it with the real client", strayLibraries,
			files("bot/playground/fakeslack/a_test.go", importing("github.com/slack-go/slack/socketmode")), none},
		{"a fake itself may not use the real client", strayLibraries,
			files("bot/playground/fakeslack/a.go", importing("github.com/slack-go/slack")), "fakeslack/a.go imports"},

		{"a test may not make a pretend platform whose notes nobody reads", overlookedNotes,
			files("bot/a_test.go", "package b\nimport fake \"guichet/bot/playground/fakeslack\"\nvar s = fake.New(fake.Config{})"), "a test uses fake.NewIn"},
		{"nor a desk whose end nobody looks at", overlookedNotes,
			files("bot/a_test.go", "package b\nimport \"guichet/bot/playground/rig\"\nvar r, _ = rig.Start(nil, rig.Config{})"), "a test uses rig.In"},
		{"the playground starts its own", overlookedNotes,
			files("cmd/playground/a.go", "package main\nimport \"guichet/bot/playground/rig\"\nvar r, _ = rig.Start(nil, rig.Config{})"), none},

		{"the rules may parse an address", impureImports,
			files("conversations/a.go", importing("net/url", "golang.org/x/text/language")), none},
		{"the rules may not open files", impureImports,
			files("conversations/texts/a.go", importing("os")), "imports os"},
		{"the rules may not use an unknown library", impureImports,
			files("conversations/a.go", importing("github.com/google/uuid")), "not among the pure libraries"},
		{"the rules may not read the clock under another name", impureCode,
			files("conversations/a.go", "package c\nimport clock \"time\"\nvar now = clock.Now"), "conversations/a.go:3: time.Now"},
		{"the rules may not start goroutines", impureCode,
			files("conversations/a.go", "package c\nfunc f() { go f() }"), "a go statement"},
		{"the rules may reckon with time, and tests may read the clock", impureCode,
			files("conversations/a.go", "package c\nimport \"time\"\nvar d = time.Hour", "conversations/a_test.go", "package c\nimport \"time\"\nvar n = time.Now()"), none},

		{"a comment in doc.go is right", misplacedComments,
			files("bot/doc.go", "// Package bot is.\npackage bot", "bot/a.go", "package bot"), none},
		{"a comment elsewhere is not", misplacedComments,
			files("bot/a.go", "// Package bot is.\npackage bot"), "bot has package comments in [a.go]"},
		{"two comments are one too many", misplacedComments,
			files("bot/doc.go", "// Package bot is.\npackage bot", "bot/a.go", "// Package bot is also.\npackage bot"), "exactly one"},
		{"a file of 450 lines is long enough", longFiles,
			files("bot/a.go", "package bot"+strings.Repeat("\n", 450)), none},
		{"a file of 451 is too long", longFiles,
			files("bot/a.go", "package bot"+strings.Repeat("\n", 451)), "bot/a.go has 451 lines"},
		{"a package named util", emptyPackageNames,
			files("bot/text/a.go", "package util"), `a package named "util"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := newModule()
			for name, source := range c.files {
				if err := m.add(name, []byte(source)); err != nil {
					t.Fatal(err)
				}
			}
			got := c.check(m)
			switch {
			case c.want == none && len(got) > 0:
				t.Errorf("got %q, want no problem", got)
			case c.want != none && !strings.Contains(strings.Join(got, "\n"), c.want):
				t.Errorf("got %q, want a problem with %q", got, c.want)
			}
		})
	}
}

func TestMachinePathsAreTold(t *testing.T) {
	slash := "/"
	for text, want := range map[string]bool{
		"see " + slash + "work/main/x":          true,
		slash + "farm/data":                     true,
		`"` + slash + `work/x"`:                 true,
		"https://example.org" + slash + "work/": false,
		"a" + slash + "work/b":                  false,
		"paperwork/":                            false,
	} {
		if got := machinePath.MatchString(text); got != want {
			t.Errorf("machinePath in %q: got %t, want %t", text, got, want)
		}
	}
}

// files pairs names with sources.
func files(pairs ...string) map[string]string {
	all := map[string]string{}
	for i := 0; i < len(pairs); i += 2 {
		all[pairs[i]] = pairs[i+1]
	}
	return all
}

// importing is a file that does nothing else.
func importing(paths ...string) string {
	return "package p\nimport (\n\"" + strings.Join(paths, "\"\n\"") + "\"\n)"
}
