package storage

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"guichet/conversations"
)

// CaseView returns a case with what is shown beside it, or ErrNotFound. It reads what is committed, without waiting for anybody.
func (s *Store) CaseView(ctx context.Context, id conversations.CaseID) (CaseView, error) {
	const what = "view a case"
	var row struct {
		caseRow
		FirstName    string `db:"first_name"`
		Reads        string
		Blocked      bool
		CardChannel  string `db:"card_channel"`
		CardMessage  string `db:"card_message"`
		FromCustomer int    `db:"from_customer"`
		FromAgents   int    `db:"from_agents"`
		Notes        int
	}
	found, err := s.get(ctx, &row, `SELECT k.id, k.number, k.customer, k.draft, k.kind, k.state, k.team, k.owner, k.owner_name, k.lang, k.statement,
		k.received, k.filed, k.deadline, k.expected, k.outcome, k.settled, k.closed, k.version, k.life,
		k.rating, k.follows, k.since, k.card_channel, k.card_message, c.first_name, c.lang AS reads, c.blocked,
		COUNT(CASE WHEN t.side = 'customers' THEN 1 END) AS from_customer,
		COUNT(CASE WHEN t.side = 'agents' AND t.note = 0 THEN 1 END) + `+changed("0")+` AS from_agents,
		COUNT(CASE WHEN t.side = 'agents' AND t.note = 1 THEN 1 END) + `+changed("1")+` AS notes
		FROM cases k JOIN customers c ON c.id = k.customer LEFT JOIN contents t ON t.case_id = k.id AND t.version = 0 WHERE k.id = $1 GROUP BY k.id, c.id`, id)
	if err != nil {
		return CaseView{}, fmt.Errorf("%s: %w", what, err)
	}
	if !found {
		return CaseView{}, fmt.Errorf("%s: case %d: %w", what, id, ErrNotFound)
	}
	v := CaseView{
		FirstName: row.FirstName, Reads: conversations.Lang(row.Reads), Blocked: row.Blocked, FromCustomer: row.FromCustomer, FromAgents: row.FromAgents, Notes: row.Notes,
		Channel: conversations.ChannelID(row.CardChannel), Card: conversations.MessageID(row.CardMessage),
	}
	if v.Case, err = row.asCase(s.recent); err != nil {
		return CaseView{}, fmt.Errorf("%s: %w", what, err)
	}
	if v.Files, err = s.filesOf(ctx, id); err != nil {
		return CaseView{}, fmt.Errorf("%s: %w", what, err)
	}
	lines, err := s.lines(ctx, id, ` ORDER BY e.seq DESC LIMIT 1`)
	if err != nil {
		return CaseView{}, fmt.Errorf("%s: %w", what, err)
	}
	if len(lines) > 0 {
		v.Last = &lines[0]
	}
	return v, nil
}

// changed is by how much the agents' replies (note 0) or notes (note 1) of the case k are more than they were when they were written: a note that was sent
// after all is a reply, a reply that was taken back is nothing. Most messages are never changed, so that they are counted in an index and only those that
// were are looked at.
func changed(note string) string {
	const versions = `FROM contents v WHERE v.customer = t.customer AND v.side = t.side AND v.message = t.message AND v.message <> ''`
	return `(SELECT COALESCE(SUM(CASE WHEN t.gone = 0 AND t.note = ` + note + ` THEN 1 ELSE 0 END -
			CASE WHEN (SELECT v.note ` + versions + ` AND v.version = 0) = ` + note + ` THEN 1 ELSE 0 END), 0)
			FROM contents t WHERE t.case_id = k.id AND t.version > 0 AND t.side = 'agents' AND t.version = (SELECT MAX(v.version) ` + versions + `))`
}

func (s *Store) filesOf(ctx context.Context, id conversations.CaseID) ([]conversations.File, error) {
	var rows []fileRow
	err := s.all(ctx, &rows, fileQuery+` WHERE case_id = $1 AND case_id IS NOT NULL ORDER BY id`, id)
	var files []conversations.File
	for _, r := range rows {
		files = append(files, r.file())
	}
	return files, err
}

// fileRow is a file as fileQuery reads it.
type fileRow struct {
	Kind, File, Sameness, Name, Type, Side, Note string
	Size, Duration                               int64
	Large                                        bool
}

var fileQuery = fileQueryOf("")

