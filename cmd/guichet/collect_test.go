package main

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"guichet/storage"
	"guichet/storage/storagetest"
)

// TestADeskCollectsItsGarbageAsSeldomAsItsMemoryAllows asks the program itself.
func TestADeskCollectsItsGarbageAsSeldomAsItsMemoryAllows(t *testing.T) {
	seldom := map[storage.Engine]string{storage.SQLite: "100", storage.PostgreSQL: "160"}
	storagetest.EachDatabase(t, func(t *testing.T, db storagetest.Database) {
		for _, asked := range []struct{ setting, percent string }{{"GOGC=", seldom[db.Engine]}, {"GOGC=73", "73"}} {
			o := newOrdeal(t, db.URL, "4s")
			o.env = append(o.env, "GUICHET_LOG=info", asked.setting)
			f := &fleet{ordeal: o}
			m := f.launch()
			t.Cleanup(m.kill)
			if got := m.metric(t, "go_gc_gogc_percent"); got != asked.percent {
				t.Errorf("with %s garbage is collected at %s %%, want %s", asked.setting, got, asked.percent)
			}
			m.kill()
		}
	})
}

// metric is a figure of /metrics.
func (m *member) metric(t *testing.T, name string) string {
	t.Helper()
	answer, err := http.Get("http://" + m.address + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		if value, found := strings.CutPrefix(line, name+" "); found {
			return strings.TrimSpace(value)
		}
	}
	t.Fatalf("/metrics has no %s", name)
	return ""
}
