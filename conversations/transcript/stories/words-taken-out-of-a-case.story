title: Words about somebody else are taken out of a case, its receipt and its thread
language: en-CA
clock: 2026-01-13 10:00
agents: nadia
leads: claire
privacy: claire

▸ complaint about late fees of $25 on statement RL20260117, my neighbour Jean Roy at 12 rue Cartier got sick too
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
  • Reference: RL20260117
  • Amount: $25.00

  Step 1 of 2
  What would settle this for you?
  [A refund] [A correction]
  [An explanation] [Something else]
  [Back] [Cancel] [More]

▸ [A refund]
◦ Here is what I understood:
  • Complaint
  • Subject: Fees and interest
  • Reference: RL20260117
  • Amount: $25.00
  What would settle this for you? — A refund

  Step 2 of 2
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ [I have none]
◦ Your complaint, before it is sent
  1. Subject: Fees and interest
  2. What happened: “complaint about late fees of $25 on statement RL20260117, my neighbour Jean Roy at 12 rue Cartier got sick too”
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
  2. What happened: “complaint about late fees of $25 on statement RL20260117, my neighbour Jean Roy at 12 rue Cartier got sick too”
  3. Reference: RL20260117
  4. Amount: $25.00
  5. What would settle it: A refund
  6. Files: none

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Tuesday, January 13, 2026, at 10:00 a.m.

  Subject: Fees and interest
  Reference: RL20260117
  Amount: $25.00
  What happened: “complaint about late fees of $25 on statement RL20260117, my neighbour Jean Roy at 12 rue Cartier got sick too”
  What would settle it: A refund

  A person on the Billing team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, February 10, 2026 (20 business days).

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

▸ jean roy's phone number is in the book if you want to ask him
👀 «jean roy's phone number is in the book i…»
# customer: jean roy's phone number is in the book if you want to ask him

@nadia [Retirer du dossier] what=the_book why=third
# whisper modal: what: Seules les personnes désignées pour les renseignements personnels retirent des mots. Une pièce, chaque agent peut la retirer.

@claire [Retirer du dossier] what=the_book why=third
● One of your messages was taken out of case N0ZM-MZ5G: we have no reason to keep it.
# customer: [retiré du dossier]
# desk: 🔐 Claire a retiré du dossier un message de la personne : renseignements d’une autre personne.

@claire [Retirer du dossier] what=complaint_about why=asked reason=The_neighbour_did_not_agree.
◦ Complaint received. Your number: N0ZM-MZ5G
  Received Tuesday, January 13, 2026, at 10:00 a.m.

  Subject: Fees and interest
  Reference: RL20260117
  Amount: $25.00
  What happened: “[removed]”
  What would settle it: A refund

  A person on the Billing team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, February 10, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
● One of your messages was taken out of case N0ZM-MZ5G: we have no reason to keep it.
# desk: 🔐 Claire a retiré du dossier un message de la personne : à la demande de la personne. The neighbour did not agree.

@nadia: Thank you, we are looking at the fee.
● Billing team
  Thank you, we are looking at the fee.
# marks: «Thank you, we are looking at the fee.» ✅

@claire [Retirer du dossier] what=looking_at why=mistake
⌫ «Billing team»
# desk: 🔐 Claire a retiré du dossier un message de l’équipe : envoi par erreur.
# whisper claire: C’est retiré du dossier. Le message reste dans le fil : son auteur peut l’y supprimer.
