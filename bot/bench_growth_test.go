package bot_test

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"guichet/bot/calls"
	"guichet/bot/intake"
	"guichet/bot/slackdesk"
	"guichet/bot/telegram"
	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/storage"
)

// measureGrowth compares one step in a database with a million closed and fifty thousand open cases to one with a thousand: a message is taken in, and what
// follows from it is claimed and recorded as sent. The two take turns, so that what else the machine does weighs on both.
func measureGrowth(b *testing.B, engine storage.Engine, t *figures) {
	closed, open := sized(20_000, 1_000_000), sized(1_000, 50_000)
	small, large := newBenchStep(b, engine, 1_000, 0), newBenchStep(b, engine, closed, open)
	var few, many []time.Duration
	for n := range benchChats + sized(200, 1000) {
		one, other := small.step(n), large.step(n)
		if n >= benchChats { // the first message of each loads what is remembered after that
			few, many = append(few, one), append(many, other)
		}
	}
	ratio := float64(quantile(many, 0.5)) / float64(quantile(few, 0.5))
	b.ReportMetric(ratio, "×-of-a-small-database")
	t.set("1,050,000 cases against 1,000: time of one step", "≤ 1.3 ×", engine, fmt.Sprintf("%.2f × (%d cases, %s ms)", ratio, closed+open, inMS(quantile(many, 0.5))))
}

// benchStep is an intake on a filled database. What is to be sent takes no time.
type benchStep struct {
	*testing.B
	store  *storage.Store
	intake *intake.Intake
	seq    int
}

const benchChats = 50

func newBenchStep(b *testing.B, engine storage.Engine, closed, open int) *benchStep {
	address, _ := durable(b, engine)
	s, err := storage.Open(b.Context(), storage.Config{URL: address})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = s.Close() })
	if _, err := s.Migrate(b.Context()); err != nil {
		b.Fatal(err)
	}
	if err := fill(b.Context(), s.River().DB, engine, closed, open); err != nil {
		b.Fatalf("fill the database: %v", err)
	}
	for i := range benchChats {
		if err := s.InTx(b.Context(), func(tx *storage.Tx) error { return fileCase(s, tx, int64(firstChat+i)) }); err != nil {
			b.Fatal(err)
		}
	}
	plan := func(e conversations.Effect) []calls.Call { return append(telegram.Plan(e), slackdesk.Plan(e)...) }
	step := &benchStep{B: b, store: s, intake: intake.New(intake.Config{Store: s, Policy: policy.Default(), Plan: plan, Log: slog.New(slog.DiscardHandler)})}
	step.deliver()
	return step
}

// step applies one message of a customer with a case.
func (s *benchStep) step(n int) time.Duration {
	s.seq++
	id := fmt.Sprint(s.seq)
	ev := conversations.Event{
		Key: conversations.Key{Source: "telegram", Account: "7", Kind: "update", ID: id}, At: time.Now(), Raw: []byte(`{}`),
		From: conversations.Address{Chat: conversations.ChatID(fmt.Sprint(firstChat + n%benchChats))},
		Body: conversations.Said{Message: conversations.MessageID(id), Kind: conversations.KindText, Text: richtext.Of("Avez-vous des nouvelles de mon dossier?")},
	}
	began := time.Now()
	if _, err := s.intake.Accept(s.Context(), []conversations.Event{ev}, nil); err != nil {
		s.Fatal(err)
	}
	s.deliver()
	return time.Since(began)
}

// deliver claims what is due and records it as sent, as delivery does.
func (s *benchStep) deliver() {
	ctx := s.Context()
	for _, platform := range []string{storage.AgentsPlatform, storage.CustomersPlatform} {
		for {
			works, err := s.store.Claim(ctx, platform, storage.Room{Lanes: 48, Lease: time.Minute, Least: conversations.Cosmetic})
			if err != nil {
				s.Fatal(err)
			}
			if len(works) == 0 {
				break
			}
			for i := range works {
				for next := &works[i]; next != nil; {
					s.seq++
					receipt := storage.Receipt{Channel: benchChannel, Message: conversations.MessageID(fmt.Sprint(s.seq, ".", s.seq))}
					if next, _, err = s.store.Done(ctx, *next, receipt, nil); err != nil {
						s.Fatal(err)
					}
				}
			}
		}
	}
}

