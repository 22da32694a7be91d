package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

func TestTheReadmeShowsTheMachinesThatRun(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	var drawn bytes.Buffer
	if code := run(t.Context(), []string{"flows"}, nil, &drawn, &drawn); code != 0 {
		t.Fatalf("exit %d: %s", code, drawn.String())
	}
	for _, picture := range strings.Split(strings.TrimSpace(drawn.String()), "\n\n") {
		if !strings.Contains(string(readme), "```mermaid\n"+picture+"\n```") {
			t.Errorf("the README's picture is not what \"guichet flows\" draws:\n%s", picture)
		}
	}
}

func TestTheMachinesAreAlsoDrawnForGraphviz(t *testing.T) {
	var drawn bytes.Buffer
	if code := run(t.Context(), []string{"flows", "--format", "dot"}, nil, &drawn, &drawn); code != 0 || strings.Count(drawn.String(), "digraph") != 2 {
		t.Errorf("exit %d: %s", code, drawn.String())
	}
}
