/**
 * Speed of the ranking methods, beside the npm packages `topsis`, `promethee` and `ahp`, in one run on one machine.
 *
 *   npm install --prefix test/bench
 *   npx esbuild test/bench/scoring.ts --bundle --platform=node --format=esm --packages=external --outfile=test/bench/out/scoring.mjs
 *   node test/bench/out/scoring.mjs
 *
 * Times come after a warm-up, with all checks of the input on: the least of the runs (what the code costs; limits are held against
 * it) and the median (what it cost here, whoever else used the machine; the load is printed first). Results are compared with the
 * peer's where the peer is right. Exit code 1 when a comparison fails; never because of a time.
 */
import { cpus, loadavg } from 'node:os';
import Ahp from 'ahp';
import linearAlgebra from 'linear-algebra';
import { buildLinearFunction, calculatePrometheeTwo } from 'promethee';
import topsisPeer from 'topsis';
import { type Direction, normaliseTable } from '../../src/mcda/matrix/index.ts';
import { prometheeII, topsis, weightedSum } from '../../src/mcda/methods/index.ts';
import { ahpWeights } from '../../src/mcda/weights/index.ts';

let failures = 0;

function check(what: string, holds: boolean): void {
  console.log(`  ${holds ? 'same' : 'DIFFERENT'}: ${what}`);
  if (!holds) failures++;
}

interface Times {
  readonly least: number;
  readonly median: number;
}

/** Milliseconds of a call. */
function time(call: () => unknown, runs = 21): Times {
  for (let i = 0; i < 3; i++) call();
  const times = Array.from({ length: runs }, () => once(call).least).sort((a, b) => a - b);
  return { least: times[0] ?? Number.NaN, median: times[Math.floor(runs / 2)] ?? Number.NaN };
}

function once(call: () => unknown): Times {
  const start = performance.now();
  call();
  const spent = performance.now() - start;
  return { least: spent, median: spent };
}

function print(what: string, { least, median }: Times, limit?: number): void {
  const verdict = limit === undefined ? '' : least < limit ? `(limit ${limit})` : `OVER THE LIMIT OF ${limit}`;
  console.log(
    `${what.padEnd(48)} ${least.toFixed(2).padStart(9)} ms  median ${median.toFixed(2).padStart(9)} ${verdict}`,
  );
}

/** The same table for the same size, on every machine. */
function makeTable(rows: number, columns: number) {
  let state = 12345;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const values = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1 + 99 * next()));
  const directions = Array.from({ length: columns }, (_, j): Direction => (j % 3 === 2 ? 'min' : 'max'));
  const weights = Array.from({ length: columns }, (_, j) => 1 + (j % 4));
  return { values, directions, weights };
}

function maxGap(a: readonly number[], b: readonly number[]): number {
  return a.reduce((gap, value, i) => Math.max(gap, Math.abs(value - (b[i] ?? Number.NaN))), 0);
}

function doubling(what: string, call: (rows: number) => () => unknown, sizes: readonly number[]): void {
  let before = Number.NaN;
  for (const rows of sizes) {
    const now = time(call(rows), 7).least;
    console.log(
      `  ${what}, ${String(rows).padStart(7)} rows: ${now.toFixed(2).padStart(9)} ms   ${Number.isNaN(before) ? '' : `× ${(now / before).toFixed(2)}`}`,
    );
    before = now;
  }
}

console.log(
  `load average ${loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')} on ${cpus().length} processors, node ${process.version}`,
);
console.log('\nweighted sum and TOPSIS, 100 000 × 10, checks on');
const large = makeTable(100_000, 10);
const flat = { ...large, values: Float64Array.from(large.values.flat()), columns: 10 };
print(
  'weightedSum, rows',
  time(() => weightedSum(large)),
  40,
);
print(
  'weightedSum, flat Float64Array',
  time(() => weightedSum(flat)),
  40,
);
print(
  'weightedSum of a minmax table',
  time(() =>
    weightedSum({
      ...large,
      ...normaliseTable({ values: large.values, directions: large.directions, normalisation: 'minmax' }).table,
    }),
  ),
);
print(
  'topsis, rows',
  time(() => topsis(large)),
  40,
);
print(
  'topsis, flat Float64Array',
  time(() => topsis(flat)),
  40,
);
check('rows and flat array', maxGap(topsis(flat).scores, topsis(large).scores) === 0);

