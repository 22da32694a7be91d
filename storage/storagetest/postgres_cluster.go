package storagetest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// Options say how a cluster differs from the usual throwaway one.
type Options struct {
	// Durable turns fsync and full page writes on, as in production: for benchmarks, and for tests of what a crash
	// leaves. Without it commits are about as fast as memory.
	Durable bool
}

// A Cluster is one PostgreSQL server process with its data directory, reachable through a Unix socket that only this user
// can open. Its methods may be called from any goroutine, one at a time.
type Cluster struct {
	dir      string // data/, server.log and the socket
	postgres string // the server program
	user     *syscall.Credential
	durable  bool
	watchdog *watchdog

	mu     sync.Mutex
	server *os.Process   // nil while the server is down
	exited chan struct{} // closed once server has ended and was waited for
}

// Shutdown is a way to stop a server, named as pg_ctl names them.
type Shutdown string

const (
	// Fast ends sessions, writes everything out and leaves a clean data directory.
	Fast Shutdown = "fast"
	// Immediate drops everything at once; the next start recovers from the write-ahead log.
	Immediate Shutdown = "immediate"
)

// newCluster initialises a data directory and starts a server on it. The watchdog is there before the server is, so that
// no moment exists at which the death of this process would leave a server behind.
func newCluster(options Options) (*Cluster, error) {
	programs, err := findPrograms()
	if err != nil {
		return nil, err
	}
	user, err := unprivileged()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "guichet-pg-")
	if err != nil {
		return nil, fmt.Errorf("make a folder for PostgreSQL: %w", err)
	}
	c := &Cluster{dir: dir, postgres: programs.postgres, user: user, durable: options.Durable}
	if c.watchdog, err = watch(dir); err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	if user != nil {
		if err := os.Chown(dir, int(user.Uid), int(user.Gid)); err != nil {
			return nil, errors.Join(fmt.Errorf("give PostgreSQL its folder: %w", err), c.remove())
		}
	}
	if err := c.initialise(programs.initdb); err != nil {
		return nil, errors.Join(err, c.remove())
	}
	if err := c.Start(); err != nil {
		return nil, errors.Join(err, c.remove())
	}
	return c, nil
}

func (c *Cluster) initialise(initdb string) error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	cmd := exec.CommandContext(ctx, initdb, "--pgdata", c.data(), "--no-sync", "--auth=trust", "--username=guichet",
		"--encoding=UTF8", "--locale=C.UTF-8")
	c.prepare(cmd)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w\n%s", err, out)
	}
	return nil
}

// prepare lets a PostgreSQL program run as its own user, in a folder that user can read, undisturbed by the PG… variables of
// whoever runs the tests, and out of reach of the terminal's Ctrl-C.
func (c *Cluster) prepare(cmd *exec.Cmd) {
	cmd.Dir = c.dir
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "LC_ALL=C", "TZ=UTC"}
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: c.user, Setsid: true}
}

func (c *Cluster) data() string { return filepath.Join(c.dir, "data") }

// URL leads to the database "postgres" of the cluster. In a cluster of its own a test may use it directly.
func (c *Cluster) URL() string {
	query := url.Values{"host": {c.dir}, "user": {"guichet"}, "sslmode": {"disable"}}
	return (&url.URL{Scheme: "postgres", Path: "/postgres", RawQuery: query.Encode()}).String()
}

// Database creates an empty database on the cluster and returns its URL. It goes when the cluster does.
func (c *Cluster) Database(t testing.TB) string {
	t.Helper()
	address, _, err := createDatabase(c.URL())
	if err != nil {
		t.Fatal(err)
	}
	return address
}

// Start starts the server and returns once it accepts connections, recovery included. Starting a running server is an
// error.
func (c *Cluster) Start() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.server != nil {
		return errors.New("start PostgreSQL: it is already running")
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	for {
		err := c.startOnce(ctx)
		if err == nil {
			return nil
		}
		// After kill −9 the old server's children live on for a moment and hold its shared memory; a new server
		// refuses to start until they have noticed.
		if !strings.Contains(err.Error(), "is still in use") || !pause(ctx, 50*time.Millisecond) {
			return err
		}
	}
}

