package storage

// engine is what differs between the two databases. Everything else is one SQL text.
type engine struct {
	name Engine
	// forCustomers and forLane follow a SELECT that locks customers or lanes until the end of the transaction. On SQLite a
	// transaction that writes has the whole database, and they are empty.
	forCustomers, forLane string
	// pick is the query for the names of at most $4 lanes of platform $1 whose first row is due ($2, business time) and that
	// are neither leased nor paused ($3, machine time), the most urgent class first, within it the oldest first.
	pick string
	// hasTable is the query for whether a table named $1 is there.
	hasTable string
	// violates tells whether an error is the violation of the UNIQUE constraint on table.column.
	violates func(err error, table, column string) bool
	// again tells whether a transaction that ended with err may succeed when it is done again.
	again func(err error) bool
}
