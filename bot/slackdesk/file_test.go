package slackdesk

import (
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"guichet/bot/calls"
	"guichet/bot/playground/fakeslack"
	"guichet/conversations"
)

func fileCall(id conversations.FileID) calls.Call {
	f := conversations.File{Kind: conversations.KindPhoto, ID: id, Name: "reçu été.jpg", From: conversations.Customers}
	return Plan(conversations.Post{Case: 7, Voice: conversations.FromCustomer, Files: []conversations.File{f}})[0]
}

func TestAFileIsCarriedAndSeenBeforeTheLaneGoesOn(t *testing.T) {
	for _, id := range []conversations.FileID{"T1", "unmeasured"} {
		r := newRig(t)
		card := r.card()
		receipt, err := r.try(fileCall(id), calls.Refs{Channel: desk, Thread: card, Outbox: 42})
		if err != nil {
			t.Fatal(err)
		}
		m := r.message(receipt.Message)
		if m.ThreadTS != string(card) || len(m.Files) != 1 || m.Files[0].Name != "reçu été.jpg" || string(m.Files[0].Bytes) != "content of "+string(id) || m.Text != "Client · Luc" {
			t.Errorf("%s: %+v", id, m)
		}
		if !strings.HasPrefix(r.stored[42], uploaded) {
			t.Errorf("stored %q, want the file's id", r.stored[42])
		}
		r.polite()
	}
}

// A file is asked for by its id before it is shared again (G7).
func TestAnUncertainFileIsNotSharedTwice(t *testing.T) {
	for _, kind := range []fakeslack.FaultKind{fakeslack.ResetAfter, fakeslack.ResetBefore, fakeslack.Garbage} {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			r := newRig(t)
			refs := calls.Refs{Channel: desk, Thread: r.card(), Outbox: 42, Since: time.Now()}
			r.server.AddFault(fakeslack.Fault{Method: "files.completeUploadExternal", Kind: kind, Times: 1})
			if _, err := r.try(fileCall("T1"), refs); outcome(err) != "uncertain" {
				t.Fatalf("first try: %v", err)
			}
			refs.Uncertain, refs.Stored = true, r.stored[42]
			receipt, err := r.try(fileCall("T1"), refs)
			if kind == fakeslack.ResetBefore {
				if !strings.HasPrefix(outcome(err), "wait lane") {
					t.Fatalf("shared again at once: %v", err)
				}
				id, _ := storedUpload(refs.Stored)
				refs.Stored = fmt.Sprintf("%s%s %d", uploaded, id, time.Now().Add(-time.Minute).UnixMilli())
				receipt, err = r.try(fileCall("T1"), refs)
			}
			if err != nil || receipt.Message == "" || len(r.replies(refs.Thread)) != 1 {
				t.Errorf("%+v, %v, %d messages", receipt, err, len(r.replies(refs.Thread)))
			}
			r.polite()
		})
	}
}

func TestAShareThatNeverShowsDoesNotHoldTheLane(t *testing.T) {
	r := newRig(t, func(c *fakeslack.Config) { c.ShareDelay = -1 })
	r.sender.ShareWait = 500 * time.Millisecond
	receipt, err := r.try(fileCall("T1"), calls.Refs{Channel: desk, Thread: r.card()})
	if err != nil || receipt.Message != "" {
		t.Errorf("%+v, %v", receipt, err)
	}
}

func TestWhatCannotBeFetchedIsNeverAnUncertainPost(t *testing.T) {
	r := newRig(t)
	refs := calls.Refs{Channel: desk, Thread: r.card()}
	for id, want := range map[conversations.FileID]string{"gone": "permanent gone", "flaky": "not sent"} {
		if _, err := r.try(fileCall(id), refs); outcome(err) != want {
			t.Errorf("%s: %v, want %s", id, err, want)
		}
	}
	large := Plan(conversations.Post{Case: 7, Files: []conversations.File{{ID: "T1", TooLarge: true}}})[0]
	if _, err := r.try(large, refs); outcome(err) != "permanent too_big" {
		t.Error(err)
	}
	r.server.AddFault(fakeslack.Fault{Method: "upload", Kind: fakeslack.ResetAfter, Times: 1})
	if _, err := r.try(fileCall("T1"), refs); outcome(err) != "not sent" {
		t.Errorf("bytes that nobody sees: %v", err)
	}
}

func TestAnAgentsFileCanBeFetched(t *testing.T) {
	r := newRig(t)
	card := r.card()
	if _, err := r.server.Agent(ana).Reply(desk, string(card), "voici", fakeslack.Upload{Name: "a.pdf", Content: []byte("%PDF-1")}); err != nil {
		t.Fatal(err)
	}
	id := conversations.FileID(r.replies(card)[0].Files[0].ID)
	body, size, err := r.client.Download(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	defer body.Close()
	if data, err := io.ReadAll(body); string(data) != "%PDF-1" || size != 6 || err != nil {
		t.Errorf("%q, %d bytes, %v", data, size, err)
	}
	if _, _, err := r.client.Download(t.Context(), "F0NOWHERE"); outcome(err) != "permanent gone" {
		t.Error(err)
	}
	for _, address := range []string{"https://evil.example/files", "http://files.slack.com/x", "https://slack.com.evil.example/x", ""} {
		if r.client.trusted(address) {
			t.Errorf("%q would get the token", address)
		}
	}
}
