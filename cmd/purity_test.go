package cmd_test

import (
	"fmt"
	"go/ast"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// why the rules are pure is said once for all failures below.
const pure = "the rules are pure (G11): the same conversation, event and time give the same result, so that any story can be replayed; what a rule needs stands in the event or in the world"

// pureLibraries are those that conversations may import: they compute, and touch nothing outside.
var pureLibraries = []string{
	"golang.org/x/text/...",
	"github.com/nicksnyder/go-i18n/v2/...",
	"github.com/rickar/cal/v2/...",
	"github.com/kljensen/snowball/...",
	"go.yaml.in/yaml/v3/...",
}

// impurePackages are those of the standard library that reach out of the process, keep time or draw lots.
var impurePackages = []string{
	"crypto/rand", "crypto/tls/...", "database/...", "log/...", "math/rand/...", "net/...", "os/...", "plugin", "syscall/...",
	"testing/...", "runtime/...", "unsafe",
}

// pureExceptions are packages below an impure name that only compute.
var pureExceptions = []string{"net/url", "net/netip"}

// clockNames are what package time offers beyond arithmetic: they read the clock, wait for it, or ask which zone the
// machine is in.
var clockNames = []string{"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker", "Local"}

func TestConversationsImportNothingThatActs(t *testing.T) { holds(t, impureImports) }

func impureImports(m *module) (problems []string) {
	for _, file := range m.all() {
		if file.test || !matches(file.pkg, "conversations/...") {
			continue
		}
		for _, imported := range file.imports {
			_, ours := layerOf(imported)
			switch {
			case ours || matches(imported, pureLibraries...):
			case strings.Contains(strings.SplitN(imported, "/", 2)[0], "."):
				problems = append(problems, fmt.Sprintf("%s imports %s, which is not among the pure libraries: %s", file.name, imported, pure))
			case matches(imported, impurePackages...) && !slices.Contains(pureExceptions, imported):
				problems = append(problems, fmt.Sprintf("%s imports %s: %s", file.name, imported, pure))
			}
		}
	}
	return problems
}

func TestConversationsReadNoClockAndStartNothing(t *testing.T) { holds(t, impureCode) }

func impureCode(m *module) (problems []string) {
	for _, file := range m.all() {
		if file.test || !matches(file.pkg, "conversations/...") {
			continue
		}
		for _, found := range impurities(file.syntax) {
			problems = append(problems, fmt.Sprintf("%s:%d: %s: %s", file.name, m.fset.Position(found.node.Pos()).Line, found.what, pure))
		}
	}
	return problems
}

type impurity struct {
	node ast.Node
	what string
}

// impurities finds go statements, select statements and any mention of the clock, called or passed on as a value.
func impurities(file *ast.File) []impurity {
	timeName := localName(file, "time")
	var found []impurity
	ast.Inspect(file, func(node ast.Node) bool {
		switch n := node.(type) {
		case *ast.GoStmt:
			found = append(found, impurity{n, "a go statement"})
		case *ast.SelectStmt:
			found = append(found, impurity{n, "a select statement"})
		case *ast.SelectorExpr:
			if of, ok := n.X.(*ast.Ident); ok && of.Name == timeName && slices.Contains(clockNames, n.Sel.Name) {
				found = append(found, impurity{n, "time." + n.Sel.Name})
			}
		}
		return true
	})
	return found
}

// localName is what a file calls the package it imports, or "" when it does not import it.
func localName(file *ast.File, imported string) string {
	for _, spec := range file.Imports {
		if got, err := strconv.Unquote(spec.Path.Value); err != nil || got != imported {
			continue
		}
		if spec.Name != nil {
			return spec.Name.Name
		}
		return path.Base(imported)
	}
	return ""
}
