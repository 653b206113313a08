// The lists of French territories are those of INSEE, Code officiel géographique (https://www.insee.fr/fr/information/2560452), as of
// 2026-01-01. What they hold changed on 2016-01-01 (regions merged) and on 2021-01-01 (Alsace made one collectivity).

/** A territory of an official list. */
export interface ReferenceTerritory {
  /** INSEE code in France, ISO 3166-2 code in Luxembourg. */
  readonly code: string;
  readonly name: string;
  /** Short forms, former names, spellings met in documents. */
  readonly aliases?: readonly string[];
}
