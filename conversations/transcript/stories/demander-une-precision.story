title: Demander une précision par la fenêtre : le dossier attend la personne, sa réponse le ramène
language: fr
clock: 2026-01-13 10:00
replies: explicit

▸ plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement
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
  2. Ce qui s’est passé : « plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement »
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
  2. Ce qui s’est passé : « plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement »
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
  Ce qui s’est passé : « plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement »
  Ce qui réglerait la situation : Remboursement

  Une personne de l’équipe Facturation examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 10 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Répondre] [Résoudre]

@nadia [Répondre] ask=yes template=proof
● Équipe Facturation
  Pour retrouver votre paiement, il nous faudrait une preuve : un relevé bancaire ou une capture d’écran, avec la date et le montant. Masquez les numéros de carte et de compte. Pouvez-vous l’envoyer ici?
# card: 🟣 En attente de la personne · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Répondre] [Résoudre]
# desk: Nadia prend le dossier.
# desk: Demande de Nadia à la personne :
  Pour retrouver votre paiement, il nous faudrait une preuve : un relevé bancaire ou une capture d’écran, avec la date et le montant. Masquez les numéros de carte et de compte. Pouvez-vous l’envoyer ici?
  [Rappeler]

▸ /statut
● Votre dossier

  N0ZM-MZ5G · Plainte · en attente de votre réponse
  Reçu le mardi 13 janvier 2026, à 10 h
  Sans nouvelles de vous, se ferme le mardi 3 février 2026
  Réponse visée au plus tard le mardi 10 février 2026
  [Ajouter au dossier]
  [Renvoyer l’accusé] [Mes droits]
  [Retirer le dossier]

▸ (photo releve.jpg) c'est mon relevé desjardins
👀 «c'est mon relevé desjardins»
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Répondre] [Résoudre]
# customer: c'est mon relevé desjardins
# customer: (photo.jpg)

@nadia [Reporter la réponse] day=2026-02-20 | La banque doit confirmer le paiement, et cela prend une semaine de plus.
● Équipe Facturation
  La réponse au dossier N0ZM-MZ5G prend plus de temps que prévu. Nous l’attendons maintenant au plus tard le vendredi 20 février 2026.
  La banque doit confirmer le paiement, et cela prend une semaine de plus.
# desk: Nadia reporte la réponse attendue : le vendredi 20 février 2026
  La banque doit confirmer le paiement, et cela prend une semaine de plus.

▸ ok
👀 «ok»
# customer: ok
