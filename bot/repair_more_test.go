package bot_test

import (
	"slices"
	"strings"
	"testing"

	"guichet/bot/playground/rig"
	"guichet/conversations/policy"
)

// TestACaseFollowsItsTeamToAnotherChannel starts the desk again with a policy that gives a team another channel, and renames that one.
func TestACaseFollowsItsTeamToAnotherChannel(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := teamsDesk(t, database)
			w.file()
			luc := w.writer()
			first, _ := w.thread(billing)
			w.sayIn(billing, "U0NADIA", first, "🔒 à voir avec Paul")
			luc.Say("et alors?")
			w.until("the words are in the thread", func() bool { return w.shows(billing, "et alors?") })

			moved, err := policy.Parse([]byte("teams: {billing: {channel: " + services + "}, service: {channel: " + services + "}}\n"))
			w.must(err)
			w.Policy = moved
			w.must(w.Restart(t.Context()))
			w.until("the case stands in the new channel, with its talk", func() bool {
				return w.shows(services, "auparavant", "à voir avec Paul") && w.shows(services, "auparavant", "et alors?")
			})
			if old := w.cardText(billing, first); !strings.Contains(old, "continue ici") || strings.Contains(old, "Prendre") {
				t.Errorf("the card left behind: %s", old)
			}

			w.Slack.Rename(services, "service-et-facturation")
			luc.Say("toujours là?")
			w.until("a new name changes nothing", func() bool { return w.shows(services, "et alors?", "toujours là?") })
			second, _ := w.thread(services)
			w.must(w.Slack.Agent("U0NADIA").Click(services, second, "Prendre"))
			w.sayIn(services, "U0NADIA", second, "Bonjour, c’est corrigé.")
			w.until("the answer arrives", func() bool { return slices.Equal(w.replies(), []string{"Bonjour, c’est corrigé."}) })
			if n := w.dead(); n > 0 {
				t.Errorf("%d deliveries were given up", n)
			}
		})
	}
}

// TestWhatALostScopeKeptBackIsPostedOnceItIsThereAgain takes the right to write away from the app while a customer goes on.
func TestWhatALostScopeKeptBackIsPostedOnceItIsThereAgain(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := teamsDesk(t, database)
			w.file()
			luc := w.writer()
			scopes := w.Slack.Config().Scopes
			w.Slack.SetScopes(slices.DeleteFunc(slices.Clone(scopes), func(s string) bool { return strings.HasPrefix(s, "chat:write") })...)
			luc.Say("première précision")
			luc.Say("seconde précision")
			w.until("the operator sees it", func() bool { return w.dead() > 0 })
			if w.shows(billing, "première précision") || w.shows(rig.Fallback, "première précision") {
				t.Error("Slack took a post without the scope for it")
			}
			w.Slack.SetScopes(scopes...)
			w.until("the words are in the thread, in order", func() bool { return w.shows(billing, "première précision", "seconde précision") })
			w.until("nothing is left to send", func() bool { return w.dead() == 0 })
		})
	}
}
