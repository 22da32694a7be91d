title: A late answer, told in English the same day, with what else one can do
language: en
clock: 2026-01-06 10:05

▸ complaint about late fees of $25 on statement RL20260117, I want a refund
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

▸ [I have none]
◦ Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “complaint about late fees of $25 on statement RL20260117, I want a refund”
  3. Reference: RL20260117
  4. Amount: $25.00
  5. What would settle it: A refund
  6. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ [Send]
◦ Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “complaint about late fees of $25 on statement RL20260117, I want a refund”
  3. Reference: RL20260117
  4. Amount: $25.00
  5. What would settle it: A refund
  6. Files: none

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Tuesday, January 6, 2026, at 10:05 a.m.

  Subject: Fees and interest
  Reference: RL20260117
  Amount: $25.00
  What happened: “complaint about late fees of $25 on statement RL20260117, I want a refund”
  What would settle it: A refund

  A person on the Billing team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, February 3, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]

@nadia [Prendre]
● Someone on the Billing team has taken your case N0ZM-MZ5G and will write to you here.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.

= until 2026-02-02 12:00
# desk: @Nadia La moitié du temps est passée : il reste 10 jours ouvrables. Réponse attendue le mardi 3 février 2026.
  [Annoncer un délai]
# desk: @Nadia Il reste 4 jours ouvrables pour répondre : le mardi 3 février 2026 au plus tard.
  [Annoncer un délai]

= until 2026-02-03 14:00
● The answer to your case N0ZM-MZ5G, expected by Tuesday, February 3, 2026, may take longer: the Billing team is still examining it. You need not do anything; it will come here.
  [Follow] [My rights]
# desk: @Nadia C’est le dernier jour pour répondre. Si la réponse n’est pas prête, annoncez un délai; sinon la personne sera avertie plus tard aujourd’hui.
  [Annoncer un délai]
# desk: La personne est avertie que la réponse pourrait tarder.

▸ [My rights]
● Case N0ZM-MZ5G: you can write here at any time, ask where it stands, or withdraw your complaint. It is free. We aim to answer by Tuesday, February 3, 2026.

  If the answer does not settle it, say so here: the same case is reopened. The company names no outside body.

  Your information: /privacy
