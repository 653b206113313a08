import { plainDigits } from '../../internal/plain-digits.ts';

/** Numbers as whole multiples of one decimal unit: sums of them are exact, as sums of cents are. */
interface ExactAmounts {
  readonly amounts: readonly bigint[];
  /** The decimals of the unit: 2 for cents. */
  readonly places: number;
}

/** The numbers as they are written in decimals, without rounding. */
export function exactAmounts(numbers: readonly number[]): ExactAmounts {
  const written = numbers.map((number) => {
    const [whole = '', fraction = ''] = plainDigits(number).split('.');
    return { digits: BigInt(whole + fraction), places: fraction.length };
  });
  const places = written.reduce((most, one) => Math.max(most, one.places), 0);
  return { amounts: written.map((one) => one.digits * 10n ** BigInt(places - one.places)), places };
}

/** Back to a number, rounded once. */
export function toNumber(amount: bigint, places: number): number {
  return Number(`${amount}e-${places}`);
}
