title: Talking to someone half-way keeps what was said
language: en
clock: 2026-01-12 22:15

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

▸ Locked out since Friday, three calls, nobody fixes it.
◦ What is it about? — Account access
  What happened? Tell it in your own words. — “Locked out since Friday, three calls, nobody fixes it.”
● Step 3 of 4
  What would settle this for you?
  [A correction] [An explanation]
  [An apology] [Something else]
  [Back] [Cancel] [More]

▸ can i talk to a real person
◦ What would settle this for you? — handed to a person
● Handed to a person. Your number: N0ZM-MZ5G
  Received Monday, January 12, 2026, at 10:15 p.m.

  Subject: Account access
  What happened: “Locked out since Friday, three calls, nobody fixes it.”

  A person on the Account Security team will answer you here and ask for what is missing.
  An answer, if possible, by Monday, February 9, 2026 (20 business days).
  Our office is closed; it opens Tuesday, January 13, 2026, at 9:00 a.m.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Accès au compte
  [Prendre] [Résoudre]
# desk: D’après ses mots, la personne nous en a déjà parlé.
# desk: Dossier incomplet : la personne a demandé à parler à quelqu’un avant la fin des questions.

@nadia [Prendre]
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Accès au compte · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.

@nadia: Hello, I am looking at your account now.
● Account Security team
  Hello, I am looking at your account now.
# marks: «Hello, I am looking at your account now.» ✅
