import type { Locale } from '../../i18n/index.ts';
import { requireOptions } from '../../i18n/index.ts';
import { defined } from '../../internal/defined.ts';
import type { Claim, Plan } from '../../model/index.ts';
import { exactly } from '../amount.ts';
import type { PartialPlan } from '../plan-reading.ts';
import { requirePlan } from '../require-plan.ts';
import type { UnreadParts } from '../unread.ts';
import type { ClaimFinding } from './claim-finding.ts';
import type { ClaimVerdict } from './claim-verdict.ts';
import { computeClaim } from './compute-claim.ts';
import { type OperandReading, operandReader } from './read-operand.ts';
import { claimWriter } from './write-verdict.ts';

/** How {@link checkClaims} speaks. */
export interface CheckClaimsOptions {
  /** Language of the messages; French when left out. */
  readonly locale?: Locale;
}

/**
 * Computes every claim of a plan again: sums, shares, percentages at the printed precision, bounds, counts, numberings,
 * dates, coverage, labels. One verdict per claim, in the order of the plan, with the recomputed values and — where one can
 * be found — the likely cause of a difference. A claim whose numbers are not there is `uncheckable` and says what is
 * missing; one whose numbers are in units that do not go together is `ambiguous`; a verdict that a person gave is `judged`.
 * Amounts are in euros, shares in percent.
 *
 * @throws {PlanSanteError} when the plan was not read by `safeParsePlan`.
 * @example
 * ```ts
 * import { checkClaims } from 'plan-sante/validation';
 * import { numeriqueSante2022 } from 'plan-sante/plans';
 *
 * const wrong = checkClaims(numeriqueSante2022, { locale: 'en' }).filter(({ verdict }) => verdict === 'does-not-reconcile');
 * console.log(wrong.map(({ id }) => id).join(' ')); // DIG-19 DIG-26 DIG-38
 * ```
 */
export function checkClaims(plan: Plan | PartialPlan, options: CheckClaimsOptions = {}): readonly ClaimVerdict[] {
  requireOptions('checkClaims', options, { locale: true });
  requirePlan('checkClaims', plan);
  return judgeClaims(plan, options.locale ?? 'fr');
}

/** The same with what reading left out: a claim that needs it is `uncheckable`. */
export function judgeClaims(plan: PartialPlan, locale: Locale, unread?: UnreadParts): readonly ClaimVerdict[] {
  if (plan.claims.length === 0) return [];
  const readOperand = operandReader(plan, unread);
  const write = claimWriter(locale);
  return plan.claims.map((claim, i) => {
    const finding: ClaimFinding = unread?.within(['claims', i])
      ? { verdict: 'uncheckable', missing: [claim.id] }
      : compute(claim, plan, readOperand);
    return verdictOf(claim, finding, write);
  });
}

/** Kinds of claims that add or compare their numbers: these must be of one unit. */
const ONE_UNIT: ReadonlySet<Claim['kind']> = /* @__PURE__ */ new Set([
  'sum',
  'part',
  'percentage',
  'funnel',
  'residual',
  'equality',
  'evolution',
  'double-count',
  'coverage',
  'target',
]);

/** One claim computed, or `uncheckable` when an operand has no number. */
function compute(
  claim: Claim,
  plan: PartialPlan,
  readOperand: (operand: Parameters<ReturnType<typeof operandReader>>[0]) => OperandReading,
): ClaimFinding {
  const missing: string[] = [];
  const units = new Set<string>();
  const finding = computeClaim(claim, {
    plan,
    claim,
    read(operand) {
      const reading = readOperand(operand);
      if (!('missing' in reading)) {
        const { unit } = reading;
        if (unit !== undefined && (unit !== 'percent' || claim.kind !== 'percentage')) units.add(unit);
        return reading;
      }
      missing.push(reading.missing);
      return exactly(Number.NaN);
    },
  });
  if (missing.length > 0) return { verdict: 'uncheckable', missing };
  if (units.size > 1 && ONE_UNIT.has(claim.kind))
    return { verdict: 'ambiguous', cause: { code: 'other-unit', params: { units: [...units].join(', ') } } };
  const endless = finding.recomputed?.some(({ value }) => typeof value === 'number' && !Number.isFinite(value));
  return endless ? { verdict: 'uncheckable', cause: { code: 'division-by-zero', params: {} } } : finding;
}

function verdictOf(claim: Claim, finding: ClaimFinding, write: ReturnType<typeof claimWriter>): ClaimVerdict {
  const { verdict, recomputed = [], stated = [], missing = [], difference, rounding, cause, reason } = finding;
  const likelyCause = cause && { ...cause, message: write.cause(cause.code, cause.params) };
  const facts = {
    verdict,
    how: claim.kind === 'judgement' ? ('judged' as const) : ('computed' as const),
    recomputed,
    stated,
    missing,
    ...(difference && { difference }),
    ...(rounding && { rounding }),
    ...(likelyCause && { likelyCause }),
    ...defined({ reason }),
  };
  return { id: claim.id, kind: claim.kind, statement: claim.statement, ...facts, message: write.verdict(facts) };
}
