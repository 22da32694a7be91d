title: « Finalement c’est pas réglé », écrit après un oui, rouvre le bon dossier parmi d’autres
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

@nadia [Résoudre] outcome=upheld apology=yes | Les 25 $ sont annulés.
● Réponse finale à votre plainte N0ZM-MZ5G, reçue le mardi 13 janvier 2026 : acceptée.
  Vous écriviez :
  plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement

  Équipe Facturation
  Les 25 $ sont annulés.

  Nous n’avons pas fait ce qu’il fallait, et nous vous présentons nos excuses.

  Si ce n’est pas réglé, dites-le : l’équipe reprend votre dossier, sous le même numéro.

  Cela règle-t-il votre plainte?
  [Oui, c’est réglé]
  [Non, ce n’est pas réglé]
# card: 🟢 Répondu · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Rouvrir]
# desk: Réponse finale envoyée par Nadia : Acceptée
  Les 25 $ sont annulés.

▸ [Oui, c’est réglé]
● C’est noté : le dossier N0ZM-MZ5G est réglé. Il peut être rouvert ici pendant six mois.

  Pourrons-nous vous demander, un peu plus tard, comment cela s’est passé? Ce sera une seule question.
  [Oui]
  [Oui, anonymement]
  [Non merci]
✱ C’est noté : réglé.
# card: ✅ Réglé · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Rouvrir]
# desk: La personne confirme que c’est réglé.

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

▸ [Continuer ma plainte]
◦ De quoi s’agit-il? — Accès au compte
  Article d’aide : Retrouver l’accès au compte

  Étape 2 sur 4
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
  [Retour] [Annuler] [Plus]

▸ je n’arrive plus à me connecter depuis vendredi, le code n’arrive jamais
◦ De quoi s’agit-il? — Accès au compte
  Article d’aide : Retrouver l’accès au compte
  Que s’est-il passé? Racontez-le dans vos mots. — « je n’arrive plus à me connecter depuis vendredi, le code… »
● Étape 3 sur 4
  Qu’est-ce qui réglerait la situation pour vous?
  [Correction] [Explication]
  [Excuses] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ [Explication]
◦ Qu’est-ce qui réglerait la situation pour vous? — Explication

  Étape 4 sur 4
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ [Je n’en ai pas]
◦ Votre plainte, avant l’envoi
  1. Sujet : Accès au compte
  2. Ce qui s’est passé : « je n’arrive plus à me connecter depuis vendredi, le code n’arrive jamais »
  3. Ce qui réglerait la situation : Explication
  4. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre plainte, avant l’envoi
  1. Sujet : Accès au compte
  2. Ce qui s’est passé : « je n’arrive plus à me connecter depuis vendredi, le code n’arrive jamais »
  3. Ce qui réglerait la situation : Explication
  4. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : A1Y9-9ZBY
  Reçue le mardi 13 janvier 2026, à 10 h 01.

  Sujet : Accès au compte
  Ce qui s’est passé : « je n’arrive plus à me connecter depuis vendredi, le code n’arrive jamais »
  Ce qui réglerait la situation : Explication

  Une personne de l’équipe Sécurité des comptes examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 10 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · A1Y9-9ZBY · Accès au compte
  [Prendre] [Résoudre]

@nadia [Prendre]
● Une personne de l’équipe Sécurité des comptes a pris votre dossier A1Y9-9ZBY. Elle vous écrira ici.
# card: 🔵 En cours · Plainte · A1Y9-9ZBY · Accès au compte · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.

@nadia [Résoudre] outcome=settled | Le code part maintenant par courriel.
● Réponse finale à votre plainte A1Y9-9ZBY, reçue le mardi 13 janvier 2026 : réglée.
  Vous écriviez :
  je n’arrive plus à me connecter depuis vendredi, le code n’arrive jamais

  Équipe Sécurité des comptes
  Le code part maintenant par courriel.

  Si ce n’est pas réglé, dites-le : l’équipe reprend votre dossier, sous le même numéro.

  Cela règle-t-il votre plainte?
  [Oui, c’est réglé]
  [Non, ce n’est pas réglé]
# card: 🟢 Répondu · Plainte · A1Y9-9ZBY · Accès au compte · Nadia
  [Rouvrir]
# desk: Réponse finale envoyée par Nadia : Réglée
  Le code part maintenant par courriel.

▸ c'est correct, merci, ca marche
👀 «c'est correct, merci, ca marche»
● C’est noté : le dossier A1Y9-9ZBY est réglé. Il peut être rouvert ici pendant six mois.

  Pourrons-nous vous demander, un peu plus tard, comment cela s’est passé? Ce sera une seule question.
  [Oui]
  [Oui, anonymement]
  [Non merci]
# card: ✅ Réglé · Plainte · A1Y9-9ZBY · Accès au compte · Nadia
  [Rouvrir]
# customer: c'est correct, merci, ca marche
# desk: La personne confirme que c’est réglé.

= 4d
▸ bin finalement c'est pas réglé
● Est-ce au sujet du dossier A1Y9-9ZBY (Accès au compte), réglé le mardi 13 janvier 2026?
  [Rouvrir le dossier]
  [N0ZM-MZ5G Frais et intérêts]
  [Autre sujet]
  [Retour] [Annuler] [Plus]

▸ oui
👀 «bin finalement c'est pas réglé»
◦ Est-ce au sujet du dossier A1Y9-9ZBY (Accès au compte), réglé le mardi 13 janvier 2026? — Rouvrir le dossier
● Le dossier A1Y9-9ZBY est rouvert, et l’équipe Sécurité des comptes en est avertie. Vous pouvez ajouter ici ce qui reste à régler. Réponse attendue, si possible, au plus tard le vendredi 13 février 2026.
# card: 🔴 Rouvert · Plainte · A1Y9-9ZBY · Accès au compte · Nadia
  [Résoudre]
# desk: La personne dit que ce n’est pas réglé : le dossier est rouvert. Responsable : Nadia
# customer: bin finalement c'est pas réglé

▸ le code arrive pas plus par courriel
👀 «le code arrive pas plus par courriel»
# customer: le code arrive pas plus par courriel
