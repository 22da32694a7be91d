package intake

import (
	"context"
	"fmt"
	"runtime"
	"testing"

	"guichet/conversations"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// A line with few events waits for another, but not for as long as that one may have to wait for a customer.
func TestACustomerWhoIsLockedHoldsOneLineUp(t *testing.T) {
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		if s.Engine() != storage.PostgreSQL {
			t.Skip("on SQLite one transaction at a time is under way anyhow")
		}
		in := newIntake(t, s)
		locked := said(1, "1001", "Bonjour")
		accept(t, in, locked)
		other := said(2, "", "Bonjour")
		for n := 1002; in.lineOf(other) == in.lineOf(locked) || other.From.Chat == ""; n++ {
			other.From.Chat = conversations.ChatID(fmt.Sprint(n))
		}
		held, release := make(chan struct{}), make(chan struct{})
		holding := make(chan error, 1)
		go func() {
			holding <- s.InTx(t.Context(), func(tx *storage.Tx) error {
				id, _, err := tx.CustomerOf(locked.From.Chat, "")
				if err == nil {
					err = tx.Lock(id)
				}
				close(held)
				<-release
				return err
			})
		}()
		<-held
		waiting := make(chan error, 1)
		go func() {
			_, err := in.Accept(context.WithoutCancel(t.Context()), []conversations.Event{said(3, "1001", "Allô?")}, nil)
			waiting <- err
		}()
		for len(in.few) == 0 { // until its transaction is under way
			runtime.Gosched()
		}
		accept(t, in, other)
		select {
		case err := <-waiting:
			t.Errorf("the customer was not locked: %v", err)
		default:
		}
		close(release)
		if err := <-holding; err != nil {
			t.Error(err)
		}
		if err := <-waiting; err != nil {
			t.Error(err)
		}
	})
}
