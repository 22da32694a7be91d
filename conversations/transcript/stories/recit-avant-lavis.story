title: Un récit fait avant l’avis reste invisible jusqu’à Continuer
language: fr
clock: 2026-01-13 10:00

▸ bonjour, mon colis de la commande CM4821736 est jamais arrivé, ca fait 3 semaines que j'attends
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

▸ [En savoir plus]
◦ Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.
  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  Votre message est gardé en attendant; personne ne l’a encore lu.
  On continue?
● Vos renseignements
  Qui : le service des plaintes d’Exemple. Pourquoi : traiter votre demande, rien d’autre. Quoi : vos mots, vos pièces, votre prénom sur Telegram, votre langue; jamais de numéro de carte ni de NAS.
  Où : Telegram, puis Slack, parfois hors du Québec. Combien de temps : 7 ans au plus; un brouillon, 14 jours.
  Vos droits : consulter, corriger, retirer votre accord. Pour cela : écrivez-nous ici même.

  On continue?
  [Continuer]
  [En savoir plus]
  [English]
  [Plus]

▸ [Continuer]
◦ Vos renseignements
  Qui : le service des plaintes d’Exemple. Pourquoi : traiter votre demande, rien d’autre. Quoi : vos mots, vos pièces, votre prénom sur Telegram, votre langue; jamais de numéro de carte ni de NAS.
  Où : Telegram, puis Slack, parfois hors du Québec. Combien de temps : 7 ans au plus; un brouillon, 14 jours.
  Vos droits : consulter, corriger, retirer votre accord. Pour cela : écrivez-nous ici même.

  On continue?
● Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Achat non reçu
  • Référence : CM4821736

  Étape 1 sur 4
  Écrivez son nom tel qu’il figure sur la commande.
  Chez quel magasin?
  [Je ne sais pas]
  [Retour] [Annuler] [Plus]
