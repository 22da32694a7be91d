package main

import (
	"bytes"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestWithoutTokensTheCheckFailsAndLeavesNothingBehind(t *testing.T) {
	folder := t.TempDir()
	var out bytes.Buffer
	code := run(t.Context(), []string{"check"}, []string{"DATABASE_URL=sqlite:" + filepath.Join(folder, "guichet.db")}, &out, &out)
	if code != 1 {
		t.Errorf("exit %d", code)
	}
	for _, want := range []string{"FAIL TELEGRAM_BOT_TOKEN", "FAIL SLACK_BOT_TOKEN", "ok   Database: ", "there is no such database file yet", "2 of these"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in:\n%s", want, out.String())
		}
	}
	// A file of the wrong user would keep the desk from starting.
	if left, err := os.ReadDir(folder); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestTheCheckLooksBesideADeskAtWork(t *testing.T) {
	eachArchive(t, func(a *archive) {
		if got := a.guichet(1, "check"); !strings.Contains(got, "ok   Database: "+string(a.Engine())+", up to date.") {
			a.Errorf("the tokens alone are missing:\n%s", got)
		}
	})
}

func TestADeskThatCannotWorkSaysWhyAndDoesNotStart(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = taken.Close() })
	tokens := []string{"TELEGRAM_BOT_TOKEN=1:x", "SLACK_BOT_TOKEN=xoxb-1", "SLACK_APP_TOKEN=xapp-1", "DATABASE_URL=sqlite:" + filepath.Join(t.TempDir(), "guichet.db")}
	for setting, want := range map[string]string{
		"SLACK_CHANNEL=": "no channel is named for the cases of service, ",
		"GUICHET_LISTEN=" + taken.Addr().String(): "another program, perhaps another desk, listens at " + taken.Addr().String(),
	} {
		var out, errs bytes.Buffer
		code := run(t.Context(), []string{"serve"}, append([]string{"SLACK_CHANNEL=C0DESK", setting}, tokens...), &out, &errs)
		if code != 1 || !strings.Contains(errs.String(), want) {
			t.Errorf("%s: exit %d, without %q: %s", setting, code, want, errs.String())
		}
	}
}
