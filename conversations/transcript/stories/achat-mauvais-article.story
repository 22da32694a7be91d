title: Le mauvais article, tout en mots tapés
language: fr
clock: 2026-03-02 09:30

▸ j'ai recu le mauvais article
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

▸ oui
◦ Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.
  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  Votre message est gardé en attendant; personne ne l’a encore lu.
  On continue?
● Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Mauvais article

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

▸ chez boutique Lulu
◦ Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Mauvais article
  Chez quel magasin? — boutique Lulu
● Étape 2 sur 6
  Cela ressemble à CM4821736.
  Numéro de commande : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ je sais pas
◦ Numéro de commande : l’avez-vous sous la main? — pas sous la main
● Étape 3 sur 6
  Avez-vous déjà écrit ou parlé au magasin?
  [Oui] [Non]
  [Oui, et il refuse]
  [Fermé ou injoignable]
  [Retour] [Annuler] [Plus]

▸ non pas encore
◦ Avez-vous déjà écrit ou parlé au magasin? — Non
● Étape 4 sur 5
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Dites ce que vous attendiez et ce qui est arrivé.
  [Retour] [Annuler] [Plus]

▸ jai commandé des bottes taille 8 pis jai recu des sandales taille 6
◦ Que s’est-il passé? Dites ce que vous attendiez et ce qui est arrivé. — « jai commandé des bottes taille 8 pis jai recu des sandales… »
● Étape 5 sur 5
  Utile, par exemple : photo de l’article et photo de l’étiquette. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ (photo sandales.jpg) voila
◦ Étape 5 sur 5
  Utile, par exemple : photo de l’article et photo de l’étiquette. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
● Pièce ajoutée (1).

  Étape 5 sur 5
  Autre chose à joindre?
  [C’est tout]
  [Retour] [Annuler] [Plus]

▸ c'est tout
◦ Autre chose à joindre? — 1 pièce
● Votre signalement, avant l’envoi
  1. Problème : Mauvais article
  2. Magasin : boutique Lulu
  3. Référence : pas sous la main
  4. Magasin contacté : Non
  5. Ce qui s’est passé : « jai commandé des bottes taille 8 pis jai recu des sandales taille 6
  voila »
  6. Pièces : 1 pièce
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 23 mars 2026.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ oui envoye
◦ Votre signalement, avant l’envoi
  1. Problème : Mauvais article
  2. Magasin : boutique Lulu
  3. Référence : pas sous la main
  4. Magasin contacté : Non
  5. Ce qui s’est passé : « jai commandé des bottes taille 8 pis jai recu des sandales taille 6
  voila »
  6. Pièces : 1 pièce
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 23 mars 2026.

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Problème signalé. Votre numéro : N0ZM-MZ5G
  Reçu le lundi 2 mars 2026, à 9 h 30.

  Problème : Mauvais article
  Magasin : boutique Lulu
  Magasin contacté : Non
  Ce qui s’est passé : « jai commandé des bottes taille 8 pis jai recu des sandales taille 6
  voila »
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
  Bonjour, au sujet de mon achat : j’ai reçu le mauvais article. Je demande un échange ou un remboursement, retour à vos frais. Merci de me répondre par écrit au plus tard le lundi 23 mars 2026.
  [Copier le message]
  [Ouvrir une plainte maintenant]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Mauvais article
  [Prendre] [Résoudre]
# customer: (photo.jpg)
