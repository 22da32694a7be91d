title: Un agent prend le dossier pendant le délai, et le garde quand cela devient une plainte
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

@nadia: Avez-vous gardé l’emballage? Une photo aiderait.
● Équipe Achats et retours
  Avez-vous gardé l’emballage? Une photo aiderait.
# marks: «Avez-vous gardé l’emballage? Une photo a…» ✅

▸ (photo boite.jpg) oui voici
👀 «oui voici»
# customer: oui voici
# customer: (photo.jpg)

= until 2026-03-08 10:00
● Votre dossier N0ZM-MZ5G avec Sports Laval suit son cours. Le délai se termine le dimanche 22 mars 2026.

  Le magasin a-t-il répondu?
  [Réglé avec le magasin]
  [Le magasin refuse]
  [Pas de réponse]
  [Ouvrir une plainte maintenant]

▸ [Ouvrir une plainte maintenant]
◦ Votre dossier N0ZM-MZ5G avec Sports Laval suit son cours. Le délai se termine le dimanche 22 mars 2026.

  Le magasin a-t-il répondu? — Ouvrir une plainte maintenant
● Plainte reçue. Votre numéro : N0ZM-MZ5G
  Reçue le dimanche 8 mars 2026, à 10 h.
  Signalé d’abord comme problème avec un achat, le lundi 2 mars 2026, à 9 h 30.

  Problème : Abîmé ou non conforme
  Magasin : Sports Laval
  Magasin contacté : Oui
  Premier contact : le dimanche 1er mars 2026, par téléphone
  Référence : CM4821736
  Ce qui s’est passé : « commande CM4821736 chez Sports Laval, larticle est arrivé brisé, je leur ai parlé hier par téléphone
  la lame du patin est fendue, la boîte était intacte »

  Comme vous le demandez, votre dossier est une plainte dès maintenant. Tout ce que vous avez dit et envoyé y est déjà; rien n’est à répéter.
  Une personne de l’équipe Achats et retours examinera votre plainte et vous répondra ici.
  Réponse, si possible, au plus tard le lundi 6 avril 2026 (20 jours ouvrables).
  Nos bureaux sont fermés; ils rouvrent le lundi 9 mars 2026, à 9 h.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🔵 En cours · Plainte · N0ZM-MZ5G · Abîmé ou non conforme · Nadia
  [Résoudre]
# desk: ⚖️ Ce problème devient une plainte : la personne ne veut pas attendre. Réponse promise au plus tard le lundi 6 avril 2026. Pièces reçues jusqu’ici : 1

@nadia: C’est bien noté, je vous reviens cette semaine.
● Équipe Achats et retours
  C’est bien noté, je vous reviens cette semaine.
# marks: «C’est bien noté, je vous reviens cette s…» ✅

@nadia [Résoudre] outcome=upheld | Le magasin vous rembourse 89,99 $ d’ici vendredi.
● Réponse finale à votre plainte N0ZM-MZ5G, reçue le dimanche 8 mars 2026 : acceptée.
  Vous écriviez :
  commande CM4821736 chez Sports Laval, larticle est arrivé brisé, je leur ai parlé hier par téléphone
  la lame du patin est fendue, la boîte était intacte

  Équipe Achats et retours
  Le magasin vous rembourse 89,99 $ d’ici vendredi.

  Si ce n’est pas réglé, dites-le : l’équipe reprend votre dossier, sous le même numéro.

  Cela règle-t-il votre plainte?
  [Oui, c’est réglé]
  [Non, ce n’est pas réglé]
# card: 🟢 Répondu · Plainte · N0ZM-MZ5G · Abîmé ou non conforme · Nadia
  [Rouvrir]
# desk: Réponse finale envoyée par Nadia : Acceptée
  Le magasin vous rembourse 89,99 $ d’ici vendredi.
# whisper modal: La plainte est retenue, et la réponse ne présente pas d’excuses.

▸ [Oui, c’est réglé]
● C’est noté : le dossier N0ZM-MZ5G est réglé. Il peut être rouvert ici pendant six mois.

  Pourrons-nous vous demander, un peu plus tard, comment cela s’est passé? Ce sera une seule question.
  [Oui]
  [Oui, anonymement]
  [Non merci]
✱ C’est noté : réglé.
# card: ✅ Réglé · Plainte · N0ZM-MZ5G · Abîmé ou non conforme · Nadia
  [Rouvrir]
# desk: La personne confirme que c’est réglé.
