package slackdesk

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/calendar"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

var update = flag.Bool("update", false, "write the golden files anew")

// cardsToSee are the cases whose cards testdata/cards.*.txt shows: every state, and what stands out of the ordinary.
func cardsToSee() (names []string, views []CardView) {
	see := func(name string, change func(*CardView)) {
		v := testCase()
		v.Life.LastCustomer, v.Statement.Category = testTime, policy.Default().Categories[0].Key
		change(&v)
		names, views = append(names, name), append(views, v)
	}
	taken := func(v *CardView) { v.Owner, v.OwnerName, v.State = ana, "Ana Roy", conversations.Taken }
	answered := func(v *CardView) {
		taken(v)
		v.State, v.Outcome, v.FromAgents, v.Life.LastAgent = conversations.Answered, "upheld", 2, testTime.Add(30*time.Minute)
	}
	problem := func(v *CardView) {
		v.Kind, v.State, v.Team = conversations.Problem, conversations.WaitingForSeller, "billing"
		v.Deadline = calendar.Day{}
		v.Statement.Category, v.Statement.Reason = "", "not_received"
		v.Statement.Seller, v.Statement.Contacted, v.Statement.Approach.On = "Meubles Tremblay", conversations.Yes, calendar.NewDay(2025, 12, 20)
		v.Life.Window.Until = calendar.NewDay(2026, 1, 20)
	}
	for _, state := range allStates {
		see(string(state), func(v *CardView) {
			switch state {
			case conversations.Filed:
			case conversations.WaitingForSeller, conversations.Dormant:
				problem(v)
			case conversations.Answered, conversations.Settled, conversations.Closed:
				answered(v)
				if state != conversations.Answered {
					v.Rating = 4
				}
			default:
				taken(v)
			}
			v.State = state
		})
	}
	see("flags", func(v *CardView) {
		taken(v)
		v.Life.Flags = []conversations.Flagged{{Flag: conversations.FlagDanger}, {Flag: conversations.FlagVulnerable}, {Flag: conversations.FlagLegal}}
	})
	see("overdue", func(v *CardView) { taken(v); v.Deadline = calendar.NewDay(2026, 1, 5) })
	see("due today, another day expected", func(v *CardView) {
		taken(v)
		v.Deadline, v.Expected = calendar.NewDay(2026, 1, 6), calendar.NewDay(2026, 1, 20)
	})
	see("the customer blocked the bot", func(v *CardView) { taken(v); v.Blocked = true })
	see("the customer blocked the bot, over", func(v *CardView) { answered(v); v.State, v.Blocked = conversations.Closed, true })
	see("explicit replies", func(v *CardView) { taken(v); v.Team = "explicit" })
	see("feedback", func(v *CardView) {
		v.Kind, v.Deadline, v.Team = conversations.Feedback, calendar.Day{}, "products"
		v.Statement = conversations.Answers{Product: "app", Story: richtext.Of("Ce serait bien d’avoir un mode sombre.")}
	})
	see("nothing but a voice message", func(v *CardView) {
		v.FirstName = ""
		v.Statement = conversations.Answers{Category: v.Statement.Category, Reference: conversations.Reference{None: true}}
		v.Files = []conversations.File{{Kind: conversations.KindVoice, ID: "T1"}}
	})
	see("many files, a reference of no known shape", func(v *CardView) {
		v.Statement.Reference = conversations.Reference{Value: "facture du 3"}
		v.Files = make([]conversations.File, 25)
	})
	see("hostile words", func(v *CardView) {
		v.FirstName = "Ana <!channel> @here *x*"
		v.Statement.Story, v.Statement.Seller = richtext.Of(hostile), hostile
	})
	see("a long statement", func(v *CardView) { v.Statement.Story = richtext.Of(strings.Repeat("mot ", 2000)) })
	return names, views
}

// The files are read by whoever changes the card: each card stands there as an agent sees it, with what a screen reader says.
func TestCardsLookAsTheFilesShowThem(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		t.Run(lang, func(t *testing.T) {
			p := policy.Default()
			p.Languages.Default = lang
			p.Teams = append(p.Teams, policy.Team{Name: "explicit", ReplyMode: policy.ReplyExplicit})
			d := NewDesk(DeskConfig{Policy: p, Channel: desk, Now: func() time.Time { return testTime.Add(time.Hour) }})
			names, views := cardsToSee()
			var b strings.Builder
			for i, v := range views {
				blocks, fallback := d.card(v)
				fmt.Fprintf(&b, "== %s\n%s(notification) %s\n\n", names[i], drawn(t, blocks), fallback)
			}
			name := filepath.Join("testdata", "cards."+lang+".txt")
			if *update {
				if err := os.WriteFile(name, []byte(b.String()), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), b.String()); diff != "" {
				t.Errorf("(-file +card; go test -update writes the file anew):\n%s", diff)
			}
		})
	}
}

// shownElement is any element of a block, as far as a reader sees it.
type shownElement struct {
	Type     string
	Text     json.RawMessage // a string, or an object with one
	Label    string          `json:"accessibility_label"`
	Format   string
	Fallback string
	URL      string
	Style    json.RawMessage
	Confirm  *struct{ Text shownElement } // what is asked before a button counts
	Options  []shownElement
	Elements []shownElement
}

// drawn is blocks as lines of text: **bold**, > quoted, [button], {date format: fallback}.
func drawn(t *testing.T, blocks []slack.Block) string {
	data, err := json.Marshal(blocks)
	if err != nil {
		t.Fatal(err)
	}
	var list []shownElement
	if err := json.Unmarshal(data, &list); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, block := range list {
		switch block.Type {
		case "header":
			b.WriteString("# " + block.words())
		case "context":
			b.WriteString("(context) ")
		}
		for _, e := range block.Elements {
			text := e.draw()
			if e.Type == "rich_text_quote" {
				text = "> " + strings.ReplaceAll(text, "\n", "\n> ")
			}
			b.WriteString(text)
			if block.Type == "rich_text" && e.Type != block.Elements[len(block.Elements)-1].Type {
				b.WriteByte('\n')
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func (e shownElement) words() string {
	var s string
	if json.Unmarshal(e.Text, &s) == nil {
		return s
	}
	var o struct{ Text string }
	_ = json.Unmarshal(e.Text, &o) // neither: no words
	return o.Text
}

func (e shownElement) draw() string {
	var b strings.Builder
	switch e.Type {
	case "button":
		var style string
		_ = json.Unmarshal(e.Style, &style) // plain buttons have none
		fmt.Fprintf(&b, "[%s]%s(%s) ", e.words(), map[string]string{"": "", "primary": "*", "danger": "!"}[style], e.Label)
		if e.Confirm != nil {
			fmt.Fprintf(&b, "{asks: %s} ", e.Confirm.Text.words())
		}
		return b.String()
	case "overflow":
		for _, o := range e.Options {
			b.WriteString(" … " + o.words())
		}
		return b.String()
	case "date":
		return fmt.Sprintf("{%s: %s}", strings.NewReplacer("{", "", "}", "").Replace(e.Format), e.Fallback)
	}
	text := e.words()
	if style := (elementStyle{}); json.Unmarshal(e.Style, &style) == nil && style.Bold {
		text = "**" + text + "**"
	}
	b.WriteString(text)
	for _, inner := range e.Elements {
		b.WriteString(inner.draw())
	}
	return b.String()
}
