title: Deux dossiers ouverts : la détresse n'attend pas qu'on choisisse lequel
language: fr-CA
clock: 2026-01-06 10:30

▸ vous m'avez chargé 40 $ de frais de retard le 2 janvier alors que j'avais payé
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
  • Montant : 40,00 $

  Étape 1 sur 3
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ [Je ne l’ai pas]
◦ Voici ce que j’ai compris :
  • Plainte
  • Sujet : Frais et intérêts
  • Montant : 40,00 $
  Référence du relevé : l’avez-vous sous la main? — pas sous la main

  Étape 2 sur 3
  Qu’est-ce qui réglerait la situation pour vous?
  [Remboursement] [Correction]
  [Explication] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ [Remboursement]
◦ Voici ce que j’ai compris :
  • Plainte
  • Sujet : Frais et intérêts
  • Montant : 40,00 $
  Référence du relevé : l’avez-vous sous la main? — pas sous la main
  Qu’est-ce qui réglerait la situation pour vous? — Remboursement

  Étape 3 sur 3
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ [Je n’en ai pas]
◦ Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « vous m'avez chargé 40 $ de frais de retard le 2 janvier alors que j'avais payé »
  3. Référence : pas sous la main
  4. Montant : 40,00 $
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
  2. Ce qui s’est passé : « vous m'avez chargé 40 $ de frais de retard le 2 janvier alors que j'avais payé »
  3. Référence : pas sous la main
  4. Montant : 40,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 6 janvier 2026, à 10 h 30.

  Sujet : Frais et intérêts
  Montant : 40,00 $
  Ce qui s’est passé : « vous m'avez chargé 40 $ de frais de retard le 2 janvier alors que j'avais payé »
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

▸ [Continuer ma plainte]
◦ De quoi s’agit-il? — Relevé
  Article d’aide : Un relevé qui semble faux

  Étape 2 sur 5
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
  [Retour] [Annuler] [Plus]

▸ mon relevé de décembre montre un achat que j'ai retourné en novembre
◦ De quoi s’agit-il? — Relevé
  Article d’aide : Un relevé qui semble faux
  Que s’est-il passé? Racontez-le dans vos mots. — « mon relevé de décembre montre un achat que j'ai retourné en… »
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
  2. Ce qui s’est passé : « mon relevé de décembre montre un achat que j'ai retourné en novembre »
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
  2. Ce qui s’est passé : « mon relevé de décembre montre un achat que j'ai retourné en novembre »
  3. Référence : pas sous la main
  4. Ce qui réglerait la situation : Correction
  5. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : A1Y9-9ZBY
  Reçue le mardi 6 janvier 2026, à 10 h 31.

  Sujet : Relevé
  Ce qui s’est passé : « mon relevé de décembre montre un achat que j'ai retourné en novembre »
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

= 2h
▸ ca sert pu a rien de vivre
👀 «ca sert pu a rien de vivre»
● Ce que vous vivez passe avant tout le reste. Au 9-8-8, quelqu’un répond jour et nuit, par téléphone ou par texto, en français. Au Québec, aussi : 1 866 APPELLE (277-3553). En cas de danger immédiat : 911. J’avertis une personne de l’équipe; ce que vous avez écrit est gardé.
# card: 🆘 URGENT – détresse · 🟡 Nouveau · Plainte · A1Y9-9ZBY · Relevé
  [Prendre] [Résoudre]
# customer: ca sert pu a rien de vivre
# desk: 🆘 URGENT – détresse. La personne a reçu les lignes d’aide. Répondez-lui vous-même, dès maintenant.
