title: Un remboursement promis par le magasin et jamais reçu
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

▸ le magasin m'a promis un remboursement pis y'arrive pas
◦ Qu’est-ce qui ne va pas avec cet achat? — Remboursement non reçu
● Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Remboursement non reçu
  • Magasin contacté : Oui

  Étape 2 sur 5
  Écrivez son nom tel qu’il figure sur la commande.
  Chez quel magasin?
  [Je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ Électro Saguenay
◦ Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Remboursement non reçu
  • Magasin contacté : Oui
  Chez quel magasin? — Électro Saguenay
● Étape 3 sur 5
  Cela ressemble à CM4821736.
  Numéro de commande : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ CM4821736
◦ Numéro de commande : l’avez-vous sous la main? — CM4821736
● Étape 4 sur 5
  Une date suffit, ou « la semaine passée ». Ajoutez comment, si vous voulez : courriel, téléphone, en magasin.
  Quand était-ce, la première fois?
  [Aujourd’hui] [Hier]
  [La semaine passée]
  [Il y a plus de 21 jours]
  [Je ne sais plus]
  [Retour] [Annuler] [Plus]

▸ Ils ont repris le grille-pain le 2 février et promis l’argent en dix jours.
◦ Étape 4 sur 5
  Une date suffit, ou « la semaine passée ». Ajoutez comment, si vous voulez : courriel, téléphone, en magasin.
  Quand était-ce, la première fois?
● C’est ajouté à votre récit.

  Étape 4 sur 5
  Une date suffit, ou « la semaine passée ». Ajoutez comment, si vous voulez : courriel, téléphone, en magasin.
  Quand était-ce, la première fois?
  [Aujourd’hui] [Hier]
  [La semaine passée]
  [Il y a plus de 21 jours]
  [Je ne sais plus]
  [Retour] [Annuler] [Plus]

▸ non
◦ C’est ajouté à votre récit.

  Étape 4 sur 5
  Une date suffit, ou « la semaine passée ». Ajoutez comment, si vous voulez : courriel, téléphone, en magasin.
  Quand était-ce, la première fois?
● Une date approximative convient; « Je ne sais plus » aussi.

  Étape 4 sur 5
  Une date suffit, ou « la semaine passée ». Ajoutez comment, si vous voulez : courriel, téléphone, en magasin.
  Quand était-ce, la première fois?
  [Aujourd’hui] [Hier]
  [La semaine passée]
  [Il y a plus de 21 jours]
  [Je ne sais plus]
  [Retour] [Annuler] [Plus]

▸ oui
◦ Quand était-ce, la première fois? — date inconnue
● On laisse cela de côté; l’équipe vous le demandera au besoin.

  Étape 5 sur 5
  Utile, par exemple : confirmation du remboursement et date promise. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]
