import type { ChartValue, MeasureChart } from '../../chart.ts';

/** From values to places on the picture. */
export type Place = (value: number) => number;

/** Lowest and highest of some values. */
export interface Ends {
  readonly min: number;
  readonly max: number;
}

/** The place of a value on a stretch; ends that are one get room. */
export function placeOn({ min, max }: Ends, x: number, width: number): Place {
  const span = max - min;
  return (value) => (span === 0 ? x : x + ((Math.min(max, Math.max(min, value)) - min) / span) * width);
}

/** Both bounds of a value. */
export function boundsOf(value: ChartValue): Ends | undefined {
  if (value === null) return undefined;
  return typeof value === 'number' ? { min: value, max: value } : value;
}

/** Ends of the scale of bars: zero is always on it. */
export function barEnds(
  values: readonly ChartValue[],
  scale: MeasureChart['scale'],
  more: readonly number[] = [],
): Ends {
  const known = values.flatMap((value) => boundsOf(value) ?? []);
  const all = [...known.flatMap(({ min, max }) => [min, max]), ...more, 0];
  const min = all.reduce((least, value) => Math.min(least, value), scale?.min ?? 0);
  const max = all.reduce((most, value) => Math.max(most, value), scale?.max ?? 0);
  return min === max ? { min: 0, max: 1 } : { min, max };
}

/** Ends of a scale that need not start at zero. */
export function valueEnds(
  values: readonly ChartValue[],
  scale: MeasureChart['scale'],
  more: readonly number[] = [],
): Ends {
  const all = [...values.flatMap((value) => boundsOf(value) ?? []).flatMap(({ min, max }) => [min, max]), ...more];
  const [first = 0] = all;
  const min = all.reduce((least, value) => Math.min(least, value), scale?.min ?? first);
  const max = all.reduce((most, value) => Math.max(most, value), scale?.max ?? first);
  return min === max ? { min: min - 0.5, max: max + 0.5 } : { min, max };
}

/** Round numbers between two ends, about as many as asked. */
export function ticksOf({ min, max }: Ends, about: number): readonly number[] {
  const rough = (max - min) / Math.max(1, about);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const ticks: number[] = [];
  for (let i = Math.ceil(min / step); i * step <= max + step / 1000 && ticks.length < 50; i++) {
    ticks.push(Number((i * step).toPrecision(12)));
  }
  return ticks;
}
