title: On arrive par le lien imprimé sur un relevé : ce qu'il indique est montré avant de compter
language: fr-CA
clock: 2026-12-01 10:00

▸ /start AWZ6ygsqJFhRy6Z9ztz2BA1mZWVzX2ludGVyZXN0ClJMMjAyNjAxMTc
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
● Votre lien indique :
  • Plainte
  • Sujet : Frais et intérêts
  • Référence : RL20260117
  Est-ce bien à ce sujet?
  [Oui] [Non, autre chose]
  [Plus]

▸ oui
◦ Est-ce bien à ce sujet? — Oui
● Étape 1 sur 3
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
  [Retour] [Annuler] [Plus]

▸ jai payé le 28 pis vous m'avez mis 7 $ de frais pareil
◦ Que s’est-il passé? Racontez-le dans vos mots. — « jai payé le 28 pis vous m'avez mis 7 $ de frais pareil »
● Étape 2 sur 3
  Qu’est-ce qui réglerait la situation pour vous?
  [Remboursement] [Correction]
  [Explication] [Autre chose]
  [Retour] [Annuler] [Plus]
