import { parsePartialDate, partialDateBounds } from '../../../model/index.ts';
import { type ClaimCheck, numberValue } from '../claim-finding.ts';

/** Numbers against time: sorted by time, they grow. */
export const checkOrder: ClaimCheck<'order'> = (claim) => {
  const sorted = claim.numbered
    .map(({ number, at }) => ({ number, at, when: sortKey(at) }))
    .sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : a.number - b.number));
  const inversions = sorted.flatMap((later, i) => {
    const before = sorted[i - 1];
    return before !== undefined && later.number < before.number ? [{ later, before }] : [];
  });
  const [first] = inversions;
  if (first === undefined) return { verdict: 'reconciles', recomputed: [numberValue('inversions', 0)] };
  return {
    verdict: 'does-not-reconcile',
    recomputed: [numberValue('inversions', inversions.length)],
    cause: {
      code: 'inverted-numbers',
      params: {
        number: first.later.number,
        at: first.later.at,
        before: first.before.number,
        beforeAt: first.before.at,
      },
    },
  };
};

function sortKey(at: string): string {
  return `${partialDateBounds(at).from ?? ''}T${parsePartialDate(at)?.start?.time ?? ''}`;
}
