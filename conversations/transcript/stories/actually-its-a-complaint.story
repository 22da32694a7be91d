title: The form was understood wrongly, and one sentence puts it right
language: en
clock: 2026-01-06 10:05

▸ my order from the Bay came broken and nobody at your desk ever picks up the phone
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

  Before we go further, this may help:
  The wrong item, or a damaged one
  1. Keep the item, the packaging and the label as they are, and photograph them.
  2. Compare with the order: model, size, colour, quantity.
  3. Send the photos and the order number to the store. Say what you ask for: an exchange, a repair or a refund.
  4. Send nothing back before you have its instructions in writing.
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my report]
  [Back] [Cancel] [More]

▸ actually it's a complaint
◦ Here is what I understood:
  • Problem with a purchase
  • Problem: Damaged or not as described

  Before we go further, this may help:
  The wrong item, or a damaged one
  1. Keep the item, the packaging and the label as they are, and photograph them.
  2. Compare with the order: model, size, colour, quantity.
  3. Send the photos and the order number to the store. Say what you ask for: an exchange, a repair or a refund.
  4. Send nothing back before you have its instructions in writing.
  Does this settle it?
● Here is what I understood:
  • Complaint

  Step 1 of 3
  What is it about?
  [Payment and billing] [Statement]
  [Fees and interest] [Refund and return]
  [Account access] [Fraud and security]
  [Quality of service] [App and bugs]
  [Other / I’m not sure]
  [Back] [Cancel] [More]

▸ i want to give feedback
◦ Here is what I understood:
  • Complaint

  Step 1 of 3
  What is it about?
● Complaint: this is already started. Send it or cancel it first.

  Step 1 of 3
  What is it about?
  [Payment and billing] [Statement]
  [Fees and interest] [Refund and return]
  [Account access] [Fraud and security]
  [Quality of service] [App and bugs]
  [Other / I’m not sure]
  [Back] [Cancel] [More]
