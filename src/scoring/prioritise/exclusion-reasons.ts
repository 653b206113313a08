import type { Assessment, Criterion, PrioritisationModel } from '../criteria/index.ts';
import type { Contribution, ExclusionReason, MissingPolicy, UndecidedGatePolicy } from './prioritisation.ts';

/** Every reason why an alternative is out, gates first; empty when it is in. */
export function exclusionReasons(
  model: PrioritisationModel,
  assessment: Assessment,
  contributions: readonly Contribution[],
  policies: { readonly missing: MissingPolicy; readonly undecidedGates: UndecidedGatePolicy },
): ExclusionReason[] {
  const reasons: ExclusionReason[] = [];
  model.gates.forEach((gate, index) => {
    const { verdict = 'unknown', evidence = [] } = assessment.verdicts[index] ?? {};
    if (verdict === 'not-met' || (verdict === 'unknown' && policies.undecidedGates === 'exclude'))
      reasons.push({ kind: 'gate', gateId: gate.id, label: gate.label, verdict, evidence });
  });
  model.criteria.forEach((criterion, index) => {
    const { minimum, id, label } = criterion;
    const found = contributions[index]?.score ?? null;
    if (minimum !== undefined && found !== null && falls(criterion, found, minimum))
      reasons.push({ kind: 'minimum', criterionId: id, label, minimum, found });
  });
  const missing = model.criteria.filter((_, index) => (contributions[index]?.score ?? null) === null);
  if (policies.missing === 'exclude' && missing.length > 0)
    reasons.push({
      kind: 'missing',
      criterionIds: missing.map((criterion) => criterion.id),
      labels: missing.map((criterion) => criterion.label),
    });
  return reasons;
}

function falls({ direction }: Criterion, found: number, minimum: number): boolean {
  return direction === 'max' ? found < minimum : found > minimum;
}
