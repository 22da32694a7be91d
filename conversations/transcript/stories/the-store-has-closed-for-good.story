title: A store that has closed for good leaves nothing to wait for
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

▸ [Not received]
◦ What went wrong with this purchase? — Not received

  Before we go further, this may help:
  A purchase that has not arrived
  1. Check the promised date and the tracking in the store’s email.
  2. Ask your neighbours, or at the pickup point, whether the parcel is there.
  3. Write to the store: order number, promised date, and when you expect an answer. Keep what it replies.
  4. In your app, check whether the payment is suspended.
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my report]
  [Back] [Cancel] [More]

▸ [Continue my report]
◦ What went wrong with this purchase? — Not received
  Help article: A purchase that has not arrived

  Step 2 of 7
  Write its name as it stands on the order.
  Which store is it?
  [I don’t know]
  [Back] [Cancel] [More]

▸ Lakeside Furniture
◦ What went wrong with this purchase? — Not received
  Help article: A purchase that has not arrived
  Which store is it? — Lakeside Furniture
● Step 3 of 7
  It looks like CM4821736.
  Order number: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ [I don’t have it]
◦ Order number: do you have it at hand? — not at hand

  Step 4 of 7
  Have you already written or spoken to the store?
  [Yes] [No]
  [Yes, and it refuses]
  [Closed or unreachable]
  [Back] [Cancel] [More]

▸ yes but they closed down for good, the number is not in service
◦ Order number: do you have it at hand? — not at hand
  Have you already written or spoken to the store? — Closed or unreachable
● Step 5 of 6
  Several messages, a photo or a voice message are fine too.
  What happened? Say what you expected and what came instead.
  [That’s all]
  [Back] [Cancel] [More]

▸ I paid for a couch on January 10 and nothing was ever delivered.
◦ What happened? Say what you expected and what came instead. — “yes but they closed down for good, the number is not in…”
● Step 6 of 6
  Helpful, for example: order confirmation and tracking number. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ [I have none]
◦ Your report, before it is sent
  1. Problem: Not received
  2. Store: Lakeside Furniture
  3. Reference: not at hand
  4. Store contacted: Closed or unreachable
  5. What happened: “yes but they closed down for good, the number is not in service
  I paid for a couch on January 10 and nothing was ever delivered.”
  6. Files: none
  Once sent: a complaint, since the store is closed or unreachable.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ [Send]
◦ Your report, before it is sent
  1. Problem: Not received
  2. Store: Lakeside Furniture
  3. Reference: not at hand
  4. Store contacted: Closed or unreachable
  5. What happened: “yes but they closed down for good, the number is not in service
  I paid for a couch on January 10 and nothing was ever delivered.”
  6. Files: none
  Once sent: a complaint, since the store is closed or unreachable.

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Monday, March 2, 2026, at 9:30 a.m.

  Problem: Not received
  Store: Lakeside Furniture
  Store contacted: Closed or unreachable
  What happened: “yes but they closed down for good, the number is not in service
  I paid for a couch on January 10 and nothing was ever delivered.”

  The store is closed or unreachable: there is nothing to wait for, and your case is a complaint.
  A person on the Purchases and Returns team will look into your complaint and answer you here.
  An answer, if possible, by Monday, March 30, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]
