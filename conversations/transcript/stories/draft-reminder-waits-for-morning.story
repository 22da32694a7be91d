title: A reminder that falls at night waits for the morning, and the form goes on
language: en
clock: 2026-01-13 22:30

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

▸ Charged $25 for nothing.
◦ What is it about? — Fees and interest
  What happened? Tell it in your own words. — “Charged $25 for nothing.”
● Step 3 of 5
  It looks like RL20260117.
  Statement reference: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

= until 2026-01-14 23:30
= until 2026-01-15 07:59
= until 2026-01-15 08:05
◦ Step 3 of 5
  It looks like RL20260117.
  Statement reference: do you have it at hand?
● Your complaint still waits for your yes before it is sent; your answers are saved.

  Your answers so far:
  • Subject: Fees and interest
  • What happened: “Charged $25 for nothing.”

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

▸ [A refund]
◦ What would settle this for you? — A refund

  Step 5 of 5
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ What would settle this for you? — A refund
  Do you have a photo or a document to add? — none
● Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “Charged $25 for nothing.”
  3. Reference: RL20260117
  4. Amount: $25.00
  5. What would settle it: A refund
  6. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ send
◦ Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “Charged $25 for nothing.”
  3. Reference: RL20260117
  4. Amount: $25.00
  5. What would settle it: A refund
  6. Files: none

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Tuesday, January 13, 2026, at 10:30 p.m.
  Sent Thursday, January 15, 2026, at 8:05 a.m.

  Subject: Fees and interest
  Reference: RL20260117
  Amount: $25.00
  What happened: “Charged $25 for nothing.”
  What would settle it: A refund

  A person on the Billing team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, February 10, 2026 (20 business days).
  Our office is closed; it opens Thursday, January 15, 2026, at 9:00 a.m.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]
