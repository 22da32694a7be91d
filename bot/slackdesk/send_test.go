package slackdesk

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"guichet/bot/calls"
	"guichet/bot/playground/fakeslack"
	"guichet/conversations"
	"guichet/conversations/richtext"
)

func TestACardIsPostedRewrittenAndPostedAnewWhenItWasDeleted(t *testing.T) {
	r := newRig(t)
	card := r.card()
	m := r.message(card)
	for _, want := range []string{"🟡 Nouveau · Plainte · 7QX4-M2P4", "RL20260117 ✔", "7,00", "Prendre", "20 j ouvrables", "Facturation"} {
		if !strings.Contains(string(m.Blocks), want) {
			t.Errorf("the card lacks %q: %s", want, m.Blocks)
		}
	}
	if !strings.HasPrefix(m.Text, "🟡 Nouveau · Plainte · 7QX4-M2P4") {
		t.Errorf("fallback %q", m.Text)
	}
	r.cards.set(func(v *CardView) { v.State, v.Owner, v.OwnerName = conversations.Taken, ana, "Ana Roy" })
	refresh := Plan(conversations.Card{Case: 7})[0]
	if _, err := r.try(refresh, calls.Refs{Channel: desk, Thread: card}); err != nil {
		t.Fatal(err)
	}
	if m := r.message(card); !strings.Contains(string(m.Blocks), "Ana Roy") || strings.Contains(string(m.Blocks), "Prendre") {
		t.Errorf("rewritten to %s", m.Blocks)
	}
	r.server.AdminDelete(desk, string(card))
	receipt, err := r.try(refresh, calls.Refs{Channel: desk, Thread: card})
	if err != nil || receipt.Message == "" || receipt.Message == card || receipt.Channel != desk {
		t.Errorf("after the deletion: %+v, %v", receipt, err)
	}
	r.polite()
}

func TestWordsAreCarriedUnderTheCustomersName(t *testing.T) {
	r := newRig(t)
	card := r.card()
	text := richtext.Join(" ", richtext.Styled("gras", richtext.Bold), richtext.Of("et <!channel> *pas* @here <@U0ANA> :tada:"))
	post := conversations.Post{Case: 7, Voice: conversations.FromCustomer, Text: text, Carries: "9", Ack: true}
	receipts := r.send(post, card)
	m := r.message(receipts[0].Message)
	if m.ThreadTS != string(card) || m.Username != "Client · Luc" || len(m.Broadcasts) > 0 || len(m.Mentions) > 0 {
		t.Errorf("posted %+v", m)
	}
	if !strings.Contains(string(m.Metadata), `"guichet_delivery"`) || !strings.Contains(string(m.Metadata), `"outbox":"1152921504606846978"`) {
		t.Errorf("metadata %s", m.Metadata)
	}
	if !strings.Contains(m.Text, "&lt;!channel&gt;") {
		t.Errorf("fallback %q", m.Text)
	}
}

func TestWithoutTheRightToAnotherNameTheCustomerIsNamedAbove(t *testing.T) {
	r := newRig(t, func(c *fakeslack.Config) { c.Scopes = fakeslack.DefaultScopes })
	card := r.card()
	for range 2 {
		receipts := r.send(conversations.Post{Case: 7, Voice: conversations.FromCustomer, Text: richtext.Of("bonjour")}, card)
		if m := r.message(receipts[0].Message); m.Username != "" || !strings.Contains(string(m.Blocks), "👤 Client · Luc") {
			t.Errorf("posted %s as %q", m.Blocks, m.Username)
		}
	}
	tries := 0
	for _, c := range r.server.Calls(0) {
		if c.Method == "chat.postMessage" && c.Params["username"] != "" {
			tries++
		}
	}
	if tries != 1 {
		t.Errorf("asked %d times to use another name, want once", tries)
	}
}

