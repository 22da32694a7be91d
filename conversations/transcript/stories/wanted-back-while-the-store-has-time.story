title: Withdrawn too soon, a purchase problem is wanted back, and the store's time goes on where it was
language: en
clock: 2026-03-02 09:30

▸ hi my order CM4821736 from Northern Outfitters never came, i havent contacted them yet
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
  • Store contacted: No
  • Reference: CM4821736

  Helpful, for example: order confirmation and tracking number. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ it was due Feb 18, tracking has not moved since
◦ Here is what I understood:
  • Problem with a purchase
  • Problem: Not received
  • Store: Northern Outfitters
  • Store contacted: No
  • Reference: CM4821736

  Helpful, for example: order confirmation and tracking number. Please cover card numbers.
  Do you have a photo or a document to add?
● I have added that to your story.

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
  5. What happened: “hi my order CM4821736 from Northern Outfitters never came, i havent contacted them yet
  it was due Feb 18, tracking has not moved since”
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
  5. What happened: “hi my order CM4821736 from Northern Outfitters never came, i havent contacted them yet
  it was due Feb 18, tracking has not moved since”
  6. Files: none
  Once sent: the store has time to settle it; that time ends Monday, March 23, 2026.

  Is this right, and may I send it? — confirmed
● Problem reported. Your number: N0ZM-MZ5G
  Received Monday, March 2, 2026, at 9:30 a.m.

  Problem: Not received
  Store: Northern Outfitters
  Store contacted: No
  Reference: CM4821736
  What happened: “hi my order CM4821736 from Northern Outfitters never came, i havent contacted them yet
  it was due Feb 18, tracking has not moved since”

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

▸ withdraw my case
👀 «withdraw my case»
● Withdraw case N0ZM-MZ5G? The Purchases and Returns team then stops working on it.
  [Yes, withdraw it]
  [No, keep it]
# customer: withdraw my case

▸ yes
◦ Withdraw case N0ZM-MZ5G? The Purchases and Returns team then stops working on it. — Yes, withdraw it
👀 «yes»
● Case N0ZM-MZ5G is withdrawn. If you change your mind, write it here. For a new request: /start
# card: ⚪ Retiré · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
# customer: yes
# desk: La personne retire son dossier.

= 2h
▸ oh wait i want it back, the box i got wasnt that order
👀 «oh wait i want it back, the box i got wa…»
● Case N0ZM-MZ5G is open again, just as it was. The store’s time ends Monday, March 23, 2026. Has the store answered?
  [Settled with the store]
  [The store refuses]
  [No answer]
  [Open a complaint now]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]
# customer: oh wait i want it back, the box i got wasnt that order
# desk: La personne reprend le dossier qu’elle avait retiré : le délai du magasin continue, jusqu’à la même date (le lundi 23 mars 2026).

= 48h
▸ pls cancel it again
👀 «pls cancel it again»
● Withdraw case N0ZM-MZ5G? The Purchases and Returns team then stops working on it.
  [Yes, withdraw it]
  [No, keep it]
# customer: pls cancel it again

▸ yes
◦ Withdraw case N0ZM-MZ5G? The Purchases and Returns team then stops working on it. — Yes, withdraw it
👀 «yes»
● Case N0ZM-MZ5G is withdrawn. If you change your mind, write it here. For a new request: /start
# card: ⚪ Retiré · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
# customer: yes
# desk: La personne retire son dossier.

= until 2026-04-20 10:00
▸ can i reopen my case
👀 «can i reopen my case»
● Complaint received. Your number: N0ZM-MZ5G
  Received Monday, April 20, 2026, at 10:00 a.m.
  First reported as a problem with a purchase, Monday, March 2, 2026, at 9:30 a.m.

  Problem: Not received
  Store: Northern Outfitters
  Store contacted: No
  Reference: CM4821736
  What happened: “hi my order CM4821736 from Northern Outfitters never came, i havent contacted them yet
  it was due Feb 18, tracking has not moved since”

  The store has had its time: your case is a complaint. Everything you said and sent is in it already; there is nothing to repeat.
  A person on the Purchases and Returns team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, May 19, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🔴 Rouvert · Plainte · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]
# customer: can i reopen my case
# desk: ⚖️ Ce problème devient une plainte : le délai du magasin est terminé. Réponse promise au plus tard le mardi 19 mai 2026. Pièces reçues jusqu’ici : 0
