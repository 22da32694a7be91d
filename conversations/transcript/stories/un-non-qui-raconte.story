title: Un non qui raconte quelque chose n'efface rien, et rien de dit à côté d'une réponse ne se perd
language: fr
clock: 2026-01-12 10:00

▸ bonjour
● Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.
  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  On continue?
  [Continuer]
  [En savoir plus]
  [English]
  [Plus]

▸ non j'ai jamais fait de plainte, c'est pour des frais de 35$ sur mon relevé
◦ Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.
  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  On continue?
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

▸ ok
◦ Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.
  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  Votre message est gardé en attendant; personne ne l’a encore lu.
  On continue?
● Voici ce que j’ai compris :
  • Plainte
  • Sujet : Frais et intérêts
  • Montant : 35,00 $

  Étape 1 sur 3
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ non pis ils m'ont raccroché au nez deux fois
◦ Voici ce que j’ai compris :
  • Plainte
  • Sujet : Frais et intérêts
  • Montant : 35,00 $
  Référence du relevé : l’avez-vous sous la main? — pas sous la main
● Étape 2 sur 3
  Qu’est-ce qui réglerait la situation pour vous?
  [Remboursement] [Correction]
  [Explication] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ remboursement
◦ Qu’est-ce qui réglerait la situation pour vous? — Remboursement
● Étape 3 sur 3
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ annuler
◦ Étape 3 sur 3
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
● Cela effacerait vos 4 réponses. Faut-il vraiment les effacer?
  [Garder et continuer]
  [Tout effacer]
  [Plus]

▸ oui la madame a été bête avec moi aussi
◦ Cela effacerait vos 4 réponses. Faut-il vraiment les effacer?
● C’est ajouté à votre récit.

  Étape 3 sur 3
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ non
◦ Avez-vous une photo ou un document à joindre? — aucune
● Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « non j'ai jamais fait de plainte, c'est pour des frais de 35$ sur mon relevé
  non pis ils m'ont raccroché au nez deux fois
  oui la madame a été bête avec moi aussi »
  3. Référence : pas sous la main
  4. Montant : 35,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ oui pis dites-leur que j'attends depuis noël
◦ Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « non j'ai jamais fait de plainte, c'est pour des frais de 35$ sur mon relevé
  non pis ils m'ont raccroché au nez deux fois
  oui la madame a été bête avec moi aussi
  oui pis dites-leur que j'attends depuis noël »
  3. Référence : pas sous la main
  4. Montant : 35,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le lundi 12 janvier 2026, à 10 h.

  Sujet : Frais et intérêts
  Montant : 35,00 $
  Ce qui s’est passé : « non j'ai jamais fait de plainte, c'est pour des frais de 35$ sur mon relevé
  non pis ils m'ont raccroché au nez deux fois
  oui la madame a été bête avec moi… »
  Ce qui réglerait la situation : Remboursement

  Une personne de l’équipe Facturation examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le lundi 9 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]
