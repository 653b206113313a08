/**
 * Reading and full audit of a plan of 200 fiches (2 MB of JSON), beside zod alone and ajv alone on the same data. The cases
 * take turns within one run, so that a busy machine slows all of them; medians and their ratios to zod are printed.
 *
 *   npx esbuild test/bench/validation/parse-and-audit.bench.ts --bundle --platform=node --format=esm --packages=external --outfile=test/bench/out/audit.mjs
 *   node test/bench/out/audit.mjs
 */
import Ajv2020 from 'ajv/dist/2020.js';
import { PlanSchema } from '../../../src/model/index.ts';
import {
  auditPlan,
  parsePlan,
  planJsonSchema,
  safeParsePlan,
  safeParsePlanText,
} from '../../../src/validation/index.ts';
import { generatePlan } from './generate-plan.ts';

const ROUNDS = 60;
const plan = generatePlan(200);
const text = JSON.stringify(plan);
const parsed = parsePlan(plan);
const takes = new Ajv2020({ strict: false }).compile(planJsonSchema());
const asOf = '2024-06-01';

const CASES: Readonly<Record<string, () => unknown>> = {
  'zod, shape alone': () => PlanSchema.safeParse(plan),
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

const times = new Map<string, number[]>(Object.keys(CASES).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++)
  for (const [name, run] of Object.entries(CASES)) {
    const start = performance.now();
    run();
    times.get(name)?.push(performance.now() - start);
  }

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const base = median(times.get('zod, shape alone') ?? []);
console.log(
  `${(text.length / 1e6).toFixed(1)} MB of JSON, ${ROUNDS} rounds, ${auditPlan(parsed, { asOf }).counts.total} issues`,
);
for (const [name, values] of times) {
  const one = median(values);
  console.log(
    `${name.padEnd(28)} ${one.toFixed(1).padStart(7)} ms  ${(one / base).toFixed(2).padStart(5)} × zod  (fastest ${Math.min(...values).toFixed(1)} ms)`,
  );
}
