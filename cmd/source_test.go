// Package cmd_test guards the house rules of the whole module: which package may import which, what the rules of the
// conversation must not do, and how every package presents itself. Each failure says why the rule stands.
//
// The source is read with go/parser and not through "go list": a rule holds for the files of every operating system, and
// is checked even while a package does not compile.
package cmd_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
)

// root leads from this folder to the module's.
const root = ".."

// moduleName is the prefix of every import path of our own.
const moduleName = "guichet"

// A sourceFile is one Go file of the module.
type sourceFile struct {
	name    string // relative to the module's root, with slashes
	pkg     string // folder relative to the root: "bot/telegram"
	test    bool
	imports []string // import paths; our own without the module's name: "storage"
	syntax  *ast.File
	lines   int
}

// A module is all Go files of ours, by package folder.
type module struct {
	fset  *token.FileSet
	files map[string][]sourceFile
}

var loadOnce = sync.OnceValues(readModule)

func newModule() *module {
	return &module{fset: token.NewFileSet(), files: map[string][]sourceFile{}}
}

// A check looks the module over and says, in sentences, what breaks a rule and why the rule stands.
type check func(*module) []string

// holds fails t for everything a check finds in the module.
func holds(t *testing.T, rule check) {
	t.Helper()
	m, err := loadOnce()
	if err != nil {
		t.Fatal(err)
	}
	for _, found := range rule(m) {
		t.Error(found)
	}
}

func readModule() (*module, error) {
	m := newModule()
	err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		base := entry.Name()
		if entry.IsDir() {
			if name != root && (strings.HasPrefix(base, ".") || strings.HasPrefix(base, "_") || base == "testdata") {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(base, ".go") || strings.HasPrefix(base, ".") || strings.HasPrefix(base, "_") {
			return nil
		}
		relative, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		source, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		return m.add(filepath.ToSlash(relative), source)
	})
	if err != nil {
		return nil, fmt.Errorf("read the module's source: %w", err)
	}
	return m, nil
}

// add parses one file, named by its path from the module's root.
func (m *module) add(name string, source []byte) error {
	syntax, err := parser.ParseFile(m.fset, name, source, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	file := sourceFile{
		name:   name,
		pkg:    path.Dir(name),
		test:   strings.HasSuffix(name, "_test.go"),
		syntax: syntax,
		lines:  m.fset.File(syntax.FileStart).LineCount(),
	}
	for _, spec := range syntax.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return fmt.Errorf("%s: import %s: %w", name, spec.Path.Value, err)
		}
		file.imports = append(file.imports, strings.TrimPrefix(imported, moduleName+"/"))
	}
	m.files[file.pkg] = append(m.files[file.pkg], file)
	return nil
}

// packages lists the folders with Go files, sorted, so that failures come in the same order every time.
func (m *module) packages() []string {
	var folders []string
	for folder := range m.files {
		folders = append(folders, folder)
	}
	slices.Sort(folders)
	return folders
}

// all lists every file, sorted by name.
func (m *module) all() []sourceFile {
	var files []sourceFile
	for _, folder := range m.packages() {
		files = append(files, m.files[folder]...)
	}
	return files
}

// reach maps every package of ours that folder needs when built, itself included, to the chain of imports that leads there.
func (m *module) reach(folder string) map[string]string {
	chains := map[string]string{folder: folder}
	for open := []string{folder}; len(open) > 0; open = open[1:] {
		for _, file := range m.files[open[0]] {
			if file.test {
				continue
			}
			for _, imported := range file.imports {
				if _, known := chains[imported]; known || len(m.files[imported]) == 0 {
					continue
				}
				chains[imported] = chains[open[0]] + " → " + imported
				open = append(open, imported)
			}
		}
	}
	return chains
}

// matches reports whether a package is one of the patterns: "a/b" is that package alone, "a/b/..." it and all below.
func matches(folder string, patterns ...string) bool {
	return slices.ContainsFunc(patterns, func(pattern string) bool {
		stem, below := strings.CutSuffix(pattern, "/...")
		return folder == stem || below && strings.HasPrefix(folder, stem+"/")
	})
}
