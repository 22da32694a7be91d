package conversations

import (
	"testing"
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

// settled is a desk whose one case was just settled by its customer.
func settled(t tb) *deskOf {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	d.do(resolveWith("C’est réglé."))
	d.tap(tapSettled)
	return d
}

func (d *deskOf) ratingDue() []Effect {
	return d.do(Due{Timer: RatingAsk, Key: ratingKey(d.c()), Case: d.c().ID})
}

func TestNobodyIsAskedForAMarkTwiceOrAtABadMoment(t *testing.T) {
	asks := func(what string, want int, change func(*deskOf)) {
		t.Helper()
		d := settled(t)
		change(d)
		before, after := snapshot(d.w), Event{Key: Key{ID: "due"}, At: d.now, Body: Due{Timer: RatingAsk, Key: ratingKey(d.c()), Case: d.c().ID}}
		_, effects, err := Step(before, after, d.now)
		if err != nil {
			t.Fatal(err)
		}
		if got := len(all[Tell](effects)); got != want {
			t.Errorf("%s: told %d times, want %d:\n%s", what, got, want, show(effects))
		}
	}
	asks("an hour later", 1, func(*deskOf) {})
	asks("asked before", 0, func(d *deskOf) { d.ratingDue() })
	asks("reopened meanwhile", 0, func(d *deskOf) { d.tap(tapUnsettled) })
	asks("no such questions", 0, func(d *deskOf) { d.tap(tapNoRating) })
	asks("blocked", 0, func(d *deskOf) { d.w.Customer.Blocked = true })
	asks("at night", 0, func(d *deskOf) { d.now = d.now.Add(13 * time.Hour) })
	asks("in the middle of a form", 0, func(d *deskOf) {
		d.w.Dialogue.State, d.w.Dialogue.Draft = AtStory, &Draft{ID: 3, Kind: Complaint}
	})
	asks("somebody in distress", 0, func(d *deskOf) { d.c().Life.Flags = []Flagged{{Flag: FlagDistress, Possible: true}} })
}

func TestAMarkStandsOnTheCaseInItsHistoryAndInTheThread(t *testing.T) {
	d := settled(t)
	d.ratingDue()
	effects := d.tap(rateTap(4))
	if d.c().Rating != 4 {
		t.Errorf("rating %d", d.c().Rating)
	}
	if rec := one[Record](t, effects); rec.What != "rated" || rec.Detail != "4" {
		t.Errorf("recorded %+v", rec)
	}
	one[Post](t, effects)
	one[Card](t, effects)
	for _, mark := range []string{"rate0", "rate6", "rate", "rate45"} {
		if d.tap(mark); d.c().Rating != 4 {
			t.Errorf("%s gives %d", mark, d.c().Rating)
		}
	}
}

func TestWordsAnswerTheQuestionThatWasPutLastAndNoOther(t *testing.T) {
	say := func(d *deskOf, words string) []Effect {
		return d.do(Said{Message: MessageID("m" + words), Kind: KindText, Text: richtext.Of(words)})
	}
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	d.do(resolveWith("C’est réglé."))
	if say(d, "ouin c bon"); d.c().State != Settled {
		t.Errorf("a yes to the final answer leaves %s", d.c().State)
	}
	d = newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	d.do(resolveWith("C’est réglé."))
	if say(d, "non, j’ai encore les frais sur mon compte"); d.c().State != Reopened {
		t.Errorf("a no to the final answer leaves %s", d.c().State)
	}
	d = newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	d.tap(tapWithdraw)
	d.now = d.now.Add(time.Minute)
	d.write(ben, "2.1", "Avez-vous reçu le crédit?")
	if say(d, "oui"); d.c().State == Withdrawn {
		t.Error("a yes to an agent withdraws the case")
	}
}

func TestAnAlbumIsACommentAsAWhole(t *testing.T) {
	d := settled(t)
	d.w.Customer.NoticeAt, d.w.Customer.Notice = monday, NoticeVersion
	d.ratingDue()
	d.tap(rateTap(4))
	posts := 0
	for i := range 3 {
		id := MessageID([]string{"p1", "p2", "p3"}[i])
		ev := Event{Key: Key{ID: string(id)}, At: d.now, Body: Said{Message: id, Kind: KindPhoto, Album: "a1", Files: []File{{Kind: KindPhoto, ID: FileID(id)}}}}
		w, effects, err := Step(d.w, ev, d.now)
		if err != nil {
			t.Fatal(err)
		}
		d.w = w
		for _, p := range all[Post](effects) {
			posts += len(p.Files)
		}
	}
	if posts != 3 || d.w.Dialogue.State == AtCase || d.c().Life.Files != 3 {
		t.Errorf("%d of 3 photos stand in the thread, and the dialogue is at %q", posts, d.w.Dialogue.State)
	}
}

func TestAnAnonymousMarkIsShownToNobody(t *testing.T) {
	d := settled(t)
	if due := one[Schedule](t, d.tap(tapAnonymous)); due.Timer != RatingAsk {
		t.Errorf("scheduled %+v", due)
	}
	d.ratingDue()
	effects := d.tap(rateTap(2))
	if d.c().Rating != 2 || !d.c().Life.Anonymous {
		t.Errorf("rating %d, anonymous %v", d.c().Rating, d.c().Life.Anonymous)
	}
	if rec := one[Record](t, effects); rec.What != "rated" || rec.Detail != "" {
		t.Errorf("recorded %+v", rec)
	}
	if posts := all[Post](effects); len(posts) != 0 {
		t.Errorf("the team is told: %+v", posts)
	}
}

func TestWithoutPermissionNobodyIsAskedForAMark(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	d.do(resolveWith("C’est réglé."))
	for _, effect := range all[Schedule](d.tap(tapSettled)) {
		if effect.Timer == RatingAsk {
			t.Errorf("asked without having been allowed: %+v", effect)
		}
	}
	if d.tap(tapNoRating); !d.w.Customer.NoRatings {
		t.Error("the no is forgotten")
	}
}
