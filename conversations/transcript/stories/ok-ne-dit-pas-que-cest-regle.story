title: « ok » sous un article ne dit pas que c’est réglé
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

▸ [Appli et bogues]
◦ De quoi s’agit-il? — Appli et bogues

  Avant d’aller plus loin, ceci peut aider :
  L’appli ou le site ne répond plus
  1. Fermez l’appli et rouvrez-la; sur le web, actualisez la page ou changez de navigateur.
  2. Installez la dernière version, puis redémarrez l’appareil.
  3. Essayez un autre réseau : Wi-Fi ou données cellulaires.
  4. Si l’erreur revient, faites une capture du message et notez l’heure.
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer ma plainte]
  [Retour] [Annuler] [Plus]

▸ ok
◦ De quoi s’agit-il? — Appli et bogues

  Avant d’aller plus loin, ceci peut aider :
  L’appli ou le site ne répond plus
  1. Fermez l’appli et rouvrez-la; sur le web, actualisez la page ou changez de navigateur.
  2. Installez la dernière version, puis redémarrez l’appareil.
  3. Essayez un autre réseau : Wi-Fi ou données cellulaires.
  4. Si l’erreur revient, faites une capture du message et notez l’heure.
  Cela règle-t-il la situation?
● Est-ce réglé, ou faut-il continuer? Un des boutons suffit.

  Article d’aide : L’appli ou le site ne répond plus
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer ma plainte]
  [Retour] [Annuler] [Plus]

▸ (sticker)
◦ Est-ce réglé, ou faut-il continuer? Un des boutons suffit.

  Article d’aide : L’appli ou le site ne répond plus
  Cela règle-t-il la situation?
● Un autocollant ne suffit pas à comprendre. Quelques mots ou un message vocal conviennent.

  Article d’aide : L’appli ou le site ne répond plus
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer ma plainte]
  [Retour] [Annuler] [Plus]

▸ c réglé merci
◦ Un autocollant ne suffit pas à comprendre. Quelques mots ou un message vocal conviennent.

  Article d’aide : L’appli ou le site ne répond plus
  Cela règle-t-il la situation?
● C’est noté : réglé. Votre numéro : N0ZM-MZ5G
  Reçu le mardi 13 janvier 2026, à 10 h.
  Ce qui a aidé : « L’appli ou le site ne répond plus ».

  Si ce n’est finalement pas réglé, dites-le ici : l’équipe Appli et site web prend le relais, et rien n’est à répéter. Nous vous le demanderons une fois, dans deux jours.

  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Non, ce n’est pas réglé]
  [Copier le numéro] [Mes droits]
# card: ✅ Réglé · Plainte · N0ZM-MZ5G · Appli et bogues
  [Rouvrir]
