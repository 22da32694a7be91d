title: Un magasin au nom de deux mots, et un colis qui n’arrive pas
language: fr
clock: 2026-03-02 09:30

▸ mon colis de chez Sports Laval est jamais arrivé, commande CM4821736
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
  • Problème avec un achat
  • Problème : Achat non reçu
  • Magasin : Sports Laval
  • Référence : CM4821736

  Étape 1 sur 3
  Avez-vous déjà écrit ou parlé au magasin?
  [Oui] [Non]
  [Oui, et il refuse]
  [Fermé ou injoignable]
  [Retour] [Annuler] [Plus]

▸ oui jlai appelé 2 fois
◦ Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Achat non reçu
  • Magasin : Sports Laval
  • Référence : CM4821736
  Avez-vous déjà écrit ou parlé au magasin? — Oui
● Étape 2 sur 3
  Une date suffit, ou « la semaine passée ». Ajoutez comment, si vous voulez : courriel, téléphone, en magasin.
  Quand était-ce, la première fois?
  [Aujourd’hui] [Hier]
  [La semaine passée]
  [Il y a plus de 21 jours]
  [Je ne sais plus]
  [Retour] [Annuler] [Plus]

▸ la semaine passée
◦ Quand était-ce, la première fois? — vers le lundi 23 février 2026, par téléphone
● Étape 3 sur 3
  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ [Je n’en ai pas]
◦ Votre signalement, avant l’envoi
  1. Problème : Achat non reçu
  2. Magasin : Sports Laval
  3. Référence : CM4821736
  4. Magasin contacté : Oui
  5. Premier contact : vers le lundi 23 février 2026, par téléphone
  6. Ce qui s’est passé : « mon colis de chez Sports Laval est jamais arrivé, commande CM4821736 »
  7. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 16 mars 2026.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Modifier 7]
  [Retour] [Annuler] [Plus]

▸ envoyer
◦ Votre signalement, avant l’envoi
  1. Problème : Achat non reçu
  2. Magasin : Sports Laval
  3. Référence : CM4821736
  4. Magasin contacté : Oui
  5. Premier contact : vers le lundi 23 février 2026, par téléphone
  6. Ce qui s’est passé : « mon colis de chez Sports Laval est jamais arrivé, commande CM4821736 »
  7. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 16 mars 2026.

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Problème signalé. Votre numéro : N0ZM-MZ5G
  Reçu le lundi 2 mars 2026, à 9 h 30.

  Problème : Achat non reçu
  Magasin : Sports Laval
  Magasin contacté : Oui
  Premier contact : vers le lundi 23 février 2026, par téléphone
  Référence : CM4821736
  Ce qui s’est passé : « mon colis de chez Sports Laval est jamais arrivé, commande CM4821736 »

  Le magasin a 21 jours depuis votre premier contact pour régler la situation : au plus tard le lundi 16 mars 2026.
  Dites-nous ici, en tout temps, ce qu’il en est; une plainte peut s’ouvrir sans attendre. Vérifiez dans votre application si le paiement est suspendu.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
  [Ouvrir une plainte maintenant]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]
