package main

import (
	"testing"

	"github.com/chromedp/chromedp"

	"guichet/bot/playground/page/browsertest"
)

// TestScreenshotsForTheReadme takes the pictures of docs/ where GUICHET_SCREENSHOTS names a folder. It plays all of it in any case.
func TestScreenshotsForTheReadme(t *testing.T) {
	d := open(t, 1600, 1060)
	d.Scheme("light")
	d.files()
	d.Sees(".view .post", "Nouveau · Plainte")
	d.rests()
	d.View(1440, 1300, 2)
	d.PictureOf(".view .post", "card", 0)

	d.View(1600, 1060, 1)
	d.answers()
	d.rests()
	d.Picture("playground")
	d.Scheme("dark")
	d.Picture("playground-dark")

	d.Scheme("light")
	d.says("merci beaucoup!")
	d.Sees(".msg.own .reactions", "👀")
	d.rests()
	d.View(390, 844, 2)
	d.Picture("playground-phone")

	d.View(1440, 1100, 2)
	d.resolves()
	d.rests()
	d.PictureOf(".modal", "resolve", 28)
	d.Clean()
}

// rests takes the mouse and the keyboard off everything, so that nothing is lit up.
func (d *table) rests() {
	d.t.Helper()
	d.Do(chromedp.MouseEvent("mouseMoved", 2, 2))
	browsertest.Eval[bool](d.Browser, "document.activeElement.blur() ?? true")
}
