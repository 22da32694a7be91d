package storage

import (
	"database/sql"
	"fmt"
	"slices"
	"strconv"
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

// caseColumns are a case's, and where its history ends: whatever is done to a case continues that.
const caseColumns = `k.id, k.number, k.customer, k.draft, k.kind, k.state, k.team, k.owner, k.owner_name, k.lang, k.statement, k.received, k.filed,
	k.deadline, k.expected, k.outcome, k.settled, k.closed, k.version, k.life, k.rating, k.follows, k.since,
	COALESCE((SELECT MAX(e.seq) FROM case_events e WHERE e.case_id = k.id), 0) AS last_seq,
	(SELECT e.hash FROM case_events e WHERE e.case_id = k.id ORDER BY e.seq DESC LIMIT 1) AS last_hash`

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
	Flags     string
	LastSeq   int64  `db:"last_seq"`
	LastHash  []byte `db:"last_hash"`
}

// World loads what an event of a customer may touch, without the policy, which the caller sets: the customer, the dialogue, every
// case that is not closed, the newest closed ones, and the cases in focus however old they are, newest first. The customer
// must be locked.
func (tx *Tx) World(id conversations.CustomerID, focus ...conversations.CaseID) (conversations.World, error) {
	const what = "load a world"
	w, known := tx.worlds[id]
	if !known {
		if err := tx.settle(); err != nil {
			return conversations.World{}, fmt.Errorf("%s: %w", what, err)
		}
		if err := tx.Worlds(id); err != nil {
			return conversations.World{}, err
		}
		if w, known = tx.worlds[id]; !known {
			return conversations.World{}, fmt.Errorf("%s: customer %d: %w", what, id, ErrNotFound)
		}
	}
	w.Cases = slices.Clone(w.Cases)
	if slices.ContainsFunc(focus, func(c conversations.CaseID) bool { _, found := w.Case(c); return !found }) {
		if err := tx.settle(); err != nil {
			return conversations.World{}, fmt.Errorf("%s: %w", what, err)
		}
		rows, err := tx.someCasesOf(id, focus)
		if err == nil {
			w.Cases, err = tx.sorted(rows, focus)
		}
		if err != nil {
			return conversations.World{}, fmt.Errorf("%s: %w", what, err)
		}
		tx.worlds[id] = w
		w.Cases = slices.Clone(w.Cases)
	}
	return w, nil
}

// Worlds loads at once the worlds that World will be asked for, one by one. The customers must be locked; who is not there is left out.
func (tx *Tx) Worlds(ids ...conversations.CustomerID) error {
	const what = "load worlds"
	if tx.worlds == nil {
		tx.worlds = make(map[conversations.CustomerID]conversations.World)
	}
	ids = slices.DeleteFunc(slices.Clone(ids), func(id conversations.CustomerID) bool { _, known := tx.worlds[id]; return known })
	slices.Sort(ids)
	return inLists(tx.s.engine, slices.Compact(ids), func(part []conversations.CustomerID) error {
		in, values := oneOf(tx.s.engine, 1, part)
		var customers []customerRow
		err := tx.all(&customers, `SELECT c.id, c.chat, c.lang, c.lang_chosen, c.first_name, c.blocked, c.notice_at, c.notice, c.misses,
			c.rest_until, c.since, c.no_ratings, d.body AS dialogue
			FROM customers c LEFT JOIN dialogues d ON d.customer = c.id WHERE c.id `+in, values...)
		if err != nil {
			return fmt.Errorf("%s: %w", what, err)
		}
		for _, row := range customers {
			w := conversations.World{Customer: row.customer()}
			if row.Dialogue.Valid {
				tx.remember(document{"dialogue", row.ID}, row.Dialogue.String)
				d := document{"dialogue", row.ID}
				if w.Dialogue, err = recall(tx.s.recent, d, row.Dialogue.String, conversations.MigrateDialogue); err != nil {
					return fmt.Errorf("%s: customer %d: %w", what, row.ID, err)
				}
			}
			tx.worlds[w.Customer.ID] = w
		}
		return wrap(tx.loadCases(part), what)
	})
}

// worldCases is how many of a customer's newest cases are read and sorted out here. Hardly anybody has as many, and for who has, the database sorts
// them out.
const worldCases = 40

