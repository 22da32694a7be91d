title: A wish in a hurry is still a wish
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

▸ nah
◦ Statement reference: do you have it at hand? — not at hand
● Step 4 of 5
  What would settle this for you?
  [A refund] [A correction]
  [An explanation] [Something else]
  [Back] [Cancel] [More]

▸ a refund please and soon
◦ What would settle this for you? — A refund (“a refund please and soon”)
● Step 5 of 5
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ Do you have a photo or a document to add? — none
● Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “paid on the 28th and u still charged me a 25 dollar late fee”
  3. Reference: not at hand
  4. Amount: $25.00
  5. What would settle it: A refund (“a refund please and soon”)
  6. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ change the reference
◦ Review: one answer to change.
● It looks like RL20260117.
  Statement reference: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ RL20260118
◦ Statement reference: do you have it at hand? — RL20260118
● Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “paid on the 28th and u still charged me a 25 dollar late fee”
  3. Reference: RL20260118
  4. Amount: $25.00
  5. What would settle it: A refund (“a refund please and soon”)
  6. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ RL20260119
◦ Review: one answer to change.
● Reference changed: RL20260119.

  Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “paid on the 28th and u still charged me a 25 dollar late fee”
  3. Reference: RL20260119
  4. Amount: $25.00
  5. What would settle it: A refund (“a refund please and soon”)
  6. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ send
◦ Reference changed: RL20260119.
  Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “paid on the 28th and u still charged me a 25 dollar late fee”
  3. Reference: RL20260119
  4. Amount: $25.00
  5. What would settle it: A refund (“a refund please and soon”)
  6. Files: none

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Tuesday, January 6, 2026, at 10:05 a.m.

  Subject: Fees and interest
  Reference: RL20260119
  Amount: $25.00
  What happened: “paid on the 28th and u still charged me a 25 dollar late fee”
  What would settle it: A refund (“a refund please and soon”)

  A person on the Billing team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, February 3, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]
