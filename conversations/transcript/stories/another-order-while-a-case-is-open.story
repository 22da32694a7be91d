title: A case is open and the next message names another statement: it is asked about, and belongs to the case after all
language: en
clock: 2026-03-02 09:30

▸ you charged me a late fee for nothing on statement RL20260117, i want the $25 back
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
  • Reference: RL20260117
  • Amount: $25.00

  Step 1 of 2
  What would settle this for you?
  [A refund] [A correction]
  [An explanation] [Something else]
  [Back] [Cancel] [More]

▸ a refund
◦ Here is what I understood:
  • Complaint
  • Subject: Fees and interest
  • Reference: RL20260117
  • Amount: $25.00
  What would settle this for you? — A refund
● Step 2 of 2
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ Do you have a photo or a document to add? — none
● Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “you charged me a late fee for nothing on statement RL20260117, i want the $25 back”
  3. Reference: RL20260117
  4. Amount: $25.00
  5. What would settle it: A refund
  6. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ yes
◦ Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “you charged me a late fee for nothing on statement RL20260117, i want the $25 back”
  3. Reference: RL20260117
  4. Amount: $25.00
  5. What would settle it: A refund
  6. Files: none

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Monday, March 2, 2026, at 9:30 a.m.

  Subject: Fees and interest
  Reference: RL20260117
  Amount: $25.00
  What happened: “you charged me a late fee for nothing on statement RL20260117, i want the $25 back”
  What would settle it: A refund

  A person on the Billing team will look into your complaint and answer you here.
  An answer, if possible, by Monday, March 30, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]

= 3h
▸ same story with statement RL20260217 by the way, charged a late fee again
● Is this about case N0ZM-MZ5G (Fees and interest), or something else?
  [N0ZM-MZ5G Fees and interest]
  [Another subject]
  [Back] [Cancel] [More]

▸ 1
👀 «same story with statement RL20260217 by…»
◦ Is this about case N0ZM-MZ5G (Fees and interest), or something else? — N0ZM-MZ5G
● Added to your case N0ZM-MZ5G, which is with the Billing team.
# customer: same story with statement RL20260217 by the way, charged a late fee again
