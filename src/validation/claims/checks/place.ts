import { departmentsOfPlace } from '../../../reference/index.ts';
import type { ClaimCheck } from '../claim-finding.ts';

/** Places against the codes printed with them; a place that no table knows makes the claim uncheckable, not wrong. */
export const checkPlace: ClaimCheck<'place'> = (claim) => {
  const found = claim.pairs.map((pair) => ({ ...pair, codes: departmentsOfPlace(pair.place) }));
  const unknown = found.filter(({ codes }) => codes.length === 0);
  const wrong = found.filter(({ code, codes }) => codes.length > 0 && !codes.includes(code));
  const shown = wrong.length > 0 ? wrong : found.filter(({ codes }) => codes.length > 0);
  return {
    verdict: wrong.length > 0 ? 'does-not-reconcile' : unknown.length > 0 ? 'uncheckable' : 'reconciles',
    recomputed: shown.map(({ place, codes }) => ({ key: 'place' as const, value: `${place} ${codes.join('/')}` })),
    stated: shown.map(({ place, code }) => ({ key: 'place' as const, value: `${place} ${code}` })),
    missing: wrong.length > 0 ? [] : unknown.map(({ place }) => place),
  };
};
