title: « Je fais quoi? » et les questions de quelqu'un qui attend son magasin
language: fr
clock: 2026-02-02 10:00

▸ jai recu le mauvais grille pain de chez Canadian Tire commande CM4821736, jleur ai pas parler
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
  • Problème : Mauvais article
  • Magasin : Canadian Tire
  • Magasin contacté : Non
  • Référence : CM4821736

  Utile, par exemple : photo de l’article et photo de l’étiquette. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ chu suppose faire quoi la
◦ Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Mauvais article
  • Magasin : Canadian Tire
  • Magasin contacté : Non
  • Référence : CM4821736

  Utile, par exemple : photo de l’article et photo de l’étiquette. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
● Il suffit de répondre à la question ci-dessous; rien ne part sans votre oui.

  Utile, par exemple : photo de l’article et photo de l’étiquette. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ non
◦ Avez-vous une photo ou un document à joindre? — aucune
● Votre signalement, avant l’envoi
  1. Problème : Mauvais article
  2. Magasin : Canadian Tire
  3. Référence : CM4821736
  4. Magasin contacté : Non
  5. Ce qui s’est passé : « jai recu le mauvais grille pain de chez Canadian Tire commande CM4821736, jleur ai pas parler »
  6. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 23 février 2026.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ combien de temps ca va prendre
◦ Votre signalement, avant l’envoi
  1. Problème : Mauvais article
  2. Magasin : Canadian Tire
  3. Référence : CM4821736
  4. Magasin contacté : Non
  5. Ce qui s’est passé : « jai recu le mauvais grille pain de chez Canadian Tire commande CM4821736, jleur ai pas parler »
  6. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 23 février 2026.
  Est-ce exact, et peut-on l’envoyer?
● Une fois le problème signalé, le magasin a 21 jours en tout pour le régler. S’il refuse ou ne fait rien, votre dossier devient une plainte.

  Votre signalement, avant l’envoi
  1. Problème : Mauvais article
  2. Magasin : Canadian Tire
  3. Référence : CM4821736
  4. Magasin contacté : Non
  5. Ce qui s’est passé : « jai recu le mauvais grille pain de chez Canadian Tire commande CM4821736, jleur ai pas parler »
  6. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le lundi 23 février 2026.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ jai appeler le magasin hier finalement
◦ Vérification : une réponse est à revoir.
● C’est noté : vous avez contacté le magasin.

  Votre signalement, avant l’envoi
  1. Problème : Mauvais article
  2. Magasin : Canadian Tire
  3. Référence : CM4821736
  4. Magasin contacté : Oui
  5. Premier contact : le dimanche 1er février 2026
  6. Ce qui s’est passé : « jai recu le mauvais grille pain de chez Canadian Tire commande CM4821736, jleur ai pas parler
  jai appeler le magasin hier finalement »
  7. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le dimanche 22 février 2026.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Modifier 7]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ C’est noté : vous avez contacté le magasin.
  Votre signalement, avant l’envoi
  1. Problème : Mauvais article
  2. Magasin : Canadian Tire
  3. Référence : CM4821736
  4. Magasin contacté : Oui
  5. Premier contact : le dimanche 1er février 2026
  6. Ce qui s’est passé : « jai recu le mauvais grille pain de chez Canadian Tire commande CM4821736, jleur ai pas parler
  jai appeler le magasin hier finalement »
  7. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le dimanche 22 février 2026.

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Problème signalé. Votre numéro : N0ZM-MZ5G
  Reçu le lundi 2 février 2026, à 10 h.

  Problème : Mauvais article
  Magasin : Canadian Tire
  Magasin contacté : Oui
  Premier contact : le dimanche 1er février 2026
  Référence : CM4821736
  Ce qui s’est passé : « jai recu le mauvais grille pain de chez Canadian Tire commande CM4821736, jleur ai pas parler
  jai appeler le magasin hier finalement »

  Le magasin a 21 jours depuis votre premier contact pour régler la situation : au plus tard le dimanche 22 février 2026.
  Dites-nous ici, en tout temps, ce qu’il en est; une plainte peut s’ouvrir sans attendre. Vérifiez dans votre application si le paiement est suspendu.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
  [Ouvrir une plainte maintenant]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Mauvais article
  [Prendre] [Résoudre]

