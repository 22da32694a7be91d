title: Une question de l'équipe n'arrête pas le délai du magasin; puis l'équipe en fait une plainte
language: fr
clock: 2026-03-02 09:30

▸ commande CM4821736 chez Sports Laval, larticle est arrivé brisé, je leur ai parlé hier par téléphone
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
  • Problème : Abîmé ou non conforme
  • Magasin : Sports Laval
  • Magasin contacté : Oui
  • Premier contact : le dimanche 1er mars 2026, par téléphone
  • Référence : CM4821736

  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ la lame du patin est fendue, la boîte était intacte
◦ Voici ce que j’ai compris :
  • Problème avec un achat
  • Problème : Abîmé ou non conforme
  • Magasin : Sports Laval
  • Magasin contacté : Oui
  • Premier contact : le dimanche 1er mars 2026, par téléphone
  • Référence : CM4821736

  Avez-vous une photo ou un document à joindre?
● C’est ajouté à votre récit.

  Utile, par exemple : photo du dommage et photo de l’emballage. Masquez les numéros de carte.
  Avez-vous une photo ou un document à joindre?
  [Je n’en ai pas]
  [Retour] [Annuler] [Plus]

▸ non
◦ Avez-vous une photo ou un document à joindre? — aucune
● Votre signalement, avant l’envoi
  1. Problème : Abîmé ou non conforme
  2. Magasin : Sports Laval
  3. Référence : CM4821736
  4. Magasin contacté : Oui
  5. Premier contact : le dimanche 1er mars 2026, par téléphone
  6. Ce qui s’est passé : « commande CM4821736 chez Sports Laval, larticle est arrivé brisé, je leur ai parlé hier par téléphone
  la lame du patin est fendue, la boîte était intacte »
  7. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le dimanche 22 mars 2026.
  Est-ce exact, et peut-on l’envoyer?
  [Envoyer]
  [Modifier 1] [Modifier 2] [Modifier 3]
  [Modifier 4] [Modifier 5] [Modifier 6]
  [Modifier 7]
  [Retour] [Annuler] [Plus]

▸ oui
◦ Votre signalement, avant l’envoi
  1. Problème : Abîmé ou non conforme
  2. Magasin : Sports Laval
  3. Référence : CM4821736
  4. Magasin contacté : Oui
  5. Premier contact : le dimanche 1er mars 2026, par téléphone
  6. Ce qui s’est passé : « commande CM4821736 chez Sports Laval, larticle est arrivé brisé, je leur ai parlé hier par téléphone
  la lame du patin est fendue, la boîte était intacte »
  7. Pièces : aucune
  Après l’envoi : le magasin a du temps pour régler la situation; ce délai se termine le dimanche 22 mars 2026.

  Est-ce exact, et peut-on l’envoyer? — envoi confirmé
● Problème signalé. Votre numéro : N0ZM-MZ5G
  Reçu le lundi 2 mars 2026, à 9 h 30.

  Problème : Abîmé ou non conforme
  Magasin : Sports Laval
  Magasin contacté : Oui
  Premier contact : le dimanche 1er mars 2026, par téléphone
  Référence : CM4821736
  Ce qui s’est passé : « commande CM4821736 chez Sports Laval, larticle est arrivé brisé, je leur ai parlé hier par téléphone
  la lame du patin est fendue, la boîte était intacte »

  Le magasin a 21 jours depuis votre premier contact pour régler la situation : au plus tard le dimanche 22 mars 2026.
  Dites-nous ici, en tout temps, ce qu’il en est; une plainte peut s’ouvrir sans attendre. Vérifiez dans votre application si le paiement est suspendu.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
  [Ouvrir une plainte maintenant]
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Abîmé ou non conforme
  [Prendre] [Résoudre]

@nadia [Prendre]
● Une personne de l’équipe Achats et retours a pris votre dossier N0ZM-MZ5G. Elle vous écrira ici.
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Abîmé ou non conforme · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.

@nadia [Demander une précision] | Avez-vous la facture du magasin?
● Équipe Achats et retours
  Avez-vous la facture du magasin?
# card: 🟣 En attente de la personne · Problème avec un achat · N0ZM-MZ5G · Abîmé ou non conforme · Nadia
  [Résoudre]
# desk: Demande de Nadia à la personne :
  Avez-vous la facture du magasin?

= 2h
▸ oui attendez je lai, FA0073514
👀 «oui attendez je lai, FA0073514»
● C’est ajouté à votre dossier N0ZM-MZ5G, que suit l’équipe Achats et retours.
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Abîmé ou non conforme · Nadia
  [Résoudre]
# customer: oui attendez je lai, FA0073514
# desk: La personne a répondu. Le dossier attend de nouveau le magasin. Dernier jour : le dimanche 22 mars 2026

@nadia [Demander une précision] | Et une photo de la lame?
● Équipe Achats et retours
  Et une photo de la lame?
# card: 🟣 En attente de la personne · Problème avec un achat · N0ZM-MZ5G · Abîmé ou non conforme · Nadia
  [Résoudre]
# desk: Demande de Nadia à la personne :
  Et une photo de la lame?

= until 2026-03-09 10:00
▸ (photo lame.jpg) voila
👀 «voila»
● C’est ajouté à votre dossier N0ZM-MZ5G, que suit l’équipe Achats et retours.
# card: 🟣 En attente du magasin · Problème avec un achat · N0ZM-MZ5G · Abîmé ou non conforme · Nadia
  [Résoudre]
# customer: voila
# customer: (photo.jpg)
# desk: La personne a répondu. Le dossier attend de nouveau le magasin. Dernier jour : le dimanche 22 mars 2026

@nadia [En faire une plainte] reason=magasin_fermé
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le lundi 9 mars 2026, à 10 h.
  Signalé d’abord comme problème avec un achat, le lundi 2 mars 2026, à 9 h 30.

  Problème : Abîmé ou non conforme
  Magasin : Sports Laval
  Magasin contacté : Oui
  Premier contact : le dimanche 1er mars 2026, par téléphone
  Référence : CM4821736
  Ce qui s’est passé : « commande CM4821736 chez Sports Laval, larticle est arrivé brisé, je leur ai parlé hier par téléphone
  la lame du patin est fendue, la boîte était intacte »

  L’équipe Achats et retours traite maintenant ce problème comme une plainte. Tout ce que vous avez dit et envoyé y est déjà; rien n’est à répéter.
  Une personne de l’équipe Achats et retours examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le mardi 7 avril 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Abîmé ou non conforme · Nadia
  [Résoudre]
# desk: ⚖️ Ce problème devient une plainte : Nadia le décide (magasin fermé). Réponse promise au plus tard le mardi 7 avril 2026. Pièces reçues jusqu’ici : 1
