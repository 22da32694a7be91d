title: Help, status and language with nothing under way
language: en
clock: 2026-01-13 10:00

▸ /start
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

▸ help
◦ What would you like to do?
● Answer with the buttons or in your own words. At any time: “back”, “cancel”, “start over”, “language”, “status” or “talk to someone”.
  Every answer is saved. Nothing is sent without your yes.

  What would you like to do?
  [File a complaint]
  [Problem with a purchase]
  [Give feedback]
  [Follow a case]
  [Talk to someone]
  [More]

▸ /status
◦ Answer with the buttons or in your own words. At any time: “back”, “cancel”, “start over”, “language”, “status” or “talk to someone”.
  Every answer is saved. Nothing is sent without your yes.

  What would you like to do?
● There is no case in your name yet.

  What would you like to do?
  [File a complaint]
  [Problem with a purchase]
  [Give feedback]
  [Follow a case]
  [Talk to someone]
  [More]

▸ /language
◦ There is no case in your name yet.

  What would you like to do?
● Dans quelle langue souhaitez-vous continuer?
  Which language would you like to continue in?
  [Français] [English]
  [More]

▸ [English]
◦ Dans quelle langue souhaitez-vous continuer?
  Which language would you like to continue in?
● Done: we continue in English.

  What would you like to do?
  [File a complaint]
  [Problem with a purchase]
  [Give feedback]
  [Follow a case]
  [Talk to someone]
  [More]
