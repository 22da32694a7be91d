title: A question that nobody answered, and an answer that comes after one reminder
language: en
clock: 2026-03-03 14:20

▸ hi i have a complaint, you guys locked my account for no reason and i cant log in since monday
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
  • Subject: Account access

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

▸ explanation
◦ Here is what I understood:
  • Complaint
  • Subject: Account access
  Help article: Getting back into the account
● Here is what I understood:
  • Complaint
  • What would settle it: An explanation

  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ Here is what I understood:
  • Complaint
  • What would settle it: An explanation
  Do you have a photo or a document to add? — none
● Your complaint, before it is sent
  1. Subject: Account access
  2. What happened: “hi i have a complaint, you guys locked my account for no reason and i cant log in since monday
  explanation”
  3. What would settle it: An explanation
  4. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4]
  [Back] [Cancel] [More]

▸ send
◦ Your complaint, before it is sent
  1. Subject: Account access
  2. What happened: “hi i have a complaint, you guys locked my account for no reason and i cant log in since monday
  explanation”
  3. What would settle it: An explanation
  4. Files: none

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Tuesday, March 3, 2026, at 2:20 p.m.

  Subject: Account access
  What happened: “hi i have a complaint, you guys locked my account for no reason and i cant log in since monday
  explanation”
  What would settle it: An explanation

  A person on the Account Security team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, March 31, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Accès au compte
  [Prendre] [Résoudre]

@nadia [Prendre]
● Someone on the Account Security team has taken your case N0ZM-MZ5G and will write to you here.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Accès au compte · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.

@nadia [Demander une précision] | Which message do you see when you log in?
● Account Security team
  Which message do you see when you log in?
# card: 🟣 En attente de la personne · Plainte · N0ZM-MZ5G · Accès au compte · Nadia
  [Résoudre]
# desk: Demande de Nadia à la personne :
  Which message do you see when you log in?

= until 2026-03-06 14:25
● Case N0ZM-MZ5G: the Account Security team wrote to you on Tuesday, March 3, 2026, and is waiting for your answer. A few words here are enough. Without them, the case closes on Tuesday, March 24, 2026; you can reopen it here for six months after that.

▸ it says error 403 contact support
👀 «it says error 403 contact support»
● Added to your case N0ZM-MZ5G, which is with the Account Security team.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Accès au compte · Nadia
  [Résoudre]
# customer: it says error 403 contact support

@nadia [Demander une précision] | Is that in the app, or on the website?
● Account Security team
  Is that in the app, or on the website?
# card: 🟣 En attente de la personne · Plainte · N0ZM-MZ5G · Accès au compte · Nadia
  [Résoudre]
# desk: Demande de Nadia à la personne :
  Is that in the app, or on the website?

= until 2026-03-11 14:25
▸ (blocks)
# desk: La personne a bloqué le robot : rien ne lui parvient tant qu’elle ne revient pas.

= until 2026-04-20 14:25
# desk: @Nadia La moitié du temps est passée : il reste 10 jours ouvrables. Réponse attendue le mardi 31 mars 2026.
  [Annoncer un délai]
# desk: @Nadia Il reste 4 jours ouvrables pour répondre : le mardi 31 mars 2026 au plus tard.
  [Annoncer un délai]
# desk: @Nadia C’est le dernier jour pour répondre. Si la réponse n’est pas prête, annoncez un délai; sinon la personne sera avertie plus tard aujourd’hui.
  [Annoncer un délai]
# desk: La personne n’a pas pu être avertie du retard : elle a bloqué le robot.
# desk: @Nadia ⚠️ En retard : le dossier N0ZM-MZ5G devait avoir sa réponse au plus tard le mardi 31 mars 2026.
  [Annoncer un délai]

▸ (unblocks)
● Welcome back. Your case N0ZM-MZ5G is under way; write here to add something.
# desk: La personne a débloqué le robot : on peut de nouveau lui écrire.

= until 2026-04-23 14:30
● Case N0ZM-MZ5G: the Account Security team wrote to you on Friday, March 6, 2026, and is waiting for your answer. A few words here are enough. Without them, the case closes on Monday, May 11, 2026; you can reopen it here for six months after that.

▸ the app
👀 «the app»
● Added to your case N0ZM-MZ5G, which is with the Account Security team.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Accès au compte · Nadia
  [Résoudre]
# customer: the app
