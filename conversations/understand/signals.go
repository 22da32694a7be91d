package understand

import (
	"cmp"
	"slices"
)

// Signals reads only the signals of a message: what Read would say of them, at a small part of its cost.
func Signals(text string) []Signal { return Of(text).Signals() }

// signals returns the strongest finding of each kind, in the order of the text. A certain one comes from a rule of weight
// 2, a possible one from a rule of weight 1.
func (r *reading) signals() []Signal {
	matches := signalRules().find(r.spelt)
	if len(matches) == 0 {
		return []Signal{}
	}
	found := map[SignalKind]Signal{}
	for _, m := range matches {
		kind := SignalKind(m.key)
		s := Signal{Kind: kind, Certain: m.weight >= 2, Span: r.matchSpan(m), Rule: m.pattern}
		if old, ok := found[kind]; !ok || s.Certain && !old.Certain {
			found[kind] = s
		}
	}
	out := make([]Signal, 0, len(found))
	for _, s := range found {
		out = append(out, s)
	}
	slices.SortFunc(out, func(a, b Signal) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Kind, b.Kind))
	})
	return out
}
