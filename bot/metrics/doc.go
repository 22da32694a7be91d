// Package metrics counts what the desk does, for Prometheus. Its Metrics are the meters of intake and delivery; what waits in the outbox is read from
// the database when somebody asks. Every figure's help text says what it is of; no label ever holds a person's name, number or words.
//
// Everything is counted in this process since its start, except the backlog, which is that of all processes. After a crash the counters begin at
// zero again, which Prometheus expects.
package metrics
