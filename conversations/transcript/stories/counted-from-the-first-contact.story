title: The store’s time counts from the first contact, however roughly it is dated
language: en
clock: 2026-03-02 09:30

▸ /purchase
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
● Step 1 of 7
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

▸ wrong item
◦ What went wrong with this purchase? — Wrong item
● Before we go further, this may help:
  The wrong item, or a damaged one
  1. Keep the item, the packaging and the label as they are, and photograph them.
  2. Compare with the order: model, size, colour, quantity.
  3. Send the photos and the order number to the store. Say what you ask for: an exchange, a repair or a refund.
  4. Send nothing back before you have its instructions in writing.
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my report]
  [Back] [Cancel] [More]

▸ [Continue my report]
◦ Help article: The wrong item, or a damaged one

  Step 2 of 7
  Write its name as it stands on the order.
  Which store is it?
  [I don’t know]
  [Back] [Cancel] [More]

▸ Northern Outfitters
◦ Help article: The wrong item, or a damaged one
  Which store is it? — Northern Outfitters
● Step 3 of 7
  It looks like CM4821736.
  Order number: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ CM4821736
◦ Order number: do you have it at hand? — CM4821736
● Step 4 of 7
  Have you already written or spoken to the store?
  [Yes] [No]
  [Yes, and it refuses]
  [Closed or unreachable]
  [Back] [Cancel] [More]

▸ yes
◦ Have you already written or spoken to the store? — Yes
● Step 5 of 7
  A date will do, or “last week”. Add how if you like: email, phone, in the store.
  When was that, the first time?
  [Today] [Yesterday]
  [Last week]
  [More than 21 days ago]
  [I don’t remember]
  [Back] [Cancel] [More]

▸ whenever
◦ Step 5 of 7
  A date will do, or “last week”. Add how if you like: email, phone, in the store.
  When was that, the first time?
● I need a day, for example “yesterday”, “March 3” or “last week”.

  Step 5 of 7
  A date will do, or “last week”. Add how if you like: email, phone, in the store.
  When was that, the first time?
  [Today] [Yesterday]
  [Last week]
  [More than 21 days ago]
  [I don’t remember]
  [Back] [Cancel] [More]

▸ couple of weeks ago by email i think
◦ When was that, the first time? — around Monday, February 16, 2026, by email
● Step 6 of 7
  Several messages, a photo or a voice message are fine too.
  What happened? Say what you expected and what came instead.
  [Back] [Cancel] [More]

▸ Ordered a blue coat and they sent a red one, two sizes too small.
◦ What happened? Say what you expected and what came instead. — “Ordered a blue coat and they sent a red one, two sizes too…”
● Step 7 of 7
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
  4. Store contacted: Yes
  5. First contact: around Monday, February 16, 2026, by email
  6. What happened: “Ordered a blue coat and they sent a red one, two sizes too small.”
  7. Files: none
  Once sent: the store has time to settle it; that time ends Monday, March 9, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Change 7]
  [Back] [Cancel] [More]

▸ yes
◦ Your report, before it is sent
  1. Problem: Wrong item
  2. Store: Northern Outfitters
  3. Reference: CM4821736
  4. Store contacted: Yes
  5. First contact: around Monday, February 16, 2026, by email
  6. What happened: “Ordered a blue coat and they sent a red one, two sizes too small.”
  7. Files: none
  Once sent: the store has time to settle it; that time ends Monday, March 9, 2026.

  Is this right, and may I send it? — confirmed
● Problem reported. Your number: N0ZM-MZ5G
  Received Monday, March 2, 2026, at 9:30 a.m.

  Problem: Wrong item
  Store: Northern Outfitters
  Store contacted: Yes
  First contact: around Monday, February 16, 2026, by email
  Reference: CM4821736
  What happened: “Ordered a blue coat and they sent a red one, two sizes too small.”

  The store has 21 days from your first contact to settle it: until Monday, March 9, 2026.
  Tell us here, at any time, how it goes; a complaint can be opened without waiting. Check in your app whether the payment is paused.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
  [Open a complaint now]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Mauvais article
  [Prendre] [Résoudre]

▸ /status
● Your case

  N0ZM-MZ5G · Problem with a purchase · waiting for the store
  Received Monday, March 2, 2026, at 9:30 a.m.
  The store’s time ends Monday, March 9, 2026
  [Settled with the store]
  [The store refuses]
  [No answer]
  [Open a complaint now]
  [Send the receipt again] [My rights]
  [Withdraw the case]

= until 2026-03-06 09:35
● Case N0ZM-MZ5G: the time with Northern Outfitters ends Monday, March 9, 2026. If nothing comes of it, this will help your complaint; you can already send it here.
  • photo of the item
  • photo of the label
  • order details

  Has the store answered?
  [Settled with the store]
  [The store refuses]
  [No answer]
  [Open a complaint now]

▸ [No answer]
◦ Case N0ZM-MZ5G: the time with Northern Outfitters ends Monday, March 9, 2026. If nothing comes of it, this will help your complaint; you can already send it here.
  • photo of the item
  • photo of the label
  • order details

  Has the store answered? — No answer
● Noted: no answer yet. The store’s time ends Monday, March 9, 2026; until then, a second message often helps.

  Here is a message ready to copy:
  Hello, I am writing again about my order CM4821736, still without an answer: I received the wrong item. I ask for an exchange or a refund, with the return at your expense. Please answer me in writing by Monday, March 9, 2026.
  [Copy the message]
  [Open a complaint now]

= until 2026-03-09 09:35
● Case N0ZM-MZ5G: the time to settle it with Northern Outfitters is over. If the store has not answered, or refuses, your case becomes a complaint, with nothing to repeat.

  Is it settled?
  [Settled with the store]
  [The store refuses]
  [No answer]
  [Open a complaint now]

▸ no it is not settled
◦ Case N0ZM-MZ5G: the time to settle it with Northern Outfitters is over. If the store has not answered, or refuses, your case becomes a complaint, with nothing to repeat.

  Is it settled? — No answer
👀 «no it is not settled»
● Complaint received. Your number: N0ZM-MZ5G
  Received Monday, March 9, 2026, at 9:35 a.m.
  First reported as a problem with a purchase, Monday, March 2, 2026, at 9:30 a.m.

  Problem: Wrong item
  Store: Northern Outfitters
  Store contacted: Yes
  First contact: around Monday, February 16, 2026, by email
  Reference: CM4821736
  What happened: “Ordered a blue coat and they sent a red one, two sizes too small.”

  The store has had its time: your case is a complaint. Everything you said and sent is in it already; there is nothing to repeat.
  A person on the Purchases and Returns team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, April 7, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Mauvais article
  [Prendre] [Résoudre]
# customer: no it is not settled
# desk: ⚖️ Ce problème devient une plainte : le délai du magasin est terminé. Réponse promise au plus tard le mardi 7 avril 2026. Pièces reçues jusqu’ici : 0
