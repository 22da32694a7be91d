title: An item that arrived broken, told in one message
language: en
clock: 2026-03-02 09:30

▸ my order CM4821736 from Northern Outfitters arrived broken, the zipper is torn off
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
  • Problem: Damaged or not as described
  • Store: Northern Outfitters
  • Reference: CM4821736

  Step 1 of 3
  Have you already written or spoken to the store?
  [Yes] [No]
  [Yes, and it refuses]
  [Closed or unreachable]
  [Back] [Cancel] [More]

▸ [Yes]
◦ Here is what I understood:
  • Problem with a purchase
  • Problem: Damaged or not as described
  • Store: Northern Outfitters
  • Reference: CM4821736
  Have you already written or spoken to the store? — Yes

  Step 2 of 3
  A date will do, or “last week”. Add how if you like: email, phone, in the store.
  When was that, the first time?
  [Today] [Yesterday]
  [Last week]
  [More than 21 days ago]
  [I don’t remember]
  [Back] [Cancel] [More]

▸ (photo zipper.jpg)
◦ Here is what I understood:
  • Problem with a purchase
  • Problem: Damaged or not as described
  • Store: Northern Outfitters
  • Reference: CM4821736
  Have you already written or spoken to the store? — Yes

  Step 2 of 3
  A date will do, or “last week”. Add how if you like: email, phone, in the store.
  When was that, the first time?
● File added (1).

  Step 2 of 3
  A date will do, or “last week”. Add how if you like: email, phone, in the store.
  When was that, the first time?
  [Today] [Yesterday]
  [Last week]
  [More than 21 days ago]
  [I don’t remember]
  [Back] [Cancel] [More]

▸ that's it
◦ When was that, the first time? — date unknown
● Step 3 of 3
  Anything else to add?
  [That’s all]
  [Back] [Cancel] [More]

▸ yes
◦ Step 3 of 3
  Anything else to add?
● Tap the paperclip, beside where you type, then choose the photo or document.

  Step 3 of 3
  Anything else to add?
  [That’s all]
  [Back] [Cancel] [More]
