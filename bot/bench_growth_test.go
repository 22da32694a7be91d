package bot_test

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
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

// measureGrowth compares one step in a database with a million closed and fifty thousand open cases to one with a thousand. The two take turns, so that
// what else the machine does weighs on both.
func measureGrowth(b *testing.B, engine storage.Engine, t *figures) {
	closed, open := sized(20_000, 1_000_000), sized(1_000, 50_000)
	small, large := newBenchStep(b, engine, 1_000, 0), newBenchStep(b, engine, closed, open)
	var few, many []time.Duration
	for n := range sized(200, 1000) {
		few = append(few, small.step(n))
		many = append(many, large.step(n))
	}
	ratio := float64(quantile(many, 0.5)) / float64(quantile(few, 0.5))
	b.ReportMetric(ratio, "×-of-a-small-database")
	t.set("1,050,000 cases against 1,000: time of one step", "≤ 1.3 ×", engine, fmt.Sprintf("%.2f × (%d cases, %s ms)", ratio, closed+open, inMS(quantile(many, 0.5))))
}

// benchStep is an intake on a filled database. Nothing is delivered.
type benchStep struct {
	*testing.B
	intake *intake.Intake
	seq    int
}

const benchChats = 50

func newBenchStep(b *testing.B, engine storage.Engine, closed, open int) *benchStep {
	address := durable(b, engine)
	s, err := storage.Open(b.Context(), storage.Config{URL: address})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = s.Close() })
	if _, err := s.Migrate(b.Context()); err != nil {
		b.Fatal(err)
	}
	if err := fill(b.Context(), s.River().DB, closed, open); err != nil {
		b.Fatalf("fill the database: %v", err)
	}
	for i := range benchChats {
		if err := s.InTx(b.Context(), func(tx *storage.Tx) error { return fileCase(s, tx, int64(firstChat+i)) }); err != nil {
			b.Fatal(err)
		}
	}
	plan := func(e conversations.Effect) []calls.Call { return append(telegram.Plan(e), slackdesk.Plan(e)...) }
	return &benchStep{B: b, intake: intake.New(intake.Config{Store: s, Policy: policy.Default(), Plan: plan, Log: slog.New(slog.DiscardHandler)})}
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
	return time.Since(began)
}

// fill writes cases as they are after years, three to a customer, each with a card in a channel. It goes past the program, which would need hours.
func fill(ctx context.Context, db *sql.DB, closed, open int) error {
	if err := fillWith(ctx, db, "closed", 1, closed); err != nil {
		return err
	}
	if err := fillWith(ctx, db, "taken", closed+1, closed+open); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, `ANALYZE`)
	return err
}

// fillWith writes the cases with these numbers, in bites.
func fillWith(ctx context.Context, db *sql.DB, state string, from, to int) error {
	const bite = 50_000
	inserts := []string{
		`INSERT INTO customers (id, chat, lang, lang_chosen, first_name, blocked, notice_at, notice, misses, rest_until, since)
			SELECT n, 'old ' || n, 'fr', 1, 'Ada', 0, 1, 1, 0, 0, 1 FROM n WHERE n % 3 = 1`,
		`INSERT INTO cases (id, number, customer, draft, kind, state, team, owner, owner_name, lang, statement, received, filed, deadline, expected, outcome,
			settled, closed, version, life, card_channel, card_message)
			SELECT n, substr(CAST(100000000 + n AS TEXT), 2, 8), (n - 1) / 3 * 3 + 1, n, 'complaint', '` + state + `', 'complaints', 'U1', 'Ada', 'fr', '{}',
			1, 1, '2026-01-20', '', '', 1, 1, 3, '{}', 'C1', n || '.1' FROM n`,
		`INSERT INTO messages (id, owner, customer, case_id, platform, channel, message, label, at)
			SELECT n, n, (n - 1) / 3 * 3 + 1, n, 'slack', 'C1', n || '.1', 'card', 1 FROM n`,
	}
	for ; from <= to; from += bite {
		for _, insert := range inserts {
			const numbers = `WITH RECURSIVE n (n) AS (SELECT CAST($1 AS BIGINT) UNION ALL SELECT n + 1 FROM n WHERE n < $2) `
			if _, err := db.ExecContext(ctx, numbers+insert, from, min(from+bite-1, to)); err != nil {
				return err
			}
		}
	}
	return nil
}
