package fakeslack

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/coder/websocket"
)

// maxSockets is how many Socket Mode connections an app may hold (docs.slack.dev/apis/events-api/using-socket-mode).
const maxSockets = 10

// socketSet are the live connections; each envelope goes to one of them, in turn.
type socketSet struct {
	mu     sync.Mutex
	list   []*socket
	next   int
	serial int
}

// socket is one connection. Its writer goroutine owns the order of frames.
type socket struct {
	number int
	conn   *websocket.Conn
	frames chan string
	cancel context.CancelFunc
	silent bool // guarded by socketSet.mu
	server *Server
}

func (s *Server) appsConnectionsOpen(*request) (obj, *refusal) {
	if s.cfg.EventsURL != "" && s.cfg.InteractivityURL != "" && s.cfg.CommandsURL != "" {
		return nil, refuse("forbidden_team") // Socket Mode is not switched on for this app
	}
	var address string
	s.change(func() {
		ticket := s.state.id("ticket-")
		s.state.tickets[ticket] = true
		address = "ws" + strings.TrimPrefix(s.state.url, "http") + "/link?ticket=" + ticket + "&app_id=" + s.cfg.AppID
	})
	return obj{"url": address}, nil
}

// serveSocket is the WebSocket endpoint: a ticket of apps.connections.open is good for one connection.
func (s *Server) serveSocket(w http.ResponseWriter, hr *http.Request) {
	fault := s.faults.take("socket")
	ticket := hr.URL.Query().Get("ticket")
	s.mu.Lock()
	known := s.state.tickets[ticket]
	delete(s.state.tickets, ticket)
	s.mu.Unlock()
	if !known || fault.Kind == SocketRefused || fault.Kind == outage {
		http.Error(w, "not now", http.StatusServiceUnavailable)
		return
	}
	// Clients in the field send Origin: https://api.slack.com, which is not this host.
	conn, err := websocket.Accept(w, hr, &websocket.AcceptOptions{InsecureSkipVerify: true})
	if err != nil {
		return // Accept has answered
	}
	conn.SetReadLimit(maxBody)
	ctx, cancel := context.WithCancel(s.ctx)
	defer cancel()
	k := &socket{conn: conn, frames: make(chan string, 1024), cancel: cancel, silent: fault.Kind == SocketSilent, server: s}
	count := s.sockets.add(k)
	if count > maxSockets {
		s.sockets.remove(k)
		_ = conn.Close(websocket.StatusPolicyViolation, "too many connections")
		return
	}
	if !k.silent {
		k.frames <- string(raw(obj{
			"type": "hello", "num_connections": count, "connection_info": obj{"app_id": s.cfg.AppID},
			"debug_info": obj{"host": "applink-playground", "build_number": 1, "approximate_connection_time": 18060},
		}))
	}
	s.turn.bump()
	s.spawn(func() { k.write(ctx) })
	k.read(ctx)
	s.sockets.remove(k)
	_ = conn.CloseNow()
	s.turn.bump()
}

// write sends frames in order, and a ping each interval.
func (k *socket) write(ctx context.Context) {
	ping := time.NewTicker(k.server.cfg.PingInterval)
	defer ping.Stop()
	defer k.cancel()
	k.ping(ctx)
	for {
		select {
		case frame := <-k.frames:
			if k.server.sockets.isSilent(k) {
				continue
			}
			k.server.logFrame(k, true, frame)
			if err := k.conn.Write(ctx, websocket.MessageText, []byte(frame)); err != nil {
				return
			}
		case <-ping.C:
			k.ping(ctx)
		case <-ctx.Done():
			return
		}
	}
}

// ping does not wait for the pong in the writer: a client busy committing must not hold up its envelopes.
func (k *socket) ping(ctx context.Context) {
	if k.server.sockets.isSilent(k) {
		return
	}
	k.server.spawn(func() {
		ctx, cancel := context.WithTimeout(ctx, k.server.cfg.PingInterval)
		defer cancel()
		_ = k.conn.Ping(ctx) // a dead client shows at the next write
	})
}

func (k *socket) read(ctx context.Context) {
	for {
		_, data, err := k.conn.Read(ctx)
		if err != nil {
			return
		}
		k.server.logFrame(k, false, string(data))
		if !k.server.sockets.isSilent(k) {
			k.server.acknowledge(data)
		}
	}
}

