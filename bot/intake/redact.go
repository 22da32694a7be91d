package intake

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

	"guichet/conversations"
	"guichet/conversations/redact"
)

// redacted is the event with its raw form and the customer's name as the database may see them (G8). What is not JSON is kept as its size and hash.
// The rest of the body is in memory alone until apply hands it to the rules: it is redacted there, where the open question is known.
func (in *Intake) redacted(ev conversations.Event) conversations.Event {
	ev = conversations.RedactName(ev)
	if len(ev.Raw) == 0 {
		return ev
	}
	clean, _, err := redact.JSON(ev.Raw, redact.Context{Opaque: in.Opaque[ev.Key.Source]})
	if err != nil {
		clean = sizeAndHash(ev.Raw)
	}
	ev.Raw = clean
	return ev
}

func sizeAndHash(raw []byte) []byte {
	hash := sha256.Sum256(raw)
	kept, err := json.Marshal(map[string]any{"size": len(raw), "sha256": hex.EncodeToString(hash[:])})
	if err != nil {
		return nil // a number and a string always encode
	}
	return kept
}
