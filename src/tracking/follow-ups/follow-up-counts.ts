import { defined } from '../../internal/defined.ts';
import { requirePlanOf } from '../require-plan-of.ts';
import type { TrackedFollowUp } from '../tracked-plan.ts';

/** How much a progress table says is proposed, done, left and asked for: one for each text. */
export interface FollowUpCount {
  readonly rows: number;
  readonly proposed: number;
  readonly done: number;
  readonly remaining: number;
  readonly requests: number;
  /** Rows that say neither what is done nor what remains: nobody knows where they stand. */
  readonly silent: number;
}

/** The counts of one table. */
export interface FollowUpTableCount extends FollowUpCount {
  readonly id: string;
  readonly title: string;
  readonly theme?: string;
}

/** The counts of the progress tables of a plan. */
export interface FollowUpCounts {
  readonly tables: readonly FollowUpTableCount[];
  readonly whole: FollowUpCount;
}

/**
 * Counts the progress tables of a plan: what was proposed, what is done, what remains, what is asked for. These are texts, and no
 * shares: two things done and one left are not two thirds of the way.
 *
 * @throws PlanSanteError when the call has no plan.
 * @example
 * ```ts
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 * import { followUpCounts } from 'plan-sante/tracking';
 * const { whole } = followUpCounts(cnrGrandEst2023);
 * console.log(whole.rows > 0, whole.done > 0, whole.remaining > 0); // true true true
 * ```
 */
export function followUpCounts(plan: { readonly followUps: readonly TrackedFollowUp[] }): FollowUpCounts {
  requirePlanOf('followUpCounts', plan, ['followUps']);
  const tables = plan.followUps.map(({ id, title, theme, rows = [], requests = [] }): FollowUpTableCount => {
    const count = { rows: rows.length, proposed: 0, done: 0, remaining: 0, requests: requests.length, silent: 0 };
    for (const { proposed, done = [], remaining = [] } of rows) {
      if (proposed !== undefined) count.proposed += 1;
      if (done.length + remaining.length === 0) count.silent += 1;
      count.done += done.length;
      count.remaining += remaining.length;
    }
    return { id, title, ...defined({ theme }), ...count };
  });
  const sum = (of: (table: FollowUpCount) => number): number => tables.reduce((total, table) => total + of(table), 0);
  return {
    tables,
    whole: {
      rows: sum(({ rows }) => rows),
      proposed: sum(({ proposed }) => proposed),
      done: sum(({ done }) => done),
      remaining: sum(({ remaining }) => remaining),
      requests: sum(({ requests }) => requests),
      silent: sum(({ silent }) => silent),
    },
  };
}
