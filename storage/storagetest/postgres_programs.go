package storagetest

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"syscall"
)

// programs are the two that a throwaway cluster needs, from the same PostgreSQL.
type programs struct {
	initdb, postgres string
}

// installations are the folders in which systems keep PostgreSQL's server programs, away from the PATH.
var installations = []string{
	"/usr/lib/postgresql/*/bin",            // Debian, Ubuntu
	"/usr/pgsql-*/bin",                     // the PostgreSQL project's packages for Red Hat and Fedora
	"/opt/homebrew/opt/postgresql@*/bin",   // Homebrew on Apple silicon
	"/usr/local/opt/postgresql@*/bin",      // Homebrew on Intel
	"/Applications/Postgres.app/*/*/*/bin", // Postgres.app
}

var errNoPostgres = errors.New(`no PostgreSQL server is installed, and the tests use a real one:
	on Debian and Ubuntu:  sudo apt-get install postgresql     (make test does it, as root)
	on macOS:              brew install postgresql@16
	or set TEST_POSTGRES_URL to the URL of a server on which databases may be created
	(tests that stop and kill their server need an installed one all the same),
	or set TEST_NO_POSTGRES=1 to leave these tests out`)

// findPrograms prefers what the PATH names, then the newest installation.
func findPrograms() (programs, error) {
	var folders []string
	for _, pattern := range installations {
		found, err := filepath.Glob(pattern)
		if err != nil {
			return programs{}, fmt.Errorf("look for PostgreSQL in %s: %w", pattern, err)
		}
		folders = append(folders, found...)
	}
	slices.SortStableFunc(folders, func(a, b string) int { return version(b) - version(a) })
	if initdb, err := exec.LookPath("initdb"); err == nil {
		folders = slices.Insert(folders, 0, filepath.Dir(initdb))
	}
	if i := slices.IndexFunc(folders, hasServer); i >= 0 {
		return in(folders[i]), nil
	}
	return programs{}, errNoPostgres
}

func in(folder string) programs {
	return programs{initdb: filepath.Join(folder, "initdb"), postgres: filepath.Join(folder, "postgres")}
}

func hasServer(folder string) bool {
	p := in(folder)
	for _, path := range []string{p.initdb, p.postgres} {
		if _, err := exec.LookPath(path); err != nil {
			return false
		}
	}
	return true
}

var digits = regexp.MustCompile(`\d+`)

// version reads PostgreSQL's major version from the name of its folder; 0 when it does not say.
func version(folder string) int {
	v, err := strconv.Atoi(digits.FindString(folder))
	if err != nil {
		return 0
	}
	return v
}

// unprivileged returns the user to run PostgreSQL as: nil for the current one, another when we are root, as whom it refuses
// to run.
func unprivileged() (*syscall.Credential, error) {
	if os.Geteuid() != 0 {
		return nil, nil
	}
	for _, name := range []string{"postgres", "nobody"} {
		account, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, errUID := strconv.ParseUint(account.Uid, 10, 32)
		gid, errGID := strconv.ParseUint(account.Gid, 10, 32)
		if errUID == nil && errGID == nil {
			return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, nil
		}
	}
	return nil, errors.New("PostgreSQL refuses to run as root, and neither the user postgres nor nobody exists here")
}
