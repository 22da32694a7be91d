title: A reminder on a business morning, a yes typed under the last one
language: en
clock: 2026-01-15 22:40

▸ complaint, my statement RL20260117 says i owe $40 but i paid it in december. please fix it
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
  • Subject: Statement
  • What would settle it: A correction
  • Reference: RL20260117
  • Amount: $40.00

  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ [I have none]
◦ Your complaint, before it is sent
  1. Subject: Statement
  2. What happened: “complaint, my statement RL20260117 says i owe $40 but i paid it in december. please fix it”
  3. Reference: RL20260117
  4. Amount: $40.00
  5. What would settle it: A correction
  6. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ [Send]
◦ Your complaint, before it is sent
  1. Subject: Statement
  2. What happened: “complaint, my statement RL20260117 says i owe $40 but i paid it in december. please fix it”
  3. Reference: RL20260117
  4. Amount: $40.00
  5. What would settle it: A correction
  6. Files: none

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Thursday, January 15, 2026, at 10:40 p.m.

  Subject: Statement
  Reference: RL20260117
  Amount: $40.00
  What happened: “complaint, my statement RL20260117 says i owe $40 but i paid it in december. please fix it”
  What would settle it: A correction

  A person on the Billing team will look into your complaint and answer you here.
  An answer, if possible, by Thursday, February 12, 2026 (20 business days).
  Our office is closed; it opens Friday, January 16, 2026, at 9:00 a.m.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Relevé
  [Prendre] [Résoudre]

= until 2026-01-16 16:50
@nadia [Prendre]
● Someone on the Billing team has taken your case N0ZM-MZ5G and will write to you here.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Relevé · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.

@nadia [Résoudre] outcome=upheld | The payment of $40 is now on your statement. We are sorry about that.
● Final answer to your complaint N0ZM-MZ5G, received Thursday, January 15, 2026: accepted.
  You wrote:
  complaint, my statement RL20260117 says i owe $40 but i paid it in december. please fix it

  Billing team
  The payment of $40 is now on your statement. We are sorry about that.

  If this does not settle it, say so: the team will take your case up again, under the same number.

  Does this settle your complaint?
  [Yes, it is settled]
  [No, it is not settled]
# card: 🟢 Répondu · Plainte · N0ZM-MZ5G · Relevé · Nadia
  [Rouvrir]
# desk: Réponse finale envoyée par Nadia : Acceptée
  The payment of $40 is now on your statement. We are sorry about that.

= until 2026-01-21 16:55
● Case N0ZM-MZ5G: the Billing team’s final answer is a little further up. If we do not hear from you, the case closes on Friday, January 30, 2026; you can reopen it here for six months after that.

  Does this settle your complaint?
  [Yes, it is settled]
  [No, it is not settled]

= until 2026-01-27 16:55
◦ Case N0ZM-MZ5G: the Billing team’s final answer is a little further up. If we do not hear from you, the case closes on Friday, January 30, 2026; you can reopen it here for six months after that.

  Does this settle your complaint?
● Last reminder about case N0ZM-MZ5G, which has its final answer: if we do not hear from you, it closes on Friday, January 30, 2026. You can reopen it here for six months after that, under the same number.

  Does this settle your complaint?
  [Yes, it is settled]
  [No, it is not settled]
# desk: Dernier rappel envoyé à la personne. Sans réponse, le dossier se ferme le vendredi 30 janvier 2026.

▸ oh sorry yes all good
◦ Last reminder about case N0ZM-MZ5G, which has its final answer: if we do not hear from you, it closes on Friday, January 30, 2026. You can reopen it here for six months after that, under the same number.

  Does this settle your complaint? — Yes, it is settled
👀 «oh sorry yes all good»
● Noted: case N0ZM-MZ5G is settled. You can reopen it here for six months.

  May we ask you a little later how it went? It is one question.
  [Yes]
  [Yes, anonymously]
  [No, thank you]
# card: ✅ Réglé · Plainte · N0ZM-MZ5G · Relevé · Nadia
  [Rouvrir]
# customer: oh sorry yes all good
# desk: La personne confirme que c’est réglé.

= 2h
