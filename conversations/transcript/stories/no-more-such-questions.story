title: “No, thank you” is remembered
language: en
clock: 2026-01-06 10:05

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

▸ [Fees and interest]
◦ What is it about? — Fees and interest

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

▸ paid on the 28th and u still charged me a 25 dollar late fee
◦ What is it about? — Fees and interest
  What happened? Tell it in your own words. — “paid on the 28th and u still charged me a 25 dollar late fee”
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

▸ [A refund]
◦ Statement reference: do you have it at hand? — not at hand
  What would settle this for you? — A refund

  Step 5 of 5
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ [I have none]
◦ Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “paid on the 28th and u still charged me a 25 dollar late fee”
  3. Reference: not at hand
  4. Amount: $25.00
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
  2. What happened: “paid on the 28th and u still charged me a 25 dollar late fee”
  3. Reference: not at hand
  4. Amount: $25.00
  5. What would settle it: A refund
  6. Files: none

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Tuesday, January 6, 2026, at 10:05 a.m.

  Subject: Fees and interest
  Amount: $25.00
  What happened: “paid on the 28th and u still charged me a 25 dollar late fee”
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

@nadia [Prendre]
● Someone on the Billing team has taken your case N0ZM-MZ5G and will write to you here.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.

@nadia [Résoudre] outcome=upheld | Refunded today.
● Final answer to your complaint N0ZM-MZ5G, received Tuesday, January 6, 2026: accepted.
  You wrote:
  paid on the 28th and u still charged me a 25 dollar late fee

  Billing team
  Refunded today.

  If this does not settle it, say so: the team will take your case up again, under the same number.

  Does this settle your complaint?
  [Yes, it is settled]
  [No, it is not settled]
# card: 🟢 Répondu · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Rouvrir]
# desk: Réponse finale envoyée par Nadia : Acceptée
  Refunded today.
# whisper modal: La plainte est retenue, et la réponse ne présente pas d’excuses.

▸ [Yes, it is settled]
● Noted: case N0ZM-MZ5G is settled. You can reopen it here for six months.

  May we ask you a little later how it went? It is one question.
  [Yes]
  [Yes, anonymously]
  [No, thank you]
✱ Noted: settled.
# card: ✅ Réglé · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Rouvrir]
# desk: La personne confirme que c’est réglé.

▸ no thanks
◦ Noted: case N0ZM-MZ5G is settled. You can reopen it here for six months.

  May we ask you a little later how it went? It is one question. — No, thank you
● Noted: no more questions of this kind.

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

▸ my january statement shows the same purchase twice
◦ What is it about? — Statement
  What happened? Tell it in your own words. — “my january statement shows the same purchase twice”
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

▸ [A correction]
◦ Statement reference: do you have it at hand? — not at hand
  What would settle this for you? — A correction

  Step 5 of 5
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ [I have none]
◦ Your complaint, before it is sent
  1. Subject: Statement
  2. What happened: “my january statement shows the same purchase twice”
  3. Reference: not at hand
  4. What would settle it: A correction
  5. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5]
  [Back] [Cancel] [More]

▸ [Send]
◦ Your complaint, before it is sent
  1. Subject: Statement
  2. What happened: “my january statement shows the same purchase twice”
  3. Reference: not at hand
  4. What would settle it: A correction
  5. Files: none

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: A1Y9-9ZBY
  Received Tuesday, January 6, 2026, at 10:07 a.m.

  Subject: Statement
  What happened: “my january statement shows the same purchase twice”
  What would settle it: A correction

  A person on the Billing team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, February 3, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · A1Y9-9ZBY · Relevé
  [Prendre] [Résoudre]

@paul #2 [Prendre]
● Someone on the Billing team has taken your case A1Y9-9ZBY and will write to you here.
# card: 🔵 En cours · Plainte · A1Y9-9ZBY · Relevé · Paul
  [Résoudre]
# desk: Paul prend le dossier.

@paul #2 [Résoudre] outcome=upheld | Corrected.
● Final answer to your complaint A1Y9-9ZBY, received Tuesday, January 6, 2026: accepted.
  You wrote:
  my january statement shows the same purchase twice

  Billing team
  Corrected.

  If this does not settle it, say so: the team will take your case up again, under the same number.

  Does this settle your complaint?
  [Yes, it is settled]
  [No, it is not settled]
# card: 🟢 Répondu · Plainte · A1Y9-9ZBY · Relevé · Paul
  [Rouvrir]
# desk: Réponse finale envoyée par Paul : Acceptée
  Corrected.
# whisper modal: La plainte est retenue, et la réponse ne présente pas d’excuses.

▸ yep all good thanks
👀 «yep all good thanks»
● Noted: case A1Y9-9ZBY is settled. You can reopen it here for six months.
# card: ✅ Réglé · Plainte · A1Y9-9ZBY · Relevé · Paul
  [Rouvrir]
# customer: yep all good thanks
# desk: La personne confirme que c’est réglé.

= 3h
