import type { PlanPart } from '../plan-part.ts';
import { deck } from './sources.ts';

const departments = [
  ['08', 'Ardennes'],
  ['10', 'Aube'],
  ['51', 'Marne'],
  ['52', 'Haute-Marne'],
  ['54', 'Meurthe-et-Moselle'],
  ['55', 'Meuse'],
  ['57', 'Moselle'],
  ['67', 'Bas-Rhin'],
  ['68', 'Haut-Rhin'],
  ['88', 'Vosges'],
] as const;

/** France, the region and its ten départements, with their INSEE and ISO codes. */
export const territories = [
  {
    id: 'france',
    name: 'France',
    level: 'country',
    iso: 'FR',
    sources: [{ source: 'iso-3166-2', place: 'FR' }],
  },
  {
    id: 'grand-est',
    name: 'Grand Est',
    level: 'region',
    code: '44',
    iso: 'FR-GES',
    parent: 'france',
    aliases: ['GE', 'Grand-Est'],
    sources: [...deck('Le CNR en région Grand Est'), { source: 'cog', place: 'Région 44' }],
  },
  ...departments.map(([code, name]) => ({
    id: `dep-${code}`,
    name,
    level: 'department',
    code,
    iso: `FR-${code}`,
    parent: 'grand-est',
    sources: [
      { source: 'cog', place: `Département ${code}` },
      { source: 'iso-3166-2', place: `FR-${code}` },
    ],
  })),
] as const satisfies readonly PlanPart<'territories'>[];
