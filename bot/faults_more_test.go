package bot_test

import (
	"database/sql"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"time"

	"guichet/bot"
	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
	"guichet/storage"
)

// hearing is what goes wrong with what the platforms have to tell.
func hearing() []trouble {
	return []trouble{
		{name: "updates refused with 429, sockets with 500", begin: onEars(faketelegram.TooManyRequests, fakeslack.ServerError)},
		{name: "500 for updates and sockets", begin: onEars(faketelegram.InternalError, fakeslack.ServerError)},
		{name: "502 with HTML for updates and sockets", begin: onEars(faketelegram.BadGateway, fakeslack.BadGateway)},
		{name: "updates and sockets reset", begin: onEars(faketelegram.ResetBefore, fakeslack.ResetBefore)},
		{name: "socket dropped amid the words", amid: func(o *ordeal) { o.Slack.Disconnect("refresh_requested") }},
	}
}

// moreOfHearing is a group of its own since sockets are opened again after a growing pause.
func moreOfHearing() []trouble {
	return []trouble{
		{name: "updates lost with their answer", begin: onEars(faketelegram.ResetAfter, fakeslack.ResetAfter)},
		{name: "truncated updates and sockets", begin: onEars(faketelegram.Truncated, fakeslack.Truncated)},
		{name: "garbage for updates and sockets", begin: onEars(faketelegram.Garbage, fakeslack.Garbage)},
		{name: "handshake refused", begin: func(o *ordeal) {
			o.Slack.AddFault(fakeslack.Fault{Method: "socket", Kind: fakeslack.SocketRefused, Times: 2})
			o.Slack.Disconnect("link_disabled")
		}},
		{name: "everything twice", begin: func(o *ordeal) { o.Telegram.SetDelivery(faketelegram.Delivery{Duplicate: 1}) }, amid: (*ordeal).again, end: (*ordeal).again},
		{name: "everything late", begin: func(o *ordeal) { o.Telegram.SetDelivery(faketelegram.Delivery{Delay: 500 * time.Millisecond}) }, end: (*ordeal).again},
		{
			name: "everything in disorder", disorder: true, end: (*ordeal).again,
			begin: func(o *ordeal) {
				o.Telegram.SetDelivery(faketelegram.Delivery{Shuffle: true, Duplicate: 0.5, Delay: 100 * time.Millisecond})
			},
		},
		{name: "outage of Slack", begin: func(o *ordeal) { o.Telegram.SetDelivery(faketelegram.Delivery{}); o.Slack.SetDown(true) }, end: func(o *ordeal) { o.Slack.SetDown(false) }},
	}
}

// onEars makes the next question for updates fail, and the next socket: the present one is closed.
func onEars(telegram faketelegram.FaultKind, slack fakeslack.FaultKind) func(*ordeal) {
	return func(o *ordeal) {
		o.Telegram.Faults.Set(faketelegram.Fault{Method: "getUpdates", Kind: telegram, Times: 1, RetryAfter: 1})
		o.Slack.AddFault(fakeslack.Fault{Method: "apps.connections.open", Kind: slack, Times: 1})
		o.Slack.Disconnect("link_disabled")
	}
}

// silenceSocket puts a socket up that stands and says nothing.
func (o *ordeal) silenceSocket() {
	o.Helper()
	o.Slack.AddFault(fakeslack.Fault{Method: "socket", Kind: fakeslack.SocketSilent, Times: 1})
	o.Slack.Disconnect("refresh_requested")
	o.until("the silent socket", func() bool {
		// It is new, so the channels are read once: what is written after that only the socket could tell.
		return len(o.Slack.Faults()) == 0 && o.Slack.Sockets() == 1 &&
			slices.ContainsFunc(o.Slack.Calls(o.seenSlack), func(c fakeslack.Call) bool { return c.Method == "conversations.history" })
	})
	o.settle()
}

// arrived waits for the first messages, which the reading of the channels may bring; the second ones only the socket can tell.
func (o *ordeal) arrived() {
	o.Helper()
	o.until("the first messages", func() bool { return len(o.told()) >= 1 && len(o.heard()) >= 1 })
	o.settle()
}

// again has Slack tell the last of what it told once more, the newest first.
func (o *ordeal) again() {
	ids := o.Slack.EventIDs()
	for _, id := range slices.Backward(ids[max(0, len(ids)-6):]) {
		o.Slack.Redeliver(id)
	}
}

// memory is what goes wrong with the desk's own memory and its clock. A server can be killed; what has its file for itself can only be killed with it, which
// is a test of its own: see cmd/guichet.
func memory(server bool) []trouble {
	list := []trouble{
		{name: "desk restarted amid the words", amid: (*ordeal).restart},
		{name: "disk full", begin: (*ordeal).fillDisk, end: (*ordeal).clearDisk, perhaps: 2},
		{name: "disk full amid the words", amid: (*ordeal).fillDisk, end: (*ordeal).clearDisk, perhaps: 2},
		{name: "clock stepped back an hour", begin: func(o *ordeal) { o.Clock.Freeze(o.Clock.Now().Add(-time.Hour)) }},
		{name: "clock stepped a day ahead", amid: func(o *ordeal) { o.settle(); o.Clock.Freeze(o.Clock.Now().Add(24 * time.Hour)) }},
	}
	if server {
		list = append([]trouble{
			{name: "database killed", begin: (*ordeal).killDatabase, end: (*ordeal).startDatabase},
			{name: "database killed amid the words", amid: (*ordeal).killDatabase, end: (*ordeal).startDatabase},
		}, list...)
	} else {
		list = append(list, trouble{name: "file locked by another writer", begin: (*ordeal).lockFile, end: (*ordeal).unlockFile},
			trouble{name: "file locked by another writer amid the words", amid: (*ordeal).lockFile, end: (*ordeal).unlockFile})
	}
	return list
}

