title: Une plainte est ouverte quand le magasin finit par régler : l’équipe le sait et conclut
language: fr
clock: 2026-03-02 09:30

▸ mon retour chez Boutique Lulu, commande CM4821736, est toujours pas confirmé. je leur ai écrit le 20 février
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
  • Problème : Retour non confirmé
  • Magasin : Boutique Lulu
  • Magasin contacté : Oui
  • Référence : CM4821736

  Étape 1 sur 2
  Une date suffit, ou « la semaine passée ». Ajoutez comment, si vous voulez : courriel, téléphone, en magasin.
  Quand était-ce, la première fois?
  [Aujourd’hui] [Hier]
  [La semaine passée]
  [Il y a plus de 21 jours]
  [Je ne sais plus]
  [Retour] [Annuler] [Plus]

▸ le 20 février par courriel
◦ Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Retour non confirmé
  • Magasin : Boutique Lulu
  • Magasin contacté : Oui
  • Référence : CM4821736
  Quand était-ce, la première fois? — le vendredi 20 février 2026, par courriel
● Étape 2 sur 2
  Utile, par exemple : numéro de suivi du retour et preuve de dépôt. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ colis déposé le 17 février, preuve de dépôt en main, silence depuis
◦ Étape 2 sur 2
  Utile, par exemple : numéro de suivi du retour et preuve de dépôt. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
● C’est ajouté à votre récit.

  Étape 2 sur 2
  Utile, par exemple : numéro de suivi du retour et preuve de dépôt. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ non
◦ Avez-vous une photo ou un document à joindre? — aucune
● Votre signalement, avant l’envoi
  1. Problème : Retour non confirmé
  2. Magasin : Boutique Lulu
  3. Référence : CM4821736
  4. Magasin contacté : Oui
  5. Premier contact : le vendredi 20 février 2026, par courriel
  6. Ce qui s’est passé : « mon retour chez Boutique Lulu, commande CM4821736, est toujours pas confirmé. je leur ai écrit le 20 février
  colis déposé le 17 février, preuve de dépôt en main, silence depuis »
  7. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le vendredi 13 mars 2026.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Modifier 7]
  [Retour] [Annuler] [Plus]

▸ oui
◦ Votre signalement, avant l’envoi
  1. Problème : Retour non confirmé
  2. Magasin : Boutique Lulu
  3. Référence : CM4821736
  4. Magasin contacté : Oui
  5. Premier contact : le vendredi 20 février 2026, par courriel
  6. Ce qui s’est passé : « mon retour chez Boutique Lulu, commande CM4821736, est toujours pas confirmé. je leur ai écrit le 20 février
  colis déposé le 17 février, preuve de dépôt en main, silence depuis »
  7. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le vendredi 13 mars 2026.

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Problème signalé. Votre numéro : N0ZM-MZ5G
  Reçu le lundi 2 mars 2026, à 9 h 30.

  Problème : Retour non confirmé
  Magasin : Boutique Lulu
  Magasin contacté : Oui
  Premier contact : le vendredi 20 février 2026, par courriel
  Référence : CM4821736
  Ce qui s’est passé : « mon retour chez Boutique Lulu, commande CM4821736, est toujours pas confirmé. je leur ai écrit le 20 février
  colis déposé le 17 février, preuve de dépôt en… »

  Le magasin a 21 jours depuis votre premier contact pour régler la situation : au plus tard le vendredi 13 mars 2026.
  Dites-nous ici, en tout temps, ce qu’il en est; une plainte peut s’ouvrir sans attendre. Vérifiez dans votre application si le paiement est suspendu.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
  [Ouvrir une plainte maintenant]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Retour non confirmé
  [Prendre] [Résoudre]

▸ /statut
● Votre dossier

  N0ZM-MZ5G · Problème avec un achat · en attente du magasin
  Reçu le lundi 2 mars 2026, à 9 h 30
  Le délai du magasin se termine le vendredi 13 mars 2026
  [Réglé avec le magasin]
  [Le magasin refuse]
  [Pas de réponse]
  [Ouvrir une plainte maintenant]
  [Renvoyer l’accusé] [Mes droits]
  [Retirer le dossier]

= until 2026-03-10 09:35
● Dossier N0ZM-MZ5G : le délai avec Boutique Lulu se termine le vendredi 13 mars 2026. Si rien n’aboutit, voici ce qui aidera votre plainte; vous pouvez déjà l’envoyer ici.
  • numéro de suivi du retour
  • preuve de dépôt
  • date du retour
  • conditions de retour du magasin

  Le magasin a-t-il répondu?
  [Réglé avec le magasin]
  [Le magasin refuse]
  [Pas de réponse]
  [Ouvrir une plainte maintenant]

▸ [Le magasin refuse]
◦ Dossier N0ZM-MZ5G : le délai avec Boutique Lulu se termine le vendredi 13 mars 2026. Si rien n’aboutit, voici ce qui aidera votre plainte; vous pouvez déjà l’envoyer ici.
  • numéro de suivi du retour
  • preuve de dépôt
  • date du retour
  • conditions de retour du magasin

  Le magasin a-t-il répondu? — Le magasin refuse
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 10 mars 2026, à 9 h 35.
  Signalé d’abord comme problème avec un achat, le lundi 2 mars 2026, à 9 h 30.

  Problème : Retour non confirmé
  Magasin : Boutique Lulu
  Magasin contacté : Oui
  Premier contact : le vendredi 20 février 2026, par courriel
  Référence : CM4821736
  Ce qui s’est passé : « mon retour chez Boutique Lulu, commande CM4821736, est toujours pas confirmé. je leur ai écrit le 20 février
  colis déposé le 17 février, preuve de dépôt en… »

  Le magasin refuse : il n’y a plus à attendre, et votre dossier est une plainte. Tout ce que vous avez dit et envoyé y est déjà; rien n’est à répéter.
  Une personne de l’équipe Achats et retours examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mercredi 8 avril 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Retour non confirmé
  [Prendre] [Résoudre]
# desk: ⚖️ Ce problème devient une plainte : le magasin refuse. Réponse promise au plus tard le mercredi 8 avril 2026. Pièces reçues jusqu’ici : 0

= 1d
▸ [Réglé avec le magasin]!
● C’est noté, et l’équipe Achats et retours le sait : dans le dossier N0ZM-MZ5G, le magasin a réglé la situation. Elle vous répondra ici.
✱ C’est déjà une plainte.
# desk: La personne dit que le magasin a réglé la situation. La plainte reste ouverte tant qu’elle n’est pas résolue ici.
