title: Un enfant écrit : rien n'est gardé, un parent prend la suite
language: fr-CA
clock: 2026-01-06 17:00

▸ /achat
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
● Étape 1 sur 7
  Qu’est-ce qui ne va pas avec cet achat?
  [Achat non reçu]
  [Mauvais article]
  [Retour non confirmé]
  [Abîmé ou non conforme]
  [Remboursement non reçu]
  [Annulé mais facturé]
  [Mauvais montant ou doublon]
  [Achat non autorisé]
  [Autre problème]
  [Retour] [Annuler] [Plus]

▸ [Achat non reçu]
◦ Qu’est-ce qui ne va pas avec cet achat? — Achat non reçu

  Avant d’aller plus loin, ceci peut aider :
  Un achat qui n’arrive pas
  1. Regardez la date promise et le suivi, dans le courriel du magasin.
  2. Demandez dans le voisinage, ou au point de cueillette, si le colis y est.
  3. Écrivez au magasin : numéro de commande, date promise, et la date où vous attendez sa réponse. Gardez ce qu’il répond.
  4. Dans votre application, vérifiez si le paiement est suspendu.
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer mon signalement]
  [Retour] [Annuler] [Plus]

▸ [Continuer mon signalement]
◦ Qu’est-ce qui ne va pas avec cet achat? — Achat non reçu
  Article d’aide : Un achat qui n’arrive pas

  Étape 2 sur 7
  Écrivez son nom tel qu’il figure sur la commande.
  Chez quel magasin?
  [Je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ jai 12 ans pis jai acheté un jeu avec la carte cadeau de ma fete, jai rien reçu
◦ Qu’est-ce qui ne va pas avec cet achat? — Achat non reçu
  Article d’aide : Un achat qui n’arrive pas
  Chez quel magasin? — annulé
● Avant 14 ans, c’est à un parent, ou à l’adulte responsable, de nous écrire. Montrez-lui cette conversation : il suffit d’écrire ici. Ce que vous aviez commencé est effacé.

▸ bonjour, je suis sa mère. Le jeu acheté chez Jeux Laval le 20 décembre n'est jamais arrivé
● Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Achat non reçu
  • Magasin : Jeux Laval

  Avant d’aller plus loin, ceci peut aider :
  Un achat qui n’arrive pas
  1. Regardez la date promise et le suivi, dans le courriel du magasin.
  2. Demandez dans le voisinage, ou au point de cueillette, si le colis y est.
  3. Écrivez au magasin : numéro de commande, date promise, et la date où vous attendez sa réponse. Gardez ce qu’il répond.
  4. Dans votre application, vérifiez si le paiement est suspendu.
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer mon signalement]
  [Retour] [Annuler] [Plus]

▸ [Continuer mon signalement]
◦ Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Achat non reçu
  • Magasin : Jeux Laval
  Article d’aide : Un achat qui n’arrive pas

  Étape 1 sur 4
  Cela ressemble à CM4821736.
  Numéro de commande : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]
