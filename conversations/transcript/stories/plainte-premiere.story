title: Une plainte avec sa référence, du premier mot à la réponse
language: fr
clock: 2026-01-06 10:05

▸ salut, j'ai payé mon relevé RL-2026 0117 le 28 déc pis vous m'avez chargé 7$ de retard quand même
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
  • Sujet : Frais et intérêts
  • Référence : RL20260117
  • Montant : 7,00 $

  Étape 1 sur 2
  Qu’est-ce qui réglerait la situation pour vous?
  [Remboursement] [Correction]
  [Explication] [Autre chose]
  [Retour] [Annuler] [Plus]
