-- The memory of the desk. The same tables, columns and constraints stand in ../sqlite under the same number.
-- Times are UTC milliseconds (0: never), places microseconds, days text such as 2026-01-20 ('': none), ids made by the program.

-- +goose Up
CREATE TABLE customers (
    id          BIGINT PRIMARY KEY,
    chat        TEXT     NOT NULL UNIQUE,
    lang        TEXT     NOT NULL CHECK (lang IN ('', 'fr', 'en')),
    lang_chosen SMALLINT NOT NULL,
    first_name  TEXT     NOT NULL,
    blocked     SMALLINT NOT NULL,
    notice_at   BIGINT   NOT NULL,
    notice      BIGINT   NOT NULL,
    misses      BIGINT   NOT NULL,
    rest_until  BIGINT   NOT NULL,
    since       BIGINT   NOT NULL
);

CREATE TABLE dialogues (
    customer BIGINT PRIMARY KEY REFERENCES customers (id),
    format   BIGINT NOT NULL,
    state    TEXT   NOT NULL,
    body     TEXT   NOT NULL
);

CREATE TABLE cases (
    id             BIGINT PRIMARY KEY,
    number         TEXT   NOT NULL CONSTRAINT cases_number_key UNIQUE CHECK (length(number) = 8),
    customer       BIGINT NOT NULL REFERENCES customers (id),
    draft          BIGINT NOT NULL CONSTRAINT cases_draft_key UNIQUE,
    kind           TEXT   NOT NULL CHECK (kind IN ('feedback', 'problem', 'complaint')),
    state          TEXT   NOT NULL CHECK (state IN ('filed', 'taken', 'waiting_customer', 'waiting_seller', 'transferred', 'answered',
                                                    'settled', 'closed', 'reopened', 'withdrawn', 'expired')),
    team           TEXT   NOT NULL,
    owner          TEXT   NOT NULL,
    owner_name     TEXT   NOT NULL,
    lang           TEXT   NOT NULL CHECK (lang IN ('fr', 'en')),
    statement      TEXT, -- NULL once erased
    statement_salt BYTEA,
    received       BIGINT NOT NULL,
    filed          BIGINT NOT NULL,
    deadline       TEXT   NOT NULL,
    expected       TEXT   NOT NULL,
    outcome        TEXT   NOT NULL,
    settled        BIGINT NOT NULL,
    closed         BIGINT NOT NULL,
    version        BIGINT NOT NULL,
    life           TEXT   NOT NULL,
    card_channel   TEXT   NOT NULL DEFAULT '',
    card_message   TEXT   NOT NULL DEFAULT ''
);
CREATE INDEX cases_of_customer ON cases (customer, id);
CREATE INDEX cases_open ON cases (team, id) WHERE state NOT IN ('settled', 'closed', 'withdrawn', 'expired');

-- Append-only. hash covers prev and every other column, so that a changed, removed or inserted line shows.
CREATE TABLE case_events (
    case_id   BIGINT NOT NULL REFERENCES cases (id),
    seq       BIGINT NOT NULL CHECK (seq > 0),
    at        BIGINT NOT NULL,
    what      TEXT   NOT NULL,
    actor     TEXT   NOT NULL,
    was       TEXT   NOT NULL,
    became    TEXT   NOT NULL,
    detail    TEXT   NOT NULL,
    source    TEXT   NOT NULL,
    account   TEXT   NOT NULL,
    kind      TEXT   NOT NULL,
    event     TEXT   NOT NULL,
    content   BIGINT NOT NULL, -- 0 when the line is not about a message
    text_hash BYTEA, -- SHA-256 over salt and text; both stand in contents until they are erased
    prev      BYTEA  NOT NULL,
    hash      BYTEA  NOT NULL,
    PRIMARY KEY (case_id, seq)
);

