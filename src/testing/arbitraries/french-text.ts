import type { Arbitrary, FastCheckLibrary } from './fast-check.ts';

const DEEDS = [
  'Ouvrir une maison de santé',
  'Faire venir un bus de dépistage',
  'Former des médiateurs',
  'Soutenir les aidants',
  'Équiper les cabinets pour la téléconsultation',
  'Accueillir des internes',
  'Créer une équipe mobile de soins',
  'Prévenir les chutes à domicile',
  'Vacciner au collège',
  'Coordonner les sorties d’hôpital',
] as const;

const FINDINGS = [
  'Les délais de rendez-vous s’allongent',
  'Les jeunes consultent peu',
  'Les transports manquent pour aller aux soins',
  'Les aidants s’épuisent',
  'Les dépistages sont trop rares',
  'Les cabinets peinent à recruter',
  'Les retours à domicile sont mal préparés',
  'Les publics éloignés renoncent aux soins',
] as const;

const PLACES = ['dans', 'pour les habitants de', 'avec les élus de', 'à l’essai dans'] as const;

const PARTNERS = [
  'Communauté de communes',
  'Centre hospitalier',
  'Maison de santé',
  'Agence régionale de santé',
  'Caisse primaire d’assurance maladie',
  'Conseil départemental',
  'Association d’usagers',
] as const;

const PEOPLE = ['Habitants éloignés', 'Jeunes de moins de 25 ans', 'Aidants', 'Personnes âgées', 'Soignants'] as const;

/** Texts as plans have them: whole words of French, no two alike when their numbers differ. */
export function frenchText(fc: FastCheckLibrary) {
  const number = fc.integer({ min: 2, max: 9_999 });
  const place = fc.tuple(fc.constantFrom(...PLACES), number).map(([words, n]) => `${words} ${n} communes`);
  const of = (list: readonly string[]): Arbitrary<string> =>
    fc.tuple(fc.constantFrom(...list), place).map(([what, where]) => `${what} ${where}`);
  return {
    deed: of(DEEDS),
    finding: of(FINDINGS),
    partner: fc.constantFrom(...PARTNERS),
    people: fc.constantFrom(...PEOPLE),
  };
}
