title: A person, please, and nothing more to say
language: en
clock: 2026-01-16 17:20

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

▸ [Talk to someone]
◦ What would you like to do?
● In one sentence, what is it about? A person on the team will take over.
  [No details]
  [Back] [Cancel] [More]

▸ [No details]
◦ In one sentence, what is it about? A person on the team will take over. — handed to a person
● Handed to a person. Your number: 85R7-5XFE
  Received Friday, January 16, 2026, at 5:20 p.m.

  No details so far.

  A person on the Customer Service team will answer you here and ask for what is missing.
  An answer, if possible, by Friday, February 13, 2026 (20 business days).
  Our office is closed; it opens Monday, January 19, 2026, at 9:00 a.m.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · 85R7-5XFE
  [Prendre] [Résoudre]
# desk: Dossier incomplet : la personne a demandé à parler à quelqu’un avant la fin des questions.
