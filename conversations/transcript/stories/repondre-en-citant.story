title: Répondre en citant un message choisit le dossier
language: fr
clock: 2026-01-13 10:00

▸ plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement
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

▸ [Je n’en ai pas]
◦ Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement »
  3. Référence : RL20260117
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
  2. Ce qui s’est passé : « plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement »
  3. Référence : RL20260117
  4. Montant : 25,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 13 janvier 2026, à 10 h.

  Sujet : Frais et intérêts
  Référence : RL20260117
  Montant : 25,00 $
  Ce qui s’est passé : « plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement »
  Ce qui réglerait la situation : Remboursement

  Une personne de l’équipe Facturation examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 10 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]

@nadia [Prendre]
● Une personne de l’équipe Facturation a pris votre dossier N0ZM-MZ5G. Elle vous écrira ici.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.

@nadia: Bonjour, avez-vous la preuve du paiement?
● Équipe Facturation
  Bonjour, avez-vous la preuve du paiement?
# marks: «Bonjour, avez-vous la preuve du paiement…» ✅

▸ /plainte
● Étape 1 sur 5
  De quoi s’agit-il?
  [Paiement et facturation] [Relevé]
  [Frais et intérêts] [Remboursement et retour]
  [Accès au compte] [Fraude et sécurité]
  [Qualité du service] [Appli et bogues]
  [Autre / je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ [Accès au compte]
◦ De quoi s’agit-il? — Accès au compte

  Avant d’aller plus loin, ceci peut aider :
  Retrouver l’accès au compte
  1. Vérifiez l’adresse courriel ou le numéro inscrits au compte.
  2. À l’ouverture de session, choisissez « Mot de passe oublié ». Regardez aussi vos courriels indésirables.
  3. Après plusieurs essais, attendez une heure : l’accès peut être bloqué un moment.
  4. Ne donnez jamais un code ou un mot de passe, pas même ici.
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer ma plainte]
  [Retour] [Annuler] [Plus]

▸ Mon compte est barré depuis vendredi.
◦ De quoi s’agit-il? — Accès au compte
  Que s’est-il passé? Racontez-le dans vos mots. — « Mon compte est barré depuis vendredi. »
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

▸ non
◦ Qu’est-ce qui réglerait la situation pour vous? — Correction
  Avez-vous une photo ou un document à joindre? — aucune
● Votre plainte, avant l’envoi
  1. Sujet : Accès au compte
  2. Ce qui s’est passé : « Mon compte est barré depuis vendredi. »
  3. Ce qui réglerait la situation : Correction
  4. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre plainte, avant l’envoi
  1. Sujet : Accès au compte
  2. Ce qui s’est passé : « Mon compte est barré depuis vendredi. »
  3. Ce qui réglerait la situation : Correction
  4. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : A1Y9-9ZBY
  Reçue le mardi 13 janvier 2026, à 10 h 01.

  Sujet : Accès au compte
  Ce qui s’est passé : « Mon compte est barré depuis vendredi. »
  Ce qui réglerait la situation : Correction

  Une personne de l’équipe Sécurité des comptes examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 10 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · A1Y9-9ZBY · Accès au compte
  [Prendre] [Résoudre]

@paul [Prendre]
● Une personne de l’équipe Sécurité des comptes a pris votre dossier A1Y9-9ZBY. Elle vous écrira ici.
# card: 🔵 En cours · Plainte · A1Y9-9ZBY · Accès au compte · Paul
  [Résoudre]
# desk: Paul prend le dossier.

@paul: Bonjour, quel message d’erreur voyez-vous?
● Équipe Sécurité des comptes · dossier A1Y9-9ZBY
  Bonjour, quel message d’erreur voyez-vous?
# marks: «Bonjour, quel message d’erreur voyez-vou…» ✅

▸ ↩ «preuve du paiement» oui, je l’ai quelque part
👀 «oui, je l’ai quelque part»
# customer: Bonjour, avez-vous la preuve du paiement?
  oui, je l’ai quelque part

▸ ↩ «message d’erreur» ca dit accès refusé
👀 «ca dit accès refusé»
# customer: Bonjour, quel message d’erreur voyez-vous?
  ca dit accès refusé