func fileQueryOf(more string) string {
	return `SELECT ` + more + `kind, file, sameness, name, type, size, duration, large, side, note FROM files`
}

func (r fileRow) file() conversations.File {
	return conversations.File{
		Kind: conversations.MessageKind(r.Kind), ID: conversations.FileID(r.File), Unique: r.Sameness, Name: r.Name, Type: r.Type, Size: r.Size,
		Duration: time.Duration(r.Duration) * time.Millisecond, TooLarge: r.Large, From: conversations.Side(r.Side), Note: r.Note,
	}
}

// CardOf returns where a case's card stands, empty when it was never posted.
func (s *Store) CardOf(ctx context.Context, id conversations.CaseID) (channel conversations.ChannelID, card conversations.MessageID, err error) {
	var row struct {
		Channel string `db:"card_channel"`
		Message string `db:"card_message"`
	}
	found, err := s.get(ctx, &row, `SELECT card_channel, card_message FROM cases WHERE id = $1`, id)
	if err == nil && !found {
		err = ErrNotFound
	}
	return conversations.ChannelID(row.Channel), conversations.MessageID(row.Message), wrap(err, "find a case's card")
}

// The bounds of one page of Cases.
const (
	defaultPage = 50
	largestPage = 1000
)

// Cases lists cases, newest first.
func (s *Store) Cases(ctx context.Context, f Filter) ([]CaseLine, error) {
	query, values := f.sql()
	var rows []struct {
		caseRow
		CardChannel string `db:"card_channel"`
		CardMessage string `db:"card_message"`
	}
	if err := s.all(ctx, &rows, query, values...); err != nil {
		return nil, fmt.Errorf("list cases: %w", err)
	}
	var lines []CaseLine
	for _, r := range rows {
		c, err := r.asCase(recent{})
		if err != nil {
			return nil, fmt.Errorf("list cases: %w", err)
		}
		lines = append(lines, CaseLine{
			ID: c.ID, Number: c.Number, Kind: c.Kind, State: c.State, Team: c.Team, Owner: c.Owner, OwnerName: c.OwnerName, Lang: c.Lang,
			Received: c.Received, Filed: c.Filed, Since: c.Since, Deadline: c.Deadline, Expected: c.Expected, Flags: readFlags(r.Flags),
			Channel: conversations.ChannelID(r.CardChannel), Card: conversations.MessageID(r.CardMessage),
		})
	}
	return lines, nil
}

func (f Filter) sql() (string, []any) {
	var b strings.Builder
	var values []any
	b.WriteString(`SELECT id, number, customer, draft, kind, state, team, owner, owner_name, lang, received, filed, deadline, expected, outcome,
		settled, closed, version, rating, follows, since, flags, '{}' AS life, card_channel, card_message FROM cases WHERE 1 = 1`)
	and := func(condition string, value any) {
		values = append(values, value)
		fmt.Fprintf(&b, " AND %s $%d", condition, len(values))
	}
	if f.Open {
		b.WriteString(" AND " + openStates)
	}
	if f.Team != "" {
		and("team =", f.Team)
	}
	if f.Owner != "" {
		and("owner =", f.Owner)
	}
	if f.State != "" {
		and("state =", f.State)
	}
	if f.Kind != "" {
		and("kind =", f.Kind)
	}
	if f.Number != "" {
		and("number =", f.Number)
	}
	if reference := inStatement(f.Reference); reference != "" {
		and("UPPER(statement) LIKE", reference)
	}
	if f.Customer != 0 {
		and("customer =", f.Customer)
	}
	if f.Before != 0 {
		and("id <", f.Before)
	}
	limit := f.Limit
	if limit <= 0 {
		limit = defaultPage
	}
	values = append(values, min(limit, largestPage))
	fmt.Fprintf(&b, " ORDER BY id DESC LIMIT $%d", len(values))
	return b.String(), values
}

// inStatement is the pattern of a reference in a stored statement, "" for what cannot be one. Statements hold it as the rules
// read it: in capitals, without spaces or hyphens.
func inStatement(reference string) string {
	plain := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' {
			return r
		}
		return -1
	}, strings.ToUpper(reference))
	if plain == "" {
		return ""
	}
	return `%"VALUE":"` + plain + `"%`
}

// History returns a case's history, oldest line first, with the words that still stand.
func (s *Store) History(ctx context.Context, id conversations.CaseID) ([]Line, error) {
	lines, err := s.lines(ctx, id, ` ORDER BY e.seq`)
	return lines, wrap(err, "read a case's history")
}

