package traces

import (
	"context"
	"slices"
	"strings"

	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
)

// traceparent is the header of the W3C's Trace Context, whose value rows of the outbox carry: several where they are of several events.
const traceparent = "traceparent"

// carry is the traceparent of a context's span.
func carry(ctx context.Context) string {
	header := propagation.MapCarrier{}
	propagation.TraceContext{}.Inject(ctx, header)
	return header[traceparent]
}

// origins are the spans that a row's trace names. What cannot be read is passed over: another release may have written it.
func origins(carried string) (found []trace.SpanContext) {
	for word := range strings.FieldsSeq(carried) {
		ctx := propagation.TraceContext{}.Extract(context.Background(), propagation.MapCarrier{traceparent: word})
		if origin := trace.SpanContextFromContext(ctx); origin.IsValid() {
			found = append(found, origin)
		}
	}
	return once(found)
}

// once takes repetitions out.
func once(all []trace.SpanContext) (list []trace.SpanContext) {
	for _, origin := range all {
		if !slices.ContainsFunc(list, origin.Equal) {
			list = append(list, origin)
		}
	}
	return list
}

// following is the context for a span that comes of others, and its links to them. It becomes a child of the first that is sampled, so that it is told of if any
// of them is.
func following(all []trace.SpanContext) (context.Context, []trace.Link) {
	if len(all) == 0 {
		return context.Background(), nil
	}
	links := make([]trace.Link, len(all))
	for i, origin := range all {
		links[i] = trace.Link{SpanContext: origin}
	}
	parent := all[max(0, slices.IndexFunc(all, trace.SpanContext.IsSampled))]
	return trace.ContextWithRemoteSpanContext(context.Background(), parent), links
}
