package transcript

import (
	"embed"
	"io/fs"
	"strings"
)

//go:embed stories
var files embed.FS

// Stories are the stories that ship with the program: the tests run them all, and the playground replays them. Each is a
// file NAME.story.
func Stories() fs.FS {
	sub, err := fs.Sub(files, "stories")
	if err != nil {
		return files
	}
	return sub
}

// Names are the names of the stories in a file system, without their ending, in order.
func Names(stories fs.FS) []string {
	matches, _ := fs.Glob(stories, "*.story")
	names := make([]string, len(matches))
	for i, m := range matches {
		names[i] = strings.TrimSuffix(m, ".story")
	}
	return names
}

// Read parses one of the stories.
func Read(stories fs.FS, name string) (*Story, error) {
	text, err := fs.ReadFile(stories, name+".story")
	if err != nil {
		return nil, err
	}
	return Parse(string(text))
}
