title: A threat in an open case: one neutral line for the customer, an urgent card for the desk
language: en-CA
clock: 2026-01-08 14:00

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
  Received Thursday, January 8, 2026, at 2:00 p.m.

  Subject: Fees and interest
  Amount: $40.00
  What happened: “you charged me a $40 late fee on january 2 even though i had paid”
  What would settle it: A refund

  A person on the Billing team will look into your complaint and answer you here.
  An answer, if possible, by Thursday, February 5, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]

= 2h
▸ if nobody calls me back i'm coming to your office with my gun
👀 «if nobody calls me back i'm coming to yo…»
● If anyone is in danger right now: 911. A person on the team will read what you write here.
# card: 🆘 URGENT – danger · 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]
# customer: if nobody calls me back i'm coming to your office with my gun
# desk: 🆘 URGENT – danger. Des mots parlent de violence. Relisez le message; appelez les secours s’il le faut.

▸ i'll burn your office down
👀 «i'll burn your office down»
# customer: i'll burn your office down
