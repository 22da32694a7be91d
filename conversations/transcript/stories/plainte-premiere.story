title: Une plainte avec sa référence, du premier mot à la réponse
language: fr
clock: 2026-01-06 10:05

▸ salut, j'ai payé mon relevé RL-2026 0117 le 28 déc pis vous m'avez chargé 7$ de retard quand même
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
  • Référence : RL20260117
  • Montant : 7,00 $

  Étape 1 sur 2
  Qu’est-ce qui réglerait la situation pour vous?
  [Remboursement] [Correction]
  [Explication] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ [Remboursement]
◦ Voici ce que j’ai compris :
  • Plainte
  • Sujet : Frais et intérêts
  • Référence : RL20260117
  • Montant : 7,00 $
  Qu’est-ce qui réglerait la situation pour vous? — Remboursement

  Étape 2 sur 2
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ (photo recu.jpg)
◦ Voici ce que j’ai compris :
  • Plainte
  • Sujet : Frais et intérêts
  • Référence : RL20260117
  • Montant : 7,00 $
  Qu’est-ce qui réglerait la situation pour vous? — Remboursement

  Étape 2 sur 2
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
● Pièce ajoutée (1).

  Étape 2 sur 2
  Autre chose à joindre?
  [C’est tout]
  [Retour] [Annuler] [Plus]

▸ c'est tout
◦ Autre chose à joindre? — 1 pièce
● Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « salut, j'ai payé mon relevé RL-2026 0117 le 28 déc pis vous m'avez chargé 7$ de retard quand même »
  3. Référence : RL20260117
  4. Montant : 7,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : 1 pièce
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « salut, j'ai payé mon relevé RL-2026 0117 le 28 déc pis vous m'avez chargé 7$ de retard quand même »
  3. Référence : RL20260117
  4. Montant : 7,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : 1 pièce

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 6 janvier 2026, à 10 h 05.

  Sujet : Frais et intérêts
  Référence : RL20260117
  Montant : 7,00 $
  Ce qui s’est passé : « salut, j'ai payé mon relevé RL-2026 0117 le 28 déc pis vous m'avez chargé 7$ de retard quand même »
  Ce qui réglerait la situation : Remboursement
  Pièces : 1 pièce

  Une personne de l’équipe Facturation examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 3 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]
# customer: (photo.jpg)

@nadia [Prendre]
● Une personne de l’équipe Facturation a pris votre dossier N0ZM-MZ5G. Elle vous écrira ici.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.

@nadia: Bonjour, le paiement du 28 décembre avait été porté au mauvais relevé. Les frais de 7,00 $ sont annulés.
● Équipe Facturation
  Bonjour, le paiement du 28 décembre avait été porté au mauvais relevé. Les frais de 7,00 $ sont annulés.
# marks: «Bonjour, le paiement du 28 décembre avai…» ✅

▸ merci beaucoup!
👀 «merci beaucoup!»
# customer: merci beaucoup!

@nadia [Résoudre] outcome=upheld | Les frais de 7,00 $ sont annulés; le remboursement paraîtra d'ici le 9 janvier.
● Réponse finale à votre plainte N0ZM-MZ5G, reçue le mardi 6 janvier 2026 : acceptée.
  Vous écriviez :
  salut, j'ai payé mon relevé RL-2026 0117 le 28 déc pis vous m'avez chargé 7$ de retard quand même

  Équipe Facturation
  Les frais de 7,00 $ sont annulés; le remboursement paraîtra d'ici le 9 janvier.

  Si ce n’est pas réglé, dites-le : l’équipe reprend votre dossier, sous le même numéro.

  Cela règle-t-il votre plainte?
  [Oui, c’est réglé]
  [Non, ce n’est pas réglé]
# card: 🟢 Répondu · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Rouvrir]
# desk: Réponse finale envoyée par Nadia : Acceptée
  Les frais de 7,00 $ sont annulés; le remboursement paraîtra d'ici le 9 janvier.
# whisper modal: La plainte est retenue, et la réponse ne présente pas d’excuses.

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
