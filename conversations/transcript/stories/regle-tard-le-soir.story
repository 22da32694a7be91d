title: Réglé tard le soir : la question vient deux jours plus tard, au matin
language: fr
clock: 2026-01-13 22:30

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

▸ [Retour non confirmé]
◦ Qu’est-ce qui ne va pas avec cet achat? — Retour non confirmé

  Avant d’aller plus loin, ceci peut aider :
  Un retour que le magasin ne confirme pas
  1. Retrouvez la preuve de dépôt et le numéro de suivi du retour.
  2. Voyez si le suivi indique que le colis est livré, et depuis quand.
  3. Lisez les conditions de retour du magasin : vérifier un colis peut lui prendre plusieurs jours.
  4. Écrivez-lui avec la preuve et le suivi, et demandez une confirmation écrite.
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer mon signalement]
  [Retour] [Annuler] [Plus]

▸ [C’est réglé]
◦ Qu’est-ce qui ne va pas avec cet achat? — Retour non confirmé

  Avant d’aller plus loin, ceci peut aider :
  Un retour que le magasin ne confirme pas
  1. Retrouvez la preuve de dépôt et le numéro de suivi du retour.
  2. Voyez si le suivi indique que le colis est livré, et depuis quand.
  3. Lisez les conditions de retour du magasin : vérifier un colis peut lui prendre plusieurs jours.
  4. Écrivez-lui avec la preuve et le suivi, et demandez une confirmation écrite.
  Cela règle-t-il la situation?
● C’est noté : réglé. Votre numéro : N0ZM-MZ5G
  Reçu le mardi 13 janvier 2026, à 22 h 30.
  Ce qui a aidé : « Un retour que le magasin ne confirme pas ».

  Si ce n’est finalement pas réglé, dites-le ici : l’équipe Achats et retours prend le relais, et rien n’est à répéter. Nous vous le demanderons une fois, dans deux jours.

  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Non, ce n’est pas réglé]
  [Copier le numéro] [Mes droits]
# card: ✅ Réglé · Problème avec un achat · N0ZM-MZ5G · Retour non confirmé
  [Rouvrir]

= 48h
= 10h
● Il y a deux jours, « Un retour que le magasin ne confirme pas » réglait votre dossier N0ZM-MZ5G. Est-ce toujours réglé?
  [Oui, c’est réglé]
  [Non, ce n’est pas réglé]

▸ non
◦ Il y a deux jours, « Un retour que le magasin ne confirme pas » réglait votre dossier N0ZM-MZ5G. Est-ce toujours réglé? — Non, ce n’est pas réglé
👀 «non»
● C’est noté : le dossier N0ZM-MZ5G n’est pas réglé. L’équipe Achats et retours le prend en charge, avec ce que vous avez déjà dit. Ajoutez ici, dans vos mots, ce qui ne va pas encore.
# card: 🔴 Rouvert · Problème avec un achat · N0ZM-MZ5G · Retour non confirmé
  [Prendre] [Résoudre]
# customer: non
# desk: L’article « Un retour que le magasin ne confirme pas » n’a pas suffi : le dossier est rouvert et attend quelqu’un.
