title: Personne ne répond aux rappels : le dossier se met en veille, et un mot le réveille des mois plus tard
language: fr
clock: 2026-03-02 09:30

▸ bonjour, ma commande CM4821736 chez Meubles Tremblay est incomplète, il manque deux chaises
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
  • Problème : Commande incomplète
  • Magasin : Meubles Tremblay
  • Référence : CM4821736

  Étape 1 sur 3
  Avez-vous déjà écrit ou parlé au magasin?
  [Oui] [Non]
  [Oui, et il refuse]
  [Fermé ou injoignable]
  [Retour] [Annuler] [Plus]

▸ non
◦ Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Commande incomplète
  • Magasin : Meubles Tremblay
  • Référence : CM4821736
  Avez-vous déjà écrit ou parlé au magasin? — Non
● Étape 2 sur 2
  Utile, par exemple : liste de ce qui manque et bon de livraison. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ six chaises payées, quatre reçues le 27 février, la facture dit six
◦ Étape 2 sur 2
  Utile, par exemple : liste de ce qui manque et bon de livraison. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
● C’est ajouté à votre récit.

  Étape 2 sur 2
  Utile, par exemple : liste de ce qui manque et bon de livraison. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ non
◦ Avez-vous une photo ou un document à joindre? — aucune
● Votre signalement, avant l’envoi
  1. Problème : Commande incomplète
  2. Magasin : Meubles Tremblay
  3. Référence : CM4821736
  4. Magasin contacté : Non
  5. Ce qui s’est passé : « bonjour, ma commande CM4821736 chez Meubles Tremblay est incomplète, il manque deux chaises
  six chaises payées, quatre reçues le 27 février, la facture dit six »
  6. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 23 mars 2026.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ oui
◦ Votre signalement, avant l’envoi
  1. Problème : Commande incomplète
  2. Magasin : Meubles Tremblay
  3. Référence : CM4821736
  4. Magasin contacté : Non
  5. Ce qui s’est passé : « bonjour, ma commande CM4821736 chez Meubles Tremblay est incomplète, il manque deux chaises
  six chaises payées, quatre reçues le 27 février, la facture dit six »
  6. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 23 mars 2026.

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Problème signalé. Votre numéro : N0ZM-MZ5G
  Reçu le lundi 2 mars 2026, à 9 h 30.

  Problème : Commande incomplète
  Magasin : Meubles Tremblay
  Magasin contacté : Non
  Référence : CM4821736
  Ce qui s’est passé : « bonjour, ma commande CM4821736 chez Meubles Tremblay est incomplète, il manque deux chaises
  six chaises payées, quatre reçues le 27 février, la facture dit six »

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
  Bonjour, au sujet de ma commande CM4821736 : il manque une partie de la commande. Je demande l’envoi de ce qui manque, ou son remboursement. Merci de me répondre par écrit au plus tard le lundi 23 mars 2026.
  [Copier le message]
  [Ouvrir une plainte maintenant]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Commande incomplète
  [Prendre] [Résoudre]

= until 2026-03-23 09:35
● Votre dossier N0ZM-MZ5G avec Meubles Tremblay suit son cours. Le délai se termine le lundi 23 mars 2026.

  Le magasin a-t-il répondu?
● Dossier N0ZM-MZ5G : le délai avec Meubles Tremblay se termine le lundi 23 mars 2026. Si rien n’aboutit, voici ce qui aidera votre plainte; vous pouvez déjà l’envoyer ici.
  • liste de ce qui manque
  • bon de livraison
  • photo du contenu

  Le magasin a-t-il répondu?
● Dossier N0ZM-MZ5G : le temps prévu pour régler la situation avec Meubles Tremblay est écoulé. Sans réponse du magasin, ou s’il refuse, votre dossier devient une plainte, et rien n’est à répéter.

  Est-ce réglé?
  [Réglé avec le magasin]
  [Le magasin refuse]
  [Pas de réponse]
  [Ouvrir une plainte maintenant]

= until 2026-03-26 09:35
◦ Dossier N0ZM-MZ5G : le temps prévu pour régler la situation avec Meubles Tremblay est écoulé. Sans réponse du magasin, ou s’il refuse, votre dossier devient une plainte, et rien n’est à répéter.

  Est-ce réglé?
● Dossier N0ZM-MZ5G : sans vous, nous ne savons pas comment cela s’est terminé avec Meubles Tremblay. Sans réponse, le dossier se met en veille; rien n’est effacé, et un mot ici suffit pour reprendre, même dans longtemps.

  Est-ce réglé?
  [Réglé avec le magasin]
  [Le magasin refuse]
  [Pas de réponse]
  [Ouvrir une plainte maintenant]

= until 2026-03-29 09:35
# card: 💤 En veille · Problème avec un achat · N0ZM-MZ5G · Commande incomplète
  [Prendre] [Résoudre]
# desk: 💤 Sans nouvelles de la personne après deux rappels : le dossier est en veille. Un mot d’elle le réveille.

▸ /statut
● Votre dossier

  N0ZM-MZ5G · Problème avec un achat · en veille, sans nouvelles de vous
  Reçu le lundi 2 mars 2026, à 9 h 30
  Sans nouvelles de vous, se ferme le mardi 21 juillet 2026
  [Réglé avec le magasin]
  [Le magasin refuse]
  [Pas de réponse]
  [Ouvrir une plainte maintenant]
  [Renvoyer l’accusé] [Mes droits]
  [Retirer le dossier]

= 60d
▸ bonjour, je reviens la-dessus
◦ Dossier N0ZM-MZ5G : sans vous, nous ne savons pas comment cela s’est terminé avec Meubles Tremblay. Sans réponse, le dossier se met en veille; rien n’est effacé, et un mot ici suffit pour reprendre, même dans longtemps.

  Est-ce réglé?
👀 «bonjour, je reviens la-dessus»
● C’est ajouté à votre dossier N0ZM-MZ5G. À quoi en est-on avec Meubles Tremblay?
  [Réglé avec le magasin]
  [Le magasin refuse]
  [Pas de réponse]
  [Ouvrir une plainte maintenant]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Commande incomplète
  [Prendre] [Résoudre]
# customer: bonjour, je reviens la-dessus
# desk: La personne écrit de nouveau : le dossier n’est plus en veille.

▸ toujours rien du magasin
◦ C’est ajouté à votre dossier N0ZM-MZ5G. À quoi en est-on avec Meubles Tremblay? — Pas de réponse
👀 «toujours rien du magasin»
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le jeudi 28 mai 2026, à 9 h 35.
  Signalé d’abord comme problème avec un achat, le lundi 2 mars 2026, à 9 h 30.

  Problème : Commande incomplète
  Magasin : Meubles Tremblay
  Magasin contacté : Non
  Référence : CM4821736
  Ce qui s’est passé : « bonjour, ma commande CM4821736 chez Meubles Tremblay est incomplète, il manque deux chaises
  six chaises payées, quatre reçues le 27 février, la facture dit six »

  Le magasin a eu son temps : votre dossier est une plainte. Tout ce que vous avez dit et envoyé y est déjà; rien n’est à répéter.
  Une personne de l’équipe Achats et retours examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le vendredi 26 juin 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Commande incomplète
  [Prendre] [Résoudre]
# customer: toujours rien du magasin
# desk: ⚖️ Ce problème devient une plainte : le délai du magasin est terminé. Réponse promise au plus tard le vendredi 26 juin 2026. Pièces reçues jusqu’ici : 0
