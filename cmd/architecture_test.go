package cmd_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// layers are the four folders, from the top of the house to its foundation. Imports only go down.
var layers = []string{"cmd", "bot", "storage", "conversations"}

func TestImportsOnlyGoDown(t *testing.T) { holds(t, upwardImports) }

func upwardImports(m *module) (problems []string) {
	for _, file := range m.all() {
		from, known := layerOf(file.pkg)
		if !known {
			problems = append(problems, fmt.Sprintf("%s: the module has four layers (%s) and nothing beside them, so that a reader who knows four words finds every file",
				file.name, strings.Join(layers, ", ")))
			continue
		}
		for _, imported := range file.imports {
			if to, ours := layerOf(imported); ours && to < from {
				problems = append(problems, fmt.Sprintf("%s imports %s: imports only go down (%s), tests' too, so that a lower layer can be understood, tested and kept when what stands on it changes",
					file.name, imported, strings.Join(layers, " → ")))
			}
		}
	}
	return problems
}

func layerOf(folder string) (int, bool) {
	first, _, _ := strings.Cut(folder, "/")
	i := slices.Index(layers, first)
	return i, i >= 0
}

// An arrow is a forbidden import.
type arrow struct {
	from    []string
	except  []string // packages of from that may
	to      []string
	tests   bool // tests must not either
	through bool // nor by way of other packages of ours
	why     string
}

var arrows = []arrow{
	{
		from:    []string{"bot/telegram/..."},
		to:      []string{"bot/slackdesk/...", "bot/intake/...", "bot/delivery/...", "bot/timers/...", "storage/..."},
		tests:   true,
		through: true,
		why:     "the customers' side only translates between Telegram and our words; what it needs from others it declares as an interface, and package bot hands it in",
	},
	{
		from:    []string{"bot/slackdesk/..."},
		to:      []string{"bot/telegram/...", "bot/intake/...", "bot/delivery/...", "bot/timers/...", "storage/..."},
		tests:   true,
		through: true,
		why:     "the agents' side only translates between Slack and our words; what it needs from others it declares as an interface, and package bot hands it in",
	},
	{
		from:   []string{"bot/..."},
		except: []string{"bot", "bot/telegram/...", "bot/slackdesk/..."},
		to:     []string{"bot/telegram/...", "bot/slackdesk/..."},
		why:    "only package bot knows which platforms stand at the two ends; everything between them speaks of customers and agents",
	},
	{
		from:  []string{"bot/intake/...", "bot/delivery/...", "bot/telegram/...", "bot/slackdesk/..."},
		to:    []string{"github.com/riverqueue/river/..."},
		tests: true,
		why:   "River runs periodic work and is never on a message's path",
	},
	{
		from:   []string{"cmd/...", "bot/..."},
		except: []string{"cmd/playground/...", "bot/playground/..."},
		to:     []string{"bot/playground/..."},
		why:    "the playground is a leaf: no line of the deployed program may know that a pretend world exists (tests may)",
	},
	{
		from:    []string{"cmd/guichet"},
		to:      []string{"bot/playground/...", "storage/storagetest/..."},
		through: true,
		why:     "the deployed program must not contain the pretend platforms, nor what only tests need",
	},
	{
		from:   []string{"cmd/...", "bot/...", "storage/...", "conversations/..."},
		except: []string{"storage/storagetest/...", "bot/playground/page/browsertest"},
		to:     []string{"storage/storagetest/...", "bot/playground/page/browsertest", "testing/..."},
		why:    "programs do not carry test machinery; only files named _test.go, storage/storagetest and browsertest use it",
	},
	{
		from:    []string{"conversations/redact", "conversations/calendar", "conversations/richtext"},
		to:      []string{"conversations", "conversations/policy", "conversations/texts", "conversations/understand", "conversations/transcript"},
		tests:   true,
		through: true,
		why:     "these three stand alone, so that what guards card numbers, counts days or holds text is judged without knowing the desk",
	},
}

func TestForbiddenArrows(t *testing.T) { holds(t, forbiddenArrows) }

func forbiddenArrows(m *module) (problems []string) {
	for _, rule := range arrows {
		for _, folder := range m.packages() {
			if !matches(folder, rule.from...) || matches(folder, rule.except...) {
				continue
			}
			problems = append(problems, rule.direct(m.files[folder])...)
			if rule.through {
				problems = append(problems, rule.indirect(folder, m.reach(folder))...)
			}
		}
	}
	return problems
}

