title: A link in English, a no, and a forged link that says nothing
language: fr-CA
clock: 2026-12-01 10:00

▸ /start Afr8Psh4V4e30Cd9ztz3CAxub3RfcmVjZWl2ZWQJQ000ODIxNzM2
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
● Your link says:
  • Problem with a purchase
  • Problem: Not received
  • Reference: CM4821736
  Is that what this is about?
  [Yes] [No, something else]
  [More]

▸ [No, something else]
◦ Is that what this is about? — No, something else

  What would you like to do?
  [File a complaint]
  [Problem with a purchase]
  [Give feedback]
  [Follow a case]
  [Talk to someone]
  [More]

▸ /cancel
◦ Is that what this is about? — No, something else
  What would you like to do? — cancelled
● Nothing is under way.
  [File a complaint]
  [Problem with a purchase]
  [Give feedback]
  [Follow a case] [Talk to someone]

▸ /start AQr8Psh4V4e30Cd9ztz3CAxub3RfcmVjZWl2ZWQJQ000ODIxNzM2
● What would you like to do?
  [File a complaint]
  [Problem with a purchase]
  [Give feedback]
  [Follow a case]
  [Talk to someone]
  [More]
