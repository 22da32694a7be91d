package bot_test

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"testing"
	"time"

	"guichet/storage"
)

// measureFootprint runs the program itself: how large it is, how soon it is ready, and how much memory it takes while people write faster than it may post.
func measureFootprint(b *testing.B, engine storage.Engine, t *figures) {
	program := filepath.Join(b.TempDir(), "guichet")
	build := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", program, "../cmd/guichet")
	build.Env = append(os.Environ(), "CGO_ENABLED=0") // as the image has it
	if out, err := build.CombinedOutput(); err != nil {
		b.Fatalf("build the program: %v\n%s", err, out)
	}
	info, err := os.Stat(program)
	if err != nil {
		b.Fatal(err)
	}
	d := newBenchDesk(b, benchConfig{engine: engine, customers: 100})
	pid, ready := d.launch(program)
	began, sent := time.Now(), 0
	const rate = 1000
	for total := sized(5, 30) * rate; sent < total && time.Since(began) < 60*time.Second; sent++ {
		d.keepUp(d.handedOut, 0, sent) // taken in, that is: it keeps to the published limits and posts a few a second
		d.say(ways[0], sent)
		pauseFor(d.Context(), time.Until(began.Add(time.Duration(sent)*time.Second/rate)))
	}
	reached := float64(sent) / time.Since(began).Seconds()
	memory, err := peakMemory(pid)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64(ready.Milliseconds()), "ms-to-ready")
	b.ReportMetric(memory, "MB-peak")
	t.set("memory under load, at most", "≤ 80 MB at 1,000 msg/s", engine, fmt.Sprintf("%.0f MB at %.0f msg/s", memory, reached))
	t.set("start to ready", "≤ 500 ms", engine, fmt.Sprintf("%d ms", ready.Milliseconds()))
	t.set("binary, stripped", "≤ 40 MB", "", fmt.Sprintf("%.1f MB", float64(info.Size())/1e6))
}

// launch starts the program on the desk's platforms, and returns how long it took to be ready.
func (d *benchDesk) launch(program string) (pid int, ready time.Duration) {
	d.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		d.Fatal(err)
	}
	address := listener.Addr().String()
	if err := listener.Close(); err != nil {
		d.Fatal(err)
	}
	policy := filepath.Join(d.TempDir(), "policy.yaml")
	if err := os.WriteFile(policy, []byte(benchPolicy), 0o600); err != nil {
		d.Fatal(err)
	}
	c := d.config
	cmd := exec.Command(program, "serve")
	cmd.Env = append(os.Environ(),
		"TELEGRAM_API_URL="+c.Telegram.API, "TELEGRAM_BOT_TOKEN="+c.Telegram.Token, "SLACK_API_URL="+c.Slack.API, "SLACK_BOT_TOKEN="+c.Slack.BotToken,
		"SLACK_APP_TOKEN="+c.Slack.AppToken, "SLACK_CHANNEL="+benchChannel, "DATABASE_URL="+c.Database, "GUICHET_CONFIG="+policy,
		"GUICHET_LISTEN="+address, "GUICHET_LOG=error")
	cmd.Stdout, cmd.Stderr = d.Output(), d.Output()
	began := time.Now()
	if err := cmd.Start(); err != nil {
		d.Fatal(err)
	}
	d.Cleanup(func() {
		_ = cmd.Process.Kill() // it may have ended already
		_ = cmd.Wait()
	})
	for time.Since(began) < 30*time.Second {
		answer, err := http.Get("http://" + address + "/readyz")
		if err == nil {
			_ = answer.Body.Close()
			if answer.StatusCode == http.StatusOK {
				return cmd.Process.Pid, time.Since(began)
			}
		}
		pauseFor(d.Context(), 5*time.Millisecond)
	}
	d.Fatal("the program is not ready after 30 s")
	return 0, 0
}

var peak = regexp.MustCompile(`VmHWM:\s+(\d+) kB`)

// peakMemory is the most memory a process has had, in MB. Linux tells.
func peakMemory(pid int) (float64, error) {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0, err
	}
	match := peak.FindSubmatch(status)
	if match == nil {
		return 0, fmt.Errorf("no VmHWM in the status of process %d", pid)
	}
	kB, err := strconv.ParseFloat(string(match[1]), 64)
	return kB / 1000, err
}
