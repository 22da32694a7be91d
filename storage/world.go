package storage

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"guichet/conversations"
)

// worldClosed is how many closed cases a world holds beside all that are not closed.
const worldClosed = 20

// openStates and doneList are the case states as SQL lists, open ones as conversations.CaseState.Open has them.
const (
	openStates = `state NOT IN ('settled', 'closed', 'withdrawn', 'expired')`
	doneList   = `('closed', 'withdrawn', 'expired')`
)

// doneStates are those of doneList.
var doneStates = []conversations.CaseState{conversations.Closed, conversations.Withdrawn, conversations.Expired}

type customerRow struct {
	ID         int64
	Chat       string
	Lang       string
	LangChosen bool   `db:"lang_chosen"`
	FirstName  string `db:"first_name"`
	Blocked    bool
	NoticeAt   int64 `db:"notice_at"`
	Notice     int
	Misses     int
	RestUntil  int64 `db:"rest_until"`
	NoRatings  bool  `db:"no_ratings"`
	Since      int64
	Dialogue   sql.NullString
}

const caseColumns = `id, number, customer, draft, kind, state, team, owner, owner_name, lang, statement, received, filed, deadline,
	expected, outcome, settled, closed, version, life, rating, follows, since`

type caseRow struct {
	ID        int64
	Number    string
	Customer  int64
	Draft     int64
	Kind      string
	State     string
	Team      string
	Owner     string
	OwnerName string `db:"owner_name"`
	Lang      string
	Statement sql.NullString
	Received  int64
	Filed     int64
	Deadline  string
	Expected  string
	Outcome   string
	Rating    int
	Follows   string
	Settled   int64
	Closed    int64
	Version   int
	Life      string
	Since     int64
}

// World loads what an event of a customer may touch, without the policy, which the caller sets: the customer, the dialogue, every
// case that is not closed, the newest closed ones, and the cases in focus however old they are, newest first. The customer
// must be locked.
func (tx *Tx) World(id conversations.CustomerID, focus ...conversations.CaseID) (conversations.World, error) {
	const what = "load a world"
	var row customerRow
	found, err := tx.get(&row, `SELECT c.id, c.chat, c.lang, c.lang_chosen, c.first_name, c.blocked, c.notice_at, c.notice, c.misses,
		c.rest_until, c.since, c.no_ratings, d.body AS dialogue
		FROM customers c LEFT JOIN dialogues d ON d.customer = c.id WHERE c.id = $1`, id)
	if err != nil {
		return conversations.World{}, fmt.Errorf("%s: %w", what, err)
	}
	if !found {
		return conversations.World{}, fmt.Errorf("%s: customer %d: %w", what, id, ErrNotFound)
	}
	w := conversations.World{Customer: row.customer()}
	if row.Dialogue.Valid {
		tx.remember(document{"dialogue", row.ID}, row.Dialogue.String)
		if err := json.Unmarshal([]byte(row.Dialogue.String), &w.Dialogue); err != nil {
			return conversations.World{}, fmt.Errorf("%s: read the dialogue of customer %d: %w", what, id, err)
		}
	}
	w.Cases, err = tx.casesOf(id, focus)
	return w, wrap(err, what)
}

// worldCases is how many of a customer's newest cases are read and sorted out here. Hardly anybody has as many, and for who has, the database sorts
// them out.
const worldCases = 40

func (tx *Tx) casesOf(id conversations.CustomerID, focus []conversations.CaseID) ([]conversations.Case, error) {
	var rows []caseRow
	err := tx.all(&rows, `SELECT `+caseColumns+` FROM cases WHERE customer = $1 ORDER BY id DESC LIMIT $2`, id, worldCases)
	if err != nil {
		return nil, err
	}
	if len(rows) == worldCases {
		if rows, err = tx.someCasesOf(id, focus); err != nil {
			return nil, err
		}
	}
	var cases []conversations.Case
	closed := 0
	for _, row := range rows {
		if slices.Contains(doneStates, conversations.CaseState(row.State)) {
			closed++
			if closed > worldClosed && !slices.Contains(focus, conversations.CaseID(row.ID)) {
				continue
			}
		}
		c, err := row.asCase()
		if err != nil {
			return nil, err
		}
		tx.remember(document{"life", row.ID}, row.Life)
		cases = append(cases, c)
	}
	return cases, nil
}

