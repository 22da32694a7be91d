title: La personne cite la réponse, puis dit en ses mots que ce n’est pas réglé
language: fr
clock: 2026-01-13 10:00

▸ vous mavez facturé 2 foi 45$ sur mon relever RL20260117 jveux me faire rembourser
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
  • Ce qui réglerait la situation : Remboursement
  • Référence : RL20260117
  • Montant : 45,00 $

  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ [Je n’en ai pas]
◦ Votre plainte, avant l’envoi
  1. Sujet : Paiement et facturation
  2. Ce qui s’est passé : « vous mavez facturé 2 foi 45$ sur mon relever RL20260117 jveux me faire rembourser »
  3. Référence : RL20260117
  4. Montant : 45,00 $
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
  2. Ce qui s’est passé : « vous mavez facturé 2 foi 45$ sur mon relever RL20260117 jveux me faire rembourser »
  3. Référence : RL20260117
  4. Montant : 45,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : aucune

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 13 janvier 2026, à 10 h.

  Sujet : Paiement et facturation
  Référence : RL20260117
  Montant : 45,00 $
  Ce qui s’est passé : « vous mavez facturé 2 foi 45$ sur mon relever RL20260117 jveux me faire rembourser »
  Ce qui réglerait la situation : Remboursement

  Une personne de l’équipe Facturation examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 10 février 2026 (20 jours ouvrables).

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

@nadia: Deux prélèvements ont eu lieu : un le 12, et un le 15.
● Équipe Facturation
  Deux prélèvements ont eu lieu : un le 12, et un le 15.
# marks: «Deux prélèvements ont eu lieu : un le 12…» ✅

▸ ↩ «Deux prélèvements» celui du 12 cest pas moi
👀 «celui du 12 cest pas moi»
# customer: Deux prélèvements ont eu lieu : un le 12, et un le 15.
  celui du 12 cest pas moi

▸ ↩ «Plainte reçue» jpeux tu avoir une copie de sa
👀 «jpeux tu avoir une copie de sa»
# customer: jpeux tu avoir une copie de sa

@nadia [Résoudre] outcome=upheld remedy=refund amount=45 | Le prélèvement du 12 est annulé.
● Réponse finale à votre plainte N0ZM-MZ5G, reçue le mardi 13 janvier 2026 : acceptée.
  Vous écriviez :
  vous mavez facturé 2 foi 45$ sur mon relever RL20260117 jveux me faire rembourser

  Équipe Facturation
  Le prélèvement du 12 est annulé.

  Ce qui est fait : remboursement de 45,00 $.

  Si ce n’est pas réglé, dites-le : l’équipe reprend votre dossier, sous le même numéro.

  Cela règle-t-il votre plainte?
  [Oui, c’est réglé]
  [Non, ce n’est pas réglé]
# card: 🟢 Répondu · Plainte · N0ZM-MZ5G · Paiement et facturation · Nadia
  [Rouvrir]
# desk: Réponse finale envoyée par Nadia : Acceptée
  Le prélèvement du 12 est annulé.
# whisper modal: La plainte est retenue, et la réponse ne présente pas d’excuses.

▸ pas vraiment, jai encore des frais de 3$
👀 «pas vraiment, jai encore des frais de 3$»
● Le dossier N0ZM-MZ5G est rouvert, et l’équipe Facturation en est avertie. Vous pouvez ajouter ici ce qui reste à régler. Réponse attendue, si possible, au plus tard le mardi 10 février 2026.
# card: 🔴 Rouvert · Plainte · N0ZM-MZ5G · Paiement et facturation · Nadia
  [Résoudre]
# customer: pas vraiment, jai encore des frais de 3$
# desk: La personne dit que ce n’est pas réglé : le dossier est rouvert. Responsable : Nadia
