package slackdesk

import (
	"slices"
	"strings"
	"testing"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

// digest is a notice that names a case which has a thread, and one that has none yet.
func digest() conversations.Notice {
	link := func(id conversations.CaseID, words string) richtext.Text {
		return richtext.Text{Plain: words, Spans: []richtext.Span{{End: len(words), Style: richtext.Link, Arg: conversations.CaseAddress(id)}}}
	}
	return conversations.Notice{Desk: "billing", Text: richtext.Join(" ", richtext.Styled("En retard", richtext.Bold), link(7, "7QX4-M2P4"), link(99, "K4SJ-GX90"), richtext.Of("<!channel>"))}
}

func TestANoticeStandsInTheChannelAndLeadsToTheCasesThreads(t *testing.T) {
	r := newRig(t)
	r.cards.set(func(v *CardView) { v.Channel, v.Thread = desk, "1735689600.000100" })
	receipt, err := r.try(Plan(digest())[0], calls.Refs{})
	if err != nil {
		t.Fatal(err)
	}
	m := r.message(receipt.Message)
	if m.ThreadTS != "" || len(m.Broadcasts) > 0 || !strings.Contains(m.Text, "&lt;!channel&gt;") {
		t.Errorf("posted %+v", m)
	}
	if blocks := string(m.Blocks); !strings.Contains(blocks, "/archives/"+desk+"/p1735689600000100") || strings.Contains(blocks, "case:") {
		t.Errorf("links in %s", blocks)
	}
	r.polite()
}

func TestANoticeWhoseAnswerWasLostIsNotRepeated(t *testing.T) {
	r := newRig(t)
	r.cards.set(func(v *CardView) { v.Channel, v.Thread = desk, "1735689600.000100" })
	first, err := r.try(Plan(digest())[0], calls.Refs{Outbox: 41})
	if err != nil {
		t.Fatal(err)
	}
	again, err := r.try(Plan(digest())[0], calls.Refs{Outbox: 41, Uncertain: true, Since: testTime})
	if err != nil || again.Message != first.Message {
		t.Errorf("got %+v, %v; want %s", again, err, first.Message)
	}
	r.polite()
}

func TestANoticeGoesToTheFallbackChannelWhereItsOwnIsClosed(t *testing.T) {
	r := newRig(t)
	p, err := policy.Parse([]byte("teams: {billing: {channel: C0GONE}}"))
	if err != nil {
		t.Fatal(err)
	}
	r.sender.Desk = NewDesk(DeskConfig{Policy: p, Channel: desk})
	receipt, err := r.try(Plan(digest())[0], calls.Refs{})
	if err != nil || receipt.Channel != desk {
		t.Errorf("got %+v, %v", receipt, err)
	}
}

func TestAReminderCallsTheOwnerAloneAndABreachIsSeenInTheChannel(t *testing.T) {
	r := newRig(t)
	card := r.card()
	post := conversations.Post{Case: 7, Voice: conversations.FromDesk, Text: richtext.Of("@ben <@U0BEN> dernier jour"), Ping: ana, PingName: "Ana Roy"}
	m := r.message(r.send(post, card)[0].Message)
	if !slices.Equal(m.Mentions, []string{ana}) || m.Subtype != "" || !strings.HasPrefix(m.Text, "@\u2060Ana Roy @") {
		t.Errorf("posted %+v", m)
	}
	post.Broadcast, post.Ping = true, ""
	m = r.message(r.send(post, card)[0].Message)
	if len(m.Mentions) > 0 || m.Subtype != "thread_broadcast" || m.ThreadTS != string(card) {
		t.Errorf("posted %+v", m)
	}
	r.polite()
}
