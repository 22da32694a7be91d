title: « Ajouter au dossier » dit d’avance lequel
language: fr
clock: 2026-01-06 10:05

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

▸ [Frais et intérêts]
◦ De quoi s’agit-il? — Frais et intérêts

  Avant d’aller plus loin, ceci peut aider :
  D’où viennent des frais ou des intérêts
  1. Sur le relevé, comparez la date d’échéance et la date où votre paiement est inscrit.
  2. Comptez le délai de votre banque : un virement peut être inscrit quelques jours plus tard.
  3. Relisez votre contrat : il dit quand des frais s’appliquent, et à quel taux.
  4. Notez le montant, sa date et la référence du relevé.
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer ma plainte]
  [Retour] [Annuler] [Plus]

▸ on ma charger 25$ de frais alors que javais payer a temps
◦ De quoi s’agit-il? — Frais et intérêts
  Que s’est-il passé? Racontez-le dans vos mots. — « on ma charger 25$ de frais alors que javais payer a temps »
● Étape 3 sur 5
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ [Je ne l’ai pas]
◦ Référence du relevé : l’avez-vous sous la main? — pas sous la main

  Étape 4 sur 5
  Qu’est-ce qui réglerait la situation pour vous?
  [Remboursement] [Correction]
  [Explication] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ [Remboursement]
◦ Référence du relevé : l’avez-vous sous la main? — pas sous la main
  Qu’est-ce qui réglerait la situation pour vous? — Remboursement

  Étape 5 sur 5
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ [Je n’en ai pas]
◦ Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « on ma charger 25$ de frais alors que javais payer a temps »
  3. Référence : pas sous la main
  4. Montant : 25,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « on ma charger 25$ de frais alors que javais payer a temps »
  3. Référence : pas sous la main
  4. Montant : 25,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 6 janvier 2026, à 10 h 05.

  Sujet : Frais et intérêts
  Montant : 25,00 $
  Ce qui s’est passé : « on ma charger 25$ de frais alors que javais payer a temps »
  Ce qui réglerait la situation : Remboursement

  Une personne de l’équipe Facturation examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 3 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
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

▸ [Relevé]
◦ De quoi s’agit-il? — Relevé

  Avant d’aller plus loin, ceci peut aider :
  Un relevé qui semble faux
  1. Comparez la période du relevé avec la date de l’achat : un achat récent paraît souvent sur le suivant.
  2. Cherchez le nom légal du magasin : il diffère parfois de l’enseigne.
  3. Additionnez achats et frais, puis soustrayez paiements et remboursements.
  4. Notez la ligne en cause et la référence du relevé.
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer ma plainte]
  [Retour] [Annuler] [Plus]

▸ mon relevé de janvier compte deux fois le même achat
◦ De quoi s’agit-il? — Relevé
  Que s’est-il passé? Racontez-le dans vos mots. — « mon relevé de janvier compte deux fois le même achat »
● Étape 3 sur 5
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ [Je ne l’ai pas]
◦ Référence du relevé : l’avez-vous sous la main? — pas sous la main

  Étape 4 sur 5
  Qu’est-ce qui réglerait la situation pour vous?
  [Remboursement] [Correction]
  [Explication] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ [Correction]
◦ Référence du relevé : l’avez-vous sous la main? — pas sous la main
  Qu’est-ce qui réglerait la situation pour vous? — Correction

  Étape 5 sur 5
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ [Je n’en ai pas]
◦ Votre plainte, avant l’envoi
  1. Sujet : Relevé
  2. Ce qui s’est passé : « mon relevé de janvier compte deux fois le même achat »
  3. Référence : pas sous la main
  4. Ce qui réglerait la situation : Correction
  5. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre plainte, avant l’envoi
  1. Sujet : Relevé
  2. Ce qui s’est passé : « mon relevé de janvier compte deux fois le même achat »
  3. Référence : pas sous la main
  4. Ce qui réglerait la situation : Correction
  5. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : A1Y9-9ZBY
  Reçue le mardi 6 janvier 2026, à 10 h 06.

  Sujet : Relevé
  Ce qui s’est passé : « mon relevé de janvier compte deux fois le même achat »
  Ce qui réglerait la situation : Correction

  Une personne de l’équipe Facturation examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 3 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · A1Y9-9ZBY · Relevé
  [Prendre] [Résoudre]

▸ /statut
● Vos 2 dossiers

  A1Y9-9ZBY · Plainte · reçu, pas encore attribué
  Reçu le mardi 6 janvier 2026, à 10 h 06
  Réponse visée au plus tard le mardi 3 février 2026

  N0ZM-MZ5G · Plainte · reçu, pas encore attribué
  Reçu le mardi 6 janvier 2026, à 10 h 05
  Réponse visée au plus tard le mardi 3 février 2026
  [Dossier A1Y9-9ZBY]
  [Dossier N0ZM-MZ5G]

▸ [Dossier {1}]
● N0ZM-MZ5G · Plainte · reçu, pas encore attribué
  Reçu le mardi 6 janvier 2026, à 10 h 05
  Réponse visée au plus tard le mardi 3 février 2026
  [Ajouter au dossier]
  [Renvoyer l’accusé] [Mes droits]
  [Retirer le dossier]

▸ [Ajouter au dossier]
● Envoyez ici ce qui doit s’ajouter au dossier N0ZM-MZ5G : quelques mots, une photo, un document ou un message vocal.
✱ Écrivez simplement ici.

▸ (photo preuve.jpg) tenez la preuve du paiement du 28
👀 «tenez la preuve du paiement du 28»
# customer: tenez la preuve du paiement du 28
# customer: (photo.jpg)

▸ et le reçu de la caisse
👀 «et le reçu de la caisse»
# customer: et le reçu de la caisse
