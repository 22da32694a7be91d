title: Réglé pendant qu’on le raconte : rien ne part, ou tout continue
language: fr
clock: 2026-01-12 15:00

▸ bonjour jai jamais recu mes rideaux commandés sur Wayfair le 20 decembre
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
  • Problème avec un achat
  • Problème : Achat non reçu
  • Magasin : Wayfair

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
  • Magasin : Wayfair
  Article d’aide : Un achat qui n’arrive pas

  Étape 1 sur 4
  Cela ressemble à CM4821736.
  Numéro de commande : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ rien pantoute
◦ Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Achat non reçu
  • Magasin : Wayfair
  Article d’aide : Un achat qui n’arrive pas
  Numéro de commande : l’avez-vous sous la main? — pas sous la main
● Étape 2 sur 4
  Avez-vous déjà écrit ou parlé au magasin?
  [Oui] [Non]
  [Oui, et il refuse]
  [Fermé ou injoignable]
  [Retour] [Annuler] [Plus]

▸ finalement le magasin ma rembourser
◦ Étape 2 sur 4
  Avez-vous déjà écrit ou parlé au magasin?
● Tant mieux si c’est réglé. On peut s’arrêter ici : rien n’est encore envoyé.

  Cela effacerait vos 4 réponses. Faut-il vraiment les effacer?
  [Garder et continuer]
  [Tout effacer]
  [Plus]

▸ non continue
◦ Cela effacerait vos 4 réponses. Faut-il vraiment les effacer?
● Étape 2 sur 4
  Avez-vous déjà écrit ou parlé au magasin?
  [Oui] [Non]
  [Oui, et il refuse]
  [Fermé ou injoignable]
  [Retour] [Annuler] [Plus]

▸ oui, il y a trois semaines
◦ Avez-vous déjà écrit ou parlé au magasin? — Oui
● Étape 3 sur 3
  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ c rendu ou mon affaire
◦ Étape 3 sur 3
  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
● Rien n’est encore envoyé : il reste à répondre ici.

  Étape 3 sur 3
  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ c'est réglé finalement
◦ Rien n’est encore envoyé : il reste à répondre ici.

  Étape 3 sur 3
  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
● Tant mieux si c’est réglé. On peut s’arrêter ici : rien n’est encore envoyé.

  Cela effacerait vos 6 réponses. Faut-il vraiment les effacer?
  [Garder et continuer]
  [Tout effacer]
  [Plus]

▸ oui
◦ Cela effacerait vos 6 réponses. Faut-il vraiment les effacer? — annulé
● C’est annulé : rien n’est envoyé, et vos réponses sont effacées.
  [Faire une plainte]
  [Problème avec un achat]
  [Donner un commentaire]
  [Suivre un dossier] [Parler à quelqu’un]
