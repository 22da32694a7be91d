title: A new subject while two cases are open
language: en
clock: 2026-01-13 10:00

▸ complaint about late fees of $25 on statement RL20260117, I want a refund
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
  • Reference: RL20260117
  • Amount: $25.00

  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ [I have none]
◦ Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “complaint about late fees of $25 on statement RL20260117, I want a refund”
  3. Reference: RL20260117
  4. Amount: $25.00
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
  2. What happened: “complaint about late fees of $25 on statement RL20260117, I want a refund”
  3. Reference: RL20260117
  4. Amount: $25.00
  5. What would settle it: A refund
  6. Files: none

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Tuesday, January 13, 2026, at 10:00 a.m.

  Subject: Fees and interest
  Reference: RL20260117
  Amount: $25.00
  What happened: “complaint about late fees of $25 on statement RL20260117, I want a refund”
  What would settle it: A refund

  A person on the Billing team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, February 10, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]

▸ /complaint
● Step 1 of 5
  What is it about?
  [Payment and billing] [Statement]
  [Fees and interest] [Refund and return]
  [Account access] [Fraud and security]
  [Quality of service] [App and bugs]
  [Other / I’m not sure]
  [Back] [Cancel] [More]

▸ [Account access]
◦ What is it about? — Account access

  Before we go further, this may help:
  Getting back into the account
  1. Check the email address or number on the account.
  2. When signing in, choose “Forgot password”. Look in your junk mail too.
  3. After several tries, wait an hour: access can be locked for a while.
  4. Never give out a code or a password, not even here.
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my complaint]
  [Back] [Cancel] [More]

▸ Locked out since Friday, after two calls.
◦ What is it about? — Account access
  What happened? Tell it in your own words. — “Locked out since Friday, after two calls.”
● Step 3 of 4
  What would settle this for you?
  [A correction] [An explanation]
  [An apology] [Something else]
  [Back] [Cancel] [More]

▸ [A correction]
◦ What would settle this for you? — A correction

  Step 4 of 4
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ What would settle this for you? — A correction
  Do you have a photo or a document to add? — none
● Your complaint, before it is sent
  1. Subject: Account access
  2. What happened: “Locked out since Friday, after two calls.”
  3. What would settle it: A correction
  4. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4]
  [Back] [Cancel] [More]

▸ [Send]
◦ Your complaint, before it is sent
  1. Subject: Account access
  2. What happened: “Locked out since Friday, after two calls.”
  3. What would settle it: A correction
  4. Files: none

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: A1Y9-9ZBY
  Received Tuesday, January 13, 2026, at 10:01 a.m.

  Subject: Account access
  What happened: “Locked out since Friday, after two calls.”
  What would settle it: A correction

  A person on the Account Security team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, February 10, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · A1Y9-9ZBY · Accès au compte
  [Prendre] [Résoudre]
# desk: D’après ses mots, la personne nous en a déjà parlé.

= 1h
▸ the app crashes whenever I open my statements
● Which case does this belong to?
  [A1Y9-9ZBY Account access]
  [N0ZM-MZ5G Fees and interest]
  [Another subject]
  [Back] [Cancel] [More]

▸ [Another subject]
◦ Which case does this belong to? — Another subject

  Here is what I understood:
  • Complaint
  • Subject: App and bugs

  Before we go further, this may help:
  The app or site no longer responds
  1. Close the app and open it again; on the web, refresh the page or try another browser.
  2. Install the latest version, then restart the device.
  3. Try another network: Wi-Fi or mobile data.
  4. If the error returns, take a screenshot of the message and note the time.
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my complaint]
  [Back] [Cancel] [More]
