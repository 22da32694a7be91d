package bot_test

import (
	"context"
	"strings"
	"testing"

	"guichet/bot"
	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
	"guichet/bot/playground/rig"
	"guichet/bot/playground/stage"
	"guichet/conversations/transcript"
)

// played is a rig on which a story was played to its end.
func played(t *testing.T, database, name string) *rig.Rig {
	t.Helper()
	story, err := transcript.Read(transcript.Stories(), name)
	if err != nil {
		t.Fatal(err)
	}
	clock := &bot.Clock{}
	clock.Freeze(story.Clock)
	r, err := rig.In(t, rig.Config{
		Database: database, Clock: clock, Limits: bot.Limits{}, Patience: unhurried,
		Telegram: faketelegram.Config{Limits: faketelegram.Limits{Off: true}}, Slack: fakeslack.Config{Limits: fakeslack.Limits{Off: true}},
	})
	if err != nil {
		t.Fatal(err)
	}
	on := stage.New(stage.Config{Telegram: r.Telegram, Slack: r.Slack, Bot: r, Language: story.Language})
	if _, err := transcript.Play(t.Context(), story, on); err != nil {
		t.Fatal(err)
	}
	return r
}

// homeOf waits until an agent's Home tab holds some words, and returns its blocks.
func homeOf(t *testing.T, r *rig.Rig, name, words string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	a := r.Slack.Agent("U0" + strings.ToUpper(name))
	err := r.Wait(ctx, func() bool { v := a.Home(); return v != nil && strings.Contains(string(v.Blocks), words) })
	if err != nil {
		t.Fatalf("%s’s tab does not show %q", name, words)
	}
	return string(a.Home().Blocks)
}

// An urgent case is marked where an agent looks for work: in the Home tab, and in the answer to /guichet.
func TestAnUrgentCaseIsSeenInTheQueue(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			r := played(t, database(t), "a-threat-in-an-open-case")
			a := r.Slack.Agent("U0PAUL")
			a.OpenHome()
			homeOf(t, r, "paul", "🆘 URGENT – danger")
			if err := a.Slash("/guichet", "queue", rig.Fallback); err != nil {
				t.Fatal(err)
			}
			if seen := a.Ephemerals(); len(seen) == 0 || !strings.Contains(string(seen[len(seen)-1].Blocks), "🆘 URGENT – danger") {
				t.Errorf("the command answers %+v", seen)
			}
		})
	}
}

// TestTheHomeTabShowsWhatTheMemoryHolds plays a story, and looks at an agent's Home tab on each database.
func TestTheHomeTabShowsWhatTheMemoryHolds(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			r := played(t, database(t), "personne-na-pris-le-dossier")
			home := func(name, words string) string { t.Helper(); return homeOf(t, r, name, words) }
			r.Slack.Agent("U0NADIA").OpenHome()
			if shown := home("nadia", "Mes dossiers (1)"); !strings.Contains(shown, "/archives/") || !strings.Contains(shown, "Nadia\u00a0: 1") {
				t.Errorf("nadia sees %s", shown)
			}
			r.Slack.Agent("U0PAUL").OpenHome()
			home("paul", "Mes dossiers (0)")
			if err := r.Slack.Agent("U0PAUL").PressHome("Tous"); err != nil {
				t.Fatal(err)
			}
			home("paul", "Tous (1)")
		})
	}
}