console.log('\nTOPSIS against the peer `topsis` (it returns the best row only, and rounds norms to two decimals)');
for (const rows of [1_000, 100_000]) {
  const table = makeTable(rows, 10);
  const total = table.weights.reduce((sum, weight) => sum + weight, 0);
  // The peer refuses weights whose sum is above 1 by rounding.
  const weights = table.weights.map((weight) => Math.floor((weight / total) * 1e6) / 1e6);
  print(
    `topsis ${rows} × 10, plan-sante`,
    time(() => topsis(table)),
  );
  try {
    const { Matrix } = linearAlgebra();
    const matrix = new Matrix(table.values);
    print(
      `topsis ${rows} × 10, peer`,
      time(() => topsisPeer.getBest(matrix, weights, table.directions), 3),
    );
    const best = topsisPeer.getBest(matrix, weights, table.directions);
    const first = topsis({ ...table, weights }).ranks.indexOf(1);
    check('best row', JSON.stringify(best) === JSON.stringify(table.values[first]));
  } catch (error) {
    console.log(`  the peer gave up: ${error instanceof Error ? error.message : error}`);
  }
}

console.log('\nPROMETHEE II, linear preference');
const linear = { shape: 'linear', q: 5, p: 30 } as const;
const medium = { ...makeTable(1_700, 8), preferences: linear };
print(
  'prometheeII 1 700 × 8, plan-sante',
  time(() => prometheeII(medium)),
  15,
);
const peerInput = {
  criteria: medium.directions.map((direction, j) => ({
    name: `c${j}`,
    weight: medium.weights[j] ?? 0,
    objective: direction === 'max' ? 'maximize' : 'minimize',
    preferenceFunction: buildLinearFunction({ preference: linear.p, indifference: linear.q }),
  })),
  alternatives: medium.values.map((evaluations, i) => ({ identifier: String(i), evaluations })),
};
let peerFlows: { alternativeIdentifier: string; liquidFlux: number }[] = [];
const peerCall = () => {
  peerFlows = calculatePrometheeTwo(peerInput);
};
print('prometheeII 1 700 × 8, peer (one run)', once(peerCall));
// The peer divides by the sum of the weights as we do.
const ourFlows = prometheeII(medium).scores;
check(
  'net flows',
  peerFlows.every((flow) => Math.abs(flow.liquidFlux - (ourFlows[Number(flow.alternativeIdentifier)] ?? 9)) < 1e-9),
);
print(
  'prometheeII 100 000 × 10, plan-sante',
  time(() => prometheeII({ ...large, preferences: linear }), 3),
  1_500,
);

console.log(
  '\nAHP weights, 9 × 9 (the peer takes means of shares for the eigenvector, which is right for consistent judgements only)',
);
const names = Array.from({ length: 9 }, (_, i) => `c${i}`);
const strengths = [9, 7, 8, 4, 5, 2, 3, 1, 6];
const ratio = (i: number, j: number) => (strengths[i] ?? 1) / (strengths[j] ?? 1);
const consistent = names.map((_a, i) => names.map((_b, j) => ratio(i, j)));
const rounded = (i: number, j: number) => (ratio(i, j) >= 1 ? Math.round(ratio(i, j)) : 1 / Math.round(ratio(j, i)));
const inconsistent = names.map((_a, i) => names.map((_b, j) => rounded(i, j)));
const askPeer = (pairwise: number[][]): number[] => {
  const context = new Ahp();
  context.addItems(['x', 'y']);
  context.addCriteria(names);
  for (const name of names) context.setCriteriaItemRankByGivenScores(name, [1, 1]);
  context.rankCriteria(
    names.flatMap((a, i) => names.slice(i + 1).map((b, k) => [a, b, pairwise[i]?.[i + 1 + k] ?? 1])),
  );
  return context.run().criteriaRankMetaMap.weightedVector;
};
print(
  'ahpWeights 9 × 9, plan-sante',
  time(() => ahpWeights({ pairwise: inconsistent })),
);
print(
  'ahpWeights 9 × 9, peer',
  time(() => askPeer(inconsistent)),
);
check(
  'weights of consistent judgements',
  maxGap(ahpWeights({ pairwise: consistent }).weights, askPeer(consistent)) < 1e-9,
);
const gap = maxGap(ahpWeights({ pairwise: inconsistent }).weights, askPeer(inconsistent));
console.log(`  inconsistent judgements: the peer is off by up to ${gap.toExponential(1)} of weight`);

console.log('\ncost as the number of rows doubles');
const sizes = [25_000, 50_000, 100_000, 200_000];
const tables = new Map(sizes.map((rows) => [rows, makeTable(rows, 10)]));
const at = (rows: number) => tables.get(rows) ?? makeTable(rows, 10);
doubling('weightedSum × 10', (rows) => () => weightedSum(at(rows)), sizes);
doubling('topsis × 10', (rows) => () => topsis(at(rows)), sizes);
doubling('prometheeII linear × 10', (rows) => () => prometheeII({ ...at(rows), preferences: linear }), sizes);

if (failures > 0) {
  console.log(`\n${failures} comparison(s) failed`);
  process.exitCode = 1;
}
