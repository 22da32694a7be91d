title: À la question de la référence, un jour, un montant et ce qui réglerait tout ne se perdent pas
language: fr
clock: 2026-01-12 15:00

▸ jveux faire une plainte
● Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.
  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  Votre message est gardé en attendant; personne ne l’a encore lu.
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
  Votre message est gardé en attendant; personne ne l’a encore lu.
  On continue?
● Voici ce que j’ai compris :
  • Plainte

  Étape 1 sur 5
  De quoi s’agit-il?
  [Paiement et facturation] [Relevé]
  [Frais et intérêts] [Remboursement et retour]
  [Accès au compte] [Fraude et sécurité]
  [Qualité du service] [Appli et bogues]
  [Autre / je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ vous mavez charger 2 fois mon abonnement du mois de decembre pis quand jappelle on me raccroche au nez
◦ Voici ce que j’ai compris :
  • Plainte
  De quoi s’agit-il? — Paiement et facturation
● Voici ce que j’ai compris :
  • Plainte
  • Sujet : Paiement et facturation

  Étape 2 sur 4
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ le 3 et le 5 decembre
◦ Voici ce que j’ai compris :
  • Plainte
  • Sujet : Paiement et facturation

  Étape 2 sur 4
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
● C’est ajouté à votre récit.

  Étape 2 sur 4
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ jveux un remboursement pis des excuse
◦ C’est ajouté à votre récit.

  Étape 2 sur 4
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
● C’est noté. Ce qui réglerait la situation : Remboursement (« jveux un remboursement pis des excuse »).

  Étape 2 sur 3
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ 48.75
◦ C’est noté. Ce qui réglerait la situation : Remboursement (« jveux un remboursement pis des excuse »).

  Étape 2 sur 3
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
● C’est ajouté à votre récit.

  Étape 2 sur 3
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ jlai pas
◦ Référence du relevé : l’avez-vous sous la main? — pas sous la main
● Étape 3 sur 3
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ rien pantoute
◦ Avez-vous une photo ou un document à joindre? — aucune
● Votre plainte, avant l’envoi
  1. Sujet : Paiement et facturation
  2. Ce qui s’est passé : « vous mavez charger 2 fois mon abonnement du mois de decembre pis quand jappelle on me raccroche au nez
  le 3 et le 5 decembre
  48.75 »
  3. Référence : pas sous la main
  4. Ce qui réglerait la situation : Remboursement (« jveux un remboursement pis des excuse »)
  5. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5]
  [Retour] [Annuler] [Plus]
