title: An article seemed to settle it; two days later it has not, and an agent takes over
language: en
clock: 2026-03-02 09:30

▸ /purchase
● Hello, this is the Exemple complaints desk. I am an automated assistant.
  What you write travels through Telegram, under its own terms, and our team reads it in Slack, sometimes outside Québec. It is used only to deal with your request, and kept 7 years at most.
  You can see or correct your information: /privacy
  “Continue”, or simply writing more, means you agree. Without an answer, everything is erased after 24 hours.
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
  Shall we continue?
● Step 1 of 7
  What went wrong with this purchase?
  [Not received]
  [Wrong item]
  [Return not confirmed]
  [Damaged or not as described]
  [Refund not received]
  [Cancelled but charged]
  [Wrong or double charge]
  [Unauthorized purchase]
  [Another problem]
  [Back] [Cancel] [More]

▸ [Not received]
◦ What went wrong with this purchase? — Not received

  Before we go further, this may help:
  A purchase that has not arrived
  1. Check the promised date and the tracking in the store’s email.
  2. Ask your neighbours, or at the pickup point, whether the parcel is there.
  3. Write to the store: order number, promised date, and when you expect an answer. Keep what it replies.
  4. In your app, check whether the payment is suspended.
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my report]
  [Back] [Cancel] [More]

▸ [It is settled]
◦ What went wrong with this purchase? — Not received

  Before we go further, this may help:
  A purchase that has not arrived
  1. Check the promised date and the tracking in the store’s email.
  2. Ask your neighbours, or at the pickup point, whether the parcel is there.
  3. Write to the store: order number, promised date, and when you expect an answer. Keep what it replies.
  4. In your app, check whether the payment is suspended.
  Does this settle it?
● Noted: settled. Your number: N0ZM-MZ5G
  Received Monday, March 2, 2026, at 9:30 a.m.
  What helped: “A purchase that has not arrived”.

  If it turns out not to be settled, say so here: the Purchases and Returns team takes over, and you repeat nothing. We will ask you once, in two days.

  Your recourse and our procedure: “My rights”. Your information: /privacy
  [No, it is not settled]
  [Copy the number] [My rights]
# card: ✅ Réglé · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Rouvrir]

= 48h
● Two days ago, “A purchase that has not arrived” settled your case N0ZM-MZ5G. Is it still settled?
  [Yes, it is settled]
  [No, it is not settled]

▸ nope still no parcel
◦ Two days ago, “A purchase that has not arrived” settled your case N0ZM-MZ5G. Is it still settled? — No, it is not settled
👀 «nope still no parcel»
● Noted: case N0ZM-MZ5G is not settled. The Purchases and Returns team takes it on, with what you have told already. Add here, in your own words, what is still wrong.
# card: 🔴 Rouvert · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]
# customer: nope still no parcel
# desk: L’article « Un achat qui n’arrive pas » n’a pas suffi : le dossier est rouvert et attend quelqu’un.

▸ the store says it left the warehouse but tracking hasnt moved since feb 20
👀 «the store says it left the warehouse but…»
# customer: the store says it left the warehouse but tracking hasnt moved since feb 20

@nadia [Prendre]
● Someone on the Purchases and Returns team has taken your case N0ZM-MZ5G and will write to you here.
# card: 🔵 En cours · Problème avec un achat · N0ZM-MZ5G · Achat non reçu · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.

@nadia: Hello, thank you for coming back. We are writing to the store ourselves.
● Purchases and Returns team
  Hello, thank you for coming back. We are writing to the store ourselves.
# marks: «Hello, thank you for coming back. We are…» ✅
