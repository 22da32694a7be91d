title: « Réglé » était trop tôt, et le délai est passé : la plainte s’ouvre au même numéro
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
● Étape 1 sur 7
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

▸ [Remboursement non reçu]
◦ Qu’est-ce qui ne va pas avec cet achat? — Remboursement non reçu

  Avant d’aller plus loin, ceci peut aider :
  Un remboursement qui tarde
  1. Cherchez la confirmation du magasin : date, montant, mode de remboursement.
  2. Regardez là où vous aviez payé : c’est là qu’il revient d’habitude, parfois sur le relevé suivant.
  3. Comparez avec le délai que le magasin annonce, en jours ouvrables.
  4. Passé ce délai, demandez au magasin la date d’envoi et une preuve.
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer mon signalement]
  [Retour] [Annuler] [Plus]

▸ [Ça ne répond pas]
◦ Qu’est-ce qui ne va pas avec cet achat? — Remboursement non reçu
  Article d’aide : Un remboursement qui tarde — ne répond pas

  Étape 2 sur 7
  Écrivez son nom tel qu’il figure sur la commande.
  Chez quel magasin?
  [Je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ Sports Laval
◦ Qu’est-ce qui ne va pas avec cet achat? — Remboursement non reçu
  Article d’aide : Un remboursement qui tarde — ne répond pas
  Chez quel magasin? — Sports Laval
● Étape 3 sur 7
  Cela ressemble à CM4821736.
  Numéro de commande : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ CM4821736
◦ Numéro de commande : l’avez-vous sous la main? — CM4821736
● Étape 4 sur 7
  Avez-vous déjà écrit ou parlé au magasin?
  [Oui] [Non]
  [Oui, et il refuse]
  [Fermé ou injoignable]
  [Retour] [Annuler] [Plus]

▸ non
◦ Avez-vous déjà écrit ou parlé au magasin? — Non
● Étape 5 sur 6
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Dites ce que vous attendiez et ce qui est arrivé.
  [Retour] [Annuler] [Plus]

▸ 129 $ pour un casque retourné en janvier, remboursement promis le 6 février
◦ Que s’est-il passé? Dites ce que vous attendiez et ce qui est arrivé. — « 129 $ pour un casque retourné en janvier, remboursement… »
● Étape 6 sur 6
  Utile, par exemple : confirmation du remboursement et date promise. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ non
◦ Avez-vous une photo ou un document à joindre? — aucune
● Votre signalement, avant l’envoi
  1. Problème : Remboursement non reçu
  2. Magasin : Sports Laval
  3. Référence : CM4821736
  4. Montant : 129,00 $
  5. Magasin contacté : Non
  6. Ce qui s’est passé : « 129 $ pour un casque retourné en janvier, remboursement promis le 6 février »
  7. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 23 mars 2026.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Modifier 7]
  [Retour] [Annuler] [Plus]

▸ oui
◦ Votre signalement, avant l’envoi
  1. Problème : Remboursement non reçu
  2. Magasin : Sports Laval
  3. Référence : CM4821736
  4. Montant : 129,00 $
  5. Magasin contacté : Non
  6. Ce qui s’est passé : « 129 $ pour un casque retourné en janvier, remboursement promis le 6 février »
  7. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 23 mars 2026.

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Problème signalé. Votre numéro : N0ZM-MZ5G
  Reçu le lundi 2 mars 2026, à 9 h 30.

  Problème : Remboursement non reçu
  Magasin : Sports Laval
  Magasin contacté : Non
  Référence : CM4821736
  Montant : 129,00 $
  Ce qui s’est passé : « 129 $ pour un casque retourné en janvier, remboursement promis le 6 février »

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
  Bonjour, au sujet de ma commande CM4821736 : le remboursement n’est pas arrivé. À quelle date a-t-il été fait, et comment? Merci de me répondre par écrit au plus tard le lundi 23 mars 2026.
  [Copier le message]
  [Ouvrir une plainte maintenant]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Remboursement non reçu
  [Prendre] [Résoudre]

= until 2026-03-09 09:35
● Votre dossier N0ZM-MZ5G avec Sports Laval suit son cours. Le délai se termine le lundi 23 mars 2026.

  Le magasin a-t-il répondu?
  [Réglé avec le magasin]
  [Le magasin refuse]
  [Pas de réponse]
  [Ouvrir une plainte maintenant]

▸ cest réglé, le remboursement est arrivé
◦ Votre dossier N0ZM-MZ5G avec Sports Laval suit son cours. Le délai se termine le lundi 23 mars 2026.

  Le magasin a-t-il répondu? — Réglé avec le magasin
👀 «cest réglé, le remboursement est arrivé»
● C’est noté : le dossier N0ZM-MZ5G est réglé avec le magasin. Si cela ne tient pas, dites-le ici; rien n’est à recommencer.
  [Finalement, ce n’est pas réglé]
# card: ✅ Réglé · Problème avec un achat · N0ZM-MZ5G · Remboursement non reçu
  [Rouvrir]
# customer: cest réglé, le remboursement est arrivé
# desk: La personne dit que c’est réglé avec le magasin.

= 30d
# card: ⚪ Fermé · Problème avec un achat · N0ZM-MZ5G · Remboursement non reçu
  [Rouvrir]

▸ finalement la banque a annulé le remboursement, jai rien
● Est-ce au sujet du dossier N0ZM-MZ5G (Remboursement non reçu), réglé le lundi 9 mars 2026?
  [Rouvrir le dossier]
  [Autre sujet]
  [Retour] [Annuler] [Plus]

▸ [Rouvrir le dossier]
👀 «finalement la banque a annulé le rembour…»
◦ Est-ce au sujet du dossier N0ZM-MZ5G (Remboursement non reçu), réglé le lundi 9 mars 2026? — Rouvrir le dossier
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mercredi 8 avril 2026, à 9 h 35.
  Signalé d’abord comme problème avec un achat, le lundi 2 mars 2026, à 9 h 30.

  Problème : Remboursement non reçu
  Magasin : Sports Laval
  Magasin contacté : Non
  Référence : CM4821736
  Montant : 129,00 $
  Ce qui s’est passé : « 129 $ pour un casque retourné en janvier, remboursement promis le 6 février »

  Le magasin a eu son temps : votre dossier est une plainte. Tout ce que vous avez dit et envoyé y est déjà; rien n’est à répéter.
  Une personne de l’équipe Achats et retours examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mercredi 6 mai 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🔴 Rouvert · Plainte · N0ZM-MZ5G · Remboursement non reçu
  [Prendre] [Résoudre]
# desk: ⚖️ Ce problème devient une plainte : le délai du magasin est terminé. Réponse promise au plus tard le mercredi 6 mai 2026. Pièces reçues jusqu’ici : 0
# customer: finalement la banque a annulé le remboursement, jai rien
