title: Autocollant, dé, sondage, position : dits par leur nom, jamais une impasse
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

▸ [Frais et intérêts]
◦ De quoi s’agit-il? — Frais et intérêts

  Avant d’aller plus loin, ceci peut aider :
  D’où viennent des frais ou des intérêts
  1. Sur le relevé, comparez la date d’échéance et la date où votre paiement est inscrit.
  2. Comptez le délai de votre banque : un virement peut être inscrit quelques jours plus tard.
  3. Relisez votre contrat : il dit quand des frais s’appliquent, et à quel taux.
  4. Notez le montant, sa date et la référence du relevé.
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer ma plainte]
  [Retour] [Annuler] [Plus]

▸ [Continuer ma plainte]
◦ De quoi s’agit-il? — Frais et intérêts
  Article d’aide : D’où viennent des frais ou des intérêts

  Étape 2 sur 5
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
  [Retour] [Annuler] [Plus]

▸ (sticker)
◦ De quoi s’agit-il? — Frais et intérêts
  Article d’aide : D’où viennent des frais ou des intérêts

  Étape 2 sur 5
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
● Un autocollant ne suffit pas à comprendre. Quelques mots ou un message vocal conviennent.

  Étape 2 sur 5
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
  [Retour] [Annuler] [Plus]

▸ (dice)
◦ Un autocollant ne suffit pas à comprendre. Quelques mots ou un message vocal conviennent.

  Étape 2 sur 5
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
● Un dé animé ne suffit pas à comprendre. Quelques mots conviennent.

  Étape 2 sur 5
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
  [Retour] [Annuler] [Plus]

▸ (poll)
◦ Un dé animé ne suffit pas à comprendre. Quelques mots conviennent.

  Étape 2 sur 5
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
● Je ne peux pas lire un sondage. Quelques mots conviennent.

  Étape 2 sur 5
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
  [Retour] [Annuler] [Plus]

▸ (location)
◦ Je ne peux pas lire un sondage. Quelques mots conviennent.

  Étape 2 sur 5
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
● Je ne peux pas garder une position. Écrivez plutôt l’endroit.

  Étape 2 sur 5
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
  [Retour] [Annuler] [Plus]

▸ bon ok. vous m’avez chargé 25 $ de trop
◦ Que s’est-il passé? Racontez-le dans vos mots. — « bon ok. vous m’avez chargé 25 $ de trop »
● Étape 3 sur 5
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]
