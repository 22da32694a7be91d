package bot_test

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"maps"
	"math"
	"net/http"
	"slices"
	"sync"
	"testing"
)

// collector is a pretend OpenTelemetry collector. It takes traces as OTLP has them, protocol buffers over HTTP, and reads of them what the tests ask for.
type collector struct {
	mu     sync.Mutex
	bodies [][]byte
}

func (c *collector) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil || r.Method != http.MethodPost || r.URL.Path != "/v1/traces" || r.Header.Get("Content-Type") != "application/x-protobuf" {
		http.Error(w, "no traces", http.StatusBadRequest)
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.bodies = append(c.bodies, body)
}

// span is one as it was told.
type span struct {
	trace, id, parent string
	name              string
	start             uint64
	attributes        map[string]any
	links             []string // the ids of the spans that it links to
	status            string
}

// told are the attributes, as key=value.
func (s span) told() (list []string) {
	for _, key := range slices.Sorted(maps.Keys(s.attributes)) {
		list = append(list, fmt.Sprintf("%s=%v", key, s.attributes[key]))
	}
	return list
}

func (s span) number(key string) float64 {
	n, _ := s.attributes[key].(float64)
	return n
}

// spans are all that were told. The numbers are those of opentelemetry/proto/trace/v1/trace.proto and of its common.proto.
func (c *collector) spans(t *testing.T) (list []span) {
	t.Helper()
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, body := range c.bodies {
		for _, resource := range fields(t, body)[1] { // ExportTraceServiceRequest.resource_spans
			for _, scope := range fields(t, resource.bytes)[2] { // .scope_spans
				for _, one := range fields(t, scope.bytes)[2] { // .spans
					list = append(list, readSpan(t, fields(t, one.bytes)))
				}
			}
		}
	}
	return list
}

func readSpan(t *testing.T, of map[uint64][]field) span {
	s := span{trace: hexOf(of[1]), id: hexOf(of[2]), parent: hexOf(of[4]), attributes: map[string]any{}}
	for _, name := range of[5] {
		s.name = string(name.bytes)
	}
	for _, start := range of[7] {
		s.start = start.number
	}
	for _, attribute := range of[9] {
		pair := fields(t, attribute.bytes)
		s.attributes[string(pair[1][0].bytes)] = readValue(t, fields(t, pair[2][0].bytes))
	}
	for _, link := range of[13] {
		s.links = append(s.links, hexOf(fields(t, link.bytes)[2]))
	}
	for _, status := range of[15] {
		for _, message := range fields(t, status.bytes)[2] {
			s.status = string(message.bytes)
		}
	}
	return s
}

// readValue reads an AnyValue of one of the kinds that spans use.
func readValue(t *testing.T, of map[uint64][]field) any {
	t.Helper()
	for kind, values := range of {
		value := values[0]
		switch kind {
		case 1:
			return string(value.bytes)
		case 2:
			return value.number != 0
		case 3:
			return int64(value.number)
		case 4:
			return math.Float64frombits(value.number)
		}
	}
	t.Fatalf("an attribute of a kind that is not read: %v", of)
	return nil
}

func hexOf(values []field) string {
	if len(values) == 0 {
		return ""
	}
	return hex.EncodeToString(values[0].bytes)
}

// field is one value in a message of protocol buffers: a number, or bytes.
type field struct {
	number uint64
	bytes  []byte
}

// fields are the values in a message, by their numbers.
func fields(t *testing.T, message []byte) map[uint64][]field {
	t.Helper()
	found := map[uint64][]field{}
	varint := func() uint64 {
		n, size := binary.Uvarint(message)
		if size <= 0 {
			t.Fatal("a message is cut off")
		}
		message = message[size:]
		return n
	}
	take := func(n uint64) []byte {
		if n > uint64(len(message)) {
			t.Fatal("a message is cut off")
		}
		taken := message[:n]
		message = message[n:]
		return taken
	}
	for len(message) > 0 {
		tag := varint()
		var f field
		switch tag & 7 {
		case 0:
			f.number = varint()
		case 1:
			f.number = binary.LittleEndian.Uint64(take(8))
		case 2:
			f.bytes = take(varint())
		case 5:
			f.number = uint64(binary.LittleEndian.Uint32(take(4)))
		default:
			t.Fatalf("a field of wire type %d", tag&7)
		}
		found[tag>>3] = append(found[tag>>3], f)
	}
	return found
}
