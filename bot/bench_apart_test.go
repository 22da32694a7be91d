package bot_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"runtime"
	"runtime/pprof"
	"strings"
	"syscall"
	"testing"
	"time"

	"guichet/bot"
	"guichet/conversations/policy"
)

// apartEnv holds what a desk needs that runs in a process of its own. A benchmark starts its own binary with it, so that the desk's processor time can be
// told from that of the pretend platforms and of the load, and its garbage is its own.
const apartEnv = "GUICHET_BENCH_DESK"

// apart is how a desk in a process of its own is configured.
type apart struct {
	Database, Channel          string
	TelegramToken, TelegramAPI string
	SlackToken, SlackAppToken  string
	SlackAPI                   string
}

// benchPolicy is the policy of the desks that are measured.
const benchPolicy = "replies: {hold: 0s}\n"

func TestMain(m *testing.M) {
	if config := os.Getenv(apartEnv); config != "" {
		if err := runApart(config, os.Stdin, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// runApart runs a desk without limits until its orders end. Each order is a word on a line, and is answered by a line: "quiet" once nothing is under way any
// more, "spent" with what it has used so far. "profile" and a path write to path.cpu what the processor does from then on, and "profiled" ends that and
// writes to path.mem what was allocated since the start.
func runApart(config string, orders io.Reader, answers io.Writer) error {
	var c apart
	if err := json.Unmarshal([]byte(config), &c); err != nil {
		return err
	}
	rules, err := policy.Parse([]byte(benchPolicy))
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	desk, err := bot.New(ctx, bot.Config{
		Policy: rules, Database: c.Database, Channel: c.Channel, Limits: bot.Limits{},
		Telegram: bot.TelegramConfig{Token: c.TelegramToken, API: c.TelegramAPI},
		Slack:    bot.SlackConfig{BotToken: c.SlackToken, AppToken: c.SlackAppToken, API: c.SlackAPI},
		Log:      slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn})),
	})
	if err != nil {
		return err
	}
	desk.TuneCollector()
	ended := make(chan error, 1)
	go func() { ended <- desk.Run(ctx, 10*time.Second) }()
	var p profile
	for lines := bufio.NewScanner(orders); lines.Scan(); {
		answer := ""
		switch word, path, _ := strings.Cut(lines.Text(), " "); word {
		case "quiet":
			patient, done := context.WithTimeout(ctx, time.Minute)
			if err := desk.Quiet(patient); err != nil {
				answer = err.Error()
			}
			done()
		case "spent":
			answer = spent().String()
		case "profile":
			if err := p.begin(path); err != nil {
				return err
			}
		case "profiled":
			if err := p.end(); err != nil {
				return err
			}
		}
		if _, err := fmt.Fprintln(answers, answer); err != nil {
			return err
		}
	}
	cancel()
	err = <-ended
	if closed := desk.Close(); err == nil {
		err = closed
	}
	return err
}

// apartDesk is a desk that runs in a process of its own.
type apartDesk struct {
	*benchDesk
	orders  io.Writer
	answers *bufio.Reader
}

// openApart begins the work as another process, and returns once it hears Slack.
func (d *benchDesk) openApart() *apartDesk {
	d.Helper()
	c := d.config
	config, err := json.Marshal(apart{c.Database, c.Channel, c.Telegram.Token, c.Telegram.API, c.Slack.BotToken, c.Slack.AppToken, c.Slack.API})
	if err != nil {
		d.Fatal(err)
	}
	program, err := os.Executable()
	if err != nil {
		d.Fatal(err)
	}
	cmd := exec.Command(program)
	cmd.Env = append(os.Environ(), apartEnv+"="+string(config))
	cmd.Stderr = d.Output()
	orders, err := cmd.StdinPipe()
	if err != nil {
		d.Fatal(err)
	}
	answers, err := cmd.StdoutPipe()
	if err != nil {
		d.Fatal(err)
	}
	sockets := d.slack.Sockets()
	if err := cmd.Start(); err != nil {
		d.Fatal(err)
	}
	d.Cleanup(func() {
		_ = orders.Close() // which ends it
		if err := cmd.Wait(); err != nil {
			d.Errorf("the desk ended with %v", err)
		}
	})
	patient, done := context.WithTimeout(d.Context(), 30*time.Second)
	defer done()
	if err := d.slack.Wait(patient, func() bool { return d.slack.Sockets() > sockets }); err != nil {
		d.Fatalf("the desk does not connect: %v", err)
	}
	return &apartDesk{d, orders, bufio.NewReader(answers)}
}

// order has the desk answer one line.
func (d *apartDesk) order(line string) string {
	d.Helper()
	if _, err := fmt.Fprintln(d.orders, line); err != nil {
		d.Fatal(err)
	}
	answer, err := d.answers.ReadString('\n')
	if err != nil {
		d.Fatalf("the desk does not answer: %v", err)
	}
	return strings.TrimSpace(answer)
}

// quiet waits until everything is sent.
func (d *apartDesk) quiet() {
	d.Helper()
	if trouble := d.order("quiet"); trouble != "" {
		d.Fatalf("the desk does not come to rest: %s", trouble)
	}
}

// used is what was used so far by the desk, by PostgreSQL, and by everything else: the pretend platforms and the load.
func (d *apartDesk) used() (desk, server, around use) {
	d.Helper()
	answer := d.order("spent")
	if _, err := fmt.Sscanf(answer, useFormat, &desk.processor, &desk.allocations, &desk.bytes); err != nil {
		d.Fatalf("the desk says it used %q: %v", answer, err)
	}
	if d.server != nil {
		server.processor = d.server.Processor()
	}
	return desk, server, spent()
}

// use is what a process has used: processor time, and how many pieces of memory of how many bytes together.
type use struct {
	processor          time.Duration
	allocations, bytes uint64
}

const useFormat = "%d %d %d"

func (u use) String() string { return fmt.Sprintf(useFormat, u.processor, u.allocations, u.bytes) }

// since is what was used for each of n messages since an earlier reading.
func (u use) since(before use, n int) use {
	return use{(u.processor - before.processor) / time.Duration(n), (u.allocations - before.allocations) / uint64(n), (u.bytes - before.bytes) / uint64(n)}
}

// spent is what this process has used.
func spent() use {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return use{}
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return use{time.Duration(u.Utime.Nano() + u.Stime.Nano()), m.Mallocs, m.TotalAlloc}
}

// profile is one that is being taken of this process.
type profile struct {
	path string
	cpu  *os.File
}

func (p *profile) begin(path string) (err error) {
	p.path = path
	if p.cpu, err = os.Create(path + ".cpu"); err != nil {
		return err
	}
	return pprof.StartCPUProfile(p.cpu)
}

func (p *profile) end() error {
	pprof.StopCPUProfile()
	memory, err := os.Create(p.path + ".mem")
	if err != nil {
		return errors.Join(err, p.cpu.Close())
	}
	return errors.Join(pprof.Lookup("allocs").WriteTo(memory, 0), memory.Close(), p.cpu.Close())
}
