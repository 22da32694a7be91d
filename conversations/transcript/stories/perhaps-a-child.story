title: The words of somebody young: one question about age, and the form goes on
language: en-CA
clock: 2026-01-06 17:00

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

▸ [Continue my complaint]
◦ What is it about? — Account access
  Help article: Getting back into the account

  Step 2 of 4
  Several messages, a photo or a voice message are fine too.
  What happened? Tell it in your own words.
  [Back] [Cancel] [More]

▸ my account got locked for no reason and my parents are gonna be so mad, i'm in grade 11
◦ What is it about? — Account access
  Help article: Getting back into the account
  What happened? Tell it in your own words. — “my account got locked for no reason and my parents are…”
● Are you 14 or older?
  [Yes, 14 or older]
  [No, under 14]
  [More]

▸ yes im 16
◦ Are you 14 or older? — Yes, 14 or older
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
