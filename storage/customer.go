package storage

import (
	"fmt"
	"slices"

	"guichet/conversations"
)

// CustomerOf returns the customer who writes in a chat, and makes one for a chat never seen. firstName is only for that.
func (tx *Tx) CustomerOf(chat conversations.ChatID, firstName string) (id conversations.CustomerID, created bool, err error) {
	const find = `SELECT id FROM customers WHERE chat = $1`
	if id, known := tx.chats[chat]; known {
		return id, false, nil
	}
	found, err := tx.get(&id, find, chat)
	if found || err != nil {
		if found {
			tx.meet(id)
		}
		return id, false, wrap(err, "find the customer of a chat")
	}
	id = conversations.CustomerID(tx.s.NewID())
	n, err := tx.exec(`INSERT INTO customers (id, chat, lang, lang_chosen, first_name, blocked, notice_at, notice, misses, rest_until, since)
		VALUES ($1, $2, '', 0, $3, 0, 0, 0, 0, 0, $4) ON CONFLICT (chat) DO NOTHING`, id, chat, storable(firstName), tx.s.business())
	if err != nil {
		return 0, false, fmt.Errorf("make a customer: %w", err)
	}
	if n == 1 {
		tx.meet(id)
		tx.holds(id) // nobody else sees them yet
		tx.noteChat(chat, id)
		return id, true, nil
	}
	// Another process made them while this statement waited for it.
	if _, err := tx.get(&id, find, chat); err != nil {
		return 0, false, fmt.Errorf("find the customer of a chat: %w", err)
	}
	return id, false, nil
}

// ThreadID is a message in an agents' channel, and what is said under it.
type ThreadID struct {
	Channel conversations.ChannelID
	Message conversations.MessageID
}

// ThreadOwner is whose a thread in an agents' channel is.
type ThreadOwner struct {
	Case     conversations.CaseID
	Customer conversations.CustomerID // who filed the case
	// Left: the case's card stands elsewhere now.
	Left bool `db:"left_it"`
}

// threadOwner are the columns of a ThreadOwner, of a row of messages that is called found.
const threadOwner = `found.case_id AS "case", (SELECT c.customer FROM cases c WHERE c.id = found.case_id) AS customer,
	(SELECT CASE WHEN c.card_channel = found.channel AND c.card_message = found.message THEN 0 ELSE 1 END FROM cases c WHERE c.id = found.case_id) AS left_it`

