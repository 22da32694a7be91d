title: Un fichier trop gros est refusé avec une autre façon de faire
language: fr
clock: 2026-01-13 10:00

▸ /plainte
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
● Étape 1 sur 5
  De quoi s’agit-il?
  [Paiement et facturation] [Relevé]
  [Frais et intérêts] [Remboursement et retour]
  [Accès au compte] [Fraude et sécurité]
  [Qualité du service] [Appli et bogues]
  [Autre / je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ [Appli et bogues]
◦ De quoi s’agit-il? — Appli et bogues

  Avant d’aller plus loin, ceci peut aider :
  L’appli ou le site ne répond plus
  1. Fermez l’appli et rouvrez-la; sur le web, actualisez la page ou changez de navigateur.
  2. Installez la dernière version, puis redémarrez l’appareil.
  3. Essayez un autre réseau : Wi-Fi ou données cellulaires.
  4. Si l’erreur revient, faites une capture du message et notez l’heure.
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer ma plainte]
  [Retour] [Annuler] [Plus]

▸ L’appli plante au démarrage depuis lundi.
◦ De quoi s’agit-il? — Appli et bogues
  Que s’est-il passé? Racontez-le dans vos mots. — « L’appli plante au démarrage depuis lundi. »
● Étape 3 sur 4
  Qu’est-ce qui réglerait la situation pour vous?
  [Correction] [Explication]
  [Excuses] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ [Correction]
◦ Qu’est-ce qui réglerait la situation pour vous? — Correction

  Étape 4 sur 4
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ (video ecran.mp4 40MB)
◦ Qu’est-ce qui réglerait la situation pour vous? — Correction

  Étape 4 sur 4
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
● Ce fichier dépasse 20 Mo : l’équipe ne pourrait pas l’ouvrir. Une version plus légère ou une photo convient.

  Étape 4 sur 4
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ (video ecran.mp4 8MB)
◦ Ce fichier dépasse 20 Mo : l’équipe ne pourrait pas l’ouvrir. Une version plus légère ou une photo convient.

  Étape 4 sur 4
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
● Pièce ajoutée (1).

  Étape 4 sur 4
  Autre chose à joindre?
  [C’est tout]
  [Retour] [Annuler] [Plus]

▸ c’est tout
◦ Autre chose à joindre? — 1 pièce
● Votre plainte, avant l’envoi
  1. Sujet : Appli et bogues
  2. Ce qui s’est passé : « L’appli plante au démarrage depuis lundi. »
  3. Ce qui réglerait la situation : Correction
  4. Pièces : 1 pièce
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre plainte, avant l’envoi
  1. Sujet : Appli et bogues
  2. Ce qui s’est passé : « L’appli plante au démarrage depuis lundi. »
  3. Ce qui réglerait la situation : Correction
  4. Pièces : 1 pièce

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 13 janvier 2026, à 10 h.

  Sujet : Appli et bogues
  Ce qui s’est passé : « L’appli plante au démarrage depuis lundi. »
  Ce qui réglerait la situation : Correction
  Pièces : 1 pièce

  Une personne de l’équipe Appli et site web examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 10 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Appli et bogues
  [Prendre] [Résoudre]
# customer: (ecran.mp4)
