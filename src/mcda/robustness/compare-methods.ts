import { PlanSanteError } from '../../errors/index.ts';
import { greatestOf, leastOf } from '../../internal/extremes.ts';
import { item, requireInput } from '../matrix/index.ts';
import { requireMethod, type ScoringMethod } from '../methods/index.ts';
import { type DecisionTable, readDecisionTable, readOpenRows } from './decision-table.ts';
import { methodScores } from './method-scores.ts';
import { rankingFacts } from './ranking-facts.ts';

/** The ranks that one method gives. */
export interface MethodRanking {
  readonly method: string;
  /** One rank per row, 1 is best. */
  readonly ranks: readonly number[];
  /** Rows that the method funds for sure; `null` when a tie lies across the cut, or no number of places was given. */
  readonly funded: readonly number[] | null;
}

/** What the methods say together about one row. */
export interface RowAcrossMethods {
  readonly row: number;
  readonly bestRank: number;
  readonly worstRank: number;
  /**
   * `every` method funds it, `none` does, or `some` do: then the choice of the method decides, and that has to be talked about.
   * A tie across the cut counts as `some`. `null` when no number of places was given.
   */
  readonly fundedBy: 'every' | 'some' | 'none' | null;
}

/** Answer of {@link compareMethods}. */
export interface MethodComparison {
  readonly rankings: readonly MethodRanking[];
  readonly rows: readonly RowAcrossMethods[];
  /** How many rows of the table lack scores: they are not compared, and each of them may still take a place from those that are. */
  readonly notCompared: number;
  /** Kendall's tau-b between the ranks of each pair of methods, 1 where they agree, `null` where one ranks all alike. */
  readonly agreement: readonly (readonly (number | null)[])[];
}

/**
 * Puts methods side by side on one table: what every method funds is safe, what none funds is out, and the rest hangs on the
 * choice of a method. Rows that lack scores are left out, and counted: a method that looks at the whole set says nothing of them.
 *
 * Cost: one run of each method, and O(n²) per pair of methods.
 *
 * @throws PlanSanteError when the table cannot be used, no method is given, or a method refuses the table.
 * @example
 * ```ts
 * import { topsis } from 'plan-sante/mcda';
 * import { additiveMethod, compareMethods, defineMethod } from 'plan-sante/scoring';
 * const table = { values: [[9, 2], [5, 5], [1, 1]], directions: ['max', 'max'], weights: [1, 1] } as const;
 * const methods = [additiveMethod, defineMethod({ id: 'topsis', run: (input) => topsis(input) })];
 * compareMethods(table, methods, { funded: 2 }).rows[2]?.fundedBy; // 'none'
 * ```
 */
export function compareMethods(
  table: DecisionTable,
  methods: readonly ScoringMethod[],
  options: { readonly funded?: number } = {},
): MethodComparison {
  requireInput('compareMethods', options, { funded: true });
  if (!Array.isArray(methods) || methods.length === 0)
    throw new PlanSanteError({
      function: 'compareMethods',
      expected: 'a list of at least one method',
      received: methods,
    });
  for (const method of methods) requireMethod('compareMethods', method);
  const { weights, rows } = readDecisionTable('compareMethods', table);
  const open = readOpenRows('compareMethods', table);
  const told = methods.map((method) => {
    const scores = methodScores('compareMethods', { ...table, method }, weights);
    return { method: method.id, ...rankingFacts('compareMethods', Float64Array.from(scores), options.funded) };
  });
  return {
    rankings: told.map(({ method, ranks, funded }) => ({ method, ranks, funded })),
    rows: Array.from({ length: rows }, (_, row): RowAcrossMethods => {
      const ranks = told.map((ranking) => item(ranking.ranks, row));
      const bestRank = leastOf(ranks);
      const worstRank = greatestOf(ranks);
      const isTied = told.some(({ tiedAtCut }) => tiedAtCut.includes(row));
      // Where a tie lies across the cut, those ranked before the tie are funded all the same.
      const sure = told.filter(
        ({ funded, tiedAtCut, ranks }) =>
          funded?.includes(row) || tiedAtCut.some((tied) => item(ranks, row) < item(ranks, tied)),
      ).length;
      return { row, bestRank, worstRank, fundedBy: verdict(options.funded, methods.length, sure, isTied) };
    }),
    notCompared: open?.worst.length ?? 0,
    agreement: told.map((a) => told.map((b) => tauB(a.ranks, b.ranks))),
  };
}

function verdict(
  places: number | undefined,
  methods: number,
  sure: number,
  isTied: boolean,
): RowAcrossMethods['fundedBy'] {
  if (places === undefined) return null;
  if (sure === methods) return 'every';
  return sure === 0 && !isTied ? 'none' : 'some';
}

/** Kendall M. G. (1945), The treatment of ties in ranking problems, Biometrika 33:239-251. */
function tauB(a: readonly number[], b: readonly number[]): number | null {
  let agreeing = 0;
  let untiedA = 0;
  let untiedB = 0;
  for (let i = 0; i < a.length; i++) {
    for (let k = i + 1; k < a.length; k++) {
      const left = Math.sign(item(a, i) - item(a, k));
      const right = Math.sign(item(b, i) - item(b, k));
      agreeing += left * right;
      untiedA += left * left;
      untiedB += right * right;
    }
  }
  return untiedA === 0 || untiedB === 0 ? null : agreeing / Math.sqrt(untiedA * untiedB);
}
