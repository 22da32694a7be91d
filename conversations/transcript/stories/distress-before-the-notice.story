title: Distress in the very first words: help before the privacy notice, a person right after it
language: en-CA
clock: 2026-01-07 10:15

▸ i want to kill myself because of this debt you keep calling about
● What you are going through comes before everything else. At 9-8-8, someone answers day and night, by phone or text. In Québec, also: 1-866-APPELLE (277-3553). If anyone is in danger right now: 911. For a person on the team to read you, “Continue” is all it takes.
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
● Handed to a person. Your number: N0ZM-MZ5G
  Received Wednesday, January 7, 2026, at 10:15 a.m.

  Subject: Collections
  What happened: “i want to kill myself because of this debt you keep calling about”

  A person on the Billing team will answer you here and ask for what is missing.
  An answer, if possible, by Wednesday, February 4, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🆘 URGENT – détresse · 🟡 Nouveau · Plainte · N0ZM-MZ5G · Recouvrement
  [Prendre] [Résoudre]
# desk: 🆘 URGENT – détresse. La personne a reçu les lignes d’aide. Répondez-lui vous-même, dès maintenant.
