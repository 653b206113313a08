import type { ClaimCauseKey, ClaimValueKey } from '../../i18n/index.ts';
import { defined } from '../../internal/defined.ts';
import type { Claim, ClaimOperand, ClaimOutcome } from '../../model/index.ts';
import { type Amount, clean, type Rounding } from '../amount.ts';
import type { PartialPlan } from '../plan-reading.ts';
import type { ClaimValue } from './claim-verdict.ts';

/** What the check of one kind of claim finds; the words are added afterwards. */
export interface ClaimFinding {
  readonly verdict: ClaimOutcome;
  readonly recomputed?: readonly ClaimValue[];
  readonly stated?: readonly ClaimValue[];
  readonly difference?: ClaimValue;
  readonly rounding?: Rounding;
  readonly cause?: { readonly code: ClaimCauseKey; readonly params: Readonly<Record<string, string | number>> };
  readonly missing?: readonly string[];
  readonly reason?: string;
}

/** What a check may use. An operand without a number makes the whole claim uncheckable: the check need not care. */
export interface ClaimFacts {
  readonly plan: PartialPlan;
  readonly claim: Claim;
  read(operand: ClaimOperand): Amount;
}

/** The check of the claims of one kind. */
export type ClaimCheck<Kind extends Claim['kind']> = (
  claim: Extract<Claim, { readonly kind: Kind }>,
  facts: ClaimFacts,
) => ClaimFinding;

const QUALIFIER_OF_SHAPE = { point: undefined, range: undefined, approximate: 'about' } as const;

/** An amount as a value of a verdict. */
export function amountValue(key: ClaimValueKey, amount: Amount): ClaimValue {
  const qualifier =
    amount.shape === 'lower'
      ? amount.strict
        ? 'more-than'
        : 'at-least'
      : amount.shape === 'upper'
        ? amount.strict
          ? 'less-than'
          : 'at-most'
        : QUALIFIER_OF_SHAPE[amount.shape];
  return {
    key,
    value: clean(amount.value),
    ...defined({ unit: amount.unit, qualifier }),
  };
}

/** A computed number as a value of a verdict. */
export function numberValue(key: ClaimValueKey, value: number, unit?: string): ClaimValue {
  return { key, value: clean(value), ...defined({ unit }) };
}

/** The share of a whole, in percent. */
export function shareOf(part: number, whole: number): ClaimValue {
  return numberValue('share', (100 * part) / whole, 'percent');
}
