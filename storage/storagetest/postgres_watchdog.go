package storagetest

import (
	"fmt"
	"io"
	"os/exec"
	"syscall"
)

// watchdogScript waits until its standard input ends, then stops the server that runs in $1 and deletes $1.
//
// It asks PostgreSQL for an immediate shutdown and insists after five seconds. That the server has ended is seen by its
// deleted process id file: in a container without an init the dead process itself may stay in the table for good. A server so young that it has not written
// its process id yet ends by itself: it stops when it finds its data directory gone.
const watchdogScript = `
read -r _
pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null)
if [ -n "$pid" ]; then
	kill -QUIT "$pid" 2>/dev/null
	tries=0
	while [ -e "$1/data/postmaster.pid" ] && kill -0 "$pid" 2>/dev/null; do
		tries=$((tries + 1))
		[ "$tries" -lt 50 ] || kill -KILL "$pid" 2>/dev/null
		[ "$tries" -lt 60 ] || break
		sleep 0.1
	done
fi
rm -rf "$1"
`

// watchdog cleans up after a cluster when closed, or when this process ends.
type watchdog struct {
	cmd  *exec.Cmd
	life io.WriteCloser
}

// watch starts the watchdog of the folder dir.
//
// The end of a test process cannot be caught from within: neither t.Fatal in the last test, nor a panic, a timeout of "go
// test" or kill −9 runs any code of ours after all tests, and a TestMain would have to be copied into every package. But
// the kernel closes a dead process's pipes. So a shell holds the reading end of a pipe whose writing end only this process
// has; when the pipe ends, the process has. (A parent-death signal would not do: Linux sends it when the *thread* that
// forked ends, and Go ends threads as it likes.)
func watch(dir string) (*watchdog, error) {
	cmd := exec.Command("/bin/sh", "-c", watchdogScript, "watchdog", dir)
	// In a session of its own, Ctrl-C in the terminal ends the tests and not the watchdog. It must not inherit the tests'
	// output either: "go test" would wait for it.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	cmd.Dir = "/"
	life, err := cmd.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("watch over PostgreSQL: %w", err)
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("watch over PostgreSQL: %w", err)
	}
	return &watchdog{cmd: cmd, life: life}, nil
}

// Close has the watchdog clean up now, and waits until it has.
func (w *watchdog) Close() error {
	closing := w.life.Close()
	if err := w.cmd.Wait(); err != nil {
		return fmt.Errorf("clean up after PostgreSQL: %w", err)
	}
	return closing
}
