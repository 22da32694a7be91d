title: Le magasin a déjà dit non : la plainte s’ouvre tout de suite
language: fr
clock: 2026-03-02 09:30

▸ jai renvoyé un manteau chez Boutique Lulu, commande CM4821736, pis ils refusent de me rembourser
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
  • Problème avec un achat
  • Problème : Remboursement non reçu
  • Magasin : Boutique Lulu
  • Magasin contacté : Oui, et il refuse
  • Référence : CM4821736

  Utile, par exemple : confirmation du remboursement et date promise. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ le retour est livré depuis le 12 février, jai le suivi
◦ Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Remboursement non reçu
  • Magasin : Boutique Lulu
  • Magasin contacté : Oui, et il refuse
  • Référence : CM4821736

  Utile, par exemple : confirmation du remboursement et date promise. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
● C’est ajouté à votre récit.

  Utile, par exemple : confirmation du remboursement et date promise. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ non
◦ Avez-vous une photo ou un document à joindre? — aucune
● Votre signalement, avant l’envoi
  1. Problème : Remboursement non reçu
  2. Magasin : Boutique Lulu
  3. Référence : CM4821736
  4. Magasin contacté : Oui, et il refuse
  5. Ce qui s’est passé : « jai renvoyé un manteau chez Boutique Lulu, commande CM4821736, pis ils refusent de me rembourser
  le retour est livré depuis le 12 février, jai le suivi »
  6. Pièces : aucune
  Après l’envoi : une plainte, puisque le magasin refuse.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre signalement, avant l’envoi
  1. Problème : Remboursement non reçu
  2. Magasin : Boutique Lulu
  3. Référence : CM4821736
  4. Magasin contacté : Oui, et il refuse
  5. Ce qui s’est passé : « jai renvoyé un manteau chez Boutique Lulu, commande CM4821736, pis ils refusent de me rembourser
  le retour est livré depuis le 12 février, jai le suivi »
  6. Pièces : aucune
  Après l’envoi : une plainte, puisque le magasin refuse.

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le lundi 2 mars 2026, à 9 h 30.

  Problème : Remboursement non reçu
  Magasin : Boutique Lulu
  Magasin contacté : Oui, et il refuse
  Référence : CM4821736
  Ce qui s’est passé : « jai renvoyé un manteau chez Boutique Lulu, commande CM4821736, pis ils refusent de me rembourser
  le retour est livré depuis le 12 février, jai le suivi »

  Le magasin refuse : il n’y a plus à attendre, et votre dossier est une plainte.
  Une personne de l’équipe Achats et retours examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le lundi 30 mars 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Remboursement non reçu
  [Prendre] [Résoudre]
