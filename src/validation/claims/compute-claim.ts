import type { Claim } from '../../model/index.ts';
import { checkBounds } from './checks/bounds.ts';
import { checkChange } from './checks/change.ts';
import { checkCompleteness } from './checks/completeness.ts';
import { checkCount } from './checks/count.ts';
import { checkCoverage } from './checks/coverage.ts';
import { checkDateOrder } from './checks/date-order.ts';
import { checkDoubleCount } from './checks/double-count.ts';
import { checkDuration } from './checks/duration.ts';
import { checkEquality } from './checks/equality.ts';
import { checkEvolution } from './checks/evolution.ts';
import { checkFunnel } from './checks/funnel.ts';
import { checkGrowth } from './checks/growth.ts';
import { checkImpliedDate } from './checks/implied-date.ts';
import { checkLabel } from './checks/label.ts';
import { checkOrder } from './checks/order.ts';
import { checkOrdinal } from './checks/ordinal.ts';
import { checkPart } from './checks/part.ts';
import { checkPercentage } from './checks/percentage.ts';
import { checkPlace } from './checks/place.ts';
import { checkRatio } from './checks/ratio.ts';
import { checkResidual } from './checks/residual.ts';
import { checkSameDate } from './checks/same-date.ts';
import { checkSlippage } from './checks/slippage.ts';
import { checkSum } from './checks/sum.ts';
import { checkTarget } from './checks/target.ts';
import { checkThreshold } from './checks/threshold.ts';
import { checkWeekday } from './checks/weekday.ts';
import type { ClaimCheck, ClaimFacts, ClaimFinding } from './claim-finding.ts';

/** Every kind of claim with its check; a kind of the model without one is a compile error. */
const CHECKS: { readonly [Kind in Claim['kind']]: ClaimCheck<Kind> } = {
  sum: checkSum,
  part: checkPart,
  percentage: checkPercentage,
  growth: checkGrowth,
  bounds: checkBounds,
  ratio: checkRatio,
  count: checkCount,
  ordinal: checkOrdinal,
  funnel: checkFunnel,
  residual: checkResidual,
  equality: checkEquality,
  evolution: checkEvolution,
  change: checkChange,
  'double-count': checkDoubleCount,
  coverage: checkCoverage,
  label: checkLabel,
  completeness: checkCompleteness,
  place: checkPlace,
  weekday: checkWeekday,
  duration: checkDuration,
  'date-order': checkDateOrder,
  'same-date': checkSameDate,
  'implied-date': checkImpliedDate,
  slippage: checkSlippage,
  order: checkOrder,
  threshold: checkThreshold,
  target: checkTarget,
  unavailable: ({ missing }) => ({ verdict: 'uncheckable', missing: [missing] }),
  judgement: ({ verdict, reason }) => ({ verdict, reason }),
};

/** Computes one claim again by the check of its kind. */
export function computeClaim(claim: Claim, facts: ClaimFacts): ClaimFinding {
  const check = CHECKS[claim.kind] as ClaimCheck<Claim['kind']>;
  return check(claim, facts);
}
