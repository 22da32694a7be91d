title: Erase what you have on me: what goes at once, what is kept and why, and by when a person answers
language: en-CA
clock: 2026-01-06 10:00

▸ you charged me a $40 late fee on january 2 even though i had paid
● Hello, this is the Exemple complaints desk. I am an automated assistant.
  What you write travels through Telegram, under its own terms, and our team reads it in Slack, sometimes outside Québec. It is used only to deal with your request, and kept 7 years at most.
  You can see or correct your information: /privacy
  “Continue”, or simply writing more, means you agree. Without an answer, everything is erased after 24 hours.
  Your message is kept meanwhile; nobody has read it yet.
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
  Your message is kept meanwhile; nobody has read it yet.
  Shall we continue?
● Here is what I understood:
  • Complaint
  • Subject: Fees and interest
  • Amount: $40.00

  Step 1 of 3
  It looks like RL20260117.
  Statement reference: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ [I don’t have it]
◦ Here is what I understood:
  • Complaint
  • Subject: Fees and interest
  • Amount: $40.00
  Statement reference: do you have it at hand? — not at hand

  Step 2 of 3
  What would settle this for you?
  [A refund] [A correction]
  [An explanation] [Something else]
  [Back] [Cancel] [More]

▸ [A refund]
◦ Here is what I understood:
  • Complaint
  • Subject: Fees and interest
  • Amount: $40.00
  Statement reference: do you have it at hand? — not at hand
  What would settle this for you? — A refund

  Step 3 of 3
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ [I have none]
◦ Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “you charged me a $40 late fee on january 2 even though i had paid”
  3. Reference: not at hand
  4. Amount: $40.00
  5. What would settle it: A refund
  6. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ [Send]
◦ Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “you charged me a $40 late fee on january 2 even though i had paid”
  3. Reference: not at hand
  4. Amount: $40.00
  5. What would settle it: A refund
  6. Files: none

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Tuesday, January 6, 2026, at 10:00 a.m.

  Subject: Fees and interest
  Amount: $40.00
  What happened: “you charged me a $40 late fee on january 2 even though i had paid”
  What would settle it: A refund

  A person on the Billing team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, February 3, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]

▸ /complaint
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

▸ /privacy
◦ What is it about? — Statement

  Before we go further, this may help:
  A statement that looks wrong
  1. Compare the statement’s period with the purchase’s date: a recent purchase often appears on the next one.
  2. Look for the store’s legal name: it sometimes differs from its sign.
  3. Add purchases and fees, then subtract payments and refunds.
  4. Note the line in question and the statement’s reference.
  Does this settle it?
● Your information
  Who: the Exemple complaints desk. Why: to deal with your request, nothing else. What: your words, your files, your first name on Telegram, your language; never a card number or a SIN.
  Where: Telegram, then Slack, sometimes outside Québec. How long: 7 years at most; a draft, 14 days.
  Your rights: to see it, correct it, withdraw your consent. To do so: write to us right here.

  What we hold, since Tuesday, January 6, 2026. Your consent: Tuesday, January 6, 2026.
  • A draft, erased by itself Tuesday, January 20, 2026 unless you go on
  • N0ZM-MZ5G · Complaint · received Tuesday, January 6, 2026 · kept 7 years after it is closed
  [A copy of my information]
  [Erase my information]
  [Stop asking for my opinion]
● Back to the help article.

  Help article: A statement that looks wrong
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my complaint]
  [Back] [Cancel] [More]

▸ [Erase my information]
◦ Back to the help article.

  Help article: A statement that looks wrong
  Does this settle it?
● What is erased right away: a draft, your feedback, your first name, your preferences. Technical copies are gone within six days.

  What stays: your case, for the time that /privacy shows. The Privacy team will see what can be taken out of it and answer you by Thursday, February 5, 2026.

  An open case goes on until it is answered. To stop it, withdraw it first.

  Is that what you want?
  [Yes, erase]
  [No, keep everything]
● Back to the help article.

  Help article: A statement that looks wrong
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my complaint]
  [Back] [Cancel] [More]

▸ [No, keep everything]
◦ Back to the help article.

  Help article: A statement that looks wrong
  Does this settle it?
● Nothing is erased.
● Back to the help article.

  Help article: A statement that looks wrong
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my complaint]
  [Back] [Cancel] [More]

▸ [Erase my information]!
◦ Back to the help article.

  Help article: A statement that looks wrong
  Does this settle it?
● What is erased right away: a draft, your feedback, your first name, your preferences. Technical copies are gone within six days.

  What stays: your case, for the time that /privacy shows. The Privacy team will see what can be taken out of it and answer you by Thursday, February 5, 2026.

  An open case goes on until it is answered. To stop it, withdraw it first.

  Is that what you want?
  [Yes, erase]
  [No, keep everything]
● Back to the help article.

  Help article: A statement that looks wrong
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my complaint]
  [Back] [Cancel] [More]

▸ [Yes, erase]
◦ Help article: A statement that looks wrong — cancelled
● It is erased, except your cases. Your request is passed on: the Privacy team will answer you here by Thursday, February 5, 2026.
# desk: 🔐 La personne demande l’effacement de ses renseignements. Voyez avec les responsables de la confidentialité ce qui peut être retiré, et répondez-lui au plus tard le jeudi 5 février 2026.
  [Décider]

▸ [Yes, erase]!
● It is erased, except your cases. Your request is passed on: the Privacy team will answer you here by Thursday, February 5, 2026.