func (s *Store) lines(ctx context.Context, id conversations.CaseID, order string) ([]Line, error) {
	rows, err := s.lineRows(ctx, id, order)
	if err != nil {
		return nil, err
	}
	var lines []Line
	for _, r := range rows {
		l := r.line()
		out := Line{Record: l.record, Seq: int(l.seq), At: l.at, Source: l.source}
		if l.content != 0 && r.Body != nil {
			if err := json.Unmarshal(r.Body, &out.Text); err != nil {
				return nil, fmt.Errorf("read the words of line %d: %w", l.seq, err)
			}
		}
		lines = append(lines, out)
	}
	return lines, nil
}

func (s *Store) lineRows(ctx context.Context, id conversations.CaseID, order string) ([]lineRow, error) {
	var rows []lineRow
	err := s.all(ctx, &rows, `SELECT `+lineColumns+`, t.body, t.salt, t.hash AS content_hash, k.statement, k.statement_salt,
		CASE WHEN t.id IS NULL THEN 0 ELSE 1 END AS kept
		FROM case_events e JOIN cases k ON k.id = e.case_id LEFT JOIN contents t ON t.id = e.content WHERE e.case_id = $1`+order, id)
	return rows, err
}

// VerifyChain reads a case's history and returns ErrTampered, with what is wrong, when a line, the words behind it or the statement were changed,
// or a line is missing before another. A chain that was cut short is told by comparing its end with the one a daily report kept: see ChainEnd.
func (s *Store) VerifyChain(ctx context.Context, id conversations.CaseID) error {
	rows, err := s.lineRows(ctx, id, ` ORDER BY e.seq`)
	if err != nil {
		return fmt.Errorf("verify a history: %w", err)
	}
	end := chain{hash: []byte{}}
	stated := -1
	for i := range rows {
		if rows[i].states() {
			stated = i // what was restated is compared as it was last
		}
	}
	for i := range rows {
		if i != stated {
			rows[i].Statement = nil
		}
		if err := rows[i].check(end); err != nil {
			return fmt.Errorf("verify the history of case %d: %w: %w", id, ErrTampered, err)
		}
		end = chain{rows[i].Seq, rows[i].Hash}
	}
	if len(rows) == 0 {
		return fmt.Errorf("verify the history of case %d: %w: it is empty", id, ErrTampered)
	}
	return nil
}

// ChainEnd returns the number and the hash of the last line of a case's history.
func (s *Store) ChainEnd(ctx context.Context, id conversations.CaseID) (seq int, hash []byte, err error) {
	var row struct {
		Seq  int
		Hash []byte
	}
	found, err := s.get(ctx, &row, `SELECT seq, hash FROM case_events WHERE case_id = $1 ORDER BY seq DESC LIMIT 1`, id)
	if err == nil && !found {
		err = ErrNotFound
	}
	return row.Seq, row.Hash, wrap(err, "find the end of a history")
}

// Backlog counts what waits, by platform and class. It reads all rows that wait, so it is for a metric every few seconds, not for a hot path.
func (s *Store) Backlog(ctx context.Context) ([]Backlog, error) {
	now := s.business()
	var rows []struct {
		Platform             string
		Class, Waiting, Dead int
		Oldest               sql.NullInt64
	}
	err := s.all(ctx, &rows, `SELECT platform, class, COUNT(*) AS waiting, 0 AS dead, MIN(CASE WHEN due <= $1 THEN due END) AS oldest
		FROM outbox WHERE state = 'waiting' GROUP BY platform, class
		UNION ALL SELECT platform, class, 0, COUNT(*), NULL FROM outbox WHERE state = 'dead' GROUP BY platform, class
		ORDER BY 1, 2`, now)
	if err != nil {
		return nil, fmt.Errorf("count the backlog: %w", err)
	}
	var list []Backlog
	for _, r := range rows {
		if n := len(list); n == 0 || list[n-1].Platform != r.Platform || list[n-1].Class != r.Class {
			list = append(list, Backlog{Platform: r.Platform, Class: r.Class})
		}
		b := &list[len(list)-1]
		b.Waiting += r.Waiting
		b.Dead += r.Dead
		if r.Oldest.Valid {
			b.Oldest = time.Duration(now-r.Oldest.Int64) * time.Millisecond
		}
	}
	return list, nil
}
