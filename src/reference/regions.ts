import type { ReferenceTerritory } from './reference-territory.ts';

/** A French region with its ISO 3166-2 code. */
interface Region extends ReferenceTerritory {
  readonly iso: string;
}

/**
 * The 18 regions of France with their INSEE codes; aliases hold the short forms and the regions merged in 2016.
 *
 * Source: INSEE, Code officiel géographique (see reference-territory.ts); ISO 3166-2:FR.
 */
export const regions = [
  { code: '01', name: 'Guadeloupe', iso: 'FR-971' },
  { code: '02', name: 'Martinique', iso: 'FR-972' },
  { code: '03', name: 'Guyane', iso: 'FR-973' },
  { code: '04', name: 'La Réunion', iso: 'FR-974', aliases: ['Réunion'] },
  { code: '06', name: 'Mayotte', iso: 'FR-976' },
  { code: '11', name: 'Île-de-France', iso: 'FR-IDF', aliases: ['IDF'] },
  { code: '24', name: 'Centre-Val de Loire', iso: 'FR-CVL', aliases: ['Centre'] },
  { code: '27', name: 'Bourgogne-Franche-Comté', iso: 'FR-BFC', aliases: ['Bourgogne', 'Franche-Comté'] },
  { code: '28', name: 'Normandie', iso: 'FR-NOR', aliases: ['Basse-Normandie', 'Haute-Normandie'] },
  { code: '32', name: 'Hauts-de-France', iso: 'FR-HDF', aliases: ['Nord-Pas-de-Calais', 'Picardie'] },
  {
    code: '44',
    name: 'Grand Est',
    iso: 'FR-GES',
    aliases: ['GE', 'Alsace', 'Champagne-Ardenne', 'Lorraine', 'Alsace-Champagne-Ardenne-Lorraine'],
  },
  { code: '52', name: 'Pays de la Loire', iso: 'FR-PDL' },
  { code: '53', name: 'Bretagne', iso: 'FR-BRE' },
  { code: '75', name: 'Nouvelle-Aquitaine', iso: 'FR-NAQ', aliases: ['Aquitaine', 'Limousin', 'Poitou-Charentes'] },
  { code: '76', name: 'Occitanie', iso: 'FR-OCC', aliases: ['Languedoc-Roussillon', 'Midi-Pyrénées'] },
  { code: '84', name: 'Auvergne-Rhône-Alpes', iso: 'FR-ARA', aliases: ['Auvergne', 'Rhône-Alpes'] },
  { code: '93', name: "Provence-Alpes-Côte d'Azur", iso: 'FR-PAC', aliases: ['PACA', 'Provence-Alpes-Côte-d’Azur'] },
  { code: '94', name: 'Corse', iso: 'FR-20R' },
] as const satisfies readonly Region[];
