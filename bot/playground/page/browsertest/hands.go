package browsertest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// The page redraws itself whenever news comes in, also between the look at an element and the hand that reaches for it. What
// these hands do is therefore looked after: what landed elsewhere is done again, as a person would.

// Keys as chromedp names them.
const (
	Enter   = kb.Enter
	Escape  = kb.Escape
	Tab     = kb.Tab
	ArrowUp = kb.ArrowUp
)

// element names one element of the page: the first visible one of a selector or, with a label, the last one that reads so.
type element struct{ selector, label string }

// found is the element as an expression of the page's language, null while it is not there.
func (e element) found() string {
	return fmt.Sprintf("(%s).find(n => %s)", e.visible(), e.reads("n"))
}

func (e element) visible() string {
	all := fmt.Sprintf("[...document.querySelectorAll(%s)].filter(n => n.checkVisibility())", quote(e.selector))
	if e.label != "" {
		all += ".reverse()"
	}
	return all
}

// reads tells whether the node has the label, if the element has one.
func (e element) reads(node string) string {
	if e.label == "" {
		return "true"
	}
	return fmt.Sprintf("%s.innerText.trim() === %s", node, quote(e.label))
}

// holds tells whether the node is the element or stands in it.
func (e element) holds(node string) string {
	return fmt.Sprintf("(n => Boolean(n) && %s)(%s?.closest?.(%s))", e.reads("n"), node, quote(e.selector))
}

func (e element) String() string { return strings.TrimSpace(e.selector + " " + e.label) }

func quote(text string) string {
	quoted, err := json.Marshal(text)
	if err != nil {
		panic(err) // a string always can be
	}
	return string(quoted)
}

// appears waits until the expression is worth something in the page, for as long as the context lasts.
func appears[T any](ctx context.Context, tab *chromedp.Target, expression string) (T, error) {
	return chromedp.Poll[T](expression, chromedp.WithPollingTimeout(0))(ctx, tab)
}

// does takes one step and reports whether an event of that kind arrived while condition, an expression about the event e, was true.
func does(ctx context.Context, tab *chromedp.Target, kind, condition string, step chromedp.Action[chromedp.Void]) (landed bool, err error) {
	watch := fmt.Sprintf(`window.landed?.stop.abort();
		window.landed = {so: false, stop: new AbortController()};
		addEventListener(%s, (watch => e => { watch.so ||= %s; })(window.landed), {capture: true, signal: window.landed.stop.signal})`, quote(kind), condition)
	if err := chromedp.Do(ctx, chromedp.Evaluate[chromedp.Void](watch), step); err != nil {
		return false, err
	}
	return chromedp.Evaluate[bool]("window.landed.so")(ctx, tab)
}

// until repeats an attempt that may have gone astray until it reports true.
func (b *Browser) until(what string, attempt func(ctx context.Context, tab *chromedp.Target) (bool, error)) {
	b.t.Helper()
	b.Do(chromedp.Func(func(ctx context.Context, tab *chromedp.Target) error {
		for {
			if done, err := attempt(ctx, tab); done || err != nil {
				if err != nil {
					err = fmt.Errorf("%s: %w", what, err)
				}
				return err
			}
		}
	}))
}

// aim brings the element into sight and is the place in it to touch, once nothing else lies over that place.
func (e element) aim() string {
	return fmt.Sprintf(`(() => {
		const n = %s;
		n?.scrollIntoViewIfNeeded();
		const box = n?.getClientRects()[0];
		if (!box) return null;
		const at = [box.x + box.width / 2, box.y + box.height / 2];
		return n.contains(document.elementFromPoint(...at)) ? at : null;
	})()`, e.found())
}

// focus puts the keyboard on the element and tells whether it is there.
func (e element) focus() string {
	return fmt.Sprintf("(n => { n?.focus(); return Boolean(n) && document.activeElement === n; })(%s)", e.found())
}

// Click clicks the first visible element of the selector, by the mouse.
func (b *Browser) Click(selector string) {
	b.t.Helper()
	b.click(element{selector: selector}, "")
}