// someCasesOf is for customers with many cases.
func (tx *Tx) someCasesOf(id conversations.CustomerID, focus []conversations.CaseID) (rows []caseRow, err error) {
	var b strings.Builder
	// The ids of one customer's cases lie together in an index, so that both parts are short reads.
	fmt.Fprintf(&b, `SELECT %s FROM cases WHERE customer = $1 AND (state NOT IN %s
		OR id IN (SELECT id FROM cases WHERE customer = $1 AND state IN %s ORDER BY id DESC LIMIT %d)`,
		caseColumns, doneList, doneList, worldClosed)
	if len(focus) > 0 {
		b.WriteString(` OR id IN ` + marks(2, 1, len(focus)))
	}
	b.WriteString(`) ORDER BY id DESC`)
	err = tx.all(&rows, b.String(), append([]any{int64(id)}, args(focus)...)...)
	return rows, err
}

// document names a JSON text of a customer or a case.
type document struct {
	kind string
	of   int64
}

// remember keeps a document as it was loaded, so that it is written back only if it changed, without encoding what it was.
func (tx *Tx) remember(d document, text string) {
	if tx.loaded == nil {
		tx.loaded = make(map[document]string)
	}
	tx.loaded[d] = text
}

// changed tells whether a document differs from what is stored, and remembers it as what will be.
func (tx *Tx) changed(d document, text string) bool {
	was, known := tx.loaded[d]
	if known && was == text {
		return false
	}
	tx.remember(d, text)
	return true
}

func (r *customerRow) customer() conversations.Customer {
	return conversations.Customer{
		ID:         conversations.CustomerID(r.ID),
		Chat:       conversations.ChatID(r.Chat),
		Lang:       conversations.Lang(r.Lang),
		LangChosen: r.LangChosen,
		FirstName:  r.FirstName,
		Blocked:    r.Blocked,
		NoticeAt:   fromMS(r.NoticeAt),
		Notice:     r.Notice,
		Misses:     r.Misses,
		NoRatings:  r.NoRatings,
		RestUntil:  fromMS(r.RestUntil),
		Since:      fromMS(r.Since),
	}
}

func (r *caseRow) asCase() (conversations.Case, error) {
	c := conversations.Case{
		ID:        conversations.CaseID(r.ID),
		Number:    conversations.Number(r.Number),
		Customer:  conversations.CustomerID(r.Customer),
		Draft:     conversations.DraftID(r.Draft),
		Kind:      conversations.Kind(r.Kind),
		State:     conversations.CaseState(r.State),
		Team:      r.Team,
		Owner:     conversations.AgentID(r.Owner),
		OwnerName: r.OwnerName,
		Lang:      conversations.Lang(r.Lang),
		Received:  fromMS(r.Received),
		Filed:     fromMS(r.Filed),
		Outcome:   r.Outcome,
		Rating:    r.Rating,
		Follows:   conversations.Number(r.Follows),
		Settled:   fromMS(r.Settled),
		Closed:    fromMS(r.Closed),
		Version:   r.Version,
		Since:     fromMS(r.Since),
	}
	var err error
	if c.Deadline, err = fromDay(r.Deadline); err != nil {
		return c, fmt.Errorf("read the deadline of case %d: %w", r.ID, err)
	}
	if c.Expected, err = fromDay(r.Expected); err != nil {
		return c, fmt.Errorf("read the expected day of case %d: %w", r.ID, err)
	}
	if r.Statement.Valid {
		if err := json.Unmarshal([]byte(r.Statement.String), &c.Statement); err != nil {
			return c, fmt.Errorf("read the statement of case %d: %w", r.ID, err)
		}
	}
	if err := json.Unmarshal([]byte(r.Life), &c.Life); err != nil {
		return c, fmt.Errorf("read the life of case %d: %w", r.ID, err)
	}
	return c, nil
}
