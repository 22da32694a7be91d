package cmd_test

import (
	"fmt"
	"go/ast"
	"testing"
)

// A pretend platform notes what a real one would silently ignore or refuse for its shape; a test that does not look at the
// notes proves nothing about the bot's manners.
func TestNoTestOverlooksWhatAPretendPlatformNotes(t *testing.T) { holds(t, overlookedNotes) }

// held are the constructors that a test must use, since the test then fails for every note, in place of those that it may not.
var held = map[string]map[string]string{
	"bot/playground/fakeslack":    {"New": "NewIn"},
	"bot/playground/faketelegram": {"New": "NewIn"},
	"bot/playground/rig":          {"Start": "In"},
}

func overlookedNotes(m *module) (problems []string) {
	for _, file := range m.all() {
		if !file.test || matches(file.pkg, "bot/playground/fakeslack", "bot/playground/faketelegram") {
			continue // the platforms' own tests call them wrongly on purpose
		}
		for folder, better := range held {
			name := localName(file.syntax, moduleName+"/"+folder)
			if name == "" {
				continue
			}
			ast.Inspect(file.syntax, func(n ast.Node) bool {
				if s, ok := n.(*ast.SelectorExpr); ok && isNamed(s.X, name) && better[s.Sel.Name] != "" {
					problems = append(problems, fmt.Sprintf("%s calls %s.%s: a test uses %[2]s.%[4]s, which fails it for everything that the real platform "+
						"would ignore or refuse", file.name, name, s.Sel.Name, better[s.Sel.Name]))
				}
				return true
			})
		}
	}
	return problems
}

func isNamed(e ast.Expr, name string) bool {
	i, ok := e.(*ast.Ident)
	return ok && i.Name == name
}
