title: No pictures, said in words
language: en
clock: 2026-01-06 10:05

▸ the mattress from Ikea is stained and torn, order CM4821736, i called the store yesterday
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
  • Problem with a purchase
  • Problem: Damaged or not as described
  • Store: Ikea
  • Store contacted: Yes
  • First contact: Monday, January 5, 2026, by phone
  • Reference: CM4821736

  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ sorry i dont have any pics on me
◦ Here is what I understood:
  • Problem with a purchase
  • Problem: Damaged or not as described
  • Store: Ikea
  • Store contacted: Yes
  • First contact: Monday, January 5, 2026, by phone
  • Reference: CM4821736
  Do you have a photo or a document to add? — none
● Your report, before it is sent
  1. Problem: Damaged or not as described
  2. Store: Ikea
  3. Reference: CM4821736
  4. Store contacted: Yes
  5. First contact: Monday, January 5, 2026, by phone
  6. What happened: “the mattress from Ikea is stained and torn, order CM4821736, i called the store yesterday”
  7. Files: none
  Once sent: the store has time to settle it; that time ends Monday, January 26, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Change 7]
  [Back] [Cancel] [More]

▸ [Send]
◦ Your report, before it is sent
  1. Problem: Damaged or not as described
  2. Store: Ikea
  3. Reference: CM4821736
  4. Store contacted: Yes
  5. First contact: Monday, January 5, 2026, by phone
  6. What happened: “the mattress from Ikea is stained and torn, order CM4821736, i called the store yesterday”
  7. Files: none
  Once sent: the store has time to settle it; that time ends Monday, January 26, 2026.

  Is this right, and may I send it? — confirmed
● Problem reported. Your number: N0ZM-MZ5G
  Received Tuesday, January 6, 2026, at 10:05 a.m.

  Problem: Damaged or not as described
  Store: Ikea
  Store contacted: Yes
  First contact: Monday, January 5, 2026, by phone
  Reference: CM4821736
  What happened: “the mattress from Ikea is stained and torn, order CM4821736, i called the store yesterday”

  The store has 21 days from your first contact to settle it: until Monday, January 26, 2026.
  Tell us here, at any time, how it goes; a complaint can be opened without waiting. Check in your app whether the payment is paused.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
  [Open a complaint now]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Abîmé ou non conforme
  [Prendre] [Résoudre]
