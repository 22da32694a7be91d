title: « Pis mon dossier? » en plein formulaire, avec un dossier ouvert, puis une fois réglé
language: fr
clock: 2026-01-13 10:00

▸ on m'a chargé 25 $ de frais de retard sur mon relevé RL20260117, je veux un remboursement
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

▸ avez-vous des nouvelles
◦ Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.
  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  Votre message est gardé en attendant; personne ne l’a encore lu.
  On continue?
● Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.

  Aucun dossier à votre nom pour l’instant.

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

  Aucun dossier à votre nom pour l’instant.

  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
  Votre message est gardé en attendant; personne ne l’a encore lu.
  On continue?
● Voici ce que j’ai compris :
  • Plainte
  • Sujet : Frais et intérêts
  • Ce qui réglerait la situation : Remboursement
  • Référence : RL20260117
  • Montant : 25,00 $

  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ [Je n’en ai pas]
◦ Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « on m'a chargé 25 $ de frais de retard sur mon relevé RL20260117, je veux un remboursement »
  3. Référence : RL20260117
  4. Montant : 25,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « on m'a chargé 25 $ de frais de retard sur mon relevé RL20260117, je veux un remboursement »
  3. Référence : RL20260117
  4. Montant : 25,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 13 janvier 2026, à 10 h.

  Sujet : Frais et intérêts
  Référence : RL20260117
  Montant : 25,00 $
  Ce qui s’est passé : « on m'a chargé 25 $ de frais de retard sur mon relevé RL20260117, je veux un remboursement »
  Ce qui réglerait la situation : Remboursement

  Une personne de l’équipe Facturation examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 10 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]

= 2h
▸ pis mon dossier?
👀 «pis mon dossier?»
● Dossier N0ZM-MZ5G : reçu. Une personne de l’équipe Facturation le prendra. Réponse attendue, si possible, au plus tard le mardi 10 février 2026.
# customer: pis mon dossier?

▸ /plainte
● Étape 1 sur 5
  De quoi s’agit-il?
  [Paiement et facturation] [Relevé]
  [Frais et intérêts] [Remboursement et retour]
  [Accès au compte] [Fraude et sécurité]
  [Qualité du service] [Appli et bogues]
  [Autre / je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ [Relevé]
◦ De quoi s’agit-il? — Relevé

  Avant d’aller plus loin, ceci peut aider :
  Un relevé qui semble faux
  1. Comparez la période du relevé avec la date de l’achat : un achat récent paraît souvent sur le suivant.
  2. Cherchez le nom légal du magasin : il diffère parfois de l’enseigne.
  3. Additionnez achats et frais, puis soustrayez paiements et remboursements.
  4. Notez la ligne en cause et la référence du relevé.
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer ma plainte]
  [Retour] [Annuler] [Plus]

▸ ya tu du nouveau dans ma plainte
◦ De quoi s’agit-il? — Relevé

  Avant d’aller plus loin, ceci peut aider :
  Un relevé qui semble faux
  1. Comparez la période du relevé avec la date de l’achat : un achat récent paraît souvent sur le suivant.
  2. Cherchez le nom légal du magasin : il diffère parfois de l’enseigne.
  3. Additionnez achats et frais, puis soustrayez paiements et remboursements.
  4. Notez la ligne en cause et la référence du relevé.
  Cela règle-t-il la situation?
● Votre dossier

  N0ZM-MZ5G · Plainte · reçu, pas encore attribué
  Reçu le mardi 13 janvier 2026, à 10 h
  Réponse visée au plus tard le mardi 10 février 2026
  [Ajouter au dossier]
  [Renvoyer l’accusé] [Mes droits]
  [Retirer le dossier]
● On reprend : l’article d’aide.

  Article d’aide : Un relevé qui semble faux
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer ma plainte]
  [Retour] [Annuler] [Plus]

▸ annuler
◦ Article d’aide : Un relevé qui semble faux — annulé
● C’est annulé : rien n’est envoyé, et vos réponses sont effacées.
  [Faire une plainte]
  [Problème avec un achat]
  [Donner un commentaire]
  [Suivre un dossier] [Parler à quelqu’un]

@nadia [Prendre]
● Une personne de l’équipe Facturation a pris votre dossier N0ZM-MZ5G. Elle vous écrira ici.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.

@nadia [Résoudre] outcome=upheld remedy=refund | Les frais de 25 $ sont annulés.
● Réponse finale à votre plainte N0ZM-MZ5G, reçue le mardi 13 janvier 2026 : acceptée.
  Vous écriviez :
  on m'a chargé 25 $ de frais de retard sur mon relevé RL20260117, je veux un remboursement

  Équipe Facturation
  Les frais de 25 $ sont annulés.

  Ce qui est fait : remboursement de 25,00 $.

  Si ce n’est pas réglé, dites-le : l’équipe reprend votre dossier, sous le même numéro.

  Cela règle-t-il votre plainte?
  [Oui, c’est réglé]
  [Non, ce n’est pas réglé]
# card: 🟢 Répondu · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Rouvrir]
# desk: Réponse finale envoyée par Nadia : Acceptée
  Les frais de 25 $ sont annulés.
# whisper modal: La plainte est retenue, et la réponse ne présente pas d’excuses.

▸ du nouveau?
👀 «du nouveau?»
● Dossier N0ZM-MZ5G : la réponse finale est donnée. Il reste à dire si elle règle la situation.
# customer: du nouveau?

▸ [Oui, c’est réglé]
● C’est noté : le dossier N0ZM-MZ5G est réglé. Il peut être rouvert ici pendant six mois.

  Pourrons-nous vous demander, un peu plus tard, comment cela s’est passé? Ce sera une seule question.
  [Oui]
  [Oui, anonymement]
  [Non merci]
✱ C’est noté : réglé.
# card: ✅ Réglé · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Rouvrir]
# desk: La personne confirme que c’est réglé.

▸ any update on my complaint?
● Votre dossier

  N0ZM-MZ5G · Plainte · réglé
  Reçu le mardi 13 janvier 2026, à 10 h
  [Rouvrir le dossier]
  [Renvoyer l’accusé] [Mes droits]
