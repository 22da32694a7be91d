title: A yes or a no at the files question that says more loses nothing
language: en
clock: 2026-01-06 10:05

▸ you guys charged me a 35$ late fee but i paid on dec 28, i want a refund
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
  • Subject: Fees and interest
  • What would settle it: A refund
  • Amount: $35.00

  Step 1 of 2
  It looks like RL20260117.
  Statement reference: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ i dont have it with me
◦ Here is what I understood:
  • Complaint
  • Subject: Fees and interest
  • What would settle it: A refund
  • Amount: $35.00
  Statement reference: do you have it at hand? — not at hand
● Step 2 of 2
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ yes but how do i send it
◦ Step 2 of 2
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
● Tap the paperclip, beside where you type, then choose the photo or document.

  Step 2 of 2
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ yeah hold on i forgot to say the guy on the phone promised me hed cancel it
◦ Tap the paperclip, beside where you type, then choose the photo or document.

  Step 2 of 2
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
● I have added that to your story.

  Tap the paperclip, beside where you type, then choose the photo or document.

  Step 2 of 2
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no but i found the number its RL20260117
◦ Do you have a photo or a document to add? — none
● Reference noted: RL20260117.

  Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “you guys charged me a 35$ late fee but i paid on dec 28, i want a refund
  yeah hold on i forgot to say the guy on the phone promised me hed cancel it
  no but i found the number its RL20260117”
  3. Reference: RL20260117
  4. Amount: $35.00
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
  2. What happened: “you guys charged me a 35$ late fee but i paid on dec 28, i want a refund
  yeah hold on i forgot to say the guy on the phone promised me hed cancel it
  no but i found the number its RL20260117”
  3. Reference: RL20260117
  4. Amount: $35.00
  5. What would settle it: A refund
  6. Files: none

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Tuesday, January 6, 2026, at 10:05 a.m.

  Subject: Fees and interest
  Reference: RL20260117
  Amount: $35.00
  What happened: “you guys charged me a 35$ late fee but i paid on dec 28, i want a refund
  yeah hold on i forgot to say the guy on the phone promised me hed cancel it
  no but i…”
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
