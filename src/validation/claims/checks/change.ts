import { type Amount, clean, inside, nearlyEqual, type Rounding, roundingThatGives } from '../../amount.ts';
import { amountValue, type ClaimCheck, type ClaimFinding, numberValue } from '../claim-finding.ts';

/**
 * From one value to another, against the stated change: in percent of the value it starts from (or of the base that the document names),
 * or in points. The stated number counts at its printed precision, its sign where it has one or the words say which way.
 */
export const checkChange: ClaimCheck<'change'> = (claim, facts) => {
  const [from, to] = [facts.read(claim.from), facts.read(claim.to)];
  const stated = claim.stated && facts.read(claim.stated);
  const base = claim.base === undefined ? from : facts.read(claim.base);
  if (from.unit !== to.unit) {
    const units = [from.unit ?? '–', to.unit ?? '–'].join(', ');
    return { verdict: 'ambiguous', cause: { code: 'other-unit', params: { units } } };
  }
  const points = clean(to.value - from.value);
  const percent = clean((100 * points) / base.value);
  if (stated === undefined)
    return {
      verdict: 'derived',
      recomputed: [numberValue('change', percent, 'percent')],
      stated: [amountValue('base', from), amountValue('reached', to)],
    };
  return compared({ from, to, base, points, percent }, stated, wayOf(claim.direction, stated));
};

/** The two values, and how far it is from one to the other. */
interface Change {
  readonly from: Amount;
  readonly to: Amount;
  readonly base: Amount;
  readonly points: number;
  readonly percent: number;
}

/** A change beside the stated one; `way` is 1 up, -1 down, 0 where it is not said. */
function compared({ from, to, base, points, percent }: Change, stated: Amount, way: number): ClaimFinding {
  const inPoints = stated.unit === 'points';
  const change = inPoints ? points : percent;
  const common = {
    recomputed: [numberValue('change', change, inPoints ? 'points' : 'percent')],
    stated: [amountValue('change', stated)],
  };
  const told = magnitude(stated);
  const facing = way === 0 || change === 0 || Math.sign(change) === way;
  const agreement = facing ? agrees(Math.abs(change), told) : undefined;
  if (agreement !== undefined)
    return { verdict: 'reconciles', ...common, ...(agreement !== 'bound' && { rounding: agreement }) };
  if (facing && !inPoints && from.unit === 'percent' && agrees(Math.abs(points), told) !== undefined)
    return {
      verdict: 'ambiguous',
      ...common,
      cause: { code: 'points-for-percent', params: { points: Math.abs(points) } },
    };
  const by = (way === 0 ? Math.sign(change) : way) * told.value;
  const end = numberValue('end-if-stated', from.value + (inPoints ? by : (by * base.value) / 100), from.unit);
  const ofTheEnd = !inPoints && agrees(Math.abs((100 * points) / to.value), told) !== undefined;
  return {
    verdict: 'does-not-reconcile',
    recomputed: [...common.recomputed, end],
    stated: common.stated,
    ...causeOf(facing, ofTheEnd),
  };
}

/** 1 up, -1 down, 0 where neither words nor a minus sign say it. */
function wayOf(direction: 'increase' | 'decrease' | 'unknown', stated: Amount): number {
  if (direction === 'unknown') return stated.value < 0 ? -1 : 0;
  return direction === 'increase' ? 1 : -1;
}

function causeOf(facing: boolean, ofTheEnd: boolean): Pick<ClaimFinding, 'cause'> {
  if (!facing) return { cause: { code: 'wrong-direction', params: {} } };
  return ofTheEnd ? { cause: { code: 'other-base', params: {} } } : {};
}

/** The number without its sign, at the precision it is printed with. */
function magnitude(stated: Amount): Amount {
  const { value, low, high } = stated;
  const fraction = String(Math.abs(value)).split('.')[1]?.length ?? 0;
  const step = stated.step ?? 10 ** -Math.min(fraction, 12);
  return value < 0 ? { ...stated, value: -value, low: -high, high: -low, step } : { ...stated, step };
}

/** How a computed change gives the stated one; `bound` where that is a bound or a rough number. */
function agrees(change: number, told: Amount): Rounding | 'bound' | undefined {
  if (told.shape === 'point') return roundingThatGives(change, told);
  return inside(change, told) || nearlyEqual(change, told.value) ? 'bound' : undefined;
}
