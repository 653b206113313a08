/**
 * Reading and full audit of a plan of 200 fiches (2 MB of JSON), beside zod alone and ajv alone on the same data. Each case runs
 * in processes of its own, so that none pays for the garbage of another, and the cases take turns, so that a busy machine slows all
 * of them; medians of processor time (of all threads, those that collect garbage too) are printed, with two ratios: to the plan's
 * own schema (zod/mini, what `PlanSchema.safeParse` costs) and to the same schema made over for zod's compiled objects. The plan
 * is a good one with plain defects: the report says how many.
 *
 *   npx esbuild test/bench/validation/parse-and-audit.bench.ts --bundle --platform=node --format=esm --packages=external --outfile=test/bench/out/audit.mjs
 *   node test/bench/out/audit.mjs
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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

const WARM_UP = 60;
const ROUNDS = 120;
const PROCESSES = 3;
const asOf = '2024-06-01';
const plan = generatePlan(200);

/** Each case makes what it needs before it is measured. */
const CASES: Readonly<Record<string, () => () => unknown>> = {
  'PlanSchema.safeParse': () => () => PlanSchema.safeParse(plan),
  'zod, compiled objects': () => {
    const compiled = compiledSchema(PlanSchema);
    return () => z.safeParse(compiled, plan);
  },
  'ajv, compiled': () => {
    const takes = new Ajv2020({ strict: false }).compile(planJsonSchema());
    return () => takes(plan);
  },
  safeParsePlan: () => () => safeParsePlan(plan),
  auditPlan: () => {
    const parsed = parsePlan(plan);
    return () => auditPlan(parsed, { asOf });
  },
  'safeParsePlan + auditPlan': () => () => {
    const result = safeParsePlan(plan);
    return result.success && auditPlan(result.data, { asOf });
  },
  'JSON.parse': () => {
    const text = JSON.stringify(plan);
    return () => JSON.parse(text);
  },
  safeParsePlanText: () => {
    const text = JSON.stringify(plan);
    return () => safeParsePlanText(text, { format: 'json' });
  },
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function timesOf(name: string): readonly number[] {
  const run = CASES[name]?.() ?? (() => undefined);
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    if (round >= WARM_UP) times.push((user + system) / 1e3);
  }
  return times;
}

const asked = process.argv.find((one) => one.startsWith('--case='))?.slice('--case='.length);
if (asked !== undefined) console.log(JSON.stringify(timesOf(asked)));
else {
  const times = new Map<string, number[]>(Object.keys(CASES).map((name) => [name, []]));
  for (let turn = 0; turn < PROCESSES; turn++)
    for (const [name, all] of times) {
      const said = execFileSync(process.execPath, [fileURLToPath(import.meta.url), `--case=${name}`], {
        encoding: 'utf8',
      });
      all.push(...(JSON.parse(said) as number[]));
    }
  const { total, byRule } = auditPlan(parsePlan(plan), { asOf }).counts;
  const size = (JSON.stringify(plan).length / 1e6).toFixed(1);
  console.log(
    `${size} MB of JSON, ${PROCESSES} processes of ${ROUNDS} rounds, ${total} issues: ${JSON.stringify(byRule)}`,
  );
  const base = (name: string) => median(times.get(name) ?? []);
  const own = base('PlanSchema.safeParse');
  const compiled = base('zod, compiled objects');
  for (const [name, all] of times) {
    const time = median(all);
    console.log(
      `${name.padEnd(26)} ${time.toFixed(1).padStart(6)} ms   ${(time / own).toFixed(2).padStart(5)} × PlanSchema.safeParse   ${(time / compiled).toFixed(2).padStart(5)} × zod compiled   least ${Math.min(...all).toFixed(1)} ms`,
    );
  }
}
