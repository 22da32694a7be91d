title: A suggestion told where the product is asked for is not asked for twice
language: en
clock: 2026-01-12 15:00

▸ I have a suggestion
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
  • Feedback

  Step 1 of 3
  Which product or service is this about?
  [Card] [Paying in instalments]
  [Statements and invoices] [Mobile app]
  [Website] [Returns and refunds]
  [Customer service] [Something else]
  [Back] [Cancel] [More]

▸ add apple pay to the app
◦ Here is what I understood:
  • Feedback
  Which product or service is this about? — Mobile app
● Here is what I understood:
  • Feedback
  • Product or service: Mobile app

  Step 2 of 2
  A screenshot, for example, can help.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ nope
◦ Here is what I understood:
  • Feedback
  • Product or service: Mobile app
  Do you have a photo or a document to add? — none
● Your feedback, before it is sent
  1. Product or service: Mobile app
  2. Your feedback: “add apple pay to the app”
  3. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Back] [Cancel] [More]

▸ [Send]
◦ Your feedback, before it is sent
  1. Product or service: Mobile app
  2. Your feedback: “add apple pay to the app”
  3. Files: none

  Is this right, and may I send it? — confirmed
● Feedback received, thank you. Your number: N0ZM-MZ5G
  Received Monday, January 12, 2026, at 3:00 p.m.

  Product or service: Mobile app
  Your feedback: “add apple pay to the app”

  The App and Website team will study it. Feedback does not always get an answer; if you expect one, write it here.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
  [Make it a complaint]
# card: 🟡 Nouveau · Commentaire · N0ZM-MZ5G · Appli mobile
  [Prendre] [Remercier] [C’est une plainte] [Résoudre]
