// Package calendar counts business days and office hours.
//
// It answers the desk's questions about dates: by which day is an answer
// promised (twenty business days, the day of receipt excluded), is somebody at
// the counter now, when does the counter open next, and is it an hour at which
// nobody should be disturbed.
//
// A date on which a promise falls is a [Day], not an instant: "the 20th of
// January" has no time and no zone, and keeping it apart from time.Time makes it
// impossible to lose a day by converting between zones. Instants become days,
// and days instants, only through the zone of the office.
//
// The holidays come from github.com/rickar/cal, which knows Canada but not its
// provinces; Québec is composed here. What no table can know, such as a company's
// own closures, is configuration.
//
// Everything here is a pure value: no clock is read, nothing is stored, and a
// crash has nothing to lose. A [Calendar] never changes after [New] and may be
// used from any number of goroutines.
package calendar
