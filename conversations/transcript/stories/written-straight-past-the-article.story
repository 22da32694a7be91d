title: Nobody has to answer an article: what is written below it is the story
language: en
clock: 2026-01-13 10:00

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

▸ [Payment and billing]
◦ What is it about? — Payment and billing

  Before we go further, this may help:
  A double or unexpected amount
  1. See whether one of the amounts is “pending”: a mere authorization often disappears by itself.
  2. Check whether the purchase was to be paid in instalments, or left in several parcels.
  3. Compare with the invoice: price, taxes, delivery, exchange rate.
  4. Take a screenshot of the lines in question.
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my complaint]
  [Back] [Cancel] [More]

▸ i dont need tips. u took the january payment twice, 41.20 each, on the 5th and the 6th
◦ What is it about? — Payment and billing
  What happened? Tell it in your own words. — “i dont need tips. u took the january payment twice, 41.20…”
● Step 3 of 5
  It looks like RL20260117.
  Statement reference: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ dont have it
◦ Statement reference: do you have it at hand? — not at hand
● Step 4 of 5
  What would settle this for you?
  [A refund] [A correction]
  [An explanation] [Something else]
  [Back] [Cancel] [More]

▸ refund the second one
◦ What would settle this for you? — A refund (“refund the second one”)
● Step 5 of 5
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ Do you have a photo or a document to add? — none
● Your complaint, before it is sent
  1. Subject: Payment and billing
  2. What happened: “i dont need tips. u took the january payment twice, 41.20 each, on the 5th and the 6th”
  3. Reference: not at hand
  4. What would settle it: A refund (“refund the second one”)
  5. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5]
  [Back] [Cancel] [More]

▸ yes
◦ Your complaint, before it is sent
  1. Subject: Payment and billing
  2. What happened: “i dont need tips. u took the january payment twice, 41.20 each, on the 5th and the 6th”
  3. Reference: not at hand
  4. What would settle it: A refund (“refund the second one”)
  5. Files: none

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Tuesday, January 13, 2026, at 10:00 a.m.

  Subject: Payment and billing
  What happened: “i dont need tips. u took the january payment twice, 41.20 each, on the 5th and the 6th”
  What would settle it: A refund (“refund the second one”)

  A person on the Billing team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, February 10, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Paiement et facturation
  [Prendre] [Résoudre]
