title: Un récit de plusieurs milliers de caractères : gardé, et dit
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

▸ 1. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  2. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  3. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  4. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  5. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  6. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  7. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  8. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  9. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  10. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  11. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  12. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  13. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  14. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  15. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  16. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  17. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  18. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  19. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  20. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  21. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  22. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  23. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  24. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  25. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  26. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  27. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  28. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
  29. J’ai reçu mon relevé de janvier et les frais de retard y sont encore, malgré trois appels et deux courriels, sans que personne rappelle.
◦ De quoi s’agit-il? — Frais et intérêts
  Que s’est-il passé? Racontez-le dans vos mots. — « 1. J’ai reçu mon relevé de janvier et les frais de retard y… »
● C’est long (4 079 caractères, au lieu de 4 000) : tout est gardé et l’équipe le lira en entier.

  Étape 3 sur 5
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ [Je ne l’ai pas]
◦ Référence du relevé : l’avez-vous sous la main? — pas sous la main

  Étape 4 sur 5
  Qu’est-ce qui réglerait la situation pour vous?
  [Remboursement] [Correction]
  [Explication] [Autre chose]
  [Retour] [Annuler] [Plus]
