package bot_test

import (
	"fmt"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
	"guichet/bot/playground/rig"
)

// TestACollectorSeesEachEventWithTheCallsThatCameOfIt has a customer write while Slack takes nothing, another process post what they wrote, and an agent answer.
func TestACollectorSeesEachEventWithTheCallsThatCameOfIt(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			c := &collector{}
			server := httptest.NewServer(c)
			t.Cleanup(server.Close)
			d := newDesk(t, rig.Config{Database: database(t), Collector: server.URL})
			d.file()
			d.until("the card", func() bool { return len(d.cards()) == 1 })
			d.writeWhileSlackTakesNothing("Il y a aussi des frais de retard.", "Ils sont du 12 mars.", "J'attends votre réponse.")
			d.answerThroughTrouble("Nous remboursons les frais de retard.")
			if err := d.Stop(); err != nil { // what was not sent yet is sent now
				t.Fatal(err)
			}
			s := spans{t, c.spans(t)}
			s.tellOfThePost()
			s.tellOfTheReply()
			s.hangTogether()
			s.tellNothingElse()
		})
	}
}

// writeWhileSlackTakesNothing has the customer write to their case; what they wrote is posted by another process, all at once.
func (d *desk) writeWhileSlackTakesNothing(texts ...string) {
	d.Helper()
	d.Slack.AddFault(fakeslack.Fault{Method: "chat.postMessage", Kind: fakeslack.RateLimited, Delay: time.Second})
	before := d.said()
	for _, text := range texts {
		d.luc.Say(text)
	}
	d.asking("the messages to be kept", func() bool { return d.said() == before+len(texts) })
	d.until("Slack to refuse one", func() bool { return d.refusals() > 0 })
	d.Clock.Set(d.Now().Add(time.Second)) // their lane is behind
	if err := d.Restart(d.Context()); err != nil {
		d.Fatal(err)
	}
	d.Slack.ClearFaults()
	d.until("the words in the thread", func() bool {
		return slices.ContainsFunc(d.Slack.Channel(rig.Fallback).Thread(d.cards()[0].TS), func(m fakeslack.Message) bool {
			return !slices.ContainsFunc(texts, func(text string) bool { return !strings.Contains(m.Text, text) })
		})
	})
}

// said is how many messages of customers this process has kept.
func (d *desk) said() (n int) {
	seen := httptest.NewRecorder()
	d.Bot().Handler().ServeHTTP(seen, httptest.NewRequest("GET", "/metrics", nil))
	for line := range strings.Lines(grep(seen.Body.String(), `guichet_events_total{kind="said"`)) {
		_, _ = fmt.Sscan(line[strings.LastIndex(line, " "):], &n) // what is no number is not awaited either
	}
	return n
}

// refusals is how many posts Slack has refused.
func (d *desk) refusals() (n int) {
	for _, call := range d.Slack.Calls(0) {
		if call.Method == "chat.postMessage" && call.Fault == fakeslack.RateLimited {
			n++
		}
	}
	return n
}

// answerThroughTrouble has an agent answer while Telegram fails once.
func (d *desk) answerThroughTrouble(text string) {
	d.Helper()
	nadia, card := d.Slack.Agent("U0NADIA"), d.cards()[0]
	if err := nadia.Click(rig.Fallback, card.TS, "Prendre"); err != nil {
		d.Fatal(err)
	}
	if err := d.Quiet(d.Context()); err != nil {
		d.Fatal(err)
	}
	d.Telegram.Faults.Set(faketelegram.Fault{Method: "sendMessage", Kind: faketelegram.InternalError, Times: 1})
	if _, err := nadia.Reply(rig.Fallback, card.TS, text); err != nil {
		d.Fatal(err)
	}
	if err := d.Advance(d.Context(), 10*time.Second); err != nil {
		d.Fatal(err)
	}
	d.until("the answer", d.answered(text))
	if err := d.Quiet(d.Context()); err != nil {
		d.Fatal(err)
	}
}

// spans are what a collector was told.
type spans struct {
	*testing.T
	all []span
}

// where are the spans of a name for which all of these attributes are so.
func (s spans) where(name string, so ...string) (list []span) {
	for _, one := range s.all {
		if one.name == name && !slices.ContainsFunc(so, func(a string) bool { return !slices.Contains(one.told(), a) }) {
			list = append(list, one)
		}
	}
	return list
}

