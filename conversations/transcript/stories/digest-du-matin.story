title: À l’ouverture, le canal reçoit la liste du jour, et rien la fin de semaine
language: fr
clock: 2026-01-08 16:20
channel: shown

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
  Reçue le jeudi 8 janvier 2026, à 16 h 20.

  Sujet : Frais et intérêts
  Référence : RL20260117
  Montant : 25,00 $
  Ce qui s’est passé : « plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement »
  Ce qui réglerait la situation : Remboursement

  Une personne de l’équipe Facturation examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le jeudi 5 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]

@nadia [Prendre]
● Une personne de l’équipe Facturation a pris votre dossier N0ZM-MZ5G. Elle vous écrira ici.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.

▹ plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement
○ Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.
  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  Votre message est gardé en attendant; personne ne l’a encore lu.
  On continue?
  [Continuer]
  [En savoir plus]
  [English]
  [Plus]

▹ [Continuer]
◦ Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.
  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  Votre message est gardé en attendant; personne ne l’a encore lu.
  On continue?
○ Voici ce que j’ai compris :
  • Plainte
  • Sujet : Frais et intérêts
  • Ce qui réglerait la situation : Remboursement
  • Référence : RL20260117
  • Montant : 25,00 $

  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▹ [Je n’en ai pas]
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

▹ [Envoyer]
◦ Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement »
  3. Référence : RL20260117
  4. Montant : 25,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
○ Plainte reçue. Votre numéro : A1Y9-9ZBY
  Reçue le jeudi 8 janvier 2026, à 16 h 20.

  Sujet : Frais et intérêts
  Référence : RL20260117
  Montant : 25,00 $
  Ce qui s’est passé : « plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement »
  Ce qui réglerait la situation : Remboursement

  Une personne de l’équipe Facturation examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le jeudi 5 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · A1Y9-9ZBY · Frais et intérêts
  [Prendre] [Résoudre]

= until 2026-01-09 09:05
# channel: ☀️ Ouverture, le vendredi 9 janvier 2026 : 2 dossiers ouverts

  Sans responsable : 1
  • A1Y9-9ZBY · Plainte · Facturation · reste 19 jours ouvrables

= until 2026-01-12 08:55
= until 2026-01-12 09:05
# channel: ☀️ Ouverture, le lundi 12 janvier 2026 : 2 dossiers ouverts

  Sans responsable : 1
  • A1Y9-9ZBY · Plainte · Facturation · reste 18 jours ouvrables

@paul #2 [Résoudre] outcome=upheld remedy=refund | Les frais sont remboursés.
○ Réponse finale à votre plainte A1Y9-9ZBY, reçue le jeudi 8 janvier 2026 : acceptée.
  Vous écriviez :
  plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement

  Équipe Facturation
  Les frais sont remboursés.

  Ce qui est fait : remboursement de 25,00 $.

  Si ce n’est pas réglé, dites-le : l’équipe reprend votre dossier, sous le même numéro.

  Cela règle-t-il votre plainte?
  [Oui, c’est réglé]
  [Non, ce n’est pas réglé]
# card: 🟢 Répondu · Plainte · A1Y9-9ZBY · Frais et intérêts · Paul
  [Rouvrir]
# desk: Réponse finale envoyée par Paul : Acceptée
  Les frais sont remboursés.
# whisper modal: La plainte est retenue, et la réponse ne présente pas d’excuses.

▹ [Oui, c’est réglé]
○ C’est noté : le dossier A1Y9-9ZBY est réglé. Il peut être rouvert ici pendant six mois.

  Pourrons-nous vous demander, un peu plus tard, comment cela s’est passé? Ce sera une seule question.
  [Oui]
  [Oui, anonymement]
  [Non merci]
✱ C’est noté : réglé.
# card: ✅ Réglé · Plainte · A1Y9-9ZBY · Frais et intérêts · Paul
  [Rouvrir]
# desk: La personne confirme que c’est réglé.

= until 2026-01-13 09:05
# channel: ☀️ Ouverture, le mardi 13 janvier 2026 : 1 dossier ouvert
