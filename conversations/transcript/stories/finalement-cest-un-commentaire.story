title: Finalement, c’est un commentaire; et finalement non, une plainte
language: fr
clock: 2026-01-06 10:05

▸ Bonjour
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

▸ [Problème avec un achat]
◦ Que souhaitez-vous faire? — Problème avec un achat

  Étape 1 sur 7
  Qu’est-ce qui ne va pas avec cet achat?
  [Achat non reçu]
  [Mauvais article]
  [Retour non confirmé]
  [Abîmé ou non conforme]
  [Remboursement non reçu]
  [Annulé mais facturé]
  [Mauvais montant ou doublon]
  [Achat non autorisé]
  [Autre problème]
  [Retour] [Annuler] [Plus]

▸ finalement c un commentaire
◦ Que souhaitez-vous faire? — Problème avec un achat

  Étape 1 sur 7
  Qu’est-ce qui ne va pas avec cet achat?
● Voici ce que j’ai compris :
  • Commentaire

  Étape 1 sur 3
  De quel produit ou service parlez-vous?
  [Carte] [Paiement en plusieurs fois]
  [Relevés et factures] [Appli mobile]
  [Site web] [Retours et remboursements]
  [Service à la clientèle] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ [Carte]
◦ Voici ce que j’ai compris :
  • Commentaire
  De quel produit ou service parlez-vous? — Carte

  Étape 2 sur 3
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Qu’aimeriez-vous nous dire?
  [Retour] [Annuler] [Plus]

▸ la carte virtuelle expire trop vite, ca devrait durer un an au moins
◦ Voici ce que j’ai compris :
  • Commentaire
  De quel produit ou service parlez-vous? — Carte
  Qu’aimeriez-vous nous dire? — « la carte virtuelle expire trop vite, ca devrait durer un an… »
● Étape 3 sur 4
  Attendez-vous une réponse ou une correction de notre part?
  [Oui] [Non]
  [Retour] [Annuler] [Plus]

▸ non finalement je veux faire une plainte
◦ Étape 3 sur 4
  Attendez-vous une réponse ou une correction de notre part?
● Voici ce que j’ai compris :
  • Plainte

  Étape 1 sur 4
  De quoi s’agit-il?
  [Paiement et facturation] [Relevé]
  [Frais et intérêts] [Remboursement et retour]
  [Accès au compte] [Fraude et sécurité]
  [Qualité du service] [Appli et bogues]
  [Autre / je ne sais pas]
  [Retour] [Annuler] [Plus]
