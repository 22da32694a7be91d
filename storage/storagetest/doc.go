// Package storagetest gives tests real databases: a SQLite file in a temporary folder, and a PostgreSQL cluster that the
// tests start themselves, as an unprivileged user, from the installed binaries (or TEST_POSTGRES_URL).
//
// Each runs one test on both engines; nothing is ever mocked, so that what the two engines do differently is found here. A
// cluster belongs to one test process and is removed when it ends, however it ends: a watchdog behind a pipe sees to it.
package storagetest
