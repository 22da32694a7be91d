package bot

import (
	"os"
	"runtime/debug"

	"guichet/storage"
)

// postgresGarbage is how much garbage gathers before it is collected where the memory is a PostgreSQL, in percent of what is in use (GOGC). No page of the
// database lies in the program there, so it has memory to spare: of the 80 MB that it may take it took 63 at the runtime's own 100 and takes 75 at this.
// A reply at saturation costs a tenth less processor time for it.
const postgresGarbage = 160

// TuneCollector lets the process collect its garbage as seldom as the desk's memory allows. It is a setting of the whole process, and so the program's to ask for.
// Who sets GOGC has it their way.
func (b *Bot) TuneCollector() {
	if os.Getenv("GOGC") == "" && b.store.Engine() == storage.PostgreSQL {
		debug.SetGCPercent(postgresGarbage)
	}
}
