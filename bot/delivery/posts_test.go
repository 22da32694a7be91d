package delivery

import (
	"fmt"
	"testing"
	"time"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/storage"
	"guichet/storage/storagetest"
)

func TestManyPostsAreManyUntilFewAreLeft(t *testing.T) {
	var p posts
	for n := 1; n <= manyPosts; n++ {
		if p.count(1) {
			t.Error("it became calm when a post began")
		}
		if many := p.least() != conversations.Cosmetic; many != (n == manyPosts) {
			t.Errorf("%d posts are many: %v", n, many)
		}
	}
	for n := manyPosts - 1; n >= 0; n-- {
		if calm := p.count(-1); calm != (n == fewPosts) {
			t.Errorf("it became calm with %d posts: %v", n, calm)
		}
	}
	if p.count(1); p.least() != conversations.Cosmetic {
		t.Error("one post keeps marks back")
	}
}

// busyDesk is a desk whose posts to many chats hang until released. Another one's, in chat "c", is done and wants a mark.
func busyDesk(t *testing.T, s *storage.Store, change func(*desk)) (d *desk, release func()) {
	held := make(chan struct{})
	d = newDesk(t, s, newPlatform(func(_ calls.Call, refs calls.Refs, _ int) outcome {
		if refs.Chat == "c" {
			return outcome{done: true}
		}
		return outcome{done: true, wait: held}
	}))
	change(d)
	d.running()
	for n := range manyPosts {
		enqueue(t, s, fmt.Sprint("held ", n), tell("hangs"))
	}
	d.await("the posts to hang", func() bool { return d.posts.least() != conversations.Cosmetic })
	reply := tell("reply")
	reply.Case, reply.Carries = fileCase(t, s, "c"), "1.1"
	enqueue(t, s, "c", reply)
	d.await("the reply to be recorded", func() bool { return len(d.telegram.sent("c")) == 1 })
	return d, func() { close(held) }
}

// inHand is how many lanes are being served.
func (d *desk) inHand() int {
	d.Delivery.mu.Lock()
	defer d.Delivery.mu.Unlock()
	return d.inFlight
}

// await returns once it is so, which a change of what is in flight brings.
func (d *desk) await(what string, so func() bool) {
	d.t.Helper()
	patience := time.After(time.Minute)
	for {
		d.Delivery.mu.Lock()
		changed := d.changed
		d.Delivery.mu.Unlock()
		if so() {
			return
		}
		select {
		case <-changed:
		case <-patience:
			d.t.Fatalf("waited in vain for %s", what)
		}
	}
}

func TestMarksWaitUntilFewPostsAreUnderWay(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		d, release := busyDesk(t, s, func(d *desk) {
			for _, dispatcher := range d.dispatchers {
				dispatcher.trickled = time.Now().Add(time.Hour) // which is no matter of this test
			}
		})
		d.await("the reply's lane to be given back", func() bool { return d.inHand() == manyPosts })
		outlook, err := s.Outlook(t.Context(), string(calls.Slack), conversations.Cosmetic)
		if err != nil {
			t.Fatal(err)
		}
		if sent := d.slack.sent("c"); len(sent) != 0 || !outlook.Ready {
			t.Errorf("a mark did not wait: sent %q", sent)
		}
		release()
		d.await("the mark", func() bool { return len(d.slack.sent("c")) == 1 })
		d.quiet()
	})
}

func TestMarksAreNotHeldBackByPostsThatHang(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		d, release := busyDesk(t, s, func(*desk) {})
		d.await("the mark", func() bool { return len(d.slack.sent("c")) == 1 })
		if d.inHand() < manyPosts {
			t.Error("the posts did not hang")
		}
		release()
		d.quiet()
	})
}
