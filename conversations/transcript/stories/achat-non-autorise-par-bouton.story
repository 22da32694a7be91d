title: Un achat que la personne n’a pas fait, par boutons : aucun délai, la bonne équipe, tout de suite
language: fr
clock: 2026-01-13 10:00

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

▸ [Achat non autorisé]
◦ Qu’est-ce qui ne va pas avec cet achat? — Achat non autorisé

  Étape 2 sur 5
  Écrivez son nom tel qu’il figure sur la commande.
  Chez quel magasin?
  [Je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ [Je ne sais pas]
◦ Qu’est-ce qui ne va pas avec cet achat? — Achat non autorisé
  Chez quel magasin? — non précisé

  Étape 3 sur 5
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ [Je ne l’ai pas]
◦ Qu’est-ce qui ne va pas avec cet achat? — Achat non autorisé
  Chez quel magasin? — non précisé
  Référence du relevé : l’avez-vous sous la main? — pas sous la main

  Étape 4 sur 5
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Dites ce que vous attendiez et ce qui est arrivé.
  [Retour] [Annuler] [Plus]

▸ 212 $ le 9 janvier dans un magasin de Toronto, je n’y suis jamais allée.
◦ Qu’est-ce qui ne va pas avec cet achat? — Achat non autorisé
  Chez quel magasin? — non précisé
  Référence du relevé : l’avez-vous sous la main? — pas sous la main
  Que s’est-il passé? Dites ce que vous attendiez et ce qui est arrivé. — « 212 $ le 9 janvier dans un magasin de Toronto, je n’y suis… »
● Étape 5 sur 5
  Utile, par exemple : ligne du relevé et date où vous l’avez remarqué. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ [Je n’en ai pas]
◦ Votre signalement, avant l’envoi
  1. Problème : Achat non autorisé
  2. Magasin : non précisé
  3. Référence : pas sous la main
  4. Montant : 212,00 $
  5. Ce qui s’est passé : « 212 $ le 9 janvier dans un magasin de Toronto, je n’y suis jamais allée. »
  6. Pièces : aucune
  Après l’envoi : l’équipe est avertie tout de suite; ce problème n’attend pas le magasin.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre signalement, avant l’envoi
  1. Problème : Achat non autorisé
  2. Magasin : non précisé
  3. Référence : pas sous la main
  4. Montant : 212,00 $
  5. Ce qui s’est passé : « 212 $ le 9 janvier dans un magasin de Toronto, je n’y suis jamais allée. »
  6. Pièces : aucune
  Après l’envoi : l’équipe est avertie tout de suite; ce problème n’attend pas le magasin.

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 13 janvier 2026, à 10 h.

  Problème : Achat non autorisé
  Montant : 212,00 $
  Ce qui s’est passé : « 212 $ le 9 janvier dans un magasin de Toronto, je n’y suis jamais allée. »

  Ce problème n’attend pas le magasin : l’équipe Sécurité des comptes est avertie tout de suite. Ne communiquez aucun code à qui que ce soit, et prévenez l’émetteur de votre carte.
  Une personne de l’équipe Sécurité des comptes examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 10 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🆘 URGENT – fraude · 🟡 Nouveau · Plainte · N0ZM-MZ5G · Achat non autorisé
  [Prendre] [Résoudre]
# desk: 🆘 URGENT – fraude. Protégez d’abord le compte; il n’y a rien à régler avec le magasin.
