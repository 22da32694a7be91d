title: Words beside the question: what is wanted, no reference, the store that was wrong, and how long it takes
language: en
clock: 2026-01-13 10:00

▸ i ordered a lamp from Structube and it came smashed, they said tough luck
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
  • Store: Structube
  • Store contacted: Yes, and it refuses

  Step 1 of 2
  It looks like CM4821736.
  Order number: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ idk where id find that
◦ Here is what I understood:
  • Problem with a purchase
  • Problem: Damaged or not as described
  • Store: Structube
  • Store contacted: Yes, and it refuses

  Step 1 of 2
  It looks like CM4821736.
  Order number: do you have it at hand?
● In the email confirming your purchase, and in the app under “Purchases”.

  Step 1 of 2
  It looks like CM4821736.
  Order number: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ i just want this fixed
◦ In the email confirming your purchase, and in the app under “Purchases”.

  Step 1 of 2
  It looks like CM4821736.
  Order number: do you have it at hand?
● I have added that to your story.

  Step 1 of 2
  It looks like CM4821736.
  Order number: do you have it at hand?
  [I don’t have it] [Where to find it]
  [Back] [Cancel] [More]

▸ dont have it
◦ Order number: do you have it at hand? — not at hand
● Step 2 of 2
  Helpful, for example: photo of the damage and photo of the packaging. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ last tuesday by phone
◦ Step 2 of 2
  Helpful, for example: photo of the damage and photo of the packaging. Please cover card numbers.
  Do you have a photo or a document to add?
● I have added that to your story.

  Step 2 of 2
  Helpful, for example: photo of the damage and photo of the packaging. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ no pics sry
◦ Do you have a photo or a document to add? — none
● Your report, before it is sent
  1. Problem: Damaged or not as described
  2. Store: Structube
  3. Reference: not at hand
  4. Store contacted: Yes, and it refuses
  5. What happened: “i ordered a lamp from Structube and it came smashed, they said tough luck
  i just want this fixed
  last tuesday by phone”
  6. Files: none
  Once sent: a complaint, since the store refuses.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ wait change the store its Wayfair not structube
◦ Review: one answer to change.
● Store changed: Wayfair.

  Your report, before it is sent
  1. Problem: Damaged or not as described
  2. Store: Wayfair
  3. Reference: not at hand
  4. Store contacted: Yes, and it refuses
  5. What happened: “i ordered a lamp from Structube and it came smashed, they said tough luck
  i just want this fixed
  last tuesday by phone
  wait change the store its Wayfair not structube”
  6. Files: none
  Once sent: a complaint, since the store refuses.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ change the store
◦ Review: one answer to change.
● Write its name as it stands on the order.
  Which store is it?
  [I don’t know]
  [Back] [Cancel] [More]

▸ Wayfair Canada
◦ Which store is it? — Wayfair Canada
● Your report, before it is sent
  1. Problem: Damaged or not as described
  2. Store: Wayfair Canada
  3. Reference: not at hand
  4. Store contacted: Yes, and it refuses
  5. What happened: “i ordered a lamp from Structube and it came smashed, they said tough luck
  i just want this fixed
  last tuesday by phone
  wait change the store its Wayfair not structube”
  6. Files: none
  Once sent: a complaint, since the store refuses.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ change the story
◦ Review: one answer to change.
● What you write now will replace your text.
  What happened? Say what you expected and what came instead.
  [Keep my text]
  [Back] [Cancel] [More]

▸ also they were rude to me
◦ What happened? Say what you expected and what came instead. — “i ordered a lamp from Structube and it came smashed, they…”
● Your report, before it is sent
  1. Problem: Damaged or not as described
  2. Store: Wayfair Canada
  3. Reference: not at hand
  4. Store contacted: Yes, and it refuses
  5. What happened: “i ordered a lamp from Structube and it came smashed, they said tough luck
  i just want this fixed
  last tuesday by phone
  wait change the store its Wayfair not structube
  also they were rude to me”
  6. Files: none
  Once sent: a complaint, since the store refuses.
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ send it
◦ Your report, before it is sent
  1. Problem: Damaged or not as described
  2. Store: Wayfair Canada
  3. Reference: not at hand
  4. Store contacted: Yes, and it refuses
  5. What happened: “i ordered a lamp from Structube and it came smashed, they said tough luck
  i just want this fixed
  last tuesday by phone
  wait change the store its Wayfair not structube
  also they were rude to me”
  6. Files: none
  Once sent: a complaint, since the store refuses.

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Tuesday, January 13, 2026, at 10:00 a.m.

  Problem: Damaged or not as described
  Store: Wayfair Canada
  Store contacted: Yes, and it refuses
  What happened: “i ordered a lamp from Structube and it came smashed, they said tough luck
  i just want this fixed
  last tuesday by phone
  wait change the store its Wayfair not…”

  The store refuses: there is nothing left to wait for, and your case is a complaint.
  A person on the Purchases and Returns team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, February 10, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Abîmé ou non conforme
  [Prendre] [Résoudre]

▸ how long is this gonna take
👀 «how long is this gonna take»
● Case N0ZM-MZ5G: received. Someone on the Purchases and Returns team will take it. An answer is expected, if possible, by Tuesday, February 10, 2026.
# customer: how long is this gonna take

▸ whats my case number again
👀 «whats my case number again»
● Case N0ZM-MZ5G: received. Someone on the Purchases and Returns team will take it. An answer is expected, if possible, by Tuesday, February 10, 2026.
# customer: whats my case number again

▸ actually forget it, cancel the whole thing
👀 «actually forget it, cancel the whole thi…»
● Withdraw case N0ZM-MZ5G? The Purchases and Returns team then stops working on it.
  [Yes, withdraw it]
  [No, keep it]
# customer: actually forget it, cancel the whole thing

▸ no
◦ Withdraw case N0ZM-MZ5G? The Purchases and Returns team then stops working on it. — No, keep it
👀 «no»
● The case stays open.
# customer: no
