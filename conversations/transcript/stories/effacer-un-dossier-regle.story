title: La personne demande l’effacement; qui est désigné le décide, et il ne reste que la ligne du registre
language: fr-CA
clock: 2026-01-13 10:00
agents: nadia
leads: claire
privacy: claire

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

▸ (document releve.pdf)
◦ Voici ce que j’ai compris :
  • Plainte
  • Sujet : Frais et intérêts
  • Ce qui réglerait la situation : Remboursement
  • Référence : RL20260117
  • Montant : 25,00 $

  Utile, par exemple : un reçu, un relevé, une capture d’écran. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
● Pièce ajoutée (1).

  Autre chose à joindre?
  [C’est tout]
  [Retour] [Annuler] [Plus]

▸ [C’est tout]
◦ Votre plainte, avant l’envoi
  1. Sujet : Frais et intérêts
  2. Ce qui s’est passé : « plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement »
  3. Référence : RL20260117
  4. Montant : 25,00 $
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
  2. Ce qui s’est passé : « plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement »
  3. Référence : RL20260117
  4. Montant : 25,00 $
  5. Ce qui réglerait la situation : Remboursement
  6. Pièces : 1 pièce

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le mardi 13 janvier 2026, à 10 h.

  Sujet : Frais et intérêts
  Référence : RL20260117
  Montant : 25,00 $
  Ce qui s’est passé : « plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement »
  Ce qui réglerait la situation : Remboursement
  Pièces : 1 pièce

  Une personne de l’équipe Facturation examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 10 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]
# customer: (releve.pdf)

@nadia [Prendre]
● Une personne de l’équipe Facturation a pris votre dossier N0ZM-MZ5G. Elle vous écrira ici.
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.

▸ effacez tout ce que vous avez sur moi
👀 «effacez tout ce que vous avez sur moi»
● Ce qui s’effacera tout de suite : un brouillon, vos commentaires, votre prénom, vos préférences. Les copies techniques disparaissent en six jours.

  Ce qui reste : votre dossier, pour la durée que montre /confidentialite. L’équipe Renseignements personnels verra ce qui peut en être retiré et vous répondra au plus tard le jeudi 12 février 2026.

  Un dossier ouvert continue jusqu’à sa réponse. Pour l’arrêter, il faut d’abord le retirer.

  Est-ce bien ce que vous voulez?
  [Oui, effacer]
  [Non, tout garder]
# customer: effacez tout ce que vous avez sur moi

▸ /confidentialite
● Vos renseignements
  Qui : le service des plaintes d’Exemple. Pourquoi : traiter votre demande, rien d’autre. Quoi : vos mots, vos pièces, votre prénom sur Telegram, votre langue; jamais de numéro de carte ni de NAS.
  Où : Telegram, puis Slack, parfois hors du Québec. Combien de temps : 7 ans au plus; un brouillon, 14 jours.
  Vos droits : consulter, corriger, retirer votre accord. Pour cela : écrivez-nous ici même.

  Ce que nous gardons, depuis le mardi 13 janvier 2026. Votre accord : le mardi 13 janvier 2026.
  • N0ZM-MZ5G · Plainte · reçu le mardi 13 janvier 2026 · gardé 7 ans après sa fermeture
  [Copie de mes renseignements]
  [Effacer mes renseignements]
  [Ne plus demander mon avis]

▸ [Effacer mes renseignements]
● Ce qui s’effacera tout de suite : un brouillon, vos commentaires, votre prénom, vos préférences. Les copies techniques disparaissent en six jours.

  Ce qui reste : votre dossier, pour la durée que montre /confidentialite. L’équipe Renseignements personnels verra ce qui peut en être retiré et vous répondra au plus tard le jeudi 12 février 2026.

  Un dossier ouvert continue jusqu’à sa réponse. Pour l’arrêter, il faut d’abord le retirer.

  Est-ce bien ce que vous voulez?
  [Oui, effacer]
  [Non, tout garder]

▸ [Oui, effacer]
● C’est effacé, sauf vos dossiers. Demande transmise : l’équipe Renseignements personnels vous répondra ici au plus tard le jeudi 12 février 2026.
# desk: 🔐 La personne demande l’effacement de ses renseignements. Voyez avec les responsables de la confidentialité ce qui peut être retiré, et répondez-lui au plus tard le jeudi 12 février 2026.
  [Décider]

@claire [Décider] scope=this
# whisper modal: scope: Ce dossier est encore ouvert : il faut d’abord le résoudre, ou que la personne le retire.

@nadia [Résoudre] outcome=upheld | Les frais de 25 $ sont remboursés.
● Réponse finale à votre plainte N0ZM-MZ5G, reçue le mardi 13 janvier 2026 : acceptée.
  Vous écriviez :
  plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement

  Équipe Facturation
  Les frais de 25 $ sont remboursés.

  Si ce n’est pas réglé, dites-le : l’équipe reprend votre dossier, sous le même numéro.

  Cela règle-t-il votre plainte?
  [Oui, c’est réglé]
  [Non, ce n’est pas réglé]
# card: 🟢 Répondu · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Rouvrir]
# desk: Réponse finale envoyée par Nadia : Acceptée
  Les frais de 25 $ sont remboursés.
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

@nadia [Décider] scope=this
# whisper modal: scope: Seules les personnes désignées pour les renseignements personnels effacent un dossier.

@claire [Décider] scope=this
● Votre demande d’effacement est traitée. Dossier N0ZM-MZ5G : vos mots, vos pièces et ce qui vous désigne sont effacés, chez nous et dans Slack. Il n’en reste que le numéro, le genre, les dates et l’issue. Nos copies de sauvegarde disparaissent en 35 jours.
# card: ⚪ Effacé · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
# gone: «»
# gone: «Nadia prend le dossier.»
# gone: «effacez tout ce que vous avez sur moi»
# gone: «🔐 La personne demande l’effacement de se…»
# gone: «Réponse finale envoyée par Nadia : Accep…»
# gone: «La personne confirme que c’est réglé.»
# desk: 🔐 Claire a effacé ce dossier. Les messages que l’équipe a écrits dans ce fil y restent : leurs auteurs peuvent les supprimer.
# whisper modal: Dossier N0ZM-MZ5G : tous les mots et toutes les pièces seront effacés, ici aussi. Cela ne se défait pas.

@nadia: Merci à tout le monde
# whisper nadia: Ce dossier est effacé : rien ne s’y ajoute et rien ne s’y fait plus.

▸ /statut
● Aucun dossier à votre nom pour l’instant.
  [Faire une plainte]
  [Problème avec un achat]
  [Donner un commentaire]
  [Suivre un dossier] [Parler à quelqu’un]

▸ c’est quoi le dossier {1}?
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
