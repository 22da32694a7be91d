title: Voir ce qui est gardé, et en recevoir une copie
language: fr-CA
clock: 2026-01-06 10:00

▸ vous m'avez chargé 40 $ de frais de retard le 2 janvier alors que j'avais payé
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
  • Plainte
  • Sujet : Frais et intérêts
  • Montant : 40,00 $

  Étape 1 sur 3
  Cela ressemble à RL20260117.
  Référence du relevé : l’avez-vous sous la main?
  [Je ne l’ai pas] [Où chercher]
  [Retour] [Annuler] [Plus]

▸ [Je ne l’ai pas]
◦ Voici ce que j’ai compris :
  • Plainte
  • Sujet : Frais et intérêts
  • Montant : 40,00 $
  Référence du relevé : l’avez-vous sous la main? — pas sous la main

  Étape 2 sur 3
  Qu’est-ce qui réglerait la situation pour vous?
  [Remboursement] [Correction]
  [Explication] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ [Remboursement]
◦ Voici ce que j’ai compris :
  • Plainte
  • Sujet : Frais et intérêts
  • Montant : 40,00 $
  Référence du relevé : l’avez-vous sous la main? — pas sous la main
  Qu’est-ce qui réglerait la situation pour vous? — Remboursement

  Étape 3 sur 3
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ [Je n’en ai pas]
◦ Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « vous m'avez chargé 40 $ de frais de retard le 2 janvier alors que j'avais payé »
  3. Référence : pas sous la main
  4. Montant : 40,00 $
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
  2. Ce qui s’est passé : « vous m'avez chargé 40 $ de frais de retard le 2 janvier alors que j'avais payé »
  3. Référence : pas sous la main
  4. Montant : 40,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 6 janvier 2026, à 10 h.

  Sujet : Frais et intérêts
  Montant : 40,00 $
  Ce qui s’est passé : « vous m'avez chargé 40 $ de frais de retard le 2 janvier alors que j'avais payé »
  Ce qui réglerait la situation : Remboursement

  Une personne de l’équipe Facturation examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 3 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]

▸ /confidentialite
● Vos renseignements
  Qui : le service des plaintes d’Exemple. Pourquoi : traiter votre demande, rien d’autre. Quoi : vos mots, vos pièces, votre prénom sur Telegram, votre langue; jamais de numéro de carte ni de NAS.
  Où : Telegram, puis Slack, parfois hors du Québec. Combien de temps : 7 ans au plus; un brouillon, 14 jours.
  Vos droits : consulter, corriger, retirer votre accord. Pour cela : écrivez-nous ici même.

  Ce que nous gardons, depuis le mardi 6 janvier 2026. Votre accord : le mardi 6 janvier 2026.
  • N0ZM-MZ5G · Plainte · reçu le mardi 6 janvier 2026 · gardé 7 ans après sa fermeture
  [Copie de mes renseignements]
  [Effacer mes renseignements]
  [Ne plus demander mon avis]

▸ [Copie de mes renseignements]
● La copie arrive ici, dans cette conversation : qui tient ce téléphone pourra la lire. L’envoyer?
  [Oui, l’envoyer ici]

▸ [Oui, l’envoyer ici]
● Voici la copie : ce que vous avez dit et ce qu’on vous a répondu. Dans l’archive, copy.html se lit et copy.json s’importe ailleurs.
● (document mes-renseignements-2026-01.zip)
● C’est tout ce que je peux remettre moi-même; nos échanges sont dans cette conversation. Pour le reste, ou une correction : écrivez-nous ici même.
  [Faire une plainte]
  [Problème avec un achat]
  [Donner un commentaire]
  [Suivre un dossier] [Parler à quelqu’un]

= 1h
▸ [Copie de mes renseignements]!
● Une copie a déjà été envoyée aujourd’hui. La prochaine est possible demain.
  [Faire une plainte]
  [Problème avec un achat]
  [Donner un commentaire]
  [Suivre un dossier] [Parler à quelqu’un]

= 24h
▸ [Copie de mes renseignements]!
● La copie arrive ici, dans cette conversation : qui tient ce téléphone pourra la lire. L’envoyer?
  [Oui, l’envoyer ici]
