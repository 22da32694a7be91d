title: An agent finds that feedback is a complaint: the same number, one date, and nothing to repeat
language: en
clock: 2026-01-13 10:00

▸ /feedback
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
● Step 1 of 3
  Which product or service is this about?
  [Card] [Paying in instalments]
  [Statements and invoices] [Mobile app]
  [Website] [Returns and refunds]
  [Customer service] [Something else]
  [Back] [Cancel] [More]

▸ [Website]
◦ Which product or service is this about? — Website

  Step 2 of 3
  Several messages, a photo or a voice message are fine too.
  What would you like to tell us?
  [Back] [Cancel] [More]

▸ the new menu on your website would be nicer with bigger letters i think
◦ Which product or service is this about? — Website
  What would you like to tell us? — “the new menu on your website would be nicer with bigger…”
● Step 3 of 3
  A screenshot, for example, can help.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ [I have none]
◦ Your feedback, before it is sent
  1. Product or service: Website
  2. Your feedback: “the new menu on your website would be nicer with bigger letters i think”
  3. Files: none
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Back] [Cancel] [More]

▸ [Send]
◦ Your feedback, before it is sent
  1. Product or service: Website
  2. Your feedback: “the new menu on your website would be nicer with bigger letters i think”
  3. Files: none

  Is this right, and may I send it? — confirmed
● Feedback received, thank you. Your number: N0ZM-MZ5G
  Received Tuesday, January 13, 2026, at 10:00 a.m.

  Product or service: Website
  Your feedback: “the new menu on your website would be nicer with bigger letters i think”

  The App and Website team will study it. Feedback does not always get an answer; if you expect one, write it here.

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
  [Make it a complaint]
# card: 🟡 Nouveau · Commentaire · N0ZM-MZ5G · Site web
  [Prendre] [Remercier] [C’est une plainte] [Résoudre]

@nadia [Remercier]
● App and Website team
  Thank you for taking the time to write to us. The team has read your feedback.
# card: 🔵 En cours · Commentaire · N0ZM-MZ5G · Site web · Nadia
  [C’est une plainte] [Résoudre]
# desk: Nadia prend le dossier.
# desk: Nadia remercie la personne :
  Thank you for taking the time to write to us. The team has read your feedback.
  [Rappeler]

▸ honestly your site is useless on my phone
👀 «honestly your site is useless on my phon…»
● Added to your feedback N0ZM-MZ5G. It can become a complaint, under the same number, with nothing to repeat. For another subject: /complaint
  Do you expect an answer or a fix from us?
  [Yes, make it a complaint]
  [No, feedback is enough]
# customer: honestly your site is useless on my phone

@nadia [C’est une plainte] reason=site_inutilisable_au_téléphone
◦ Added to your feedback N0ZM-MZ5G. It can become a complaint, under the same number, with nothing to repeat. For another subject: /complaint
  Do you expect an answer or a fix from us?
● Complaint received. Your number: N0ZM-MZ5G
  Received Tuesday, January 13, 2026, at 10:01 a.m.
  First received as feedback, Tuesday, January 13, 2026, at 10:00 a.m.

  Product or service: Website
  What happened: “the new menu on your website would be nicer with bigger letters i think”

  The App and Website team now handles your feedback as a complaint. Everything you said and sent is in it already; there is nothing to repeat.
  A person on the App and Website team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, February 10, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Site web · Nadia
  [Résoudre]
# desk: ⚖️ Ce commentaire devient une plainte : Nadia le décide (site inutilisable au téléphone). Réponse promise au plus tard le mardi 10 février 2026. Pièces reçues jusqu’ici : 0

▸ [Yes, make it a complaint]!
● Case N0ZM-MZ5G: someone on the App and Website team is working on it. An answer is expected, if possible, by Tuesday, February 10, 2026.
✱ It is already a complaint.

@nadia [C’est une plainte]! reason=encore
# whisper modal: reason: Ce dossier est déjà une plainte.

▸ /status
● Your case

  N0ZM-MZ5G · Complaint · in a person’s hands
  Received Tuesday, January 13, 2026, at 10:01 a.m.
  Answer aimed for by Tuesday, February 10, 2026
  [Add to the case]
  [Send the receipt again] [My rights]
  [Withdraw the case]
