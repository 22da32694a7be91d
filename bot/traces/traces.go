package traces

import (
	"context"
	"fmt"
	"strings"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/sdk/resource"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"

	"guichet/bot/metrics"
)

// Traces counts as Metrics do, and tells a collector. All methods are safe for concurrent use.
type Traces struct {
	*metrics.Metrics
	provider *sdk.TracerProvider
	tracer   trace.Tracer
}

// Start begins to send to a collector that takes OTLP over HTTP below the endpoint (http://collector:4318). Headers, the service's name and whatever else the
// OpenTelemetry specification names come from the environment's OTEL_ variables. Nothing is connected yet, so a collector may come later.
func Start(ctx context.Context, endpoint string, m *metrics.Metrics) (*Traces, error) {
	exporter, err := otlptracehttp.New(ctx, otlptracehttp.WithEndpointURL(strings.TrimRight(endpoint, "/")+"/v1/traces"))
	if err != nil {
		return nil, fmt.Errorf("OTEL_EXPORTER_OTLP_ENDPOINT: %w", err)
	}
	// What the environment says of the service goes before our own name.
	about, err := resource.Merge(resource.NewSchemaless(attribute.String("service.name", "guichet")), resource.Environment())
	if err != nil {
		return nil, fmt.Errorf("describe the service to the collector: %w", err)
	}
	provider := sdk.NewTracerProvider(sdk.WithBatcher(exporter), sdk.WithResource(about))
	return &Traces{Metrics: m, provider: provider, tracer: provider.Tracer("guichet")}, nil
}

// Close sends what is left, until ctx ends.
func (t *Traces) Close(ctx context.Context) error {
	if err := t.provider.Shutdown(ctx); err != nil {
		return fmt.Errorf("send the last traces: %w", err)
	}
	return nil
}

// span tells of something that has just ended and took so long.
func (t *Traces) span(name string, kind trace.SpanKind, took time.Duration, about ...attribute.KeyValue) {
	end := time.Now()
	_, span := t.tracer.Start(context.Background(), name, trace.WithTimestamp(end.Add(-took)), trace.WithSpanKind(kind), trace.WithAttributes(about...))
	span.End(trace.WithTimestamp(end))
}

// Applied tells of an event, from its acceptance to its commit.
func (t *Traces) Applied(source, kind string, took time.Duration) {
	t.Metrics.Applied(source, kind, took)
	t.span("event "+kind, trace.SpanKindServer, took, attribute.String("guichet.source", source))
}

// Sent tells of a call that was done. How long it had waited since it was due stands beside it.
func (t *Traces) Sent(platform, verb string, class int, waited, took time.Duration) {
	t.Metrics.Sent(platform, verb, class, waited, took)
	t.span("call "+verb, trace.SpanKindClient, took, attribute.String("guichet.platform", platform), attribute.Int("guichet.class", class),
		attribute.Float64("guichet.waited_seconds", max(0, waited).Seconds()))
}

// Retried tells of a call that failed and will be tried again.
func (t *Traces) Retried(platform, verb string, uncertain bool) {
	t.Metrics.Retried(platform, verb, uncertain)
	t.span("call "+verb+" failed", trace.SpanKindClient, 0, attribute.String("guichet.platform", platform), attribute.Bool("guichet.uncertain", uncertain))
}

// Died tells of a call that was given up.
func (t *Traces) Died(platform, verb, reason string) {
	t.Metrics.Died(platform, verb, reason)
	t.span("call "+verb+" given up", trace.SpanKindClient, 0, attribute.String("guichet.platform", platform), attribute.String("guichet.reason", reason))
}
