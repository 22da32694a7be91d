package delivery

import (
	"context"
	"slices"
	"time"

	"guichet/bot/calls"
	"guichet/storage"
)

// Folder is a Sender that can join several calls of one lane into one, so that a lane that is behind its platform's limit catches up.
type Folder interface {
	// Fold joins calls that follow each other, the first of which is to be made: as many as can go out together with nothing lost, and at least that one. It is
	// pure, and tells how many it has joined.
	Fold(cs []calls.Call) (joined calls.Call, n int)
}

const (
	// behind is how long a row must have waited for its lane to count as behind: a row that comes to a lane at rest goes out alone and at once.
	behind = 200 * time.Millisecond
	// foldMost is how many calls are joined at most.
	foldMost = 30
)

// folded is a call, and the rows that it does: the claimed one first.
type folded struct {
	works []storage.Work
	call  calls.Call
}

// fold looks whether what waits behind w can go out with it. Where the memory fails w goes alone.
func (d *dispatcher) fold(ctx context.Context, w storage.Work) folded {
	alone := folded{works: []storage.Work{w}, call: callOf(w)}
	folder, can := d.sender.(Folder)
	if !can || w.Uncertain || d.Now().Sub(w.Due) < behind {
		return alone
	}
	if _, n := folder.Fold([]calls.Call{alone.call, alone.call}); n < 2 {
		return alone // not of a kind that is joined
	}
	join := func(following []storage.Work) (calls.Call, int) {
		cs := []calls.Call{alone.call}
		for _, next := range following {
			cs = append(cs, callOf(next))
		}
		return folder.Fold(cs)
	}
	following, err := d.Store.Following(ctx, w, foldMost-1, func(following []storage.Work) int {
		_, n := join(following)
		return n - 1
	})
	if err != nil {
		d.failed(ctx, "look what follows", err)
		return alone
	}
	return d.together(w, following, join)
}

func (d *dispatcher) together(w storage.Work, following []storage.Work, join func([]storage.Work) (calls.Call, int)) folded {
	f := folded{works: []storage.Work{w}}
	for _, next := range following {
		f.works[0].With = append(f.works[0].With, next.ID)
	}
	f.call, _ = join(following)
	f.works = append(f.works, following...)
	return f
}

// found takes the rows that an earlier try, of which it was not known whether it was made, had done together with w.
func (d *dispatcher) found(ctx context.Context, w storage.Work, with []int64) []storage.Work {
	if len(with) == 0 {
		return nil
	}
	following, err := d.Store.Following(ctx, w, foldMost-1, func(following []storage.Work) int {
		n := 0
		for n < len(following) && slices.Contains(with, following[n].ID) {
			n++
		}
		return n
	})
	if err != nil {
		d.failed(ctx, "look what was sent together", err) // each will be looked up by itself
		return nil
	}
	return following
}
