title: Le montant, la référence et le jour se corrigent en quelques mots
language: fr
clock: 2026-01-13 10:00

▸ allo vous mavez chargé des frais de retard de 35$ sur le relevé rl20260117 mais javais payé le 28 déc, jveux un remboursement
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
  2. Ce qui s’est passé : « allo vous mavez chargé des frais de retard de 35$ sur le relevé rl20260117 mais javais payé le 28 déc, jveux un remboursement »
  3. Référence : RL20260117
  4. Montant : 35,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ change le montant c'est 45 pas 35
◦ Vérification : une réponse est à revoir.
● Montant changé : 45,00 $.

  Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « allo vous mavez chargé des frais de retard de 35$ sur le relevé rl20260117 mais javais payé le 28 déc, jveux un remboursement
  change le montant c'est 45 pas 35 »
  3. Référence : RL20260117
  4. Montant : 45,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ c'est le 29 déc pas le 28
◦ Vérification : une réponse est à revoir.
● C’est ajouté à votre récit.

  Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « allo vous mavez chargé des frais de retard de 35$ sur le relevé rl20260117 mais javais payé le 28 déc, jveux un remboursement
  change le montant c'est 45 pas 35
  c'est le 29 déc pas le 28 »
  3. Référence : RL20260117
  4. Montant : 45,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ c'est RL20260118 pas RL20260117
◦ Vérification : une réponse est à revoir.
● Référence changée : RL20260118.

  Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « allo vous mavez chargé des frais de retard de 35$ sur le relevé rl20260117 mais javais payé le 28 déc, jveux un remboursement
  change le montant c'est 45 pas 35
  c'est le 29 déc pas le 28
  c'est RL20260118 pas RL20260117 »
  3. Référence : RL20260118
  4. Montant : 45,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ oui mais c'est 45,50$ pas 45$
◦ Vérification : une réponse est à revoir.
● Montant changé : 45,50 $.

  Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « allo vous mavez chargé des frais de retard de 35$ sur le relevé rl20260117 mais javais payé le 28 déc, jveux un remboursement
  change le montant c'est 45 pas 35
  c'est le 29 déc pas le 28
  c'est RL20260118 pas RL20260117
  oui mais c'est 45,50$ pas 45$ »
  3. Référence : RL20260118
  4. Montant : 45,50 $
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
  [Garder 45,50 $]
  [Sans montant]
  [Retour] [Annuler] [Plus]

▸ 46
◦ Vérification : une réponse est à revoir.
  Quel est le bon montant? — 46,00 $
● Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « allo vous mavez chargé des frais de retard de 35$ sur le relevé rl20260117 mais javais payé le 28 déc, jveux un remboursement
  change le montant c'est 45 pas 35
  c'est le 29 déc pas le 28
  c'est RL20260118 pas RL20260117
  oui mais c'est 45,50$ pas 45$ »
  3. Référence : RL20260118
  4. Montant : 46,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ oui
◦ Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « allo vous mavez chargé des frais de retard de 35$ sur le relevé rl20260117 mais javais payé le 28 déc, jveux un remboursement
  change le montant c'est 45 pas 35
  c'est le 29 déc pas le 28
  c'est RL20260118 pas RL20260117
  oui mais c'est 45,50$ pas 45$ »
  3. Référence : RL20260118
  4. Montant : 46,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 13 janvier 2026, à 10 h.

  Sujet : Frais et intérêts
  Référence : RL20260118
  Montant : 46,00 $
  Ce qui s’est passé : « allo vous mavez chargé des frais de retard de 35$ sur le relevé rl20260117 mais javais payé le 28 déc, jveux un remboursement
  change le montant c'est 45 pas 35… »
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
