import { type Amount, clean, nearlyEqual, roundingThatGives } from '../amount.ts';
import type { ClaimFinding } from './claim-finding.ts';

type Cause = NonNullable<ClaimFinding['cause']>;

/** Factors by which a number is off when a unit was mistaken (thousands, M€ for Md€). */
const UNIT_SLIPS = [1_000, 1_000_000, 100] as const;

/** Looks for the slip that turns the computed number into the printed one: unit, part left out or counted twice, swapped digits. */
export function findSlip(computed: number, stated: Amount, parts: readonly Amount[]): Cause | undefined {
  return unitSlip(computed, stated) ?? partSlip(computed, stated, parts) ?? swappedDigits(computed, stated);
}

function unitSlip(computed: number, stated: Amount): Cause | undefined {
  for (const factor of UNIT_SLIPS) {
    if (roundingThatGives(clean(computed * factor), stated)) return { code: 'unit-slip', params: { factor } };
    if (roundingThatGives(clean(computed / factor), stated)) return { code: 'unit-slip', params: { factor } };
  }
  return undefined;
}

function partSlip(computed: number, stated: Amount, parts: readonly Amount[]): Cause | undefined {
  if (parts.length < 2) return undefined;
  const gap = clean(stated.value - computed);
  const twice = parts.find((part) => nearlyEqual(part.value, gap));
  if (twice !== undefined) return { code: 'part-counted-twice', params: { part: twice.value } };
  const left = parts.find((part) => nearlyEqual(part.value, -gap));
  return left === undefined ? undefined : { code: 'part-left-out', params: { part: left.value } };
}

/** Two neighbouring digits that changed places ("1 752" for "1 725"). */
function swappedDigits(computed: number, stated: Amount): Cause | undefined {
  const decimals = stated.step === undefined ? 0 : Math.max(0, Math.round(-Math.log10(stated.step)));
  const [a, b] = [computed.toFixed(Math.min(decimals, 20)), stated.value.toFixed(Math.min(decimals, 20))];
  if (a.length !== b.length || a === b) return undefined;
  const first = [...a].findIndex((digit, i) => digit !== b[i]);
  const swapped = a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
  return swapped && /\d/.test(b[first] ?? '') ? { code: 'swapped-digits', params: { computed: a } } : undefined;
}
