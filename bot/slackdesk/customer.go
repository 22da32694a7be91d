package slackdesk

import (
	"strings"
	"sync"
	"unicode"

	"guichet/conversations"
)

// maxName is the longest first name shown. People's names on Telegram reach 64 characters and are anything they like.
const maxName = 40

// displayName is a first name with nothing in it that Slack, or a reader in a hurry, could take for something else: no
// markup, no @, no emoji names, no look-alike of the separator.
func displayName(name string) string {
	name = strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || strings.ContainsRune(" '’-.", r) {
			return r
		}
		return ' '
	}, cleanString(name))
	return oneLine(name, maxName)
}

// firstNames remembers how customers' posts are headed, by their first names, since every message of theirs is. It forgets all of them
// when it is full: a name read again costs one query.
type firstNames struct {
	mu    sync.Mutex
	heads map[conversations.CaseID]string
}

const maxFirstNames = 4096

// get returns what a case's posts are headed with, reading it when it is not known. What comes with an error is read again next time.
func (f *firstNames) get(id conversations.CaseID, read func() (string, error)) string {
	f.mu.Lock()
	head, known := f.heads[id]
	f.mu.Unlock()
	if known {
		return head
	}
	head, err := read()
	if err != nil {
		return head
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.heads == nil || len(f.heads) >= maxFirstNames {
		f.heads = map[conversations.CaseID]string{}
	}
	f.heads[id] = head
	return head
}
