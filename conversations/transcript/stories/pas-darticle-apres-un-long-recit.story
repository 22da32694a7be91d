title: Deux cents caractères racontent déjà plus que ne règle un article
language: fr
clock: 2026-01-13 10:00

▸ bonjour j'ai commandé un matelas le 3 décembre pour ma mère qui sort de l'hopital, y devait arriver le 12, ensuite le 19, ensuite le 4 janvier, pis là le suivi dit encore en préparation pis personne me rappelle au magasin
● Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.

  Prenez le temps qu’il faut. Un message vocal convient aussi, et une personne peut prendre le relais à tout moment.

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

  Prenez le temps qu’il faut. Un message vocal convient aussi, et une personne peut prendre le relais à tout moment.

  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  Votre message est gardé en attendant; personne ne l’a encore lu.
  On continue?
● Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Achat non reçu

  Étape 1 sur 5
  Écrivez son nom tel qu’il figure sur la commande.
  Chez quel magasin?
  [Je ne sais pas]
  [Retour] [Annuler] [Plus]
