title: Un message vocal suffit comme récit
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

▸ [Qualité du service]
◦ De quoi s’agit-il? — Qualité du service

  Étape 2 sur 4
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
  [Retour] [Annuler] [Plus]

▸ (voice)
◦ De quoi s’agit-il? — Qualité du service
  Que s’est-il passé? Racontez-le dans vos mots. — message vocal
● Message vocal reçu : une personne l’écoutera.

  Étape 3 sur 4
  Qu’est-ce qui réglerait la situation pour vous?
  [Correction] [Explication]
  [Excuses] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ [Excuses]
◦ Qu’est-ce qui réglerait la situation pour vous? — Excuses

  Étape 4 sur 4
  Autre chose à joindre?
  [C’est tout]
  [Retour] [Annuler] [Plus]

▸ non
◦ Qu’est-ce qui réglerait la situation pour vous? — Excuses
  Autre chose à joindre? — 1 pièce
● Votre plainte, avant l’envoi
  1. Sujet : Qualité du service
  2. Ce qui s’est passé : message vocal
  3. Ce qui réglerait la situation : Excuses
  4. Pièces : 1 pièce
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre plainte, avant l’envoi
  1. Sujet : Qualité du service
  2. Ce qui s’est passé : message vocal
  3. Ce qui réglerait la situation : Excuses
  4. Pièces : 1 pièce

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 13 janvier 2026, à 10 h.

  Sujet : Qualité du service
  Ce qui s’est passé : message vocal
  Ce qui réglerait la situation : Excuses
  Pièces : 1 pièce

  Une personne de l’équipe Service à la clientèle examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 10 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Qualité du service
  [Prendre] [Résoudre]
# customer: (voice.ogg)
