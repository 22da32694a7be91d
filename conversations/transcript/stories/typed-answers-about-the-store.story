title: Every answer about the store can be typed, typos and all
language: en
clock: 2026-03-02 09:30

▸ hi, order CM4821736 from Northern Outfitters still hasnt come
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
  • Store: Northern Outfitters
  • Reference: CM4821736

  Step 1 of 3
  Have you already written or spoken to the store?
  [Yes] [No]
  [Yes, and it refuses]
  [Closed or unreachable]
  [Back] [Cancel] [More]

▸ no
◦ Here is what I understood:
  • Problem with a purchase
  • Problem: Not received
  • Store: Northern Outfitters
  • Reference: CM4821736
  Have you already written or spoken to the store? — No
● Step 2 of 2
  Helpful, for example: order confirmation and tracking number. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ ordered feb 3, promised for the 14th, silence ever since
◦ Step 2 of 2
  Helpful, for example: order confirmation and tracking number. Please cover card numbers.
  Do you have a photo or a document to add?
● I have added that to your story.

  Step 2 of 2
  Helpful, for example: order confirmation and tracking number. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ Do you have a photo or a document to add? — none
● Your report, before it is sent
  1. Problem: Not received
  2. Store: Northern Outfitters
  3. Reference: CM4821736
  4. Store contacted: No
  5. What happened: “hi, order CM4821736 from Northern Outfitters still hasnt come
  ordered feb 3, promised for the 14th, silence ever since”
  6. Files: none
  Once sent: the store has time to settle it; that time ends Monday, March 23, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ send
◦ Your report, before it is sent
  1. Problem: Not received
  2. Store: Northern Outfitters
  3. Reference: CM4821736
  4. Store contacted: No
  5. What happened: “hi, order CM4821736 from Northern Outfitters still hasnt come
  ordered feb 3, promised for the 14th, silence ever since”
  6. Files: none
  Once sent: the store has time to settle it; that time ends Monday, March 23, 2026.

  Is this right, and may I send it? — confirmed
● Problem reported. Your number: N0ZM-MZ5G
  Received Monday, March 2, 2026, at 9:30 a.m.

  Problem: Not received
  Store: Northern Outfitters
  Store contacted: No
  Reference: CM4821736
  What happened: “hi, order CM4821736 from Northern Outfitters still hasnt come
  ordered feb 3, promised for the 14th, silence ever since”

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

= until 2026-03-09 09:35
● Your case N0ZM-MZ5G with Northern Outfitters is under way. The store’s time ends Monday, March 23, 2026.

  Has the store answered?
  [Settled with the store]
  [The store refuses]
  [No answer]
  [Open a complaint now]

▸ no
◦ Your case N0ZM-MZ5G with Northern Outfitters is under way. The store’s time ends Monday, March 23, 2026.

  Has the store answered? — No answer
👀 «no»
● Noted: no answer yet. The store’s time ends Monday, March 23, 2026; until then, a second message often helps.

  Here is a message ready to copy:
  Hello, I am writing again about my order CM4821736, still without an answer: I still have not received anything. Where is the delivery? If it is no longer possible, I ask for a refund. Please answer me in writing by Monday, March 23, 2026.
  [Copy the message]
  [Open a complaint now]
# customer: no

= 2d
▸ still nothing from them
👀 «still nothing from them»
● Noted: no answer yet. The store’s time ends Monday, March 23, 2026; until then, a second message often helps.

  Here is a message ready to copy:
  Hello, I am writing again about my order CM4821736, still without an answer: I still have not received anything. Where is the delivery? If it is no longer possible, I ask for a refund. Please answer me in writing by Monday, March 23, 2026.
  [Copy the message]
  [Open a complaint now]
# customer: still nothing from them

= 1d
▸ they called me back, parcel is supposed to come thursday
👀 «they called me back, parcel is supposed…»
● Added to your case N0ZM-MZ5G. The store’s time ends Monday, March 23, 2026; a complaint can be opened without waiting.
  [Open a complaint now]
# customer: they called me back, parcel is supposed to come thursday

= 3d
▸ it arrived this morning!
👀 «it arrived this morning!»
● Noted: case N0ZM-MZ5G is settled with the store. If that does not hold, say so here; there is nothing to start over.
  [It is not settled after all]
# card: ✅ Réglé · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Rouvrir]
# customer: it arrived this morning!
# desk: La personne dit que c’est réglé avec le magasin.

▸ thanks
● You’re welcome.
