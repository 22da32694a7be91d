package policy

import (
	"fmt"
	"strings"
)

// Finding is one thing to know about a policy file: what is wrong where, and what to do about it.
type Finding struct {
	// File is the article's file that the line is of, as the policy names it; "" is the policy file itself.
	File string
	// Line of the operator's file, from 1; 0 means the built-in policy, or the file as a whole.
	Line int
	// Path is the key with its parents: teams.billing.channel.
	Path    string
	Problem string
	Fix     string
	// Warning: the policy works all the same.
	Warning bool
}

// String is the finding on one line.
func (f Finding) String() string {
	var b strings.Builder
	if f.File != "" {
		fmt.Fprintf(&b, "%s, ", f.File)
	}
	if f.Line > 0 {
		fmt.Fprintf(&b, "line %d: ", f.Line)
	}
	if f.Path != "" {
		fmt.Fprintf(&b, "%s: ", f.Path)
	}
	fmt.Fprintf(&b, "%s; %s", f.Problem, f.Fix)
	return b.String()
}

// Findings are all there is to say about a policy file, in the order of its lines. It is the error of [Parse].
type Findings []Finding

// Error lists the findings, one a line.
func (f Findings) Error() string {
	lines := make([]string, len(f))
	for i, finding := range f {
		lines[i] = finding.String()
	}
	return strings.Join(lines, "\n")
}

// nearest is the word of a list that a misspelt one probably means, or "".
func nearest(misspelt string, words []string) string {
	const longest = 64 // no key is longer, and the comparison takes time by the square
	if len(misspelt) > longest {
		return ""
	}
	best, least := "", len(misspelt)/3+1
	for _, w := range words {
		if d := distance(strings.ToLower(misspelt), w); d <= least && (best == "" || d < least) {
			best, least = w, d
		}
	}
	return best
}

// distance counts the insertions, deletions, replacements and swaps of neighbours that turn a into b.
func distance(a, b string) int {
	rows := make([][]int, len(a)+1)
	for i := range rows {
		rows[i] = make([]int, len(b)+1)
		rows[i][0] = i
	}
	for j := range rows[0] {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			replace := rows[i-1][j-1]
			if a[i-1] != b[j-1] {
				replace++
			}
			rows[i][j] = min(replace, rows[i-1][j]+1, rows[i][j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				rows[i][j] = min(rows[i][j], rows[i-2][j-2]+1)
			}
		}
	}
	return rows[len(a)][len(b)]
}

// suggestion is the end of a fix that lists what is possible, with the likeliest first when one is near.
func suggestion(misspelt string, words []string) string {
	if near := nearest(misspelt, words); near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	return "choose one of " + strings.Join(words, ", ")
}