func TestALongTextIsSplitAndNumbered(t *testing.T) {
	r := newRig(t)
	card := r.card()
	long := strings.Repeat("Une phrase assez longue pour compter. ", 250)
	receipts := r.send(conversations.Post{Case: 7, Label: "x", Text: richtext.Of(long), Buttons: [][]conversations.Button{{{Label: "Réessayer", Data: "a|retry|7|||1"}}}}, card)
	if len(receipts) != 3 {
		t.Fatalf("%d posts, want 3", len(receipts))
	}
	for i, receipt := range receipts {
		m := r.message(receipt.Message)
		if got := strings.Contains(string(m.Blocks), "Réessayer"); got != (i == 2) {
			t.Errorf("part %d has the button: %v", i+1, got)
		}
	}
	if calls := Plan(conversations.Post{Case: 7, Label: "x", Text: richtext.Of(long)}); calls[1].Makes != "x/p2" || calls[0].Makes != "x" {
		t.Errorf("labels %q %q", calls[0].Makes, calls[1].Makes)
	}
}

func TestMarksAreSetAndTakenHoweverOften(t *testing.T) {
	r := newRig(t)
	card := r.card()
	ts, err := r.server.Agent(ana).Reply(desk, string(card), "bonjour")
	if err != nil {
		t.Fatal(err)
	}
	for kind := range markNames {
		for _, on := range []bool{true, true, false, false, true} {
			r.send(conversations.Mark{Case: 7, Message: conversations.MessageID(ts), Mark: kind, On: on}, card)
		}
	}
	if m := r.message(conversations.MessageID(ts)); len(m.Reactions) != len(markNames) {
		t.Errorf("reactions %v", m.Reactions)
	}
	r.send(conversations.Mark{Case: 7, Message: "1700000000.000001", Mark: conversations.Sent, On: true}, card)
}

func TestAWhisperIsSeenByOneAgentOnly(t *testing.T) {
	r := newRig(t)
	card := r.card()
	r.send(conversations.Whisper{Case: 7, Agent: ana, Text: richtext.Of("Prenez d'abord le dossier."), Buttons: [][]conversations.Button{{{Label: "Prendre et envoyer", Data: "a|take_and_send|7||1.2|"}}}}, card)
	seen := r.server.Agent(ana).Ephemerals()
	if len(seen) != 1 || seen[0].ThreadTS != string(card) || len(r.server.Agent(ben).Ephemerals()) != 0 {
		t.Errorf("seen %+v", seen)
	}
	_, err := r.try(Plan(conversations.Whisper{Case: 7, Agent: "U0NOBODY", Text: richtext.Of("x")})[0], calls.Refs{Channel: desk, Thread: card})
	if got := outcome(err); got != "permanent not_allowed" && got != "permanent gone" {
		t.Errorf("to somebody who is not there: %s", got)
	}
}

func TestAPostWaitsForItsCard(t *testing.T) {
	r := newRig(t)
	_, err := r.try(Plan(conversations.Post{Case: 7, Text: richtext.Of("x")})[0], calls.Refs{})
	if got := outcome(err); got != "wait lane 1s" {
		t.Error(got)
	}
}

