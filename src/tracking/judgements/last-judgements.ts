import type { KeysOf } from '../../errors/index.ts';
import { requireOptions } from '../../i18n/index.ts';
import { dayIn, daySpans } from '../days.ts';
import { requireDay } from '../require-day.ts';
import { requirePlanOf } from '../require-plan-of.ts';
import { subjectsOf } from '../subjects.ts';
import type { TrackedJudgement } from '../tracked-plan.ts';

/** How judgements are to be looked at. */
export interface LastJudgementsOptions {
  /** The day, `YYYY-MM-DD`. */
  readonly asOf: string;
}

const OPTIONS: KeysOf<LastJudgementsOptions> = { asOf: true };

/**
 * The last judgement that each office gave of each thing by a day: what people think of how far something is, dated and signed,
 * beside the figures. A later judgement of the same office of the same thing takes the place of the one before; two offices that
 * differ both stand. In the order of the plan.
 *
 * @throws PlanSanteError when the call has no plan, no day or an unknown option.
 * @example
 * ```ts
 * import { lastJudgements } from 'plan-sante/tracking';
 * const judgements = [
 *   { id: 'a', project: 'P1', date: '2024-03', office: 'Direction', outlook: 'on-course' },
 *   { id: 'b', project: 'P1', date: '2024-09', office: 'Direction', outlook: 'at-risk' },
 * ];
 * console.log(lastJudgements({ judgements }, { asOf: '2024-12-31' }).map(({ id }) => id)); // ['b']
 * ```
 */
export function lastJudgements<Judged extends TrackedJudgement>(
  plan: { readonly judgements: readonly Judged[] },
  options: LastJudgementsOptions,
): readonly Judged[] {
  requirePlanOf('lastJudgements', plan, ['judgements']);
  requireOptions('lastJudgements', options, OPTIONS);
  requireDay('lastJudgements', options?.asOf);
  const spanOf = daySpans();
  const today = dayIn(spanOf, options.asOf);
  const last = new Map<string, { readonly judgement: Judged; readonly to: number }>();
  for (const judgement of plan.judgements) {
    const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = spanOf(judgement.date);
    if (from > today) continue;
    const key = JSON.stringify([judgement.office, ...subjectsOf(judgement)]);
    const before = last.get(key);
    if (before === undefined || to >= before.to) last.set(key, { judgement, to });
  }
  const kept = new Set([...last.values()].map(({ judgement }) => judgement));
  return plan.judgements.filter((judgement) => kept.has(judgement));
}
