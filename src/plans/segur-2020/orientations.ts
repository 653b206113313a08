import type { PlanPart } from '../plan-part.ts';
import { article } from './sources.ts';

const RECAP = 'Récapitulatif des conclusions';
const DIGITAL = 'Numérique en santé : rattraper le retard';

const pillars = [
  ['Transformer les métiers et revaloriser ceux qui soignent', 'Métiers'],
  [
    "Définir une nouvelle politique d'investissement et de financement, pour la qualité des soins",
    'Investissement et financement',
  ],
  ['Simplifier les organisations et le quotidien des équipes de santé, au profit des patients', 'Simplification'],
  ['Fédérer les acteurs de la santé dans les territoires au service des usagers', 'Territoires'],
] as const;

const digitalPriorities = [
  [
    'Fondations numériques régaliennes',
    "À intégrer partout : messagerie sécurisée, dossier médical partagé, identifiant national de santé, cadre de sécurité et d'interopérabilité.",
  ],
  [
    'Accès effectif du citoyen à ses données de santé',
    "Les données se partagent entre professionnels ; l'usage est fortement encouragé, à la suite des programmes en cours (Hop'EN, e-Parcours) : histoire médicale, biologie, imagerie.",
  ],
  [
    "Remise à niveau des équipements de base, des logiciels socle et des services d'échange",
    'Un investissement lui est réservé.',
  ],
  [
    "La transformation, la rénovation et l'équipement du médico-social",
    'Un plan à part, sur cinq ans, dont une partie va au numérique.',
  ],
] as const;

/** The four pillars of the conclusions, and the four priorities of the digital part. The longest headings are shortened. */
export const orientations = [
  ...pillars.map(([title, shortTitle], index) => ({
    id: `pilier-${index + 1}`,
    kind: 'pillar',
    title,
    shortTitle,
    number: index + 1,
    order: index + 1,
    level: 'national',
    sources: article(`${RECAP} – Pilier ${index + 1}`),
  })),
  {
    id: 'numerique',
    kind: 'objective',
    title: 'Rattrapage du retard sur le numérique en santé',
    shortTitle: 'Numérique',
    level: 'national',
    sources: article(DIGITAL),
  },
  ...digitalPriorities.map(([title, text], index) => ({
    id: `numerique-${index + 1}`,
    kind: 'digital-priority',
    title,
    order: index + 1,
    parent: 'numerique',
    text,
    level: 'national',
    sources: article(`${DIGITAL}, point ${index + 1}`),
  })),
] as const satisfies readonly PlanPart<'orientations'>[];
