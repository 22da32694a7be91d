title: Un compte ouvert à son nom, au téléphone d’une personne pressée
language: fr
clock: 2026-01-06 10:05

▸ qqun a ouvert un compte a mon nom chez vous!!
● Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.

  Ne donnez aucun code ni mot de passe, et ne payez rien de plus. Prévenez dès maintenant l’émetteur de votre carte.

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

  Ne donnez aucun code ni mot de passe, et ne payez rien de plus. Prévenez dès maintenant l’émetteur de votre carte.

  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  Votre message est gardé en attendant; personne ne l’a encore lu.
  On continue?
● Voici ce que j’ai compris :
  • Plainte
  • Sujet : Fraude et sécurité

  Étape 1 sur 3
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ chépas
◦ Voici ce que j’ai compris :
  • Plainte
  • Sujet : Fraude et sécurité
  Référence du relevé : l’avez-vous sous la main? — pas sous la main
● Étape 2 sur 3
  Qu’est-ce qui réglerait la situation pour vous?
  [Remboursement] [Correction]
  [Explication] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ que ca soit fermer pis une explication
◦ Qu’est-ce qui réglerait la situation pour vous? — Explication (« que ca soit fermer pis une explication »)
● Étape 3 sur 3
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ non
◦ Avez-vous une photo ou un document à joindre? — aucune
● Votre plainte, avant l’envoi
  1. Sujet : Fraude et sécurité
  2. Ce qui s’est passé : « qqun a ouvert un compte a mon nom chez vous!! »
  3. Référence : pas sous la main
  4. Ce qui réglerait la situation : Explication (« que ca soit fermer pis une explication »)
  5. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5]
  [Retour] [Annuler] [Plus]

▸ c correct envoye
◦ Votre plainte, avant l’envoi
  1. Sujet : Fraude et sécurité
  2. Ce qui s’est passé : « qqun a ouvert un compte a mon nom chez vous!! »
  3. Référence : pas sous la main
  4. Ce qui réglerait la situation : Explication (« que ca soit fermer pis une explication »)
  5. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 6 janvier 2026, à 10 h 05.

  Sujet : Fraude et sécurité
  Ce qui s’est passé : « qqun a ouvert un compte a mon nom chez vous!! »
  Ce qui réglerait la situation : Explication (« que ca soit fermer pis une explication »)

  Une personne de l’équipe Sécurité des comptes examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 3 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🆘 URGENT – fraude · 🟡 Nouveau · Plainte · N0ZM-MZ5G · Fraude et sécurité
  [Prendre] [Résoudre]
# desk: 🆘 URGENT – fraude. Protégez d’abord le compte; il n’y a rien à régler avec le magasin.
