title: Un merci pour un commentaire, une seule fois
language: fr
clock: 2026-01-13 10:00

▸ /commentaire
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
● Étape 1 sur 3
  De quel produit ou service parlez-vous?
  [Carte] [Paiement en plusieurs fois]
  [Relevés et factures] [Appli mobile]
  [Site web] [Retours et remboursements]
  [Service à la clientèle] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ [Appli mobile]
◦ De quel produit ou service parlez-vous? — Appli mobile

  Étape 2 sur 3
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Qu’aimeriez-vous nous dire?
  [Retour] [Annuler] [Plus]

▸ un mode sombre le soir ce serait vraiment agréable pour les yeux
◦ De quel produit ou service parlez-vous? — Appli mobile
  Qu’aimeriez-vous nous dire? — « un mode sombre le soir ce serait vraiment agréable pour les… »
● Étape 3 sur 3
  Une capture d’écran, par exemple, peut aider.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ [Je n’en ai pas]
◦ Votre commentaire, avant l’envoi
  1. Produit ou service : Appli mobile
  2. Votre commentaire : « un mode sombre le soir ce serait vraiment agréable pour les yeux »
  3. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre commentaire, avant l’envoi
  1. Produit ou service : Appli mobile
  2. Votre commentaire : « un mode sombre le soir ce serait vraiment agréable pour les yeux »
  3. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Commentaire reçu, merci. Votre numéro : N0ZM-MZ5G
  Reçu le mardi 13 janvier 2026, à 10 h.

  Produit ou service : Appli mobile
  Votre commentaire : « un mode sombre le soir ce serait vraiment agréable pour les yeux »

  L’équipe Appli et site web l’étudiera. Un commentaire ne reçoit pas toujours de réponse; si vous en attendez une, écrivez-le ici.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
  [En faire une plainte]
# card: 🟡 Nouveau · Commentaire · N0ZM-MZ5G · Appli mobile
  [Prendre] [Remercier] [C’est une plainte] [Résoudre]

@nadia [Remercier]
● Équipe Appli et site web
  Merci d’avoir pris le temps de nous écrire. L’équipe a lu votre commentaire.
# card: 🔵 En cours · Commentaire · N0ZM-MZ5G · Appli mobile · Nadia
  [C’est une plainte] [Résoudre]
# desk: Nadia prend le dossier.
# desk: Nadia remercie la personne :
  Merci d’avoir pris le temps de nous écrire. L’équipe a lu votre commentaire.
  [Rappeler]

@paul [Remercier]!
# whisper paul: La personne a déjà été remerciée.

▸ [En faire une plainte]!
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 13 janvier 2026, à 10 h 01.
  Reçu d’abord comme commentaire, le mardi 13 janvier 2026, à 10 h.

  Produit ou service : Appli mobile
  Ce qui s’est passé : « un mode sombre le soir ce serait vraiment agréable pour les yeux »

  Votre commentaire est maintenant une plainte. Tout ce que vous avez dit et envoyé y est déjà; rien n’est à répéter.
  Une personne de l’équipe Appli et site web examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 10 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Appli mobile · Nadia
  [Résoudre]
# desk: ⚖️ Ce commentaire devient une plainte : la personne attend une réponse. Réponse promise au plus tard le mardi 10 février 2026. Pièces reçues jusqu’ici : 0

@nadia [Remercier]!
# whisper nadia: Ce dossier n’est pas un commentaire.
