package page_test

import (
	"testing"
	"time"

	"guichet/bot/playground/faketelegram"
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
	b.click(`[data-focus="seat-` + nadia + `"]`)
	b.click(".threadline")
	b.sees(".thread .post", "Bonjour")
	b.do(focus("#say"))
	b.scheme("light")
	b.picture("laptop-light")
	b.scheme("dark")
	b.picture("laptop-dark")
	b.view(390, 844)
	b.picture("phone-dark")
	b.click("#tab-slack")
	b.picture("phone-slack-dark")
	b.scheme("light")
	for _, pane := range []string{"phone", "slack", "wire", "side"} {
		b.click("#tab-" + pane)
		b.picture("phone-" + pane + "-light")
	}
	b.clean()
}

func TestScreenshotOfAModalTheHomeTabAndAnotherCustomersPhone(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	r.scene()
	r.quiet.Store(false)
	b.click(`[data-action="resolve"]`)
	b.sees(".modal", "Résoudre")
	b.types(`.modal [data-action="words"]`, "rien")
	b.click("#modal-submit")
	b.sees(".modal .error", "Il faut")
	b.picture("modal-light")
	b.do(key(escape))
	b.until("document.querySelector('.modals').hidden")
	b.click(`[data-channel="home"]`)
	b.sees(".home", "Mes dossiers")
	b.click("#side-stories")
	b.click(".storylist button")
	b.sees(".storyhead", "terminée")
	b.click(".wireline:last-child summary")
	b.picture("home-light")
	r.sl("chat.postMessage", m{"channel": billing, "text": "riche", "blocks": richCard()})
	b.click(`[data-channel="` + billing + `"]`)
	b.sees(".blockerror", "video")
	b.click("#attach")
	b.view(1024, 720)
	b.click("#attach")
	b.picture("blocks-small-laptop")
	b.clean()
}
