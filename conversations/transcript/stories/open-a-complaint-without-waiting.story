title: A complaint is opened from the receipt, on the very first day; a second tap changes nothing
language: en
clock: 2026-03-02 09:30

▸ order CM4821736 from Northern Outfitters arrived broken, i messaged them yesterday about it
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
  • Store: Northern Outfitters
  • Store contacted: Yes
  • First contact: Sunday, March 1, 2026
  • Reference: CM4821736

  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ the box was crushed and two of the six glasses are in pieces
◦ Here is what I understood:
  • Problem with a purchase
  • Problem: Damaged or not as described
  • Store: Northern Outfitters
  • Store contacted: Yes
  • First contact: Sunday, March 1, 2026
  • Reference: CM4821736

  Do you have a photo or a document to add?
● I have added that to your story.

  Helpful, for example: photo of the damage and photo of the packaging. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ Do you have a photo or a document to add? — none
● Your report, before it is sent
  1. Problem: Damaged or not as described
  2. Store: Northern Outfitters
  3. Reference: CM4821736
  4. Store contacted: Yes
  5. First contact: Sunday, March 1, 2026
  6. What happened: “order CM4821736 from Northern Outfitters arrived broken, i messaged them yesterday about it
  the box was crushed and two of the six glasses are in pieces”
  7. Files: none
  Once sent: the store has time to settle it; that time ends Sunday, March 22, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Change 7]
  [Back] [Cancel] [More]

▸ send
◦ Your report, before it is sent
  1. Problem: Damaged or not as described
  2. Store: Northern Outfitters
  3. Reference: CM4821736
  4. Store contacted: Yes
  5. First contact: Sunday, March 1, 2026
  6. What happened: “order CM4821736 from Northern Outfitters arrived broken, i messaged them yesterday about it
  the box was crushed and two of the six glasses are in pieces”
  7. Files: none
  Once sent: the store has time to settle it; that time ends Sunday, March 22, 2026.

  Is this right, and may I send it? — confirmed
● Problem reported. Your number: N0ZM-MZ5G
  Received Monday, March 2, 2026, at 9:30 a.m.

  Problem: Damaged or not as described
  Store: Northern Outfitters
  Store contacted: Yes
  First contact: Sunday, March 1, 2026
  Reference: CM4821736
  What happened: “order CM4821736 from Northern Outfitters arrived broken, i messaged them yesterday about it
  the box was crushed and two of the six glasses are in pieces”

  The store has 21 days from your first contact to settle it: until Sunday, March 22, 2026.
  Tell us here, at any time, how it goes; a complaint can be opened without waiting. Check in your app whether the payment is paused.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
  [Open a complaint now]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Abîmé ou non conforme
  [Prendre] [Résoudre]

▸ [Open a complaint now]
● Complaint received. Your number: N0ZM-MZ5G
  Received Monday, March 2, 2026, at 9:30 a.m.
  First reported as a problem with a purchase, Monday, March 2, 2026, at 9:30 a.m.

  Problem: Damaged or not as described
  Store: Northern Outfitters
  Store contacted: Yes
  First contact: Sunday, March 1, 2026
  Reference: CM4821736
  What happened: “order CM4821736 from Northern Outfitters arrived broken, i messaged them yesterday about it
  the box was crushed and two of the six glasses are in pieces”

  As you asked, your case is a complaint from now on. Everything you said and sent is in it already; there is nothing to repeat.
  A person on the Purchases and Returns team will look into your complaint and answer you here.
  An answer, if possible, by Monday, March 30, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# desk: ⚖️ Ce problème devient une plainte : la personne ne veut pas attendre. Réponse promise au plus tard le lundi 30 mars 2026. Pièces reçues jusqu’ici : 0
+▸ [Open a complaint now]!
● Case N0ZM-MZ5G: received. Someone on the Purchases and Returns team will take it. An answer is expected, if possible, by Monday, March 30, 2026.
✱ It is already a complaint.
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Abîmé ou non conforme
  [Prendre] [Résoudre]

▸ [Follow]
● N0ZM-MZ5G · Complaint · received, not assigned yet
  Received Monday, March 2, 2026, at 9:30 a.m.
  Answer aimed for by Monday, March 30, 2026
  [Add to the case]
  [Send the receipt again] [My rights]
  [Withdraw the case]

= until 2026-03-30 10:00
# desk: Il reste 4 jours ouvrables pour répondre : le lundi 30 mars 2026 au plus tard.
  [Annoncer un délai]
# desk: C’est le dernier jour pour répondre. Si la réponse n’est pas prête, annoncez un délai; sinon la personne sera avertie plus tard aujourd’hui.
  [Annoncer un délai]
