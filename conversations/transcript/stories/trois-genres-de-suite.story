title: Une journée complète : un commentaire, un achat, une plainte, dans la même conversation
language: fr-CA
clock: 2026-03-16 09:10

▸ Bonjour
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
● Que souhaitez-vous faire?
  [Faire une plainte]
  [Problème avec un achat]
  [Donner un commentaire]
  [Suivre un dossier]
  [Parler à quelqu’un]
  [Plus]

▸ [Donner un commentaire]
◦ Que souhaitez-vous faire? — Commentaire

  Étape 1 sur 3
  De quel produit ou service parlez-vous?
  [Carte] [Paiement en plusieurs fois]
  [Relevés et factures] [Appli mobile]
  [Site web] [Retours et remboursements]
  [Service à la clientèle] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ [Carte]
◦ Que souhaitez-vous faire? — Commentaire
  De quel produit ou service parlez-vous? — Carte

  Étape 2 sur 3
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Qu’aimeriez-vous nous dire?
  [Retour] [Annuler] [Plus]

▸ La carte virtuelle est ben pratique, bravo.
◦ Que souhaitez-vous faire? — Commentaire
  De quel produit ou service parlez-vous? — Carte
  Qu’aimeriez-vous nous dire? — « La carte virtuelle est ben pratique, bravo. »
● Étape 3 sur 3
  Une capture d’écran, par exemple, peut aider.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ non
◦ Avez-vous une photo ou un document à joindre? — aucune
● Votre commentaire, avant l’envoi
  1. Produit ou service : Carte
  2. Votre commentaire : « La carte virtuelle est ben pratique, bravo. »
  3. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre commentaire, avant l’envoi
  1. Produit ou service : Carte
  2. Votre commentaire : « La carte virtuelle est ben pratique, bravo. »
  3. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Commentaire reçu, merci. Votre numéro : N0ZM-MZ5G
  Reçu le lundi 16 mars 2026, à 9 h 10.

  Produit ou service : Carte
  Votre commentaire : « La carte virtuelle est ben pratique, bravo. »

  L’équipe Produits l’étudiera. Un commentaire ne reçoit pas toujours de réponse; si vous en attendez une, écrivez-le ici.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
  [En faire une plainte]
# card: 🟡 Nouveau · Commentaire · N0ZM-MZ5G · Carte
  [Prendre] [Remercier] [C’est une plainte] [Résoudre]

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

▸ [Je ne l’ai pas]
◦ Numéro de commande : l’avez-vous sous la main? — pas sous la main

  Étape 4 sur 7
  Avez-vous déjà écrit ou parlé au magasin?
  [Oui] [Non]
  [Oui, et il refuse]
  [Fermé ou injoignable]
  [Retour] [Annuler] [Plus]

▸ [Non]
◦ Numéro de commande : l’avez-vous sous la main? — pas sous la main
  Avez-vous déjà écrit ou parlé au magasin? — Non

  Étape 5 sur 6
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Dites ce que vous attendiez et ce qui est arrivé.
  [Retour] [Annuler] [Plus]

▸ J’ai reçu une table carrée au lieu d’une ronde.
◦ Numéro de commande : l’avez-vous sous la main? — pas sous la main
  Avez-vous déjà écrit ou parlé au magasin? — Non
  Que s’est-il passé? Dites ce que vous attendiez et ce qui est arrivé. — « J’ai reçu une table carrée au lieu d’une ronde. »
● Étape 6 sur 6
  Utile, par exemple : photo de l’article et photo de l’étiquette. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ [Je n’en ai pas]
