title: A return the store has not confirmed
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

▸ [Return not confirmed]
◦ What went wrong with this purchase? — Return not confirmed

  Before we go further, this may help:
  A return the store has not confirmed
  1. Find the proof of drop-off and the return’s tracking number.
  2. See whether tracking shows the parcel as delivered, and since when.
  3. Read the store’s return policy: checking a parcel can take it several days.
  4. Write to it with the proof and the tracking, and ask for confirmation in writing.
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my report]
  [Back] [Cancel] [More]

▸ [Continue my report]
◦ What went wrong with this purchase? — Return not confirmed
  Help article: A return the store has not confirmed

  Step 2 of 7
  Write its name as it stands on the order.
  Which store is it?
  [I don’t know]
  [Back] [Cancel] [More]

▸ Northern Outfitters
◦ What went wrong with this purchase? — Return not confirmed
  Help article: A return the store has not confirmed
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

▸ [Yes]
◦ Have you already written or spoken to the store? — Yes

  Step 5 of 7
  A date will do, or “last week”. Add how if you like: email, phone, in the store.
  When was that, the first time?
  [Today] [Yesterday]
  [Last week]
  [More than 21 days ago]
  [I don’t remember]
  [Back] [Cancel] [More]

▸ Feb 24, by email
◦ Have you already written or spoken to the store? — Yes
  When was that, the first time? — Tuesday, February 24, 2026, by email
● Step 6 of 7
  Several messages, a photo or a voice message are fine too.
  What happened? Say what you expected and what came instead.
  [Back] [Cancel] [More]

▸ I sent the coat back on February 9, the tracking says delivered, and the store says nothing.
◦ What happened? Say what you expected and what came instead. — “I sent the coat back on February 9, the tracking says…”
● Step 7 of 7
  Helpful, for example: return tracking number and proof of drop-off. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ (document dropoff.pdf)
◦ Step 7 of 7
  Helpful, for example: return tracking number and proof of drop-off. Please cover card numbers.
  Do you have a photo or a document to add?
● File added (1).

  Step 7 of 7
  Anything else to add?
  [That’s all]
  [Back] [Cancel] [More]

▸ [That’s all]
◦ Your report, before it is sent
  1. Problem: Return not confirmed
  2. Store: Northern Outfitters
  3. Reference: CM4821736
  4. Store contacted: Yes
  5. First contact: Tuesday, February 24, 2026, by email
  6. What happened: “I sent the coat back on February 9, the tracking says delivered, and the store says nothing.”
  7. Files: 1 file
  Once sent: the store has time to settle it; that time ends Tuesday, March 17, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Change 7]
  [Back] [Cancel] [More]

▸ [Send]
◦ Your report, before it is sent
  1. Problem: Return not confirmed
  2. Store: Northern Outfitters
  3. Reference: CM4821736
  4. Store contacted: Yes
  5. First contact: Tuesday, February 24, 2026, by email
  6. What happened: “I sent the coat back on February 9, the tracking says delivered, and the store says nothing.”
  7. Files: 1 file
  Once sent: the store has time to settle it; that time ends Tuesday, March 17, 2026.

  Is this right, and may I send it? — confirmed
● Problem reported. Your number: N0ZM-MZ5G
  Received Monday, March 2, 2026, at 9:30 a.m.

  Problem: Return not confirmed
  Store: Northern Outfitters
  Store contacted: Yes
  First contact: Tuesday, February 24, 2026, by email
  Reference: CM4821736
  What happened: “I sent the coat back on February 9, the tracking says delivered, and the store says nothing.”
  Files: 1 file

  The store has 21 days from your first contact to settle it: until Tuesday, March 17, 2026.
  Tell us here, at any time, how it goes; a complaint can be opened without waiting. Check in your app whether the payment is paused.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
  [Open a complaint now]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Retour non confirmé
  [Prendre] [Résoudre]
# customer: (dropoff.pdf)
