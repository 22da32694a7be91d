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

▸ Northern Outfitters
◦ What went wrong with this purchase? — Not received
  Help article: A purchase that has not arrived
  Which store is it? — Northern Outfitters
● Step 3 of 7
  It looks like CM4821736.
  Order number: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ cm 482-1736
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

▸ Tracking 1234567890123456 says lost, I paid $1,249.99 on January 3.
◦ Have you already written or spoken to the store? — Yes

  Step 5 of 7
  A date will do, or “last week”. Add how if you like: email, phone, in the store.
  When was that, the first time?
● I have added that to your story.

  Step 5 of 6
  A date will do, or “last week”. Add how if you like: email, phone, in the store.
  When was that, the first time?
  [Today] [Yesterday]
  [Last week]
  [More than 21 days ago]
  [I don’t remember]
  [Back] [Cancel] [More]

▸ no
◦ I have added that to your story.

  Step 5 of 6
  A date will do, or “last week”. Add how if you like: email, phone, in the store.
  When was that, the first time?
● A rough date is fine; so is “I don’t remember”.

  Step 5 of 6
  A date will do, or “last week”. Add how if you like: email, phone, in the store.
  When was that, the first time?
  [Today] [Yesterday]
  [Last week]
  [More than 21 days ago]
  [I don’t remember]
  [Back] [Cancel] [More]
