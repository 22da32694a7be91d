// Package storage is the desk's memory: SQLite in one file by default, PostgreSQL by URL, one package for both.
//
// # What it promises
//
// Intake keeps an event and all its consequences in one transaction (Store.InTx), so that what is acknowledged to a
// platform is already kept (G1) and what was applied once is not applied again (MarkSeen, G2). A case is filed at most once
// from a draft and a number is given out once: both are UNIQUE constraints, not manners (G3).
//
// # Lanes
//
// What is to be sent stands in the table outbox, one row for one platform call, in lanes (G6). A lane is claimed with a
// lease and a fencing epoch: whoever lost the lease can no longer mark anything (ErrFenced). A row is deleted once it is
// done, so that a claim never walks over history; what remains is its line in messages. Rows that wait for a later moment
// stand outside: a row's place is the moment it becomes due, or right behind the last place given in its lane, whichever
// is later. The lane's row carries the summary that a claim looks for (when its first row is due, and the most urgent
// class), in a partial index that holds only lanes with something to send. The summary may promise too early, never too
// late: a claim that finds nothing corrects it. While a lane is leased only its head moves, which stands in no index; the
// summary is worked out when the lane is given back.
//
// A row may be traced by the events that wanted it. What it is traced by is only handed on, also to a row that replaces it, and costs nothing where it is empty.
//
// A process that serves lanes can be a platform's courier (Store.Serve): then the statement that fills a free lane also claims it, and the
// lane is handed over after the commit, so that nobody has to be woken, look and claim.
//
// Locks are taken in the order customer, case, desk (by name), lane (by name), outbox. Enqueue, Drop and Requeue are collected in the
// transaction and carried out right before the commit, which keeps that order whatever order the rules speak in.
//
// # Two clocks
//
// Config.Now is business time and may be moved: due times, delays, timers. Leases, pauses and pacing use the machine's
// clock. Times are kept as UTC milliseconds, places as microseconds, days as text.
//
// # What happens on a crash
//
// A transaction is kept whole or not at all. A lane whose owner died is free again when its lease ends (on SQLite, as soon
// as the file is opened again, since no other process can hold it); its head is then marked uncertain, because the call
// may have been made. Nothing else needs repair.
//
// # The engines
//
// The SQL is the same text for both. What differs stands in engine_sqlite.go and engine_postgres.go. SQLite has one
// writer connection; transactions that wait for it form a line and share a commit (see writer.go), which is what makes
// synchronous=FULL affordable. On PostgreSQL any number of processes may work on one database. There each statement is a way there and back, so that writes
// which need nothing of each other are sent as one (see together.go); and every connection says how its statements are planned (see postgresSession), since
// plans outlive what they were made for.
package storage
