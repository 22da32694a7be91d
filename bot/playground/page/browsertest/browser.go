package browsertest

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// Browser is one tab with the page in it.
type Browser struct {
	t   *testing.T
	ctx context.Context

	mu       sync.Mutex
	problems []string // console errors, exceptions, requests that leave the page's own server
}

// chromium finds the browser. A machine without one fails, so that a suite that passes has really used it, unless
// TEST_NO_BROWSER=1 says that it is left out on purpose.
func chromium(t *testing.T) string {
	t.Helper()
	if os.Getenv("TEST_NO_BROWSER") == "1" {
		t.Skip("left out because TEST_NO_BROWSER=1")
	}
	for _, name := range []string{"/usr/bin/chromium", "chromium", "chromium-browser", "google-chrome", "headless-shell"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	t.Fatal("no Chromium on this machine; install it, or leave these tests out with TEST_NO_BROWSER=1")
	return ""
}

// Patience bounds one wait; the machine may be busy.
const Patience = time.Minute

// Open shows the page of that address in a tab of its own, which ends with the test.
func Open(t *testing.T, address string, width, height int) *Browser {
	t.Helper()
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(chromium(t)), chromedp.NoSandbox, chromedp.WSURLReadTimeout(Patience), chromedp.WindowSize(width, height),
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-sync", true), chromedp.Flag("lang", "fr-CA"), chromedp.Flag("accept-lang", "fr-CA,fr"),
	)
	alloc, cancelAlloc := chromedp.NewExecAllocator(t.Context(), options...)
	ctx, cancel := chromedp.NewContext(alloc)
	t.Cleanup(func() { cancel(); cancelAlloc() })
	b := &Browser{t: t, ctx: ctx}
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(int64(width), int64(height))); err != nil {
		t.Fatal(err)
	}
	b.listen(address)
	b.Do(chromedp.Navigate(address), chromedp.WaitVisible("#say"))
	return b
}

func (b *Browser) listen(home string) {
	own, err := url.Parse(home)
	if err != nil {
		b.t.Fatal(err)
	}
	err = chromedp.Listen(b.ctx, func(ev any) {
		switch e := ev.(type) {
		case *runtime.EventExceptionThrown:
			b.note("exception: %s %+v", e.ExceptionDetails.Text, e.ExceptionDetails.Exception)
		case *runtime.EventConsoleAPICalled:
			if e.Type == runtime.ConsoleAPICalledType("error") {
				b.note("console: %v", e.Args)
			}
		case *log.EventEntryAdded:
			if e.Entry.Level == log.EntryLevel("error") {
				b.note("log: %s %s", e.Entry.Text, e.Entry.URL)
			}
		case *network.EventRequestWillBeSent:
			if u, err := url.Parse(e.Request.URL); err == nil && u.Host != own.Host && (u.Scheme == "http" || u.Scheme == "https") {
				b.note("left the machine: %s", e.Request.URL)
			}
		}
	})
	if err != nil {
		b.t.Fatal(err)
	}
}

func (b *Browser) note(format string, args ...any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.problems = append(b.problems, fmt.Sprintf(format, args...))
}

// Clean fails the test for what went wrong unseen: errors on the console, exceptions, requests that left the machine.
func (b *Browser) Clean() {
	b.t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, p := range b.problems {
		b.t.Error(p)
	}
}

// Do takes steps of chromedp. When one fails the test ends, with what the page showed.
func (b *Browser) Do(steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, Patience)
	defer cancel()
	if err := chromedp.Do(ctx, steps...); err != nil {
		var where string
		where, _ = chromedp.Run(b.ctx, chromedp.Evaluate[string]("document.body.innerText.slice(0, 1500)"))
		b.Picture("failed-" + strings.ReplaceAll(b.t.Name(), "/", "-"))
		b.mu.Lock()
		defer b.mu.Unlock()
		b.t.Fatalf("%v\n%v\nthe page shows:\n%s", err, b.problems, where)
	}
}

// Sees waits until an element matched by the selector holds the words.
func (b *Browser) Sees(selector, words string) {
	b.t.Helper()
	b.Until(fmt.Sprintf("[...document.querySelectorAll(%q)].some(n => n.innerText.includes(%q))", selector, words))
}

// Until waits until the expression, in the page's own language, is true.
func (b *Browser) Until(expression string) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, Patience)
	defer cancel()
	if _, err := chromedp.Run(ctx, chromedp.Poll[bool](expression, chromedp.WithPollingTimeout(0))); err != nil {
		b.Do(chromedp.Func(func(context.Context, *chromedp.Target) error {
			return fmt.Errorf("waiting for %s: %w", expression, err)
		}))
	}
}

// Eval is what the expression is worth in the page now; a promise is waited for.
func Eval[T any](b *Browser, expression string) T {
	b.t.Helper()
	got, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		b.t.Fatalf("%s: %v", expression, err)
	}
	return got
}

// View changes the window's size, in CSS pixels, and how many dots of a picture one of them has.
func (b *Browser) View(width, height int64, dots float64) {
	b.t.Helper()
	b.Do(chromedp.EmulateViewport(width, height, chromedp.EmulateScale(dots)))
}

// Scheme is the colours the system prefers: "light" or "dark".
func (b *Browser) Scheme(name string) {
	b.t.Helper()
	b.Do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: name}}})
		return err
	}))
}
