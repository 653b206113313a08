import type { ReferenceTerritory } from './reference-territory.ts';

/** A commune with the code of its département. */
interface Commune extends ReferenceTerritory {
  readonly department: string;
}

/**
 * Communes of the Grand Est that plans name: the seats of the départements, the largest towns and the places where the
 * dialogues of 2022 were held. Not all communes: a name that is not here is unknown, not wrong.
 *
 * Source: INSEE, Code officiel géographique (see reference-territory.ts).
 */
export const communesGrandEst = [
  { code: '08105', name: 'Charleville-Mézières', department: '08' },
  { code: '10387', name: 'Troyes', department: '10' },
  { code: '51108', name: 'Châlons-en-Champagne', department: '51' },
  { code: '51454', name: 'Reims', department: '51' },
  { code: '52121', name: 'Chaumont', department: '52' },
  { code: '54329', name: 'Lunéville', department: '54' },
  { code: '54395', name: 'Nancy', department: '54' },
  { code: '54439', name: 'Pulnoy', department: '54' },
  { code: '54528', name: 'Toul', department: '54' },
  { code: '55029', name: 'Bar-le-Duc', department: '55' },
  { code: '57463', name: 'Metz', department: '57' },
  { code: '67482', name: 'Strasbourg', department: '67' },
  { code: '68066', name: 'Colmar', department: '68' },
  { code: '68224', name: 'Mulhouse', department: '68' },
  { code: '88079', name: 'Bulgnéville', department: '88' },
  { code: '88160', name: 'Épinal', department: '88' },
] as const satisfies readonly Commune[];
