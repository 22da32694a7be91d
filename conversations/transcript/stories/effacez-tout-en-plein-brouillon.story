title: « Effacez tout ce que vous avez sur moi », avant l’avis, en plein brouillon et dans un dossier ouvert
language: fr
clock: 2026-01-13 10:00

▸ vous m'avez chargé des frais de retard de 25 $ pour rien
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

▸ effacez tout ce que vous avez sur moi
◦ Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.
  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  Votre message est gardé en attendant; personne ne l’a encore lu.
  On continue?
● C’est annulé : rien n’est envoyé, et vos réponses sont effacées.
  [Faire une plainte]
  [Problème avec un achat]
  [Donner un commentaire]
  [Suivre un dossier] [Parler à quelqu’un]

▸ vous m'avez chargé des frais de retard de 25 $ pour rien
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
  • Montant : 25,00 $

  Étape 1 sur 3
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ je veux une copie de mes informations
◦ Voici ce que j’ai compris :
  • Plainte
  • Sujet : Frais et intérêts
  • Montant : 25,00 $

  Étape 1 sur 3
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
● La copie arrive ici, dans cette conversation : qui tient ce téléphone pourra la lire. L’envoyer?
  [Oui, l’envoyer ici]
● On reprend : la référence.

  Étape 1 sur 3
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ [Je ne l’ai pas]
◦ Référence du relevé : l’avez-vous sous la main? — pas sous la main

  Étape 2 sur 3
  Qu’est-ce qui réglerait la situation pour vous?
  [Remboursement] [Correction]
  [Explication] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ effacez tout ce que vous avez sur moi svp
◦ Référence du relevé : l’avez-vous sous la main? — pas sous la main

  Étape 2 sur 3
  Qu’est-ce qui réglerait la situation pour vous?
● Ce qui s’effacera tout de suite : un brouillon, vos commentaires, votre prénom, vos préférences. Les copies techniques disparaissent en six jours.

  Est-ce bien ce que vous voulez?
  [Oui, effacer]
  [Non, tout garder]
● On reprend : ce qui réglerait la situation.

  Étape 2 sur 3
  Qu’est-ce qui réglerait la situation pour vous?
  [Remboursement] [Correction]
  [Explication] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ [Non, tout garder]
◦ On reprend : ce qui réglerait la situation.

  Étape 2 sur 3
  Qu’est-ce qui réglerait la situation pour vous?
● Rien n’est effacé.
● On reprend : ce qui réglerait la situation.

  Étape 2 sur 3
  Qu’est-ce qui réglerait la situation pour vous?
  [Remboursement] [Correction]
  [Explication] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ [Remboursement]
◦ Qu’est-ce qui réglerait la situation pour vous? — Remboursement

  Étape 3 sur 3
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ [Je n’en ai pas]
◦ Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « vous m'avez chargé des frais de retard de 25 $ pour rien »
  3. Référence : pas sous la main
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
  2. Ce qui s’est passé : « vous m'avez chargé des frais de retard de 25 $ pour rien »
  3. Référence : pas sous la main
  4. Montant : 25,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 13 janvier 2026, à 10 h.

  Sujet : Frais et intérêts
  Montant : 25,00 $
  Ce qui s’est passé : « vous m'avez chargé des frais de retard de 25 $ pour rien »
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

▸ supprimez mes données personnelles
👀 «supprimez mes données personnelles»
● Ce qui s’effacera tout de suite : un brouillon, vos commentaires, votre prénom, vos préférences. Les copies techniques disparaissent en six jours.

  Ce qui reste : votre dossier, pour la durée que montre /confidentialite. L’équipe Renseignements personnels verra ce qui peut en être retiré et vous répondra au plus tard le jeudi 12 février 2026.

  Un dossier ouvert continue jusqu’à sa réponse. Pour l’arrêter, il faut d’abord le retirer.

  Est-ce bien ce que vous voulez?
  [Oui, effacer]
  [Non, tout garder]
# customer: supprimez mes données personnelles
