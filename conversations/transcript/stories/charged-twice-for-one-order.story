title: Charged twice for one order
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

▸ they charged me twice
◦ What went wrong with this purchase? — Wrong or double charge
● Before we go further, this may help:
  A double or unexpected amount
  1. See whether one of the amounts is “pending”: a mere authorization often disappears by itself.
  2. Check whether the purchase was to be paid in instalments, or left in several parcels.
  3. Compare with the invoice: price, taxes, delivery, exchange rate.
  4. Take a screenshot of the lines in question.
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my report]
  [Back] [Cancel] [More]

▸ [Continue my report]
◦ Help article: A double or unexpected amount

  Step 2 of 7
  Write its name as it stands on the order.
  Which store is it?
  [I don’t know]
  [Back] [Cancel] [More]

▸ Northern Outfitters
◦ Help article: A double or unexpected amount
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

▸ no
◦ Have you already written or spoken to the store? — No
● Step 5 of 6
  Several messages, a photo or a voice message are fine too.
  What happened? Say what you expected and what came instead.
  [Back] [Cancel] [More]

▸ Two charges of $85 on February 20, for one pair of boots.
◦ What happened? Say what you expected and what came instead. — “Two charges of $85 on February 20, for one pair of boots.”
● Step 6 of 6
  Helpful, for example: displayed price and invoice. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ Do you have a photo or a document to add? — none
● Your report, before it is sent
  1. Problem: Wrong or double charge
  2. Store: Northern Outfitters
  3. Reference: CM4821736
  4. Amount: $85.00
  5. Store contacted: No
  6. What happened: “Two charges of $85 on February 20, for one pair of boots.”
  7. Files: none
  Once sent: the store has time to settle it; that time ends Monday, March 23, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Change 7]
  [Back] [Cancel] [More]

▸ send
◦ Your report, before it is sent
  1. Problem: Wrong or double charge
  2. Store: Northern Outfitters
  3. Reference: CM4821736
  4. Amount: $85.00
  5. Store contacted: No
  6. What happened: “Two charges of $85 on February 20, for one pair of boots.”
  7. Files: none
  Once sent: the store has time to settle it; that time ends Monday, March 23, 2026.

  Is this right, and may I send it? — confirmed
● Problem reported. Your number: N0ZM-MZ5G
  Received Monday, March 2, 2026, at 9:30 a.m.

  Problem: Wrong or double charge
  Store: Northern Outfitters
  Store contacted: No
  Reference: CM4821736
  Amount: $85.00
  What happened: “Two charges of $85 on February 20, for one pair of boots.”

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
  Hello, about my order CM4821736: the amount charged is wrong. I ask you to correct it and refund the difference. Please answer me in writing by Monday, March 23, 2026. Thank you.
  [Copy the message]
  [Open a complaint now]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Mauvais montant ou doublon
  [Prendre] [Résoudre]
