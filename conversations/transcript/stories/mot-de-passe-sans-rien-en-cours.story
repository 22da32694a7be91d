title: Une question, rien en cours : l’article, puis ce qu’on peut faire
language: fr
clock: 2026-01-13 10:00

▸ /start
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
● Que souhaitez-vous faire?
  [Faire une plainte]
  [Problème avec un achat]
  [Donner un commentaire]
  [Suivre un dossier]
  [Parler à quelqu’un]
  [Plus]

▸ comment changer mon mot de passe?
◦ Que souhaitez-vous faire?
● Retrouver l’accès au compte
  1. Vérifiez l’adresse courriel ou le numéro inscrits au compte.
  2. À l’ouverture de session, choisissez « Mot de passe oublié ». Regardez aussi vos courriels indésirables.
  3. Après plusieurs essais, attendez une heure : l’accès peut être bloqué un moment.
  4. Ne donnez jamais un code ou un mot de passe, pas même ici.
● On reprend : ce que vous souhaitez faire.

  Que souhaitez-vous faire?
  [Faire une plainte]
  [Problème avec un achat]
  [Donner un commentaire]
  [Suivre un dossier]
  [Parler à quelqu’un]
  [Plus]

▸ [Faire une plainte]
◦ Que souhaitez-vous faire? — Plainte

  Étape 1 sur 5
  De quoi s’agit-il?
  [Paiement et facturation] [Relevé]
  [Frais et intérêts] [Remboursement et retour]
  [Accès au compte] [Fraude et sécurité]
  [Qualité du service] [Appli et bogues]
  [Autre / je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ annuler
◦ Que souhaitez-vous faire? — Plainte
  De quoi s’agit-il? — annulé
● C’est annulé : rien n’est envoyé, et vos réponses sont effacées.
  [Faire une plainte]
  [Problème avec un achat]
  [Donner un commentaire]
  [Suivre un dossier] [Parler à quelqu’un]

▸ ca prend combien de temps un remboursement
● Un remboursement qui tarde
  1. Cherchez la confirmation du magasin : date, montant, mode de remboursement.
  2. Regardez là où vous aviez payé : c’est là qu’il revient d’habitude, parfois sur le relevé suivant.
  3. Comparez avec le délai que le magasin annonce, en jours ouvrables.
  4. Passé ce délai, demandez au magasin la date d’envoi et une preuve.
  [Faire une plainte]
  [Problème avec un achat]
  [Donner un commentaire]
  [Suivre un dossier] [Parler à quelqu’un]
