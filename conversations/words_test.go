package conversations

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// keyPatterns are the keys that the rules can ask the catalogues for: string literals, and sums of literals and names.
func keyPatterns(t *testing.T) []*regexp.Regexp {
	t.Helper()
	sources, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var out []*regexp.Regexp
	for _, source := range sources {
		if strings.HasSuffix(source, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), source, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			expr, ok := n.(ast.Expr)
			if !ok {
				return true
			}
			pattern, literal := keyPattern(expr)
			if literal != "" && strings.Trim(literal, ".") != "" {
				out = append(out, regexp.MustCompile("^"+pattern+"$"))
			}
			_, sum := expr.(*ast.BinaryExpr)
			return !sum
		})
	}
	return out
}

// keyPattern is what an expression can be as a key, and the part of it that is certain.
func keyPattern(e ast.Expr) (pattern, literal string) {
	switch e := e.(type) {
	case *ast.BasicLit:
		if text, err := strconv.Unquote(e.Value); e.Kind == token.STRING && err == nil {
			return regexp.QuoteMeta(text), text
		}
	case *ast.BinaryExpr:
		if e.Op == token.ADD {
			left, l := keyPattern(e.X)
			right, r := keyPattern(e.Y)
			return left + right, l + r
		}
	}
	return `[a-z0-9_.]+`, ""
}

func TestEverySentenceForCustomersIsAskedForSomewhere(t *testing.T) {
	patterns := keyPatterns(t)
next:
	for key := range customersKeys(t) {
		for _, p := range patterns {
			if p.MatchString(key) {
				continue next
			}
		}
		t.Errorf("no rule says %s", key)
	}
}

func TestEveryKeyAskedForIsInTheCatalogues(t *testing.T) {
	sources, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	known, asked := customersKeys(t), 0
	for _, source := range sources {
		if strings.HasSuffix(source, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), source, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) < 1 {
				return true
			}
			method, ok := call.Fun.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			at, ok := map[string]int{"t": 0, "p": 0, "button": 1, "anytime": 1, "ofCase": 2}[method.Sel.Name]
			if !ok || at >= len(call.Args) {
				return true
			}
			lit, ok := call.Args[at].(*ast.BasicLit)
			if !ok || lit.Kind != token.STRING {
				return true
			}
			key, _ := strconv.Unquote(lit.Value)
			asked++
			if _, ok := known[key]; !ok {
				t.Errorf("%s asks for %s, which no catalogue has", source, key)
			}
			return true
		})
	}
	if asked < 100 {
		t.Errorf("only %d keys were found in the sources: does this test still look in the right places?", asked)
	}
}

func customersKeys(t *testing.T) map[string]any {
	t.Helper()
	keys := map[string]any{}
	for _, name := range []string{"customers", "after", "seller", "silence", "help"} {
		data, err := os.ReadFile("texts/" + name + ".fr.yaml")
		if err != nil {
			t.Fatal(err)
		}
		if err := yaml.Unmarshal(data, &keys); err != nil {
			t.Fatal(err)
		}
	}
	return keys
}

func TestWordsThatAskForAComplaintNameNoSubject(t *testing.T) {
	c := accepted(t, "fr")
	c.says("Je veux faire une plainte") // no slip of "plante"
	c.expects("De quoi s’agit-il?")
}

func TestASentenceOfOnesOwnIsNoStore(t *testing.T) {
	c := accepted(t, "fr")
	c.says("SA FAIT 3 SEMAINE QUE JATTEND MON COLIS")
	c.wait(Pause)
	for _, told := range []string{"chu pas capable de trouver le numero", "ben jles ai appeler mardi passé sont même pas capable de me dire yé où"} {
		c.says(told)
		c.wait(Pause)
		if got := c.w.Dialogue.Draft.Seller; got != "" {
			t.Errorf("%q is taken for the store %q", told, got)
		}
	}
}

func TestACallIsNoPartOfTheStory(t *testing.T) {
	for _, call := range []string{"allo??", "ben la ya tu quelqu'un", "hello?", "anybody there", "y'a-tu du monde"} {
		if !isHail(call) {
			t.Errorf("%q is no call", call)
		}
	}
	for _, told := range []string{"allo mon colis est perdu", "bon", "ok la", "", "ya personne qui repond", "il y a du monde qui vole"} {
		if isHail(told) {
			t.Errorf("%q is taken for a call", told)
		}
	}
}
