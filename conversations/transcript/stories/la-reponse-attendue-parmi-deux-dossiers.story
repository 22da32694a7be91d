title: Deux dossiers ouverts, un seul attend la personne : c’est lui qui est proposé par son nom
language: fr
clock: 2026-03-02 09:30

▸ jai payé des frais de retard pour rien sur le relevé RL20260117, remboursez moi les 25 $
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

▸ non
◦ Voici ce que j’ai compris :
  • Plainte
  • Sujet : Frais et intérêts
  • Ce qui réglerait la situation : Remboursement
  • Référence : RL20260117
  • Montant : 25,00 $
  Avez-vous une photo ou un document à joindre? — aucune
● Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « jai payé des frais de retard pour rien sur le relevé RL20260117, remboursez moi les 25 $ »
  3. Référence : RL20260117
  4. Montant : 25,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ oui
◦ Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « jai payé des frais de retard pour rien sur le relevé RL20260117, remboursez moi les 25 $ »
  3. Référence : RL20260117
  4. Montant : 25,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le lundi 2 mars 2026, à 9 h 30.

  Sujet : Frais et intérêts
  Référence : RL20260117
  Montant : 25,00 $
  Ce qui s’est passé : « jai payé des frais de retard pour rien sur le relevé RL20260117, remboursez moi les 25 $ »
  Ce qui réglerait la situation : Remboursement

  Une personne de l’équipe Facturation examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le lundi 30 mars 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]

▸ /commentaire
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

▸ le bouton payer est caché sous le menu sur mon telephone
◦ De quel produit ou service parlez-vous? — Appli mobile
  Qu’aimeriez-vous nous dire? — « le bouton payer est caché sous le menu sur mon telephone »
● Étape 3 sur 3
  Une capture d’écran, par exemple, peut aider.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ non
◦ Avez-vous une photo ou un document à joindre? — aucune
● Votre commentaire, avant l’envoi
  1. Produit ou service : Appli mobile
  2. Votre commentaire : « le bouton payer est caché sous le menu sur mon telephone »
  3. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Retour] [Annuler] [Plus]

▸ oui
◦ Votre commentaire, avant l’envoi
  1. Produit ou service : Appli mobile
  2. Votre commentaire : « le bouton payer est caché sous le menu sur mon telephone »
  3. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Commentaire reçu, merci. Votre numéro : A1Y9-9ZBY
  Reçu le lundi 2 mars 2026, à 9 h 31.

  Produit ou service : Appli mobile
  Votre commentaire : « le bouton payer est caché sous le menu sur mon telephone »

  L’équipe Appli et site web l’étudiera. Un commentaire ne reçoit pas toujours de réponse; si vous en attendez une, écrivez-le ici.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
  [En faire une plainte]
# card: 🟡 Nouveau · Commentaire · A1Y9-9ZBY · Appli mobile
  [Prendre] [Remercier] [C’est une plainte] [Résoudre]

@nadia #1 [Prendre]
● Une personne de l’équipe Facturation a pris votre dossier N0ZM-MZ5G. Elle vous écrira ici.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.

@nadia #1 [Demander une précision] | À quelle date avez-vous payé?
● Équipe Facturation · dossier N0ZM-MZ5G
  À quelle date avez-vous payé?
# card: 🟣 En attente de la personne · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Résoudre]
# desk: Demande de Nadia à la personne :
  À quelle date avez-vous payé?

= 45m
▸ le 28 décembre au comptoir, jai encore le reçu
● Est-ce au sujet du dossier N0ZM-MZ5G (Frais et intérêts), ou d’autre chose?
  [N0ZM-MZ5G Frais et intérêts]
  [A1Y9-9ZBY Appli mobile]
  [Autre sujet]
  [Retour] [Annuler] [Plus]

▸ oui
👀 «le 28 décembre au comptoir, jai encore l…»
◦ Est-ce au sujet du dossier N0ZM-MZ5G (Frais et intérêts), ou d’autre chose? — N0ZM-MZ5G
● C’est ajouté à votre dossier N0ZM-MZ5G, que suit l’équipe Facturation.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Résoudre]
# customer: le 28 décembre au comptoir, jai encore le reçu
