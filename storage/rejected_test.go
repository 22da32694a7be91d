package storage_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"guichet/conversations"
	"guichet/storage"
	"guichet/storage/storagetest"
)

func TestWhatADatabaseWillNeverKeepIsToldFromWhatMayPass(t *testing.T) {
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		err := s.InTx(t.Context(), func(tx *storage.Tx) error {
			id, _, err := tx.CustomerOf("1001", "Luc")
			if err != nil {
				return err
			}
			before, err := tx.World(id)
			if err != nil {
				return err
			}
			after := before
			after.Customer.Lang = conversations.Lang("xx") // no catalogue: the schema's CHECK refuses it
			return tx.SaveWorld(before, after)
		})
		if !storage.Rejected(err) {
			t.Errorf("a broken CHECK: %v", err)
		}
		ctx, cancel := context.WithDeadline(t.Context(), time.Now().Add(-time.Second))
		defer cancel()
		err = s.InTx(ctx, func(*storage.Tx) error { return nil })
		if err == nil || storage.Rejected(err) {
			t.Errorf("a deadline: %v", err)
		}
		if storage.Rejected(errors.New("x")) || storage.Rejected(nil) {
			t.Error("any error counts")
		}
	})
}
