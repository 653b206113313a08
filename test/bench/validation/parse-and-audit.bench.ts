/**
 * Reading and full audit of a plan of 200 fiches (2 MB of JSON), beside zod alone and ajv alone on the same data. The cases
 * take turns within one run, so that a busy machine slows all of them; medians of processor time (of all threads) and the median
 * of the ratios to zod in the same round are printed. The plan is a good one with plain defects: the report says how many.
 *
 *   npx esbuild test/bench/validation/parse-and-audit.bench.ts --bundle --platform=node --format=esm --packages=external --outfile=test/bench/out/audit.mjs
 *   node test/bench/out/audit.mjs
 */
import Ajv2020 from 'ajv/dist/2020.js';
import * as z from 'zod';
import { PlanSchema } from '../../../src/model/index.ts';
import {
  auditPlan,
  parsePlan,
  planJsonSchema,
  safeParsePlan,
  safeParsePlanText,
} from '../../../src/validation/index.ts';
import { compiledSchema } from './compiled-schema.ts';
import { generatePlan } from './generate-plan.ts';

const ROUNDS = 60;
const plan = generatePlan(200);
const text = JSON.stringify(plan);
const parsed = parsePlan(plan);
const takes = new Ajv2020({ strict: false }).compile(planJsonSchema());
const compiled = compiledSchema(PlanSchema);
const asOf = '2024-06-01';

const CASES: Readonly<Record<string, () => unknown>> = {
  'zod, shape alone': () => z.safeParse(compiled, plan),
  'zod/mini, shape alone': () => PlanSchema.safeParse(plan),
  'ajv, shape alone': () => takes(plan),
  safeParsePlan: () => safeParsePlan(plan),
  'auditPlan, no rules': () => auditPlan(parsed, { asOf, rules: [] }),
  auditPlan: () => auditPlan(parsed, { asOf }),
  'safeParsePlan + auditPlan': () => {
    const result = safeParsePlan(plan);
    return result.success && auditPlan(result.data, { asOf });
  },
  'JSON.parse': () => JSON.parse(text),
  safeParsePlanText: () => safeParsePlanText(text, { format: 'json' }),
};

const milliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
};
const WARM_UP = 8;
const times = new Map<string, number[]>(Object.keys(CASES).map((name) => [name, []]));
for (let round = 0; round < WARM_UP + ROUNDS; round++)
  for (const [name, run] of Object.entries(CASES)) {
    const start = milliseconds();
    run();
    if (round >= WARM_UP) times.get(name)?.push(milliseconds() - start);
  }

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const base = times.get('zod, shape alone') ?? [];
const { total, byRule } = auditPlan(parsed, { asOf }).counts;
console.log(
  `${(text.length / 1e6).toFixed(1)} MB of JSON, ${ROUNDS} rounds, ${total} issues: ${JSON.stringify(byRule)}`,
);
for (const [name, values] of times) {
  const ratio = median(values.map((value, round) => value / (base[round] ?? Number.NaN)));
  const least = Math.min(...values);
  console.log(
    `${name.padEnd(28)} ${median(values).toFixed(1).padStart(7)} ms  ${ratio.toFixed(2).padStart(5)} × zod  (least ${least.toFixed(1)} ms, ${(least / Math.min(...base)).toFixed(2)} × zod)`,
  );
}
