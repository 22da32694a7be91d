title: An item that arrived broken, told in one message
language: en
clock: 2026-03-02 09:30

▸ my order CM4821736 from Northern Outfitters arrived broken, the zipper is torn off
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
  • Reference: CM4821736

  Step 1 of 2
  Have you already written or spoken to the store?
  [Yes] [No]
  [Back] [Cancel] [More]

▸ [Yes]
◦ Here is what I understood:
  • Problem with a purchase
  • Problem: Damaged or not as described
  • Store: Northern Outfitters
  • Reference: CM4821736
  Have you already written or spoken to the store? — Yes

  Step 2 of 2
  Helpful, for example: photo of the damage and photo of the packaging. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ (photo zipper.jpg)
◦ Here is what I understood:
  • Problem with a purchase
  • Problem: Damaged or not as described
  • Store: Northern Outfitters
  • Reference: CM4821736
  Have you already written or spoken to the store? — Yes

  Step 2 of 2
  Helpful, for example: photo of the damage and photo of the packaging. Please cover card numbers.
  Do you have a photo or a document to add?
● File added (1).

  Step 2 of 2
  Anything else to add?
  [That’s all]
  [Back] [Cancel] [More]

▸ that's it
◦ Anything else to add? — 1 file
● Your report, before it is sent
  1. Problem: Damaged or not as described
  2. Store: Northern Outfitters
  3. Reference: CM4821736
  4. Store contacted: Yes
  5. What happened: “my order CM4821736 from Northern Outfitters arrived broken, the zipper is torn off”
  6. Files: 1 file
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4] [Change 5] [Change 6]
  [Back] [Cancel] [More]

▸ yes
◦ Your report, before it is sent
  1. Problem: Damaged or not as described
  2. Store: Northern Outfitters
  3. Reference: CM4821736
  4. Store contacted: Yes
  5. What happened: “my order CM4821736 from Northern Outfitters arrived broken, the zipper is torn off”
  6. Files: 1 file

  Is this right, and may I send it? — confirmed
● Problem reported. Your number: 69J5-1VKX
  Received Monday, March 2, 2026, at 9:30 a.m.

  Problem: Damaged or not as described
  Store: Northern Outfitters
  Store contacted: Yes
  Reference: CM4821736
  What happened: “my order CM4821736 from Northern Outfitters arrived broken, the zipper is torn off”
  Files: 1 file

  The Purchases and Returns team keeps an eye on it. Reporting gives you time, usually 21 days, to settle it with the store. If that does not work out, write it here and a person will take it on. Check in your app whether the payment is paused.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Problème avec un achat · 69J5-1VKX · Abîmé ou non conforme
  [Prendre] [Résoudre]
# customer: (photo.jpg)
