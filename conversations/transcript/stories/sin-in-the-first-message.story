title: A social insurance number in the very first message is gone before anything else
language: en
clock: 2026-01-13 10:00

▸ my SIN is 130-692-544, someone stole my identity and used my account, this is fraud
⌫ (their message)
● Hello, this is the Exemple complaints desk. I am an automated assistant.

  I removed your social insurance number: we never need it. I am also deleting your message.

  Give no code and no password to anyone, and pay nothing more. Let your card issuer know right now.

  What you write travels through Telegram, under its own terms, and our team reads it in Slack, sometimes outside Québec. It is used only to deal with your request, and kept 7 years at most.
  You can see or correct your information: /privacy
  “Continue”, or simply writing more, means you agree. Without an answer, everything is erased after 24 hours.
  Your message is kept meanwhile; nobody has read it yet.
  Shall we continue?
  [Continue]
  [Learn more]
  [Français]
  [More]
