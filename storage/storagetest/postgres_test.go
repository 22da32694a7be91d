package storagetest

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/lib/pq"
)

func TestEveryTestGetsAnEmptyDatabaseOfItsOwn(t *testing.T) {
	t.Parallel()
	first, second := open(t, Postgres(t)), open(t, Postgres(t))
	run(t, first, "CREATE TABLE word (w text)")
	run(t, second, "CREATE TABLE word (w text)") // would fail on the same database
	run(t, first, "INSERT INTO word VALUES ('là')")
	if got := count(t, second); got != 0 {
		t.Errorf("rows seen in the second database: got %d, want 0", got)
	}
}

func TestTheDatabaseIsGoneWhenItsTestEndsEvenIfAConnectionLeaked(t *testing.T) {
	t.Parallel()
	skipIfAsked(t)
	var address string
	t.Run("a test that leaves its pool open", func(t *testing.T) {
		address = Postgres(t)
		db, err := sql.Open("postgres", address)
		if err != nil {
			t.Fatal(err)
		}
		run(t, db, "SELECT 1")
	})
	db := open(t, address)
	var refusal *pq.Error
	if err := db.PingContext(t.Context()); !errors.As(err, &refusal) || refusal.Code != "3D000" {
		t.Errorf("connecting to a finished test's database: got %v, want that it does not exist (3D000)", err)
	}
}

func TestAClusterKeepsWhatWasCommittedThroughEveryKindOfEnd(t *testing.T) {
	t.Parallel()
	for _, options := range []Options{{}, {Durable: true}} {
		cluster := StartCluster(t, options)
		db := open(t, cluster.Database(t))
		run(t, db, "CREATE TABLE word (w text)")
		ends := []struct {
			name string
			end  func() error
		}{
			{"fast stop", func() error { return cluster.Stop(Fast) }},
			{"immediate stop", func() error { return cluster.Stop(Immediate) }},
			{"kill -9", cluster.Kill9},
			{"kill -9 again", cluster.Kill9},
		}
		for i, e := range ends {
			run(t, db, "INSERT INTO word VALUES ('kept')")
			if err := e.end(); err != nil {
				t.Fatalf("%s: %v", e.name, err)
			}
			if err := db.PingContext(t.Context()); err == nil {
				t.Fatalf("%s: the server still answers", e.name)
			}
			if err := cluster.Start(); err != nil {
				t.Fatalf("start after %s: %v", e.name, err)
			}
			if got, want := count(t, db), i+1; got != want {
				t.Errorf("rows after %s (%+v): got %d, want %d", e.name, options, got, want)
			}
		}
	}
}

func TestDurableMeansFsync(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		options Options
		want    string
	}{
		{Options{}, "off"},
		{Options{Durable: true}, "on"},
	} {
		var got string
		db := open(t, StartCluster(t, c.options).URL())
		if err := db.QueryRowContext(t.Context(), "SHOW fsync").Scan(&got); err != nil {
			t.Fatal(err)
		}
		if got != c.want {
			t.Errorf("fsync with %+v: got %s, want %s", c.options, got, c.want)
		}
	}
}

func TestStartingARunningServerIsRefused(t *testing.T) {
	t.Parallel()
	cluster := StartCluster(t, Options{})
	if err := cluster.Start(); err == nil {
		t.Error("a second server was started on the same data")
	}
	for range 2 { // stopping twice is once
		if err := cluster.Stop(Fast); err != nil {
			t.Error(err)
		}
	}
}

// childVariable makes this test binary play a test process that dies.
const childVariable = "GUICHET_STORAGETEST_DIES"

// Not parallel: the child is the whole test binary again, and must find the machine as other tests find it.
func TestAProcessThatDiesLeavesNeitherServerNorFolder(t *testing.T) {
	if os.Getenv(childVariable) != "" {
		cluster, err := newCluster(Options{})
		if err != nil {
			t.Fatal(err)
		}
		os.Stdout.WriteString("\n" + cluster.dir + "\n")
		select {} // until killed
	}
	skipIfAsked(t)
	child := exec.Command(os.Args[0], "-test.run", "^"+t.Name()+"$")
	child.Env = append(os.Environ(), childVariable+"=1")
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	dir := ""
	for lines := bufio.NewScanner(out); dir == "" && lines.Scan(); {
		if strings.HasPrefix(lines.Text(), "/") {
			dir = lines.Text()
		}
	}
	pidFile, err := os.ReadFile(filepath.Join(dir, "data", "postmaster.pid"))
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = child.Wait() // it was killed, and says so

	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	for {
		_, err := os.Stat(dir)
		if errors.Is(err, fs.ErrNotExist) {
			break
		}
		if !pause(ctx, 20*time.Millisecond) {
			t.Fatalf("%s is still there", dir)
		}
	}
	firstLine, _, _ := strings.Cut(string(pidFile), "\n")
	pid, err := strconv.Atoi(firstLine)
	if err != nil {
		t.Fatal(err)
	}
	if running(pid) {
		t.Errorf("the server (process %d) outlived its test process", pid)
	}
}

func TestAURLKeepsItsOptionsWhenItsDatabaseChanges(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ server, want string }{
		{"postgres://u:p@h:5433/postgres?sslmode=disable", "postgres://u:p@h:5433/new?sslmode=disable"},
		{"postgresql://h", "postgresql://h/new"},
		{"postgres:///postgres?host=%2Ftmp%2Fx&user=u", "postgres:///new?host=%2Ftmp%2Fx&user=u"},
	} {
		got, err := withDatabase(c.server, "new")
		if err != nil || got != c.want {
			t.Errorf("withDatabase(%q): got %q, %v, want %q", c.server, got, err, c.want)
		}
	}
	for _, wrong := range []string{"host=localhost password=secret", "mysql://h", "postgres://u:secret@h:x"} {
		_, err := withDatabase(wrong, "new")
		if err == nil {
			t.Errorf("withDatabase(%q): got no error", wrong)
		} else if strings.Contains(err.Error(), "secret") {
			t.Errorf("withDatabase(%q) tells the password: %v", wrong, err)
		}
	}
}

func TestTheNewestInstallationIsPreferred(t *testing.T) {
	t.Parallel()
	for folder, want := range map[string]int{
		"/usr/lib/postgresql/9/bin":           9,
		"/usr/lib/postgresql/16/bin":          16,
		"/opt/homebrew/opt/postgresql@17/bin": 17,
		"/opt/somewhere/bin":                  0,
	} {
		if got := version(folder); got != want {
			t.Errorf("version(%q): got %d, want %d", folder, got, want)
		}
	}
}

func open(t *testing.T, address string) *sql.DB {
	t.Helper()
	db, err := sql.Open("postgres", address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

func run(t *testing.T, db *sql.DB, statement string) {
	t.Helper()
	if _, err := db.ExecContext(t.Context(), statement); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
}

func count(t *testing.T, db *sql.DB) int {
	t.Helper()
	var n int
	if err := db.QueryRowContext(t.Context(), "SELECT count(*) FROM word").Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// running reports whether a process exists that is more than the entry a dead one leaves until its parent looks.
func running(pid int) bool {
	if syscall.Kill(pid, 0) != nil {
		return false
	}
	stat, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "stat"))
	return err != nil || !strings.Contains(string(stat), ") Z ")
}
