title: A contact card and a poll where words are wanted
language: en
clock: 2026-01-13 10:00

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

▸ [Other / I’m not sure]
◦ What is it about? — Other / I’m not sure

  Step 2 of 4
  Several messages, a photo or a voice message are fine too.
  What happened? Tell it in your own words.
  [Back] [Cancel] [More]

▸ (contact)
◦ What is it about? — Other / I’m not sure

  Step 2 of 4
  Several messages, a photo or a voice message are fine too.
  What happened? Tell it in your own words.
● I cannot keep a contact card. Write what the team should know instead.

  Step 2 of 4
  Several messages, a photo or a voice message are fine too.
  What happened? Tell it in your own words.
  [Back] [Cancel] [More]

▸ (poll)
◦ I cannot keep a contact card. Write what the team should know instead.

  Step 2 of 4
  Several messages, a photo or a voice message are fine too.
  What happened? Tell it in your own words.
● I cannot read a poll. A few words will do.

  Step 2 of 4
  Several messages, a photo or a voice message are fine too.
  What happened? Tell it in your own words.
  [Back] [Cancel] [More]

▸ The branch on King Street turned me away.
◦ What happened? Tell it in your own words. — “The branch on King Street turned me away.”
● Step 3 of 4
  What would settle this for you?
  [A refund] [A correction]
  [An explanation] [An apology]
  [Something else]
  [Back] [Cancel] [More]
