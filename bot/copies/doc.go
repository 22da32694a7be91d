// Package copies makes the copy of their information that a customer can have (P-4): a ZIP with a file for machines, copy.json, and the same to
// read, copy.html. It holds what the customer said and was told, case by case. Agents' notes and names are not in it: they are other people's.
//
// It is made when it is sent, from what then stands; a try that has to be repeated makes it anew.
package copies
