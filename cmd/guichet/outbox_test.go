package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"guichet/conversations"
	"guichet/conversations/richtext"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// archive is a database with one case, at which a desk is at work.
type archive struct {
	*testing.T
	*storage.Store
	url      string
	customer conversations.CustomerID
	filed    conversations.Case
}

// secretWords must never be shown by an operator's command.
const secretWords = "Le grille-pain de Mme Tremblay brûle"

func eachArchive(t *testing.T, f func(*archive)) {
	t.Helper()
	t.Parallel()
	storagetest.EachDatabase(t, func(t *testing.T, db storagetest.Database) {
		a := &archive{T: t, Store: db.Open(t), url: db.URL}
		a.file("4111")
		f(a)
	})
}

// file files a complaint of a new customer.
func (a *archive) file(chat string) conversations.Case {
	a.Helper()
	now := time.Date(2026, 2, 3, 15, 0, 0, 0, time.UTC)
	err := a.InTx(a.Context(), func(tx *storage.Tx) (err error) {
		if a.customer, _, err = tx.CustomerOf(conversations.ChatID(chat), "Léa"); err != nil {
			return err
		}
		if err = tx.Lock(a.customer); err != nil {
			return err
		}
		before, err := tx.World(a.customer)
		if err != nil {
			return err
		}
		after := before
		after.Customer.Lang = conversations.French
		id := conversations.CaseID(a.NewID())
		a.filed = conversations.Case{
			ID: id, Number: conversations.NewNumber(uint64(id)), Customer: a.customer, Draft: conversations.DraftID(a.NewID()),
			Kind: conversations.Complaint, State: conversations.Filed, Team: "complaints", Lang: conversations.French, Received: now, Filed: now, Version: 1,
			Statement: conversations.Answers{Category: "fees", Wish: "refund", Story: richtext.Of(secretWords)},
		}
		after.Cases = []conversations.Case{a.filed}
		if err := tx.SaveWorld(before, after); err != nil {
			return err
		}
		return tx.Record(conversations.Record{Case: id, What: "filed", Actor: "customer"}, now, conversations.Key{Source: "test", ID: chat})
	})
	if err != nil {
		a.Fatal(err)
	}
	return a.filed
}

// guichet runs the program with the archive's database, and returns what it prints.
func (a *archive) guichet(want int, args ...string) string {
	a.Helper()
	var out bytes.Buffer
	if code := run(a.Context(), args, []string{"DATABASE_URL=" + a.url}, &out, &out); code != want {
		a.Fatalf("guichet %v: exit %d, want %d:\n%s", args, code, want, out.String())
	}
	if strings.Contains(out.String(), "grille-pain") || strings.Contains(out.String(), "Léa") {
		a.Errorf("guichet %v shows what somebody said, or their name:\n%s", args, out.String())
	}
	return out.String()
}

// reply is a row that says something to the customer, or in the case's thread.
func (a *archive) reply(platform, lane string) storage.Row {
	return storage.Row{Platform: platform, Lane: lane, Verb: "send", Body: []byte(`"` + secretWords + `"`),
		Class: int(conversations.Ordinary), Case: a.filed.ID, Makes: "reply/1.1"}
}

// claimed enqueues rows of one platform and begins the first.
func (a *archive) claimed(rows ...storage.Row) storage.Work {
	a.Helper()
	err := a.InTx(a.Context(), func(tx *storage.Tx) error { return tx.Enqueue(a.customer, "", rows) })
	if err != nil {
		a.Fatal(err)
	}
	works, err := a.Claim(a.Context(), rows[0].Platform, storage.Room{Lanes: 1, Lease: time.Minute, Least: conversations.Cosmetic})
	if err != nil || len(works) != 1 {
		a.Fatal(works, err)
	}
	return works[0]
}

// giveUp enqueues two replies and gives the first of them up.
func (a *archive) giveUp() storage.Work {
	a.Helper()
	row := a.reply(storage.CustomersPlatform, storage.ChatLane)
	dead := a.claimed(row, row)
	if err := a.Dead(a.Context(), dead, string(conversations.Blocked), true); err != nil {
		a.Fatal(err)
	}
	return dead
}

