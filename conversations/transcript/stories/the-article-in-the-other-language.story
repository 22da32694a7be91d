title: The language changes while an article stands open, and the case is taken up by words afterwards
language: en
clock: 2026-01-13 10:00

▸ /complaint
● Hello, this is the Exemple complaints desk. I am an automated assistant.
  What you write travels through Telegram, under its own terms, and our team reads it in Slack, sometimes outside Québec. It is used only to deal with your request, and kept 7 years at most.
  You can see or correct your information: /privacy
  “Continue”, or simply writing more, means you agree. Without an answer, everything is erased after 24 hours.
  Shall we continue?
  [Continue]
  [Learn more]
  [Français]
  [More]

▸ [Continue]
◦ Hello, this is the Exemple complaints desk. I am an automated assistant.
  What you write travels through Telegram, under its own terms, and our team reads it in Slack, sometimes outside Québec. It is used only to deal with your request, and kept 7 years at most.
  You can see or correct your information: /privacy
  “Continue”, or simply writing more, means you agree. Without an answer, everything is erased after 24 hours.
  Shall we continue?
● Step 1 of 5
  What is it about?
  [Payment and billing] [Statement]
  [Fees and interest] [Refund and return]
  [Account access] [Fraud and security]
  [Quality of service] [App and bugs]
  [Other / I’m not sure]
  [Back] [Cancel] [More]

▸ [Refund and return]
◦ What is it about? — Refund and return

  Before we go further, this may help:
  A refund that is late
  1. Look for the store’s confirmation: date, amount, means of refund.
  2. Look where you had paid: that is where it usually returns, sometimes on the next statement.
  3. Compare with the time the store announces, in business days.
  4. Once that has passed, ask the store for the date it was sent, and for proof.
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my complaint]
  [Back] [Cancel] [More]

▸ français
◦ What is it about? — Refund and return

  Before we go further, this may help:
  A refund that is late
  1. Look for the store’s confirmation: date, amount, means of refund.
  2. Look where you had paid: that is where it usually returns, sometimes on the next statement.
  3. Compare with the time the store announces, in business days.
  4. Once that has passed, ask the store for the date it was sent, and for proof.
  Does this settle it?
● C’est noté : on continue en français.

  Avant d’aller plus loin, ceci peut aider :
  Un remboursement qui tarde
  1. Cherchez la confirmation du magasin : date, montant, mode de remboursement.
  2. Regardez là où vous aviez payé : c’est là qu’il revient d’habitude, parfois sur le relevé suivant.
  3. Comparez avec le délai que le magasin annonce, en jours ouvrables.
  4. Passé ce délai, demandez au magasin la date d’envoi et une preuve.
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer ma plainte]
  [Retour] [Annuler] [Plus]

▸ [C’est réglé]
◦ C’est noté : on continue en français.

  Avant d’aller plus loin, ceci peut aider :
  Un remboursement qui tarde
  1. Cherchez la confirmation du magasin : date, montant, mode de remboursement.
  2. Regardez là où vous aviez payé : c’est là qu’il revient d’habitude, parfois sur le relevé suivant.
  3. Comparez avec le délai que le magasin annonce, en jours ouvrables.
  4. Passé ce délai, demandez au magasin la date d’envoi et une preuve.
  Cela règle-t-il la situation?
● C’est noté : réglé. Votre numéro : N0ZM-MZ5G
  Reçu le mardi 13 janvier 2026, à 10 h.
  Ce qui a aidé : « Un remboursement qui tarde ».

  Si ce n’est finalement pas réglé, dites-le ici : l’équipe Achats et retours prend le relais, et rien n’est à répéter. Nous vous le demanderons une fois, dans deux jours.

  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Non, ce n’est pas réglé]
  [Copier le numéro] [Mes droits]
# card: ✅ Réglé · Plainte · N0ZM-MZ5G · Remboursement et retour
  [Rouvrir]

▸ finalement cest pas réglé, toujours rien sur mon relevé
👀 «finalement cest pas réglé, toujours rien…»
● C’est noté : le dossier N0ZM-MZ5G n’est pas réglé. L’équipe Achats et retours le prend en charge, avec ce que vous avez déjà dit. Ajoutez ici, dans vos mots, ce qui ne va pas encore. Réponse attendue, si possible, au plus tard le mardi 10 février 2026.
# card: 🔴 Rouvert · Plainte · N0ZM-MZ5G · Remboursement et retour
  [Prendre] [Résoudre]
# customer: finalement cest pas réglé, toujours rien sur mon relevé
# desk: L’article « Un remboursement qui tarde » n’a pas suffi : le dossier est rouvert et attend quelqu’un.
