package startlink

import (
	"encoding/base64"
	"errors"
	"regexp"
	"strings"
	"testing"
	"time"
)

var (
	secret = []byte("a secret of the operator's")
	until  = time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	before = until.Add(-time.Hour)
)

var allowed = regexp.MustCompile(`^[A-Za-z0-9_-]{1,64}$`)

func TestALinkSaysWhatItWasMadeToSay(t *testing.T) {
	for _, l := range []Link{
		{Lang: "fr"}, {Lang: "en"}, {Kind: "feedback"}, {Lang: "fr", Kind: "complaint", Subject: "fees_interest", Reference: "RL20260117"},
		{Reference: "CM4821736"}, {Lang: "en", Kind: "problem", Subject: "return_unconfirmed", Reference: "CM4821736"},
		{Kind: "problem", Reference: strings.Repeat("7", Room)},
	} {
		payload, err := Make(l, until, secret)
		if err != nil {
			t.Errorf("%+v: %v", l, err)
			continue
		}
		if !allowed.MatchString(payload) {
			t.Errorf("%+v: Telegram refuses %q", l, payload)
		}
		if got, err := Read(payload, before, secret); err != nil || got != l {
			t.Errorf("%+v reads as %+v, %v", l, got, err)
		}
	}
}

func TestWhatNoLinkCanSayIsNotMade(t *testing.T) {
	for _, l := range []Link{
		{}, {Lang: "de"}, {Kind: "refund"}, {Subject: "fees_interest"}, {Kind: "problem", Reference: strings.Repeat("7", Room+1)},
		{Reference: "a\nb"}, {Reference: "\xff"},
	} {
		if payload, err := Make(l, until, secret); err == nil {
			t.Errorf("%+v makes %q", l, payload)
		}
	}
	if _, err := Make(Link{Kind: "problem"}, until, []byte("short")); err == nil {
		t.Error("a short secret signs")
	}
	if _, err := Make(Link{Kind: "problem"}, time.Time{}, secret); err == nil {
		t.Error("a link lasts until no time at all")
	}
}

// A forged, foreign or expired link is worthless: every single changed character is noticed.
func TestAForgedOrExpiredLinkSaysNothing(t *testing.T) {
	payload, err := Make(Link{Kind: "complaint", Reference: "RL20260117"}, until, secret)
	if err != nil {
		t.Fatal(err)
	}
	if l, err := Read(payload, until, secret); !errors.Is(err, ErrExpired) || !l.IsZero() {
		t.Errorf("expired: %+v, %v", l, err)
	}
	if l, err := Read(payload, before, []byte("the secret of someone else")); !errors.Is(err, ErrForged) || !l.IsZero() {
		t.Errorf("foreign: %+v, %v", l, err)
	}
	if l, err := Read(payload, before, nil); !errors.Is(err, ErrNoLink) || !l.IsZero() {
		t.Errorf("without a secret: %+v, %v", l, err)
	}
	for i := range payload {
		for _, c := range "A9_-" {
			changed := payload[:i] + string(c) + payload[i+1:]
			if changed == payload {
				continue
			}
			if l, err := Read(changed, before, secret); err == nil || !l.IsZero() {
				t.Errorf("changed at %d: %+v, %v", i, l, err)
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, l := range []Link{{Lang: "fr"}, {Kind: "feedback"}, {Kind: "complaint", Subject: "other", Reference: "RL20260117"}} {
		payload, err := Make(l, until, secret)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(payload)
		f.Add(payload + "A")
	}
	f.Add(base64.RawURLEncoding.EncodeToString(append([]byte{version}, make([]byte, 47)...)))
	f.Fuzz(func(t *testing.T, payload string) {
		l, err := Read(payload, before, secret)
		if err != nil {
			if !l.IsZero() {
				t.Fatalf("%q: %+v beside %v", payload, l, err)
			}
			return
		}
		again, err := Make(l, until, secret)
		if err != nil {
			t.Fatalf("%q says %+v, which cannot be made: %v", payload, l, err)
		}
		if same, err := Read(again, before, secret); err != nil || same != l {
			t.Fatalf("%q says %+v, and made again %+v, %v", payload, l, same, err)
		}
	})
}
