title: Le magasin a eu son temps avant même le signalement
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

▸ [Continuer mon signalement]
◦ Qu’est-ce qui ne va pas avec cet achat? — Remboursement non reçu
  Article d’aide : Un remboursement qui tarde

  Étape 2 sur 7
  Écrivez son nom tel qu’il figure sur la commande.
  Chez quel magasin?
  [Je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ Sports Laval
◦ Qu’est-ce qui ne va pas avec cet achat? — Remboursement non reçu
  Article d’aide : Un remboursement qui tarde
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

▸ [Oui]
◦ Avez-vous déjà écrit ou parlé au magasin? — Oui

  Étape 5 sur 7
  Une date suffit, ou « la semaine passée ». Ajoutez comment, si vous voulez : courriel, téléphone, en magasin.
  Quand était-ce, la première fois?
  [Aujourd’hui] [Hier]
  [La semaine passée]
  [Il y a plus de 21 jours]
  [Je ne sais plus]
  [Retour] [Annuler] [Plus]

▸ [Il y a plus de 21 jours]
◦ Avez-vous déjà écrit ou parlé au magasin? — Oui
  Quand était-ce, la première fois? — vers le dimanche 8 février 2026

  Étape 6 sur 7
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Dites ce que vous attendiez et ce qui est arrivé.
  [Retour] [Annuler] [Plus]

▸ On m’a promis 85 $ par courriel le 20 janvier et je ne vois rien sur mon relevé.
◦ Avez-vous déjà écrit ou parlé au magasin? — Oui
  Quand était-ce, la première fois? — vers le dimanche 8 février 2026
  Que s’est-il passé? Dites ce que vous attendiez et ce qui est arrivé. — « On m’a promis 85 $ par courriel le 20 janvier et je ne vois… »
● Étape 7 sur 7
  Utile, par exemple : confirmation du remboursement et date promise. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ [Je n’en ai pas]
◦ Votre signalement, avant l’envoi
  1. Problème : Remboursement non reçu
  2. Magasin : Sports Laval
  3. Référence : CM4821736
  4. Montant : 85,00 $
  5. Magasin contacté : Oui
  6. Premier contact : vers le dimanche 8 février 2026
  7. Ce qui s’est passé : « On m’a promis 85 $ par courriel le 20 janvier et je ne vois rien sur mon relevé. »
  8. Pièces : aucune
  Après l’envoi : une plainte, puisque le magasin a eu son temps.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Modifier 7] [Modifier 8]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre signalement, avant l’envoi
  1. Problème : Remboursement non reçu
  2. Magasin : Sports Laval
  3. Référence : CM4821736
  4. Montant : 85,00 $
  5. Magasin contacté : Oui
  6. Premier contact : vers le dimanche 8 février 2026
  7. Ce qui s’est passé : « On m’a promis 85 $ par courriel le 20 janvier et je ne vois rien sur mon relevé. »
  8. Pièces : aucune
  Après l’envoi : une plainte, puisque le magasin a eu son temps.

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le lundi 2 mars 2026, à 9 h 30.

  Problème : Remboursement non reçu
  Magasin : Sports Laval
  Magasin contacté : Oui
  Premier contact : vers le dimanche 8 février 2026
  Référence : CM4821736
  Montant : 85,00 $
  Ce qui s’est passé : « On m’a promis 85 $ par courriel le 20 janvier et je ne vois rien sur mon relevé. »

  Le magasin a eu son temps : votre dossier est une plainte.
  Une personne de l’équipe Achats et retours examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le lundi 30 mars 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Remboursement non reçu
  [Prendre] [Résoudre]
