import type { Plan } from '../../model/index.ts';
import type { AuditReport } from '../../validation/index.ts';

/** How a figure came out when the claims that name it were computed again. */
export type FigureCheck = 'wrong' | 'right';

/** The figures that claims of a plan name and that could be computed again, by their id: one wrong claim is enough. */
export function figureChecks({ claims }: Pick<Plan, 'claims'>, audit: AuditReport): ReadonlyMap<string, FigureCheck> {
  const claimsWith = (wanted: AuditReport['claims'][number]['verdict']): ReadonlySet<string> =>
    new Set(audit.claims.filter(({ verdict }) => verdict === wanted).map(({ id }) => id));
  const [right, wrong] = [claimsWith('reconciles'), claimsWith('does-not-reconcile')];
  const namedBy = (ids: ReadonlySet<string>) => claims.filter(({ id }) => ids.has(id)).flatMap(figuresIn);
  return new Map([
    ...namedBy(right).map((figure) => [figure, 'right'] as const),
    ...namedBy(wrong).map((figure) => [figure, 'wrong'] as const),
  ]);
}

/** The figures among the operands of a claim, however deep. */
function figuresIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(figuresIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'figure' && typeof part === 'string' ? [part] : figuresIn(part),
  );
}