// lockFile begins a write transaction beside the desk, as a careless backup does.
func (o *ordeal) lockFile() {
	o.Helper()
	db, err := sql.Open("sqlite", strings.TrimPrefix(o.Database, "sqlite:"))
	if err != nil {
		o.Fatal(err)
	}
	o.Cleanup(func() { _ = db.Close() })
	if o.other, err = db.Conn(o.Context()); err != nil {
		o.Fatal(err)
	}
	if _, err := o.other.ExecContext(o.Context(), `PRAGMA busy_timeout = 10000; BEGIN IMMEDIATE`); err != nil {
		o.Fatal(err)
	}
}

// unlockFile ends it, once Slack has had to repeat something: that was not kept, and neither may Telegram's updates be confirmed (G1).
func (o *ordeal) unlockFile() {
	o.Helper()
	o.until("Slack to repeat an event", func() bool {
		return slices.ContainsFunc(o.Slack.Frames(o.seenSlack), func(f fakeslack.Frame) bool { return strings.Contains(f.Text, `"retry_attempt":1`) })
	})
	if o.Telegram.Pending() == 0 {
		o.Error("updates were confirmed that nobody can have kept")
	}
	if _, err := o.other.ExecContext(o.Context(), `ROLLBACK`); err != nil {
		o.Fatal(err)
	}
	if err := o.other.Close(); err != nil {
		o.Fatal(err)
	}
}

// byWebhook is the desk that Telegram posts to, and the change from one way to the other, with words that wait meanwhile.
func byWebhook() []trouble {
	way := func(webhook bool) func(*ordeal) {
		return func(o *ordeal) {
			o.Helper()
			o.Webhook = webhook
			o.luc.Say("Toujours là?") // it waits at Telegram, or is on its way
			o.restart()
		}
	}
	return []trouble{
		{name: "from polling to a webhook amid the words", amid: way(true)},
		{name: "nothing, by webhook"},
		{name: "desk restarted amid the words, by webhook", amid: (*ordeal).restart},
		{name: "everything twice, by webhook", begin: func(o *ordeal) { o.Telegram.SetDelivery(faketelegram.Delivery{Duplicate: 1}) },
			end: func(o *ordeal) { o.Telegram.SetDelivery(faketelegram.Delivery{}) }},
		{name: "calls reset after the work, by webhook", begin: onCalls(faketelegram.ResetAfter, fakeslack.ResetAfter), doubts: 1, twice: 1},
		{name: "from a webhook to polling amid the words", amid: way(false)},
	}
}

func (o *ordeal) restart() {
	o.Helper()
	if err := o.Restart(o.Context()); err != nil {
		o.Fatal(err)
	}
}

func (o *ordeal) killDatabase() {
	o.Helper()
	if err := o.cluster.Kill9(); err != nil {
		o.Fatal(err)
	}
}

func (o *ordeal) startDatabase() {
	o.Helper()
	o.noticed()
	if err := o.cluster.Start(); err != nil {
		o.Fatal(err)
	}
}

// noticed returns once the desk has said that it cannot keep what Telegram tells, which nobody may have confirmed (G1).
func (o *ordeal) noticed() {
	o.Helper()
	o.asking("the desk to say that it keeps nothing", func() bool {
		seen := httptest.NewRecorder()
		o.Bot().Handler().ServeHTTP(seen, httptest.NewRequest(http.MethodGet, "/readyz", nil))
		var h bot.Health
		return json.Unmarshal(seen.Body.Bytes(), &h) == nil && seen.Code == http.StatusServiceUnavailable && !h.Links["telegram"].OK
	})
	if o.Telegram.Pending() == 0 {
		o.Error("updates were confirmed that nobody can have kept")
	}
}

// fillDisk makes every write fail as on a full disk: SQLite's file may not grow, and PostgreSQL gives the error that it then gives.
func (o *ordeal) fillDisk() {
	o.Helper()
	if o.Bot().Memory().Engine() == storage.SQLite {
		o.exec(`CREATE TABLE filler (x BLOB)`)
		o.exec(`PRAGMA max_page_count = 1`) // SQLite takes the file's present size instead
		for _, size := range []int{100_000, 3_000, 100, 1} {
			for o.try(`INSERT INTO filler VALUES (zeroblob(`+strconv.Itoa(size)+`))`) == nil {
				continue // until what was free inside the file is full too
			}
		}
		o.padding = strings.Repeat("et encore ", 300) // what fits into a page that is not full yet would be kept
		return
	}
	o.exec(`CREATE FUNCTION disk_full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$`)
	o.exec(`CREATE TRIGGER disk_full BEFORE INSERT ON seen FOR EACH ROW EXECUTE FUNCTION disk_full()`)
}

// clearDisk makes room again, once the desk has said that there is none.
func (o *ordeal) clearDisk() {
	o.Helper()
	o.noticed()
	o.freeDisk()
}

func (o *ordeal) freeDisk() {
	o.Helper()
	if o.Bot().Memory().Engine() == storage.SQLite {
		o.exec(`PRAGMA max_page_count = 1073741823`)
		o.exec(`DROP TABLE filler`)
		o.padding = ""
		return
	}
	o.exec(`DROP TRIGGER disk_full ON seen`)
	o.exec(`DROP FUNCTION disk_full`)
}

func (o *ordeal) try(statement string) error {
	_, err := o.Bot().Memory().River().DB.ExecContext(o.Context(), statement)
	return err
}

func (o *ordeal) exec(statement string) {
	o.Helper()
	if err := o.try(statement); err != nil {
		o.Fatal(err)
	}
}