-- One row for each version of each message: the first words, every edit, a deletion.
CREATE TABLE contents (
    id       BIGINT PRIMARY KEY,
    customer BIGINT   NOT NULL REFERENCES customers (id),
    case_id  BIGINT REFERENCES cases (id),
    draft    BIGINT   NOT NULL,
    side     TEXT     NOT NULL CHECK (side IN ('customers', 'agents')),
    message  TEXT     NOT NULL,
    version  BIGINT   NOT NULL CHECK (version >= 0),
    gone     SMALLINT NOT NULL, -- this version is a deletion
    author   TEXT     NOT NULL,
    note     SMALLINT NOT NULL,
    label    TEXT     NOT NULL,
    body     TEXT, -- NULL once erased, as is the salt
    salt     BYTEA,
    hash     BYTEA    NOT NULL,
    at       BIGINT   NOT NULL
);
CREATE UNIQUE INDEX contents_message ON contents (customer, side, message, version) WHERE message <> '';
CREATE INDEX contents_case ON contents (case_id, id) WHERE case_id IS NOT NULL;
CREATE INDEX contents_draft ON contents (draft) WHERE draft <> 0 AND case_id IS NULL;

CREATE TABLE files (
    id       BIGINT PRIMARY KEY,
    content  BIGINT   NOT NULL REFERENCES contents (id),
    customer BIGINT   NOT NULL REFERENCES customers (id),
    case_id  BIGINT REFERENCES cases (id),
    kind     TEXT     NOT NULL,
    file     TEXT     NOT NULL,
    sameness TEXT     NOT NULL, -- the platform's id that is the same for the same bytes
    name     TEXT     NOT NULL,
    type     TEXT     NOT NULL,
    size     BIGINT   NOT NULL,
    duration BIGINT   NOT NULL, -- milliseconds
    large    SMALLINT NOT NULL,
    side     TEXT     NOT NULL,
    note     TEXT     NOT NULL
);
CREATE INDEX files_content ON files (content);
CREATE INDEX files_case ON files (case_id, id) WHERE case_id IS NOT NULL;

-- What the platforms call each message the desk sent, for good.
CREATE TABLE messages (
    id       BIGINT PRIMARY KEY,
    owner    BIGINT NOT NULL, -- within whom the label is unique: the customer, or the case
    customer BIGINT REFERENCES customers (id),
    case_id  BIGINT REFERENCES cases (id),
    platform TEXT   NOT NULL,
    channel  TEXT   NOT NULL, -- the chat, or the agents' channel
    message  TEXT   NOT NULL,
    label    TEXT   NOT NULL,
    at       BIGINT NOT NULL
);
CREATE INDEX messages_place ON messages (platform, channel, message);
CREATE INDEX messages_label ON messages (owner, label, id) WHERE label <> '';
CREATE INDEX messages_case ON messages (case_id) WHERE case_id IS NOT NULL;

CREATE TABLE seen (
    source  TEXT   NOT NULL,
    account TEXT   NOT NULL,
    kind    TEXT   NOT NULL,
    id      TEXT   NOT NULL,
    at      BIGINT NOT NULL,
    raw     TEXT   NOT NULL,
    PRIMARY KEY (source, account, kind, id)
);
CREATE INDEX seen_at ON seen (at);

CREATE TABLE aside (
    id      BIGINT PRIMARY KEY,
    source  TEXT   NOT NULL,
    account TEXT   NOT NULL,
    kind    TEXT   NOT NULL,
    event   TEXT   NOT NULL,
    size    BIGINT NOT NULL,
    sha256  BYTEA  NOT NULL,
    reason  TEXT   NOT NULL,
    at      BIGINT NOT NULL
);

CREATE TABLE timers (
    customer BIGINT NOT NULL REFERENCES customers (id),
    key      TEXT   NOT NULL,
    kind     TEXT   NOT NULL,
    case_id  BIGINT REFERENCES cases (id),
    due      BIGINT NOT NULL,
    PRIMARY KEY (customer, key)
);
CREATE INDEX timers_due ON timers (due, customer, key);

