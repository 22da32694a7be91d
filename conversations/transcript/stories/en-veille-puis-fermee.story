title: Un problème d’achat en veille depuis des mois : une dernière question, puis il se ferme, et reprend où il en était
language: fr
clock: 2026-03-02 09:30

▸ commande CM4821736 chez Meubles Tremblay jamais reçue, jai pas encore écrit au magasin
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

▸ [Je n’en ai pas]
◦ Votre signalement, avant l’envoi
  1. Problème : Achat non reçu
  2. Magasin : Meubles Tremblay
  3. Référence : CM4821736
  4. Magasin contacté : Non
  5. Ce qui s’est passé : « commande CM4821736 chez Meubles Tremblay jamais reçue, jai pas encore écrit au magasin »
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
  5. Ce qui s’est passé : « commande CM4821736 chez Meubles Tremblay jamais reçue, jai pas encore écrit au magasin »
  6. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 23 mars 2026.

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Problème signalé. Votre numéro : N0ZM-MZ5G
  Reçu le lundi 2 mars 2026, à 9 h 30.

  Problème : Achat non reçu
  Magasin : Meubles Tremblay
  Magasin contacté : Non
  Référence : CM4821736
  Ce qui s’est passé : « commande CM4821736 chez Meubles Tremblay jamais reçue, jai pas encore écrit au magasin »

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

= until 2026-03-29 09:35
● Votre dossier N0ZM-MZ5G avec Meubles Tremblay suit son cours. Le délai se termine le lundi 23 mars 2026.

  Le magasin a-t-il répondu?
● Dossier N0ZM-MZ5G : le délai avec Meubles Tremblay se termine le lundi 23 mars 2026. Si rien n’aboutit, voici ce qui aidera votre plainte; vous pouvez déjà l’envoyer ici.
  • confirmation de la commande
  • numéro de suivi
  • date de livraison promise
  • échanges avec le magasin

  Le magasin a-t-il répondu?
● Dossier N0ZM-MZ5G : le temps prévu pour régler la situation avec Meubles Tremblay est écoulé. Sans réponse du magasin, ou s’il refuse, votre dossier devient une plainte, et rien n’est à répéter.

  Est-ce réglé?
● Dossier N0ZM-MZ5G : sans vous, nous ne savons pas comment cela s’est terminé avec Meubles Tremblay. Sans réponse, le dossier se met en veille; rien n’est effacé, et un mot ici suffit pour reprendre, même dans longtemps.

  Est-ce réglé?
  [Réglé avec le magasin]
  [Le magasin refuse]
  [Pas de réponse]
  [Ouvrir une plainte maintenant]
# card: 💤 En veille · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]
# desk: 💤 Sans nouvelles de la personne après deux rappels : le dossier est en veille. Un mot d’elle le réveille.

= until 2026-06-29 09:35
◦ Dossier N0ZM-MZ5G : sans vous, nous ne savons pas comment cela s’est terminé avec Meubles Tremblay. Sans réponse, le dossier se met en veille; rien n’est effacé, et un mot ici suffit pour reprendre, même dans longtemps.

  Est-ce réglé?
● Dossier N0ZM-MZ5G : nous n’avons toujours pas su comment cela s’est terminé avec Meubles Tremblay. Sans nouvelles de vous, le dossier se ferme le mardi 21 juillet 2026. Rien n’est effacé : il pourra être rouvert ici pendant six mois, sous le même numéro.

  Est-ce réglé?
  [Réglé avec le magasin]
  [Le magasin refuse]
  [Pas de réponse]
  [Ouvrir une plainte maintenant]
# desk: Dernier rappel envoyé à la personne. Sans réponse, le dossier se ferme le mardi 21 juillet 2026.

= until 2026-07-21 09:35
◦ Dossier N0ZM-MZ5G : nous n’avons toujours pas su comment cela s’est terminé avec Meubles Tremblay. Sans nouvelles de vous, le dossier se ferme le mardi 21 juillet 2026. Rien n’est effacé : il pourra être rouvert ici pendant six mois, sous le même numéro.

  Est-ce réglé?
● Comme annoncé, le dossier N0ZM-MZ5G est fermé, sans nouvelles de vous. Il peut être rouvert ici pendant six mois, sous le même numéro; rien n’est à recommencer.
  [Rouvrir le dossier]
# card: ⚪ Fermé, sans réponse de la personne · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Rouvrir]
# desk: Sans réponse de la personne malgré les rappels : le dossier se ferme. Elle peut le rouvrir pendant six mois.
  [Rouvrir]

= 40d
▸ scusez jetais partie a l'étranger, jai jamais recu ma commande CM4821736
● Est-ce au sujet du dossier N0ZM-MZ5G (Achat non reçu), fermé le mardi 21 juillet 2026?
  [Rouvrir le dossier]
  [Autre sujet]
  [Retour] [Annuler] [Plus]

▸ [Rouvrir le dossier]
👀 «scusez jetais partie a l'étranger, jai j…»
◦ Est-ce au sujet du dossier N0ZM-MZ5G (Achat non reçu), fermé le mardi 21 juillet 2026? — Rouvrir le dossier
● Le dossier N0ZM-MZ5G est rouvert, tel qu’il était. À quoi en est-on avec Meubles Tremblay?
  [Réglé avec le magasin]
  [Le magasin refuse]
  [Pas de réponse]
  [Ouvrir une plainte maintenant]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]
# desk: La personne écrit de nouveau : le dossier n’est plus en veille.
# customer: scusez jetais partie a l'étranger, jai jamais recu ma commande CM4821736

▸ pas de réponse
◦ Le dossier N0ZM-MZ5G est rouvert, tel qu’il était. À quoi en est-on avec Meubles Tremblay? — Pas de réponse
👀 «pas de réponse»
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le dimanche 30 août 2026, à 9 h 35.
  Signalé d’abord comme problème avec un achat, le lundi 2 mars 2026, à 9 h 30.

  Problème : Achat non reçu
  Magasin : Meubles Tremblay
  Magasin contacté : Non
  Référence : CM4821736
  Ce qui s’est passé : « commande CM4821736 chez Meubles Tremblay jamais reçue, jai pas encore écrit au magasin »

  Le magasin a eu son temps : votre dossier est une plainte. Tout ce que vous avez dit et envoyé y est déjà; rien n’est à répéter.
  Une personne de l’équipe Achats et retours examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le lundi 28 septembre 2026 (20 jours ouvrables).
  Nos bureaux sont fermés; ils rouvrent le lundi 31 août 2026, à 9 h.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]
# customer: pas de réponse
# desk: ⚖️ Ce problème devient une plainte : le délai du magasin est terminé. Réponse promise au plus tard le lundi 28 septembre 2026. Pièces reçues jusqu’ici : 0
