title: À la question des pièces, un oui qui en dit plus est gardé en entier
language: fr
clock: 2026-01-06 10:05

▸ jai commandé un fauteuil chez Meubles Tremblay le 8 déc commande CM4821736 pis jai rien recu encore, jles ai pas appelé
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
  • Magasin : Meubles Tremblay
  • Magasin contacté : Non
  • Référence : CM4821736

  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ oui j'ai aussi oublié de dire que le livreur a laissé la boîte dehors
◦ Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Achat non reçu
  • Magasin : Meubles Tremblay
  • Magasin contacté : Non
  • Référence : CM4821736

  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
● C’est ajouté à votre récit.

  Touchez le trombone, à côté de l’endroit où vous écrivez, puis choisissez la photo ou le document.

  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ non mais la boite etait vide pis toute mouillee en plus
◦ Avez-vous une photo ou un document à joindre? — aucune
● C’est ajouté à votre récit.

  Votre signalement, avant l’envoi
  1. Problème : Achat non reçu
  2. Magasin : Meubles Tremblay
  3. Référence : CM4821736
  4. Magasin contacté : Non
  5. Ce qui s’est passé : « jai commandé un fauteuil chez Meubles Tremblay le 8 déc commande CM4821736 pis jai rien recu encore, jles ai pas appelé
  oui j'ai aussi oublié de dire que le livreur a laissé la boîte dehors
  non mais la boite etait vide pis toute mouillee en plus »
  6. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le mardi 27 janvier 2026.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre signalement, avant l’envoi
  1. Problème : Achat non reçu
  2. Magasin : Meubles Tremblay
  3. Référence : CM4821736
  4. Magasin contacté : Non
  5. Ce qui s’est passé : « jai commandé un fauteuil chez Meubles Tremblay le 8 déc commande CM4821736 pis jai rien recu encore, jles ai pas appelé
  oui j'ai aussi oublié de dire que le livreur a laissé la boîte dehors
  non mais la boite etait vide pis toute mouillee en plus »
  6. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le mardi 27 janvier 2026.

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Problème signalé. Votre numéro : N0ZM-MZ5G
  Reçu le mardi 6 janvier 2026, à 10 h 05.

  Problème : Achat non reçu
  Magasin : Meubles Tremblay
  Magasin contacté : Non
  Référence : CM4821736
  Ce qui s’est passé : « jai commandé un fauteuil chez Meubles Tremblay le 8 déc commande CM4821736 pis jai rien recu encore, jles ai pas appelé
  oui j'ai aussi oublié de dire que le… »

  Le magasin a 21 jours depuis ce signalement pour régler la situation : au plus tard le mardi 27 janvier 2026.
  Dites-nous ici, en tout temps, ce qu’il en est; une plainte peut s’ouvrir sans attendre. Vérifiez dans votre application si le paiement est suspendu.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
  [Ouvrir une plainte maintenant]
● D’abord, écrivez au magasin, par courriel ou par clavardage, et gardez sa réponse. Dites ce qui ne va pas, ce que vous voulez et pour quand.

  Voici un message prêt à copier :
  Bonjour, au sujet de ma commande CM4821736 : je n’ai toujours rien reçu. Où en est la livraison? Si elle n’est plus possible, je demande un remboursement. Merci de me répondre par écrit au plus tard le mardi 27 janvier 2026.
  [Copier le message]
  [Ouvrir une plainte maintenant]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]
