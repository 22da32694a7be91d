title: Une fraude en cours : le conseil d'abord, l'équipe de sécurité, aucune attente du magasin
language: fr-CA
clock: 2026-01-06 19:20

▸ quelqu'un est en train d'utiliser ma carte en ce moment, 3 achats que j'ai pas faits
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

▸ [Continuer]
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

▸ c'est encore la fraude de tantot
◦ Voici ce que j’ai compris :
  • Plainte
  • Sujet : Fraude et sécurité

  Étape 1 sur 3
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
● C’est ajouté à votre récit.

  Étape 1 sur 3
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]
