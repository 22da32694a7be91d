package storage

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"reflect"
	"sync"

	"github.com/jmoiron/sqlx"
)

// statementLimit bounds the statements that one connection keeps prepared. The program has about a hundred; the rest is room for the row counts of
// statements that take several rows at once.
const statementLimit = 400

// pool is the database's connections, each with the statements it keeps prepared.
//
// A message costs dozens of short statements. database/sql would find for each of them the connection that has it prepared, start a goroutine to watch its
// context, and have its rows scanned by reflection: on SQLite that is more work than the statement itself. So transactions and reads take a connection
// from the pool and talk to its driver (link); everybody else (River, the migrations) uses the same pool as a plain sqlx.DB.
type pool struct {
	*sqlx.DB
	first string // statement on each new connection, if any

	mu    sync.Mutex
	links map[*link]struct{} // those that are open
}

// newPool makes a pool of the connections that the driver's connector makes. name is what sqlx calls the driver.
func newPool(c driver.Connector, name string) *pool {
	p := &pool{links: make(map[*link]struct{})}
	p.DB = sqlx.NewDb(sql.OpenDB(linker{c, p}), name)
	return p
}

// linker makes the connections of a pool.
type linker struct {
	driver.Connector
	pool *pool
}

func (l linker) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := l.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	if l.pool.first != "" {
		if _, err := conn.(driverConn).ExecContext(ctx, l.pool.first, nil); err != nil {
			return nil, errors.Join(err, conn.Close())
		}
	}
	opened := &link{driverConn: conn.(driverConn), pool: l.pool, prepared: make(map[string]*prepared)}
	l.pool.mu.Lock()
	defer l.pool.mu.Unlock()
	l.pool.links[opened] = struct{}{}
	return opened, nil
}

// driverConn is what both drivers' connections can do.
type driverConn interface {
	driver.Conn
	driver.ConnPrepareContext
	driver.ConnBeginTx
	driver.ExecerContext
	driver.QueryerContext
	driver.Pinger
	driver.SessionResetter
	driver.Validator
}

// link is one connection. Between borrow and giveBack one goroutine at a time uses it.
type link struct {
	driverConn
	pool     *pool
	prepared map[string]*prepared
	tx       driver.Tx // of begin
}

// prepared is a statement that a connection keeps prepared, with how its rows are read into the types they were asked for as.
type prepared struct {
	driver.Stmt
	order []int // which argument each parameter takes, where that is not their order
	plans map[reflect.Type]scanPlan
}

// CheckNamedValue passes database/sql's question on to a driver that has an answer.
func (l *link) CheckNamedValue(v *driver.NamedValue) error {
	if checker, ok := l.driverConn.(driver.NamedValueChecker); ok {
		return checker.CheckNamedValue(v)
	}
	return driver.ErrSkip
}

// Close closes the connection and what it prepared.
func (l *link) Close() error {
	l.pool.mu.Lock()
	delete(l.pool.links, l)
	l.pool.mu.Unlock()
	var errs []error
	if l.IsValid() {
		for _, p := range l.prepared {
			errs = append(errs, p.Close())
		}
	}
	return errors.Join(append(errs, l.driverConn.Close())...)
}

// borrowed is a connection taken from the pool.
type borrowed struct {
	*link
	conn *sql.Conn
}

// borrow takes a connection. It must be given back.
func (p *pool) borrow(ctx context.Context) (borrowed, error) {
	conn, err := p.Conn(ctx)
	if err != nil {
		return borrowed{}, err
	}
	b := borrowed{conn: conn}
	err = conn.Raw(func(raw any) error {
		b.link = raw.(*link)
		return nil
	})
	if err != nil {
		return borrowed{}, errors.Join(err, conn.Close())
	}
	return b, nil
}

// giveBack ends a loan. A connection whose state is not known is closed instead.
func (b borrowed) giveBack(sound bool) {
	if !sound {
		_ = b.conn.Raw(func(any) error { return driver.ErrBadConn }) // it is that very error
	}
	_ = b.conn.Close() // closed already, when it was not sound
}

