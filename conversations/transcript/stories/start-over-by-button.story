title: Starting over by button, from a purchase problem to a complaint
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

▸ [More]
◦ Step 3 of 7
  It looks like CM4821736.
  Order number: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel]
  [Start over] [Help] [Langue / Language]
  [Talk to someone]

▸ [Start over]
◦ Step 3 of 7
  It looks like CM4821736.
  Order number: do you have it at hand?
● This would erase your 2 answers. Should I really erase them?
  [Keep and continue]
  [Erase everything]
  [More]

▸ [Erase everything]
◦ This would erase your 2 answers. Should I really erase them? — cancelled
● Starting over.

  What would you like to do?
  [File a complaint]
  [Problem with a purchase]
  [Give feedback]
  [Follow a case]
  [Talk to someone]
  [More]

▸ [File a complaint]
◦ What would you like to do? — Complaint

  Step 1 of 5
  What is it about?
  [Payment and billing] [Statement]
  [Fees and interest] [Refund and return]
  [Account access] [Fraud and security]
  [Quality of service] [App and bugs]
  [Other / I’m not sure]
  [Back] [Cancel] [More]
