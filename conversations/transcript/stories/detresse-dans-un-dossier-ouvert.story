title: La détresse dans un dossier ouvert, la nuit : l'équipe est avertie, la fiche passe devant
language: fr-CA
clock: 2026-01-06 16:00

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
  Reçue le mardi 6 janvier 2026, à 16 h.

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

= until 2026-01-07 02:10
▸ jdors plus. jvois pu de raison de vivre
👀 «jdors plus. jvois pu de raison de vivre»
● Ce que vous vivez passe avant tout le reste. Au 9-8-8, quelqu’un répond jour et nuit, par téléphone ou par texto, en français. Au Québec, aussi : 1 866 APPELLE (277-3553). En cas de danger immédiat : 911. J’avertis une personne de l’équipe; ce que vous avez écrit est gardé. Nos bureaux sont fermés; ils rouvrent le mercredi 7 janvier 2026, à 9 h.
# card: 🆘 URGENT – détresse · 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts · 🚩 vulnérabilité (à vérifier)
  [Prendre] [Résoudre]
# customer: jdors plus. jvois pu de raison de vivre
# desk: 🆘 URGENT – détresse. La personne a reçu les lignes d’aide. Répondez-lui vous-même, dès maintenant.
  🚩 Peut-être : vulnérabilité. Relisez le message, puis confirmez ou retirez le drapeau.

@nadia [Prendre]
● Une personne de l’équipe Facturation a pris votre dossier N0ZM-MZ5G. Elle vous écrira ici.
# card: 🆘 URGENT – détresse · 🔵 En cours · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia · 🚩 vulnérabilité (à vérifier)
  [Résoudre]
# desk: Nadia prend le dossier.

= 3m
▸ vous êtes sûrs que quelqu'un lit ça
👀 «vous êtes sûrs que quelqu'un lit ça»
# customer: vous êtes sûrs que quelqu'un lit ça
