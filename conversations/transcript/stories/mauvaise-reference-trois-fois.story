title: Une référence mal écrite trois fois est gardée telle quelle
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

▸ [Relevé]
◦ De quoi s’agit-il? — Relevé

  Avant d’aller plus loin, ceci peut aider :
  Un relevé qui semble faux
  1. Comparez la période du relevé avec la date de l’achat : un achat récent paraît souvent sur le suivant.
  2. Cherchez le nom légal du magasin : il diffère parfois de l’enseigne.
  3. Additionnez achats et frais, puis soustrayez paiements et remboursements.
  4. Notez la ligne en cause et la référence du relevé.
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer ma plainte]
  [Retour] [Annuler] [Plus]

▸ Mon solde est faux depuis décembre.
◦ De quoi s’agit-il? — Relevé
  Que s’est-il passé? Racontez-le dans vos mots. — « Mon solde est faux depuis décembre. »
● Étape 3 sur 5
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ KL 12
◦ Étape 3 sur 5
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
● Je ne reconnais pas cette référence.

  Étape 3 sur 5
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ [Où chercher]
◦ Je ne reconnais pas cette référence.

  Étape 3 sur 5
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
● En haut à droite de votre relevé, sous la date.

  Étape 3 sur 5
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ kl-12-b
◦ En haut à droite de votre relevé, sous la date.

  Étape 3 sur 5
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
● Ce n’est pas encore la forme attendue. « Où chercher » aide, et « Je ne l’ai pas » convient.

  Étape 3 sur 5
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ KL 12
◦ Référence du relevé : l’avez-vous sous la main? — KL 12 (à vérifier)
● Je la note telle quelle : « KL 12 ». L’équipe la vérifiera.

  Étape 4 sur 5
  Qu’est-ce qui réglerait la situation pour vous?
  [Remboursement] [Correction]
  [Explication] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ [Correction]
◦ Je la note telle quelle : « KL 12 ». L’équipe la vérifiera.
  Qu’est-ce qui réglerait la situation pour vous? — Correction

  Étape 5 sur 5
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ [Je n’en ai pas]
◦ Votre plainte, avant l’envoi
  1. Sujet : Relevé
  2. Ce qui s’est passé : « Mon solde est faux depuis décembre. »
  3. Référence : KL 12 (à vérifier)
  4. Ce qui réglerait la situation : Correction
  5. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5]
  [Retour] [Annuler] [Plus]
