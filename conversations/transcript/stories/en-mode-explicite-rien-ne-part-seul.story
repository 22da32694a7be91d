title: En mode explicite, rien ne part du fil sans un geste : notes, raccourci, modifications
language: fr
clock: 2026-01-13 10:00
replies: explicit

▸ plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement
● Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.
  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  Votre message est gardé en attendant; personne ne l’a encore lu.
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
  Votre message est gardé en attendant; personne ne l’a encore lu.
  On continue?
● Voici ce que j’ai compris :
  • Plainte
  • Sujet : Frais et intérêts
  • Ce qui réglerait la situation : Remboursement
  • Référence : RL20260117
  • Montant : 25,00 $

  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ [Je n’en ai pas]
◦ Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement »
  3. Référence : RL20260117
  4. Montant : 25,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement »
  3. Référence : RL20260117
  4. Montant : 25,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 13 janvier 2026, à 10 h.

  Sujet : Frais et intérêts
  Référence : RL20260117
  Montant : 25,00 $
  Ce qui s’est passé : « plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement »
  Ce qui réglerait la situation : Remboursement

  Une personne de l’équipe Facturation examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 10 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Répondre] [Résoudre]

@nadia [Prendre]
● Une personne de l’équipe Facturation a pris votre dossier N0ZM-MZ5G. Elle vous écrira ici.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Répondre] [Résoudre]
# desk: Nadia prend le dossier.

@nadia: bonjour, avez-vous la preuve de paiement?
# marks: «bonjour, avez-vous la preuve de paiement…» 📝

@nadia ⚡ [Envoyer au client]
● Équipe Facturation
  bonjour, avez-vous la preuve de paiement?
# marks: «bonjour, avez-vous la preuve de paiement…» ✅

▸ oui jla cherche
👀 «oui jla cherche»
# customer: oui jla cherche

@nadia: // il a l'air fâché
# marks: «// il a l'air fâché» 📝

@nadia ⚡ [Envoyer au client]
# whisper nadia: Ce message est marqué comme note interne : il ne part pas. Récrivez-le sans la marque.

@nadia ✎ vous pouvez aussi l'envoyer demain
# whisper nadia: Une note reste une note, même modifiée. Pour l’envoyer à la personne : le raccourci « Envoyer au client » sur ce message, ou le bouton Répondre.

@nadia ⚡ [Envoyer au client]
● Équipe Facturation
  vous pouvez aussi l'envoyer demain
# marks: «vous pouvez aussi l'envoyer demain» ✅

@nadia [Répondre] | Merci de l'envoyer ici.
● Équipe Facturation
  Merci de l'envoyer ici.
# desk: Réponse de Nadia à la personne :
  Merci de l'envoyer ici.
  [Rappeler]

@nadia [Rappeler]
⌫ «Équipe Facturation»
# desk: Nadia a retiré une réponse. La personne ne la voit plus.

= 3d
▸ pis?
👀 «pis?»
● Dossier N0ZM-MZ5G : une personne de l’équipe Facturation s’en occupe. Réponse attendue, si possible, au plus tard le mardi 10 février 2026.
# customer: pis?