func (c *Cluster) startOnce(ctx context.Context) error {
	log, err := os.Create(filepath.Join(c.dir, "server.log"))
	if err != nil {
		return fmt.Errorf("start PostgreSQL: %w", err)
	}
	defer log.Close()
	cmd := exec.Command(c.postgres, c.arguments()...)
	cmd.Stdout, cmd.Stderr = log, log
	c.prepare(cmd)
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("start PostgreSQL: %w", err)
	}
	exited := make(chan struct{})
	go func() {
		_ = cmd.Wait() // how it ended stands in its log
		close(exited)
	}()
	if err := c.awaitReady(ctx, exited); err != nil {
		_ = cmd.Process.Kill()
		<-exited
		written, _ := os.ReadFile(log.Name())
		return fmt.Errorf("start PostgreSQL: %w\n%s", err, written)
	}
	c.server, c.exited = cmd.Process, exited
	return nil
}

func (c *Cluster) arguments() []string {
	arguments := []string{
		"-D", c.data(),
		"-c", "listen_addresses=", // the socket only: no port to collide on, nothing open to the network
		"-c", "unix_socket_directories=" + c.dir,
		"-c", "max_connections=300", // parallel tests, each with pools of its own
		"-c", "timezone=UTC",
		"-c", "log_timezone=UTC",
	}
	if !c.durable {
		arguments = append(arguments, "-c", "fsync=off", "-c", "full_page_writes=off")
	}
	return arguments
}

func (c *Cluster) awaitReady(ctx context.Context, exited <-chan struct{}) error {
	db, err := sql.Open("postgres", c.URL())
	if err != nil {
		return err
	}
	defer db.Close()
	for {
		err := db.PingContext(ctx)
		if err == nil {
			return nil
		}
		select {
		case <-exited:
			return errors.New("it ended at once")
		default:
		}
		if !pause(ctx, 10*time.Millisecond) {
			return fmt.Errorf("it accepts no connections: %w", err)
		}
	}
}

// Stop stops the server and returns once it has ended. Stopping a stopped server does nothing.
func (c *Cluster) Stop(how Shutdown) error {
	signal := syscall.SIGINT
	if how == Immediate {
		signal = syscall.SIGQUIT
	}
	return c.end(signal)
}

// Kill9 kills the server and its children as a lack of memory would, with no chance to write anything.
func (c *Cluster) Kill9() error {
	return c.end(syscall.SIGKILL)
}

func (c *Cluster) end(signal syscall.Signal) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.server == nil {
		return nil
	}
	var children []int
	if signal == syscall.SIGKILL {
		// The parent is frozen first: it would start new children for those that die.
		_ = c.server.Signal(syscall.SIGSTOP)
		children = childrenOf(c.server.Pid)
	}
	if err := c.server.Signal(signal); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return fmt.Errorf("stop PostgreSQL: %w", err)
	}
	for _, pid := range children {
		_ = syscall.Kill(pid, syscall.SIGKILL) // one that is already gone is as wanted
	}
	select {
	case <-c.exited:
		c.server = nil
		return nil
	case <-time.After(patience):
		return fmt.Errorf("stop PostgreSQL: process %d ignores the signal %q", c.server.Pid, signal)
	}
}

// childrenOf lists a process's children where the system tells (Linux). Elsewhere PostgreSQL's children end by themselves,
// a moment after they notice that their parent is gone.
func childrenOf(pid int) []int {
	task := strconv.Itoa(pid)
	listed, err := os.ReadFile(filepath.Join("/proc", task, "task", task, "children"))
	if err != nil {
		return nil
	}
	var children []int
	for _, field := range strings.Fields(string(listed)) {
		if child, err := strconv.Atoi(field); err == nil {
			children = append(children, child)
		}
	}
	return children
}

// remove stops the server for good and deletes everything.
func (c *Cluster) remove() error {
	stopping := c.Stop(Immediate)
	if stopping == nil {
		// A killed server leaves its process id behind, which may be someone else's by now.
		_ = os.Remove(filepath.Join(c.data(), "postmaster.pid"))
	}
	return errors.Join(stopping, c.watchdog.Close())
}

// pause waits for d and reports whether there is still time.
func pause(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}
