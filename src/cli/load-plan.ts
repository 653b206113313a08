import type { Issue } from '../errors/index.ts';
import { binaryNames, type Locale, makeIssue, messageLocale } from '../i18n/index.ts';
import { binaryKind } from '../internal/binary-kind.ts';
import { defined } from '../internal/defined.ts';
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
  from: { type: 'string', value: 'json|yaml', help: 'from' },
};

/** A plan on its way in: its name for people, and what reading it gave. */
export interface LoadedPlan {
  readonly name: string;
  readonly result: PlanReading;
  /** The text it was read from, for excerpts; nothing of a bundled plan, or of bytes that are no UTF-8. */
  readonly text?: string;
}

/** Reads the plan that a call names: a bundled one, standard input (`-`), or a file in JSON or YAML. */
export async function loadPlan(call: Call, terminal: Terminal, name = call.arguments[0]): Promise<LoadedPlan> {
  if (name === undefined) throw new BadCall('which-plan', { known: [...BUNDLED.keys()] });
  const bundled = BUNDLED.get(name);
  if (bundled) return { name, result: { success: true, data: bundled, issues: [], leftOut: [] } };
  const reading = name === '-' ? await terminal.readInput(LARGEST_FILE) : await terminal.readFile(name, LARGEST_FILE);
  if (!reading.ok) {
    if (reading.reason !== 'too-large') throw missing(name, reading.reason);
    const params = { name, limit: megabytes(LARGEST_FILE), ...(reading.size && { size: megabytes(reading.size) }) };
    const issues = [fileIssue('file-too-large', name, params, call.locale)];
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
  const text = utf8(bytes);
  const result = safeParsePlanText(bytes, { format, locale: call.locale });
  return { name, result, ...defined({ text }) };
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A call that names a file which is not there, or cannot be opened, cannot work. */
function missing(name: string, reason: Exclude<FailedReading['reason'], 'too-large'>): BadCall {
  const guess = reason === 'not-found' ? nearest(name, BUNDLED.keys()) : undefined;
  return new BadCall(`file-${reason}`, { name, guess });
}

type FailedReading = FileReading & { ok: false };

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1024 / 1024));
}

function fileIssue(
  code: 'file-too-large' | 'file-not-text',
  place: string,
  params: Issue['params'],
  locale: Locale,
): Issue {
  return makeIssue({ code, severity: 'error', place, template: cliTexts[messageLocale(locale)][code], params }, locale);
}

/** The reader of YAML is loaded for YAML alone. */
async function readerOf(format: 'json' | 'yaml'): Promise<PlanTextFormat> {
  return format === 'json' ? format : (await import('../validation/yaml.ts')).yaml;
}

function formatOf(name: string, bytes: Uint8Array, asked: string | undefined): 'json' | 'yaml' {
  if (asked === 'json' || asked === 'yaml') return asked;
  if (asked !== undefined) throw new BadCall('unknown-word', { option: '--from', asked, known: ['json', 'yaml'] });
  if (/\.ya?ml$/i.test(name)) return 'yaml';
  if (/\.json$/i.test(name)) return 'json';
  const first = bytes.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  return first === undefined || first === 0x7b || first === 0x5b || first === 0x22 ? 'json' : 'yaml';
}
