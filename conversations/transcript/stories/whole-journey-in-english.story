title: A complaint from first word to settled, with a question in between
language: en-CA
clock: 2026-04-01 11:30

▸ hey, I was charged a $25 late fee on statement RL20260117 but I paid on time. refund please
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
  • Complaint
  • Subject: Fees and interest
  • What would settle it: A refund
  • Reference: RL20260117
  • Amount: $25.00

  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ (photo confirmation.jpg)
◦ Here is what I understood:
  • Complaint
  • Subject: Fees and interest
  • What would settle it: A refund
  • Reference: RL20260117
  • Amount: $25.00

  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
● File added (1).

  Anything else to add?
  [That’s all]
  [Back] [Cancel] [More]

▸ that's all
◦ Anything else to add? — 1 file
● Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “hey, I was charged a $25 late fee on statement RL20260117 but I paid on time. refund please”
  3. Reference: RL20260117
  4. Amount: $25.00
  5. What would settle it: A refund
  6. Files: 1 file
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ [Send]
◦ Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “hey, I was charged a $25 late fee on statement RL20260117 but I paid on time. refund please”
  3. Reference: RL20260117
  4. Amount: $25.00
  5. What would settle it: A refund
  6. Files: 1 file

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Wednesday, April 1, 2026, at 11:30 a.m.

  Subject: Fees and interest
  Reference: RL20260117
  Amount: $25.00
  What happened: “hey, I was charged a $25 late fee on statement RL20260117 but I paid on time. refund please”
  What would settle it: A refund
  Files: 1 file

  A person on the Billing team will look into your complaint and answer you here.
  An answer, if possible, by Thursday, April 30, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]
# customer: (photo.jpg)

@nadia [Prendre]
● Someone on the Billing team has taken your case N0ZM-MZ5G and will write to you here.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.

@nadia: Hello, which bank did you pay from?
● Billing team
  Hello, which bank did you pay from?
# marks: «Hello, which bank did you pay from?» ✅

= 2h
▸ Desjardins, on the 28th
👀 «Desjardins, on the 28th»
● Added to your case N0ZM-MZ5G, which is with the Billing team.
# customer: Desjardins, on the 28th

@nadia: // Desjardins had an outage that day
# marks: «// Desjardins had an outage that day» 📝

@nadia: Thank you. The payment was delayed by an outage at the bank, not by you.
● Billing team
  Thank you. The payment was delayed by an outage at the bank, not by you.
# marks: «Thank you. The payment was delayed by an…» ✅

@nadia [Résoudre] outcome=upheld remedy=refund amount=25 | The $25 fee is refunded; you will see it on your next statement.
● Final answer to your complaint N0ZM-MZ5G, received Wednesday, April 1, 2026: accepted.
  You wrote:
  hey, I was charged a $25 late fee on statement RL20260117 but I paid on time. refund please

  Billing team
  The $25 fee is refunded; you will see it on your next statement.

  What is being done: refund of $25.00.

  If this does not settle it, say so: the team will take your case up again, under the same number.

  Does this settle your complaint?
  [Yes, it is settled]
  [No, it is not settled]
# card: 🟢 Répondu · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Rouvrir]
# desk: Réponse finale envoyée par Nadia : Acceptée
  The $25 fee is refunded; you will see it on your next statement.
# whisper modal: La plainte est retenue, et la réponse ne présente pas d’excuses.

▸ [Yes, it is settled]
● Noted: case N0ZM-MZ5G is settled. You can reopen it here for six months.

  May we ask you a little later how it went? It is one question.
  [Yes]
  [Yes, anonymously]
  [No, thank you]
✱ Noted: settled.
# card: ✅ Réglé · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Rouvrir]
# desk: La personne confirme que c’est réglé.
