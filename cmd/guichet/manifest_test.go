package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestTheManifestNamesTheAddressThatSlackPostsTo(t *testing.T) {
	for address, want := range map[string]string{
		"https://desk.example.org": `"https://desk.example.org/slack"`, "https://desk.example.org/": `"https://desk.example.org/slack"`,
		"desk.example.org": "", "http://desk.example.org": "",
	} {
		var out, errs bytes.Buffer
		code := run(t.Context(), []string{"manifest", "--http", address}, nil, &out, &errs)
		switch {
		case want == "" && (code != 1 || !strings.Contains(errs.String(), "is not a URL such as https://")):
			t.Errorf("%s: exit %d, %s", address, code, errs.String())
		case want != "" && (code != 0 || strings.Count(out.String(), want) < 2):
			t.Errorf("%s: exit %d, without %s:\n%s%s", address, code, want, out.String(), errs.String())
		}
	}
}
