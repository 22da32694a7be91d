package bot_test

import (
	"strings"
	"testing"
	"time"

	"guichet/bot/playground/rig"
)

// TestTheCardCountsTheDaysDownAndSaysWhenItIsLate: nobody touches the case, and the card is true each morning.
func TestTheCardCountsTheDaysDownAndSaysWhenItIsLate(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := newWires(t, rig.Config{Database: database(t)})
			card := w.file()
			shows := func(words string) {
				t.Helper()
				w.until("the card shows "+words, func() bool { return strings.Contains(w.cardText(rig.Fallback, card), words) })
			}
			shows("20 j ouvrables")
			w.must(w.Advance(t.Context(), 24*time.Hour))
			shows("19 j ouvrables")
			w.must(w.Advance(t.Context(), 7*24*time.Hour))
			shows("14 j ouvrables")
			w.must(w.Advance(t.Context(), 22*24*time.Hour))
			shows("en retard")
		})
	}
}

// TestTheCardSaysThatTheCustomerCannotBeReached, for as long as that is so.
func TestTheCardSaysThatTheCustomerCannotBeReached(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := newWires(t, rig.Config{Database: database(t)})
			card := w.file()
			blocked := func() bool { return strings.Contains(w.cardText(rig.Fallback, card), "a bloqué le robot") }
			w.writer().Block()
			w.until("the card says so", blocked)
			w.writer().Unblock()
			w.until("the card says so no more", func() bool { return !blocked() })
		})
	}
}
