title: Feedback is the customer’s own to erase: it is gone at once, from Slack too
language: en-CA
clock: 2026-02-03 11:00

▸ /feedback
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
● Step 1 of 3
  Which product or service is this about?
  [Card] [Paying in instalments]
  [Statements and invoices] [Mobile app]
  [Website] [Returns and refunds]
  [Customer service] [Something else]
  [Back] [Cancel] [More]

▸ [Mobile app]
◦ Which product or service is this about? — Mobile app

  Step 2 of 3
  Several messages, a photo or a voice message are fine too.
  What would you like to tell us?
  [Back] [Cancel] [More]

▸ A dark mode would be kind to my eyes, I read in bed.
◦ Which product or service is this about? — Mobile app
  What would you like to tell us? — “A dark mode would be kind to my eyes, I read in bed.”
● Take all the time you need. A voice message is fine too, and a person can take over at any moment.

  Step 3 of 3
  A screenshot, for example, can help.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ (document screen.pdf)
◦ Take all the time you need. A voice message is fine too, and a person can take over at any moment.

  Step 3 of 3
  A screenshot, for example, can help.
  Do you have a photo or a document to add?
● File added (1).

  Step 3 of 3
  Anything else to add?
  [That’s all]
  [Back] [Cancel] [More]

▸ [That’s all]
◦ Your feedback, before it is sent
  1. Product or service: Mobile app
  2. Your feedback: “A dark mode would be kind to my eyes, I read in bed.”
  3. Files: 1 file
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Back] [Cancel] [More]

▸ [Send]
◦ Your feedback, before it is sent
  1. Product or service: Mobile app
  2. Your feedback: “A dark mode would be kind to my eyes, I read in bed.”
  3. Files: 1 file

  Is this right, and may I send it? — confirmed
● Feedback received, thank you. Your number: N0ZM-MZ5G
  Received Tuesday, February 3, 2026, at 11:00 a.m.

  Product or service: Mobile app
  Your feedback: “A dark mode would be kind to my eyes, I read in bed.”
  Files: 1 file

  The App and Website team will study it. Feedback does not always get an answer; if you expect one, write it here.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
  [Make it a complaint]
# card: 🟡 Nouveau · Commentaire · N0ZM-MZ5G · Appli mobile · 🚩 vulnérabilité (à vérifier)
  [Prendre] [Remercier] [C’est une plainte] [Résoudre]
# customer: (screen.pdf)
# desk: 🚩 Peut-être : vulnérabilité. Relisez le message, puis confirmez ou retirez le drapeau.

▸ /privacy
● Your information
  Who: the Exemple complaints desk. Why: to deal with your request, nothing else. What: your words, your files, your first name on Telegram, your language; never a card number or a SIN.
  Where: Telegram, then Slack, sometimes outside Québec. How long: 7 years at most; a draft, 14 days.
  Your rights: to see it, correct it, withdraw your consent. To do so: write to us right here.

  What we hold, since Tuesday, February 3, 2026. Your consent: Tuesday, February 3, 2026.
  • N0ZM-MZ5G · Feedback · received Tuesday, February 3, 2026 · kept 2 years after it is closed
  [A copy of my information]
  [Erase my information]
  [Stop asking for my opinion]

▸ [Erase my information]
● What is erased right away: a draft, your feedback, your first name, your preferences. Technical copies are gone within six days.

  Is that what you want?
  [Yes, erase]
  [No, keep everything]

▸ [Yes, erase]
● It is erased. If you write again, we start from nothing.
# card: ⚪ Effacé · Commentaire · N0ZM-MZ5G · Appli mobile
# gone: «»
# gone: «🚩 Peut-être : vulnérabilité. Relisez le…»
# desk: 🔐 La personne a effacé son commentaire. Les messages que l’équipe a écrits dans ce fil y restent : leurs auteurs peuvent les supprimer.

▸ hello again
● Hello, this is the Exemple complaints desk. I am an automated assistant.
  What you write travels through Telegram, under its own terms, and our team reads it in Slack, sometimes outside Québec. It is used only to deal with your request, and kept 7 years at most.
  You can see or correct your information: /privacy
  “Continue”, or simply writing more, means you agree. Without an answer, everything is erased after 24 hours.
  Shall we continue?
  [Continue]
  [Learn more]
  [Français]
  [More]
