title: A purchase problem of another kind, with a seller the customer cannot name
language: en
clock: 2026-03-02 09:30

▸ problem with a purchase
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

  Step 1 of 7
  What went wrong with this purchase?
  [Not received]
  [Wrong item]
  [Return not confirmed]
  [Damaged or not as described]
  [Refund not received]
  [Cancelled but charged]
  [Wrong or double charge]
  [Unauthorized purchase]
  [Another problem]
  [Back] [Cancel] [More]

▸ [Another problem]
◦ Here is what I understood:
  • Problem with a purchase
  What went wrong with this purchase? — Another problem

  Step 2 of 7
  Write its name as it stands on the order.
  Which store is it?
  [I don’t know]
  [Back] [Cancel] [More]

▸ [I don’t know]
◦ Here is what I understood:
  • Problem with a purchase
  What went wrong with this purchase? — Another problem
  Which store is it? — not given

  Step 3 of 7
  It looks like CM4821736.
  Order number: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ [I don’t have it]
◦ Here is what I understood:
  • Problem with a purchase
  What went wrong with this purchase? — Another problem
  Which store is it? — not given
  Order number: do you have it at hand? — not at hand

  Step 4 of 7
  Have you already written or spoken to the store?
  [Yes] [No]
  [Yes, and it refuses]
  [Closed or unreachable]
  [Back] [Cancel] [More]

▸ [No]
◦ Here is what I understood:
  • Problem with a purchase
  What went wrong with this purchase? — Another problem
  Which store is it? — not given
  Order number: do you have it at hand? — not at hand
  Have you already written or spoken to the store? — No

  Step 5 of 6
  Several messages, a photo or a voice message are fine too.
  What happened? Say what you expected and what came instead.
  [Back] [Cancel] [More]

▸ The warranty card in the box belongs to another model.
◦ Here is what I understood:
  • Problem with a purchase
  What went wrong with this purchase? — Another problem
  Which store is it? — not given
  Order number: do you have it at hand? — not at hand
  Have you already written or spoken to the store? — No
  What happened? Say what you expected and what came instead. — “The warranty card in the box belongs to another model.”
● Step 6 of 6
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ Do you have a photo or a document to add? — none
● Your report, before it is sent
  1. Problem: Another problem
  2. Store: not given
  3. Reference: not at hand
  4. Store contacted: No
  5. What happened: “The warranty card in the box belongs to another model.”
  6. Files: none
  Once sent: the store has time to settle it; that time ends Monday, March 23, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ [Send]
◦ Your report, before it is sent
  1. Problem: Another problem
  2. Store: not given
  3. Reference: not at hand
  4. Store contacted: No
  5. What happened: “The warranty card in the box belongs to another model.”
  6. Files: none
  Once sent: the store has time to settle it; that time ends Monday, March 23, 2026.

  Is this right, and may I send it? — confirmed
● Problem reported. Your number: N0ZM-MZ5G
  Received Monday, March 2, 2026, at 9:30 a.m.

  Problem: Another problem
  Store contacted: No
  What happened: “The warranty card in the box belongs to another model.”

  The store has 21 days from this report to settle it: until Monday, March 23, 2026.
  Tell us here, at any time, how it goes; a complaint can be opened without waiting. Check in your app whether the payment is paused.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
  [Open a complaint now]
● First, write to the store, by email or chat, and keep its answer. Say what is wrong, what you want and by when.

  Here is a message ready to copy:
  Hello, about my purchase: there is a problem with this purchase. How do you intend to settle it? Please answer me in writing by Monday, March 23, 2026. Thank you.
  [Copy the message]
  [Open a complaint now]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Autre problème
  [Prendre] [Résoudre]
