title: Three photos sent as one album get one answer
language: en
clock: 2026-01-13 10:00

▸ /complaint
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
● Step 1 of 5
  What is it about?
  [Payment and billing] [Statement]
  [Fees and interest] [Refund and return]
  [Account access] [Fraud and security]
  [Quality of service] [App and bugs]
  [Other / I’m not sure]
  [Back] [Cancel] [More]

▸ [App and bugs]
◦ What is it about? — App and bugs

  Before we go further, this may help:
  The app or site no longer responds
  1. Close the app and open it again; on the web, refresh the page or try another browser.
  2. Install the latest version, then restart the device.
  3. Try another network: Wi-Fi or mobile data.
  4. If the error returns, take a screenshot of the message and note the time.
  Does this settle it?
  [It is settled]
  [It does not help]
  [Continue my complaint]
  [Back] [Cancel] [More]

▸ The app crashes when I open my statement.
◦ What is it about? — App and bugs
  What happened? Tell it in your own words. — “The app crashes when I open my statement.”
● Step 3 of 4
  What would settle this for you?
  [A correction] [An explanation]
  [An apology] [Something else]
  [Back] [Cancel] [More]

▸ [A correction]
◦ What would settle this for you? — A correction

  Step 4 of 4
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
  [I have none]
  [Back] [Cancel] [More]

▸ (album 3) these are the error screens
◦ What would settle this for you? — A correction

  Step 4 of 4
  Helpful, for example: a receipt, a statement, a screenshot. Please cover card numbers.
  Do you have a photo or a document to add?
● Files added (3).

  Step 4 of 4
  Anything else to add?
  [That’s all]
  [Back] [Cancel] [More]

▸ [That’s all]
◦ Your complaint, before it is sent
  1. Subject: App and bugs
  2. What happened: “The app crashes when I open my statement.
  these are the error screens”
  3. What would settle it: A correction
  4. Files: 3 files
  Is this right, and may I send it?
  [Send]
  [Change 1] [Change 2] [Change 3]
  [Change 4]
  [Back] [Cancel] [More]

▸ [Send]
◦ Your complaint, before it is sent
  1. Subject: App and bugs
  2. What happened: “The app crashes when I open my statement.
  these are the error screens”
  3. What would settle it: A correction
  4. Files: 3 files

  Is this right, and may I send it? — confirmed
● Complaint received. Your number: N0ZM-MZ5G
  Received Tuesday, January 13, 2026, at 10:00 a.m.

  Subject: App and bugs
  What happened: “The app crashes when I open my statement.
  these are the error screens”
  What would settle it: A correction
  Files: 3 files

  A person on the App and Website team will look into your complaint and answer you here.
  An answer, if possible, by Tuesday, February 10, 2026 (20 business days).

  To add something, just write it here. To see where it stands: /status. To change languages: /language
  Your recourse and our procedure: “My rights”. Your information: /privacy
  [Copy the number]
  [Add to the case] [Follow]
  [My rights] [Withdraw the case]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Appli et bogues
  [Prendre] [Résoudre]
# customer: (photo.jpg)
# customer: (photo.jpg)
# customer: (photo.jpg)
