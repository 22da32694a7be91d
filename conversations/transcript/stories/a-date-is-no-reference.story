title: Asked for a reference, days, an amount and two wishes are kept for what they are
language: en
clock: 2026-01-12 15:00

▸ I want to complain
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

  Step 1 of 5
  What is it about?
  [Payment and billing] [Statement]
  [Fees and interest] [Refund and return]
  [Account access] [Fraud and security]
  [Quality of service] [App and bugs]
  [Other / I’m not sure]
  [Back] [Cancel] [More]

▸ you charged my december statement twice and when I call they hang up on me
◦ Here is what I understood:
  • Complaint
  What is it about? — Payment and billing
● Before we go further, this may help:
  A double or unexpected amount
  1. See whether one of the amounts is “pending”: a mere authorization often disappears by itself.
  2. Check whether the purchase was to be paid in instalments, or left in several parcels.
  3. Compare with the invoice: price, taxes, delivery, exchange rate.
  4. Take a screenshot of the lines in question.
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my complaint]
  [Back] [Cancel] [More]

▸ dec 3 and dec 5
◦ Help article: A double or unexpected amount
● Step 2 of 4
  It looks like RL20260117.
  Statement reference: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ i want a refund and an apology
◦ Step 2 of 4
  It looks like RL20260117.
  Statement reference: do you have it at hand?
● Noted. What would settle it: A refund (“i want a refund and an apology”).

  Step 2 of 3
  It looks like RL20260117.
  Statement reference: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ 48.75
◦ Noted. What would settle it: A refund (“i want a refund and an apology”).

  Step 2 of 3
  It looks like RL20260117.
  Statement reference: do you have it at hand?
● I have added that to your story.

  Step 2 of 3
  It looks like RL20260117.
  Statement reference: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ I don't have it
◦ Statement reference: do you have it at hand? — not at hand
● Step 3 of 3
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ nothing really
◦ Do you have a photo or a document to add? — none
● Your complaint, before it is sent
  1. Subject: Payment and billing
  2. What happened: “you charged my december statement twice and when I call they hang up on me
  dec 3 and dec 5
  48.75”
  3. Reference: not at hand
  4. What would settle it: A refund (“i want a refund and an apology”)
  5. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5]
  [Back] [Cancel] [More]
