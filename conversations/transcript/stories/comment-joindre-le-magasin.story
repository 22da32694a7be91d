title: « comment je rejoins le vendeur » pendant le signalement : la façon de faire, puis la question
language: fr
clock: 2026-03-02 09:30

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

▸ [Mauvais article]
◦ Qu’est-ce qui ne va pas avec cet achat? — Mauvais article

  Avant d’aller plus loin, ceci peut aider :
  Le mauvais article, ou un article abîmé
  1. Gardez l’article, l’emballage et l’étiquette tels quels, et photographiez-les.
  2. Comparez avec la commande : modèle, taille, couleur, quantité.
  3. Envoyez les photos et le numéro de commande au magasin. Dites ce que vous demandez : échange, réparation ou remboursement.
  4. Ne renvoyez rien avant d’avoir ses consignes par écrit.
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer mon signalement]
  [Retour] [Annuler] [Plus]

▸ [Continuer mon signalement]
◦ Qu’est-ce qui ne va pas avec cet achat? — Mauvais article
  Article d’aide : Le mauvais article, ou un article abîmé

  Étape 2 sur 7
  Écrivez son nom tel qu’il figure sur la commande.
  Chez quel magasin?
  [Je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ Chaussures Bélanger
◦ Qu’est-ce qui ne va pas avec cet achat? — Mauvais article
  Article d’aide : Le mauvais article, ou un article abîmé
  Chez quel magasin? — Chaussures Bélanger
● Étape 3 sur 7
  Cela ressemble à CM4821736.
  Numéro de commande : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ [Je ne l’ai pas]
◦ Numéro de commande : l’avez-vous sous la main? — pas sous la main

  Étape 4 sur 7
  Avez-vous déjà écrit ou parlé au magasin?
  [Oui] [Non]
  [Oui, et il refuse]
  [Fermé ou injoignable]
  [Retour] [Annuler] [Plus]

▸ coment je rejoins le vendeur?
◦ Numéro de commande : l’avez-vous sous la main? — pas sous la main

  Étape 4 sur 7
  Avez-vous déjà écrit ou parlé au magasin?
● Joindre le magasin
  1. Ouvrez la confirmation de commande : son courriel et son téléphone s’y trouvent d’habitude.
  2. Sinon, cherchez « Nous joindre » ou « Contact » au bas de son site.
  3. Écrivez plutôt que d’appeler : une trace écrite aide.
  4. Donnez le numéro de commande, ce qui ne va pas, ce que vous demandez et pour quand.
● On reprend : vos échanges avec le magasin.

  Étape 4 sur 7
  Avez-vous déjà écrit ou parlé au magasin?
  [Oui] [Non]
  [Oui, et il refuse]
  [Fermé ou injoignable]
  [Retour] [Annuler] [Plus]

▸ non pas encore
◦ Avez-vous déjà écrit ou parlé au magasin? — Non
● Étape 5 sur 6
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Dites ce que vous attendiez et ce qui est arrivé.
  [Retour] [Annuler] [Plus]

▸ jai recu des bottes taille 6 au lieu de 9
◦ Que s’est-il passé? Dites ce que vous attendiez et ce qui est arrivé. — « jai recu des bottes taille 6 au lieu de 9 »
● Étape 6 sur 6
  Utile, par exemple : photo de l’article et photo de l’étiquette. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]
