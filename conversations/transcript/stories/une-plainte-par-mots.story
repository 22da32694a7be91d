title: La personne n’attend plus et l’écrit dans ses mots
language: fr
clock: 2026-03-02 09:30

▸ mon colis CM4821736 de chez Sports Laval est jamais arrivé, jleur ai écrit hier
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
  • Magasin contacté : Oui
  • Premier contact : le dimanche 1er mars 2026
  • Référence : CM4821736

  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ une paire de patins payée le 2 février, rien recu pis aucun suivi
◦ Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Achat non reçu
  • Magasin : Sports Laval
  • Magasin contacté : Oui
  • Premier contact : le dimanche 1er mars 2026
  • Référence : CM4821736

  Avez-vous une photo ou un document à joindre?
● C’est ajouté à votre récit.

  Utile, par exemple : confirmation de la commande et numéro de suivi. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ non
◦ Avez-vous une photo ou un document à joindre? — aucune
● Votre signalement, avant l’envoi
  1. Problème : Achat non reçu
  2. Magasin : Sports Laval
  3. Référence : CM4821736
  4. Magasin contacté : Oui
  5. Premier contact : le dimanche 1er mars 2026
  6. Ce qui s’est passé : « mon colis CM4821736 de chez Sports Laval est jamais arrivé, jleur ai écrit hier
  une paire de patins payée le 2 février, rien recu pis aucun suivi »
  7. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le dimanche 22 mars 2026.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Modifier 7]
  [Retour] [Annuler] [Plus]

▸ oui
◦ Votre signalement, avant l’envoi
  1. Problème : Achat non reçu
  2. Magasin : Sports Laval
  3. Référence : CM4821736
  4. Magasin contacté : Oui
  5. Premier contact : le dimanche 1er mars 2026
  6. Ce qui s’est passé : « mon colis CM4821736 de chez Sports Laval est jamais arrivé, jleur ai écrit hier
  une paire de patins payée le 2 février, rien recu pis aucun suivi »
  7. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le dimanche 22 mars 2026.

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Problème signalé. Votre numéro : N0ZM-MZ5G
  Reçu le lundi 2 mars 2026, à 9 h 30.

  Problème : Achat non reçu
  Magasin : Sports Laval
  Magasin contacté : Oui
  Premier contact : le dimanche 1er mars 2026
  Référence : CM4821736
  Ce qui s’est passé : « mon colis CM4821736 de chez Sports Laval est jamais arrivé, jleur ai écrit hier
  une paire de patins payée le 2 février, rien recu pis aucun suivi »

  Le magasin a 21 jours depuis votre premier contact pour régler la situation : au plus tard le dimanche 22 mars 2026.
  Dites-nous ici, en tout temps, ce qu’il en est; une plainte peut s’ouvrir sans attendre. Vérifiez dans votre application si le paiement est suspendu.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
  [Ouvrir une plainte maintenant]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]

= 4d
▸ bon la jveux faire une plainte, ca a pu dallure
👀 «bon la jveux faire une plainte, ca a pu…»
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le vendredi 6 mars 2026, à 9 h 30.
  Signalé d’abord comme problème avec un achat, le lundi 2 mars 2026, à 9 h 30.

  Problème : Achat non reçu
  Magasin : Sports Laval
  Magasin contacté : Oui
  Premier contact : le dimanche 1er mars 2026
  Référence : CM4821736
  Ce qui s’est passé : « mon colis CM4821736 de chez Sports Laval est jamais arrivé, jleur ai écrit hier
  une paire de patins payée le 2 février, rien recu pis aucun suivi »

  Comme vous le demandez, votre dossier est une plainte dès maintenant. Tout ce que vous avez dit et envoyé y est déjà; rien n’est à répéter.
  Une personne de l’équipe Achats et retours examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le lundi 6 avril 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Achat non reçu
  [Prendre] [Résoudre]
# customer: bon la jveux faire une plainte, ca a pu dallure
# desk: ⚖️ Ce problème devient une plainte : la personne ne veut pas attendre. Réponse promise au plus tard le lundi 6 avril 2026. Pièces reçues jusqu’ici : 0
