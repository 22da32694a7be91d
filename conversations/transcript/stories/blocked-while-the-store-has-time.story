title: The bot is blocked when its question falls due; it asks an hour after the customer is back
language: en
clock: 2026-03-02 09:30

▸ the wrong shoes came from Northern Outfitters, order CM4821736, i have not written to them yet
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
  • Problem: Wrong item
  • Store: Northern Outfitters
  • Store contacted: No
  • Reference: CM4821736

  Helpful, for example: photo of the item and photo of the label. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ ordered size 9 boots and received size 6 sandals
◦ Here is what I understood:
  • Problem with a purchase
  • Problem: Wrong item
  • Store: Northern Outfitters
  • Store contacted: No
  • Reference: CM4821736

  Helpful, for example: photo of the item and photo of the label. Please cover card numbers.
  Do you have a photo or a document to add?
● I have added that to your story.

  Helpful, for example: photo of the item and photo of the label. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ Do you have a photo or a document to add? — none
● Your report, before it is sent
  1. Problem: Wrong item
  2. Store: Northern Outfitters
  3. Reference: CM4821736
  4. Store contacted: No
  5. What happened: “the wrong shoes came from Northern Outfitters, order CM4821736, i have not written to them yet
  ordered size 9 boots and received size 6 sandals”
  6. Files: none
  Once sent: the store has time to settle it; that time ends Monday, March 23, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ send
◦ Your report, before it is sent
  1. Problem: Wrong item
  2. Store: Northern Outfitters
  3. Reference: CM4821736
  4. Store contacted: No
  5. What happened: “the wrong shoes came from Northern Outfitters, order CM4821736, i have not written to them yet
  ordered size 9 boots and received size 6 sandals”
  6. Files: none
  Once sent: the store has time to settle it; that time ends Monday, March 23, 2026.

  Is this right, and may I send it? — confirmed
● Problem reported. Your number: N0ZM-MZ5G
  Received Monday, March 2, 2026, at 9:30 a.m.

  Problem: Wrong item
  Store: Northern Outfitters
  Store contacted: No
  Reference: CM4821736
  What happened: “the wrong shoes came from Northern Outfitters, order CM4821736, i have not written to them yet
  ordered size 9 boots and received size 6 sandals”

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
  Hello, about my order CM4821736: I received the wrong item. I ask for an exchange or a refund, with the return at your expense. Please answer me in writing by Monday, March 23, 2026. Thank you.
  [Copy the message]
  [Open a complaint now]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Mauvais article
  [Prendre] [Résoudre]

▸ (blocks)
# desk: La personne a bloqué le robot : rien ne lui parvient tant qu’elle ne revient pas.

= until 2026-03-10 12:00
▸ (unblocks)
● Welcome back. Your case N0ZM-MZ5G is under way; write here to add something.
# desk: La personne a débloqué le robot : on peut de nouveau lui écrire.

= 2h
● Your case N0ZM-MZ5G with Northern Outfitters is under way. The store’s time ends Monday, March 23, 2026.

  Has the store answered?
  [Settled with the store]
  [The store refuses]
  [No answer]
  [Open a complaint now]

▸ [No answer]
◦ Your case N0ZM-MZ5G with Northern Outfitters is under way. The store’s time ends Monday, March 23, 2026.

  Has the store answered? — No answer
● Noted: no answer yet. The store’s time ends Monday, March 23, 2026; until then, a second message often helps.

  Here is a message ready to copy:
  Hello, I am writing again about my order CM4821736, still without an answer: I received the wrong item. I ask for an exchange or a refund, with the return at your expense. Please answer me in writing by Monday, March 23, 2026.
  [Copy the message]
  [Open a complaint now]
