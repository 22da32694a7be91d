title: What would settle it, said where the subject was asked for, is not asked again
language: en
clock: 2026-01-13 10:00

▸ hello
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
● What would you like to do?
  [File a complaint]
  [Problem with a purchase]
  [Give feedback]
  [Follow a case]
  [Talk to someone]
  [More]

▸ how are you
◦ What would you like to do?
● I did not catch that. Tell me in one sentence what is going on, or choose a button.

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

▸ just explain it to me please
◦ What would you like to do? — Complaint

  Step 1 of 5
  What is it about?
● Noted. What would settle it: An explanation.

  Step 1 of 4
  What is it about?
  [Payment and billing] [Statement]
  [Fees and interest] [Refund and return]
  [Account access] [Fraud and security]
  [Quality of service] [App and bugs]
  [Other / I’m not sure]
  [Back] [Cancel] [More]

▸ my credit limit
◦ Noted. What would settle it: An explanation.

  Step 1 of 4
  What is it about?
● I do not recognize this subject. Say for example “fees”, “statement” or “refund”.

  Step 1 of 4
  What is it about?
  [Payment and billing] [Statement]
  [Fees and interest] [Refund and return]
  [Account access] [Fraud and security]
  [Quality of service] [App and bugs]
  [Other / I’m not sure]
  [Back] [Cancel] [More]

▸ hold on a sec
◦ I do not recognize this subject. Say for example “fees”, “statement” or “refund”.

  Step 1 of 4
  What is it about?
● No rush: your answers are kept.

  Step 1 of 4
  What is it about?
  [Payment and billing] [Statement]
  [Fees and interest] [Refund and return]
  [Account access] [Fraud and security]
  [Quality of service] [App and bugs]
  [Other / I’m not sure]
  [Back] [Cancel] [More]

▸ they lowered my limit in November and nobody told me anything about it
◦ What is it about? — Other / I’m not sure
● Here is what I understood:
  • Complaint
  • Subject: Other / I’m not sure

  Step 2 of 2
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ nothing to add
◦ Here is what I understood:
  • Complaint
  • Subject: Other / I’m not sure
  Do you have a photo or a document to add? — none
● Your complaint, before it is sent
  1. Subject: Other / I’m not sure
  2. What happened: “they lowered my limit in November and nobody told me anything about it”
  3. What would settle it: An explanation
  4. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4]
  [Back] [Cancel] [More]

▸ can i cancel this
◦ Your complaint, before it is sent
  1. Subject: Other / I’m not sure
  2. What happened: “they lowered my limit in November and nobody told me anything about it”
  3. What would settle it: An explanation
  4. Files: none
  Is this right, and may I send it?
● This would erase your 3 answers. Should I really erase them?
  [Keep and continue]
  [Erase everything]
  [More]
