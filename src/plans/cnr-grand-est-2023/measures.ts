import type { PlanPart } from '../plan-part.ts';
import { deck } from './sources.ts';

const place = deck("Attractivité des métiers – Politique de l'ARS menée autour de 3 objectifs");

/** The three objectives of the agency on attractiveness, with the actions printed under each. */
export const measures = [
  {
    id: 'ars-former',
    number: 1,
    numbered: true,
    orientation: 'former',
    text: 'Former',
    actions: [
      { text: "Plus d'étudiants dans les formations soignantes, médicales ou non" },
      { text: 'Plus de diplômés en fin de cursus' },
    ],
    sources: place,
  },
  {
    id: 'ars-attirer',
    number: 2,
    numbered: true,
    orientation: 'attirer',
    text: 'Attirer plus de professionnels en santé dans le Grand Est',
    actions: [
      {
        text: 'Rendre les professions, médicales ou non, plus attractives dans les territoires : primes et rémunération, emploi précaire résorbé, organisation du temps de travail plus dynamique',
      },
    ],
    sources: place,
  },
  {
    id: 'ars-fideliser',
    number: 3,
    numbered: true,
    orientation: 'fideliser',
    text: 'Fidéliser les professionnels par des actions concrètes et locales et par des parcours de qualité',
    actions: [
      { text: 'Parcours professionnels renforcés : formation continue, métiers nouveaux…' },
      {
        text: 'Dispositifs de qualité de vie : postes partagés, temps de travail respecté, équipe de territoire, engagement collectif reconnu, QVCT…',
      },
    ],
    sources: place,
  },
] as const satisfies readonly PlanPart<'measures'>[];
