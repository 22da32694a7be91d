package main

import (
	"testing"

	"github.com/chromedp/chromedp"
)

// TestScreenshotsForTheReadme takes the pictures of docs/ where GUICHET_SCREENSHOTS names a folder. It plays all of it in any case.
func TestScreenshotsForTheReadme(t *testing.T) {
	d := open(t, 1440, 900)
	d.Scheme("light")
	d.files()
	d.says("la voici, la preuve que c'était payé à temps")
	d.answers()
	d.says("merci beaucoup!")
	d.Sees(".msg.own .reactions", "👀")
	d.Sees(".thread .post", "merci beaucoup!")
	// Nothing is lit up by the mouse or the keyboard.
	d.Do(chromedp.MouseEvent("mouseMoved", 200, 40))
	d.Focus("#say")
	d.View(1440, 900, 1.5)
	d.Picture("playground")
	d.Scheme("dark")
	d.Picture("playground-dark")
	d.Scheme("light")
	d.View(390, 844, 2)
	d.Picture("playground-phone")
	d.View(1440, 900, 2)
	d.PictureOf(".view .post", "card")
	d.clicks("Résoudre")
	d.Click(`.modal [data-action="outcome"]`)
	d.Press("Acceptée\r")
	d.Types(`.modal [data-action="text"]`, final)
	d.clicks("Voir ce que la personne lira")
	d.Sees(".modal .richtext", "le remboursement paraîtra")
	d.View(1440, 1100, 2)
	d.PictureOf(".modal", "resolve")
	d.Clean()
}
