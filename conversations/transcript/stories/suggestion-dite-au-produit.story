title: Une suggestion dite à la question du produit n’est pas redemandée
language: fr
clock: 2026-01-12 15:00

▸ jai une suggestion
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
  • Commentaire

  Étape 1 sur 3
  De quel produit ou service parlez-vous?
  [Carte] [Paiement en plusieurs fois]
  [Relevés et factures] [Appli mobile]
  [Site web] [Retours et remboursements]
  [Service à la clientèle] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ ca serait lfun davoir un mode sombre le soir
◦ Voici ce que j’ai compris :
  • Commentaire
  De quel produit ou service parlez-vous? — Appli mobile
● Voici ce que j’ai compris :
  • Commentaire
  • Produit ou service : Appli mobile

  Étape 2 sur 2
  Une capture d’écran, par exemple, peut aider.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ non
◦ Voici ce que j’ai compris :
  • Commentaire
  • Produit ou service : Appli mobile
  Avez-vous une photo ou un document à joindre? — aucune
● Votre commentaire, avant l’envoi
  1. Produit ou service : Appli mobile
  2. Votre commentaire : « ca serait lfun davoir un mode sombre le soir »
  3. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre commentaire, avant l’envoi
  1. Produit ou service : Appli mobile
  2. Votre commentaire : « ca serait lfun davoir un mode sombre le soir »
  3. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Commentaire reçu, merci. Votre numéro : N0ZM-MZ5G
  Reçu le lundi 12 janvier 2026, à 15 h.

  Produit ou service : Appli mobile
  Votre commentaire : « ca serait lfun davoir un mode sombre le soir »

  L’équipe Appli et site web l’étudiera. Un commentaire ne reçoit pas toujours de réponse; si vous en attendez une, écrivez-le ici.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
  [En faire une plainte]
# card: 🟡 Nouveau · Commentaire · N0ZM-MZ5G · Appli mobile
  [Prendre] [Remercier] [C’est une plainte] [Résoudre]
