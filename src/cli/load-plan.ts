import type { Issue } from '../errors/index.ts';
import { binaryNames, type Locale, makeIssue, messageLocale } from '../i18n/index.ts';
import { binaryKind } from '../internal/binary-kind.ts';
import { nearest } from '../internal/text.ts';
import type { Plan } from '../model/index.ts';
import * as plans from '../plans/index.ts';
import { type PlanReading, type PlanTextFormat, safeParsePlanText } from '../validation/index.ts';
import { BadCall, type Call, type OptionSpec } from './command.ts';
import type { FileReading } from './machine.ts';
import type { Terminal } from './terminal.ts';
import { cliTexts } from './texts.ts';

/** The plans that come with the package, by their id. */
export const BUNDLED: ReadonlyMap<string, Plan> = new Map(Object.values(plans).map((plan) => [plan.id, plan]));

/** Largest file that is read: far above any real plan, far below what would hurt. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** The option of every command that reads a plan; `--format` is that of what is written. */
export const planOptions: Readonly<Record<'from', OptionSpec>> = {
  from: { type: 'string', value: 'json|yaml', help: 'format of the plan; known from the file name when left out' },
};

/** A plan on its way in: its name for people, and what reading it gave. */
export interface LoadedPlan {
  readonly name: string;
  readonly result: PlanReading;
}

/** Reads the plan that a call names: a bundled one, standard input (`-`), or a file in JSON or YAML. */
export async function loadPlan(call: Call, terminal: Terminal): Promise<LoadedPlan> {
  const [name] = call.arguments;
  if (name === undefined) throw new BadCall(`which plan? a file, "-", or one of ${[...BUNDLED.keys()].join(', ')}`);
  const bundled = BUNDLED.get(name);
  if (bundled) return { name, result: { success: true, data: bundled, issues: [], leftOut: [] } };
  const reading = name === '-' ? await terminal.readInput(LARGEST_FILE) : await terminal.readFile(name, LARGEST_FILE);
  if (!reading.ok) {
    const issues = [unreadable(name, reading, call.locale)];
    return { name, result: { success: false, issues, leftOut: [] } };
  }
  const { bytes } = reading;
  const kind = binaryKind(bytes);
  if (kind !== undefined) {
    const params = { name, found: binaryNames[messageLocale(call.locale)][kind] };
    const issues = [fileIssue('file-not-text', name, params, call.locale)];
    return { name, result: { success: false, issues, leftOut: [] } };
  }
  const format = await readerOf(formatOf(name, bytes, call.text('from')));
  return { name, result: safeParsePlanText(bytes, { format, locale: call.locale }) };
}

function unreadable(name: string, reading: FileReading & { ok: false }, locale: Locale): Issue {
  const guess = reading.reason === 'not-found' ? nearest(name, BUNDLED.keys()) : undefined;
  const params = {
    name,
    limit: `${LARGEST_FILE / 1024 / 1024} MiB`,
    ...(reading.size !== undefined && { size: `${Math.round(reading.size / 1024 / 1024)} MiB` }),
    ...(guess !== undefined && { guess }),
  };
  return fileIssue(`file-${reading.reason}`, name, params, locale);
}

type FileCode = `file-${(FileReading & { ok: false })['reason'] | 'not-text'}`;

function fileIssue(code: FileCode, place: string, params: Issue['params'], locale: Locale): Issue {
  return makeIssue({ code, severity: 'error', place, template: cliTexts[messageLocale(locale)][code], params }, locale);
}

/** The reader of YAML is loaded for YAML alone. */
async function readerOf(format: 'json' | 'yaml'): Promise<PlanTextFormat> {
  return format === 'json' ? format : (await import('../validation/yaml.ts')).yaml;
}

function formatOf(name: string, bytes: Uint8Array, asked: string | undefined): 'json' | 'yaml' {
  if (asked === 'json' || asked === 'yaml') return asked;
  if (asked !== undefined) throw new BadCall(`--from ${asked}: a plan is read from json or yaml`);
  if (/\.ya?ml$/i.test(name)) return 'yaml';
  if (/\.json$/i.test(name)) return 'json';
  const first = bytes.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  return first === undefined || first === 0x7b || first === 0x5b || first === 0x22 ? 'json' : 'yaml';
}