CREATE TABLE lanes (
    name       TEXT PRIMARY KEY,
    platform   TEXT   NOT NULL,
    kind       TEXT   NOT NULL CHECK (kind IN ('chat', 'thread', 'card', 'mark', 'hint')),
    due        BIGINT NOT NULL, -- business time: when the first row is due; 0: nothing waits. Never too late.
    class      BIGINT NOT NULL, -- of the most urgent row that waits
    last       BIGINT NOT NULL, -- the last place given
    head       BIGINT NOT NULL, -- the row that is being tried, or was when its owner fell silent; 0: none
    epoch      BIGINT NOT NULL,
    busy_until BIGINT NOT NULL, -- machine time: leased (head <> 0) or paused (head = 0) until then
    leased_at  BIGINT NOT NULL, -- machine time: when head was first taken
    unsure     SMALLINT NOT NULL -- the owner before the present one fell silent
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
CREATE INDEX lanes_due ON lanes (platform, class, due) WHERE due > 0;
CREATE INDEX lanes_busy ON lanes (platform, busy_until) WHERE due > 0 AND busy_until > 0;

-- What waits to be sent, and what was refused for good. A row that is done is deleted: claims never walk over history.
CREATE TABLE outbox (
    id          BIGINT PRIMARY KEY,
    lane        TEXT     NOT NULL, -- of a row in lanes, which the same statement made; a foreign key would only look it up again
    platform    TEXT     NOT NULL,
    kind        TEXT     NOT NULL, -- of the lane
    owner       BIGINT   NOT NULL, -- within whom key and labels are unique: the customer, or the case
    customer    BIGINT REFERENCES customers (id),
    case_id     BIGINT REFERENCES cases (id),
    address     TEXT     NOT NULL, -- a chat that is not the customer's
    verb        TEXT     NOT NULL,
    format      BIGINT   NOT NULL,
    body        TEXT     NOT NULL,
    class       BIGINT   NOT NULL,
    key         TEXT     NOT NULL,
    makes       TEXT     NOT NULL,
    needs       TEXT     NOT NULL,
    carries     TEXT     NOT NULL,
    ack         SMALLINT NOT NULL,
    state       TEXT     NOT NULL CHECK (state IN ('waiting', 'dead')),
    place       BIGINT   NOT NULL,
    due         BIGINT   NOT NULL, -- business time
    held        BIGINT   NOT NULL, -- business time: not in the lane before; 0: in it from the start
    wanted      BIGINT   NOT NULL, -- business time
    attempts    BIGINT   NOT NULL, -- that failed
    uncertain   SMALLINT NOT NULL,
    first_tried BIGINT   NOT NULL, -- machine time
    stored      TEXT     NOT NULL,
    late        SMALLINT NOT NULL, -- was reported by Overdue
    taken       BIGINT   NOT NULL, -- the epoch in which the row was last handed out beside the head
    reason      TEXT     NOT NULL, -- of a dead row
    certain     SMALLINT NOT NULL,
    died        BIGINT   NOT NULL, -- machine time
    reported    SMALLINT NOT NULL
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
CREATE INDEX outbox_lane ON outbox (lane, place, id) WHERE state = 'waiting';
CREATE INDEX outbox_key ON outbox (owner, key) WHERE state = 'waiting' AND key <> '';
CREATE INDEX outbox_carries ON outbox (customer, carries) WHERE carries <> '';
CREATE INDEX outbox_late ON outbox (due) WHERE state = 'waiting' AND late = 0 AND carries <> '' AND platform = 'telegram';
CREATE INDEX outbox_dead ON outbox (id) WHERE state = 'dead';
CREATE INDEX outbox_unreported ON outbox (id) WHERE state = 'dead' AND reported = 0;
CREATE INDEX outbox_case ON outbox (case_id) WHERE case_id IS NOT NULL;

CREATE TABLE accounts (
    platform     TEXT PRIMARY KEY,
    paused_until BIGINT NOT NULL -- machine time
);

CREATE TABLE buckets (
    name    TEXT PRIMARY KEY,
    tat     BIGINT NOT NULL, -- machine time in microseconds: when the bucket is full again
    granted BIGINT NOT NULL  -- by the last reservation
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);

CREATE TABLE leases (
    name   TEXT PRIMARY KEY,
    holder TEXT   NOT NULL,
    epoch  BIGINT NOT NULL,
    until  BIGINT NOT NULL -- machine time
);

CREATE TABLE cursors (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- How many processes have opened this database: the number that keeps their ids apart.
CREATE TABLE nodes (
    one  SMALLINT PRIMARY KEY CHECK (one = 1),
    last BIGINT NOT NULL
);
INSERT INTO nodes (one, last) VALUES (1, 0);

CREATE TABLE desks (
    team TEXT PRIMARY KEY,
    body TEXT NOT NULL
);

CREATE TABLE reports (
    day  TEXT PRIMARY KEY,
    body TEXT   NOT NULL,
    at   BIGINT NOT NULL
);

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
