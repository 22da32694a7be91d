// Package browsertest drives the playground's page in a real browser, by mouse and keyboard, as a person does. The tests of
// the page and of the whole program share it; no program contains it.
//
// Every wait has an end (Patience), and none is a sleep: the page is looked at until it shows what is waited for. What goes
// wrong unseen is kept and told by Clean.
package browsertest
