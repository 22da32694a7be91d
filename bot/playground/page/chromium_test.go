package page_test

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// browser is one tab with the page in it.
type browser struct {
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

// patience bounds one wait; the machine may be busy.
const patience = 20 * time.Second

func (r *rig) browse(width, height int) *browser {
	t := r.t
	t.Helper()
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(chromium(t)), chromedp.NoSandbox, chromedp.WindowSize(width, height),
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-sync", true), chromedp.Flag("lang", "fr-CA"), chromedp.Flag("accept-lang", "fr-CA,fr"),
	)
	alloc, cancelAlloc := chromedp.NewExecAllocator(t.Context(), options...)
	ctx, cancel := chromedp.NewContext(alloc)
	t.Cleanup(func() { cancel(); cancelAlloc() })
	b := &browser{t: t, ctx: ctx}
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(int64(width), int64(height))); err != nil {
		t.Fatal(err)
	}
	b.listen(r.url)
	b.do(chromedp.Navigate(r.url), chromedp.WaitVisible("#say"))
	return b
}

func (b *browser) listen(home string) {
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

func (b *browser) note(format string, args ...any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.problems = append(b.problems, fmt.Sprintf(format, args...))
}

// clean fails the test for what went wrong unseen.
func (b *browser) clean() {
	b.t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, p := range b.problems {
		b.t.Error(p)
	}
}

func (b *browser) do(steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, steps...); err != nil {
		var where string
		where, _ = chromedp.Run(b.ctx, chromedp.Evaluate[string]("document.body.innerText.slice(0, 1500)"))
		b.picture("failed-" + strings.ReplaceAll(b.t.Name(), "/", "-"))
		b.mu.Lock()
		defer b.mu.Unlock()
		b.t.Fatalf("%v\n%v\nthe page shows:\n%s", err, b.problems, where)
	}
}

// sees waits until an element matched by the selector holds the words.
func (b *browser) sees(selector, words string) {
	b.t.Helper()
	b.until(fmt.Sprintf("[...document.querySelectorAll(%q)].some(n => n.innerText.includes(%q))", selector, words))
}

func (b *browser) until(expression string) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	if _, err := chromedp.Run(ctx, chromedp.Poll[bool](expression)); err != nil {
		b.do(chromedp.Func(func(context.Context, *chromedp.Target) error {
			return fmt.Errorf("waiting for %s: %w", expression, err)
		}))
	}
}

func eval[T any](b *browser, expression string) T {
	b.t.Helper()
	got, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		b.t.Fatalf("%s: %v", expression, err)
	}
	return got
}

// click clicks the first visible element of the selector, by the mouse.
func (b *browser) click(selector string) {
	b.t.Helper()
	b.do(chromedp.Func(func(ctx context.Context, tab *chromedp.Target) error {
		for {
			_, err := chromedp.Steps(chromedp.WaitVisible(selector), chromedp.Click(selector))(ctx, tab)
			// The page drew the element anew between the look and the click: a person would look again.
			if err == nil || !strings.Contains(err.Error(), "Could not find node") {
				return err
			}
		}
	}))
}

func (b *browser) types(selector, words string) {
	b.t.Helper()
	b.do(chromedp.WaitVisible(selector), chromedp.SendKeys(selector, words))
}

func (b *browser) view(width, height int64) {
	b.t.Helper()
	b.do(chromedp.EmulateViewport(width, height))
}

func (b *browser) scheme(name string) {
	b.t.Helper()
	b.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: name}}})
		return err
	}))
}

// picture writes a screenshot where GUICHET_SCREENSHOTS says, if it says.
func (b *browser) picture(name string) {
	folder := os.Getenv("GUICHET_SCREENSHOTS")
	if folder == "" {
		return
	}
	eval[bool](b, "new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(() => shown(true))))")
	b.until("document.getAnimations().every(a => a.playState === 'finished' || a.effect.getComputedTiming().iterations === Infinity)")
	png, err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot())
	if err == nil {
		err = os.MkdirAll(folder, 0o755)
	}
	if err == nil {
		err = os.WriteFile(filepath.Join(folder, "page-"+name+".png"), png, 0o644)
	}
	if err != nil {
		b.t.Error(err)
	}
}

// Keys as chromedp names them.
const (
	enter   = kb.Enter
	escape  = kb.Escape
	tab     = kb.Tab
	arrowUp = kb.ArrowUp
)

func key(keys string) chromedp.Action[chromedp.Void] { return chromedp.KeyEvent(keys) }

func focus(selector string) chromedp.Action[chromedp.Void] { return chromedp.Focus(selector) }