// loadCases reads the cases of customers whose worlds are known. For each the newest are read in the order of an index, so that a customer with very many
// costs no more than one with a few.
func (tx *Tx) loadCases(ids []conversations.CustomerID) error {
	var rows []caseRow
	asked, values := tx.s.engine.asked(1, args(ids), number)
	err := tx.all(&rows, `SELECT `+caseColumns+` FROM `+asked+` CROSS JOIN cases k
		WHERE k.customer = asked.column1 AND k.id >= COALESCE((SELECT x.id FROM cases x WHERE x.customer = asked.column1 ORDER BY x.id DESC LIMIT 1 OFFSET `+
		strconv.Itoa(worldCases-1)+`), 0) ORDER BY k.customer, k.id DESC`, values...)
	if err != nil {
		return err
	}
	byCustomer := make(map[conversations.CustomerID][]caseRow)
	for _, row := range rows {
		id := conversations.CustomerID(row.Customer)
		byCustomer[id] = append(byCustomer[id], row)
	}
	for _, id := range ids {
		w, known := tx.worlds[id]
		if !known || id == Nobody {
			continue // of the erased cases only the one in focus
		}
		rows := byCustomer[id]
		if len(rows) < worldCases {
			tx.owns(id, rows)
		} else if rows, err = tx.someCasesOf(id, nil); err != nil {
			return err
		}
		if w.Cases, err = tx.sorted(rows, nil); err != nil {
			return err
		}
		tx.worlds[id] = w
	}
	return nil
}

// owns notes which cases a customer has: all of them.
func (tx *Tx) owns(id conversations.CustomerID, rows []caseRow) {
	if tx.owned == nil {
		tx.owned = make(map[conversations.CustomerID][]int64)
	}
	cases := make([]int64, len(rows))
	for i, row := range rows {
		cases[i] = row.ID
	}
	tx.owned[id] = cases
}

// sorted are the cases that a world holds, of those that were read, newest first.
func (tx *Tx) sorted(rows []caseRow, focus []conversations.CaseID) (cases []conversations.Case, err error) {
	closed := 0
	for _, row := range rows {
		if slices.Contains(doneStates, conversations.CaseState(row.State)) {
			closed++
			if closed > worldClosed && !slices.Contains(focus, conversations.CaseID(row.ID)) {
				continue
			}
		}
		c, err := row.asCase(tx.s.recent)
		if err != nil {
			return nil, err
		}
		tx.remember(document{"life", row.ID}, row.Life)
		tx.ends(c.ID, chain{row.LastSeq, row.LastHash})
		cases = append(cases, c)
	}
	return cases, nil
}

// someCasesOf is for customers with many cases.
func (tx *Tx) someCasesOf(id conversations.CustomerID, focus []conversations.CaseID) (rows []caseRow, err error) {
	if id == Nobody {
		err = tx.all(&rows, `SELECT `+caseColumns+` FROM cases k WHERE k.customer = $1 AND k.id IN `+marks(2, 1, len(focus)), append([]any{int64(id)}, args(focus)...)...)
		return rows, err
	}
	var b strings.Builder
	// The ids of one customer's cases lie together in an index, so that both parts are short reads.
	fmt.Fprintf(&b, `SELECT %s FROM cases k WHERE k.customer = $1 AND (k.state NOT IN %s
		OR k.id IN (SELECT id FROM cases WHERE customer = $1 AND state IN %s ORDER BY id DESC LIMIT %d)`,
		caseColumns, doneList, doneList, worldClosed)
	if len(focus) > 0 {
		b.WriteString(` OR k.id IN ` + marks(2, 1, len(focus)))
	}
	b.WriteString(`) ORDER BY k.id DESC`)
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

func (r *caseRow) asCase(known recent) (conversations.Case, error) {
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
		if c.Statement, err = recall(known, document{"statement", r.ID}, r.Statement.String, fromJSON[conversations.Answers]); err != nil {
			return c, fmt.Errorf("read the statement of case %d: %w", r.ID, err)
		}
	}
	if c.Life, err = recall(known, document{"life", r.ID}, r.Life, fromJSON[conversations.Life]); err != nil {
		return c, fmt.Errorf("read the life of case %d: %w", r.ID, err)
	}
	return c, nil
}
