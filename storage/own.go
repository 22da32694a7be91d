package storage

import (
	"cmp"
	"database/sql"
	"time"

	"guichet/conversations"
)

// ownClaim is a wish to claim what the transaction itself enqueues.
type ownClaim struct {
	platform string
	room     Room
	works    *[]Work
}

// ClaimOwn claims, in this transaction's own commit, those of the lanes it enqueues to that are free and had nothing due: at most limit of the platform. What was
// claimed stands in works once InTx has returned nil, and is as if Claim had returned it. An idle desk then needs one commit before the platform is called, and
// not two.
func (tx *Tx) ClaimOwn(platform string, limit int, lease time.Duration, works *[]Work) {
	*works = nil
	tx.own = append(tx.own, ownClaim{platform, Room{limit, lease, conversations.Cosmetic}, works})
}

// choose decides which lanes are to be claimed while they are filled, should they turn out to be free: their first new row is then the head.
func (b *boxWork) choose() {
	if len(b.tx.own) == 0 {
		return
	}
	firsts := make(map[string]*pending)
	doubtful := make(map[string]bool) // lanes whose first row may yet be another, or none
	for _, p := range b.rows {
		if p.held != 0 {
			continue
		}
		if firsts[p.lane()] == nil {
			firsts[p.lane()] = p
		}
		if p.While != 0 {
			doubtful[p.lane()] = true
		}
	}
	for _, row := range b.revive {
		doubtful[row.Lane] = true
	}
	for _, row := range b.old {
		if row.Kind == CardLane { // which may make the new refresh needless
			doubtful[row.Lane] = true
		}
	}
	now := machine()
	for i := range b.tx.own {
		wish := &b.tx.own[i]
		left := wish.room.Lanes
		for _, name := range b.lanesOf(wish.platform) {
			l := b.lanes[name]
			if left == 0 {
				break
			}
			if firsts[name] == nil || doubtful[name] || l.first != nil || !wish.room.takes(l.class) {
				continue
			}
			l.first, l.wish, l.until = firsts[name], wish, now+wish.room.Lease.Milliseconds()
			left--
		}
	}
}

// wanted is the row that the lane is to be claimed with, or 0.
func (l *laneChange) wanted() int64 {
	if l.first == nil {
		return 0
	}
	return l.first.ID
}

// taken reports whether the lane was claimed while it was filled.
func (l *laneChange) taken() bool { return l.first != nil && l.Head == l.first.ID }

// asOwn is the row of a lane that is to be claimed (asked.column7, until asked.column8), unless its platform pauses ($2: machine time).
const asOwn = `(SELECT asked.*, CASE WHEN asked.column7 <> 0 AND NOT EXISTS (SELECT 1 FROM accounts WHERE accounts.platform = asked.column2 AND paused_until > $2)
	THEN asked.column7 ELSE 0 END AS own FROM %s) AS asked`

// fillAndClaim fills lanes and claims those that are to be and are free ($1: places, $2: machine time, $3: business time). By its summary a lane has nothing that
// is due: the new row then comes first, since what is held takes its place only when its moment comes.
const fillAndClaim = `INSERT INTO lanes (name, platform, kind, due, class, last, head, epoch, busy_until, leased_at, unsure)
	SELECT column1, column2, column3, column4, column5, column6, own, CASE WHEN own = 0 THEN 0 ELSE 1 END, CASE WHEN own = 0 THEN 0 ELSE column8 END,
		CASE WHEN own = 0 THEN 0 ELSE CAST($2 AS BIGINT) END, 0
	FROM ` + asOwn + ` WHERE true
	ON CONFLICT (name) DO UPDATE SET ` + mergeDue + mergeLast + `,
		head = CASE WHEN ` + isFree + ` THEN excluded.head ELSE lanes.head END,
		epoch = CASE WHEN ` + isFree + ` THEN lanes.epoch + 1 ELSE lanes.epoch END,
		busy_until = CASE WHEN ` + isFree + ` THEN excluded.busy_until ELSE lanes.busy_until END,
		leased_at = CASE WHEN ` + isFree + ` THEN excluded.leased_at ELSE lanes.leased_at END,
		unsure = CASE WHEN ` + isFree + ` THEN 0 ELSE lanes.unsure END
	RETURNING name, last, head, epoch`

const isFree = `excluded.head <> 0 AND lanes.head = 0 AND lanes.busy_until <= $2 AND (lanes.due = 0 OR lanes.due > $3)`

// sentTo is what the platforms call the customer and the case of a row that was just written.
type sentTo struct {
	ID          int64
	Chat        sql.NullString
	CardChannel sql.NullString `db:"card_channel"`
	CardMessage sql.NullString `db:"card_message"`
}

// whereTo follows the statement that writes rows where some of their lanes were claimed.
const whereTo = ` RETURNING id, (SELECT chat FROM customers WHERE customers.id = outbox.customer) AS chat,
	(SELECT card_channel FROM cases WHERE cases.id = outbox.case_id) AS card_channel, (SELECT card_message FROM cases WHERE cases.id = outbox.case_id) AS card_message`

// handOut tells the wishes what was claimed for them.
func (b *boxWork) handOut(to []sentTo) error {
	byRow := make(map[int64]sentTo, len(to))
	for _, row := range to {
		byRow[row.ID] = row
	}
	for i := range b.tx.own {
		wish := &b.tx.own[i]
		var works []Work
		for _, name := range b.lanesOf(wish.platform) {
			if l := b.lanes[name]; l.wish == wish && l.taken() {
				works = append(works, l.work(byRow[l.first.ID], b.now))
			}
		}
		var err error
		if *wish.works, err = b.tx.inOrder(works); err != nil {
			return err
		}
	}
	return nil
}

// work is the lane's first row, as if it had been read.
func (l *laneChange) work(to sentTo, now time.Time) Work {
	p := l.first
	row := p.Row
	row.Delay, row.Since, row.While = 0, time.Time{}, 0 // what concerned its way into the lane
	return Work{
		Row:      row,
		Customer: p.customer,
		LaneName: l.Name,
		Epoch:    l.Epoch,
		Chat:     cmp.Or(p.address, conversations.ChatID(to.Chat.String)),
		Channel:  conversations.ChannelID(to.CardChannel.String),
		Thread:   conversations.MessageID(to.CardMessage.String),
		Attempt:  1,
		Due:      fromMS(p.due),
		Wanted:   fromMS(p.wanted(now)),
		lease:    l.wish.room.Lease,
		until:    l.until,
		owner:    p.owner(),
	}
}
