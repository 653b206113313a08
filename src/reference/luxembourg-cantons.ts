import type { ReferenceTerritory } from './reference-territory.ts';

/**
 * The 12 cantons of Luxembourg with their ISO 3166-2 codes, by their French names; aliases are Luxembourgish and German.
 *
 * Source: ISO 3166-2:LU (districts were abolished on 3 October 2015; the cantons are its only members since).
 */
export const luxembourgCantons = [
  { code: 'LU-CA', name: 'Capellen', aliases: ['Kapellen'] },
  { code: 'LU-CL', name: 'Clervaux', aliases: ['Klierf', 'Clerf'] },
  { code: 'LU-DI', name: 'Diekirch', aliases: ['Dikrech'] },
  { code: 'LU-EC', name: 'Echternach', aliases: ['Iechternach'] },
  { code: 'LU-ES', name: 'Esch-sur-Alzette', aliases: ['Esch-Uelzecht', 'Esch an der Alzette'] },
  { code: 'LU-GR', name: 'Grevenmacher', aliases: ['Gréivemaacher'] },
  { code: 'LU-LU', name: 'Luxembourg', aliases: ['Lëtzebuerg', 'Luxemburg'] },
  { code: 'LU-ME', name: 'Mersch', aliases: ['Miersch'] },
  { code: 'LU-RD', name: 'Redange', aliases: ['Réiden', 'Redingen'] },
  { code: 'LU-RM', name: 'Remich', aliases: ['Réimech'] },
  { code: 'LU-VD', name: 'Vianden', aliases: ['Veianen'] },
  { code: 'LU-WI', name: 'Wiltz', aliases: ['Wolz'] },
] as const satisfies readonly ReferenceTerritory[];
