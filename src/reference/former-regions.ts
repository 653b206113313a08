/** A region that no longer is, with the region it is part of today. */
interface FormerRegion {
  readonly code: string;
  readonly name: string;
  readonly into: string;
}

/**
 * The regions merged on 1 January 2016, with their INSEE codes of then.
 *
 * Source: INSEE, Code officiel géographique, millésime 2015; loi n° 2015-29 du 16 janvier 2015.
 */
export const formerRegions = [
  { code: '21', name: 'Champagne-Ardenne', into: '44' },
  { code: '22', name: 'Picardie', into: '32' },
  { code: '23', name: 'Haute-Normandie', into: '28' },
  { code: '25', name: 'Basse-Normandie', into: '28' },
  { code: '26', name: 'Bourgogne', into: '27' },
  { code: '31', name: 'Nord-Pas-de-Calais', into: '32' },
  { code: '41', name: 'Lorraine', into: '44' },
  { code: '42', name: 'Alsace', into: '44' },
  { code: '43', name: 'Franche-Comté', into: '27' },
  { code: '54', name: 'Poitou-Charentes', into: '75' },
  { code: '72', name: 'Aquitaine', into: '75' },
  { code: '73', name: 'Midi-Pyrénées', into: '76' },
  { code: '74', name: 'Limousin', into: '75' },
  { code: '82', name: 'Rhône-Alpes', into: '84' },
  { code: '83', name: 'Auvergne', into: '84' },
  { code: '91', name: 'Languedoc-Roussillon', into: '76' },
] as const satisfies readonly FormerRegion[];