// Expect looks up at once what CustomerOf and CaseOfThread will be asked for, one by one, in the rest of the transaction. lock: no other customers than those of the
// chats will be locked, so that they are locked on the way.
func (tx *Tx) Expect(chats []conversations.ChatID, threads []ThreadID, lock bool) error {
	how := ""
	if lock = lock && tx.s.engine.name == PostgreSQL && len(threads) == 0 && len(chats) <= listMost; lock { // all in one statement, which locks them in order
		how = ` ORDER BY id` + tx.s.engine.forCustomers
	}
	err := inParts(chats, func(part []conversations.ChatID) error {
		in, values := oneOf(tx.s.engine, 1, part)
		var rows []struct {
			ID   conversations.CustomerID
			Chat conversations.ChatID
		}
		err := tx.all(&rows, `SELECT id, chat FROM customers WHERE chat `+in+how, values...)
		for _, row := range rows {
			tx.meet(row.ID)
			if lock {
				tx.holds(row.ID)
			}
			tx.noteChat(row.Chat, row.ID)
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("find the customers of chats: %w", err)
	}
	err = inLists(tx.s.engine, threads, func(part []ThreadID) error {
		values := make([]any, 0, 2*len(part))
		for _, t := range part {
			values = append(values, t.Channel, t.Message)
		}
		asked, values := tx.s.engine.asked(2, values, text, text)
		var rows []struct {
			Channel conversations.ChannelID
			Message conversations.MessageID
			ThreadOwner
		}
		err := tx.all(&rows, tx.s.engine.lookUp("found.channel, found.message, "+threadOwner, "messages", asked,
			`platform = $1 AND channel = asked.column1 AND message = asked.column2 AND case_id IS NOT NULL`),
			append([]any{AgentsPlatform}, values...)...)
		for _, row := range rows {
			tx.meet(row.Customer)
			if tx.threads == nil {
				tx.threads = make(map[ThreadID]ThreadOwner)
			}
			tx.threads[ThreadID{row.Channel, row.Message}] = row.ThreadOwner
		}
		return err
	})
	return wrap(err, "find the cases of threads")
}

func (tx *Tx) noteChat(chat conversations.ChatID, id conversations.CustomerID) {
	if tx.chats == nil {
		tx.chats = make(map[conversations.ChatID]conversations.CustomerID)
	}
	tx.chats[chat] = id
}

// CaseOfThread returns the case whose card is, or once was, the message thread in an agents' channel.
func (tx *Tx) CaseOfThread(channel conversations.ChannelID, thread conversations.MessageID) (owner ThreadOwner, found bool, err error) {
	if owner, known := tx.threads[ThreadID{channel, thread}]; known {
		return owner, true, nil
	}
	found, err = tx.get(&owner, `SELECT `+threadOwner+` FROM messages AS found
		WHERE found.platform = $1 AND found.channel = $2 AND found.message = $3 AND found.case_id IS NOT NULL LIMIT 1`, AgentsPlatform, channel, thread)
	if found {
		tx.meet(owner.Customer)
	}
	return owner, found, wrap(err, "find the case of a thread")
}

// CaseOfMessage returns the case that a message in a customer's chat belongs to, whether it was told to them or said by them.
func (tx *Tx) CaseOfMessage(chat conversations.ChatID, message conversations.MessageID) (id conversations.CaseID, found bool, err error) {
	const what = "find the case of a message"
	if err := tx.writeWords(); err != nil {
		return 0, false, fmt.Errorf("%s: %w", what, err)
	}
	found, err = tx.get(&id, `SELECT case_id FROM messages
		WHERE platform = $1 AND channel = $2 AND message = $3 AND case_id IS NOT NULL LIMIT 1`, CustomersPlatform, chat, message)
	if found || err != nil {
		return id, found, wrap(err, what)
	}
	found, err = tx.get(&id, `SELECT t.case_id FROM contents t JOIN customers c ON c.id = t.customer
		WHERE c.chat = $1 AND t.side = 'customers' AND t.message = $2 AND t.message <> '' AND t.case_id IS NOT NULL
		ORDER BY t.version DESC LIMIT 1`, chat, message)
	return id, found, wrap(err, what)
}

// OwnerOf returns the customer who filed a case.
func (tx *Tx) OwnerOf(id conversations.CaseID) (owner conversations.CustomerID, found bool, err error) {
	found, err = tx.get(&owner, `SELECT customer FROM cases WHERE id = $1`, id)
	return owner, found, wrap(err, "find who filed a case")
}

// Lock keeps everybody else's events of these customers waiting until the transaction ends. It must be called once, with all
// customers the transaction is about, before their worlds are read: it locks them in ascending order, which a second call could
// not. An unknown id is an error.
func (tx *Tx) Lock(ids ...conversations.CustomerID) error {
	ids = slices.Clone(ids)
	slices.Sort(ids)
	ids = slices.DeleteFunc(slices.Compact(ids), func(id conversations.CustomerID) bool { return tx.locked[id] })
	if len(ids) == 0 || tx.s.engine.name == SQLite && tx.met(ids) {
		return nil // on SQLite the transaction has the whole database already
	}
	var locked []conversations.CustomerID
	err := inParts(ids, func(part []conversations.CustomerID) error {
		in, values := oneOf(tx.s.engine, 1, part)
		var rows []conversations.CustomerID
		err := tx.all(&rows, `SELECT id FROM customers WHERE id `+in+` ORDER BY id`+tx.s.engine.forCustomers, values...)
		locked = append(locked, rows...)
		return err
	})
	if err != nil {
		return fmt.Errorf("lock customers: %w", err)
	}
	if len(locked) != len(ids) {
		return tx.fail(fmt.Errorf("lock customers: %w", ErrNotFound))
	}
	return nil
}

// holds notes that a customer is locked.
func (tx *Tx) holds(id conversations.CustomerID) {
	if tx.locked == nil {
		tx.locked = make(map[conversations.CustomerID]bool)
	}
	tx.locked[id] = true
}

// meet notes that a customer was seen to exist in this transaction.
func (tx *Tx) meet(id conversations.CustomerID) {
	if tx.known == nil {
		tx.known = make(map[conversations.CustomerID]bool)
	}
	tx.known[id] = true
}

// met tells whether all these customers were seen to exist in this transaction.
func (tx *Tx) met(ids []conversations.CustomerID) bool {
	return !slices.ContainsFunc(ids, func(id conversations.CustomerID) bool { return !tx.known[id] })
}
