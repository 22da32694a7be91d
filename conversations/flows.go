package conversations

import (
	"fmt"
	"strings"
)

// Flow is a state machine as a picture: drawn from the very table that the rules obey, so that it cannot lie.
type Flow struct {
	Name  string
	Nodes []FlowNode
	Edges []FlowEdge
}

// FlowNode is a state.
type FlowNode struct {
	ID    string // letters, digits and underscores
	Label string
	Begin bool // where the machine begins
	End   bool // where it may rest for good
}

// FlowEdge is what leads from one state to another.
type FlowEdge struct {
	From, To string
	Label    string
}

// Mermaid draws the flow as a Mermaid state diagram, as GitHub shows in a README. Edges between the same two states share
// one arrow. The same flow always gives the same text.
func (f Flow) Mermaid() string {
	var b strings.Builder
	b.WriteString("stateDiagram-v2\n")
	for _, n := range f.Nodes {
		fmt.Fprintf(&b, "    %s : %s\n", n.ID, n.Label)
	}
	for _, n := range f.Nodes {
		if n.Begin {
			fmt.Fprintf(&b, "    [*] --> %s\n", n.ID)
		}
	}
	for _, e := range f.merged() {
		fmt.Fprintf(&b, "    %s --> %s : %s\n", e.From, e.To, e.Label)
	}
	for _, n := range f.Nodes {
		if n.End {
			fmt.Fprintf(&b, "    %s --> [*]\n", n.ID)
		}
	}
	return b.String()
}

// DOT draws the flow for Graphviz. The same flow always gives the same text.
func (f Flow) DOT() string {
	var b strings.Builder
	fmt.Fprintf(&b, "digraph %q {\n    rankdir=LR;\n    node [shape=box, style=rounded];\n", f.Name)
	for _, n := range f.Nodes {
		extra := ""
		switch {
		case n.Begin:
			extra = ", penwidth=2"
		case n.End:
			extra = ", peripheries=2"
		}
		fmt.Fprintf(&b, "    %q [label=%q%s];\n", n.ID, n.Label, extra)
	}
	for _, e := range f.merged() {
		fmt.Fprintf(&b, "    %q -> %q [label=%q];\n", e.From, e.To, e.Label)
	}
	b.WriteString("}\n")
	return b.String()
}

// merged joins the labels of edges that connect the same two states, in the order they were given.
func (f Flow) merged() []FlowEdge {
	var out []FlowEdge
	at := map[[2]string]int{}
	for _, e := range f.Edges {
		ends := [2]string{e.From, e.To}
		i, seen := at[ends]
		if !seen {
			at[ends] = len(out)
			out = append(out, e)
			continue
		}
		out[i].Label += ", " + e.Label
	}
	return out
}
