package page_test

import (
	"testing"
	"time"

	"guichet/bot/playground/faketelegram"
	"guichet/bot/playground/page/browsertest"
)

// keyboard makes rows of buttons from their labels.
func keyboard(rows ...[]string) m {
	var out [][]m
	for _, row := range rows {
		var keys []m
		for _, label := range row {
			keys = append(keys, m{"text": label, "callback_data": label})
		}
		out = append(out, keys)
	}
	return m{"inline_keyboard": out}
}

// scene plays a complaint as a reader of the README should find it, with the texts of a bot that is not here.
func (r *rig) scene() {
	r.quiet.Store(true)
	luc := r.telegram.Customer(1001, faketelegram.Profile{})
	tell := func(words string, rows ...[]string) {
		call := m{"chat_id": 1001, "text": words, "parse_mode": "HTML"}
		if len(rows) > 0 {
			call["reply_markup"] = keyboard(rows...)
		}
		r.tg(r.t.Context(), "sendMessage", call)
	}
	r.telegram.SetLimits(faketelegram.Limits{Off: true})
	luc.Say("salut, j'ai payé mon relevé RL-2026 0117 le 28 déc pis vous m'avez chargé 7$ de retard quand même")
	tell("Des frais de retard alors que vous aviez payé : voici ce que j'ai compris.\n• Plainte sur les frais et intérêts\n• Relevé <b>RL20260117</b>\n• Montant : 7,00 $\nQu'est-ce qui réglerait la situation pour vous?")
	luc.Say("Remboursement")
	tell("Avez-vous une preuve de paiement à joindre, une photo ou un PDF? Masquez les numéros de carte.")
	tell("<b>Plainte reçue. Votre numéro : 7QX4-M2P4</b>\nUne personne de l'équipe Facturation l'examine. Vous aurez une réponse ici, si possible au plus tard le mardi 3 février 2026 (20 jours ouvrables).", []string{"Suivre", "Mes droits"}, []string{"Ajouter quelque chose"})
	r.sl("chat.postMessage", m{"channel": billing, "text": "Nouvelle plainte", "blocks": card()})
	parent := r.slack.Channel(billing).Messages()[0].TS
	r.sl("chat.postMessage", m{"channel": billing, "thread_ts": parent, "text": "Le client", "blocks": []m{{"type": "rich_text", "elements": []m{{"type": "rich_text_section", "elements": []m{{"type": "text", "text": "Remboursement"}}}}}}})
	a := r.slack.Agent(nadia)
	if _, err := a.Reply(billing, parent, "// le paiement du 28 est au *mauvais relevé*, je corrige"); err != nil {
		r.t.Error(err)
	}
	ts, err := a.Reply(billing, parent, "Bonjour, le paiement du 28 décembre avait été porté au mauvais relevé. Les frais de 7,00 $ sont annulés.")
	if err != nil {
		r.t.Error(err)
	}
	r.sl("reactions.add", m{"channel": billing, "timestamp": ts, "name": "white_check_mark"})
	r.sl("chat.postEphemeral", m{"channel": billing, "thread_ts": parent, "user": nadia, "text": "Envoyé. Vous avez quinze minutes pour le corriger en le modifiant."})
	tell("<b>Équipe Facturation</b>\nBonjour, le paiement du 28 décembre avait été porté au mauvais relevé. Les frais de 7,00 $ sont annulés.")
}

func TestScreenshotOfThePageOnALaptopAndAPhoneInLightAndDark(t *testing.T) {
	r := newRig(t)
	if err := r.clock.Advance(t.Context(), 30*time.Minute); err != nil {
		t.Fatal(err)
	}
	b := r.browse(1440, 900)
	r.scene()
	b.Click(`[data-focus="seat-` + nadia + `"]`)
	b.Click(".threadline")
	b.Sees(".thread .post", "Bonjour")
	b.Focus("#say")
	b.Scheme("light")
	b.Picture("page-laptop-light")
	b.Scheme("dark")
	b.Picture("page-laptop-dark")
	b.View(390, 844, 1)
	b.Picture("page-phone-dark")
	b.Click("#tab-slack")
	b.Picture("page-phone-slack-dark")
	b.Scheme("light")
	for _, pane := range []string{"phone", "slack", "wire", "side"} {
		b.Click("#tab-" + pane)
		b.Picture("page-phone-" + pane + "-light")
	}
	b.Clean()
}

func TestScreenshotOfAModalTheHomeTabAndAnotherCustomersPhone(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	r.scene()
	r.quiet.Store(false)
	b.Click(`[data-action="resolve"]`)
	b.Sees(".modal", "Résoudre")
	b.Types(`.modal [data-action="words"]`, "rien")
	b.Click("#modal-submit")
	b.Sees(".modal .error", "Il faut")
	b.Picture("page-modal-light")
	b.Press(browsertest.Escape)
	b.Until("document.querySelector('.modals').hidden")
	b.Click(`[data-channel="home"]`)
	b.Sees(".home", "Mes dossiers")
	b.Click("#side-stories")
	b.Click(".storylist button")
	b.Sees(".storyhead", "terminée")
	b.Click(".wireline:last-child summary")
	b.Picture("page-home-light")
	r.sl("chat.postMessage", m{"channel": billing, "text": "riche", "blocks": richCard()})
	b.Click(`[data-channel="` + billing + `"]`)
	b.Sees(".blockerror", "video")
	b.Click("#attach")
	b.View(1024, 720, 1)
	b.Click("#attach")
	b.Picture("page-blocks-small-laptop")
	b.Clean()
}
