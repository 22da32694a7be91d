package conversations

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

// desksAndClocks are the events that do not come from the customer's chat: what agents do, what falls due, what a platform refused.
func desksAndClocks(kinds eventKinds, n node) []Body {
	ann := Agent{ID: "U1", Name: "Ann", Member: true}
	var first CaseID
	if len(n.w.Cases) > 0 {
		first = n.w.Cases[0].ID
	}
	bodies := []Body{
		Wrote{Agent: ann, Message: "9.1", Kind: KindText, Text: richtext.Of("Bonjour, je regarde.")},
		Wrote{Agent: Agent{ID: "U2"}, Message: "9.2", Kind: KindText, Text: richtext.Of("Je passais.")},
		Rewrote{Agent: ann, Message: "9.1", Text: richtext.Of("Bonjour, je regarde cela.")},
		Erased{Agent: ann, Message: "9.1"},
		Undelivered{Side: Customers, Delivery: 7, Label: n.w.Dialogue.Label, Reason: Gone, Certain: true},
		Undelivered{Side: Customers, Delivery: 8, Label: "reply/9.1", Message: "9.1", Case: first, Reason: Blocked, Certain: true},
		Resent{Delivery: 10, Label: "reply/9.1", Case: first},
		Undelivered{Side: Agents, Delivery: 9, Label: "in/m1", Case: first, Reason: Gone},
	}
	for _, action := range kinds.actions {
		bodies = append(bodies, Acted{Agent: ann, Action: Action(action), Message: "9.1", Text: richtext.Of("Voilà."), Fields: map[string]string{FieldOutcome: "upheld"}})
	}
	for _, timer := range kinds.timers {
		bodies = append(bodies, Due{Timer: TimerKind(timer), Key: timer, Case: first})
	}
	return bodies
}

// eventKinds are the actions and the timers that the package has.
type eventKinds struct{ actions, timers []string }

func allKinds(t *testing.T) eventKinds {
	return eventKinds{actions: constants(t, "Action"), timers: constants(t, "TimerKind")}
}

// handlesDesksAndClocks puts them to a world: none is met with an error, or wants what a platform would refuse.
func handlesDesksAndClocks(t *testing.T, kinds eventKinds, n node, name string) {
	t.Helper()
	for i, body := range desksAndClocks(kinds, n) {
		ev := Event{Key: Key{ID: fmt.Sprint("desk", i)}, At: start, Body: body, Fresh: Fresh{Case: 90, Number: NewNumber(90), Draft: 90}}
		if len(n.w.Cases) > 0 {
			ev.Fresh.Focus = n.w.Cases[0].ID
		}
		_, effects, err := Step(n.w, ev, start)
		if err != nil {
			t.Fatalf("%s: %+v: %v", name, body, err)
		}
		checkEffects(t, effects, name, body)
	}
}

// constants are the values of the package's string constants of a type.
func constants(t *testing.T, kind string) []string {
	t.Helper()
	var found []string
	eachDeclaration(t, func(d ast.Decl) {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.CONST {
			return
		}
		for _, spec := range g.Specs {
			v := spec.(*ast.ValueSpec)
			name, typed := v.Type.(*ast.Ident)
			if !typed || name.Name != kind || len(v.Values) != 1 {
				continue
			}
			if lit, ok := v.Values[0].(*ast.BasicLit); ok {
				value, _ := strconv.Unquote(lit.Value)
				found = append(found, value)
			}
		}
	})
	return found
}

func eachDeclaration(t *testing.T, visit func(ast.Decl)) {
	t.Helper()
	sources, err := filepath.Glob("*.go")
	if err != nil || len(sources) == 0 {
		t.Fatal("no sources")
	}
	for _, source := range sources {
		if strings.HasSuffix(source, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), source, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			visit(d)
		}
	}
}

// TestTheModelCheckKnowsEveryKindOfEvent fails when a body, a timer or an action was added that the walk does not put to every state.
func TestTheModelCheckKnowsEveryKindOfEvent(t *testing.T) {
	n := node{w: World{Policy: policy.Default(), Cases: []Case{{ID: 1}}}}
	var known []string
	for _, body := range append(alphabet(n, start), desksAndClocks(allKinds(t), n)...) {
		known = append(known, reflect.TypeOf(body).Name())
	}
	bodies := 0
	eachDeclaration(t, func(d ast.Decl) {
		f, ok := d.(*ast.FuncDecl)
		if !ok || f.Recv == nil || f.Name.Name != "body" {
			return
		}
		bodies++
		if name := fmt.Sprint(f.Recv.List[0].Type); !slices.Contains(known, name) {
			t.Errorf("no event of kind %s is put to the states", name)
		}
	})
	if timers, actions := len(allKinds(t).timers), len(allKinds(t).actions); bodies < 11 || timers < 6 || actions < 11 {
		t.Errorf("only %d bodies, %d timers and %d actions were found: does this test still look in the right places?", bodies, timers, actions)
	}
}