func TestEveryFaultIsOneOfTheOutcomesAndNeverShowsTheToken(t *testing.T) {
	slackSays := func(word string) fakeslack.Fault { return fakeslack.Fault{Kind: fakeslack.SlackError, Error: word} }
	for _, test := range []struct {
		fault fakeslack.Fault
		want  string
	}{
		{fakeslack.Fault{Kind: fakeslack.RateLimited, Delay: 7 * time.Second}, "wait lane 7s"},
		{fakeslack.Fault{Kind: fakeslack.ServerError}, "uncertain"},
		{fakeslack.Fault{Kind: fakeslack.BadGateway}, "uncertain"},
		{fakeslack.Fault{Kind: fakeslack.ResetBefore}, "uncertain"},
		{fakeslack.Fault{Kind: fakeslack.ResetAfter}, "uncertain"},
		{fakeslack.Fault{Kind: fakeslack.TimeoutBefore}, "uncertain"},
		{fakeslack.Fault{Kind: fakeslack.TimeoutAfter}, "uncertain"},
		{fakeslack.Fault{Kind: fakeslack.Truncated}, "uncertain"},
		{fakeslack.Fault{Kind: fakeslack.Garbage}, "uncertain"},
		{slackSays("internal_error"), "uncertain"},
		{slackSays("fatal_error"), "uncertain"},
		{slackSays("ratelimited"), "wait lane 30s"},
		{slackSays("invalid_auth"), "wait account 30s"},
		{slackSays("token_revoked"), "wait account 30s"},
		{slackSays("account_inactive"), "wait account 30s"},
		{slackSays("invalid_blocks"), "permanent refused"},
		{slackSays("msg_too_long"), "permanent refused"},
		{slackSays("never_heard_of"), "permanent refused"},
		{slackSays("channel_not_found"), "permanent gone"},
		{slackSays("is_archived"), "permanent gone"},
		{slackSays("thread_not_found"), "permanent gone"},
		{slackSays("not_in_channel"), "permanent not_allowed"},
		{slackSays("missing_scope"), "permanent not_allowed"},
		{slackSays("restricted_action"), "permanent not_allowed"},
	} {
		t.Run(string(test.fault.Kind)+test.fault.Error, func(t *testing.T) {
			t.Parallel()
			r := newRig(t)
			card := r.card()
			test.fault.Method, test.fault.Times = "chat.postMessage", 1
			r.server.AddFault(test.fault)
			_, err := r.try(Plan(conversations.Post{Case: 7, Text: richtext.Of("secret words")})[0], calls.Refs{Channel: desk, Thread: card})
			if got := outcome(err); got != test.want {
				t.Errorf("%s (%v), want %s", got, err, test.want)
			}
			for _, secret := range []string{r.config.BotToken, "secret words"} {
				if strings.Contains(err.Error(), secret) {
					t.Errorf("the error shows %q: %v", secret, err)
				}
			}
		})
	}
	t.Run("nobody listens", func(t *testing.T) {
		r := newRig(t)
		r.server.Close()
		_, err := r.try(Plan(conversations.Post{Case: 7, Text: richtext.Of("x")})[0], calls.Refs{Channel: desk, Thread: "1.000001"})
		if got := outcome(err); got != "not sent" {
			t.Errorf("%s (%v)", got, err)
		}
	})
}

// A Slack post is looked up before it is repeated (G7).
func TestAnUncertainPostIsNotRepeated(t *testing.T) {
	for _, test := range []struct {
		kind fakeslack.FaultKind
		call calls.Call
	}{
		{fakeslack.ResetAfter, Plan(conversations.Post{Case: 7, Text: richtext.Of("une seule fois")})[0]},
		{fakeslack.Garbage, Plan(conversations.Post{Case: 7, Text: richtext.Of("une seule fois")})[0]},
		{fakeslack.ResetBefore, Plan(conversations.Post{Case: 7, Text: richtext.Of("une seule fois")})[0]},
		{fakeslack.ResetAfter, Plan(conversations.Card{Case: 7})[0]},
		{fakeslack.ResetBefore, Plan(conversations.Card{Case: 7})[0]},
	} {
		t.Run(test.call.Verb+" "+string(test.kind), func(t *testing.T) {
			t.Parallel()
			r := newRig(t)
			refs := calls.Refs{Outbox: 42, Since: time.Now()}
			if test.call.Verb == verbPost {
				refs.Channel, refs.Thread = desk, r.card()
			}
			r.server.AddFault(fakeslack.Fault{Method: "chat.postMessage", Kind: test.kind, Times: 1})
			if _, err := r.try(test.call, refs); outcome(err) != "uncertain" {
				t.Fatalf("first try: %v", err)
			}
			refs.Uncertain = true
			if _, err := r.try(test.call, refs); !strings.HasPrefix(outcome(err), "wait lane") {
				t.Errorf("looked up at once: %v", err)
			}
			refs.Since = refs.Since.Add(-3 * callTime)
			receipt, err := r.try(test.call, refs)
			if err != nil || receipt.Message == "" {
				t.Fatalf("%+v, %v", receipt, err)
			}
			list := r.server.Channel(desk).Messages()
			if refs.Thread != "" {
				list = r.replies(refs.Thread)
			}
			if len(list) != 1 || list[0].TS != string(receipt.Message) {
				t.Errorf("%d messages, want the one of the receipt", len(list))
			}
			r.polite()
		})
	}
}

