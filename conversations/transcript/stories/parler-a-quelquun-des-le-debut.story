title: Parler à quelqu’un dès le premier mot
language: fr
clock: 2026-01-12 15:00

▸ je veux parler a un humain svp
● Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.
  Ce que vous écrivez passe par Telegram, selon ses propres règles, et notre équipe le lit dans Slack, parfois hors du Québec. Cela ne sert qu’à traiter votre demande, et nous le gardons 7 ans au plus.
  Vous pouvez consulter ou corriger vos renseignements : /confidentialite
  « Continuer », ou écrire la suite, vaut votre accord. Sans réponse, tout est effacé après 24 heures.
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
  On continue?
● En une phrase, à quel sujet? Une personne de l’équipe prendra le relais.
  [Sans précision]
  [Retour] [Annuler] [Plus]

▸ C’est au sujet d’un prélèvement que je ne comprends pas.
◦ En une phrase, à quel sujet? Une personne de l’équipe prendra le relais. — transmis à une personne
● Transmis à une personne. Votre numéro : K4SJ-GX90
  Reçu le lundi 12 janvier 2026, à 15 h.

  Ce qui s’est passé : « C’est au sujet d’un prélèvement que je ne comprends pas. »

  Une personne de l’équipe Service à la clientèle vous répondra ici et vous demandera ce qui manque.
  Réponse, si possible, au plus tard le lundi 9 février 2026 (20 jours ouvrables).

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🟡 Nouveau · Plainte · K4SJ-GX90
  [Prendre] [Résoudre]
# desk: Dossier incomplet : la personne a demandé à parler à quelqu’un avant la fin des questions.
