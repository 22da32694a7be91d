title: An account opened in somebody’s name is a complaint about fraud, not a purchase
language: en
clock: 2026-01-06 10:05

▸ someone opened an account in my name
● Hello, this is the Exemple complaints desk. I am an automated assistant.

  Give no code and no password to anyone, and pay nothing more. Let your card issuer know right now.

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

  Give no code and no password to anyone, and pay nothing more. Let your card issuer know right now.

  What you write travels through Telegram, under its own terms, and our team reads it in Slack, sometimes outside Québec. It is used only to deal with your request, and kept 7 years at most.
  You can see or correct your information: /privacy
  “Continue”, or simply writing more, means you agree. Without an answer, everything is erased after 24 hours.
  Your message is kept meanwhile; nobody has read it yet.
  Shall we continue?
● Here is what I understood:
  • Complaint
  • Subject: Fraud and security

  Step 1 of 3
  It looks like RL20260117.
  Statement reference: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ [I don’t have it]
◦ Here is what I understood:
  • Complaint
  • Subject: Fraud and security
  Statement reference: do you have it at hand? — not at hand

  Step 2 of 3
  What would settle this for you?
  [A refund] [A correction]
  [An explanation] [Something else]
  [Back] [Cancel] [More]

▸ close it and tell me how it happened
◦ Here is what I understood:
  • Complaint
  • Subject: Fraud and security
  Statement reference: do you have it at hand? — not at hand
  What would settle this for you? — “close it and tell me how it happened”
● Step 3 of 3
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ Do you have a photo or a document to add? — none
● Your complaint, before it is sent
  1. Subject: Fraud and security
  2. What happened: “someone opened an account in my name”
  3. Reference: not at hand
  4. What would settle it: “close it and tell me how it happened”
  5. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5]
  [Back] [Cancel] [More]

▸ send
◦ Your complaint, before it is sent
  1. Subject: Fraud and security
  2. What happened: “someone opened an account in my name”
  3. Reference: not at hand
  4. What would settle it: “close it and tell me how it happened”
  5. Files: none

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Tuesday, January 6, 2026, at 10:05 a.m.

  Subject: Fraud and security
  What happened: “someone opened an account in my name”
  What would settle it: “close it and tell me how it happened”

  A person on the Account Security team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, February 3, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🆘 URGENT – fraude · 🟡 Nouveau · Plainte · N0ZM-MZ5G · Fraude et sécurité
  [Prendre] [Résoudre]
# desk: 🆘 URGENT – fraude. Protégez d’abord le compte; il n’y a rien à régler avec le magasin.