func TestARepeatedPostWhoseAnswerIsLostAgainIsLookedUpAgain(t *testing.T) {
	r := newRig(t)
	refs := calls.Refs{Outbox: 42, Since: time.Now().Add(-time.Minute), Uncertain: true, Channel: desk, Thread: r.card()}
	c := Plan(conversations.Post{Case: 7, Text: richtext.Of("x")})[0]
	r.server.AddFault(fakeslack.Fault{Method: "chat.postMessage", Kind: fakeslack.ResetAfter, Times: 1})
	if _, err := r.try(c, refs); outcome(err) != "uncertain" {
		t.Fatal(err)
	}
	refs.Stored = r.stored[42]
	if _, err := r.try(c, refs); !strings.HasPrefix(outcome(err), "wait lane") {
		t.Errorf("looked up at once although it was just tried: %v", err)
	}
}

func TestATryOfAProcessThatDiedBeforeItCouldNoteWhenIsLookedUpAll(t *testing.T) {
	r := newRig(t)
	refs := calls.Refs{Outbox: 42, Channel: desk, Thread: r.card()}
	c := Plan(conversations.Post{Case: 7, Text: richtext.Of("une seule fois")})[0]
	first, err := r.try(c, refs)
	if err != nil {
		t.Fatal(err)
	}
	refs.Uncertain = true
	if _, err := r.try(c, refs); !strings.HasPrefix(outcome(err), "wait lane") {
		t.Fatalf("looked up at once: %v", err)
	}
	refs.Stored = tried + strconv.FormatInt(time.Now().Add(-time.Minute).UnixMilli(), 10)
	again, err := r.try(c, refs)
	if err != nil || again.Message != first.Message || len(r.replies(refs.Thread)) != 1 {
		t.Errorf("%+v, %v; %d replies", again, err, len(r.replies(refs.Thread)))
	}
	r.polite()
}

func TestALookUpThatFailsLeavesTheOutcomeOpenUnlessTheThreadIsGone(t *testing.T) {
	for fault, want := range map[fakeslack.Fault]string{
		{Kind: fakeslack.ServerError}:                            "uncertain",
		{Kind: fakeslack.RateLimited, Delay: 3 * time.Second}:    "wait method 3s",
		{Kind: fakeslack.SlackError, Error: "thread_not_found"}:  "permanent gone",
		{Kind: fakeslack.SlackError, Error: "channel_not_found"}: "permanent gone",
		{Kind: fakeslack.SlackError, Error: "internal_error"}:    "uncertain",
		{Kind: fakeslack.SlackError, Error: "invalid_arguments"}: "uncertain",
	} {
		r := newRig(t)
		refs := calls.Refs{Outbox: 42, Since: time.Now().Add(-time.Minute), Uncertain: true, Channel: desk, Thread: r.card()}
		fault.Method, fault.Times = "conversations.replies", 1
		r.server.AddFault(fault)
		if _, err := r.try(Plan(conversations.Post{Case: 7, Text: richtext.Of("x")})[0], refs); outcome(err) != want {
			t.Errorf("%v: %v, want %s", fault, err, want)
		}
		if n := len(r.replies(refs.Thread)); n > 0 {
			t.Errorf("%v: posted although nobody knows", fault)
		}
	}
}
