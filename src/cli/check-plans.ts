import type { CheckedPlan, Telling } from './checked.ts';
import { BadCall, type Call, type ExitCode, type OptionSpec, wrongCallIn } from './command.ts';
import { findPlans, type NamedPlans } from './find-plans.ts';
import { writeGithub } from './formats/github.ts';
import { writeJson } from './formats/json.ts';
import { writeJunit } from './formats/junit.ts';
import { writeSarif } from './formats/sarif.ts';
import { printText } from './formats/text.ts';
import { type LoadedPlan, loadPlan, planOptions } from './load-plan.ts';
import { progressBar } from './progress.ts';
import { say } from './say.ts';
import { readSettings, SETTINGS_FILE, type Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** How the findings of a check are written; each format is one function. */
const FORMATS = {
  text: printText,
  json: (plans, telling, terminal) => terminal.out(writeJson(plans, telling)),
  sarif: (plans, { locale }, terminal) => terminal.out(writeSarif(plans, locale)),
  github: (plans, _, terminal) => terminal.out(writeGithub(plans)),
  junit: (plans, { locale }, terminal) => terminal.out(writeJunit(plans, locale)),
} as const satisfies Readonly<
  Record<string, (plans: readonly CheckedPlan[], telling: Telling, terminal: Terminal) => void>
>;
type Format = keyof typeof FORMATS;

/** The options of every command that checks plans. */
export const checkOptions: Readonly<Record<string, OptionSpec>> = {
  ...planOptions,
  format: {
    type: 'string',
    value: Object.keys(FORMATS).join('|'),
    help: 'check.format',
  },
  quiet: { type: 'boolean', short: 'q', help: 'check.quiet' },
  'max-warnings': { type: 'string', value: 'NUMBER', help: 'check.max-warnings' },
  all: { type: 'boolean', help: 'check.all' },
  config: { type: 'string', value: 'FILE', help: 'check.config', facts: { file: SETTINGS_FILE } },
  watch: { type: 'boolean', short: 'w', help: 'check.watch' },
};

/** What a command makes of one plan. */
export type Check = (plan: LoadedPlan, call: Call, settings: Settings) => CheckedPlan | Promise<CheckedPlan>;

/** Runs a check over all plans that a call names, and tells what it found in the format asked for. */
export async function checkPlans(called: Call, terminal: Terminal, check: Check): Promise<ExitCode> {
  const format = formatOf(called);
  const settings = await readSettings(called, terminal);
  const most = mostWarnings(called) ?? settings.maxWarnings;
  const inLanguage = called.text('locale') === undefined && settings.locale !== undefined;
  const call = inLanguage ? { ...called, locale: settings.locale ?? called.locale } : called;
  const named = await findPlans(call, terminal);
  const once = async (): Promise<ExitCode> => {
    const plans = await checkAll(named, call, settings, terminal, check);
    const shown = call.flag('quiet') ? plans.map(errorsOnly) : plans;
    FORMATS[format](shown, { locale: call.locale, all: call.flag('all'), several: named.several }, terminal);
    return exitCode(plans, most, call, terminal);
  };
  return call.flag('watch') ? watch(named, call, terminal, once) : once();
}

function formatOf(call: Call): Format {
  const asked = call.text('format');
  if (asked === undefined) return call.json ? 'json' : 'text';
  const formats = Object.keys(FORMATS) as readonly Format[];
  const format = formats.find((one) => one === asked);
  if (format === undefined) throw new BadCall('unknown-word', { option: '--format', asked, known: formats });
  if (call.json && format !== 'json') throw new BadCall('two-formats', { one: '--json', other: `--format ${asked}` });
  return format;
}

function mostWarnings(call: Call): number | undefined {
  const asked = call.text('max-warnings');
  if (asked === undefined) return undefined;
  if (!/^\d{1,9}$/.test(asked)) throw new BadCall('whole-number', { option: '--max-warnings', asked, least: 0 });
  return Number(asked);
}

async function checkAll(
  { names }: NamedPlans,
  call: Call,
  settings: Settings,
  terminal: Terminal,
  check: Check,
): Promise<readonly CheckedPlan[]> {
  const bar = progressBar(terminal, names.length);
  const plans: CheckedPlan[] = [];
  for (const [index, name] of names.entries()) {
    plans.push(await check(await loadPlan(call, terminal, name), call, settings));
    bar(index + 1, name);
  }
  return plans;
}

function errorsOnly(plan: CheckedPlan): CheckedPlan {
  const issues = plan.issues.filter(({ severity }) => severity === 'error');
  return { ...plan, issues, json: { ...plan.json, issues } };
}

function exitCode(
  plans: readonly CheckedPlan[],
  most: number | undefined,
  { locale }: Call,
  terminal: Terminal,
): ExitCode {
  const all = plans.flatMap(({ issues }) => issues);
  const warnings = all.filter(({ severity }) => severity === 'warning').length;
  const tooMany = most !== undefined && warnings > most;
  if (tooMany) terminal.err(`plan-sante: ${say('too-many-warnings', { count: warnings, most }, locale)}\n`);
  return tooMany || all.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Checks again and again. A file that is gone for a moment, as editors do when they save, ends nothing. */
async function watch(
  { names }: NamedPlans,
  { locale }: Call,
  terminal: Terminal,
  once: () => Promise<ExitCode>,
): Promise<ExitCode> {
  if (names.includes('-')) throw new BadCall('watch-input');
  for (;;) {
    let code: ExitCode = 2;
    try {
      code = await once();
    } catch (error) {
      if (!(error instanceof BadCall)) throw error;
      terminal.err(`plan-sante: ${wrongCallIn(error, locale)}\n`);
    }
    terminal.err(`${say('watching', { count: names.length }, locale)}\n`);
    if (!(await terminal.changed(names))) return code;
    terminal.out('\n');
  }
}
