/**
 * How the work on a plan grows with it: processor time of each stage for plans of 100, 1,000 and 10,000 fiches, all in one run, and the
 * power of the number of fiches that the time between the last two follows (1 is a line). A stage that answers with a limit says so by its
 * code. The table goes to the standard output, what is under way to the other.
 *
 *   npm run bench -- growth
 */
import { performance } from 'node:perf_hooks';
import { type Issue, PlanSanteError } from '../../src/errors/index.ts';
import { type Forms, formsOf, WORK } from '../internal/plan-work.ts';

const SIZES = [100, 1_000, 10_000];

function seconds(work: () => unknown): number | string {
  globalThis.gc?.();
  const before = process.cpuUsage();
  let refused: string | undefined;
  try {
    refused = refusalOf(work());
  } catch (error) {
    if (!(error instanceof PlanSanteError)) throw error;
    refused = error.issues[0]?.code ?? error.code;
  }
  const { user, system } = process.cpuUsage(before);
  return refused ?? (user + system) / 1e6;
}

function refusalOf(answer: unknown): string | undefined {
  const { success, issues } = Object(answer) as { success?: unknown; issues?: readonly Issue[] };
  return success === false ? issues?.[0]?.code : undefined;
}

const shown = (one: number | string | undefined): string =>
  typeof one === 'number' ? `${one.toFixed(2)} s` : (one ?? '');

function power(fewer: number | string | undefined, more: number | string | undefined): string {
  if (typeof fewer !== 'number' || typeof more !== 'number' || fewer < 0.02) return '';
  return Math.log10(more / fewer).toFixed(2);
}

const times: Record<string, (number | string)[]> = {};
for (const size of SIZES) {
  const start = performance.now();
  const forms: Forms = formsOf(size);
  console.error(`${size} fiches: every form made in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  for (const [name, work] of Object.entries(WORK)) {
    const took = seconds(() => work(forms));
    times[name] = [...(times[name] ?? []), took];
    console.error(`  ${name}: ${shown(took)}`);
  }
}
console.log(
  `| stage | ${SIZES.map((size) => `${size} fiches`).join(' | ')} | power |\n| --- | --- | --- | --- | --- |`,
);
for (const [name, took] of Object.entries(times))
  console.log(`| ${name} | ${took.map(shown).join(' | ')} | ${power(took.at(-2), took.at(-1))} |`);
