import { criteria } from './criteria.ts';
import type { PrioritisationPart } from './prioritisation-part.ts';

/** The made-up panel: three codes, nobody. */
const assessors = ['panel-a', 'panel-b', 'panel-c'] as const;

type Given = number | null;
/** One project: for each criterion in order, what each of the three assessors gave. `null` is a score not given. */
type Row = readonly (readonly [Given, Given, Given])[];

/** Made up for the demonstration. Columns: need, effect, equity, ease, delay in months. */
const given: Readonly<Record<string, Row>> = {
  P1: [
    [4, 4, 3],
    [3, 4, 3],
    [3, 4, 3],
    [3, 2, 3],
    [18, 24, 24],
  ],
  P2: [
    [5, 4, 4],
    [4, 4, 5],
    [4, 5, 4],
    [4, 3, 4],
    [9, 12, 12],
  ],
  P3: [
    [4, 3, 4],
    [4, 3, 4],
    [3, 3, 3],
    [3, 3, 2],
    [36, 30, 36],
  ],
  P4: [
    [4, 5, 4],
    [4, 4, 3],
    [5, 5, 5],
    [3, 3, 4],
    [12, 18, 12],
  ],
  P5: [
    [3, 4, 3],
    [2, 3, 2],
    [3, 2, 3],
    [4, 4, 3],
    [6, 9, null],
  ],
  P6: [
    [3, 3, 4],
    [3, 4, 3],
    [5, 5, 4],
    [3, 2, null],
    [12, 15, 18],
  ],
  A1: [
    [5, 5, 4],
    [4, 3, 4],
    [3, 3, 3],
    [3, 4, 3],
    [48, 36, 42],
  ],
  A2: [
    [4, 4, 4],
    [3, 4, 3],
    [3, null, 3],
    [3, 3, 4],
    [36, 36, 30],
  ],
  A3: [
    [4, 5, 4],
    [3, 3, 4],
    [2, 3, 3],
    [3, 3, 3],
    [12, 18, 18],
  ],
  A4: [
    [5, 4, 5],
    [3, 4, 4],
    [3, 3, 2],
    [2, 3, 2],
    [18, 12, 24],
  ],
  A5: [
    [4, 3, 4],
    [3, 3, 3],
    [null, 3, 2],
    [2, 2, 3],
    [24, 30, 24],
  ],
  A6: [
    [5, 4, 4],
    [4, 4, 3],
    [3, 2, 3],
    [4, 4, 4],
    [12, 12, 9],
  ],
};

/** The scores of the panel, illustrative every one. A score that was not given is absent. */
export const scores = Object.entries(given).flatMap(([project, row]) =>
  row.flatMap((values, criterionIndex) =>
    values.flatMap((value, assessorIndex) => {
      const criterion = criteria[criterionIndex];
      const assessor = assessors[assessorIndex];
      if (value === null || !criterion || !assessor) return [];
      return [{ project, criterion: criterion.id, assessor, value, provenance: 'illustrative' as const }];
    }),
  ),
) satisfies PrioritisationPart<'scores'>;
