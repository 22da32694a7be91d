title: Le mauvais article, avec une photo
language: fr
clock: 2026-03-02 09:30

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

▸ [Continuer mon signalement]
◦ Qu’est-ce qui ne va pas avec cet achat? — Mauvais article
  Article d’aide : Le mauvais article, ou un article abîmé

  Étape 2 sur 7
  Écrivez son nom tel qu’il figure sur la commande.
  Chez quel magasin?
  [Je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ Meubles Tremblay
◦ Qu’est-ce qui ne va pas avec cet achat? — Mauvais article
  Article d’aide : Le mauvais article, ou un article abîmé
  Chez quel magasin? — Meubles Tremblay
● Étape 3 sur 7
  Cela ressemble à CM4821736.
  Numéro de commande : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ cm4821736
◦ Numéro de commande : l’avez-vous sous la main? — CM4821736
● Étape 4 sur 7
  Avez-vous déjà écrit ou parlé au magasin?
  [Oui] [Non]
  [Oui, et il refuse]
  [Fermé ou injoignable]
  [Retour] [Annuler] [Plus]

▸ [Non]
◦ Avez-vous déjà écrit ou parlé au magasin? — Non

  Étape 5 sur 6
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Dites ce que vous attendiez et ce qui est arrivé.
  [Retour] [Annuler] [Plus]

▸ J’ai commandé une table ronde et j’ai reçu une table carrée.
◦ Avez-vous déjà écrit ou parlé au magasin? — Non
  Que s’est-il passé? Dites ce que vous attendiez et ce qui est arrivé. — « J’ai commandé une table ronde et j’ai reçu une table carrée. »
● Étape 6 sur 6
  Utile, par exemple : photo de l’article et photo de l’étiquette. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ (photo table.jpg)
◦ Étape 6 sur 6
  Utile, par exemple : photo de l’article et photo de l’étiquette. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
● Pièce ajoutée (1).

  Étape 6 sur 6
  Autre chose à joindre?
  [C’est tout]
  [Retour] [Annuler] [Plus]

▸ [C’est tout]
◦ Votre signalement, avant l’envoi
  1. Problème : Mauvais article
  2. Magasin : Meubles Tremblay
  3. Référence : CM4821736
  4. Magasin contacté : Non
  5. Ce qui s’est passé : « J’ai commandé une table ronde et j’ai reçu une table carrée. »
  6. Pièces : 1 pièce
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 23 mars 2026.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre signalement, avant l’envoi
  1. Problème : Mauvais article
  2. Magasin : Meubles Tremblay
  3. Référence : CM4821736
  4. Magasin contacté : Non
  5. Ce qui s’est passé : « J’ai commandé une table ronde et j’ai reçu une table carrée. »
  6. Pièces : 1 pièce
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 23 mars 2026.

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Problème signalé. Votre numéro : N0ZM-MZ5G
  Reçu le lundi 2 mars 2026, à 9 h 30.

  Problème : Mauvais article
  Magasin : Meubles Tremblay
  Magasin contacté : Non
  Référence : CM4821736
  Ce qui s’est passé : « J’ai commandé une table ronde et j’ai reçu une table carrée. »
  Pièces : 1 pièce

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
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Mauvais article
  [Prendre] [Résoudre]
# customer: (photo.jpg)
