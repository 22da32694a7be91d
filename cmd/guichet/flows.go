package main

import (
	"fmt"

	"guichet/conversations"
)

// flows draws the machines.
type flows struct {
	Format string `help:"mermaid or dot." enum:"mermaid,dot" default:"mermaid"`
}

// Run implements the command.
func (f flows) Run(w *world) error {
	for i, flow := range []conversations.Flow{conversations.DialogueFlow(), conversations.CaseFlow()} {
		drawn := flow.Mermaid()
		if f.Format == "dot" {
			drawn = flow.DOT()
		}
		if i > 0 {
			fmt.Fprintln(w.stdout)
		}
		if _, err := fmt.Fprint(w.stdout, drawn); err != nil {
			return err
		}
	}
	return nil
}
