title: Ce que l’équipe a demandé n’arrive jamais : deux rappels, le dossier se ferme, la date promise ne bouge pas
language: fr
clock: 2026-03-03 14:20

▸ bonjour jai une plainte, on m'a prélevé deux fois 89 $ pour mon relevé RL20260203
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
  • Sujet : Paiement et facturation
  • Référence : RL20260203
  • Montant : 89,00 $

  Étape 1 sur 2
  Qu’est-ce qui réglerait la situation pour vous?
  [Remboursement] [Correction]
  [Explication] [Autre chose]
  [Retour] [Annuler] [Plus]

▸ [Remboursement]
◦ Voici ce que j’ai compris :
  • Plainte
  • Sujet : Paiement et facturation
  • Référence : RL20260203
  • Montant : 89,00 $
  Qu’est-ce qui réglerait la situation pour vous? — Remboursement

  Étape 2 sur 2
  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ [Je n’en ai pas]
◦ Votre plainte, avant l’envoi
  1. Sujet : Paiement et facturation
  2. Ce qui s’est passé : « bonjour jai une plainte, on m'a prélevé deux fois 89 $ pour mon relevé RL20260203 »
  3. Référence : RL20260203
  4. Montant : 89,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Retour] [Annuler] [Plus]

▸ [Envoyer]
◦ Votre plainte, avant l’envoi
  1. Sujet : Paiement et facturation
  2. Ce qui s’est passé : « bonjour jai une plainte, on m'a prélevé deux fois 89 $ pour mon relevé RL20260203 »
  3. Référence : RL20260203
  4. Montant : 89,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 3 mars 2026, à 14 h 20.

  Sujet : Paiement et facturation
  Référence : RL20260203
  Montant : 89,00 $
  Ce qui s’est passé : « bonjour jai une plainte, on m'a prélevé deux fois 89 $ pour mon relevé RL20260203 »
  Ce qui réglerait la situation : Remboursement

  Une personne de l’équipe Facturation examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 31 mars 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Paiement et facturation
  [Prendre] [Résoudre]

@nadia [Prendre]
● Une personne de l’équipe Facturation a pris votre dossier N0ZM-MZ5G. Elle vous écrira ici.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Paiement et facturation · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.

@nadia [Demander une précision] | À quelles dates les deux prélèvements sont-ils passés?
● Équipe Facturation
  À quelles dates les deux prélèvements sont-ils passés?
# card: 🟣 En attente de la personne · Plainte · N0ZM-MZ5G · Paiement et facturation · Nadia
  [Résoudre]
# desk: Demande de Nadia à la personne :
  À quelles dates les deux prélèvements sont-ils passés?

▸ /statut
● Votre dossier

  N0ZM-MZ5G · Plainte · en attente de votre réponse
  Reçu le mardi 3 mars 2026, à 14 h 20
  Sans nouvelles de vous, se ferme le mardi 24 mars 2026
  Réponse visée au plus tard le mardi 31 mars 2026
  [Ajouter au dossier]
  [Renvoyer l’accusé] [Mes droits]
  [Retirer le dossier]

= until 2026-03-06 14:25
● Dossier N0ZM-MZ5G : l’équipe Facturation vous a écrit le mardi 3 mars 2026 et attend votre réponse. Quelques mots ici suffisent. Sans eux, le dossier se ferme le mardi 24 mars 2026; il pourra être rouvert ici pendant six mois.

= until 2026-03-13 14:25
● Dernier rappel au sujet du dossier N0ZM-MZ5G : l’équipe Facturation attend encore votre réponse à sa question, posée le mardi 3 mars 2026. Sans elle, le dossier se ferme le mardi 24 mars 2026. Il pourra être rouvert ici pendant six mois, sous le même numéro.
  [Retirer le dossier]
# desk: Dernier rappel envoyé à la personne. Sans réponse, le dossier se ferme le mardi 24 mars 2026.

= until 2026-03-24 14:25
◦ Dernier rappel au sujet du dossier N0ZM-MZ5G : l’équipe Facturation attend encore votre réponse à sa question, posée le mardi 3 mars 2026. Sans elle, le dossier se ferme le mardi 24 mars 2026. Il pourra être rouvert ici pendant six mois, sous le même numéro.
● Comme annoncé, le dossier N0ZM-MZ5G est fermé, sans nouvelles de vous. Il peut être rouvert ici pendant six mois, sous le même numéro; rien n’est à recommencer.
  [Rouvrir le dossier]
# card: ⚪ Fermé, sans réponse de la personne · Plainte · N0ZM-MZ5G · Paiement et facturation · Nadia
  [Rouvrir]
# desk: @Nadia La moitié du temps est passée : il reste 10 jours ouvrables. Réponse attendue le mardi 31 mars 2026.
  [Annoncer un délai]
# desk: Sans réponse de la personne malgré les rappels : le dossier se ferme. Elle peut le rouvrir pendant six mois.
  [Rouvrir]

▸ le 2 pis le 3 mars, scusez du retard
● Est-ce au sujet du dossier N0ZM-MZ5G (Paiement et facturation), fermé le mardi 24 mars 2026?
  [Rouvrir le dossier]
  [Autre sujet]
  [Retour] [Annuler] [Plus]

▸ [Rouvrir le dossier]
👀 «le 2 pis le 3 mars, scusez du retard»
◦ Est-ce au sujet du dossier N0ZM-MZ5G (Paiement et facturation), fermé le mardi 24 mars 2026? — Rouvrir le dossier
● Le dossier N0ZM-MZ5G est rouvert, et l’équipe Facturation en est avertie. Réponse attendue, si possible, au plus tard le mercredi 22 avril 2026.
# card: 🔴 Rouvert · Plainte · N0ZM-MZ5G · Paiement et facturation · Nadia
  [Résoudre]
# desk: La personne revient : le dossier, fermé sans sa réponse, est rouvert. Responsable : Nadia
# customer: le 2 pis le 3 mars, scusez du retard

@nadia: Merci, je vérifie auprès de votre banque.
● Équipe Facturation
  Merci, je vérifie auprès de votre banque.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Paiement et facturation · Nadia
  [Résoudre]
# marks: «Merci, je vérifie auprès de votre banque…» ✅
