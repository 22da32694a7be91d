title: A yes that tells more, and a wish that something were settled, end nothing
language: en
clock: 2026-01-12 15:00

▸ hi
● Hello, this is the Exemple complaints desk. I am an automated assistant.
  What you write travels through Telegram, under its own terms, and our team reads it in Slack, sometimes outside Québec. It is used only to deal with your request, and kept 7 years at most.
  You can see or correct your information: /privacy
  “Continue”, or simply writing more, means you agree. Without an answer, everything is erased after 24 hours.
  Shall we continue?
  [Continue]
  [Learn more]
  [Français]
  [More]

▸ never got the couch I ordered from Meubles Tremblay in November
◦ Hello, this is the Exemple complaints desk. I am an automated assistant.
  What you write travels through Telegram, under its own terms, and our team reads it in Slack, sometimes outside Québec. It is used only to deal with your request, and kept 7 years at most.
  You can see or correct your information: /privacy
  “Continue”, or simply writing more, means you agree. Without an answer, everything is erased after 24 hours.
  Shall we continue?
● Here is what I understood:
  • Problem with a purchase
  • Problem: Not received
  • Store: Meubles Tremblay

  Step 1 of 4
  It looks like CM4821736.
  Order number: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ i want it fixed
◦ Here is what I understood:
  • Problem with a purchase
  • Problem: Not received
  • Store: Meubles Tremblay

  Step 1 of 4
  It looks like CM4821736.
  Order number: do you have it at hand?
● I have added that to your story.

  Step 1 of 4
  It looks like CM4821736.
  Order number: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ no they just laugh at me on the phone
◦ Order number: do you have it at hand? — not at hand
● Step 2 of 4
  Have you already written or spoken to the store?
  [Yes] [No]
  [Yes, and it refuses]
  [Closed or unreachable]
  [Back] [Cancel] [More]

▸ yes, by phone last friday
◦ Have you already written or spoken to the store? — Yes
● Step 3 of 3
  Helpful, for example: order confirmation and tracking number. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ none
◦ Do you have a photo or a document to add? — none
● Your report, before it is sent
  1. Problem: Not received
  2. Store: Meubles Tremblay
  3. Reference: not at hand
  4. Store contacted: Yes
  5. First contact: Friday, January 9, 2026, by phone
  6. What happened: “never got the couch I ordered from Meubles Tremblay in November
  i want it fixed
  no they just laugh at me on the phone”
  7. Files: none
  Once sent: the store has time to settle it; that time ends Friday, January 30, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Change 7]
  [Back] [Cancel] [More]

▸ yes the store is wrong
◦ Your report, before it is sent
  1. Problem: Not received
  2. Store: Meubles Tremblay
  3. Reference: not at hand
  4. Store contacted: Yes
  5. First contact: Friday, January 9, 2026, by phone
  6. What happened: “never got the couch I ordered from Meubles Tremblay in November
  i want it fixed
  no they just laugh at me on the phone”
  7. Files: none
  Once sent: the store has time to settle it; that time ends Friday, January 30, 2026.
  Is this right, and may I send it?
● Which answer should change? Write its number, from 1 to 7.

  Your report, before it is sent
  1. Problem: Not received
  2. Store: Meubles Tremblay
  3. Reference: not at hand
  4. Store contacted: Yes
  5. First contact: Friday, January 9, 2026, by phone
  6. What happened: “never got the couch I ordered from Meubles Tremblay in November
  i want it fixed
  no they just laugh at me on the phone”
  7. Files: none
  Once sent: the store has time to settle it; that time ends Friday, January 30, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Change 7]
  [Back] [Cancel] [More]

▸ the store is Meubles Lapointe
◦ Review: one answer to change.
● Store changed: Meubles Lapointe.

  Your report, before it is sent
  1. Problem: Not received
  2. Store: Meubles Lapointe
  3. Reference: not at hand
  4. Store contacted: Yes
  5. First contact: Friday, January 9, 2026, by phone
  6. What happened: “never got the couch I ordered from Meubles Tremblay in November
  i want it fixed
  no they just laugh at me on the phone
  the store is Meubles Lapointe”
  7. Files: none
  Once sent: the store has time to settle it; that time ends Friday, January 30, 2026.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Change 7]
  [Back] [Cancel] [More]

▸ [Send]
◦ Store changed: Meubles Lapointe.
  Your report, before it is sent
  1. Problem: Not received
  2. Store: Meubles Lapointe
  3. Reference: not at hand
  4. Store contacted: Yes
  5. First contact: Friday, January 9, 2026, by phone
  6. What happened: “never got the couch I ordered from Meubles Tremblay in November
  i want it fixed
  no they just laugh at me on the phone
  the store is Meubles Lapointe”
  7. Files: none
  Once sent: the store has time to settle it; that time ends Friday, January 30, 2026.

  Is this right, and may I send it? — confirmed
● Problem reported. Your number: N0ZM-MZ5G
  Received Monday, January 12, 2026, at 3:00 p.m.

  Problem: Not received
  Store: Meubles Lapointe
  Store contacted: Yes
  First contact: Friday, January 9, 2026, by phone
  What happened: “never got the couch I ordered from Meubles Tremblay in November
  i want it fixed
  no they just laugh at me on the phone
  the store is Meubles Lapointe”

  The store has 21 days from your first contact to settle it: until Friday, January 30, 2026.
  Tell us here, at any time, how it goes; a complaint can be opened without waiting. Check in your app whether the payment is paused.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
  [Open a complaint now]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]
