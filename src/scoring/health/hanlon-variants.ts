/** The published formulas that go by the name of Hanlon. They can rank the same problems in opposite orders. */
export type HanlonVariant = 'a-plus-2b-times-c' | 'a-plus-b-times-c-over-3' | 'a-plus-b-times-c';

/** Lowest and highest rating of each component. */
export interface HanlonScales {
  /** A, size of the problem. */
  readonly size: readonly [lowest: number, highest: number];
  /** B, seriousness of the problem. */
  readonly seriousness: readonly [lowest: number, highest: number];
  /** C, effectiveness of the interventions. */
  readonly effectiveness: readonly [lowest: number, highest: number];
}

/** One formula with the scales it was published with. */
interface HanlonFormula {
  readonly formula: string;
  readonly scales: HanlonScales;
  readonly source: string;
  readonly rate: (size: number, seriousness: number, effectiveness: number) => number;
}

/** Formula, scales and source of each variant. */
export const HANLON_FORMULAS: Readonly<Record<HanlonVariant, HanlonFormula>> = {
  'a-plus-2b-times-c': {
    formula: '(A + 2B) × C',
    scales: { size: [0, 10], seriousness: [0, 10], effectiveness: [0, 10] },
    source:
      'National Association of County and City Health Officials (NACCHO), First Things First: Prioritizing Health Problems, and Guide to Prioritization Techniques, Washington DC (undated, about 2010)',
    rate: (a, b, c) => (a + 2 * b) * c,
  },
  'a-plus-b-times-c-over-3': {
    formula: '(A + B) × C / 3',
    scales: { size: [0, 10], seriousness: [0, 20], effectiveness: [0, 10] },
    source:
      'Hanlon J. J., Pickett G. E. (1984) Public Health: Administration and Practice, 8th ed., Times Mirror/Mosby, St. Louis; Vilnius D., Dandoy S. (1990) A priority rating system for public health programs, Public Health Reports 105:463-470',
    rate: (a, b, c) => ((a + b) * c) / 3,
  },
  'a-plus-b-times-c': {
    formula: '(A + B) × C',
    scales: { size: [0, 10], seriousness: [0, 10], effectiveness: [0.5, 1.5] },
    source:
      'Pineault R., Daveluy C. (1995) La planification de la santé: concepts, méthodes, stratégies, Éditions Nouvelles, Montréal; the same, as (A + B) × C × D, in teaching texts',
    rate: (a, b, c) => (a + b) * c,
  },
};
