title: Vingt et un jours avec le magasin : quoi lui dire, les rappels, les pièces, puis la plainte sans rien répéter
language: fr
clock: 2026-03-02 09:30

▸ allo jai commandé une table chez Meubles Tremblay, commande CM4821736, jamais recue
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
  • Référence : CM4821736

  Étape 1 sur 3
  Avez-vous déjà écrit ou parlé au magasin?
  [Oui] [Non]
  [Oui, et il refuse]
  [Fermé ou injoignable]
  [Retour] [Annuler] [Plus]

▸ non pas encore
◦ Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Achat non reçu
  • Magasin : Meubles Tremblay
  • Référence : CM4821736
  Avez-vous déjà écrit ou parlé au magasin? — Non
● Étape 2 sur 2
  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ elle devait arriver le 20 février, personne a appelé
◦ Étape 2 sur 2
  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
● C’est ajouté à votre récit.

  Étape 2 sur 2
  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ non
◦ Avez-vous une photo ou un document à joindre? — aucune
● Votre signalement, avant l’envoi
  1. Problème : Achat non reçu
  2. Magasin : Meubles Tremblay
  3. Référence : CM4821736
  4. Magasin contacté : Non
  5. Ce qui s’est passé : « allo jai commandé une table chez Meubles Tremblay, commande CM4821736, jamais recue
  elle devait arriver le 20 février, personne a appelé »
  6. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 23 mars 2026.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ oui
◦ Votre signalement, avant l’envoi
  1. Problème : Achat non reçu
  2. Magasin : Meubles Tremblay
  3. Référence : CM4821736
  4. Magasin contacté : Non
  5. Ce qui s’est passé : « allo jai commandé une table chez Meubles Tremblay, commande CM4821736, jamais recue
  elle devait arriver le 20 février, personne a appelé »
  6. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 23 mars 2026.

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Problème signalé. Votre numéro : N0ZM-MZ5G
  Reçu le lundi 2 mars 2026, à 9 h 30.

  Problème : Achat non reçu
  Magasin : Meubles Tremblay
  Magasin contacté : Non
  Référence : CM4821736
  Ce qui s’est passé : « allo jai commandé une table chez Meubles Tremblay, commande CM4821736, jamais recue
  elle devait arriver le 20 février, personne a appelé »

  Le magasin a 21 jours depuis ce signalement pour régler la situation : au plus tard le lundi 23 mars 2026.
  Dites-nous ici, en tout temps, ce qu’il en est; une plainte peut s’ouvrir sans attendre. Vérifiez dans votre application si le paiement est suspendu.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
  [Ouvrir une plainte maintenant]
● D’abord, écrivez au magasin, par courriel ou par clavardage, et gardez sa réponse. Dites ce qui ne va pas, ce que vous voulez et pour quand.

  Voici un message prêt à copier :
  Bonjour, au sujet de ma commande CM4821736 : je n’ai toujours rien reçu. Où en est la livraison? Si elle n’est plus possible, je demande un remboursement. Merci de me répondre par écrit au plus tard le lundi 23 mars 2026.
  [Copier le message]
  [Ouvrir une plainte maintenant]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]

= until 2026-03-09 09:35
● Votre dossier N0ZM-MZ5G avec Meubles Tremblay suit son cours. Le délai se termine le lundi 23 mars 2026.

  Le magasin a-t-il répondu?
  [Réglé avec le magasin]
  [Le magasin refuse]
  [Pas de réponse]
  [Ouvrir une plainte maintenant]

▸ [Pas de réponse]
◦ Votre dossier N0ZM-MZ5G avec Meubles Tremblay suit son cours. Le délai se termine le lundi 23 mars 2026.

  Le magasin a-t-il répondu? — Pas de réponse
● C’est noté : pas encore de réponse. Le délai se termine le lundi 23 mars 2026; d’ici là, une relance aide souvent.

  Voici un message prêt à copier :
  Bonjour, je reviens sur ma commande CM4821736, toujours sans réponse : je n’ai toujours rien reçu. Où en est la livraison? Si elle n’est plus possible, je demande un remboursement. Merci de me répondre par écrit au plus tard le lundi 23 mars 2026.
  [Copier le message]
  [Ouvrir une plainte maintenant]

= until 2026-03-20 09:35
● Dossier N0ZM-MZ5G : le délai avec Meubles Tremblay se termine le lundi 23 mars 2026. Si rien n’aboutit, voici ce qui aidera votre plainte; vous pouvez déjà l’envoyer ici.
  • confirmation de la commande
  • numéro de suivi
  • date de livraison promise
  • échanges avec le magasin

  Le magasin a-t-il répondu?
  [Réglé avec le magasin]
  [Le magasin refuse]
  [Pas de réponse]
  [Ouvrir une plainte maintenant]

▸ (photo confirmation.jpg) la confirmation
◦ Dossier N0ZM-MZ5G : le délai avec Meubles Tremblay se termine le lundi 23 mars 2026. Si rien n’aboutit, voici ce qui aidera votre plainte; vous pouvez déjà l’envoyer ici.
  • confirmation de la commande
  • numéro de suivi
  • date de livraison promise
  • échanges avec le magasin

  Le magasin a-t-il répondu?
👀 «la confirmation»
● C’est ajouté à votre dossier N0ZM-MZ5G. À quoi en est-on avec Meubles Tremblay?
  [Réglé avec le magasin]
  [Le magasin refuse]
  [Pas de réponse]
  [Ouvrir une plainte maintenant]
# customer: la confirmation
# customer: (photo.jpg)

= until 2026-03-23 09:35
◦ C’est ajouté à votre dossier N0ZM-MZ5G. À quoi en est-on avec Meubles Tremblay?
● Dossier N0ZM-MZ5G : le temps prévu pour régler la situation avec Meubles Tremblay est écoulé. Sans réponse du magasin, ou s’il refuse, votre dossier devient une plainte, et rien n’est à répéter.

  Est-ce réglé?
  [Réglé avec le magasin]
  [Le magasin refuse]
  [Pas de réponse]
  [Ouvrir une plainte maintenant]

▸ [Pas de réponse]
◦ Dossier N0ZM-MZ5G : le temps prévu pour régler la situation avec Meubles Tremblay est écoulé. Sans réponse du magasin, ou s’il refuse, votre dossier devient une plainte, et rien n’est à répéter.

  Est-ce réglé? — Pas de réponse
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le lundi 23 mars 2026, à 9 h 35.
  Signalé d’abord comme problème avec un achat, le lundi 2 mars 2026, à 9 h 30.

  Problème : Achat non reçu
  Magasin : Meubles Tremblay
  Magasin contacté : Non
  Référence : CM4821736
  Ce qui s’est passé : « allo jai commandé une table chez Meubles Tremblay, commande CM4821736, jamais recue
  elle devait arriver le 20 février, personne a appelé »

  Le magasin a eu son temps : votre dossier est une plainte. Tout ce que vous avez dit et envoyé y est déjà; rien n’est à répéter.
  Une personne de l’équipe Achats et retours examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 21 avril 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]
# desk: ⚖️ Ce problème devient une plainte : le délai du magasin est terminé. Réponse promise au plus tard le mardi 21 avril 2026. Pièces reçues jusqu’ici : 1

@nadia [Prendre]
● Une personne de l’équipe Achats et retours a pris votre dossier N0ZM-MZ5G. Elle vous écrira ici.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Achat non reçu · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.
