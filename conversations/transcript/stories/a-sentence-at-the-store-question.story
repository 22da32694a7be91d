title: A sentence where the store's name was asked for is part of the story
language: en
clock: 2026-01-06 10:05

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

▸ [Another problem]
◦ What went wrong with this purchase? — Another problem

  Step 2 of 7
  Write its name as it stands on the order.
  Which store is it?
  [I don’t know]
  [Back] [Cancel] [More]

▸ they sent me a lamp with a broken foot and I told them twice
◦ What went wrong with this purchase? — Another problem

  Step 2 of 7
  Write its name as it stands on the order.
  Which store is it?
● I have added that to your story.

  Step 2 of 6
  Write its name as it stands on the order.
  Which store is it?
  [I don’t know]
  [Back] [Cancel] [More]

▸ the shop on the corner of Main and 3rd
◦ Which store is it? — the shop on the corner of Main and 3rd
● Step 3 of 6
  It looks like CM4821736.
  Order number: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ [I don’t have it]
◦ Order number: do you have it at hand? — not at hand

  Step 4 of 6
  Have you already written or spoken to the store?
  [Yes] [No]
  [Yes, and it refuses]
  [Closed or unreachable]
  [Back] [Cancel] [More]
