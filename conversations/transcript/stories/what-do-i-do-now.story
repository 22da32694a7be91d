title: What do I do now, asked before and after a problem is reported
language: en
clock: 2026-02-02 10:00

▸ hi i ordered a lamp from Wayfair jan 5 and it came smashed havent called them yet
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
  • Problem with a purchase
  • Problem: Damaged or not as described
  • Store: Wayfair
  • Store contacted: No

  Step 1 of 2
  It looks like CM4821736.
  Order number: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ i dont have the number on me
◦ Here is what I understood:
  • Problem with a purchase
  • Problem: Damaged or not as described
  • Store: Wayfair
  • Store contacted: No
  Order number: do you have it at hand? — not at hand
● Step 2 of 2
  Helpful, for example: photo of the damage and photo of the packaging. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ [I have none]
◦ Your report, before it is sent
  1. Problem: Damaged or not as described
  2. Store: Wayfair
  3. Reference: not at hand
  4. Store contacted: No
  5. What happened: “hi i ordered a lamp from Wayfair jan 5 and it came smashed havent called them yet”
  6. Files: none
  Once sent: the store has time to settle it; that time ends Monday, February 23, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ now what
◦ Your report, before it is sent
  1. Problem: Damaged or not as described
  2. Store: Wayfair
  3. Reference: not at hand
  4. Store contacted: No
  5. What happened: “hi i ordered a lamp from Wayfair jan 5 and it came smashed havent called them yet”
  6. Files: none
  Once sent: the store has time to settle it; that time ends Monday, February 23, 2026.
  Is this right, and may I send it?
● All that is left is to read it over and tap “Send”: nothing leaves before that.

  Your report, before it is sent
  1. Problem: Damaged or not as described
  2. Store: Wayfair
  3. Reference: not at hand
  4. Store contacted: No
  5. What happened: “hi i ordered a lamp from Wayfair jan 5 and it came smashed havent called them yet”
  6. Files: none
  Once sent: the store has time to settle it; that time ends Monday, February 23, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ [Send]
◦ Your report, before it is sent
  1. Problem: Damaged or not as described
  2. Store: Wayfair
  3. Reference: not at hand
  4. Store contacted: No
  5. What happened: “hi i ordered a lamp from Wayfair jan 5 and it came smashed havent called them yet”
  6. Files: none
  Once sent: the store has time to settle it; that time ends Monday, February 23, 2026.

  Is this right, and may I send it? — confirmed
● Problem reported. Your number: N0ZM-MZ5G
  Received Monday, February 2, 2026, at 10:00 a.m.

  Problem: Damaged or not as described
  Store: Wayfair
  Store contacted: No
  What happened: “hi i ordered a lamp from Wayfair jan 5 and it came smashed havent called them yet”

  The store has 21 days from this report to settle it: until Monday, February 23, 2026.
  Tell us here, at any time, how it goes; a complaint can be opened without waiting. Check in your app whether the payment is paused.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
  [Open a complaint now]
● First, write to the store, by email or chat, and keep its answer. Say what is wrong, what you want and by when.

  Here is a message ready to copy:
  Hello, about my purchase: the item is damaged or not as described. I ask for an exchange or a refund. Please answer me in writing by Monday, February 23, 2026. Thank you.
  [Copy the message]
  [Open a complaint now]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Abîmé ou non conforme
  [Prendre] [Résoudre]

▸ ok now what do i do
👀 «ok now what do i do»
● First, write to the store, by email or chat, and keep its answer. Say what is wrong, what you want and by when.

  Here is a message ready to copy:
  Hello, about my purchase: the item is damaged or not as described. I ask for an exchange or a refund. Please answer me in writing by Monday, February 23, 2026. Thank you.
  [Copy the message]
  [Open a complaint now]
# customer: ok now what do i do

▸ do i have to keep paying in the meantime
👀 «do i have to keep paying in the meantime»
● Must I pay meanwhile?
  1. In your app, check whether this purchase’s payment is suspended.
  2. If no suspension is shown, the due date still stands: paying late can lead to fees.
  3. If in doubt, ask here, in your case: a person will tell you what applies.
# customer: do i have to keep paying in the meantime

= 12d
● Your case N0ZM-MZ5G with Wayfair is under way. The store’s time ends Monday, February 23, 2026.

  Has the store answered?
  [Settled with the store]
  [The store refuses]
  [No answer]
  [Open a complaint now]

▸ they wont answer anymore
◦ Your case N0ZM-MZ5G with Wayfair is under way. The store’s time ends Monday, February 23, 2026.

  Has the store answered? — No answer
👀 «they wont answer anymore»
● Noted: no answer yet. The store’s time ends Monday, February 23, 2026; until then, a second message often helps.

  Here is a message ready to copy:
  Hello, I am writing again about my purchase, still without an answer: the item is damaged or not as described. I ask for an exchange or a refund. Please answer me in writing by Monday, February 23, 2026.
  [Copy the message]
  [Open a complaint now]
# customer: they wont answer anymore

= until 2026-02-24 10:00
● Case N0ZM-MZ5G: the time with Wayfair ends Monday, February 23, 2026. If nothing comes of it, this will help your complaint; you can already send it here.
  • photo of the damage
  • photo of the packaging
  • the store’s description

  Has the store answered?
● Case N0ZM-MZ5G: the time to settle it with Wayfair is over. If the store has not answered, or refuses, your case becomes a complaint, with nothing to repeat.

  Is it settled?
  [Settled with the store]
  [The store refuses]
  [No answer]
  [Open a complaint now]

▸ im fed up i want my money back
◦ Case N0ZM-MZ5G: the time to settle it with Wayfair is over. If the store has not answered, or refuses, your case becomes a complaint, with nothing to repeat.

  Is it settled? — No answer
👀 «im fed up i want my money back»
● Complaint received. Your number: N0ZM-MZ5G
  Received Tuesday, February 24, 2026, at 10:00 a.m.
  First reported as a problem with a purchase, Monday, February 2, 2026, at 10:00 a.m.

  Problem: Damaged or not as described
  Store: Wayfair
  Store contacted: No
  What happened: “hi i ordered a lamp from Wayfair jan 5 and it came smashed havent called them yet”

  The store has had its time: your case is a complaint. Everything you said and sent is in it already; there is nothing to repeat.
  A person on the Purchases and Returns team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, March 24, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Abîmé ou non conforme
  [Prendre] [Résoudre]
# customer: im fed up i want my money back
# desk: ⚖️ Ce problème devient une plainte : le délai du magasin est terminé. Réponse promise au plus tard le mardi 24 mars 2026. Pièces reçues jusqu’ici : 0

▸ what happens now
👀 «what happens now»
● Case N0ZM-MZ5G: there is nothing for you to do for now. It is with the Purchases and Returns team, who will write to you here; add anything you like, whenever you like. An answer is expected, if possible, by Tuesday, March 24, 2026.
# customer: what happens now
