title: « c koi vos heures? » au milieu du récit n’est pas le récit
language: fr
clock: 2026-01-17 11:00

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

▸ [Qualité du service]
◦ De quoi s’agit-il? — Qualité du service

  Étape 2 sur 4
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
  [Retour] [Annuler] [Plus]

▸ c koi vos heures?
◦ De quoi s’agit-il? — Qualité du service

  Étape 2 sur 4
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
● Nos heures : du lundi au vendredi, de 9 h à 17 h, sauf les jours fériés.
  Nos bureaux sont fermés; ils rouvrent le lundi 19 janvier 2026, à 9 h.
  Ici, vous pouvez écrire en tout temps.

  Étape 2 sur 4
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
  [Retour] [Annuler] [Plus]

▸ ok. ben jai attendu 45 minutes au telephone jeudi pis la dame a raccroché
◦ Que s’est-il passé? Racontez-le dans vos mots. — « ok. ben jai attendu 45 minutes au telephone jeudi pis la… »
● Étape 3 sur 4
  Qu’est-ce qui réglerait la situation pour vous?
  [Correction] [Explication]
  [Excuses] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ vous etes tu ouvert la fin de semaine
◦ Étape 3 sur 4
  Qu’est-ce qui réglerait la situation pour vous?
● Nos heures : du lundi au vendredi, de 9 h à 17 h, sauf les jours fériés.
  Nos bureaux sont fermés; ils rouvrent le lundi 19 janvier 2026, à 9 h.
  Ici, vous pouvez écrire en tout temps.

  Étape 3 sur 4
  Qu’est-ce qui réglerait la situation pour vous?
  [Correction] [Explication]
  [Excuses] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ [Excuses]
◦ Qu’est-ce qui réglerait la situation pour vous? — Excuses

  Étape 4 sur 4
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]
