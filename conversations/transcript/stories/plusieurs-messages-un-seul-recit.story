title: Un récit en trois messages rapprochés est un seul récit
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

▸ bon alors
◦ De quoi s’agit-il? — Frais et intérêts
  Article d’aide : D’où viennent des frais ou des intérêts
  Que s’est-il passé? Racontez-le dans vos mots. — « bon alors »
+▸ j’ai payé le 28 décembre
◦ De quoi s’agit-il? — Frais et intérêts
  Article d’aide : D’où viennent des frais ou des intérêts
  Que s’est-il passé? Racontez-le dans vos mots. — « bon alors
  j’ai payé le 28 décembre »
+▸ pis vous m’avez chargé 25 $ pareil
◦ De quoi s’agit-il? — Frais et intérêts
  Article d’aide : D’où viennent des frais ou des intérêts
  Que s’est-il passé? Racontez-le dans vos mots. — « bon alors
  j’ai payé le 28 décembre
  pis vous m’avez chargé… »
● Étape 3 sur 5
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

▸ [Remboursement]
◦ Référence du relevé : l’avez-vous sous la main? — pas sous la main
  Qu’est-ce qui réglerait la situation pour vous? — Remboursement

  Étape 5 sur 5
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ non
◦ Référence du relevé : l’avez-vous sous la main? — pas sous la main
  Qu’est-ce qui réglerait la situation pour vous? — Remboursement
  Avez-vous une photo ou un document à joindre? — aucune
● Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « bon alors
  j’ai payé le 28 décembre
  pis vous m’avez chargé 25 $ pareil »
  3. Référence : pas sous la main
  4. Montant : 25,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]
