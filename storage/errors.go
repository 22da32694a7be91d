package storage

import (
	"errors"
	"fmt"
)

var (
	// ErrNotFound means that there is no customer, case or row with the id.
	ErrNotFound = errors.New("not found")
	// ErrNumberTaken means that a new case's number exists already: the whole transaction is to be done again with another.
	ErrNumberTaken = errors.New("the case number is taken")
	// ErrFiled means that a case was filed from the draft before (G3).
	ErrFiled = errors.New("the draft is filed already")
	// ErrFenced means that the lane was claimed by somebody else since: whatever the caller did, it may not mark the row any more.
	ErrFenced = errors.New("the lane was claimed by another since")
	// ErrTampered means that a case's history was changed by somebody other than this program.
	ErrTampered = errors.New("the history does not verify")
)

// wrap adds what was being done to an error, if there is one.
func wrap(err error, doing string) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", doing, err)
}
