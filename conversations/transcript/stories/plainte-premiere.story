title: Une plainte avec sa référence, du premier mot à la réponse
language: fr
clock: 2026-01-06 10:05

▸ /start

▸ [Continuer]
