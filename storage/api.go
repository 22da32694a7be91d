package storage

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"time"

	"guichet/conversations"
)

type Config struct {
	URL     string
	Now     func() time.Time
	Process string
	Log     *slog.Logger
}
type Store struct{}
type Tx struct{}
type Applied struct{ Schema, River int }
type River struct {
	DB     *sql.DB
	Engine Engine
}
type Engine string

const (
	SQLite     Engine = "sqlite"
	PostgreSQL Engine = "postgres"
)

var (
	ErrInUse       = errors.New("another process has this database file open")
	ErrNumberTaken = errors.New("the case number is taken")
	ErrFiled       = errors.New("the draft is filed already")
	ErrFenced      = errors.New("the lane was claimed by another since")
	ErrTampered    = errors.New("the history does not verify")
	ErrNotFound    = errors.New("not found")
	errBuilding    = errors.New("storage: being built")
)

func Open(ctx context.Context, c Config) (*Store, error)            { return nil, errBuilding }
func (s *Store) Migrate(ctx context.Context) (Applied, error)       { return Applied{}, errBuilding }
func (s *Store) Pending(ctx context.Context) (int, error)           { return 0, errBuilding }
func (s *Store) Close() error                                       { return errBuilding }
func (s *Store) River() River                                       { return River{} }
func (s *Store) Engine() Engine                                     { return "" }
func (s *Store) Ping(ctx context.Context) error                     { return errBuilding }
func (s *Store) InTx(ctx context.Context, fn func(*Tx) error) error { return errBuilding }
func (s *Store) NewID() int64                                       { return 0 }

func (tx *Tx) MarkSeen(key conversations.Key, at time.Time, raw []byte) (fresh bool, err error) {
	return false, errBuilding
}
func (tx *Tx) CustomerOf(chat conversations.ChatID, firstName string) (id conversations.CustomerID, created bool, err error) {
	return 0, false, errBuilding
}
func (tx *Tx) CaseOfThread(channel conversations.ChannelID, thread conversations.MessageID) (id conversations.CaseID, owner conversations.CustomerID, found bool, err error) {
	return 0, 0, false, errBuilding
}
func (tx *Tx) CaseOfMessage(chat conversations.ChatID, message conversations.MessageID) (id conversations.CaseID, found bool, err error) {
	return 0, false, errBuilding
}
func (tx *Tx) OwnerOf(id conversations.CaseID) (owner conversations.CustomerID, found bool, err error) {
	return 0, false, errBuilding
}
func (tx *Tx) Lock(ids ...conversations.CustomerID) error { return errBuilding }

// focus: further cases that the world must hold however old they are
func (tx *Tx) World(id conversations.CustomerID, focus ...conversations.CaseID) (conversations.World, error) {
	return conversations.World{}, errBuilding
}
func (tx *Tx) SaveWorld(before, after conversations.World) error { return errBuilding }
func (tx *Tx) MirrorOf(side conversations.Side, customer conversations.CustomerID, message conversations.MessageID) (conversations.Mirror, error) {
	return conversations.Mirror{}, errBuilding
}
func (tx *Tx) Keep(customer conversations.CustomerID, k conversations.Keep, at time.Time, source conversations.Key) error {
	return errBuilding
}
func (tx *Tx) Record(r conversations.Record, at time.Time, source conversations.Key) error {
	return errBuilding
}
func (tx *Tx) SetTimer(customer conversations.CustomerID, t conversations.Schedule) error {
	return errBuilding
}
func (tx *Tx) DeleteTimer(customer conversations.CustomerID, key string) error { return errBuilding }
func (tx *Tx) TakeTimer(customer conversations.CustomerID, key string, due time.Time) (bool, error) {
	return false, errBuilding
}

// address: "" = the customer's chat; else a group or channel the customer is not behind
func (tx *Tx) Enqueue(customer conversations.CustomerID, address conversations.ChatID, rows []Row) error {
	return errBuilding
}

// Drop: case zero = the customer's rows; else the case's
func (tx *Tx) Drop(customer conversations.CustomerID, key string) error { return errBuilding }
func (tx *Tx) Requeue(row int64) error                                  { return errBuilding }
func (tx *Tx) Reported(row int64) error                                 { return errBuilding }
func (tx *Tx) SetCursor(name, value string) error                       { return errBuilding }
func (tx *Tx) SetAside(source conversations.Key, size int, sha256 []byte, reason string) error {
	return errBuilding
}
func (tx *Tx) EraseMessage(customer conversations.CustomerID, side conversations.Side, message conversations.MessageID, at time.Time, source conversations.Key) error {
	return errBuilding
}
func (tx *Tx) EraseCase(id conversations.CaseID, actor string, at time.Time, source conversations.Key) error {
	return errBuilding
}