◦ Votre signalement, avant l’envoi
  1. Problème : Mauvais article
  2. Magasin : Meubles Tremblay
  3. Référence : pas sous la main
  4. Magasin contacté : Non
  5. Ce qui s’est passé : « J’ai reçu une table carrée au lieu d’une ronde. »
  6. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 6 avril 2026.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre signalement, avant l’envoi
  1. Problème : Mauvais article
  2. Magasin : Meubles Tremblay
  3. Référence : pas sous la main
  4. Magasin contacté : Non
  5. Ce qui s’est passé : « J’ai reçu une table carrée au lieu d’une ronde. »
  6. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 6 avril 2026.

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Problème signalé. Votre numéro : A1Y9-9ZBY
  Reçu le lundi 16 mars 2026, à 9 h 11.

  Problème : Mauvais article
  Magasin : Meubles Tremblay
  Magasin contacté : Non
  Ce qui s’est passé : « J’ai reçu une table carrée au lieu d’une ronde. »

  Le magasin a 21 jours depuis ce signalement pour régler la situation : au plus tard le lundi 6 avril 2026.
  Dites-nous ici, en tout temps, ce qu’il en est; une plainte peut s’ouvrir sans attendre. Vérifiez dans votre application si le paiement est suspendu.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
  [Ouvrir une plainte maintenant]
● D’abord, écrivez au magasin, par courriel ou par clavardage, et gardez sa réponse. Dites ce qui ne va pas, ce que vous voulez et pour quand.

  Voici un message prêt à copier :
  Bonjour, au sujet de mon achat : j’ai reçu le mauvais article. Je demande un échange ou un remboursement, retour à vos frais. Merci de me répondre par écrit au plus tard le lundi 6 avril 2026.
  [Copier le message]
  [Ouvrir une plainte maintenant]
# card: 🟣 En attente du magasin · Problème avec un achat · A1Y9-9ZBY · Mauvais article
  [Prendre] [Résoudre]

▸ /plainte
● Étape 1 sur 5
  De quoi s’agit-il?
  [Paiement et facturation] [Relevé]
  [Frais et intérêts] [Remboursement et retour]
  [Accès au compte] [Fraude et sécurité]
  [Qualité du service] [Appli et bogues]
  [Autre / je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ [Qualité du service]
◦ De quoi s’agit-il? — Qualité du service

  Étape 2 sur 4
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
  [Retour] [Annuler] [Plus]

▸ On m’a raccroché au nez deux fois.
◦ De quoi s’agit-il? — Qualité du service
  Que s’est-il passé? Racontez-le dans vos mots. — « On m’a raccroché au nez deux fois. »
● Étape 3 sur 4
  Qu’est-ce qui réglerait la situation pour vous?
  [Correction] [Explication]
  [Excuses] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ [Excuses]
◦ Qu’est-ce qui réglerait la situation pour vous? — Excuses

  Étape 4 sur 4
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ [Je n’en ai pas]
◦ Votre plainte, avant l’envoi
  1. Sujet : Qualité du service
  2. Ce qui s’est passé : « On m’a raccroché au nez deux fois. »
  3. Ce qui réglerait la situation : Excuses
  4. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre plainte, avant l’envoi
  1. Sujet : Qualité du service
  2. Ce qui s’est passé : « On m’a raccroché au nez deux fois. »
  3. Ce qui réglerait la situation : Excuses
  4. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : Z1XY-XYHB
  Reçue le lundi 16 mars 2026, à 9 h 13.

  Sujet : Qualité du service
  Ce qui s’est passé : « On m’a raccroché au nez deux fois. »
  Ce qui réglerait la situation : Excuses

  Une personne de l’équipe Service à la clientèle examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 14 avril 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · Z1XY-XYHB · Qualité du service
  [Prendre] [Résoudre]

▸ /statut
● Vos 3 dossiers

  Z1XY-XYHB · Plainte · reçu, pas encore attribué
  Reçu le lundi 16 mars 2026, à 9 h 13
  Réponse visée au plus tard le mardi 14 avril 2026

  A1Y9-9ZBY · Problème avec un achat · en attente du magasin
  Reçu le lundi 16 mars 2026, à 9 h 11
  Le délai du magasin se termine le lundi 6 avril 2026

  N0ZM-MZ5G · Commentaire · reçu, pas encore attribué
  Reçu le lundi 16 mars 2026, à 9 h 10
  [Dossier Z1XY-XYHB]
  [Dossier A1Y9-9ZBY]
  [Dossier N0ZM-MZ5G]
