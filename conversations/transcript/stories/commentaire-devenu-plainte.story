title: Un commentaire envoyé devient une plainte : par son bouton, sous le même numéro, sans rien répéter
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

= 3d
▸ en passant votre appli est pourrie depuis la mise à jour, chu tanné
👀 «en passant votre appli est pourrie depui…»
● C’est ajouté à votre commentaire N0ZM-MZ5G. Il peut devenir une plainte, sous le même numéro, sans rien répéter. Pour un autre sujet : /plainte
  Attendez-vous une réponse ou une correction de notre part?
  [Oui, en faire une plainte]
  [Non, un commentaire suffit]
# customer: en passant votre appli est pourrie depuis la mise à jour, chu tanné

▸ oui
◦ C’est ajouté à votre commentaire N0ZM-MZ5G. Il peut devenir une plainte, sous le même numéro, sans rien répéter. Pour un autre sujet : /plainte
  Attendez-vous une réponse ou une correction de notre part? — Oui, en faire une plainte
👀 «oui»
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le vendredi 16 janvier 2026, à 10 h 01.
  Reçu d’abord comme commentaire, le mardi 13 janvier 2026, à 10 h.

  Produit ou service : Appli mobile
  Ce qui s’est passé : « un mode sombre le soir ce serait vraiment agréable pour les yeux »

  Votre commentaire est maintenant une plainte. Tout ce que vous avez dit et envoyé y est déjà; rien n’est à répéter.
  Une personne de l’équipe Appli et site web examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le vendredi 13 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Appli mobile
  [Prendre] [Résoudre]
# customer: oui
# desk: ⚖️ Ce commentaire devient une plainte : la personne attend une réponse. Réponse promise au plus tard le vendredi 13 février 2026. Pièces reçues jusqu’ici : 0

▸ [Suivre]
● N0ZM-MZ5G · Plainte · reçu, pas encore attribué
  Reçu le vendredi 16 janvier 2026, à 10 h 01
  Réponse visée au plus tard le vendredi 13 février 2026
  [Ajouter au dossier]
  [Renvoyer l’accusé] [Mes droits]
  [Retirer le dossier]

@nadia [Prendre]
● Une personne de l’équipe Appli et site web a pris votre dossier N0ZM-MZ5G. Elle vous écrira ici.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Appli mobile · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.
