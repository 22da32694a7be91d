title: Des mots à côté de la question : une référence au magasin, un allo aux pièces, une réponse à refaire
language: fr
clock: 2026-01-13 10:00

▸ SA FAIT 3 SEMAINE QUE JATTEND MON COLIS CALISS jai commander le 3 du mois passé
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
  • Problème : Achat non reçu

  Étape 1 sur 5
  Écrivez son nom tel qu’il figure sur la commande.
  Chez quel magasin?
  [Je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ cm 482l736
◦ Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Achat non reçu

  Étape 1 sur 5
  Écrivez son nom tel qu’il figure sur la commande.
  Chez quel magasin?
● Référence notée : CM4821736.

  Étape 1 sur 4
  Écrivez son nom tel qu’il figure sur la commande.
  Chez quel magasin?
  [Je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ ben jles ai appeler mardi passé sont même pas capable de me dire yé où
◦ Référence notée : CM4821736.

  Étape 1 sur 4
  Écrivez son nom tel qu’il figure sur la commande.
  Chez quel magasin?
● C’est ajouté à votre récit.

  Voici ce que j’ai compris :
  • Problème avec un achat
  • Magasin contacté : Oui
  • Premier contact : le mardi 6 janvier 2026

  Étape 1 sur 2
  Écrivez son nom tel qu’il figure sur la commande.
  Chez quel magasin?
  [Je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ ben che Nordik
◦ Voici ce que j’ai compris :
  • Problème avec un achat
  • Magasin contacté : Oui
  • Premier contact : le mardi 6 janvier 2026
  Chez quel magasin? — Nordik
● Étape 2 sur 2
  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ y disent qu'il est livré mais c'est faux
◦ Étape 2 sur 2
  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
● C’est ajouté à votre récit.

  Étape 2 sur 2
  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ allo??
◦ C’est ajouté à votre récit.

  Étape 2 sur 2
  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
● L’assistant automatique est là. On reprend : vos pièces.

  Étape 2 sur 2
  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ 😡😡😡
◦ L’assistant automatique est là. On reprend : vos pièces.

  Étape 2 sur 2
  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
● Étape 2 sur 2
  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ jen ai pas
◦ Avez-vous une photo ou un document à joindre? — aucune
● Votre signalement, avant l’envoi
  1. Problème : Achat non reçu
  2. Magasin : Nordik
  3. Référence : CM4821736
  4. Magasin contacté : Oui
  5. Premier contact : le mardi 6 janvier 2026
  6. Ce qui s’est passé : « SA FAIT 3 SEMAINE QUE JATTEND MON COLIS CALISS jai commander le 3 du mois passé
  ben jles ai appeler mardi passé sont même pas capable de me dire yé où
  y disent qu'il est livré mais c'est faux »
  7. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le mardi 27 janvier 2026.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Modifier 7]
  [Retour] [Annuler] [Plus]

▸ la 2 est pas bonne
◦ Vérification : une réponse est à revoir.
● Écrivez son nom tel qu’il figure sur la commande.
  Chez quel magasin?
  [Je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ Nordik Sport
◦ Chez quel magasin? — Nordik Sport
● Votre signalement, avant l’envoi
  1. Problème : Achat non reçu
  2. Magasin : Nordik Sport
  3. Référence : CM4821736
  4. Magasin contacté : Oui
  5. Premier contact : le mardi 6 janvier 2026
  6. Ce qui s’est passé : « SA FAIT 3 SEMAINE QUE JATTEND MON COLIS CALISS jai commander le 3 du mois passé
  ben jles ai appeler mardi passé sont même pas capable de me dire yé où
  y disent qu'il est livré mais c'est faux »
  7. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le mardi 27 janvier 2026.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Modifier 7]
  [Retour] [Annuler] [Plus]

▸ jveux parler a qqun calvaire
◦ Votre signalement, avant l’envoi
  1. Problème : Achat non reçu
  2. Magasin : Nordik Sport
  3. Référence : CM4821736
  4. Magasin contacté : Oui
  5. Premier contact : le mardi 6 janvier 2026
  6. Ce qui s’est passé : « SA FAIT 3 SEMAINE QUE JATTEND MON COLIS CALISS jai commander le 3 du mois passé
  ben jles ai appeler mardi passé sont même pas capable de me dire yé où
  y disent qu'il est livré mais c'est faux »
  7. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le mardi 27 janvier 2026.

  Est-ce exact, et peut-on l’envoyer? — transmis à une personne
● Problème signalé. Votre numéro : N0ZM-MZ5G
  Reçu le mardi 13 janvier 2026, à 10 h.

  Problème : Achat non reçu
  Magasin : Nordik Sport
  Magasin contacté : Oui
  Premier contact : le mardi 6 janvier 2026
  Référence : CM4821736
  Ce qui s’est passé : « SA FAIT 3 SEMAINE QUE JATTEND MON COLIS CALISS jai commander le 3 du mois passé
  ben jles ai appeler mardi passé sont même pas capable de me dire yé où
  y disent… »

  Le magasin a 21 jours depuis votre premier contact pour régler la situation : au plus tard le mardi 27 janvier 2026.
  Dites-nous ici, en tout temps, ce qu’il en est; une plainte peut s’ouvrir sans attendre. Vérifiez dans votre application si le paiement est suspendu.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
  [Ouvrir une plainte maintenant]
● C’est transmis : dans le dossier N0ZM-MZ5G, l’équipe sait que vous souhaitez parler à quelqu’un. Une personne vous répondra ici.
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]
# desk: La personne demande à parler à quelqu’un.
