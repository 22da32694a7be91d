title: Deux dossiers ouverts : ce qui est dit du magasin va à celui qui attend le magasin
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

▸ /achat
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

▸ [Mauvais article]
◦ Qu’est-ce qui ne va pas avec cet achat? — Mauvais article

  Avant d’aller plus loin, ceci peut aider :
  Le mauvais article, ou un article abîmé
  1. Gardez l’article, l’emballage et l’étiquette tels quels, et photographiez-les.
  2. Comparez avec la commande : modèle, taille, couleur, quantité.
  3. Envoyez les photos et le numéro de commande au magasin. Dites ce que vous demandez : échange, réparation ou remboursement.
  4. Ne renvoyez rien avant d’avoir ses consignes par écrit.
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer mon signalement]
  [Retour] [Annuler] [Plus]

▸ Boutique Lulu
◦ Qu’est-ce qui ne va pas avec cet achat? — Mauvais article
  Chez quel magasin? — Boutique Lulu
● Étape 3 sur 7
  Cela ressemble à CM4821736.
  Numéro de commande : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ CM4821736
◦ Numéro de commande : l’avez-vous sous la main? — CM4821736
● Étape 4 sur 7
  Avez-vous déjà écrit ou parlé au magasin?
  [Oui] [Non]
  [Oui, et il refuse]
  [Fermé ou injoignable]
  [Retour] [Annuler] [Plus]

▸ non
◦ Avez-vous déjà écrit ou parlé au magasin? — Non
● Étape 5 sur 6
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Dites ce que vous attendiez et ce qui est arrivé.
  [Retour] [Annuler] [Plus]

▸ une robe noire commandée, une bleue dans la boîte
◦ Que s’est-il passé? Dites ce que vous attendiez et ce qui est arrivé. — « une robe noire commandée, une bleue dans la boîte »
● Étape 6 sur 6
  Utile, par exemple : photo de l’article et photo de l’étiquette. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ non
◦ Avez-vous une photo ou un document à joindre? — aucune
● Votre signalement, avant l’envoi
  1. Problème : Mauvais article
  2. Magasin : Boutique Lulu
  3. Référence : CM4821736
  4. Magasin contacté : Non
  5. Ce qui s’est passé : « une robe noire commandée, une bleue dans la boîte »
  6. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 23 mars 2026.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ oui
◦ Votre signalement, avant l’envoi
  1. Problème : Mauvais article
  2. Magasin : Boutique Lulu
  3. Référence : CM4821736
  4. Magasin contacté : Non
  5. Ce qui s’est passé : « une robe noire commandée, une bleue dans la boîte »
  6. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 23 mars 2026.

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Problème signalé. Votre numéro : A1Y9-9ZBY
  Reçu le lundi 2 mars 2026, à 9 h 31.

  Problème : Mauvais article
  Magasin : Boutique Lulu
  Magasin contacté : Non
  Référence : CM4821736
  Ce qui s’est passé : « une robe noire commandée, une bleue dans la boîte »

  Le magasin a 21 jours depuis ce signalement pour régler la situation : au plus tard le lundi 23 mars 2026.
  Dites-nous ici, en tout temps, ce qu’il en est; une plainte peut s’ouvrir sans attendre. Vérifiez dans votre application si le paiement est suspendu.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
  [Ouvrir une plainte maintenant]
● D’abord, écrivez au magasin, par courriel ou par clavardage, et gardez sa réponse. Dites ce qui ne va pas, ce que vous voulez et pour quand.

  Voici un message prêt à copier :
  Bonjour, au sujet de ma commande CM4821736 : j’ai reçu le mauvais article. Je demande un échange ou un remboursement, retour à vos frais. Merci de me répondre par écrit au plus tard le lundi 23 mars 2026.
  [Copier le message]
  [Ouvrir une plainte maintenant]
# card: 🟣 En attente du magasin · Problème avec un achat · A1Y9-9ZBY · Mauvais article
  [Prendre] [Résoudre]

= 5d
▸ le magasin veut rien savoir
👀 «le magasin veut rien savoir»
● Plainte reçue. Votre numéro : A1Y9-9ZBY
  Reçue le samedi 7 mars 2026, à 9 h 32.
  Signalé d’abord comme problème avec un achat, le lundi 2 mars 2026, à 9 h 31.

  Problème : Mauvais article
  Magasin : Boutique Lulu
  Magasin contacté : Non
  Référence : CM4821736
  Ce qui s’est passé : « une robe noire commandée, une bleue dans la boîte »

  Le magasin refuse : il n’y a plus à attendre, et votre dossier est une plainte. Tout ce que vous avez dit et envoyé y est déjà; rien n’est à répéter.
  Une personne de l’équipe Achats et retours examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le lundi 6 avril 2026 (20 jours ouvrables).
  Nos bureaux sont fermés; ils rouvrent le lundi 9 mars 2026, à 9 h.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · A1Y9-9ZBY · Mauvais article
  [Prendre] [Résoudre]
# customer: le magasin veut rien savoir
# desk: ⚖️ Ce problème devient une plainte : le magasin refuse. Réponse promise au plus tard le lundi 6 avril 2026. Pièces reçues jusqu’ici : 0
