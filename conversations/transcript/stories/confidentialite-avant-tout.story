title: Lire ce qui est fait de ses renseignements avant de dire quoi que ce soit
language: fr
clock: 2026-01-13 10:00

▸ /confidentialite
● Vos renseignements
  Qui : le service des plaintes d’Exemple. Pourquoi : traiter votre demande, rien d’autre. Quoi : vos mots, vos pièces, votre prénom sur Telegram, votre langue; jamais de numéro de carte ni de NAS.
  Où : Telegram, puis Slack, parfois hors du Québec. Combien de temps : 7 ans au plus; un brouillon, 14 jours.
  Vos droits : consulter, corriger, retirer votre accord. Pour cela : écrivez-nous ici même.
  [Faire une plainte]
  [Problème avec un achat]
  [Donner un commentaire]
  [Suivre un dossier] [Parler à quelqu’un]

▸ [Faire une plainte]
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
