-- The memory of the desk. The same tables, columns and constraints stand in ../postgres under the same number.
-- Times are UTC milliseconds (0: never), places microseconds, days text such as 2026-01-20 ('': none), ids made by the program.

-- +goose Up
CREATE TABLE customers (
    id          INTEGER PRIMARY KEY,
    chat        TEXT     NOT NULL UNIQUE,
    lang        TEXT     NOT NULL CHECK (lang IN ('', 'fr', 'en')),
    lang_chosen INTEGER NOT NULL,
    first_name  TEXT     NOT NULL,
    blocked     INTEGER NOT NULL,
    notice_at   INTEGER   NOT NULL,
    notice      INTEGER   NOT NULL,
    misses      INTEGER   NOT NULL,
    rest_until  INTEGER   NOT NULL,
    since       INTEGER   NOT NULL
) STRICT;

CREATE TABLE dialogues (
    customer INTEGER PRIMARY KEY REFERENCES customers (id),
    format   INTEGER NOT NULL,
    state    TEXT   NOT NULL,
    body     TEXT   NOT NULL
) STRICT;

CREATE TABLE cases (
    id             INTEGER PRIMARY KEY,
    number         TEXT   NOT NULL CONSTRAINT cases_number_key UNIQUE CHECK (length(number) = 8),
    customer       INTEGER NOT NULL REFERENCES customers (id),
    draft          INTEGER NOT NULL CONSTRAINT cases_draft_key UNIQUE,
    kind           TEXT   NOT NULL CHECK (kind IN ('feedback', 'problem', 'complaint')),
    state          TEXT   NOT NULL CHECK (state IN ('filed', 'taken', 'waiting_customer', 'waiting_seller', 'transferred', 'answered',
                                                    'settled', 'closed', 'reopened', 'withdrawn', 'expired')),
    team           TEXT   NOT NULL,
    owner          TEXT   NOT NULL,
    owner_name     TEXT   NOT NULL,
    lang           TEXT   NOT NULL CHECK (lang IN ('fr', 'en')),
    statement      TEXT, -- NULL once erased
    statement_salt BLOB,
    received       INTEGER NOT NULL,
    filed          INTEGER NOT NULL,
    deadline       TEXT   NOT NULL,
    expected       TEXT   NOT NULL,
    outcome        TEXT   NOT NULL,
    settled        INTEGER NOT NULL,
    closed         INTEGER NOT NULL,
    version        INTEGER NOT NULL,
    life           TEXT   NOT NULL,
    card_channel   TEXT   NOT NULL DEFAULT '',
    card_message   TEXT   NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX cases_of_customer ON cases (customer, id);
CREATE INDEX cases_open ON cases (team, id) WHERE state NOT IN ('settled', 'closed', 'withdrawn', 'expired');

-- Append-only. hash covers prev and every other column, so that a changed, removed or inserted line shows.
CREATE TABLE case_events (
    case_id   INTEGER NOT NULL REFERENCES cases (id),
    seq       INTEGER NOT NULL CHECK (seq > 0),
    at        INTEGER NOT NULL,
    what      TEXT   NOT NULL,
    actor     TEXT   NOT NULL,
    was       TEXT   NOT NULL,
    became    TEXT   NOT NULL,
    detail    TEXT   NOT NULL,
    source    TEXT   NOT NULL,
    account   TEXT   NOT NULL,
    kind      TEXT   NOT NULL,
    event     TEXT   NOT NULL,
    content   INTEGER NOT NULL, -- 0 when the line is not about a message
    text_hash BLOB, -- SHA-256 over salt and text; both stand in contents until they are erased
    prev      BLOB  NOT NULL,
    hash      BLOB  NOT NULL,
    PRIMARY KEY (case_id, seq)
) STRICT;

-- One row for each version of each message: the first words, every edit, a deletion.
CREATE TABLE contents (
    id       INTEGER PRIMARY KEY,
    customer INTEGER   NOT NULL REFERENCES customers (id),
    case_id  INTEGER REFERENCES cases (id),
    draft    INTEGER   NOT NULL,
    side     TEXT     NOT NULL CHECK (side IN ('customers', 'agents')),
    message  TEXT     NOT NULL,
    version  INTEGER   NOT NULL CHECK (version >= 0),
    gone     INTEGER NOT NULL, -- this version is a deletion
    author   TEXT     NOT NULL,
    note     INTEGER NOT NULL,
    label    TEXT     NOT NULL,
    body     TEXT, -- NULL once erased, as is the salt
    salt     BLOB,
    hash     BLOB    NOT NULL,
    at       INTEGER   NOT NULL
) STRICT;
CREATE UNIQUE INDEX contents_message ON contents (customer, side, message, version) WHERE message <> '';
CREATE INDEX contents_case ON contents (case_id, id) WHERE case_id IS NOT NULL;
CREATE INDEX contents_draft ON contents (draft) WHERE draft <> 0 AND case_id IS NULL;

CREATE TABLE files (
    id       INTEGER PRIMARY KEY,
    content  INTEGER   NOT NULL REFERENCES contents (id),
    customer INTEGER   NOT NULL REFERENCES customers (id),
    case_id  INTEGER REFERENCES cases (id),
    kind     TEXT     NOT NULL,
    file     TEXT     NOT NULL,
    sameness TEXT     NOT NULL, -- the platform's id that is the same for the same bytes
    name     TEXT     NOT NULL,
    type     TEXT     NOT NULL,
    size     INTEGER   NOT NULL,
    duration INTEGER   NOT NULL, -- milliseconds
    large    INTEGER NOT NULL,
    side     TEXT     NOT NULL,
    note     TEXT     NOT NULL
) STRICT;
CREATE INDEX files_content ON files (content);
CREATE INDEX files_case ON files (case_id, id) WHERE case_id IS NOT NULL;

-- What the platforms call each message the desk sent, for good.
CREATE TABLE messages (
    id       INTEGER PRIMARY KEY,
    owner    INTEGER NOT NULL, -- within whom the label is unique: the customer, or the case
    customer INTEGER REFERENCES customers (id),
    case_id  INTEGER REFERENCES cases (id),
    platform TEXT   NOT NULL,
    channel  TEXT   NOT NULL, -- the chat, or the agents' channel
    message  TEXT   NOT NULL,
    label    TEXT   NOT NULL,
    at       INTEGER NOT NULL
) STRICT;
CREATE INDEX messages_place ON messages (platform, channel, message);
CREATE INDEX messages_label ON messages (owner, label, id) WHERE label <> '';
CREATE INDEX messages_case ON messages (case_id) WHERE case_id IS NOT NULL;

CREATE TABLE seen (
    source  TEXT   NOT NULL,
    account TEXT   NOT NULL,
    kind    TEXT   NOT NULL,
    id      TEXT   NOT NULL,
    at      INTEGER NOT NULL,
    raw     TEXT   NOT NULL,
    PRIMARY KEY (source, account, kind, id)
) STRICT;
CREATE INDEX seen_at ON seen (at);

CREATE TABLE aside (
    id      INTEGER PRIMARY KEY,
    source  TEXT   NOT NULL,
    account TEXT   NOT NULL,
    kind    TEXT   NOT NULL,
    event   TEXT   NOT NULL,
    size    INTEGER NOT NULL,
    sha256  BLOB  NOT NULL,
    reason  TEXT   NOT NULL,
    at      INTEGER NOT NULL
) STRICT;

CREATE TABLE timers (
    customer INTEGER NOT NULL REFERENCES customers (id),
    key      TEXT   NOT NULL,
    kind     TEXT   NOT NULL,
    case_id  INTEGER REFERENCES cases (id),
    due      INTEGER NOT NULL,
    PRIMARY KEY (customer, key)
) STRICT;
CREATE INDEX timers_due ON timers (due, customer, key);

CREATE TABLE lanes (
    name       TEXT PRIMARY KEY,
    platform   TEXT   NOT NULL,
    kind       TEXT   NOT NULL CHECK (kind IN ('chat', 'thread', 'card', 'mark', 'hint')),
    due        INTEGER NOT NULL, -- business time: when the first row is due; 0: nothing waits. Never too late.
    class      INTEGER NOT NULL, -- of the most urgent row that waits
    last       INTEGER NOT NULL, -- the last place given
    head       INTEGER NOT NULL, -- the row that is being tried, or was when its owner fell silent; 0: none
    epoch      INTEGER NOT NULL,
    busy_until INTEGER NOT NULL, -- machine time: leased (head <> 0) or paused (head = 0) until then
    leased_at  INTEGER NOT NULL, -- machine time: when head was first taken
    unsure     INTEGER NOT NULL -- the owner before the present one fell silent
) STRICT;
CREATE INDEX lanes_due ON lanes (platform, class, due) WHERE due > 0;
CREATE INDEX lanes_busy ON lanes (platform, busy_until) WHERE due > 0 AND busy_until > 0;

-- What waits to be sent, and what was refused for good. A row that is done is deleted: claims never walk over history.
CREATE TABLE outbox (
    id          INTEGER PRIMARY KEY,
    lane        TEXT     NOT NULL, -- of a row in lanes, which the same statement made; a foreign key would only look it up again
    platform    TEXT     NOT NULL,
    kind        TEXT     NOT NULL, -- of the lane
    owner       INTEGER   NOT NULL, -- within whom key and labels are unique: the customer, or the case
    customer    INTEGER REFERENCES customers (id),
    case_id     INTEGER REFERENCES cases (id),
    address     TEXT     NOT NULL, -- a chat that is not the customer's
    verb        TEXT     NOT NULL,
    format      INTEGER   NOT NULL,
    body        TEXT     NOT NULL,
    class       INTEGER   NOT NULL,
    key         TEXT     NOT NULL,
    makes       TEXT     NOT NULL,
    needs       TEXT     NOT NULL,
    carries     TEXT     NOT NULL,
    ack         INTEGER NOT NULL,
    state       TEXT     NOT NULL CHECK (state IN ('waiting', 'dead')),
    place       INTEGER   NOT NULL,
    due         INTEGER   NOT NULL, -- business time
    held        INTEGER   NOT NULL, -- business time: not in the lane before; 0: in it from the start
    wanted      INTEGER   NOT NULL, -- business time
    attempts    INTEGER   NOT NULL, -- that failed
    uncertain   INTEGER NOT NULL,
    first_tried INTEGER   NOT NULL, -- machine time
    stored      TEXT     NOT NULL,
    late        INTEGER NOT NULL, -- was reported by Overdue
    taken       INTEGER   NOT NULL, -- the epoch in which the row was last handed out beside the head
    reason      TEXT     NOT NULL, -- of a dead row
    certain     INTEGER NOT NULL,
    died        INTEGER   NOT NULL, -- machine time
    reported    INTEGER NOT NULL
) STRICT;
CREATE INDEX outbox_lane ON outbox (lane, place, id) WHERE state = 'waiting';
CREATE INDEX outbox_key ON outbox (owner, key) WHERE state = 'waiting' AND key <> '';
CREATE INDEX outbox_carries ON outbox (customer, carries) WHERE carries <> '';
CREATE INDEX outbox_late ON outbox (due) WHERE state = 'waiting' AND late = 0 AND carries <> '' AND platform = 'telegram';
CREATE INDEX outbox_dead ON outbox (id) WHERE state = 'dead';
CREATE INDEX outbox_unreported ON outbox (id) WHERE state = 'dead' AND reported = 0;
CREATE INDEX outbox_case ON outbox (case_id) WHERE case_id IS NOT NULL;

CREATE TABLE accounts (
    platform     TEXT PRIMARY KEY,
    paused_until INTEGER NOT NULL -- machine time
) STRICT;

CREATE TABLE buckets (
    name    TEXT PRIMARY KEY,
    tat     INTEGER NOT NULL, -- machine time in microseconds: when the bucket is full again
    granted INTEGER NOT NULL  -- by the last reservation
) STRICT;

CREATE TABLE leases (
    name   TEXT PRIMARY KEY,
    holder TEXT   NOT NULL,
    epoch  INTEGER NOT NULL,
    until  INTEGER NOT NULL -- machine time
) STRICT;

CREATE TABLE cursors (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- How many processes have opened this database: the number that keeps their ids apart.
CREATE TABLE nodes (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    last INTEGER NOT NULL
) STRICT;
INSERT INTO nodes (one, last) VALUES (1, 0);

CREATE TABLE desks (
    team TEXT PRIMARY KEY,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE reports (
    day  TEXT PRIMARY KEY,
    body TEXT   NOT NULL,
    at   INTEGER NOT NULL
) STRICT;

-- +goose Down
DROP TABLE reports;
DROP TABLE desks;
DROP TABLE nodes;
DROP TABLE cursors;
DROP TABLE leases;
DROP TABLE buckets;
DROP TABLE accounts;
DROP TABLE outbox;
DROP TABLE lanes;
DROP TABLE timers;
DROP TABLE aside;
DROP TABLE seen;
DROP TABLE messages;
DROP TABLE files;
DROP TABLE contents;
DROP TABLE case_events;
DROP TABLE cases;
DROP TABLE dialogues;
DROP TABLE customers;
