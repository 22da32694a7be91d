title: Revenir jusqu’au premier choix sans avoir rien raconté
language: fr
clock: 2026-01-06 10:05

▸ Bonjour
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
● Que souhaitez-vous faire?
  [Faire une plainte]
  [Problème avec un achat]
  [Donner un commentaire]
  [Suivre un dossier]
  [Parler à quelqu’un]
  [Plus]

▸ [Faire une plainte]
◦ Que souhaitez-vous faire? — Plainte

  Étape 1 sur 5
  De quoi s’agit-il?
  [Paiement et facturation] [Relevé]
  [Frais et intérêts] [Remboursement et retour]
  [Accès au compte] [Fraude et sécurité]
  [Qualité du service] [Appli et bogues]
  [Autre / je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ [Retour]
◦ Que souhaitez-vous faire? — Plainte
  De quoi s’agit-il?

  Que souhaitez-vous faire?
  [Faire une plainte]
  [Problème avec un achat]
  [Donner un commentaire]
  [Suivre un dossier]
  [Parler à quelqu’un]
  [Plus]

▸ [Suivre un dossier]
◦ Que souhaitez-vous faire? — Plainte
  De quoi s’agit-il?

  Que souhaitez-vous faire?
● Aucun dossier à votre nom pour l’instant.

  Que souhaitez-vous faire?
  [Faire une plainte]
  [Problème avec un achat]
  [Donner un commentaire]
  [Suivre un dossier]
  [Parler à quelqu’un]
  [Plus]
