/** A territory of an official list. */
export interface ReferenceTerritory {
  /** INSEE code in France, ISO 3166-2 code in Luxembourg. */
  readonly code: string;
  readonly name: string;
  /** Short forms, former names, spellings met in documents. */
  readonly aliases?: readonly string[];
}

/** Where the lists of French territories come from, and of which day they are. */
export const OFFICIAL_GEOGRAPHY = {
  publisher: 'INSEE',
  title: 'Code officiel géographique',
  url: 'https://www.insee.fr/fr/information/2560452',
  asOf: '2026-01-01',
  /** Days on which what the lists hold changed: regions merged, Alsace made one collectivity. */
  changes: [
    { date: '2016-01-01', what: 'regions-merged' },
    { date: '2021-01-01', what: 'collectivity-of-alsace' },
  ],
} as const;
