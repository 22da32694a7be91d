title: A complaint typed with a thumb, typos and all
language: en
clock: 2026-01-08 18:40

▸ hi
● Hello, this is the Exemple complaints desk. I am an automated assistant.
  What you write travels through Telegram, under its own terms, and our team reads it in Slack, sometimes outside Québec. It is used only to deal with your request, and kept 7 years at most.
  You can see or correct your information: /privacy
  “Continue”, or simply writing more, means you agree. Without an answer, everything is erased after 24 hours.
  Shall we continue?
  [Continue]
  [Learn more]
  [Français]
  [More]

▸ ok
◦ Hello, this is the Exemple complaints desk. I am an automated assistant.
  What you write travels through Telegram, under its own terms, and our team reads it in Slack, sometimes outside Québec. It is used only to deal with your request, and kept 7 years at most.
  You can see or correct your information: /privacy
  “Continue”, or simply writing more, means you agree. Without an answer, everything is erased after 24 hours.
  Shall we continue?
● What would you like to do?
  [File a complaint]
  [Problem with a purchase]
  [Give feedback]
  [Follow a case]
  [Talk to someone]
  [More]

▸ complaint
◦ What would you like to do? — Complaint
● Step 1 of 5
  What is it about?
  [Payment and billing] [Statement]
  [Fees and interest] [Refund and return]
  [Account access] [Fraud and security]
  [Quality of service] [App and bugs]
  [Other / I’m not sure]
  [Back] [Cancel] [More]

▸ rude agent on the phone
◦ What is it about? — Quality of service
● Step 2 of 4
  Several messages, a photo or a voice message are fine too.
  What happened? Tell it in your own words.
  [Back] [Cancel] [More]

▸ waited 50 mins then the guy hung up on me. thats it
◦ What happened? Tell it in your own words. — “waited 50 mins then the guy hung up on me. thats it”
● Step 3 of 4
  What would settle this for you?
  [A correction] [An explanation]
  [An apology] [Something else]
  [Back] [Cancel] [More]

▸ apology pls
◦ What would settle this for you? — An apology
● Step 4 of 4
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ Do you have a photo or a document to add? — none
● Your complaint, before it is sent
  1. Subject: Quality of service
  2. What happened: “waited 50 mins then the guy hung up on me. thats it”
  3. What would settle it: An apology
  4. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4]
  [Back] [Cancel] [More]

▸ yes send
◦ Your complaint, before it is sent
  1. Subject: Quality of service
  2. What happened: “waited 50 mins then the guy hung up on me. thats it”
  3. What would settle it: An apology
  4. Files: none

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Thursday, January 8, 2026, at 6:40 p.m.

  Subject: Quality of service
  What happened: “waited 50 mins then the guy hung up on me. thats it”
  What would settle it: An apology

  A person on the Customer Service team will look into your complaint and answer you here.
  An answer, if possible, by Thursday, February 5, 2026 (20 business days).
  Our office is closed; it opens Friday, January 9, 2026, at 9:00 a.m.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Qualité du service
  [Prendre] [Résoudre]
