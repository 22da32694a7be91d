title: Écrire dans le fil d’un dossier répond à cette personne-là
language: fr
clock: 2026-01-13 10:00

▸ plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement
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
  • Plainte
  • Sujet : Frais et intérêts
  • Ce qui réglerait la situation : Remboursement
  • Référence : RL20260117
  • Montant : 25,00 $

  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ [Je n’en ai pas]
◦ Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement »
  3. Référence : RL20260117
  4. Montant : 25,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement »
  3. Référence : RL20260117
  4. Montant : 25,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 13 janvier 2026, à 10 h.

  Sujet : Frais et intérêts
  Référence : RL20260117
  Montant : 25,00 $
  Ce qui s’est passé : « plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement »
  Ce qui réglerait la situation : Remboursement

  Une personne de l’équipe Facturation examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 10 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]

▹ /start
○ Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.
  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  On continue?
  [Continuer]
  [En savoir plus]
  [English]
  [Plus]

▹ [Continuer]
◦ Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.
  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  On continue?
○ Que souhaitez-vous faire?
  [Faire une plainte]
  [Problème avec un achat]
  [Donner un commentaire]
  [Suivre un dossier]
  [Parler à quelqu’un]
  [Plus]

▹ [Donner un commentaire]
◦ Que souhaitez-vous faire? — Commentaire

  Étape 1 sur 3
  De quel produit ou service parlez-vous?
  [Carte] [Paiement en plusieurs fois]
  [Relevés et factures] [Appli mobile]
  [Site web] [Retours et remboursements]
  [Service à la clientèle] [Autre chose]
  [Retour] [Annuler] [Plus]

▹ [Carte]
◦ Que souhaitez-vous faire? — Commentaire
  De quel produit ou service parlez-vous? — Carte

  Étape 2 sur 3
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Qu’aimeriez-vous nous dire?
  [Retour] [Annuler] [Plus]

▹ La carte virtuelle est ben pratique, bravo.
◦ Que souhaitez-vous faire? — Commentaire
  De quel produit ou service parlez-vous? — Carte
  Qu’aimeriez-vous nous dire? — « La carte virtuelle est ben pratique, bravo. »
○ Étape 3 sur 3
  Une capture d’écran, par exemple, peut aider.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▹ non
◦ Avez-vous une photo ou un document à joindre? — aucune
○ Votre commentaire, avant l’envoi
  1. Produit ou service : Carte
  2. Votre commentaire : « La carte virtuelle est ben pratique, bravo. »
  3. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Retour] [Annuler] [Plus]

▹ [Envoyer]
◦ Votre commentaire, avant l’envoi
  1. Produit ou service : Carte
  2. Votre commentaire : « La carte virtuelle est ben pratique, bravo. »
  3. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
○ Commentaire reçu, merci. Votre numéro : A1Y9-9ZBY
  Reçu le mardi 13 janvier 2026, à 10 h 01.

  Produit ou service : Carte
  Votre commentaire : « La carte virtuelle est ben pratique, bravo. »

  L’équipe Produits l’étudiera. Un commentaire ne reçoit pas toujours de réponse; si vous en attendez une, écrivez-le ici.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
  [En faire une plainte]
# card: 🟡 Nouveau · Commentaire · A1Y9-9ZBY · Carte
  [Prendre] [Remercier] [C’est une plainte] [Résoudre]

@nadia #1 [Prendre]
● Une personne de l’équipe Facturation a pris votre dossier N0ZM-MZ5G. Elle vous écrira ici.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.

@nadia #2 [Prendre]
# card: 🔵 En cours · Commentaire · A1Y9-9ZBY · Carte · Nadia
  [Remercier] [C’est une plainte] [Résoudre]
# desk: Nadia prend le dossier.

@nadia #2: Merci pour ce mot, il fait le tour de l’équipe.
○ Équipe Produits
  Merci pour ce mot, il fait le tour de l’équipe.
# marks: «Merci pour ce mot, il fait le tour de l’…» ✅

@nadia #1: Bonjour, les frais sont annulés.
● Équipe Facturation
  Bonjour, les frais sont annulés.
# marks: «Bonjour, les frais sont annulés.» ✅
