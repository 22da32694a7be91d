package main

import (
	"testing"

	"guichet/bot/playground/page/browsertest"
)

// table is a program with its page open in a browser.
type table struct {
	*program
	*browsertest.Browser
}

// open starts a program in the morning of a working day, since the desk speaks otherwise at night, and shows its page.
func open(t *testing.T, width, height int) *table {
	t.Helper()
	p := start(t)
	p.post("/api/clock", `{"until":"morning"}`)
	p.post("/api/clock", `{"advance":"65m"}`)
	return &table{p, browsertest.Open(t, p.address, width, height)}
}

// says writes on the phone and sends it with the return key.
func (d *table) says(words string) {
	d.t.Helper()
	d.Types("#say", words+browsertest.Enter)
	d.Sees(".msg.own .words", words)
}

// taps touches the button with that label, once it stands on the phone's last message with buttons.
func (d *table) taps(label string) {
	d.t.Helper()
	d.ClickOn(".msg .key", label)
}

// clicks presses the newest button with that label on the agents' side.
func (d *table) clicks(label string) {
	d.t.Helper()
	d.ClickOn("#slack button", label)
}

// seats puts an agent at the desk.
func (d *table) seats(agent string) {
	d.t.Helper()
	d.Click(`[data-focus="seat-` + agent + `"]`)
}

const (
	sentence = "salut, j'ai payé mon relevé RL-2026 0117 le 28 déc pis vous m'avez chargé 7$ de frais de retard pareil, remboursez-moi svp"
	answer   = "Bonjour, le paiement du 28 décembre avait été porté au mauvais relevé. Les frais de 7,00 $ sont annulés."
	final    = "Les frais de 7,00 $ sont annulés; le remboursement paraîtra d'ici vendredi."
)

// files says it all in one sentence and files it with three taps.
func (d *table) files() {
	d.t.Helper()
	d.says(sentence)
	d.taps("Continuer")
	d.Sees(".msg.bot .words", "RL20260117")
	d.taps("Je n’en ai pas")
	d.taps("Envoyer")
	d.Sees(".msg.bot .words", "Plainte reçue. Votre numéro")
}

// answers takes the case, opens its thread and answers there.
func (d *table) answers() {
	d.t.Helper()
	d.seats("U0NADIA")
	d.Click(`[data-channel="C0FACTURATION"]`)
	d.Sees(".view .post", "Nouveau · Plainte")
	d.clicks("Prendre")
	d.Sees(".view .post", "En cours · Plainte")
	d.Sees(".msg.bot .words", "a pris votre dossier")
	d.Click(".threadline")
	d.Types("#reply", answer+browsertest.Enter)
	d.Sees(".thread .post .pill", "✅")
	d.Sees(".msg.bot .words", "porté au mauvais relevé")
}

func TestAComplaintGoesFromOneSentenceToItsEnd(t *testing.T) {
	d := open(t, 1440, 900)
	d.files()
	d.answers()

	d.says("merci beaucoup, je surveille mon relevé")
	d.Sees(".thread .post", "je surveille mon relevé")
	d.Sees(".msg.own .reactions", "👀")

	d.resolves()
	d.Click("#modal-submit")
	d.Until("document.querySelector('.modals').hidden")
	d.Sees(".msg.bot .words", "Réponse finale à votre plainte")

	// The queue knows the case, and its link leads back to the thread.
	d.Click(`[data-channel="home"]`)
	d.Click(".home .permalink")
	d.Sees(".thread .post", "je surveille mon relevé")

	d.taps("Oui, c’est réglé")
	d.Sees(".msg.bot .words", "est réglé. Il peut être rouvert")
	d.Sees(".view .post", "✅ Réglé · Plainte")
	d.Sees(".thread .post", "La personne confirme que c’est réglé.")
	d.Clean()
}

// resolves fills the form that closes a case, up to the words as the customer will read them.
func (d *table) resolves() {
	d.t.Helper()
	d.clicks("Résoudre")
	d.Sees(".modal", "Réponse finale à la personne")
	choose := func(field, label string) {
		d.Chooses(`.modal [data-action="`+field+`"]`, label)
	}
	choose("outcome", "Acceptée")
	d.Types(`.modal [data-action="text"]`, final)
	choose("remedy", "Remboursement")
	d.Types(`.modal [data-action="amount"]`, "7,00")
	choose("cause", "Système informatique")
	d.Types(`.modal [data-action="actions"]`, "Paiement porté au bon relevé.")
	d.Click("#modal-submit")
	d.Sees(".modal .richtext", "le remboursement paraîtra")
	d.Sees(".modal .richtext", "remboursement de 7,00")
}
