package storage

import (
	"fmt"

	lru "github.com/hashicorp/golang-lru/v2"
)

// recentMost is how many documents are remembered: those of a few hundred customers, in some megabytes.
const recentMost = 1024

// recent are the documents that steps loaded or wrote last, decoded. Decoding them was a tenth of a busy desk's work, since customers and agents write
// several messages in a row. A document counts as known only while the database holds the very text that it was decoded from, so another process may write it,
// and a transaction that is undone does no harm.
//
// What is remembered is shared: nobody may change it (G11). It is safe for concurrent use. The zero recent remembers nothing.
type recent struct{ documents *lru.Cache[document, decoded] }

// decoded is a document's text, and what it says.
type decoded struct {
	text  string
	value any // a pointer
}

func newRecent() recent {
	documents, err := lru.New[document, decoded](recentMost)
	if err != nil {
		panic(fmt.Sprintf("storage: %v", err)) // the size is a constant above zero
	}
	return recent{documents}
}

// remember keeps what a text says.
func (r recent) remember(d document, text string, value any) {
	if r.documents != nil {
		r.documents.Add(d, decoded{text, value})
	}
}

// forget drops everything, because words are erased.
func (r recent) forget() { r.documents.Purge() }

// recall tells what a text says: from memory, or by decoding it.
func recall[T any](r recent, d document, text string, decode func([]byte) (T, error)) (T, error) {
	if r.documents == nil {
		return decode([]byte(text))
	}
	if known, found := r.documents.Get(d); found && known.text == text {
		if value, fits := known.value.(*T); fits {
			return *value, nil
		}
	}
	value, err := decode([]byte(text))
	if err == nil {
		r.remember(d, text, &value)
	}
	return value, err
}
