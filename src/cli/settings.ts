import { SEVERITIES } from '../errors/index.ts';
import { LOCALES, type Locale, type MessageParams } from '../i18n/index.ts';
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
import { BadCall, type Call, wrongCallIn } from './command.ts';
import { readNamed } from './read-named.ts';
import type { Terminal } from './terminal.ts';
import type { WrongCall } from './wrong-calls.ts';

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
    Number.isSafeInteger(value) && Number(value) >= 0 ? { maxWarnings: Number(value) } : fail('setting-whole-number'),
  rules: (value, fail) => ({ rules: rulesOf(value, fail) }),
};
type Fail = (wrong: WrongCall, params?: MessageParams) => never;

/** The settings of the project: those of `--config`, or of the file of that name where the program is called, if there is one. */
export async function readSettings(call: Call, terminal: Terminal): Promise<Settings> {
  const asked = call.text('config');
  const name = asked ?? SETTINGS_FILE;
  if (asked === undefined) {
    const reading = await terminal.readFile(name, 1024 * 1024);
    if (!reading.ok && reading.reason === 'not-found') return NOTHING;
  }
  const text = new TextDecoder().decode(await readNamed('--config', name, terminal));
  return settingsOf(jsonOf(text, name), name, call.locale);
}

function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new BadCall('settings-not-json', {
      file: name,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

/** The settings that a file of them holds. */
function settingsOf(value: unknown, name: string, locale: Locale): Settings {
  if (!isRecord(value)) throw new BadCall('settings-object', { file: name, example: '{ "rules": {} }' });
  const parts = Object.entries(value).map(([key, part]) => {
    const read = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
    if (read === undefined)
      throw new BadCall('setting-unknown', { file: name, key, guess: nearest(key, Object.keys(READERS)) });
    return read(part, (wrong, params = {}) => {
      const expected = wrongCallIn({ wrong, params }, locale);
      throw new BadCall('setting-wrong', { file: name, key, found: JSON.stringify(part), expected });
    });
  });
  return Object.assign({}, NOTHING, ...parts) as Settings;
}

function oneOf<T extends string>(known: readonly T[], value: unknown, fail: Fail): T {
  return known.find((one) => one === value) ?? fail('setting-one-of', { known });
}

function rulesOf(value: unknown, fail: Fail): readonly Rule[] {
  if (!isRecord(value)) return fail('setting-rules');
  const byCode = new Map<string, Rule>(defaultRules.map((rule) => [rule.code, rule]));
  for (const [code, setting] of Object.entries(value)) {
    const rule = byCode.get(code);
    if (rule === undefined) return fail('setting-rule-unknown', { code, guess: nearest(code, byCode.keys()) });
    if (isRecord(setting)) checkSetting(rule, setting, fail);
    else if (setting !== 'off' && !isSeverity(setting)) return fail('setting-rule-value', { code });
  }
  return tuneRules(defaultRules, value as Parameters<typeof tuneRules<typeof defaultRules>>[1]);
}

function checkSetting(rule: Rule, setting: Readonly<Record<string, unknown>>, fail: Fail): void {
  const { code } = rule;
  for (const key of Object.keys(setting))
    if (key !== 'severity' && key !== 'options') fail('setting-rule-key', { code, key });
  if (setting['severity'] !== undefined && !isSeverity(setting['severity'])) fail('setting-rule-severity', { code });
  const options = setting['options'] ?? {};
  if (isRecord(options)) checkOptionsOf(rule, options, fail);
  else fail('setting-rule-options', { code });
}

function checkOptionsOf({ code, options }: Rule, given: Readonly<Record<string, unknown>>, fail: Fail): void {
  const usual: Readonly<Record<string, unknown>> = { ...options };
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(usual, name)) {
      const known = Object.keys(usual);
      fail('setting-option-unknown', { code, key: name, ...(known.length > 0 ? { known } : { none: true }) });
    }
    const type = typeof usual[name];
    if (typeof value !== type || value === null || Array.isArray(value))
      fail('setting-option-type', { key: name, code, type });
  }
}

function isSeverity(value: unknown): boolean {
  return SEVERITIES.some((one) => one === value);
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