func (s spans) byID(id string) (span, bool) {
	i := slices.IndexFunc(s.all, func(one span) bool { return one.id == id })
	if i < 0 {
		return span{}, false
	}
	return s.all[i], true
}

// tellOfThePost looks for the one post of three messages, found from each.
func (s spans) tellOfThePost() {
	s.Helper()
	posts := s.where("call post", "guichet.platform=slack", "guichet.lane=thread", "guichet.outcome=sent", "messaging.batch.message_count=3")
	if len(posts) != 1 {
		s.Fatalf("%d posts of three messages, want one:\n%v", len(posts), s.where("call post"))
	}
	post := posts[0]
	if len(post.links) != 3 || post.parent != post.links[0] {
		s.Fatalf("the post links to %v and is of %s", post.links, post.parent)
	}
	for i, id := range post.links {
		event, found := s.byID(id)
		if !found || event.name != "event said" || event.parent != "" {
			s.Errorf("the post is of %+v", event)
		}
		here := func(name string, so ...string) (list []span) {
			return slices.DeleteFunc(s.where(name, so...), func(one span) bool { return one.trace != event.trace || one.parent != event.id })
		}
		if seen := here("call react", "guichet.platform=telegram", "guichet.lane=hint", "guichet.outcome=sent"); len(seen) != 1 {
			s.Errorf("%d reactions on message %d, want one", len(seen), i+1)
		}
		joined := here("joined post", "guichet.outcome=sent")
		if i == 0 {
			if refused := here("call post", "guichet.outcome=throttled", "error.type=throttled"); len(refused) == 0 || len(joined) > 0 {
				s.Errorf("%d tries were refused, and %d joined where the post itself is", len(refused), len(joined))
			}
		} else if len(joined) != 1 || !slices.Equal(joined[0].links, []string{post.id}) {
			s.Errorf("message %d leads to %+v, not to the post", i+1, joined)
		}
	}
	if post.number("guichet.waited_seconds") < 1 {
		s.Errorf("the post had waited %v s", post.number("guichet.waited_seconds"))
	}
}

// tellOfTheReply looks for both tries of the agent's words, and for the mark.
func (s spans) tellOfTheReply() {
	s.Helper()
	first := s.where("call send", "guichet.platform=telegram", "guichet.lane=chat", "guichet.attempt=1", "guichet.outcome=doubtful")
	if len(first) != 1 {
		s.Fatalf("%d first tries, want one", len(first))
	}
	event, found := s.byID(first[0].parent)
	if !found || event.name != "event wrote" || !slices.Contains(event.told(), "guichet.source=slack") {
		s.Fatalf("the reply is of %+v", event)
	}
	for _, want := range [][]string{{"call send", "guichet.attempt=2", "guichet.uncertain=true", "guichet.outcome=sent"}, {"call mark", "guichet.outcome=sent"}} {
		if list := s.where(want[0], want[1:]...); !slices.ContainsFunc(list, func(one span) bool { return one.parent == event.id }) {
			s.Errorf("no %v of the agent's words", want)
		}
	}
}

// hangTogether looks that every call is of an event that was told of too.
func (s spans) hangTogether() {
	s.Helper()
	for _, one := range s.all {
		of, found := s.byID(one.parent)
		switch {
		case strings.HasPrefix(one.name, "event ") && one.parent == "":
		case !found || of.trace != one.trace || !strings.HasPrefix(of.name, "event "):
			s.Errorf("%s is of %+v", one.name, of)
		case of.start > one.start:
			s.Errorf("%s began before %s", one.name, of.name)
		}
		for _, id := range one.links {
			if _, found := s.byID(id); !found {
				s.Errorf("%s links to what nobody told of", one.name)
			}
		}
	}
}

// plain are the values that spans may hold: names of ours. No person's words and names are all small letters, nor are ids.
var plain = regexp.MustCompile(`^([a-z_]+( [a-z]+)?|[0-9]{1,2}|true|false)$`)

// tellNothingElse looks that no span holds anybody's words, names or ids.
func (s spans) tellNothingElse() {
	s.Helper()
	for _, one := range s.all {
		if !plain.MatchString(one.name) || one.status != "" && !plain.MatchString(one.status) {
			s.Errorf("a span is called %q, and %q", one.name, one.status)
		}
		for key, value := range one.attributes {
			if key != "guichet.waited_seconds" && !plain.MatchString(fmt.Sprint(value)) {
				s.Errorf("%s tells %s=%v", one.name, key, value)
			}
		}
	}
}