// begin borrows a connection and begins a transaction on it. Connections that broke while they lay in the pool are passed over: there are only so many.
func (p *pool) begin(ctx context.Context) (borrowed, error) {
	for {
		b, err := p.borrow(ctx)
		if err != nil {
			return borrowed{}, err
		}
		// The transaction outlives ctx, between whose statements the Tx looks at it, and ends by its own commit or rollback.
		b.tx, err = b.BeginTx(context.WithoutCancel(ctx), driver.TxOptions{})
		if err == nil {
			return b, nil
		}
		b.giveBack(false)
		if !errors.Is(err, driver.ErrBadConn) {
			return borrowed{}, err
		}
	}
}

// commit ends the transaction and the loan.
func (b borrowed) commit() error {
	err := b.tx.Commit()
	b.tx = nil
	b.giveBack(err == nil)
	return err
}

// rollback ends the transaction and the loan.
func (b borrowed) rollback() error {
	err := b.tx.Rollback()
	b.tx = nil
	b.giveBack(err == nil)
	return err
}

// statement is the prepared statement of a query.
func (l *link) statement(ctx context.Context, query string) (*prepared, error) {
	if p := l.prepared[query]; p != nil {
		return p, nil
	}
	if len(l.prepared) >= statementLimit {
		for text, p := range l.prepared { // any one: what is used often comes back
			l.pool.mu.Lock()
			delete(l.prepared, text)
			l.pool.mu.Unlock()
			_ = p.Close()
			break
		}
	}
	text, order := query, []int(nil)
	if l.pool.DriverName() == "sqlite" {
		text, order = anonymous(query)
	}
	stmt, err := l.PrepareContext(ctx, text)
	if err != nil {
		return nil, err
	}
	p := &prepared{Stmt: stmt, order: order}
	l.pool.mu.Lock()
	defer l.pool.mu.Unlock()
	l.prepared[query] = p
	return p, nil
}

// execute runs a statement and returns how many rows it touched.
func (l *link) execute(ctx context.Context, query string, args []any) (int64, error) {
	p, err := l.statement(ctx, query)
	if err != nil {
		return 0, err
	}
	values, err := p.values(args)
	if err != nil {
		return 0, err
	}
	result, err := p.Stmt.(driver.StmtExecContext).ExecContext(ctx, values)
	if err != nil {
		return 0, err
	}
	return result.RowsAffected()
}

// one reads one row into dest and reports whether there was one.
func (l *link) one(ctx context.Context, dest any, query string, args []any) (found bool, err error) {
	to := reflect.ValueOf(dest).Elem()
	err = l.each(ctx, to.Type(), query, args, func(scan func(reflect.Value) error) (bool, error) {
		found = true
		return false, scan(to)
	})
	return found, err
}

// many reads all rows into the slice that dest points to.
func (l *link) many(ctx context.Context, dest any, query string, args []any) error {
	list := reflect.ValueOf(dest).Elem()
	list.SetZero()
	element := list.Type().Elem()
	return l.each(ctx, element, query, args, func(scan func(reflect.Value) error) (bool, error) {
		n := list.Len()
		if n == list.Cap() {
			list.Grow(max(4, n))
		}
		list.SetLen(n + 1)
		to := list.Index(n)
		to.SetZero()
		return true, scan(to)
	})
}

// each runs a query and calls row for each of its rows until that returns false or an error. scan reads the row into a value of the type.
func (l *link) each(ctx context.Context, t reflect.Type, query string, args []any, row func(scan func(reflect.Value) error) (bool, error)) (err error) {
	p, err := l.statement(ctx, query)
	if err != nil {
		return err
	}
	values, err := p.values(args)
	if err != nil {
		return err
	}
	rows, err := p.Stmt.(driver.StmtQueryContext).QueryContext(ctx, values)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	plan, err := p.plan(t, rows)
	if err != nil {
		return err
	}
	buffer := make([]driver.Value, len(plan))
	for {
		err := rows.Next(buffer)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		more, err := row(func(to reflect.Value) error { return plan.scan(to, buffer) })
		if err != nil || !more {
			return err
		}
	}
}

func (p *prepared) plan(t reflect.Type, rows driver.Rows) (scanPlan, error) {
	if plan := p.plans[t]; plan != nil {
		return plan, nil
	}
	plan, err := newScanPlan(t, rows.Columns())
	if err != nil {
		return nil, fmt.Errorf("read rows as %s: %w", t, err)
	}
	if p.plans == nil {
		p.plans = make(map[reflect.Type]scanPlan)
	}
	p.plans[t] = plan
	return plan, nil
}
