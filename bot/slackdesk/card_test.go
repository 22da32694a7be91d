package slackdesk

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/slack-go/slack"
	"pgregory.net/rapid"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/conversations/calendar"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

var (
	allStates = []conversations.CaseState{
		conversations.Filed, conversations.Taken, conversations.WaitingForCustomer, conversations.WaitingForSeller, conversations.Dormant, conversations.Transferred,
		conversations.Answered, conversations.Settled, conversations.Closed, conversations.Reopened, conversations.Withdrawn, conversations.Expired,
	}
	allKinds = []conversations.Kind{conversations.Feedback, conversations.Problem, conversations.Complaint}
)

// hostile is what customers' words may look like.
const hostile = "<!channel> <@U0ANA> <https://evil.example|ici> @here @channel *gras* _x_ `code` :tada: &amp; \u202eabc\u202c \u2067שלום\u2069 \x00\x07\ue000 "

// Hostile text is only text (G13), and no card is built that Slack would refuse (G12).
func TestACardOfAnyCaseIsWithinSlacksLimitsAndCallsNobody(t *testing.T) {
	r := newRig(t)
	long := func(n int) string { return strings.Repeat(hostile, n/len(hostile)+1) }
	for _, kind := range allKinds {
		for _, state := range allStates {
			r.cards.set(func(v *CardView) {
				*v = testCase()
				v.Kind, v.State, v.Team = kind, state, long(300)
				v.Owner, v.OwnerName, v.FirstName = ana, long(200), long(300)
				v.Expected, v.Outcome = calendar.NewDay(2026, 3, 3), "upheld"
				v.FromCustomer, v.FromAgents = 1000, 1000
				v.Statement = conversations.Answers{
					Category: long(100), Reason: long(100), Product: long(4000), Seller: long(4000), Contacted: conversations.Yes,
					Story:     richtext.Text{Plain: long(40000), Spans: []richtext.Span{{Start: 0, End: 9, Style: richtext.Quote}, {Start: 10, End: 30, Style: richtext.Bold}}},
					Reference: conversations.Reference{Value: long(500)}, Wish: "other", WishText: long(4000),
					Amount: conversations.Amount{Cents: 1 << 60, Currency: "CAD"},
				}
			})
			receipt, err := r.try(Plan(conversations.Card{Case: 7})[0], calls.Refs{})
			if err != nil {
				t.Fatalf("%s %s: %v", kind, state, err)
			}
			m := r.message(receipt.Message)
			if len(m.Broadcasts)+len(m.Mentions) > 0 {
				t.Fatalf("%s %s calls %v %v", kind, state, m.Broadcasts, m.Mentions)
			}
			if strings.Contains(string(m.Blocks), `"mrkdwn"`) || strings.ContainsAny(string(m.Blocks), "\u202e\u2067\ue000") {
				t.Fatalf("%s %s: %s", kind, state, m.Blocks)
			}
			if _, err := r.try(Plan(conversations.Card{Case: 7})[0], calls.Refs{Channel: desk, Thread: receipt.Message}); err != nil {
				t.Fatalf("update of %s %s: %v", kind, state, err)
			}
		}
	}
	r.polite()
}

func TestADayThatIsPromisedSaysWhatIsLeftOfIt(t *testing.T) {
	v := testCase()
	for _, test := range []struct {
		today string
		state conversations.CaseState
		want  string
	}{
		{"2026-01-06", conversations.Filed, "20 j ouvrables"},
		{"2026-02-02", conversations.Taken, "1 j ouvrable)"},
		{"2026-02-03", conversations.Taken, "aujourd"},
		{"2026-02-04", conversations.Reopened, "en retard"},
	} {
		day, err := calendar.ParseDay(test.today)
		if err != nil {
			t.Fatal(err)
		}
		v.State = test.state
		d := NewDesk(DeskConfig{Policy: policy.Default(), Now: func() time.Time { return day.In(policy.Default().Calendar().Zone()).Add(10 * time.Hour) }})
		if got := d.due(v.State, v.Deadline); !strings.Contains(got, test.want) || !strings.Contains(got, "3\u00a0février") {
			t.Errorf("on %s: %q, want %q in it", test.today, got, test.want)
		}
	}
	v.State = conversations.Settled
	if got := NewDesk(DeskConfig{Policy: policy.Default()}).due(v.State, v.Deadline); got != "3\u00a0février" {
		t.Errorf("once it is settled: %q", got)
	}
}

