// Package policy holds what an operator decides: who runs the desk, in which languages, with which teams, which categories
// and references, by when answers are promised, and how long things are kept.
//
// A policy is a YAML file laid over the built-in one (builtin.yaml), so that an operator writes only what differs. Its rules
// are at the top of that file; in short, tables are merged key by key, lists and single values are replaced, a key left
// empty changes nothing, and null written out removes.
//
// [Parse] is strict, because a misspelt key that is passed over in silence is a promise to customers that is not kept. It
// reports everything at once, each finding with its line, its key and what to do. A [Policy] that comes out is whole: every
// team that is routed to exists, every label is there in each language offered, every reference's example has its form. The
// rest of the program checks none of that again.
//
// The YAML library's own strict decoding would stop at the types and know neither the built-in file nor its lines; so the
// file is read as a tree, merged, and walked by readers, one for each section. What a reader asks for is what may stand
// there: there is no schema beside the code to fall behind it.
//
// Help articles are files of their own (articles/*.yaml; an operator's lie beside the policy file and are named in it), read by
// [ParseBeside] from the folder that the caller hands in; a finding in one names it.
//
// The package opens no file itself and reads no clock, and keeps nothing: after a crash the policy is parsed again.
package policy
