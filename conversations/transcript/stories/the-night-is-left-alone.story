title: Reported late at night: the question about the store waits for the morning
language: en
clock: 2026-03-02 22:40

▸ order CM4821736 at Northern Outfitters never arrived, havent contacted them
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
  • Problem: Not received
  • Store: Northern Outfitters
  • Store contacted: No
  • Reference: CM4821736

  Helpful, for example: order confirmation and tracking number. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ it was promised for february 20 and the tracking stopped in Montreal
◦ Here is what I understood:
  • Problem with a purchase
  • Problem: Not received
  • Store: Northern Outfitters
  • Store contacted: No
  • Reference: CM4821736

  Helpful, for example: order confirmation and tracking number. Please cover card numbers.
  Do you have a photo or a document to add?
● I have added that to your story.

  Helpful, for example: order confirmation and tracking number. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ Do you have a photo or a document to add? — none
● Your report, before it is sent
  1. Problem: Not received
  2. Store: Northern Outfitters
  3. Reference: CM4821736
  4. Store contacted: No
  5. What happened: “order CM4821736 at Northern Outfitters never arrived, havent contacted them
  it was promised for february 20 and the tracking stopped in Montreal”
  6. Files: none
  Once sent: the store has time to settle it; that time ends Monday, March 23, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ send
◦ Your report, before it is sent
  1. Problem: Not received
  2. Store: Northern Outfitters
  3. Reference: CM4821736
  4. Store contacted: No
  5. What happened: “order CM4821736 at Northern Outfitters never arrived, havent contacted them
  it was promised for february 20 and the tracking stopped in Montreal”
  6. Files: none
  Once sent: the store has time to settle it; that time ends Monday, March 23, 2026.

  Is this right, and may I send it? — confirmed
● Problem reported. Your number: N0ZM-MZ5G
  Received Monday, March 2, 2026, at 10:40 p.m.

  Problem: Not received
  Store: Northern Outfitters
  Store contacted: No
  Reference: CM4821736
  What happened: “order CM4821736 at Northern Outfitters never arrived, havent contacted them
  it was promised for february 20 and the tracking stopped in Montreal”

  The store has 21 days from this report to settle it: until Monday, March 23, 2026.
  Tell us here, at any time, how it goes; a complaint can be opened without waiting. Check in your app whether the payment is paused.
  Our office is closed; it opens Tuesday, March 3, 2026, at 9:00 a.m.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
  [Open a complaint now]
● First, write to the store, by email or chat, and keep its answer. Say what is wrong, what you want and by when.

  Here is a message ready to copy:
  Hello, about my order CM4821736: I still have not received anything. Where is the delivery? If it is no longer possible, I ask for a refund. Please answer me in writing by Monday, March 23, 2026. Thank you.
  [Copy the message]
  [Open a complaint now]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]

= until 2026-03-09 22:50
= until 2026-03-10 08:05
● Your case N0ZM-MZ5G with Northern Outfitters is under way. The store’s time ends Monday, March 23, 2026.

  Has the store answered?
  [Settled with the store]
  [The store refuses]
  [No answer]
  [Open a complaint now]

▸ [The store refuses]
◦ Your case N0ZM-MZ5G with Northern Outfitters is under way. The store’s time ends Monday, March 23, 2026.

  Has the store answered? — The store refuses
● Complaint received. Your number: N0ZM-MZ5G
  Received Tuesday, March 10, 2026, at 8:05 a.m.
  First reported as a problem with a purchase, Monday, March 2, 2026, at 10:40 p.m.

  Problem: Not received
  Store: Northern Outfitters
  Store contacted: No
  Reference: CM4821736
  What happened: “order CM4821736 at Northern Outfitters never arrived, havent contacted them
  it was promised for february 20 and the tracking stopped in Montreal”

  The store refuses: there is nothing left to wait for, and your case is a complaint. Everything you said and sent is in it already; there is nothing to repeat.
  A person on the Purchases and Returns team will look into your complaint and answer you here.
  An answer, if possible, by Wednesday, April 8, 2026 (20 business days).
  Our office is closed; it opens Tuesday, March 10, 2026, at 9:00 a.m.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]
# desk: ⚖️ Ce problème devient une plainte : le magasin refuse. Réponse promise au plus tard le mercredi 8 avril 2026. Pièces reçues jusqu’ici : 0