// ClickOn clicks the last visible element of the selector with exactly that label.
func (b *Browser) ClickOn(selector, label string) {
	b.t.Helper()
	b.click(element{selector, label}, "")
}

// ClickTwiceOn is ClickOn of a finger that slips: the second click comes at once, before the page can have redrawn.
func (b *Browser) ClickTwiceOn(selector, label string) {
	b.t.Helper()
	on := element{selector, label}
	b.click(on, fmt.Sprintf(`addEventListener("click", e => { if (%s) e.target.click(); }, {once: true})`, on.holds("e.target")))
}

// click prepares the page and clicks on the element.
func (b *Browser) click(on element, prepare string) {
	b.t.Helper()
	b.until("click "+on.String(), func(ctx context.Context, tab *chromedp.Target) (bool, error) {
		at, err := appears[[]float64](ctx, tab, on.aim())
		if err != nil {
			return false, err
		}
		if _, err := chromedp.Evaluate[chromedp.Void](prepare)(ctx, tab); err != nil {
			return false, err
		}
		return does(ctx, tab, "click", on.holds("e.target"), chromedp.MouseClickXY(at[0], at[1]))
	})
}

// ClicksSlowly holds the mouse's button down on an element while something else happens, and lets it go in the same place.
func (b *Browser) ClicksSlowly(selector string, meanwhile func()) {
	b.t.Helper()
	left := func(p *input.DispatchMouseEventParams) { p.Button, p.ClickCount = input.MouseButtonLeft, 1 }
	on := element{selector: selector}
	var at []float64
	b.until("press "+selector, func(ctx context.Context, tab *chromedp.Target) (landed bool, err error) {
		if at, err = appears[[]float64](ctx, tab, on.aim()); err != nil {
			return false, err
		}
		if landed, err = does(ctx, tab, "pointerdown", on.holds("e.target"), chromedp.MouseEvent(chromedp.MousePressed, at[0], at[1], left)); landed || err != nil {
			return landed, err
		}
		_, err = chromedp.MouseEvent(chromedp.MouseReleased, at[0], at[1], left)(ctx, tab)
		return false, err
	})
	meanwhile()
	b.Do(chromedp.MouseEvent(chromedp.MouseReleased, at[0], at[1], left))
}

// Types puts the keyboard into the first visible field of the selector and types at its end; an Enter at the end of the words
// is pressed once they stand there.
func (b *Browser) Types(selector, words string) {
	b.t.Helper()
	on := element{selector: selector}
	text, enter := strings.CutSuffix(words, Enter)
	// A field for numbers is written with a comma in French and read with a point.
	read := func(value string) string { return strings.ReplaceAll(value, ",", ".") }
	b.until("type into "+selector, func(ctx context.Context, tab *chromedp.Target) (bool, error) {
		before, err := appears[struct{ Value string }](ctx, tab, fmt.Sprintf(`(() => {
			const n = %s;
			n?.focus();
			if (!n || document.activeElement !== n) return null;
			if (n.type !== 'number') n.setSelectionRange(n.value.length, n.value.length);
			return {Value: n.value};
		})()`, on.found()))
		if err != nil {
			return false, err
		}
		if _, err := chromedp.KeyEvent(text)(ctx, tab); err != nil {
			return false, err
		}
		value, err := chromedp.Evaluate[string](fmt.Sprintf("%s?.value ?? ''", on.found()))(ctx, tab)
		if err != nil || read(value) == read(before.Value+text) {
			return err == nil, err
		}
		_, err = chromedp.Evaluate[chromedp.Void](fmt.Sprintf("(n => { if (n) { n.value = %s; n.dispatchEvent(new Event('input', {bubbles: true})); } })(%s)", quote(before.Value), on.found()))(ctx, tab)
		return false, err
	})
	if enter {
		b.PressOn(selector, Enter)
	}
}

// turn is how long a list may take to show what was chosen in it, before it is chosen again.
const turn = 3 * time.Second

