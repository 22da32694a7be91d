title: The soft question is answered with a yes: a person takes over
language: en-CA
clock: 2026-01-06 15:30

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

▸ [Quality of service]
◦ What is it about? — Quality of service

  Step 2 of 4
  Several messages, a photo or a voice message are fine too.
  What happened? Tell it in your own words.
  [Back] [Cancel] [More]

▸ your agents call me every day about this debt, i feel hopeless
◦ What is it about? — Quality of service
  What happened? Tell it in your own words. — “your agents call me every day about this debt, i feel…”
● If this is getting too heavy, there is someone to talk to. At 9-8-8, someone answers day and night, by phone or text. In Québec, also: 1-866-APPELLE (277-3553). If anyone is in danger right now: 911.
  Do you need help for yourself, right now?
  [I need help]
  [I’m OK, let’s go on]
  [More]

▸ yes i need help
◦ Do you need help for yourself, right now? — I need help
● What you are going through comes before everything else. I am alerting a person on the team; what you wrote is kept.
● Handed to a person. Your number: N0ZM-MZ5G
  Received Tuesday, January 6, 2026, at 3:30 p.m.

  Subject: Quality of service
  What happened: “your agents call me every day about this debt, i feel hopeless”

  A person on the Customer Service team will answer you here and ask for what is missing.
  An answer, if possible, by Tuesday, February 3, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🆘 URGENT – détresse · 🟡 Nouveau · Plainte · N0ZM-MZ5G · Qualité du service
  [Prendre] [Résoudre]
# desk: 🆘 URGENT – détresse. La personne a reçu les lignes d’aide. Répondez-lui vous-même, dès maintenant.

@nadia [Prendre]
● Someone on the Customer Service team has taken your case N0ZM-MZ5G and will write to you here.
# card: 🆘 URGENT – détresse · 🔵 En cours · Plainte · N0ZM-MZ5G · Qualité du service · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.
