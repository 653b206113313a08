import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import { isRating, readRows } from '../../mcda/matrix/index.ts';

/** Whole numbers in little room, or numbers with decimals. */
export type FlatScores = Float64Array | Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array;

/** The scores of a large panel end to end: assessor after assessor, alternative after alternative, criterion after criterion. */
export interface FlatPanel {
  /** `values[(j × alternatives + i) × criteria + k]`. NaN in a `Float64Array` is no score. */
  readonly values: FlatScores;
  readonly assessors: number;
  readonly alternatives: number;
  readonly criteria: number;
  /** The number that stands for no score in an array of whole numbers, outside the scale: -1, 255. Left out, everybody scored. */
  readonly missing?: number;
}

const KEYS: KeysOf<FlatPanel> = { values: true, assessors: true, alternatives: true, criteria: true, missing: true };

/** A panel that was checked, however it came. */
interface Panel {
  readonly assessors: number;
  readonly alternatives: number;
  readonly criteria: number;
  /** All scores on one alternative, criterion after criterion and there assessor after assessor; NaN where there is none. */
  readonly copyRow: (alternative: number, into: Float64Array) => void;
}

/** Reads a panel in one form or the other. */
export function readPanel(scores: unknown): Panel {
  if (Array.isArray(scores)) return nestedPanel(scores);
  if (typeof scores !== 'object' || scores === null || ArrayBuffer.isView(scores))
    throw refuse('scores: at least one assessor', scores);
  return flatPanel(scores as Partial<FlatPanel>);
}

function nestedPanel(scores: readonly unknown[]): Panel {
  if (scores.length === 0) throw refuse('scores: at least one assessor', scores);
  const panel = Array.from(scores, (table, j) =>
    readRows<null>('aggregatePanel', `scores[${j}]`, table, { missing: true }),
  );
  const alternatives = panel[0]?.length ?? 0;
  const criteria = panel[0]?.[0]?.length ?? 0;
  for (const [j, table] of panel.entries())
    if (table.length !== alternatives || table[0]?.length !== criteria)
      throw refuse(
        `a table of ${alternatives} by ${criteria} at scores[${j}], as for the first assessor`,
        `${table.length} by ${table[0]?.length}`,
      );
  return {
    assessors: panel.length,
    alternatives,
    criteria,
    copyRow: (i, into) => {
      for (const [j, table] of panel.entries())
        for (let k = 0; k < criteria; k++) into[k * panel.length + j] = table[i]?.[k] ?? Number.NaN;
    },
  };
}

const KINDS = [Float64Array, Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array] as const;

function flatPanel(scores: Partial<FlatPanel>): Panel {
  requireKeys('aggregatePanel', 'scores', scores, KEYS);
  const { values, assessors, alternatives, criteria, missing } = scores;
  const isCount = (count: unknown): count is number => isRating(count, { min: 1, whole: true });
  if (!isCount(assessors) || !isCount(alternatives) || !isCount(criteria))
    throw refuse('scores: assessors, alternatives and criteria, each a whole number from 1 up', scores);
  // 3.3 in 32 bits is 3.299999952…: nobody wrote that.
  if (values === undefined || !KINDS.some((kind) => values instanceof kind))
    throw refuse('scores.values: a Float64Array, or an array of whole numbers up to 32 bits', values);
  if (values.length !== assessors * alternatives * criteria)
    throw refuse(`scores.values: ${assessors} × ${alternatives} × ${criteria} numbers`, values.length);
  if (missing !== undefined && !isRating(missing, {})) throw refuse('scores.missing: a number', missing);
  return {
    assessors,
    alternatives,
    criteria,
    copyRow: (i, into) => {
      for (let j = 0; j < assessors; j++) {
        const start = (j * alternatives + i) * criteria;
        for (let k = 0; k < criteria; k++) {
          const score = values[start + k] ?? Number.NaN;
          into[k * assessors + j] = score === missing ? Number.NaN : score;
        }
      }
    },
  };
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'aggregatePanel', expected, received });
}