func TestTheOutboxIsListedExplainedAndRequeuedBesideTheDesk(t *testing.T) {
	eachArchive(t, func(a *archive) {
		if got := a.guichet(0, "outbox"); !strings.Contains(got, "Nothing of that kind waits") {
			a.Errorf("of an empty outbox: %s", got)
		}
		dead := a.giveUp()
		row := fmt.Sprint(dead.ID)
		list := a.guichet(0, "outbox", "list", "--case", a.filed.Number.String())
		for _, want := range []string{row, "dead", "ready", "telegram send", a.filed.Number.String(), "the customer has blocked the bot"} {
			if !strings.Contains(list, want) {
				a.Errorf("%q is not in the list:\n%s", want, list)
			}
		}
		if only := a.guichet(0, "outbox", "list", "--state", "dead"); strings.Count(only, "\n") != 2 {
			a.Errorf("dead rows alone:\n%s", only)
		}
		told := a.guichet(0, "outbox", "explain", row)
		for _, want := range []string{"given up", "surely did not arrive", "guichet outbox requeue " + row} {
			if !strings.Contains(told, want) {
				a.Errorf("%q is not in the explanation:\n%s", want, told)
			}
		}
		a.guichet(1, "outbox", "list", "--limit", "0")
		a.guichet(1, "outbox", "requeue")
		a.guichet(1, "outbox", "requeue", "12")
		a.guichet(1, "outbox", "requeue", row, "12")
		if told := a.guichet(0, "outbox", "explain", row); !strings.Contains(told, "given up") {
			a.Errorf("requeued although another row of the same command cannot be:\n%s", told)
		}
		a.guichet(0, "outbox", "requeue", row)
		if left := a.guichet(0, "outbox", "list", "--state", "dead"); !strings.Contains(left, "Nothing of that kind waits") {
			a.Errorf("after requeueing:\n%s", left)
		}
		if none := a.guichet(0, "outbox", "requeue", "--all"); !strings.Contains(none, "Nothing was given up.") {
			a.Errorf("requeueing what is not there: %q", none)
		}
		if told := a.guichet(0, "outbox", "explain", row); !strings.Contains(told, "before it in its lane: 1.") {
			a.Errorf("requeued behind the other:\n%s", told)
		}
		if err := a.VerifyChain(a.Context(), a.filed.ID); err != nil {
			a.Error(err)
		}
		lines, err := a.History(a.Context(), a.filed.ID)
		if err != nil || lines[len(lines)-1].What != "requeued" {
			a.Errorf("history %+v, %v", lines, err)
		}
	})
}

func TestWhatMayHaveArrivedIsToldByWhatCanBeKnownOfIt(t *testing.T) {
	eachArchive(t, func(a *archive) {
		said := func(want bool, words string, args ...string) {
			a.Helper()
			if got := a.guichet(0, args...); strings.Contains(got, words) != want {
				a.Errorf("guichet %v: %q said: %v, want %v:\n%s", args, words, !want, want, got)
			}
		}
		told := a.claimed(a.reply(storage.CustomersPlatform, storage.ChatLane))
		posted := a.claimed(a.reply(storage.AgentsPlatform, storage.ThreadLane))
		for _, w := range []storage.Work{told, posted} {
			said(false, "may have done the work", "outbox", "explain", fmt.Sprint(w.ID))
			if err := a.Later(a.Context(), w, time.Now().Add(-time.Second), true, false); err != nil {
				a.Fatal(err)
			}
		}
		said(true, "One try has not succeeded.", "outbox", "explain", fmt.Sprint(told.ID))
		said(true, "as often as it was tried", "outbox", "explain", fmt.Sprint(told.ID))
		said(true, "looked for before it is posted again", "outbox", "explain", fmt.Sprint(posted.ID))
		works, err := a.Claim(a.Context(), storage.CustomersPlatform, storage.Room{Lanes: 1, Lease: time.Minute, Least: conversations.Cosmetic})
		if err != nil || len(works) != 1 {
			a.Fatal(works, err)
		}
		if err := a.Dead(a.Context(), works[0], string(conversations.Unreachable), false); err != nil {
			a.Fatal(err)
		}
		said(true, "It may have arrived all the same", "outbox", "explain", fmt.Sprint(told.ID))
		said(true, "may then have it twice", "outbox", "requeue", fmt.Sprint(told.ID))
		certain := a.giveUp()
		said(false, "twice", "outbox", "requeue", fmt.Sprint(certain.ID))
	})
}
