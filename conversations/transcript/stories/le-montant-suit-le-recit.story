title: Le montant suit le récit tant que la personne ne l'a pas donné elle-même
language: fr
clock: 2026-01-13 10:00

▸ vous mavez charger 35$ de frais de retard sur le releve RL20260117, jveux etre rembourser
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
  • Montant : 35,00 $

  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ ✎ vous mavez charger 40$ de frais de retard sur le releve RL20260117, jveux etre rembourser
✍ «vous mavez charger 40$ de frais de retar…»

▸ non
◦ Voici ce que j’ai compris :
  • Plainte
  • Sujet : Frais et intérêts
  • Ce qui réglerait la situation : Remboursement
  • Référence : RL20260117
  • Montant : 35,00 $
  Avez-vous une photo ou un document à joindre? — aucune
● Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « vous mavez charger 40$ de frais de retard sur le releve RL20260117, jveux etre rembourser »
  3. Référence : RL20260117
  4. Montant : 40,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ [Modifier 2]
◦ Vérification : une réponse est à revoir.

  Ce que vous écrirez remplacera votre texte.
  Que s’est-il passé? Racontez-le dans vos mots.
  [Garder mon texte]
  [Retour] [Annuler] [Plus]

▸ On m’a chargé 25 $ de retard, j’avais payé la veille.
◦ Vérification : une réponse est à revoir.
  Que s’est-il passé? Racontez-le dans vos mots. — « On m’a chargé 25 $ de retard, j’avais payé la veille. »
● Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « On m’a chargé 25 $ de retard, j’avais payé la veille. »
  3. Référence : RL20260117
  4. Montant : 25,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ [Modifier 4]
◦ Vérification : une réponse est à revoir.

  Par exemple : 45 $.
  Quel est le bon montant?
  [Garder 25,00 $]
  [Sans montant]
  [Retour] [Annuler] [Plus]

▸ je sais pas trop
◦ Vérification : une réponse est à revoir.

  Par exemple : 45 $.
  Quel est le bon montant?
● Je n’ai pas saisi. On en est à : le montant.

  Par exemple : 45 $.
  Quel est le bon montant?
  [Garder 25,00 $]
  [Sans montant]
  [Retour] [Annuler] [Plus]

▸ sans montant
◦ Quel est le bon montant? — non précisé
● Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « On m’a chargé 25 $ de retard, j’avais payé la veille. »
  3. Référence : RL20260117
  4. Ce qui réglerait la situation : Remboursement
  5. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « On m’a chargé 25 $ de retard, j’avais payé la veille. »
  3. Référence : RL20260117
  4. Ce qui réglerait la situation : Remboursement
  5. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 13 janvier 2026, à 10 h.

  Sujet : Frais et intérêts
  Référence : RL20260117
  Ce qui s’est passé : « On m’a chargé 25 $ de retard, j’avais payé la veille. »
  Ce qui réglerait la situation : Remboursement

  Une personne de l’équipe Facturation examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 10 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]
