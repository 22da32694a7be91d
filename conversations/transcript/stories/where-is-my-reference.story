title: Where the references are, asked before anything else, then the form with its answers intact
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

▸ where do i find the reference number?
◦ Step 1 of 5
  What is it about?
● • Statement reference (for example RL20260117): At the top right of your statement, under the date.
  • Order number (for example CM4821736): In the email confirming your purchase, and in the app under “Purchases”.
  • Invoice number (for example FA0073514): Above the total amount, on the invoice.
● Back to the subject.

  Step 1 of 5
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

▸ [It does not help]
◦ What is it about? — Statement
  Help article: A statement that looks wrong — does not help

  Step 2 of 5
  Several messages, a photo or a voice message are fine too.
  What happened? Tell it in your own words.
  [Back] [Cancel] [More]

▸ how do i read my statement?
◦ What is it about? — Statement
  Help article: A statement that looks wrong — does not help

  Step 2 of 5
  Several messages, a photo or a voice message are fine too.
  What happened? Tell it in your own words.
● A statement that looks wrong
  1. Compare the statement’s period with the purchase’s date: a recent purchase often appears on the next one.
  2. Look for the store’s legal name: it sometimes differs from its sign.
  3. Add purchases and fees, then subtract payments and refunds.
  4. Note the line in question and the statement’s reference.
● Back to what happened.

  Step 2 of 5
  Several messages, a photo or a voice message are fine too.
  What happened? Tell it in your own words.
  [Back] [Cancel] [More]

▸ the balance is 80 dollars too high since december
◦ What happened? Tell it in your own words. — “the balance is 80 dollars too high since december”
● Step 3 of 5
  It looks like RL20260117.
  Statement reference: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ where is that
◦ Step 3 of 5
  It looks like RL20260117.
  Statement reference: do you have it at hand?
● At the top right of your statement, under the date.

  Step 3 of 5
  It looks like RL20260117.
  Statement reference: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ RL20260117
◦ Statement reference: do you have it at hand? — RL20260117
● Step 4 of 5
  What would settle this for you?
  [A refund] [A correction]
  [An explanation] [Something else]
  [Back] [Cancel] [More]
