title: Un article d’aide règle tout : un numéro quand même, et la question deux jours plus tard
language: fr
clock: 2026-01-13 10:00

▸ /plainte
● Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.
  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  On continue?
  [Continuer]
  [En savoir plus]
  [English]
  [Plus]

▸ [Continuer]
◦ Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.
  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  On continue?
● Étape 1 sur 5
  De quoi s’agit-il?
  [Paiement et facturation] [Relevé]
  [Frais et intérêts] [Remboursement et retour]
  [Accès au compte] [Fraude et sécurité]
  [Qualité du service] [Appli et bogues]
  [Autre / je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ [Accès au compte]
◦ De quoi s’agit-il? — Accès au compte

  Avant d’aller plus loin, ceci peut aider :
  Retrouver l’accès au compte
  1. Vérifiez l’adresse courriel ou le numéro inscrits au compte.
  2. À l’ouverture de session, choisissez « Mot de passe oublié ». Regardez aussi vos courriels indésirables.
  3. Après plusieurs essais, attendez une heure : l’accès peut être bloqué un moment.
  4. Ne donnez jamais un code ou un mot de passe, pas même ici.
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer ma plainte]
  [Retour] [Annuler] [Plus]

▸ [C’est réglé]
◦ De quoi s’agit-il? — Accès au compte

  Avant d’aller plus loin, ceci peut aider :
  Retrouver l’accès au compte
  1. Vérifiez l’adresse courriel ou le numéro inscrits au compte.
  2. À l’ouverture de session, choisissez « Mot de passe oublié ». Regardez aussi vos courriels indésirables.
  3. Après plusieurs essais, attendez une heure : l’accès peut être bloqué un moment.
  4. Ne donnez jamais un code ou un mot de passe, pas même ici.
  Cela règle-t-il la situation?
● C’est noté : réglé. Votre numéro : N0ZM-MZ5G
  Reçu le mardi 13 janvier 2026, à 10 h.
  Ce qui a aidé : « Retrouver l’accès au compte ».

  Si ce n’est finalement pas réglé, dites-le ici : l’équipe Sécurité des comptes prend le relais, et rien n’est à répéter. Nous vous le demanderons une fois, dans deux jours.

  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Non, ce n’est pas réglé]
  [Copier le numéro] [Mes droits]
# card: ✅ Réglé · Plainte · N0ZM-MZ5G · Accès au compte
  [Rouvrir]

= 48h
● Il y a deux jours, « Retrouver l’accès au compte » réglait votre dossier N0ZM-MZ5G. Est-ce toujours réglé?
  [Oui, c’est réglé]
  [Non, ce n’est pas réglé]

▸ [Oui, c’est réglé]
◦ Il y a deux jours, « Retrouver l’accès au compte » réglait votre dossier N0ZM-MZ5G. Est-ce toujours réglé? — Oui, c’est réglé
● C’est noté : le dossier N0ZM-MZ5G reste réglé. Il peut être rouvert ici pendant six mois.
✱ C’est noté : réglé.
# desk: La personne confirme que l’article d’aide a réglé la situation.

▸ [Oui, c’est réglé]!
✱ C’était déjà noté.
