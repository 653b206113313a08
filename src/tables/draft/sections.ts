import { addTo } from '../../internal/add-to.ts';
import { foldText } from '../../internal/text.ts';
import { AXIS_FIELDS, type ProfileSection } from '../profile.ts';
import type { FilledRow } from '../sheet.ts';

/** Words that headings of a board begin with, the widest first. */
const HEADINGS = [
  'Axe',
  'Orientation',
  'Priorité',
  'Volet',
  'Pilier',
  'Thématique',
  'Thème',
  'Objectif',
  'Axis',
  'Pillar',
  'Theme',
  'Objective',
  'Handlungsfeld',
  'Ziel',
] as const;

/** Rows of a single cell that begin with one of these words: headings of the rows below, in the order in which they first stand. */
export function sectionsOf(rows: readonly FilledRow[]): {
  readonly sections: readonly ProfileSection[];
  readonly rows: readonly number[];
} {
  const found = new Map<string, number[]>();
  for (const { row, cells } of rows) {
    const [cell, other] = cells;
    if (cell === undefined || other !== undefined || cell.kind !== 'text') continue;
    const words = ` ${foldText(cell.text.slice(0, 200))} `;
    const heading = HEADINGS.find((one) => words.startsWith(` ${foldText(one)} `));
    if (heading === undefined) continue;
    addTo(found, heading, row);
  }
  const kinds = [...found].slice(0, AXIS_FIELDS.length);
  return {
    sections: kinds.flatMap(([begins], i) => {
      const field = AXIS_FIELDS[i];
      return field === undefined ? [] : [{ begins, field }];
    }),
    rows: kinds.flatMap(([, numbers]) => numbers).sort((a, b) => a - b),
  };
}
