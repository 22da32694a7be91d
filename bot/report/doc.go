// Package report makes what leaves the desk as figures: the register of complaints, and counts of it.
//
// The register has one row for each case and a data dictionary: Columns is both. Three forms leave: the whole register, for those who handle complaints; the same
// without anything about a person and without anybody's words; and counts, in which small cells are hidden, for everybody else. Every cell of a CSV is only text
// to a spreadsheet, whatever a customer wrote (guarantee G13).
package report
