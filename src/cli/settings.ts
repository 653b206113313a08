import { SEVERITIES } from '../errors/index.ts';
import { LOCALES, type Locale } from '../i18n/index.ts';
import { isRecord } from '../internal/plain-record.ts';
import { nearest } from '../internal/text.ts';
import {
  COMPLETENESS_LEVELS,
  type CompletenessLevel,
  defaultRules,
  type JsonSchema,
  type Rule,
  tuneRules,
} from '../validation/index.ts';
import { BadCall, type Call } from './command.ts';
import { readNamed } from './read-named.ts';
import type { Terminal } from './terminal.ts';

/** The name under which settings are looked for, in the folder the program is called in. */
export const SETTINGS_FILE = 'plan-sante.config.json';

/** What a project has settled for all its calls; what a call asks for itself counts more. */
export interface Settings {
  readonly locale?: Locale;
  readonly level?: CompletenessLevel;
  readonly maxWarnings?: number;
  readonly rules: readonly Rule[];
}

const NOTHING: Settings = { rules: defaultRules };

/** How each setting is read; a setting that is not here is refused. */
const READERS: Readonly<Record<string, (value: unknown, fail: Fail) => Partial<Settings>>> = {
  $schema: () => ({}),
  locale: (value, fail) => ({ locale: oneOf(LOCALES, value, fail) }),
  level: (value, fail) => ({ level: oneOf(COMPLETENESS_LEVELS, value, fail) }),
  maxWarnings: (value, fail) =>
    Number.isSafeInteger(value) && Number(value) >= 0 ? { maxWarnings: Number(value) } : fail('a whole number from 0'),
  rules: (value, fail) => ({ rules: rulesOf(value, fail) }),
};
type Fail = (expected: string) => never;

/** The settings of the project: those of `--config`, or of the file of that name where the program is called, if there is one. */
export async function readSettings(call: Call, terminal: Terminal): Promise<Settings> {
  const asked = call.text('config');
  const name = asked ?? SETTINGS_FILE;
  if (asked === undefined) {
    const reading = await terminal.readFile(name, 1024 * 1024);
    if (!reading.ok && reading.reason === 'not-found') return NOTHING;
  }
  const text = new TextDecoder().decode(await readNamed('--config', name, terminal));
  return settingsOf(jsonOf(text, name), name);
}

function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new BadCall(`${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The settings that a file of them holds. */
function settingsOf(value: unknown, name: string): Settings {
  if (!isRecord(value)) throw new BadCall(`${name}: settings are one object, such as { "rules": {} }`);
  const parts = Object.entries(value).map(([key, part]) => {
    const read = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
    if (read === undefined) throw new BadCall(`${name}: no setting "${key}"${didYouMean(key, Object.keys(READERS))}`);
    return read(part, (expected) => {
      throw new BadCall(`${name}: "${key}" is ${expected}, not ${JSON.stringify(part)}`);
    });
  });
  return Object.assign({}, NOTHING, ...parts) as Settings;
}

function oneOf<T extends string>(known: readonly T[], value: unknown, fail: Fail): T {
  return known.find((one) => one === value) ?? fail(`one of ${known.join(', ')}`);
}

function rulesOf(value: unknown, fail: Fail): readonly Rule[] {
  if (!isRecord(value)) return fail('an object by the codes of rules');
  const byCode = new Map<string, Rule>(defaultRules.map((rule) => [rule.code, rule]));
  for (const [code, setting] of Object.entries(value)) {
    const rule = byCode.get(code);
    if (rule === undefined)
      return fail(`by the codes of rules; no rule has the code "${code}"${didYouMean(code, byCode.keys())}`);
    if (isRecord(setting)) checkSetting(rule, setting, fail);
    else if (setting !== 'off' && !isSeverity(setting))
      return fail(`off, error, warning, info or { severity, options } for "${code}"`);
  }
  return tuneRules(defaultRules, value as Parameters<typeof tuneRules<typeof defaultRules>>[1]);
}

function checkSetting(rule: Rule, setting: Readonly<Record<string, unknown>>, fail: Fail): void {
  const { code } = rule;
  for (const key of Object.keys(setting))
    if (key !== 'severity' && key !== 'options') fail(`{ severity, options } for "${code}", without "${key}"`);
  if (setting['severity'] !== undefined && !isSeverity(setting['severity']))
    fail(`of severity error, warning or info for "${code}"`);
  const options = setting['options'] ?? {};
  if (isRecord(options)) checkOptionsOf(rule, options, fail);
  else fail(`{ severity, options } for "${code}", options being an object`);
}

function checkOptionsOf({ code, options }: Rule, given: Readonly<Record<string, unknown>>, fail: Fail): void {
  const usual: Readonly<Record<string, unknown>> = { ...options };
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(usual, name))
      fail(`by the options of rules; "${code}" has ${Object.keys(usual).join(', ') || 'none'}, no "${name}"`);
    const type = typeof usual[name];
    if (typeof value !== type || value === null || Array.isArray(value))
      fail(`with "${name}" of "${code}" as a ${type}`);
  }
}

function isSeverity(value: unknown): boolean {
  return SEVERITIES.some((one) => one === value);
}

function didYouMean(word: string, known: Iterable<string>): string {
  const guess = nearest(word, known);
  return guess === undefined ? '' : `; did you mean "${guess}"?`;
}

/** The JSON Schema of the file of settings, made from the rules there are: editors complete their codes and options. */
export function settingsJsonSchema(): JsonSchema {
  const severity = { enum: SEVERITIES };
  const rule = ({ code, options, severity: usual }: Rule): readonly [string, JsonSchema] => {
    const properties = Object.fromEntries(
      Object.entries(options).map(([name, value]) => [name, { type: typeof value, default: value }]),
    );
    const tuned = {
      type: 'object',
      properties: { severity, options: { type: 'object', properties, additionalProperties: false } },
      additionalProperties: false,
    };
    return [code, { description: `${usual} unless set otherwise`, anyOf: [{ enum: ['off', ...SEVERITIES] }, tuned] }];
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Settings of plan-sante (${SETTINGS_FILE})`,
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      locale: { description: 'Language of messages and documents', enum: LOCALES },
      level: { description: 'What plans are audited for', enum: COMPLETENESS_LEVELS },
      maxWarnings: { description: 'More warnings than this end with exit code 1', type: 'integer', minimum: 0 },
      rules: {
        description: 'What the audit looks for, by the code of a rule',
        type: 'object',
        properties: Object.fromEntries([...defaultRules].map(rule)),
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  };
}
