title: Un achat jamais reçu, signalé par boutons
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

▸ [Achat non reçu]
◦ Qu’est-ce qui ne va pas avec cet achat? — Achat non reçu

  Avant d’aller plus loin, ceci peut aider :
  Un achat qui n’arrive pas
  1. Regardez la date promise et le suivi, dans le courriel du magasin.
  2. Demandez dans le voisinage, ou au point de cueillette, si le colis y est.
  3. Écrivez au magasin : numéro de commande, date promise, et la date où vous attendez sa réponse. Gardez ce qu’il répond.
  4. Dans votre application, vérifiez si le paiement est suspendu.
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer mon signalement]
  [Retour] [Annuler] [Plus]

▸ [Continuer mon signalement]
◦ Qu’est-ce qui ne va pas avec cet achat? — Achat non reçu
  Article d’aide : Un achat qui n’arrive pas

  Étape 2 sur 7
  Écrivez son nom tel qu’il figure sur la commande.
  Chez quel magasin?
  [Je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ Meubles Tremblay
◦ Qu’est-ce qui ne va pas avec cet achat? — Achat non reçu
  Article d’aide : Un achat qui n’arrive pas
  Chez quel magasin? — Meubles Tremblay
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

▸ [Oui]
◦ Avez-vous déjà écrit ou parlé au magasin? — Oui

  Étape 5 sur 7
  Une date suffit, ou « la semaine passée ». Ajoutez comment, si vous voulez : courriel, téléphone, en magasin.
  Quand était-ce, la première fois?
  [Aujourd’hui] [Hier]
  [La semaine passée]
  [Il y a plus de 21 jours]
  [Je ne sais plus]
  [Retour] [Annuler] [Plus]

▸ la semaine passée par courriel
◦ Avez-vous déjà écrit ou parlé au magasin? — Oui
  Quand était-ce, la première fois? — vers le lundi 23 février 2026, par courriel
● Étape 6 sur 7
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Dites ce que vous attendiez et ce qui est arrivé.
  [Retour] [Annuler] [Plus]

▸ Une table commandée le 10 février, promise pour le 20. Le magasin ne répond plus.
◦ Que s’est-il passé? Dites ce que vous attendiez et ce qui est arrivé. — « Une table commandée le 10 février, promise pour le 20. Le… »
● Étape 7 sur 7
  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ [Je n’en ai pas]
◦ Votre signalement, avant l’envoi
  1. Problème : Achat non reçu
  2. Magasin : Meubles Tremblay
  3. Référence : CM4821736
  4. Magasin contacté : Oui
  5. Premier contact : vers le lundi 23 février 2026, par courriel
  6. Ce qui s’est passé : « Une table commandée le 10 février, promise pour le 20. Le magasin ne répond plus. »
  7. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 16 mars 2026.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Modifier 7]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre signalement, avant l’envoi
  1. Problème : Achat non reçu
  2. Magasin : Meubles Tremblay
  3. Référence : CM4821736
  4. Magasin contacté : Oui
  5. Premier contact : vers le lundi 23 février 2026, par courriel
  6. Ce qui s’est passé : « Une table commandée le 10 février, promise pour le 20. Le magasin ne répond plus. »
  7. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 16 mars 2026.

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Problème signalé. Votre numéro : N0ZM-MZ5G
  Reçu le lundi 2 mars 2026, à 9 h 30.

  Problème : Achat non reçu
  Magasin : Meubles Tremblay
  Magasin contacté : Oui
  Premier contact : vers le lundi 23 février 2026, par courriel
  Référence : CM4821736
  Ce qui s’est passé : « Une table commandée le 10 février, promise pour le 20. Le magasin ne répond plus. »

  Le magasin a 21 jours depuis votre premier contact pour régler la situation : au plus tard le lundi 16 mars 2026.
  Dites-nous ici, en tout temps, ce qu’il en est; une plainte peut s’ouvrir sans attendre. Vérifiez dans votre application si le paiement est suspendu.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
  [Ouvrir une plainte maintenant]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]
