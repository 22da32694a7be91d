title: A photo sent before the privacy notice waits for the yes as well
language: en
clock: 2026-01-13 10:00

▸ (photo statement.jpg)
● Hello, this is the Exemple complaints desk. I am an automated assistant.
  What you write travels through Telegram, under its own terms, and our team reads it in Slack, sometimes outside Québec. It is used only to deal with your request, and kept 7 years at most.
  You can see or correct your information: /privacy
  “Continue”, or simply writing more, means you agree. Without an answer, everything is erased after 24 hours.
  Shall we continue?
  [Continue]
  [Learn more]
  [Français]
  [More]

▸ my statement RL20260117 is wrong, please correct the balance
◦ Hello, this is the Exemple complaints desk. I am an automated assistant.
  What you write travels through Telegram, under its own terms, and our team reads it in Slack, sometimes outside Québec. It is used only to deal with your request, and kept 7 years at most.
  You can see or correct your information: /privacy
  “Continue”, or simply writing more, means you agree. Without an answer, everything is erased after 24 hours.
  Shall we continue?
● Here is what I understood:
  • Complaint
  • Subject: Statement
  • What would settle it: A correction
  • Reference: RL20260117

  Anything else to add?
  [That’s all]
  [Back] [Cancel] [More]

▸ no
◦ Here is what I understood:
  • Complaint
  • Subject: Statement
  • What would settle it: A correction
  • Reference: RL20260117
  Anything else to add? — 1 file
● Your complaint, before it is sent
  1. Subject: Statement
  2. What happened: “my statement RL20260117 is wrong, please correct the balance”
  3. Reference: RL20260117
  4. What would settle it: A correction
  5. Files: 1 file
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5]
  [Back] [Cancel] [More]

▸ [Send]
◦ Your complaint, before it is sent
  1. Subject: Statement
  2. What happened: “my statement RL20260117 is wrong, please correct the balance”
  3. Reference: RL20260117
  4. What would settle it: A correction
  5. Files: 1 file

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Tuesday, January 13, 2026, at 10:00 a.m.

  Subject: Statement
  Reference: RL20260117
  What happened: “my statement RL20260117 is wrong, please correct the balance”
  What would settle it: A correction
  Files: 1 file

  A person on the Billing team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, February 10, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Relevé
  [Prendre] [Résoudre]
# customer: (photo.jpg)
