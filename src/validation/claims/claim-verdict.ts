import type { ClaimCauseKey, ClaimValueKey } from '../../i18n/index.ts';
import type { ClaimKind, ClaimOutcome, Quantity } from '../../model/index.ts';
import type { Rounding } from '../amount.ts';

/** One value behind a verdict: what it is, the number, date or text, and its unit (`EUR`, `percent`, `days` …). */
export interface ClaimValue {
  readonly key: ClaimValueKey;
  readonly value: number | string;
  readonly unit?: string;
  /** How the number is meant when it is not exact. */
  readonly qualifier?: NonNullable<Quantity['qualifier']>;
}

/** What may explain a claim that does not reconcile. A hint for the reader, never a correction. */
export interface LikelyCause {
  readonly code: ClaimCauseKey;
  readonly params: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/** What computing one claim again gave. */
export interface ClaimVerdict {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly verdict: ClaimOutcome;
  /** `judged`: a person gave the verdict, with its reason; nothing was computed. */
  readonly how: 'computed' | 'judged';
  /** What the document says, in the words of the claim. */
  readonly statement: string;
  readonly recomputed: readonly ClaimValue[];
  readonly stated: readonly ClaimValue[];
  /** Recomputed minus stated, where both are one number. */
  readonly difference?: ClaimValue;
  /** The rounding that gives the printed number. */
  readonly rounding?: Rounding;
  readonly likelyCause?: LikelyCause;
  /** What would be needed to check the claim. */
  readonly missing: readonly string[];
  /** The reason of a judged verdict. */
  readonly reason?: string;
  /** The verdict with its numbers, in the asked locale. */
  readonly message: string;
}