func (s *Server) logFrame(k *socket, out bool, text string) {
	if s.wire.on() {
		s.wire.frame(k.number, out, text)
		s.turn.bump()
	}
}

// acknowledge reads {"envelope_id":…,"payload":…}.
func (s *Server) acknowledge(data []byte) {
	var ack struct {
		EnvelopeID string          `json:"envelope_id"`
		Payload    json.RawMessage `json:"payload"`
	}
	if err := json.Unmarshal(data, &ack); err != nil || ack.EnvelopeID == "" {
		s.violate("a socket message is not an acknowledgement")
		return
	}
	if len(ack.Payload) > maxAckPayload {
		s.violate("an acknowledgement of %d bytes: Slack drops what exceeds 20 KB", len(ack.Payload))
		return
	}
	kind := s.outgoing.acknowledged(ack.EnvelopeID, ack.Payload)
	if kind == "events_api" && len(ack.Payload) > 0 && string(ack.Payload) != "null" {
		s.violate("an event was acknowledged with a payload, which Slack ignores")
	}
	s.turn.bump()
}

func envelopeID(serial int) string {
	return fmt.Sprintf("00000000-0000-4000-8000-%012x", serial)
}

func (set *socketSet) add(k *socket) int {
	set.mu.Lock()
	defer set.mu.Unlock()
	set.serial++
	k.number = set.serial
	set.list = append(set.list, k)
	return len(set.list)
}

func (set *socketSet) remove(k *socket) {
	set.mu.Lock()
	defer set.mu.Unlock()
	for i, other := range set.list {
		if other == k {
			set.list = append(set.list[:i], set.list[i+1:]...)
			return
		}
	}
}

func (set *socketSet) isSilent(k *socket) bool {
	set.mu.Lock()
	defer set.mu.Unlock()
	return k.silent
}

// write hands a frame to the next connection in turn; false when there is none with room. A silent connection takes
// its share too: Slack does not know yet that it is dead.
func (set *socketSet) write(frame string) bool {
	set.mu.Lock()
	defer set.mu.Unlock()
	for range set.list {
		set.next++
		k := set.list[set.next%len(set.list)]
		select {
		case k.frames <- frame:
			return true
		default:
		}
	}
	return false
}

func (set *socketSet) closeAll() {
	set.mu.Lock()
	list := append([]*socket(nil), set.list...)
	set.mu.Unlock()
	for _, k := range list {
		k.cancel()
		_ = k.conn.CloseNow()
	}
}

// Sockets is how many Socket Mode connections are open.
func (s *Server) Sockets() int {
	s.sockets.mu.Lock()
	defer s.sockets.mu.Unlock()
	return len(s.sockets.list)
}

// Disconnect sends the disconnect message to every connection: reason "warning" (the connection ends in about ten
// seconds; here it stays until the client leaves), "refresh_requested" or "link_disabled" (closed at once).
func (s *Server) Disconnect(reason string) {
	s.sockets.mu.Lock()
	list := append([]*socket(nil), s.sockets.list...)
	s.sockets.mu.Unlock()
	frame := string(raw(obj{"type": "disconnect", "reason": reason, "debug_info": obj{"host": "applink-playground"}}))
	for _, k := range list {
		s.logFrame(k, true, frame)
		ctx, cancel := context.WithTimeout(s.ctx, time.Second)
		_ = k.conn.Write(ctx, websocket.MessageText, []byte(frame)) // one that is gone needs no notice
		cancel()
		if reason != "warning" {
			s.spawn(func() {
				_ = k.conn.Close(websocket.StatusNormalClosure, reason)
				k.cancel()
			})
		}
	}
}

// CutSockets breaks every connection without a word.
func (s *Server) CutSockets() { s.sockets.closeAll() }

// SilenceSockets makes the open connections go dead while looking alive: no pings, no envelopes, no acknowledgements.
func (s *Server) SilenceSockets() {
	s.sockets.mu.Lock()
	defer s.sockets.mu.Unlock()
	for _, k := range s.sockets.list {
		k.silent = true
	}
}

// ErrNoSocket means that no Socket Mode connection is open.
var ErrNoSocket = errors.New("no Socket Mode connection is open")

// PushRaw writes any text to one connection as it is: malformed JSON, an unknown type, an envelope nobody made.
func (s *Server) PushRaw(text string) error {
	if !s.sockets.write(text) {
		return ErrNoSocket
	}
	return nil
}
