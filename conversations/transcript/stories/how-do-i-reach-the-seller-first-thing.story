title: A question is somebody’s very first message: greeted and answered, and nothing is begun
language: en
clock: 2026-03-02 09:30

▸ hi how do i reach the seller??
● Hello, this is the Exemple complaints desk. I am an automated assistant.

  Reaching the store
  1. Open the order confirmation: its email and phone are usually there.
  2. Otherwise, look for “Contact us” at the bottom of its site.
  3. Write rather than call: a written trace helps.
  4. Give the order number, what is wrong, what you ask for and by when.
  [File a complaint]
  [Problem with a purchase]
  [Give feedback]
  [Follow a case] [Talk to someone]

▸ [Problem with a purchase]
● Hello, this is the Exemple complaints desk. I am an automated assistant.
  What you write travels through Telegram, under its own terms, and our team reads it in Slack, sometimes outside Québec. It is used only to deal with your request, and kept 7 years at most.
  You can see or correct your information: /privacy
  “Continue”, or simply writing more, means you agree. Without an answer, everything is erased after 24 hours.
  Shall we continue?
  [Continue]
  [Learn more]
  [Français]
  [More]

▸ do i still have to pay meanwhile
◦ Hello, this is the Exemple complaints desk. I am an automated assistant.
  What you write travels through Telegram, under its own terms, and our team reads it in Slack, sometimes outside Québec. It is used only to deal with your request, and kept 7 years at most.
  You can see or correct your information: /privacy
  “Continue”, or simply writing more, means you agree. Without an answer, everything is erased after 24 hours.
  Shall we continue?
● Must I pay meanwhile?
  1. In your app, check whether this purchase’s payment is suspended.
  2. If no suspension is shown, the due date still stands: paying late can lead to fees.
  3. If in doubt, ask here, in your case: a person will tell you what applies.
● Shall we continue?
  [Continue]
  [Learn more]
  [Français]
  [More]

▸ [Continue]
◦ Shall we continue?
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

▸ whats ur hours
◦ Step 1 of 7
  What went wrong with this purchase?
● Our hours: Monday to Friday, 9:00 a.m. to 5:00 p.m., except on holidays.
  We are open right now.
  You can write here at any time.

  Step 1 of 7
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
