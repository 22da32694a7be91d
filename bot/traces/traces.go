package traces

import (
	"context"
	"fmt"
	"strings"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/sdk/resource"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	semconv "go.opentelemetry.io/otel/semconv/v1.43.0"
	"go.opentelemetry.io/otel/trace"

	"guichet/bot/delivery"
	"guichet/bot/intake"
)

// Traces follows events into the calls that come of them: it is an intake.Tracer and a delivery.Tracer. All methods are safe for concurrent use.
type Traces struct {
	provider *sdk.TracerProvider
	tracer   trace.Tracer
}

// Start begins to send to a collector that takes OTLP over HTTP below the endpoint (http://collector:4318). Headers, the service's name, the sampler and whatever
// else the OpenTelemetry specification names come from the environment's OTEL_ variables. Nothing is connected yet, so a collector may come later.
func Start(ctx context.Context, endpoint string) (*Traces, error) {
	exporter, err := otlptracehttp.New(ctx, otlptracehttp.WithEndpointURL(strings.TrimRight(endpoint, "/")+"/v1/traces"))
	if err != nil {
		return nil, fmt.Errorf("OTEL_EXPORTER_OTLP_ENDPOINT: %w", err)
	}
	// What the environment says of the service goes before our own name.
	about, err := resource.Merge(resource.NewSchemaless(attribute.String("service.name", "guichet")), resource.Environment())
	if err != nil {
		return nil, fmt.Errorf("describe the service to the collector: %w", err)
	}
	return to(sdk.WithBatcher(exporter), sdk.WithResource(about)), nil
}

func to(options ...sdk.TracerProviderOption) *Traces {
	provider := sdk.NewTracerProvider(options...)
	return &Traces{provider, provider.Tracer("guichet")}
}

// Close sends what is left, until ctx ends.
func (t *Traces) Close(ctx context.Context) error {
	if err := t.provider.Shutdown(ctx); err != nil {
		return fmt.Errorf("send the last traces: %w", err)
	}
	return nil
}

// Begin implements intake.Tracer.
func (t *Traces) Begin(source, kind, cause string) (carried string, end func(intake.Outcome)) {
	ctx, of := following(origins(cause))
	ctx, span := t.tracer.Start(ctx, "event "+kind, trace.WithSpanKind(trace.SpanKindServer), trace.WithLinks(of...),
		trace.WithAttributes(attribute.String("guichet.source", source)))
	return carry(ctx), func(outcome intake.Outcome) {
		span.SetAttributes(attribute.String("guichet.outcome", string(outcome)))
		if outcome == intake.Failed || outcome == intake.Aside {
			failed(span, string(outcome))
		}
		span.End()
	}
}

// Tried implements delivery.Tracer.
func (t *Traces) Tried(try delivery.Try) {
	var all []trace.SpanContext
	for _, row := range try.Rows {
		all = append(all, origins(row.Trace)...)
	}
	all = once(all)
	ended := trace.WithTimestamp(try.Began.Add(try.Took))
	ctx, links := following(all)
	_, span := t.tracer.Start(ctx, "call "+try.Verb, trace.WithTimestamp(try.Began), trace.WithSpanKind(trace.SpanKindClient), trace.WithLinks(links...),
		trace.WithAttributes(about(try)...))
	if try.Outcome != delivery.Sent {
		failed(span, string(try.Outcome))
	}
	span.End(ended)

	call := trace.Link{SpanContext: span.SpanContext()}
	for _, row := range try.Rows {
		for _, origin := range origins(row.Trace) {
			if origin.TraceID() == call.SpanContext.TraceID() {
				continue // the call itself stands there
			}
			_, joined := t.tracer.Start(trace.ContextWithRemoteSpanContext(context.Background(), origin), "joined "+try.Verb, trace.WithTimestamp(try.Began),
				trace.WithLinks(call), trace.WithAttributes(attribute.String("guichet.outcome", string(try.Outcome)), waited(row)))
			joined.End(ended)
		}
	}
}

// about is what a call's span tells of it.
func about(try delivery.Try) []attribute.KeyValue {
	told := []attribute.KeyValue{
		attribute.String("guichet.platform", try.Platform), attribute.String("guichet.lane", try.Lane), attribute.String("guichet.verb", try.Verb),
		attribute.Int("guichet.class", try.Class), attribute.Int("guichet.attempt", try.Attempt), attribute.Bool("guichet.uncertain", try.Uncertain),
		attribute.String("guichet.outcome", string(try.Outcome)), waited(try.Rows[0]),
	}
	if len(try.Rows) > 1 {
		told = append(told, semconv.MessagingBatchMessageCount(len(try.Rows)))
	}
	if try.Reason != "" {
		told = append(told, attribute.String("guichet.reason", try.Reason))
	}
	return told
}

func waited(row delivery.Tried) attribute.KeyValue {
	return attribute.Float64("guichet.waited_seconds", max(0, row.Waited).Round(time.Microsecond).Seconds())
}

// failed marks a span as one that did not go as it should.
func failed(span trace.Span, why string) {
	span.SetAttributes(semconv.ErrorTypeKey.String(why))
	span.SetStatus(codes.Error, why)
}
