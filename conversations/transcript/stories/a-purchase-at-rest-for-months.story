title: After months at rest, the last question is answered
language: en
clock: 2026-03-02 09:30

▸ order CM4821736 from Laval Sports never came, havent written to the store yet
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
  • Problem: Not received
  • Store contacted: No
  • Reference: CM4821736

  Step 1 of 2
  Write its name as it stands on the order.
  Which store is it?
  [I don’t know]
  [Back] [Cancel] [More]

▸ Laval Sports
◦ Here is what I understood:
  • Problem with a purchase
  • Problem: Not received
  • Store contacted: No
  • Reference: CM4821736
  Which store is it? — Laval Sports
● Step 2 of 2
  Helpful, for example: order confirmation and tracking number. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ Do you have a photo or a document to add? — none
● Your report, before it is sent
  1. Problem: Not received
  2. Store: Laval Sports
  3. Reference: CM4821736
  4. Store contacted: No
  5. What happened: “order CM4821736 from Laval Sports never came, havent written to the store yet”
  6. Files: none
  Once sent: the store has time to settle it; that time ends Monday, March 23, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ yes
◦ Your report, before it is sent
  1. Problem: Not received
  2. Store: Laval Sports
  3. Reference: CM4821736
  4. Store contacted: No
  5. What happened: “order CM4821736 from Laval Sports never came, havent written to the store yet”
  6. Files: none
  Once sent: the store has time to settle it; that time ends Monday, March 23, 2026.

  Is this right, and may I send it? — confirmed
● Problem reported. Your number: N0ZM-MZ5G
  Received Monday, March 2, 2026, at 9:30 a.m.

  Problem: Not received
  Store: Laval Sports
  Store contacted: No
  Reference: CM4821736
  What happened: “order CM4821736 from Laval Sports never came, havent written to the store yet”

  The store has 21 days from this report to settle it: until Monday, March 23, 2026.
  Tell us here, at any time, how it goes; a complaint can be opened without waiting. Check in your app whether the payment is paused.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
  [Open a complaint now]
● First, write to the store, by email or chat, and keep its answer. Say what is wrong, what you want and by when.

  Here is a message ready to copy:
  Hello, about my order CM4821736: I still have not received anything. Where is the delivery? If it is no longer possible, I ask for a refund. Please answer me in writing by Monday, March 23, 2026. Thank you.
  [Copy the message]
  [Open a complaint now]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]

= until 2026-03-29 09:35
● Your case N0ZM-MZ5G with Laval Sports is under way. The store’s time ends Monday, March 23, 2026.

  Has the store answered?
● Case N0ZM-MZ5G: the time with Laval Sports ends Monday, March 23, 2026. If nothing comes of it, this will help your complaint; you can already send it here.
  • order confirmation
  • tracking number
  • promised delivery date
  • messages with the store

  Has the store answered?
● Case N0ZM-MZ5G: the time to settle it with Laval Sports is over. If the store has not answered, or refuses, your case becomes a complaint, with nothing to repeat.

  Is it settled?
● Case N0ZM-MZ5G: only you can tell us how it ended with Laval Sports. Without an answer, the case is put to rest; nothing is erased, and a word here is enough to go on, even long from now.

  Is it settled?
  [Settled with the store]
  [The store refuses]
  [No answer]
  [Open a complaint now]
# card: 💤 En veille · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]
# desk: 💤 Sans nouvelles de la personne après deux rappels : le dossier est en veille. Un mot d’elle le réveille.

= until 2026-06-29 09:35
◦ Case N0ZM-MZ5G: only you can tell us how it ended with Laval Sports. Without an answer, the case is put to rest; nothing is erased, and a word here is enough to go on, even long from now.

  Is it settled?
● Case N0ZM-MZ5G: we still do not know how it ended with Laval Sports. If we do not hear from you, the case closes on Tuesday, July 21, 2026. Nothing is erased: you can reopen it here for six months after that, under the same number.

  Is it settled?
  [Settled with the store]
  [The store refuses]
  [No answer]
  [Open a complaint now]
# desk: Dernier rappel envoyé à la personne. Sans réponse, le dossier se ferme le mardi 21 juillet 2026.

▸ oh it came in april sorry, all good
◦ Case N0ZM-MZ5G: we still do not know how it ended with Laval Sports. If we do not hear from you, the case closes on Tuesday, July 21, 2026. Nothing is erased: you can reopen it here for six months after that, under the same number.

  Is it settled? — Settled with the store
👀 «oh it came in april sorry, all good»
● Noted: case N0ZM-MZ5G is settled with the store. If that does not hold, say so here; there is nothing to start over.
  [It is not settled after all]
# card: ✅ Réglé · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Rouvrir]
# customer: oh it came in april sorry, all good
# desk: La personne écrit de nouveau : le dossier n’est plus en veille.
# desk: La personne dit que c’est réglé avec le magasin.
