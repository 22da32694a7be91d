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
	d.shortcuts()
	d.PictureOf(".menu", "shortcuts", 20)
	d.Press(browsertest.Escape)

	d.writes()
	d.rests()
	d.PictureOf(".modal", "reply", 28)
	d.closes()

	d.resolves()
	browsertest.Eval[bool](d.Browser, "Boolean(document.querySelector('.modal .richtext').scrollIntoView({block: 'end'}) ?? true)")
	d.rests()
	d.PictureOf(".modal", "resolve", 28)
	d.closes()

	d.View(1440, 700, 2)
	d.Click(`[data-channel="home"]`)
	d.Sees(".home", "Mes dossiers (1)")
	d.rests()
	d.PictureOf(".home", "home", 0)
	d.Clean()
}

// closes closes the form that is open.
func (d *table) closes() {
	d.t.Helper()
	d.ClickOn(".modal button", "Annuler")
	d.Until("document.querySelector('.modals').hidden")
}

// shortcuts opens the menu of the newest message in the thread.
func (d *table) shortcuts() {
	d.t.Helper()
	browsertest.Eval[bool](d.Browser, "Boolean([...document.querySelectorAll('.thread .post [data-focus^=\"m-\"]')].at(-1)?.click() ?? true)")
	d.Sees(".menu", "Envoyer au client")
}

// writes opens the form of a reply from the card's menu and fills it from a template.
func (d *table) writes() {
	d.t.Helper()
	d.Click(`.view .post [data-action="card/more"]`)
	d.ClickOn(".menu button", "Répondre par une fenêtre")
	d.Sees(".modal", "Modèle")
	d.Chooses(`.modal [data-action="template"]`, "On regarde")
	d.Until(`document.querySelector('.modal [data-action="text"]')?.value.includes('Je vous réponds ici au plus tard')`)
	d.Click("#modal-submit")
	d.Sees(".modal .richtext", "Je vous réponds ici au plus tard")
}

// rests takes the mouse and the keyboard off everything, so that nothing is lit up.
func (d *table) rests() {
	d.t.Helper()
	d.Do(chromedp.MouseEvent("mouseMoved", 2, 2))
	browsertest.Eval[bool](d.Browser, "document.activeElement.blur() ?? true")
}
