title: An order number is not taken for a card
language: en
clock: 2026-01-13 10:00

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
● Step 1 of 6
  What went wrong with this purchase?
  [Not received]
  [Wrong item]
  [Return not confirmed]
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

  Step 2 of 6
  Write its name as it stands on the order.
  Which store is it?
  [I don’t know]
  [Back] [Cancel] [More]

▸ Northern Outfitters
◦ What went wrong with this purchase? — Not received
  Help article: A purchase that has not arrived
  Which store is it? — Northern Outfitters
● Step 3 of 6
  It looks like CM4821736.
  Order number: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ cm 482-1736
◦ Order number: do you have it at hand? — CM4821736
● Step 4 of 6
  Have you already written or spoken to the store?
  [Yes] [No]
  [Back] [Cancel] [More]

▸ [Yes]
◦ Have you already written or spoken to the store? — Yes

  Step 5 of 6
  Several messages, a photo or a voice message are fine too.
  What happened? Say what you expected and what came instead.
  [Back] [Cancel] [More]

▸ Tracking 1234567890123456 says lost, I paid $1,249.99 on January 3.
◦ Have you already written or spoken to the store? — Yes
  What happened? Say what you expected and what came instead. — “Tracking 1234567890123456 says lost, I paid $1,249.99 on…”
● Step 6 of 6
  Helpful, for example: order date and promised delivery date. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ Do you have a photo or a document to add? — none
● Your report, before it is sent
  1. Problem: Not received
  2. Store: Northern Outfitters
  3. Reference: CM4821736
  4. Store contacted: Yes
  5. What happened: “Tracking 1234567890123456 says lost, I paid $1,249.99 on January 3.”
  6. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]