▸ ok pis la jfais quoi
👀 «ok pis la jfais quoi»
● Pour l’instant, c’est au magasin d’agir : relancez-le par écrit et gardez sa réponse; son délai se termine le dimanche 22 février 2026. S’il refuse ou si rien ne bouge, une plainte peut s’ouvrir ici.

  Voici un message prêt à copier :
  Bonjour, au sujet de ma commande CM4821736 : j’ai reçu le mauvais article. Je demande un échange ou un remboursement, retour à vos frais. Merci de me répondre par écrit au plus tard le dimanche 22 février 2026.
  [Copier le message]
  [Ouvrir une plainte maintenant]
# customer: ok pis la jfais quoi

▸ chu tu obligé de payer en attendant?
👀 «chu tu obligé de payer en attendant?»
● Faut-il payer pendant ce temps?
  1. Dans votre application, vérifiez si le paiement de cet achat est suspendu.
  2. Sans suspension affichée, l’échéance tient toujours : un retard peut entraîner des frais.
  3. Dans le doute, demandez-le ici, dans votre dossier : une personne vous dira ce qui s’applique.
# customer: chu tu obligé de payer en attendant?

= 2d
▸ y veulent pas me repondre
👀 «y veulent pas me repondre»
● C’est noté : pas encore de réponse. Le délai se termine le dimanche 22 février 2026; d’ici là, une relance aide souvent.

  Voici un message prêt à copier :
  Bonjour, je reviens sur ma commande CM4821736, toujours sans réponse : j’ai reçu le mauvais article. Je demande un échange ou un remboursement, retour à vos frais. Merci de me répondre par écrit au plus tard le dimanche 22 février 2026.
  [Copier le message]
  [Ouvrir une plainte maintenant]
# customer: y veulent pas me repondre

= until 2026-02-24 10:00
● Votre dossier N0ZM-MZ5G avec Canadian Tire suit son cours. Le délai se termine le dimanche 22 février 2026.

  Le magasin a-t-il répondu?
● Dossier N0ZM-MZ5G : le délai avec Canadian Tire se termine le dimanche 22 février 2026. Si rien n’aboutit, voici ce qui aidera votre plainte; vous pouvez déjà l’envoyer ici.
  • photo de l’article
  • photo de l’étiquette
  • détail de la commande

  Le magasin a-t-il répondu?
● Dossier N0ZM-MZ5G : le temps prévu pour régler la situation avec Canadian Tire est écoulé. Sans réponse du magasin, ou s’il refuse, votre dossier devient une plainte, et rien n’est à répéter.

  Est-ce réglé?
  [Réglé avec le magasin]
  [Le magasin refuse]
  [Pas de réponse]
  [Ouvrir une plainte maintenant]

▸ bin la chu tanné, j'veux mon argent
◦ Dossier N0ZM-MZ5G : le temps prévu pour régler la situation avec Canadian Tire est écoulé. Sans réponse du magasin, ou s’il refuse, votre dossier devient une plainte, et rien n’est à répéter.

  Est-ce réglé? — Pas de réponse
👀 «bin la chu tanné, j'veux mon argent»
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 24 février 2026, à 10 h.
  Signalé d’abord comme problème avec un achat, le lundi 2 février 2026, à 10 h.

  Problème : Mauvais article
  Magasin : Canadian Tire
  Magasin contacté : Oui
  Premier contact : le dimanche 1er février 2026
  Référence : CM4821736
  Ce qui s’est passé : « jai recu le mauvais grille pain de chez Canadian Tire commande CM4821736, jleur ai pas parler
  jai appeler le magasin hier finalement »

  Le magasin a eu son temps : votre dossier est une plainte. Tout ce que vous avez dit et envoyé y est déjà; rien n’est à répéter.
  Une personne de l’équipe Achats et retours examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 24 mars 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Mauvais article
  [Prendre] [Résoudre]
# customer: bin la chu tanné, j'veux mon argent
# desk: ⚖️ Ce problème devient une plainte : le délai du magasin est terminé. Réponse promise au plus tard le mardi 24 mars 2026. Pièces reçues jusqu’ici : 0

▸ pis la jfais quoi
👀 «pis la jfais quoi»
● Dossier N0ZM-MZ5G : rien à faire de votre côté pour l’instant. L’équipe Achats et retours s’en charge et vous écrira ici; ajoutez ce que vous voulez, quand vous voulez. Réponse attendue, si possible, au plus tard le mardi 24 mars 2026.
# customer: pis la jfais quoi