func (rule arrow) direct(files []sourceFile) (problems []string) {
	for _, file := range files {
		if file.test && !rule.tests {
			continue
		}
		for _, imported := range file.imports {
			if matches(imported, rule.to...) {
				problems = append(problems, fmt.Sprintf("%s imports %s: %s", file.name, imported, rule.why))
			}
		}
	}
	return problems
}

func (rule arrow) indirect(folder string, chains map[string]string) (problems []string) {
	for reached, chain := range chains {
		if strings.Count(chain, "→") > 1 && matches(reached, rule.to...) {
			problems = append(problems, fmt.Sprintf("%s needs %s (%s): %s", folder, reached, chain, rule.why))
		}
	}
	return problems
}

func TestOnlyPackageBotSeesBothEnds(t *testing.T) { holds(t, bothEnds) }

func bothEnds(m *module) (problems []string) {
	for _, folder := range m.packages() {
		var customers, agents bool
		for _, file := range m.files[folder] {
			for _, imported := range file.imports {
				customers = customers || matches(imported, "bot/telegram/...")
				agents = agents || matches(imported, "bot/slackdesk/...")
			}
		}
		if customers && agents && folder != "bot" {
			problems = append(problems, fmt.Sprintf("%s imports both bot/telegram and bot/slackdesk: only package bot wires the two ends, so that there is one place to read how a message crosses",
				folder))
		}
	}
	return problems
}

func TestFakesImportNothingOfOurs(t *testing.T) { holds(t, borrowingFakes) }

func borrowingFakes(m *module) (problems []string) {
	for _, file := range m.all() {
		for _, fake := range []string{"bot/playground/faketelegram/...", "bot/playground/fakeslack/..."} {
			if !matches(file.pkg, fake) {
				continue
			}
			for _, imported := range file.imports {
				if _, ours := layerOf(imported); ours && !matches(imported, fake) {
					problems = append(problems, fmt.Sprintf("%s imports %s: a fake is written from the platform's documentation alone; one that shares our code shares our mistakes",
						file.name, imported))
				}
			}
		}
	}
	return problems
}

// A home is where a library may be imported.
type home struct {
	libraries []string
	rooms     []string
	tests     []string // further rooms whose tests may
	why       string
}

var homes = []home{
	{
		libraries: []string{"github.com/jmoiron/sqlx/...", "github.com/lib/pq/...", "modernc.org/sqlite/...", "github.com/pressly/goose/v3/..."},
		rooms:     []string{"storage/..."},
		why:       "SQL and its engines are the business of storage; everyone else asks storage in the desk's words",
	},
	{
		libraries: []string{"github.com/go-telegram-bot-api/telegram-bot-api/v5/..."},
		rooms:     []string{"bot/telegram/..."},
		tests:     []string{"bot/playground/faketelegram/..."},
		why:       "Telegram's types end where bot/telegram decodes them, so that nothing else changes when Telegram does",
	},
	{
		libraries: []string{"github.com/slack-go/slack/..."},
		rooms:     []string{"bot/slackdesk/..."},
		tests:     []string{"bot/playground/fakeslack/..."},
		why:       "Slack's types end where bot/slackdesk decodes them, so that nothing else changes when Slack does",
	},
	{
		libraries: []string{"pgregory.net/rapid/...", "github.com/google/go-cmp/...", "github.com/rogpeppe/go-internal/...", "go.uber.org/goleak/...", "github.com/chromedp/..."},
		rooms:     []string{"storage/storagetest/...", "bot/playground/page/browsertest"},
		tests:     []string{"cmd/...", "bot/...", "storage/...", "conversations/..."},
		why:       "libraries for tests stay in tests",
	},
}

func TestLibrariesStayInTheirRooms(t *testing.T) { holds(t, strayLibraries) }

func strayLibraries(m *module) (problems []string) {
	for _, file := range m.all() {
		for _, home := range homes {
			if matches(file.pkg, home.rooms...) || file.test && matches(file.pkg, home.tests...) {
				continue
			}
			for _, imported := range file.imports {
				if matches(imported, home.libraries...) {
					problems = append(problems, fmt.Sprintf("%s imports %s, which belongs in %s: %s", file.name, imported, strings.Join(home.rooms, ", "), home.why))
				}
			}
		}
	}
	return problems
}