// fill writes cases as they are after years, three to a customer, each with a card in a channel, two lines of history, two messages and the lanes they went by;
// the open ones have a timer. It goes past the program, which would need hours. It begins with 4, since the migrations make a customer 1.
func fill(ctx context.Context, db *sql.DB, engine storage.Engine, closed, open int) error {
	if err := fillWith(ctx, db, engine, filled("closed"), 4, closed+3); err != nil {
		return err
	}
	timer := `INSERT INTO timers (customer, key, kind, case_id, due) SELECT (n - 1) / 3 * 3 + 1, 'case/' || n, 'deadline', n, 4000000000000 + n FROM n`
	if err := fillWith(ctx, db, engine, append(filled("taken"), timer), closed+4, closed+open+3); err != nil {
		return err
	}
	if engine == storage.SQLite {
		return nil // which is never analysed in production either
	}
	_, err := db.ExecContext(ctx, `VACUUM ANALYZE`)
	return err
}

// filled are the statements that write cases in a state, given the table n of their numbers.
func filled(state string) []string {
	lane := func(name string) string {
		platform, kind, _ := strings.Cut(name, "/")
		return `INSERT INTO lanes (name, platform, kind, due, class, last, head, epoch, busy_until, leased_at, unsure)
			SELECT '` + name + `/' || n, '` + platform + `', '` + kind + `', 0, 1, 5, 0, 5, 0, 1, 0 FROM n`
	}
	return []string{
		`INSERT INTO customers (id, chat, lang, lang_chosen, first_name, blocked, notice_at, notice, misses, rest_until, since)
			SELECT n, 'old ' || n, 'fr', 1, 'Ada', 0, 1, 1, 0, 0, 1 FROM n WHERE n % 3 = 1`,
		`INSERT INTO cases (id, number, customer, draft, kind, state, team, owner, owner_name, lang, statement, received, filed, deadline, expected, outcome,
			settled, closed, version, life, card_channel, card_message)
			SELECT n, substr(CAST(100000000 + n AS TEXT), 2, 8), (n - 1) / 3 * 3 + 1, n, 'complaint', '` + state + `', 'complaints', 'U1', 'Ada', 'fr', '{}',
			1, 1, '2026-01-20', '', '', 1, 1, 3, '{}', 'C1', n || '.1' FROM n`,
		`INSERT INTO messages (id, owner, customer, case_id, platform, channel, message, label, at)
			SELECT n, n, (n - 1) / 3 * 3 + 1, n, 'slack', 'C1', n || '.1', 'card', 1 FROM n`,
		`INSERT INTO contents (id, customer, case_id, draft, side, message, version, gone, author, note, label, body, salt, hash, at)
			SELECT n, (n - 1) / 3 * 3 + 1, n, n, 'customers', 'm' || n, 0, 0, '', 0, '', '{}', CAST('salt' AS bytes), CAST('hash' AS bytes), 1 FROM n`,
		`INSERT INTO contents (id, customer, case_id, draft, side, message, version, gone, author, note, label, body, salt, hash, at)
			SELECT -n, (n - 1) / 3 * 3 + 1, n, n, 'agents', 'm' || n, 0, 0, 'U1', 0, '', '{}', CAST('salt' AS bytes), CAST('hash' AS bytes), 1 FROM n`,
		`INSERT INTO case_events (case_id, seq, at, what, actor, was, became, detail, source, account, kind, event, content, prev, hash)
			SELECT n, 1, 1, 'filed', 'customer', '', 'filed', '', 'telegram', '7', 'update', 'e' || n, n, CAST('' AS bytes), CAST('hash' AS bytes) FROM n`,
		`INSERT INTO case_events (case_id, seq, at, what, actor, was, became, detail, source, account, kind, event, content, prev, hash)
			SELECT n, 2, 1, 'taken', 'U1', 'filed', 'taken', '', 'slack', 'T1', 'click', 'e' || n, 0, CAST('hash' AS bytes), CAST('hush' AS bytes) FROM n`,
		lane("telegram/chat") + ` WHERE n % 3 = 1`, lane("slack/thread"), lane("slack/card"),
	}
}

// fillWith runs the statements for these numbers, in bites.
func fillWith(ctx context.Context, db *sql.DB, engine storage.Engine, inserts []string, from, to int) error {
	const bite = 50_000
	kind := map[storage.Engine]string{storage.SQLite: "BLOB", storage.PostgreSQL: "BYTEA"}[engine]
	for ; from <= to; from += bite {
		for _, insert := range inserts {
			const numbers = `WITH RECURSIVE n (n) AS (SELECT CAST($1 AS BIGINT) UNION ALL SELECT n + 1 FROM n WHERE n < $2) `
			if _, err := db.ExecContext(ctx, numbers+strings.ReplaceAll(insert, "AS bytes", "AS "+kind), from, min(from+bite-1, to)); err != nil {
				return err
			}
		}
	}
	return nil
}