// Chooses opens the list of the selector by the mouse and takes the entry that begins with these words, by typing them.
func (b *Browser) Chooses(selector, words string) {
	b.t.Helper()
	on := element{selector: selector}
	b.choose(on, words, func(ctx context.Context, tab *chromedp.Target) error {
		at, err := appears[[]float64](ctx, tab, on.aim())
		if err != nil {
			return err
		}
		return chromedp.Do(ctx, chromedp.MouseClickXY(at[0], at[1]), chromedp.KeyEvent(words+Enter))
	})
}

// ChoosesByKeys takes the entry that begins with these words in the list of the selector, without opening it.
func (b *Browser) ChoosesByKeys(selector, words string) {
	b.t.Helper()
	on := element{selector: selector}
	b.choose(on, words, func(ctx context.Context, tab *chromedp.Target) error {
		if _, err := appears[bool](ctx, tab, on.focus()); err != nil {
			return err
		}
		return chromedp.Do(ctx, chromedp.KeyEvent(words))
	})
}

func (b *Browser) choose(on element, words string, by func(context.Context, *chromedp.Target) error) {
	b.t.Helper()
	chosen := func(node string) string {
		return fmt.Sprintf("(n => Boolean(n?.selectedOptions?.[0]?.label.startsWith(%s)))(%s)", quote(words), node)
	}
	b.until("choose "+words+" in "+on.String(), func(ctx context.Context, tab *chromedp.Target) (bool, error) {
		if already, err := chromedp.Evaluate[bool](chosen(on.found()))(ctx, tab); already || err != nil {
			return already, err
		}
		if landed, err := does(ctx, tab, "change", on.holds("e.target")+" && "+chosen("e.target"), chromedp.Func(by)); landed || err != nil {
			return landed, err
		}
		// The list of a closed field is a window of its own, which answers when it can.
		landed, err := chromedp.Poll[bool]("window.landed.so", chromedp.WithPollingTimeout(turn))(ctx, tab)
		if errors.Is(err, chromedp.ErrPollingTimeout) {
			return false, nil
		}
		return landed, err
	})
}

// PressOn puts the keyboard on the first visible element of the selector and presses one key there.
func (b *Browser) PressOn(selector, key string) {
	b.t.Helper()
	on := element{selector: selector}
	b.until("press a key on "+selector, func(ctx context.Context, tab *chromedp.Target) (bool, error) {
		if _, err := appears[bool](ctx, tab, on.focus()); err != nil {
			return false, err
		}
		return does(ctx, tab, "keydown", on.holds("e.target"), chromedp.KeyEvent(key))
	})
}

// Press sends keys to whatever has the keyboard.
func (b *Browser) Press(keys string) {
	b.t.Helper()
	b.Do(chromedp.KeyEvent(keys))
}

// Reaches presses Tab until the keyboard stands on the last visible element of the selector with that label, or on any element
// of the selector when there is no label.
func (b *Browser) Reaches(selector, label string) {
	b.t.Helper()
	on := element{selector, label}
	b.Until("Boolean(" + on.found() + ")")
	for range 200 {
		if Eval[bool](b, on.holds("document.activeElement")) {
			return
		}
		b.Press(Tab)
	}
	b.t.Fatalf("the Tab key does not lead to %s", on)
}

// Presses goes to the last visible element of the selector with that label by Tab, and presses it with the return key.
func (b *Browser) Presses(selector, label string) {
	b.t.Helper()
	on := element{selector, label}
	for pressed := false; !pressed; {
		b.Reaches(selector, label)
		b.Do(chromedp.Func(func(ctx context.Context, tab *chromedp.Target) (err error) {
			pressed, err = does(ctx, tab, "keydown", on.holds("e.target"), chromedp.KeyEvent(Enter))
			return err
		}))
	}
}

// Focus puts the keyboard on the first visible element of the selector, as Tab does in the end.
func (b *Browser) Focus(selector string) {
	b.t.Helper()
	b.Until(element{selector: selector}.focus())
}
