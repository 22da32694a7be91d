package policy

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"io/fs"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// maxSize bounds a policy file; the built-in one is some twenty kilobytes.
const maxSize = 1 << 20

// Parse reads an operator's policy file over the built-in policy and checks the whole. An empty document is the built-in
// policy. The error is a [Findings] with everything that is wrong, not only the first thing; what is merely doubtful is left
// to [Policy.Warnings].
func Parse(data []byte) (*Policy, error) { return ParseBeside(data, nil) }

// ParseBeside is [Parse] for a file that names others, its articles: beside is the folder they are looked for in.
func ParseBeside(data []byte, beside fs.FS) (*Policy, error) {
	r := &reader{removed: map[string]int{}}
	base := r.document(builtin)
	r.bring(base, nil)
	forgetLines(base)
	over := r.document(data)
	r.files = r.bring(over, beside)
	if len(r.found) > 0 {
		return nil, r.found
	}
	p := r.policy(r.merge(base, over, ""))
	slices.SortStableFunc(r.found, func(a, b Finding) int {
		return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	var wrong Findings
	for _, f := range r.found {
		if f.Warning {
			p.warnings = append(p.warnings, f)
		} else {
			wrong = append(wrong, f)
		}
	}
	if len(wrong) > 0 {
		return nil, wrong
	}
	return p, nil
}

// document reads the one document of a file; nil when it is empty or, with findings, when it is unreadable.
func (r *reader) document(data []byte) *yaml.Node {
	if len(data) > maxSize {
		r.wrong(0, "", "the file is larger than a megabyte", "keep only the keys that differ from the built-in policy")
		return nil
	}
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	var doc yaml.Node
	if err := decoder.Decode(&doc); errors.Is(err, io.EOF) {
		return nil
	} else if err != nil {
		r.syntax(err)
		return nil
	}
	var second yaml.Node
	if err := decoder.Decode(&second); err == nil {
		r.wrong(second.Line, "", "a second document begins", "keep one document: remove the line ---")
		return nil
	} else if !errors.Is(err, io.EOF) {
		r.syntax(err)
		return nil
	}
	if len(doc.Content) != 1 {
		return nil
	}
	root := doc.Content[0]
	if isNull(root) {
		return nil
	}
	if root.Kind != yaml.MappingNode {
		r.wrong(root.Line, "", "the file is "+kindOf(root)+", not a table of keys", "begin with a key, such as company:")
		return nil
	}
	r.refuse(root, "")
	return root
}

var syntaxLine = regexp.MustCompile(`line (\d+): `)

// syntax reports what the YAML library could not read; its messages carry the line in words.
func (r *reader) syntax(err error) {
	message, line := strings.TrimPrefix(err.Error(), "yaml: "), 0
	if at := syntaxLine.FindStringSubmatch(message); at != nil {
		line, _ = strconv.Atoi(at[1])
		message = strings.Replace(message, at[0], "", 1)
	}
	r.wrong(line, "", "this is not YAML: "+message, "check the indentation (spaces, no tabs), colons and quotes there")
}

// refuse reports, anywhere in the file, what the rest need not cope with: a key given twice, of which one would be lost, and
// anchors and aliases, which make one line mean something elsewhere.
func (r *reader) refuse(n *yaml.Node, path string) {
	if n.Kind == yaml.AliasNode || n.Anchor != "" {
		r.wrong(n.Line, path, "anchors (&) and aliases (*) are not read", "write the value out, or put it in quotes")
		return
	}
	if n.Kind != yaml.MappingNode {
		for i, item := range n.Content {
			r.refuse(item, path+"["+strconv.Itoa(i)+"]")
		}
		return
	}
	lines := map[string]int{}
	for key, value := range pairs(n) {
		at := join(path, key.Value)
		if key.Kind != yaml.ScalarNode || key.Anchor != "" {
			r.wrong(key.Line, path, "a key is "+kindOf(key), "use plain words as keys")
			continue
		}
		if first, twice := lines[key.Value]; twice {
			r.wrong(key.Line, at, "the key is already on line "+strconv.Itoa(first), "merge the two")
		}
		lines[key.Value] = key.Line
		r.refuse(value, at)
	}
}
