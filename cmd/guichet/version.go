package main

import (
	"fmt"
	"runtime/debug"
)

// release is set by the build: -ldflags "-X main.release=v1.2.3".
var release = ""

// version prints what this program is.
type version struct{}

// Run implements the command.
func (version) Run(w *world) error {
	_, err := fmt.Fprintln(w.stdout, "guichet", versionText())
	return err
}

// versionText is the release, or what the build recorded of the source it was made from.
func versionText() string {
	if release != "" {
		return release
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return s.Value
		}
	}
	return info.Main.Version
}
