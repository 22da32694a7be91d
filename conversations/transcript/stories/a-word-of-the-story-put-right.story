title: A customer puts a word of the story right that no answer holds
language: en
clock: 2026-05-20 10:00

▸ I want to complain, your agent hung up on me twice about the lamp I bought at Structube
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
  • Subject: Quality of service

  Step 1 of 2
  What would settle this for you?
  [A correction] [An explanation]
  [An apology] [Something else]
  [Back] [Cancel] [More]

▸ an apology
◦ Here is what I understood:
  • Complaint
  • Subject: Quality of service
  What would settle this for you? — An apology
● Step 2 of 2
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ Do you have a photo or a document to add? — none
● Your complaint, before it is sent
  1. Subject: Quality of service
  2. What happened: “I want to complain, your agent hung up on me twice about the lamp I bought at Structube”
  3. What would settle it: An apology
  4. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4]
  [Back] [Cancel] [More]

▸ not Structube, it's Wayfair
◦ Review: one answer to change.
● I have added that to your story.

  Your complaint, before it is sent
  1. Subject: Quality of service
  2. What happened: “I want to complain, your agent hung up on me twice about the lamp I bought at Structube
  not Structube, it's Wayfair”
  3. What would settle it: An apology
  4. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4]
  [Back] [Cancel] [More]

▸ send
◦ I have added that to your story.
  Your complaint, before it is sent
  1. Subject: Quality of service
  2. What happened: “I want to complain, your agent hung up on me twice about the lamp I bought at Structube
  not Structube, it's Wayfair”
  3. What would settle it: An apology
  4. Files: none

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Wednesday, May 20, 2026, at 10:00 a.m.

  Subject: Quality of service
  What happened: “I want to complain, your agent hung up on me twice about the lamp I bought at Structube
  not Structube, it's Wayfair”
  What would settle it: An apology

  A person on the Customer Service team will look into your complaint and answer you here.
  An answer, if possible, by Wednesday, June 17, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Qualité du service
  [Prendre] [Résoudre]