func TestPostsOfAnyWordsAreAcceptedAndCallNobody(t *testing.T) {
	r := newRig(t)
	card := r.card()
	rapid.Check(t, func(t *rapid.T) {
		text := anyText(t)
		for _, c := range Plan(conversations.Post{Case: 7, Voice: conversations.FromCustomer, Text: text}) {
			receipt, err := r.try(c, calls.Refs{Channel: desk, Thread: card})
			if err != nil {
				t.Fatalf("%q: %v", text.Plain, err)
			}
			m, _ := r.server.Channel(desk).Message(string(receipt.Message))
			if len(m.Broadcasts)+len(m.Mentions) > 0 {
				t.Fatalf("%q calls %v %v", text.Plain, m.Broadcasts, m.Mentions)
			}
		}
	})
	r.polite()
}

// anyText draws a text with styles, hostile pieces among the words.
func anyText(t *rapid.T) richtext.Text {
	piece := rapid.SampledFrom([]string{"mot", " ", "\n", "<!channel>", "@here", "&", "<", ">", "*", "_", "`", "```", ":tada:", "é", "🎉", "👩‍💻", "\u202e", "ש", "\x00", "\r\n", "https://exemple.ca", strings.Repeat("long ", 900)})
	plain := strings.Join(rapid.SliceOfN(piece, 0, 20).Draw(t, "pieces"), "")
	out := richtext.Of(plain)
	style := rapid.SampledFrom([]richtext.Style{richtext.Bold, richtext.Italic, richtext.Strike, richtext.Underline, richtext.Code, richtext.Pre, richtext.Quote, richtext.Link})
	for range rapid.IntRange(0, 4).Draw(t, "spans") {
		s := richtext.Span{Start: rapid.IntRange(0, len(plain)).Draw(t, "start"), Style: style.Draw(t, "style")}
		s.End = rapid.IntRange(s.Start, len(plain)).Draw(t, "end")
		if s.Style == richtext.Link {
			s.Arg = rapid.SampledFrom([]string{"https://exemple.ca/a?b=c&d", "javascript:alert(1)", "", "https://a|b"}).Draw(t, "url")
		}
		out.Spans = append(out.Spans, s)
	}
	return out.Normalize()
}

func blocksJSON(t interface{ Fatal(...any) }, text richtext.Text) json.RawMessage {
	block := richBlock("", text)
	if block == nil {
		return nil
	}
	data, err := json.Marshal([]any{block})
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestTheThanksAreAskedAboutInTheirExactWords: Slack shows 300 characters of a question, and what an agent sends must not be cut there.
func TestTheThanksAreAskedAboutInTheirExactWords(t *testing.T) {
	for _, deskLang := range []string{"fr", "en"} {
		p, err := policy.Parse([]byte("languages: {default: " + deskLang + "}"))
		if err != nil {
			t.Fatal(err)
		}
		d := NewDesk(DeskConfig{Policy: p, Channel: desk})
		for lang, words := range map[conversations.Lang]string{
			conversations.French:  "Merci d’avoir pris le temps de nous écrire. L’équipe a lu votre commentaire.",
			conversations.English: "Thank you for taking the time to write to us. The team has read your feedback.",
		} {
			v := testCase()
			v.Kind, v.Lang, v.Deadline = conversations.Feedback, lang, calendar.Day{}
			asked := ""
			for _, e := range d.buttons(v) {
				if b, ok := e.(*slack.ButtonBlockElement); ok && b.Confirm != nil {
					asked = b.Confirm.Text.Text
				}
			}
			if !strings.Contains(asked, words) || len([]rune(asked)) > 300 {
				t.Errorf("desk %s, customer %s: %q", deskLang, lang, asked)
			}
		}
	}
}
