title: An unanswered question holds nothing up; the team takes the case in hand, then gives the store time again
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

@nadia [Prendre]
● Someone on the Purchases and Returns team has taken your case N0ZM-MZ5G and will write to you here.
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Achat non reçu · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.

@nadia [Demander une précision] | Could you send us the order confirmation?
● Purchases and Returns team
  Could you send us the order confirmation?
# card: 🟣 En attente de la personne · Problème avec un achat · N0ZM-MZ5G · Achat non reçu · Nadia
  [Résoudre]
# desk: Demande de Nadia à la personne :
  Could you send us the order confirmation?

= until 2026-03-23 10:00
● Case N0ZM-MZ5G: the time to settle it with Northern Outfitters is over. If the store has not answered, or refuses, your case becomes a complaint, with nothing to repeat.

  Is it settled?
  [Settled with the store]
  [The store refuses]
  [No answer]
  [Open a complaint now]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Achat non reçu · Nadia
  [Résoudre]
# desk: La personne n’a pas répondu à l’équipe. Le délai du magasin est terminé : on lui demande où en sont les choses.

@nadia [Transférer] team=billing reason=facture
● Your case N0ZM-MZ5G is now with the Billing team. You need not repeat anything.
# card: 🟡 Transféré · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]
# desk: Nadia transfère le dossier à l’équipe Facturation : facture

@paul [Prendre]
# card: 🔵 En cours · Problème avec un achat · N0ZM-MZ5G · Achat non reçu · Paul
  [Résoudre]
# desk: Paul prend le dossier.

@paul [Laisser du temps au magasin] day=2026-04-03 | The store tells us that it ships again this week.
◦ Case N0ZM-MZ5G: the time to settle it with Northern Outfitters is over. If the store has not answered, or refuses, your case becomes a complaint, with nothing to repeat.

  Is it settled?
● Billing team
  Case N0ZM-MZ5G: the time to settle it with Northern Outfitters now ends Friday, April 3, 2026. We will then ask you where things stand.
  The store tells us that it ships again this week.
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Achat non reçu · Paul
  [Résoudre]
# desk: Paul laisse du temps au magasin. Dernier jour : le vendredi 3 avril 2026
  The store tells us that it ships again this week.

= until 2026-04-03 10:00
● Case N0ZM-MZ5G: the time with Northern Outfitters ends Friday, April 3, 2026. If nothing comes of it, this will help your complaint; you can already send it here.
  • order confirmation
  • tracking number
  • promised delivery date
  • messages with the store

  Has the store answered?
● Case N0ZM-MZ5G: the time to settle it with Northern Outfitters is over. If the store has not answered, or refuses, your case becomes a complaint, with nothing to repeat.

  Is it settled?
  [Settled with the store]
  [The store refuses]
  [No answer]
  [Open a complaint now]
