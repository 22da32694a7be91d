package storage

import (
	"strings"

	"guichet/conversations"
)

// A case's flags stand in its life like all that the rules remember. What lists show and sort by is kept beside it: the names, and whose
// turn it is.

// urgentTurn and usualTurn say which cases come before others in every list.
const (
	urgentTurn = 0
	usualTurn  = 1
)

func turnOf(c *conversations.Case) int {
	if c.Urgent() {
		return urgentTurn
	}
	return usualTurn
}

// perhaps follows the name of a flag that is only possible.
const perhaps = "?"

// flagNames are flags as a list's column has them: "distress? legal".
func flagNames(flags []conversations.Flagged) string {
	var names []string
	for _, f := range flags {
		name := string(f.Flag)
		if f.Possible {
			name += perhaps
		}
		names = append(names, name)
	}
	return strings.Join(names, " ")
}

// readFlags reads flagNames.
func readFlags(names string) (flags []conversations.Flagged) {
	for _, name := range strings.Fields(names) {
		plain, possible := strings.CutSuffix(name, perhaps)
		flags = append(flags, conversations.Flagged{Flag: conversations.Flag(plain), Possible: possible})
	}
	return flags
}
