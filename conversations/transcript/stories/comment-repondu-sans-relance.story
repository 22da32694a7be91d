title: Un commentaire qui a sa réponse se ferme de lui-même : elle l’a dit, et personne n’est relancé
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

@nadia [Résoudre] outcome=settled | Bonne nouvelle : le mode sombre arrive au printemps.
● Réponse à votre commentaire N0ZM-MZ5G, reçu le mardi 13 janvier 2026 : réglée.
  Vous écriviez :
  un mode sombre le soir ce serait vraiment agréable pour les yeux

  Équipe Appli et site web
  Bonne nouvelle : le mode sombre arrive au printemps.

  Si ce n’est pas réglé, dites-le : l’équipe reprend votre dossier, sous le même numéro. Sans nouvelles de vous, ce dossier se ferme le mardi 27 janvier 2026; il pourra être rouvert ici pendant six mois.

  Cela répond-il à votre commentaire?
  [Oui, c’est réglé]
  [Non, ce n’est pas réglé]
# card: 🟢 Répondu · Commentaire · N0ZM-MZ5G · Appli mobile · Nadia
  [Remercier] [Rouvrir]
# desk: Réponse finale envoyée par Nadia : Réglée
  Bonne nouvelle : le mode sombre arrive au printemps.

= until 2026-01-27 10:05
# card: ✅ Réglé · Commentaire · N0ZM-MZ5G · Appli mobile · Nadia
  [Rouvrir]

= until 2026-02-27 10:05
# card: ⚪ Fermé · Commentaire · N0ZM-MZ5G · Appli mobile · Nadia
  [Rouvrir]

▸ /statut
● Votre dossier

  N0ZM-MZ5G · Commentaire · fermé
  Reçu le mardi 13 janvier 2026, à 10 h
  [Rouvrir le dossier]
  [Renvoyer l’accusé] [Mes droits]
