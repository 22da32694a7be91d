title: Des mots de détresse au milieu d'une plainte : l'aide d'abord, une personne, rien n'est perdu
language: fr-CA
clock: 2026-01-06 22:40

▸ /plainte
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
● Étape 1 sur 5
  De quoi s’agit-il?
  [Paiement et facturation] [Relevé]
  [Frais et intérêts] [Remboursement et retour]
  [Accès au compte] [Fraude et sécurité]
  [Qualité du service] [Appli et bogues]
  [Autre / je ne sais pas]
  [Retour] [Annuler] [Plus]

▸ [Frais et intérêts]
◦ De quoi s’agit-il? — Frais et intérêts

  Avant d’aller plus loin, ceci peut aider :
  D’où viennent des frais ou des intérêts
  1. Sur le relevé, comparez la date d’échéance et la date où votre paiement est inscrit.
  2. Comptez le délai de votre banque : un virement peut être inscrit quelques jours plus tard.
  3. Relisez votre contrat : il dit quand des frais s’appliquent, et à quel taux.
  4. Notez le montant, sa date et la référence du relevé.
  Cela règle-t-il la situation?
  [C’est réglé]
  [Ça ne répond pas]
  [Continuer ma plainte]
  [Retour] [Annuler] [Plus]

▸ [Continuer ma plainte]
◦ De quoi s’agit-il? — Frais et intérêts
  Article d’aide : D’où viennent des frais ou des intérêts

  Étape 2 sur 5
  Plusieurs messages, une photo ou un message vocal conviennent aussi.
  Que s’est-il passé? Racontez-le dans vos mots.
  [Retour] [Annuler] [Plus]

▸ chu rendu a 4000 piasses de dettes a cause de vos frais, j'ai juste envie de mourir
◦ De quoi s’agit-il? — Frais et intérêts
  Article d’aide : D’où viennent des frais ou des intérêts
  Que s’est-il passé? Racontez-le dans vos mots.
● Ce que vous vivez passe avant tout le reste. Au 9-8-8, quelqu’un répond jour et nuit, par téléphone ou par texto, en français. Au Québec, aussi : 1 866 APPELLE (277-3553). En cas de danger immédiat : 911. J’avertis une personne de l’équipe; ce que vous avez écrit est gardé.
● Transmis à une personne. Votre numéro : N0ZM-MZ5G
  Reçu le mardi 6 janvier 2026, à 22 h 40.

  Sujet : Frais et intérêts
  Montant : 4 000,00 $
  Ce qui s’est passé : « chu rendu a 4000 piasses de dettes a cause de vos frais, j'ai juste envie de mourir »

  Une personne de l’équipe Facturation vous répondra ici et vous demandera ce qui manque.
  Réponse, si possible, au plus tard le mardi 3 février 2026 (20 jours ouvrables).
  Nos bureaux sont fermés; ils rouvrent le mercredi 7 janvier 2026, à 9 h.

  Pour ajouter quelque chose, écrivez-le simplement ici. Pour voir où on en est : /statut. Pour changer de langue : /langue
  Vos recours et nos façons de faire : « Mes droits ». Vos renseignements : /confidentialite
  [Copier le numéro]
  [Ajouter au dossier] [Suivre]
  [Mes droits] [Retirer le dossier]
# card: 🆘 URGENT – détresse · 🟡 Nouveau · Plainte · N0ZM-MZ5G · Frais et intérêts
  [Prendre] [Résoudre]
# desk: 🆘 URGENT – détresse. La personne a reçu les lignes d’aide. Répondez-lui vous-même, dès maintenant.

▸ je veux mourir pour vrai
👀 «je veux mourir pour vrai»
# customer: je veux mourir pour vrai

@nadia [Prendre]
● Une personne de l’équipe Facturation a pris votre dossier N0ZM-MZ5G. Elle vous écrira ici.
# card: 🆘 URGENT – détresse · 🔵 En cours · Plainte · N0ZM-MZ5G · Frais et intérêts · Nadia
  [Résoudre]
# desk: Nadia prend le dossier.

@nadia: Bonjour, je suis là. Êtes-vous en sécurité en ce moment?
● Équipe Facturation
  Bonjour, je suis là. Êtes-vous en sécurité en ce moment?
# marks: «Bonjour, je suis là. Êtes-vous en sécuri…» ✅

▸ oui, merci de répondre
👀 «oui, merci de répondre»
# customer: oui, merci de répondre
