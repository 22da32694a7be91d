package startlink

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"time"
	"unicode"
	"unicode/utf8"
)

// Link is what a customer arrives with. Every field may be empty.
type Link struct {
	Lang string // "fr" or "en"
	Kind string // "complaint", "problem" or "feedback"
	// Subject is a key of the policy: a complaint's category, a problem's reason, a product.
	Subject   string
	Reference string // of a statement, an order, an invoice
}

// IsZero reports whether the link says nothing.
func (l Link) IsZero() bool { return l == Link{} }

// The reasons why a payload says nothing. Customers are told none of them.
var (
	ErrNoLink  = errors.New("not a start link of this desk")
	ErrForged  = errors.New("the start link's signature does not fit")
	ErrExpired = errors.New("the start link has expired")
)

const (
	version    = 1
	macLength  = 10 // 80 bits, checked at one try a message: requirements ask for 8 bytes at least
	headLength = 1 + macLength
	bodyLength = 4 + 1 + 1 + 1 // expiry, language and kind, two lengths
	// longest is how many bytes 64 characters of base64url hold.
	longest = 48
	// Room is how many bytes subject and reference can have together.
	Room = longest - headLength - bodyLength
	// SecretLength is the least length of a secret, in bytes.
	SecretLength = 16
)

var (
	langs = []string{"", "fr", "en"}
	kinds = []string{"", "complaint", "problem", "feedback"}
)

// Make is the payload of a link that lasts until a moment. A language alone is not signed and needs no secret.
func Make(l Link, until time.Time, secret []byte) (string, error) {
	lang, kind := slices.Index(langs, l.Lang), slices.Index(kinds, l.Kind)
	switch {
	case l.IsZero():
		return "", errors.New("a start link must say something: a language, a kind, a subject or a reference")
	case lang < 0:
		return "", fmt.Errorf("the desk does not speak %q", l.Lang)
	case kind < 0:
		return "", fmt.Errorf("there is no kind %q: use complaint, problem or feedback", l.Kind)
	case l == Link{Lang: l.Lang}:
		return l.Lang, nil
	case l.Subject != "" && l.Kind == "":
		return "", errors.New("a subject needs the kind it belongs to")
	case len(l.Subject)+len(l.Reference) > Room:
		return "", fmt.Errorf("subject and reference have %d bytes together, and %d are the most", len(l.Subject)+len(l.Reference), Room)
	case !printable(l.Subject) || !printable(l.Reference):
		return "", errors.New("subject and reference must be plain words")
	case len(secret) < SecretLength:
		return "", fmt.Errorf("the secret must have %d bytes at least", SecretLength)
	case until.Unix() <= 0 || until.Unix() > 1<<32-1:
		return "", fmt.Errorf("%s is no moment a link can last until", until)
	}
	body := binary.BigEndian.AppendUint32(nil, uint32(until.Unix()))
	body = append(body, byte(kind*len(langs)+lang), byte(len(l.Subject)))
	body = append(body, l.Subject...)
	body = append(body, byte(len(l.Reference)))
	body = append(body, l.Reference...)
	whole := append([]byte{version}, sign(body, secret)...)
	return base64.RawURLEncoding.EncodeToString(append(whole, body...)), nil
}

// Read is what a payload says at a moment, or why it says nothing. Without a secret only a language is read.
func Read(payload string, now time.Time, secret []byte) (Link, error) {
	if payload != "" && slices.Contains(langs, payload) {
		return Link{Lang: payload}, nil
	}
	whole, err := base64.RawURLEncoding.Strict().DecodeString(payload)
	if err != nil || len(whole) < headLength+bodyLength || len(whole) > longest || whole[0] != version || len(secret) < SecretLength {
		return Link{}, ErrNoLink
	}
	body := whole[headLength:]
	if !hmac.Equal(whole[1:headLength], sign(body, secret)) {
		return Link{}, ErrForged
	}
	// What is signed was made by Make; it is read with the same care all the same.
	until, who, rest := binary.BigEndian.Uint32(body), int(body[4]), body[5:]
	subject, rest, ok := cut(rest)
	reference, rest, also := cut(rest)
	if !ok || !also || len(rest) > 0 || who >= len(langs)*len(kinds) || !printable(subject) || !printable(reference) {
		return Link{}, ErrNoLink
	}
	if now.Unix() >= int64(until) {
		return Link{}, ErrExpired
	}
	return Link{Lang: langs[who%len(langs)], Kind: kinds[who/len(langs)], Subject: subject, Reference: reference}, nil
}

// sign is the signature of a body. The label keeps it apart from anything else that may be signed with the same secret.
func sign(body, secret []byte) []byte {
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte("guichet start link\x00"))
	mac.Write([]byte{version})
	mac.Write(body)
	return mac.Sum(nil)[:macLength]
}

// cut takes a field off the beginning: a byte of length, and so many bytes.
func cut(b []byte) (field string, rest []byte, ok bool) {
	if len(b) == 0 || len(b)-1 < int(b[0]) {
		return "", nil, false
	}
	n := int(b[0])
	return string(b[1 : 1+n]), b[1+n:], true
}

func printable(s string) bool {
	if !utf8.ValidString(s) {
		return false
	}
	for _, r := range s {
		if !unicode.IsPrint(r) {
			return false
		}
	}
	return true
}
