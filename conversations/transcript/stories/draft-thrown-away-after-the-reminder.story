title: After the reminder, a draft is thrown away by choice
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

▸ Charged $25 for nothing last month.
◦ What is it about? — Fees and interest
  What happened? Tell it in your own words. — “Charged $25 for nothing last month.”
● Step 3 of 5
  It looks like RL20260117.
  Statement reference: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

= 24h
◦ Step 3 of 5
  It looks like RL20260117.
  Statement reference: do you have it at hand?
● Your complaint still waits for your yes before it is sent; your answers are saved.

  Your answers so far:
  • Subject: Fees and interest
  • What happened: “Charged $25 for nothing…”

  Step 3 of 5
  It looks like RL20260117.
  Statement reference: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ cancel
◦ Your complaint still waits for your yes before it is sent; your answers are saved.

  Your answers so far:
  • Subject: Fees and interest
  • What happened: “Charged $25 for nothing…”

  Step 3 of 5
  It looks like RL20260117.
  Statement reference: do you have it at hand?
● This would erase your 2 answers. Should I really erase them?
  [Keep and continue]
  [Erase everything]
  [More]

▸ [Erase everything]
◦ This would erase your 2 answers. Should I really erase them? — cancelled
● Cancelled: nothing was sent, and your answers are erased.
  [File a complaint]
  [Problem with a purchase]
  [Give feedback]
  [Follow a case] [Talk to someone]

= 20d
