title: A case that must be kept: the customer is told why, until when, and whom to ask
language: en-CA
clock: 2026-01-13 10:00

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
  Received Tuesday, January 13, 2026, at 10:00 a.m.

  Subject: Fees and interest
  Reference: RL20260117
  Amount: $25.00
  What happened: “complaint about late fees of $25 on statement RL20260117, I want a refund”
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

@nadia [Résoudre] outcome=upheld | The fee of $25 is refunded.
● Final answer to your complaint N0ZM-MZ5G, received Tuesday, January 13, 2026: accepted.
  You wrote:
  complaint about late fees of $25 on statement RL20260117, I want a refund

  Billing team
  The fee of $25 is refunded.

  If this does not settle it, say so: the team will take your case up again, under the same number.

  Does this settle your complaint?
  [Yes, it is settled]
  [No, it is not settled]
# card: 🟢 Répondu · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Rouvrir]
# desk: Réponse finale envoyée par Nadia : Acceptée
  The fee of $25 is refunded.
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

▸ /privacy
● Your information
  Who: the Exemple complaints desk. Why: to deal with your request, nothing else. What: your words, your files, your first name on Telegram, your language; never a card number or a SIN.
  Where: Telegram, then Slack, sometimes outside Québec. How long: 7 years at most; a draft, 14 days.
  Your rights: to see it, correct it, withdraw your consent. To do so: write to us right here.

  What we hold, since Tuesday, January 13, 2026. Your consent: Tuesday, January 13, 2026.
  • N0ZM-MZ5G · Complaint · received Tuesday, January 13, 2026 · kept until Thursday, January 13, 2033 at the latest
  [A copy of my information]
  [Erase my information]
  [Stop asking for my opinion]

▸ [Erase my information]
● What is erased right away: a draft, your feedback, your first name, your preferences. Technical copies are gone within six days.

  What stays: your case, for the time that /privacy shows. The Privacy team will see what can be taken out of it and answer you by Thursday, February 12, 2026.

  Is that what you want?
  [Yes, erase]
  [No, keep everything]

▸ [Yes, erase]
● It is erased, except your cases. Your request is passed on: the Privacy team will answer you here by Thursday, February 12, 2026.
# desk: 🔐 La personne demande l’effacement de ses renseignements. Voyez avec les responsables de la confidentialité ce qui peut être retiré, et répondez-lui au plus tard le jeudi 12 février 2026.
  [Décider]

= 26d
@nadia [Signaler] flags=hold
# card: ✅ Réglé · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia · 🚩 à conserver
  [Rouvrir]
# desk: Nadia change les drapeaux : à conserver

@nadia [Effacer] scope=this
# whisper modal: scope: Ce dossier est marqué « à conserver » : retirez d’abord cette mention.

@nadia [Effacer] scope=keep_dispute
● Case N0ZM-MZ5G cannot be erased now: it is evidence in a dispute under way. It is kept until Thursday, January 13, 2033 at the latest. If you disagree: write to us right here.
# desk: 🔐 Nadia garde le dossier malgré la demande d’effacement. La personne a lu :
  Case N0ZM-MZ5G cannot be erased now: it is evidence in a dispute under way. It is kept until Thursday, January 13, 2033 at the latest. If you disagree: write to us right here.

@nadia [Signaler] flags=regulator
# card: ✅ Réglé · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia · 🚩 autorité de surveillance
  [Rouvrir]
# desk: Nadia change les drapeaux : autorité de surveillance

@nadia [Effacer] scope=all
● Your request is done. Case N0ZM-MZ5G: your words, your files and what names you are erased, here and in Slack. All that is left is its number, its kind, its dates and its outcome. Our backups are gone within 35 days.
# card: ⚪ Effacé · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
# gone: «Nadia prend le dossier.»
# gone: «Réponse finale envoyée par Nadia : Accep…»
# gone: «La personne confirme que c’est réglé.»
# gone: «🔐 La personne demande l’effacement de se…»
# gone: «Nadia change les drapeaux : à conserver»
# gone: «🔐 Nadia garde le dossier malgré la deman…»
# gone: «Nadia change les drapeaux : autorité de…»
# desk: 🔐 Nadia a effacé ce dossier. Les messages que l’équipe a écrits dans ce fil y restent : leurs auteurs peuvent les supprimer.
# whisper modal: Dossier N0ZM-MZ5G : tous les mots et toutes les pièces seront effacés, ici aussi. Cela ne se défait pas.

▸ /privacy
● Your information
  Who: the Exemple complaints desk. Why: to deal with your request, nothing else. What: your words, your files, your first name on Telegram, your language; never a card number or a SIN.
  Where: Telegram, then Slack, sometimes outside Québec. How long: 7 years at most; a draft, 14 days.
  Your rights: to see it, correct it, withdraw your consent. To do so: write to us right here.
  [File a complaint]
  [Problem with a purchase]
  [Give feedback]
  [Follow a case] [Talk to someone]
