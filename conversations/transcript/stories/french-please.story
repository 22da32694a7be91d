title: From English to French, mid-form and by button
language: en
clock: 2026-01-12 15:00

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

▸ [Statement]
◦ What is it about? — Statement

  Before we go further, this may help:
  A statement that looks wrong
  1. Compare the statement’s period with the purchase’s date: a recent purchase often appears on the next one.
  2. Look for the store’s legal name: it sometimes differs from its sign.
  3. Add purchases and fees, then subtract payments and refunds.
  4. Note the line in question and the statement’s reference.
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my complaint]
  [Back] [Cancel] [More]

▸ [Continue my complaint]
◦ What is it about? — Statement
  Help article: A statement that looks wrong

  Step 2 of 5
  Several messages, a photo or a voice message are fine too.
  What happened? Tell it in your own words.
  [Back] [Cancel] [More]

▸ [More]
◦ What is it about? — Statement
  Help article: A statement that looks wrong

  Step 2 of 5
  Several messages, a photo or a voice message are fine too.
  What happened? Tell it in your own words.
  [Back] [Cancel]
  [Start over] [Help] [Langue / Language]
  [Talk to someone]

▸ [Langue / Language]
◦ What is it about? — Statement
  Help article: A statement that looks wrong

  Step 2 of 5
  Several messages, a photo or a voice message are fine too.
  What happened? Tell it in your own words.
● Dans quelle langue souhaitez-vous continuer?
  Which language would you like to continue in?
  [Français] [English]
  [More]

▸ [Français]
◦ Dans quelle langue souhaitez-vous continuer?
  Which language would you like to continue in?
● C’est noté : on continue en français.

  Étape 2 sur 5
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
  [Retour] [Annuler] [Plus]

▸ Le solde de mon relevé est faux.
◦ Que s’est-il passé? Racontez-le dans vos mots. — « Le solde de mon relevé est faux. »
● Étape 3 sur 5
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ en anglais svp
◦ Étape 3 sur 5
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
● Done: we continue in English.

  Step 3 of 5
  It looks like RL20260117.
  Statement reference: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]
