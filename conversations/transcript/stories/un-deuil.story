title: Un deuil : on s'adapte, sans rien conclure à la place de l'équipe
language: fr-CA
clock: 2026-01-06 10:30

▸ ma femme vient de mourir pis vous continuez d'envoyer son relevé RL20260117 à mon adresse
● Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.

  Prenez le temps qu’il faut. Un message vocal convient aussi, et une personne peut prendre le relais à tout moment.

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

  Prenez le temps qu’il faut. Un message vocal convient aussi, et une personne peut prendre le relais à tout moment.

  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  Votre message est gardé en attendant; personne ne l’a encore lu.
  On continue?
● Voici ce que j’ai compris :
  • Plainte
  • Sujet : Relevé
  • Référence : RL20260117

  Étape 1 sur 2
  Qu’est-ce qui réglerait la situation pour vous?
  [Remboursement] [Correction]
  [Explication] [Autre chose]
  [Retour] [Annuler] [Plus]
