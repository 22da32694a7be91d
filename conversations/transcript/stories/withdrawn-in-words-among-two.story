title: “I withdraw my complaint”, with two of them open
language: en
clock: 2026-01-06 10:05

▸ /complaint
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
● Step 1 of 5
  What is it about?
  [Payment and billing] [Statement]
  [Fees and interest] [Refund and return]
  [Account access] [Fraud and security]
  [Quality of service] [App and bugs]
  [Other / I’m not sure]
  [Back] [Cancel] [More]

▸ [Fees and interest]
◦ What is it about? — Fees and interest

  Before we go further, this may help:
  Where fees or interest come from
  1. On the statement, compare the due date with the date your payment was posted.
  2. Allow for your bank’s delay: a transfer can be posted a few days later.
  3. Read your agreement again: it says when fees apply, and at what rate.
  4. Note the amount, its date and the statement’s reference.
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my complaint]
  [Back] [Cancel] [More]

▸ paid on the 28th and u still charged me a 25 dollar late fee
◦ What is it about? — Fees and interest
  What happened? Tell it in your own words. — “paid on the 28th and u still charged me a 25 dollar late fee”
● Step 3 of 5
  It looks like RL20260117.
  Statement reference: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ [I don’t have it]
◦ Statement reference: do you have it at hand? — not at hand

  Step 4 of 5
  What would settle this for you?
  [A refund] [A correction]
  [An explanation] [Something else]
  [Back] [Cancel] [More]

▸ [A refund]
◦ Statement reference: do you have it at hand? — not at hand
  What would settle this for you? — A refund

  Step 5 of 5
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ [I have none]
◦ Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “paid on the 28th and u still charged me a 25 dollar late fee”
  3. Reference: not at hand
  4. Amount: $25.00
  5. What would settle it: A refund
  6. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ [Send]
◦ Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “paid on the 28th and u still charged me a 25 dollar late fee”
  3. Reference: not at hand
  4. Amount: $25.00
  5. What would settle it: A refund
  6. Files: none

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Tuesday, January 6, 2026, at 10:05 a.m.

  Subject: Fees and interest
  Amount: $25.00
  What happened: “paid on the 28th and u still charged me a 25 dollar late fee”
  What would settle it: A refund

  A person on the Billing team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, February 3, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]

▸ /purchase
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

▸ [I don’t have it]
◦ Order number: do you have it at hand? — not at hand

  Step 4 of 7
  Have you already written or spoken to the store?
  [Yes] [No]
  [Yes, and it refuses]
  [Closed or unreachable]
  [Back] [Cancel] [More]

▸ [Yes]
◦ Order number: do you have it at hand? — not at hand
  Have you already written or spoken to the store? — Yes

  Step 5 of 7
  A date will do, or “last week”. Add how if you like: email, phone, in the store.
  When was that, the first time?
  [Today] [Yesterday]
  [Last week]
  [More than 21 days ago]
  [I don’t remember]
  [Back] [Cancel] [More]

▸ [Yesterday]
◦ Order number: do you have it at hand? — not at hand
  Have you already written or spoken to the store? — Yes
  When was that, the first time? — Monday, January 5, 2026

  Step 6 of 7
  Several messages, a photo or a voice message are fine too.
  What happened? Say what you expected and what came instead.
  [Back] [Cancel] [More]

▸ the coat never came, ordered it dec 2
◦ Order number: do you have it at hand? — not at hand
  Have you already written or spoken to the store? — Yes
  When was that, the first time? — Monday, January 5, 2026
  What happened? Say what you expected and what came instead. — “the coat never came, ordered it dec 2”
● Step 7 of 7
  Helpful, for example: order confirmation and tracking number. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ [I have none]
◦ Your report, before it is sent
  1. Problem: Not received
  2. Store: Northern Outfitters
  3. Reference: not at hand
  4. Store contacted: Yes
  5. First contact: Monday, January 5, 2026
  6. What happened: “the coat never came, ordered it dec 2”
  7. Files: none
  Once sent: the store has time to settle it; that time ends Monday, January 26, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Change 7]
  [Back] [Cancel] [More]

▸ [Send]
◦ Your report, before it is sent
  1. Problem: Not received
  2. Store: Northern Outfitters
  3. Reference: not at hand
  4. Store contacted: Yes
  5. First contact: Monday, January 5, 2026
  6. What happened: “the coat never came, ordered it dec 2”
  7. Files: none
  Once sent: the store has time to settle it; that time ends Monday, January 26, 2026.

  Is this right, and may I send it? — confirmed
● Problem reported. Your number: A1Y9-9ZBY
  Received Tuesday, January 6, 2026, at 10:06 a.m.

  Problem: Not received
  Store: Northern Outfitters
  Store contacted: Yes
  First contact: Monday, January 5, 2026
  What happened: “the coat never came, ordered it dec 2”

  The store has 21 days from your first contact to settle it: until Monday, January 26, 2026.
  Tell us here, at any time, how it goes; a complaint can be opened without waiting. Check in your app whether the payment is paused.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
  [Open a complaint now]
# card: 🟣 En attente du magasin · Problème avec un achat · A1Y9-9ZBY · Achat non reçu
  [Prendre] [Résoudre]

▸ ok forget it i withdraw my complaint
● Which case does this belong to?
  [A1Y9-9ZBY Not received]
  [N0ZM-MZ5G Fees and interest]
  [Another subject]
  [Back] [Cancel] [More]

▸ the fees one
👀 «ok forget it i withdraw my complaint»
◦ Which case does this belong to? — N0ZM-MZ5G
● Withdraw case N0ZM-MZ5G? The Billing team then stops working on it.
  [Yes, withdraw it]
  [No, keep it]
# customer: ok forget it i withdraw my complaint

▸ yes
◦ Withdraw case N0ZM-MZ5G? The Billing team then stops working on it. — Yes, withdraw it
👀 «yes»
● Case N0ZM-MZ5G is withdrawn. If you change your mind, write it here. For a new request: /start
# card: ⚪ Retiré · Plainte · N0ZM-MZ5G · Frais et intérêts
# customer: yes
# desk: La personne retire son dossier.
