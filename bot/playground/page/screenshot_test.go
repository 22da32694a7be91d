package page_test

import "testing"

func TestScreenshotOfThePageOnALaptopAndAPhoneInLightAndDark(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	b.types("#say", "salut, j'ai payé mon relevé le 28 déc pis vous m'avez chargé 7$\r")
	b.sees(".msg.bot .words", "7$?")
	r.sl("chat.postMessage", m{"channel": billing, "text": "Nouvelle plainte", "blocks": card()})
	b.sees(".b-header", "7QX4")
	b.picture("laptop-light")
	b.click("#theme")
	b.picture("laptop-dark")
	b.view(390, 844)
	b.picture("phone-dark")
	b.click("#theme")
	b.click("#tab-slack")
	b.picture("phone-slack-light")
	b.clean()
}
