title: Un remboursement promis par le magasin et jamais reçu
language: fr
clock: 2026-03-02 09:30

▸ /achat
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
● Étape 1 sur 6
  Qu’est-ce qui ne va pas avec cet achat?
  [Achat non reçu]
  [Mauvais article]
  [Retour non confirmé]
  [Autre problème]
  [Retour] [Annuler] [Plus]

▸ le magasin m'a promis un remboursement pis y'arrive pas
◦ Qu’est-ce qui ne va pas avec cet achat? — Remboursement non reçu
● Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Remboursement non reçu
  • Magasin contacté : Oui

  Étape 2 sur 4
  Écrivez son nom tel qu’il figure sur la commande.
  Chez quel magasin?
  [Je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ Électro Saguenay
◦ Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Remboursement non reçu
  • Magasin contacté : Oui
  Chez quel magasin? — Électro Saguenay
● Étape 3 sur 4
  Cela ressemble à CM4821736.
  Numéro de commande : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où la trouver]
  [Retour] [Annuler] [Plus]

▸ CM4821736
◦ Numéro de commande : l’avez-vous sous la main? — CM4821736
● Étape 4 sur 4
  Utile, par exemple : confirmation du remboursement et date promise. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ Ils ont repris le grille-pain le 2 février et promis l’argent en dix jours.
◦ Étape 4 sur 4
  Utile, par exemple : confirmation du remboursement et date promise. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
● C’est ajouté à votre récit.

  Étape 4 sur 4
  Utile, par exemple : confirmation du remboursement et date promise. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ non
◦ Avez-vous une photo ou un document à joindre? — aucune
● Votre signalement, avant l’envoi
  1. Problème : Remboursement non reçu
  2. Magasin : Électro Saguenay
  3. Référence : CM4821736
  4. Magasin contacté : Oui
  5. Ce qui s’est passé : « le magasin m'a promis un remboursement pis y'arrive pas
  Ils ont repris le grille-pain le 2 février et promis l’argent en dix jours. »
  6. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ oui
◦ Votre signalement, avant l’envoi
  1. Problème : Remboursement non reçu
  2. Magasin : Électro Saguenay
  3. Référence : CM4821736
  4. Magasin contacté : Oui
  5. Ce qui s’est passé : « le magasin m'a promis un remboursement pis y'arrive pas
  Ils ont repris le grille-pain le 2 février et promis l’argent en dix jours. »
  6. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Problème signalé. Votre numéro : EEAD-6R3B
  Reçu le lundi 2 mars 2026, à 9 h 30.

  Problème : Remboursement non reçu
  Magasin : Électro Saguenay
  Magasin contacté : Oui
  Référence : CM4821736
  Ce qui s’est passé : « le magasin m'a promis un remboursement pis y'arrive pas
  Ils ont repris le grille-pain le 2 février et promis l’argent en dix jours. »

  L’équipe Achats et retours le garde à l’œil. Un signalement vous donne du temps, en général 21 jours, pour régler la situation avec le magasin. Si cela n’aboutit pas, écrivez-le ici : une personne s’en chargera. Vérifiez dans votre application si le paiement est suspendu.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Problème avec un achat · EEAD-6R3B · Remboursement non reçu
  [Prendre] [Résoudre]
