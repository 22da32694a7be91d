title: Dissatisfaction with the desk during the store’s time makes it a complaint at that moment
language: en
clock: 2026-03-02 09:30

▸ i returned a coat to Northern Outfitters, order CM4821736, and they havent confirmed the return. havent written to them yet
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
  • Problem: Return not confirmed
  • Store: Northern Outfitters
  • Store contacted: No
  • Reference: CM4821736

  Helpful, for example: return tracking number and proof of drop-off. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ shipped it back on feb 16, tracking says delivered on the 19th
◦ Here is what I understood:
  • Problem with a purchase
  • Problem: Return not confirmed
  • Store: Northern Outfitters
  • Store contacted: No
  • Reference: CM4821736

  Helpful, for example: return tracking number and proof of drop-off. Please cover card numbers.
  Do you have a photo or a document to add?
● I have added that to your story.

  Helpful, for example: return tracking number and proof of drop-off. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ Do you have a photo or a document to add? — none
● Your report, before it is sent
  1. Problem: Return not confirmed
  2. Store: Northern Outfitters
  3. Reference: CM4821736
  4. Store contacted: No
  5. What happened: “i returned a coat to Northern Outfitters, order CM4821736, and they havent confirmed the return. havent written to them yet
  shipped it back on feb 16, tracking says delivered on the 19th”
  6. Files: none
  Once sent: the store has time to settle it; that time ends Monday, March 23, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ send
◦ Your report, before it is sent
  1. Problem: Return not confirmed
  2. Store: Northern Outfitters
  3. Reference: CM4821736
  4. Store contacted: No
  5. What happened: “i returned a coat to Northern Outfitters, order CM4821736, and they havent confirmed the return. havent written to them yet
  shipped it back on feb 16, tracking says delivered on the 19th”
  6. Files: none
  Once sent: the store has time to settle it; that time ends Monday, March 23, 2026.

  Is this right, and may I send it? — confirmed
● Problem reported. Your number: N0ZM-MZ5G
  Received Monday, March 2, 2026, at 9:30 a.m.

  Problem: Return not confirmed
  Store: Northern Outfitters
  Store contacted: No
  Reference: CM4821736
  What happened: “i returned a coat to Northern Outfitters, order CM4821736, and they havent confirmed the return. havent written to them yet
  shipped it back on feb 16, tracking…”

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
  Hello, about my order CM4821736: I sent the item back. Please confirm the return and the date of the refund. Please answer me in writing by Monday, March 23, 2026. Thank you.
  [Copy the message]
  [Open a complaint now]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Retour non confirmé
  [Prendre] [Résoudre]

= 2d
▸ the store said they will look into it
👀 «the store said they will look into it»
● Added to your case N0ZM-MZ5G. The store’s time ends Monday, March 23, 2026; a complaint can be opened without waiting.
  [Open a complaint now]
# customer: the store said they will look into it

▸ honestly you people are useless, i pay you and you do nothing
👀 «honestly you people are useless, i pay y…»
● Complaint received. Your number: N0ZM-MZ5G
  Received Wednesday, March 4, 2026, at 9:31 a.m.
  First reported as a problem with a purchase, Monday, March 2, 2026, at 9:30 a.m.

  Problem: Return not confirmed
  Store: Northern Outfitters
  Store contacted: No
  Reference: CM4821736
  What happened: “i returned a coat to Northern Outfitters, order CM4821736, and they havent confirmed the return. havent written to them yet
  shipped it back on feb 16, tracking…”

  What you hold against us counts: your case is a complaint from now on. Everything you said and sent is in it already; there is nothing to repeat.
  A person on the Purchases and Returns team will look into your complaint and answer you here.
  An answer, if possible, by Wednesday, April 1, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Retour non confirmé
  [Prendre] [Résoudre]
# customer: honestly you people are useless, i pay you and you do nothing
# desk: ⚖️ Ce problème devient une plainte : la personne n’est pas satisfaite de nous. Réponse promise au plus tard le mercredi 1er avril 2026. Pièces reçues jusqu’ici : 0
