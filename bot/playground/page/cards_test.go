package page_test

func text(words string) m   { return m{"type": "plain_text", "text": words, "emoji": true} }
func mrkdwn(words string) m { return m{"type": "mrkdwn", "text": words} }

func button(id, label, style string) m {
	b := m{"type": "button", "action_id": id, "text": text(label), "value": id}
	if style != "" {
		b["style"] = style
	}
	return b
}

// card has every block and element that a card may have.
func card() []m {
	return []m{
		{"type": "header", "text": text(":large_yellow_circle: Nouvelle · Plainte · 7QX4-M2P4")},
		{"type": "section", "fields": []m{
			mrkdwn("*Sujet*\nFrais et intérêts"), mrkdwn("*Client*\nFrançais"), mrkdwn("*Cible*\n<!date^1770145200^{date_long}|3 février 2026> (20 j ouvrables)"),
			mrkdwn("*Responsable*\n—"), mrkdwn("*Référence*\n`RL20260117` :white_check_mark:"), mrkdwn("*Souhait*\nRemboursement de 7,00 $"),
		}, "accessory": m{"type": "overflow", "action_id": "more", "options": []m{{"text": text("Transférer"), "value": "transfer"}, {"text": text("Retarder"), "value": "delay"}}}},
		{"type": "rich_text", "elements": []m{{"type": "rich_text_quote", "elements": []m{{"type": "text", "text": "j'ai payé mon relevé RL-2026 0117 le 28 déc pis vous m'avez chargé 7$ de retard quand même"}}}}},
		{"type": "context", "elements": []m{mrkdwn("Écrire dans le fil répond à la personne une fois le dossier pris. Note interne : commencez par :lock: ou //")}},
		{"type": "divider"},
		{"type": "actions", "elements": []m{button("take", "Prendre", "primary"), button("reply", "Répondre", ""), button("resolve", "Résoudre", ""), {
			"type": "static_select", "action_id": "team", "placeholder": text("Transférer à…"), "options": []m{{"text": text("Facturation"), "value": "billing"}, {"text": text("Livraison"), "value": "delivery"}},
		}}},
	}
}

func richCard() []m {
	style := func(words, name string) m { return m{"type": "text", "text": words, "style": m{name: true}} }
	return []m{{"type": "rich_text", "elements": []m{
		{"type": "rich_text_section", "elements": []m{style("gras", "bold"), {"type": "text", "text": " "}, style("italique", "italic"), {"type": "text", "text": " "}, style("barré", "strike"), {"type": "text", "text": " "}, style("code", "code"), {"type": "text", "text": " "}, {"type": "link", "url": "https://example.com/aide", "text": "un lien"}, {"type": "text", "text": " "}, {"type": "emoji", "name": "tada"}}},
		{"type": "rich_text_list", "style": "ordered", "indent": 0, "elements": []m{{"type": "rich_text_section", "elements": []m{{"type": "text", "text": "d'abord"}}}, {"type": "rich_text_section", "elements": []m{{"type": "text", "text": "ensuite"}}}}},
		{"type": "rich_text_preformatted", "elements": []m{{"type": "text", "text": "RL20260117  7,00 $"}}},
	}}, {"type": "image", "image_url": "https://example.com/preuve.png", "alt_text": "Preuve de paiement"},
		{"type": "video", "video_url": "https://example.com/v", "thumbnail_url": "https://example.com/t.png", "title": text("Vidéo"), "alt_text": "vidéo"}}
}

func modalView() m {
	input := func(id, label string, element m, optional bool) m {
		element["action_id"] = id
		return m{"type": "input", "block_id": id, "label": text(label), "element": element, "optional": optional}
	}
	options := []m{{"text": text("Acceptée"), "value": "upheld"}, {"text": text("En partie"), "value": "partly"}, {"text": text("Refusée"), "value": "declined"}}
	return m{"type": "modal", "callback_id": "resolve", "title": text("Résoudre 7QX4-M2P4"), "submit": text("Résoudre"), "close": text("Annuler"), "blocks": []m{
		{"type": "section", "text": mrkdwn("La personne écrit en *français*.")},
		input("outcome", "Issue", m{"type": "static_select", "options": options, "initial_option": options[0]}, false),
		input("first", "Au premier contact", m{"type": "checkboxes", "options": []m{{"text": text("Oui"), "value": "yes"}}}, true),
		input("root", "Cause", m{"type": "radio_buttons", "options": []m{{"text": text("Erreur de saisie"), "value": "typing"}, {"text": text("Système"), "value": "system"}}}, true),
		input("amount", "Montant", m{"type": "number_input", "is_decimal_allowed": true}, true),
		input("date", "Paraîtra le", m{"type": "datepicker"}, true),
		input("words", "Derniers mots à la personne", m{"type": "plain_text_input", "multiline": true, "max_length": 3000}, false),
	}}
}

func homeBlocks() []m {
	return []m{
		{"type": "header", "text": text("Mes dossiers")},
		{"type": "section", "text": mrkdwn("*7QX4-M2P4* · Frais et intérêts · 3 févr."), "accessory": button("open", "Ouvrir", "")},
		{"type": "divider"}, {"type": "actions", "elements": []m{button("refresh", "Actualiser", "primary")}},
	}
}
