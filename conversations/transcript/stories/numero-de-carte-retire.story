title: Un numéro de carte est retiré, le message effacé, et l’on continue
language: fr
clock: 2026-01-13 10:00

▸ /plainte
● Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.
  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  On continue?
  [Continuer]
  [En savoir plus]
  [English]
  [Plus]

▸ [Continuer]
◦ Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.
  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  On continue?
● Étape 1 sur 5
  De quoi s’agit-il?
  [Paiement et facturation] [Relevé]
  [Frais et intérêts] [Remboursement et retour]
  [Accès au compte] [Fraude et sécurité]
  [Qualité du service] [Appli et bogues]
  [Autre / je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ [Paiement et facturation]
◦ De quoi s’agit-il? — Paiement et facturation

  Avant d’aller plus loin, ceci peut aider :
  Un montant en double ou inattendu
  1. Voyez si l’un des montants est « en attente » : une simple autorisation disparaît souvent d’elle-même.
  2. Vérifiez si l’achat se payait en plusieurs versements, ou s’il est parti en plusieurs colis.
  3. Comparez avec la facture : prix, taxes, livraison, taux de change.
  4. Faites une capture des lignes en cause.
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer ma plainte]
  [Retour] [Annuler] [Plus]

▸ ma carte 4111 1111 1111 1111 a été débitée deux fois de 85 $
◦ De quoi s’agit-il? — Paiement et facturation
  Que s’est-il passé? Racontez-le dans vos mots. — « ma carte [carte •••• 1111] a été débitée deux fois de 85 $ »
⌫ (their message)
● J’ai retiré votre numéro de carte (il finissait par 1111) : nous n’en avons jamais besoin. J’efface aussi votre message.

  Étape 3 sur 5
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ [Je ne l’ai pas]
◦ J’ai retiré votre numéro de carte (il finissait par 1111) : nous n’en avons jamais besoin. J’efface aussi votre message.
  Référence du relevé : l’avez-vous sous la main? — pas sous la main

  Étape 4 sur 5
  Qu’est-ce qui réglerait la situation pour vous?
  [Remboursement] [Correction]
  [Explication] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ [Remboursement]
◦ J’ai retiré votre numéro de carte (il finissait par 1111) : nous n’en avons jamais besoin. J’efface aussi votre message.
  Référence du relevé : l’avez-vous sous la main? — pas sous la main
  Qu’est-ce qui réglerait la situation pour vous? — Remboursement

  Étape 5 sur 5
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ non
◦ J’ai retiré votre numéro de carte (il finissait par 1111) : nous n’en avons jamais besoin. J’efface aussi votre message.
  Référence du relevé : l’avez-vous sous la main? — pas sous la main
  Qu’est-ce qui réglerait la situation pour vous? — Remboursement
  Avez-vous une photo ou un document à joindre? — aucune
● Votre plainte, avant l’envoi
  1. Sujet : Paiement et facturation
  2. Ce qui s’est passé : « ma carte [carte •••• 1111] a été débitée deux fois de 85 $ »
  3. Référence : pas sous la main
  4. Montant : 85,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre plainte, avant l’envoi
  1. Sujet : Paiement et facturation
  2. Ce qui s’est passé : « ma carte [carte •••• 1111] a été débitée deux fois de 85 $ »
  3. Référence : pas sous la main
  4. Montant : 85,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 13 janvier 2026, à 10 h.

  Sujet : Paiement et facturation
  Montant : 85,00 $
  Ce qui s’est passé : « ma carte [carte •••• 1111] a été débitée deux fois de 85 $ »
  Ce qui réglerait la situation : Remboursement

  Une personne de l’équipe Facturation examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 10 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Paiement et facturation
  [Prendre] [Résoudre]

▸ mon nas c'est 130 692 544 si ca peut aider
⌫ (their message)
● J’ai retiré votre numéro d’assurance sociale : nous n’en avons jamais besoin. J’efface aussi votre message.
# customer: mon nas c'est [NAS retiré] si ca peut aider
