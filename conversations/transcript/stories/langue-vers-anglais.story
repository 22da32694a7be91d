title: Du français à l’anglais au milieu d’une plainte
language: fr
clock: 2026-01-12 15:00

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

▸ english please
◦ De quoi s’agit-il? — Frais et intérêts

  Avant d’aller plus loin, ceci peut aider :
  D’où viennent des frais ou des intérêts
  1. Sur le relevé, comparez la date d’échéance et la date où votre paiement est inscrit.
  2. Comptez le délai de votre banque : un virement peut être inscrit quelques jours plus tard.
  3. Relisez votre contrat : il dit quand des frais s’appliquent, et à quel taux.
  4. Notez le montant, sa date et la référence du relevé.
  Cela règle-t-il la situation?
● Done: we continue in English.

  Before we go further, this may help:
  Where fees or interest come from
  1. On the statement, compare the due date with the date your payment was posted.
  2. Allow for your bank’s delay: a transfer can be posted a few days later.
  3. Read your agreement again: it says when fees apply, and at what rate.
  4. Note the amount, its date and the statement’s reference.
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my complaint]
  [Back] [Cancel] [More]

▸ I was charged interest twice in January.
◦ What happened? Tell it in your own words. — “I was charged interest twice in January.”
● Step 3 of 5
  It looks like RL20260117.
  Statement reference: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ [I don’t have it]
◦ Statement reference: do you have it at hand? — not at hand

  Step 4 of 5
  What would settle this for you?
  [A refund] [A correction]
  [An explanation] [Something else]
  [Back] [Cancel] [More]

▸ [An explanation]
◦ Statement reference: do you have it at hand? — not at hand
  What would settle this for you? — An explanation

  Step 5 of 5
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ Statement reference: do you have it at hand? — not at hand
  What would settle this for you? — An explanation
  Do you have a photo or a document to add? — none
● Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “I was charged interest twice in January.”
  3. Reference: not at hand
  4. What would settle it: An explanation
  5. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5]
  [Back] [Cancel] [More]

▸ send
◦ Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “I was charged interest twice in January.”
  3. Reference: not at hand
  4. What would settle it: An explanation
  5. Files: none

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Monday, January 12, 2026, at 3:00 p.m.

  Subject: Fees and interest
  What happened: “I was charged interest twice in January.”
  What would settle it: An explanation

  A person on the Billing team will look into your complaint and answer you here.
  An answer, if possible, by Monday, February 9, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]
