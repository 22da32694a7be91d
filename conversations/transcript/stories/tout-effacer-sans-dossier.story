title: Tout effacer quand rien n'a été envoyé : on reprend à zéro
language: fr-CA
clock: 2026-01-06 10:00

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

▸ [Fraude et sécurité]
◦ De quoi s’agit-il? — Fraude et sécurité

  Étape 2 sur 5
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
  [Retour] [Annuler] [Plus]

▸ /confidentialite
◦ De quoi s’agit-il? — Fraude et sécurité

  Étape 2 sur 5
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
● Vos renseignements
  Qui : le service des plaintes d’Exemple. Pourquoi : traiter votre demande, rien d’autre. Quoi : vos mots, vos pièces, votre prénom sur Telegram, votre langue; jamais de numéro de carte ni de NAS.
  Où : Telegram, puis Slack, parfois hors du Québec. Combien de temps : 7 ans au plus; un brouillon, 14 jours.
  Vos droits : consulter, corriger, retirer votre accord. Pour cela : écrivez-nous ici même.

  Ce que nous gardons, depuis le mardi 6 janvier 2026. Votre accord : le mardi 6 janvier 2026.
  • Un brouillon, effacé de lui-même le mardi 20 janvier 2026 sans nouvelles
  [Copie de mes renseignements]
  [Effacer mes renseignements]
  [Ne plus demander mon avis]
● On reprend : ce qui s’est passé.

  Étape 2 sur 5
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
  [Retour] [Annuler] [Plus]

▸ [Effacer mes renseignements]
◦ On reprend : ce qui s’est passé.

  Étape 2 sur 5
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
● Ce qui s’effacera tout de suite : un brouillon, vos commentaires, votre prénom, vos préférences. Les copies techniques disparaissent en six jours.

  Est-ce bien ce que vous voulez?
  [Oui, effacer]
  [Non, tout garder]
● On reprend : ce qui s’est passé.

  Étape 2 sur 5
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
  [Retour] [Annuler] [Plus]

▸ [Oui, effacer]
◦ Que s’est-il passé? Racontez-le dans vos mots. — annulé
● C’est effacé. Si vous écrivez de nouveau, on reprend à zéro.

▸ /statut
● Aucun dossier à votre nom pour l’instant.
  [Faire une plainte]
  [Problème avec un achat]
  [Donner un commentaire]
  [Suivre un dossier] [Parler à quelqu’un]
