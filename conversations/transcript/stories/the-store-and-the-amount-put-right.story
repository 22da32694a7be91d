title: A customer puts the amount, the store and the day right in a few words
language: en
clock: 2026-05-20 10:00

▸ i bought a $35 lamp from Wayfair order CM4821736 it never came. emailed them on may 15
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
  • Store: Wayfair
  • Store contacted: Yes
  • First contact: Friday, May 15, 2026, by email
  • Reference: CM4821736
  • Amount: $35.00

  Helpful, for example: order confirmation and tracking number. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no its 45 not 35
◦ Here is what I understood:
  • Problem with a purchase
  • Problem: Not received
  • Store: Wayfair
  • Store contacted: Yes
  • First contact: Friday, May 15, 2026, by email
  • Reference: CM4821736
  • Amount: $35.00

  Helpful, for example: order confirmation and tracking number. Please cover card numbers.
  Do you have a photo or a document to add?
● Amount changed: $45.00.

  Helpful, for example: order confirmation and tracking number. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no
◦ Do you have a photo or a document to add? — none
● Your report, before it is sent
  1. Problem: Not received
  2. Store: Wayfair
  3. Reference: CM4821736
  4. Amount: $45.00
  5. Store contacted: Yes
  6. First contact: Friday, May 15, 2026, by email
  7. What happened: “i bought a $35 lamp from Wayfair order CM4821736 it never came. emailed them on may 15
  no its 45 not 35”
  8. Files: none
  Once sent: the store has time to settle it; that time ends Friday, June 5, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Change 7] [Change 8]
  [Back] [Cancel] [More]

▸ it was may 12 not may 15
◦ Review: one answer to change.
● Date changed: Tuesday, May 12, 2026.

  Your report, before it is sent
  1. Problem: Not received
  2. Store: Wayfair
  3. Reference: CM4821736
  4. Amount: $45.00
  5. Store contacted: Yes
  6. First contact: Tuesday, May 12, 2026, by email
  7. What happened: “i bought a $35 lamp from Wayfair order CM4821736 it never came. emailed them on may 15
  no its 45 not 35
  it was may 12 not may 15”
  8. Files: none
  Once sent: the store has time to settle it; that time ends Tuesday, June 2, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Change 7] [Change 8]
  [Back] [Cancel] [More]

▸ the store is Structube not Wayfair
◦ Review: one answer to change.
● Store changed: Structube.

  Your report, before it is sent
  1. Problem: Not received
  2. Store: Structube
  3. Reference: CM4821736
  4. Amount: $45.00
  5. Store contacted: Yes
  6. First contact: Tuesday, May 12, 2026, by email
  7. What happened: “i bought a $35 lamp from Wayfair order CM4821736 it never came. emailed them on may 15
  no its 45 not 35
  it was may 12 not may 15
  the store is Structube not Wayfair”
  8. Files: none
  Once sent: the store has time to settle it; that time ends Tuesday, June 2, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Change 7] [Change 8]
  [Back] [Cancel] [More]

▸ the amount is 55 not 45
◦ Review: one answer to change.
● Amount changed: $55.00.

  Your report, before it is sent
  1. Problem: Not received
  2. Store: Structube
  3. Reference: CM4821736
  4. Amount: $55.00
  5. Store contacted: Yes
  6. First contact: Tuesday, May 12, 2026, by email
  7. What happened: “i bought a $35 lamp from Wayfair order CM4821736 it never came. emailed them on may 15
  no its 45 not 35
  it was may 12 not may 15
  the store is Structube not Wayfair
  the amount is 55 not 45”
  8. Files: none
  Once sent: the store has time to settle it; that time ends Tuesday, June 2, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Change 7] [Change 8]
  [Back] [Cancel] [More]

▸ my order number is CM4821737
◦ Review: one answer to change.
● Reference changed: CM4821737.

  Your report, before it is sent
  1. Problem: Not received
  2. Store: Structube
  3. Reference: CM4821737
  4. Amount: $55.00
  5. Store contacted: Yes
  6. First contact: Tuesday, May 12, 2026, by email
  7. What happened: “i bought a $35 lamp from Wayfair order CM4821736 it never came. emailed them on may 15
  no its 45 not 35
  it was may 12 not may 15
  the store is Structube not Wayfair
  the amount is 55 not 45
  my order number is CM4821737”
  8. Files: none
  Once sent: the store has time to settle it; that time ends Tuesday, June 2, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Change 7] [Change 8]
  [Back] [Cancel] [More]

▸ [Send]
◦ Reference changed: CM4821737.
  Your report, before it is sent
  1. Problem: Not received
  2. Store: Structube
  3. Reference: CM4821737
  4. Amount: $55.00
  5. Store contacted: Yes
  6. First contact: Tuesday, May 12, 2026, by email
  7. What happened: “i bought a $35 lamp from Wayfair order CM4821736 it never came. emailed them on may 15
  no its 45 not 35
  it was may 12 not may 15
  the store is Structube not Wayfair
  the amount is 55 not 45
  my order number is CM4821737”
  8. Files: none
  Once sent: the store has time to settle it; that time ends Tuesday, June 2, 2026.

  Is this right, and may I send it? — confirmed
● Problem reported. Your number: N0ZM-MZ5G
  Received Wednesday, May 20, 2026, at 10:00 a.m.

  Problem: Not received
  Store: Structube
  Store contacted: Yes
  First contact: Tuesday, May 12, 2026, by email
  Reference: CM4821737
  Amount: $55.00
  What happened: “i bought a $35 lamp from Wayfair order CM4821736 it never came. emailed them on may 15
  no its 45 not 35
  it was may 12 not may 15
  the store is Structube not…”

  The store has 21 days from your first contact to settle it: until Tuesday, June 2, 2026.
  Tell us here, at any time, how it goes; a complaint can be opened without waiting. Check in your app whether the payment is paused.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
  [Open a complaint now]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]
