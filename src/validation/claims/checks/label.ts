import { editDistance, foldText } from '../../../internal/text.ts';
import type { ClaimCheck } from '../claim-finding.ts';

/** How far a word may drift and still be a misspelling of the same word. */
const SPELLING_EDITS = 2;

/** From the lightest to the gravest. */
const DRIFTS = ['accent-drift', 'spelling-drift', 'title-drift'] as const;
type Drift = (typeof DRIFTS)[number];

/** Labels of the same thing must be written the same; what kind of drift it is tells how grave it is. */
export const checkLabel: ClaimCheck<'label'> = (claim) => {
  const drifts = claim.labels.flatMap(({ variants }) => {
    const [first, ...others] = variants;
    const odd = others.find((other) => other.text !== first?.text);
    return first === undefined || odd === undefined
      ? []
      : [{ from: first.text, to: odd.text, code: driftBetween(first.text, odd.text) }];
  });
  const stated = claim.labels.flatMap(({ variants: [first] }) =>
    first === undefined ? [] : [{ key: 'text' as const, value: first.text }],
  );
  const [worst] = [...drifts].sort((a, b) => DRIFTS.indexOf(b.code) - DRIFTS.indexOf(a.code));
  if (worst === undefined) return { verdict: 'reconciles', stated };
  const { code, ...params } = worst;
  return {
    verdict: 'does-not-reconcile',
    recomputed: drifts.map(({ to }) => ({ key: 'text' as const, value: to })),
    stated,
    cause: { code, params },
  };
};

function driftBetween(a: string, b: string): Drift {
  const [x, y] = [foldText(a), foldText(b)];
  if (x.replaceAll(' ', '') === y.replaceAll(' ', '')) return 'accent-drift';
  return editDistance(x, y, SPELLING_EDITS) === undefined ? 'title-drift' : 'spelling-drift';
}
