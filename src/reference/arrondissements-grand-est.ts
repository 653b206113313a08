import type { ReferenceTerritory } from './reference-territory.ts';

/** An arrondissement with the code of its département. */
interface Arrondissement extends ReferenceTerritory {
  readonly department: string;
}

/**
 * The 38 arrondissements of the region Grand Est with their INSEE codes; the list has been the same since 2017.
 *
 * Source: INSEE, Code officiel géographique (see reference-territory.ts).
 */
export const arrondissementsGrandEst = [
  { code: '081', name: 'Charleville-Mézières', department: '08' },
  { code: '082', name: 'Rethel', department: '08' },
  { code: '083', name: 'Sedan', department: '08' },
  { code: '084', name: 'Vouziers', department: '08' },
  { code: '101', name: 'Bar-sur-Aube', department: '10' },
  { code: '102', name: 'Nogent-sur-Seine', department: '10' },
  { code: '103', name: 'Troyes', department: '10' },
  { code: '511', name: 'Châlons-en-Champagne', department: '51', aliases: ['Châlons'] },
  { code: '512', name: 'Épernay', department: '51' },
  { code: '513', name: 'Reims', department: '51' },
  { code: '514', name: 'Vitry-le-François', department: '51' },
  { code: '521', name: 'Chaumont', department: '52' },
  { code: '522', name: 'Langres', department: '52' },
  { code: '523', name: 'Saint-Dizier', department: '52' },
  { code: '541', name: 'Val-de-Briey', department: '54', aliases: ['Briey'] },
  { code: '542', name: 'Lunéville', department: '54' },
  { code: '543', name: 'Nancy', department: '54' },
  { code: '544', name: 'Toul', department: '54' },
  { code: '551', name: 'Bar-le-Duc', department: '55' },
  { code: '552', name: 'Commercy', department: '55' },
  { code: '553', name: 'Verdun', department: '55' },
  { code: '573', name: 'Forbach-Boulay-Moselle', department: '57', aliases: ['Forbach'] },
  { code: '575', name: 'Sarrebourg-Château-Salins', department: '57', aliases: ['Sarrebourg'] },
  { code: '576', name: 'Sarreguemines', department: '57' },
  { code: '577', name: 'Thionville', department: '57' },
  { code: '579', name: 'Metz', department: '57' },
  { code: '672', name: 'Haguenau-Wissembourg', department: '67', aliases: ['Haguenau'] },
  { code: '673', name: 'Molsheim', department: '67' },
  { code: '674', name: 'Saverne', department: '67' },
  { code: '675', name: 'Sélestat-Erstein', department: '67', aliases: ['Sélestat'] },
  { code: '678', name: 'Strasbourg', department: '67' },
  { code: '681', name: 'Altkirch', department: '68' },
  { code: '682', name: 'Colmar-Ribeauvillé', department: '68', aliases: ['Colmar'] },
  { code: '684', name: 'Mulhouse', department: '68' },
  { code: '686', name: 'Thann-Guebwiller', department: '68', aliases: ['Thann'] },
  { code: '881', name: 'Épinal', department: '88' },
  { code: '882', name: 'Neufchâteau', department: '88' },
  { code: '883', name: 'Saint-Dié-des-Vosges', department: '88' },
] as const satisfies readonly Arrondissement[];
