title: Who can I complain to above you? The answer comes from the policy, in a form and in a case
language: en-CA
clock: 2026-01-06 10:30

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

▸ is there an ombudsman i can complain to?
◦ Here is what I understood:
  • Complaint
  • Subject: Fees and interest
  • Amount: $40.00

  Step 1 of 3
  It looks like RL20260117.
  Statement reference: do you have it at hand?
● If the answer does not settle it, say so here: the same case is reopened. The company names no outside body.

  Step 1 of 3
  It looks like RL20260117.
  Statement reference: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ [I don’t have it]
◦ Statement reference: do you have it at hand? — not at hand

  Step 2 of 3
  What would settle this for you?
  [A refund] [A correction]
  [An explanation] [Something else]
  [Back] [Cancel] [More]

▸ [A refund]
◦ Statement reference: do you have it at hand? — not at hand
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
  Received Tuesday, January 6, 2026, at 10:30 a.m.

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
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts · 🚩 autorité de surveillance
  [Prendre] [Résoudre]
# desk: 🚩 Autorité de surveillance. La personne en parle; ses recours lui ont été donnés.

▸ who can i escalate this to
👀 «who can i escalate this to»
● Case N0ZM-MZ5G: you can write here at any time, ask where it stands, or withdraw your complaint. It is free. We aim to answer by Tuesday, February 3, 2026.

  If the answer does not settle it, say so here: the same case is reopened. The company names no outside body.

  Your information: /privacy
# customer: who can i escalate this to
