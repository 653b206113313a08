import { rankAcceptability } from '../../src/scoring/index.ts';

/** Whole numbers from 0 to 99, the same every time. */
function table(rows: number, columns: number) {
  const values = new Float64Array(rows * columns);
  let state = 1;
  for (let k = 0; k < values.length; k++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    values[k] = (state >>> 16) % 100;
  }
  return { values, columns, directions: Array<'max'>(columns).fill('max'), weights: Array<number>(columns).fill(1) };
}

/** The median of some runs, in milliseconds. */
function median(run: () => void, runs = 7): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

console.log('rank acceptability, 8 criteria, 10 000 draws (aim: 300 ms at 100 alternatives)');
for (const rows of [50, 100, 200, 400]) {
  const input = table(rows, 8);
  console.log(`  ${rows} alternatives: ${median(() => rankAcceptability(input, { seed: 1 })).toFixed(0)} ms`);
}
console.log('rank acceptability, 3 criteria, exact');
for (const rows of [10, 20, 40, 60]) {
  const input = table(rows, 3);
  console.log(`  ${rows} alternatives: ${median(() => rankAcceptability(input), 3).toFixed(0)} ms`);
}
