package bot

import (
	"os"
	"runtime/debug"

	"guichet/storage"
)

// postgresGarbage is how much garbage gathers before it is collected where the memory is a PostgreSQL, in percent of what is in use (GOGC). There a desk takes a
// fifth less than the 80 MB that it may, since no page of the database lies in the program; at the runtime's own 100 a tenth of its processor time at
// saturation went into collecting what this leaves for later.
const postgresGarbage = 160

// TuneCollector lets the process collect its garbage as seldom as the desk's memory allows. It is a setting of the whole process, and so the program's to ask for.
// Who sets GOGC has it their way.
func (b *Bot) TuneCollector() {
	if os.Getenv("GOGC") == "" && b.store.Engine() == storage.PostgreSQL {
		debug.SetGCPercent(postgresGarbage)
	}
}
