/**
 * Speed of the raw methods beside TOPSIS and beside the bare loop of TOPSIS, in one run on the same arrays: ratios are what counts,
 * single times vary from machine to machine.
 *
 *   npx esbuild test/bench/scoring-raw-methods.ts --bundle --platform=node --format=esm --outfile=test/bench/out/scoring-raw-methods.mjs
 *   node test/bench/out/scoring-raw-methods.mjs
 *
 * The bare loop checks nothing, names nothing and ties nothing: it reads the rows, normalises, takes both distances, and ranks.
 */
import { type Direction, rankScores } from '../../src/mcda/matrix/index.ts';
import {
  copras,
  electreIII,
  prometheeII,
  spotis,
  topsis,
  vikor,
  waspas,
  weightedSum,
} from '../../src/mcda/methods/index.ts';
import { smallestFlip } from '../../src/mcda/robustness/index.ts';

function least(call: () => unknown, runs: number): number {
  for (let i = 0; i < 3; i++) call();
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    call();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function makeTable(rows: number, columns: number) {
  let state = 12345;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const values = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1 + 99 * next()));
  const directions = Array.from({ length: columns }, (_, j): Direction => (j % 3 === 2 ? 'min' : 'max'));
  return { values, directions, weights: Array.from({ length: columns }, (_, j) => 1 + (j % 4)) };
}

/** TOPSIS as a script would have it. */
function bareTopsis({ values, directions, weights }: ReturnType<typeof makeTable>, ranked: boolean): unknown {
  const rows = values.length;
  const columns = weights.length;
  const flat = new Float64Array(rows * columns);
  const squares = new Float64Array(columns);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (let i = 0, k = 0; i < rows; i++) {
    const row = values[i] ?? [];
    for (let j = 0; j < columns; j++, k++) {
      const value = row[j] ?? 0;
      flat[k] = value;
      squares[j] = (squares[j] ?? 0) + value * value;
    }
  }
  const units = Float64Array.from(weights, (weight, j) => weight / total / Math.sqrt(squares[j] ?? 1));
  const most = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY);
  const low = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  for (let k = 0; k < flat.length; )
    for (let j = 0; j < columns; j++, k++) {
      const value = (flat[k] ?? 0) * (units[j] ?? 0);
      flat[k] = value;
      if (value > (most[j] ?? 0)) most[j] = value;
      if (value < (low[j] ?? 0)) low[j] = value;
    }
  const ideal = most.map((value, j) => (directions[j] === 'max' ? value : (low[j] ?? 0)));
  const anti = low.map((value, j) => (directions[j] === 'max' ? value : (most[j] ?? 0)));
  const scores = new Float64Array(rows);
  for (let i = 0, k = 0; i < rows; i++) {
    let plus = 0;
    let minus = 0;
    for (let j = 0; j < columns; j++, k++) {
      const value = flat[k] ?? 0;
      plus += (value - (ideal[j] ?? 0)) ** 2;
      minus += (value - (anti[j] ?? 0)) ** 2;
    }
    scores[i] = Math.sqrt(minus) / (Math.sqrt(plus) + Math.sqrt(minus));
  }
  if (!ranked) return scores;
  const order = Uint32Array.from(scores, (_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const ranks = new Uint32Array(rows);
  order.forEach((i, position) => {
    ranks[i] = position + 1;
  });
  return ranks;
}

for (const rows of [1000, 10_000, 100_000]) {
  const table = makeTable(rows, 10);
  const bounds = table.weights.map((): [number, number] => [0, 100]);
  const runs = rows > 50_000 ? 9 : 25;
  const bare = least(() => bareTopsis(table, false), runs);
  const ranked = least(() => bareTopsis(table, true), runs);
  const base = least(() => topsis(table), runs);
  console.log(`${rows} × 10: bare loop ${bare.toFixed(2)} ms, with ranks ${ranked.toFixed(2)} ms`);
  console.log(
    `  topsis      ${base.toFixed(2)} ms = ${(base / bare).toFixed(2)} × bare, ${(base / ranked).toFixed(2)} × bare with ranks`,
  );
  const { scores } = topsis(table);
  const ranking = least(() => rankScores(scores), runs);
  console.log(`  one ranking ${ranking.toFixed(2)} ms; VIKOR has three, by Q, S and R, and the others one`);
  const others = {
    vikor: () => vikor(table),
    waspas: () => waspas(table),
    spotis: () => spotis({ ...table, bounds }),
    copras: () => copras(table),
    weightedSum: () => weightedSum(table),
    prometheeII: () => prometheeII(table),
  };
  for (const [name, call] of Object.entries(others)) {
    const spent = least(call, runs);
    const alone =
      name === 'vikor' ? `, ${((spent - 2 * ranking) / base).toFixed(2)} × without the two further rankings` : '';
    console.log(`  ${name.padEnd(11)} ${spent.toFixed(2)} ms = ${(spent / base).toFixed(2)} × topsis${alone}`);
  }
}

for (const rows of [1000, 2000, 5000]) {
  const { values, directions, weights } = makeTable(rows, 6);
  const each = (value: number) => weights.map(() => value);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const start = performance.now();
  const result = electreIII({ values, directions, weights, q: each(2), p: each(10), v: each(60), pairs: false });
  const spent = performance.now() - start;
  globalThis.gc?.();
  const kept = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before;
  console.log(
    `ELECTRE III, ${rows} rows: ${(spent / 1000).toFixed(2)} s, ${result.descending.length} classes, ${(kept / 1e6).toFixed(1)} MB more`,
  );
}

for (const rows of [1000, 10_000, 100_000]) {
  const table = makeTable(rows, 6);
  console.log(
    `smallestFlip, ${rows} rows, half funded: ${least(() => smallestFlip(table, { funded: rows / 2 }), 1).toFixed(0)} ms`,
  );
}
