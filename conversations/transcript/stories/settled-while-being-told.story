title: Settled while it is being told
language: en
clock: 2026-01-12 15:00

▸ I want to complain
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
  • Complaint

  Step 1 of 5
  What is it about?
  [Payment and billing] [Statement]
  [Fees and interest] [Refund and return]
  [Account access] [Fraud and security]
  [Quality of service] [App and bugs]
  [Other / I’m not sure]
  [Back] [Cancel] [More]

▸ you charged my december statement twice and when I call they hang up on me
◦ Here is what I understood:
  • Complaint
  What is it about? — Payment and billing
● Before we go further, this may help:
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

▸ it's all settled now actually, you refunded me
◦ Before we go further, this may help:
  A double or unexpected amount
  1. See whether one of the amounts is “pending”: a mere authorization often disappears by itself.
  2. Check whether the purchase was to be paid in instalments, or left in several parcels.
  3. Compare with the invoice: price, taxes, delivery, exchange rate.
  4. Take a screenshot of the lines in question.
  Does this settle it?
● Good to hear that it is settled. We can stop here: nothing has been sent yet.

  This would erase your 2 answers. Should I really erase them?
  [Keep and continue]
  [Erase everything]
  [More]

▸ [Keep and continue]
◦ This would erase your 2 answers. Should I really erase them?

  Help article: A double or unexpected amount
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my complaint]
  [Back] [Cancel] [More]

▸ [Continue my complaint]
◦ This would erase your 2 answers. Should I really erase them?
  Help article: A double or unexpected amount

  Step 2 of 4
  It looks like RL20260117.
  Statement reference: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ [I don’t have it]
◦ This would erase your 2 answers. Should I really erase them?
  Help article: A double or unexpected amount
  Statement reference: do you have it at hand? — not at hand

  Step 3 of 4
  What would settle this for you?
  [A refund] [A correction]
  [An explanation] [Something else]
  [Back] [Cancel] [More]

▸ they finally refunded me but only half of it
◦ This would erase your 2 answers. Should I really erase them?
  Help article: A double or unexpected amount
  Statement reference: do you have it at hand? — not at hand

  Step 3 of 4
  What would settle this for you?
● I have added that to your story.

  Step 3 of 4
  What would settle this for you?
  [A refund] [A correction]
  [An explanation] [Something else]
  [Back] [Cancel] [More]

▸ where's my complaint at?
◦ I have added that to your story.

  Step 3 of 4
  What would settle this for you?
● Nothing has been sent yet: there is still something to answer here.

  Step 3 of 4
  What would settle this for you?
  [A refund] [A correction]
  [An explanation] [Something else]
  [Back] [Cancel] [More]

▸ you guys just refunded me
◦ Nothing has been sent yet: there is still something to answer here.

  Step 3 of 4
  What would settle this for you?
● Good to hear that it is settled. We can stop here: nothing has been sent yet.

  This would erase your 3 answers. Should I really erase them?
  [Keep and continue]
  [Erase everything]
  [More]

▸ [Erase everything]
◦ This would erase your 3 answers. Should I really erase them? — cancelled
● Cancelled: nothing was sent, and your answers are erased.
  [File a complaint]
  [Problem with a purchase]
  [Give feedback]
  [Follow a case] [Talk to someone]