func (s *Store) Cursor(ctx context.Context, name string) (value string, found bool, err error) {
	return "", false, errBuilding
}
func (s *Store) Claim(ctx context.Context, platform string, limit int, lease time.Duration) ([]Work, error) {
	return nil, errBuilding
}

// Following: the due rows right behind w in its lane with the same verb, at most n, in order
func (s *Store) Following(ctx context.Context, w Work, n int) ([]Work, error) {
	return nil, errBuilding
}
func (s *Store) Done(ctx context.Context, w Work, r Receipt, follow []Row) (next *Work, more bool, err error) {
	return nil, false, errBuilding
}

// DoneMany: ws[0] is the claimed head, the rest came from Following; one receipt for all
func (s *Store) DoneMany(ctx context.Context, ws []Work, r Receipt, follow []Row) (next *Work, more bool, err error) {
	return nil, false, errBuilding
}
func (s *Store) Later(ctx context.Context, w Work, at time.Time, uncertain, pauseLane bool) error {
	return errBuilding
}

// Release: gives the lane back untried (shutdown)
func (s *Store) Release(ctx context.Context, w Work) error { return errBuilding }
func (s *Store) PauseAccount(ctx context.Context, platform string, until time.Time) error {
	return errBuilding
}
func (s *Store) Progress(ctx context.Context, w Work, stored string) error { return errBuilding }
func (s *Store) Dead(ctx context.Context, w Work, reason string, certain bool) error {
	return errBuilding
}
func (s *Store) Unreported(ctx context.Context, limit int) ([]DeadRow, error) {
	return nil, errBuilding
}
func (s *Store) Overdue(ctx context.Context, past time.Duration) ([]Work, error) {
	return nil, errBuilding
}
func (s *Store) Extend(ctx context.Context, w Work, lease time.Duration) error { return errBuilding }
func (s *Store) Reserve(ctx context.Context, bucket string, rate float64, burst, n int) (wait time.Duration, granted int, err error) {
	return 0, 0, errBuilding
}

// Wake: each call subscribes anew; a value means "look again" (work or timers)
func (s *Store) Wake() <-chan struct{} { return nil }

// NextDue: business = when the next waiting row becomes due, machine = when the next leased or paused lane is free; zero = none
func (s *Store) NextDue(ctx context.Context, platform string) (business, machine time.Time, found bool, err error) {
	return time.Time{}, time.Time{}, false, errBuilding
}
func (s *Store) Lease(ctx context.Context, name string, d time.Duration) (epoch int64, held bool, err error) {
	return 0, false, errBuilding
}
func (s *Store) ReleaseLease(ctx context.Context, name string) error { return errBuilding }
func (s *Store) DueTimers(ctx context.Context, now time.Time, limit int) ([]Timer, error) {
	return nil, errBuilding
}
func (s *Store) NextTimer(ctx context.Context) (time.Time, bool, error) {
	return time.Time{}, false, errBuilding
}
func (s *Store) CaseView(ctx context.Context, id conversations.CaseID) (CaseView, error) {
	return CaseView{}, errBuilding
}
func (s *Store) Cases(ctx context.Context, f Filter) ([]CaseLine, error) { return nil, errBuilding }
func (s *Store) History(ctx context.Context, id conversations.CaseID) ([]Line, error) {
	return nil, errBuilding
}
func (s *Store) CardOf(ctx context.Context, id conversations.CaseID) (channel conversations.ChannelID, card conversations.MessageID, err error) {
	return "", "", errBuilding
}
func (s *Store) Backlog(ctx context.Context) ([]Backlog, error)                 { return nil, errBuilding }
func (s *Store) ClearOld(ctx context.Context, before time.Time) (int, error)    { return 0, errBuilding }
func (s *Store) VerifyChain(ctx context.Context, id conversations.CaseID) error { return errBuilding }
func (s *Store) DeadRows(ctx context.Context, limit int) ([]DeadRow, error)     { return nil, errBuilding }
