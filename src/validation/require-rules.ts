import { type Severity, usageError } from '../errors/index.ts';
import { nearest } from '../internal/text.ts';
import { isList } from './reading/reader.ts';

/** The severities, gravest first. */
export const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What of a rule is looked at here. */
interface NamedRule {
  readonly code: string;
  readonly check: unknown;
  readonly severity: Severity;
}

/** Refuses a call with something else than rules. */
export function requireRules(caller: string, rules: unknown): void {
  const expected = 'rules, each with a code, a check and a severity of error, warning or info';
  if (!isList(rules)) throw usageError(caller, expected, rules);
  for (const rule of rules as readonly (Partial<NamedRule> | null | undefined)[])
    if (typeof rule?.code !== 'string' || typeof rule.check !== 'function' || !isSeverity(rule.severity))
      throw usageError(caller, expected, rule);
}

/** Refuses settings of rules that are not in the list, and settings that say nothing a rule knows. */
export function requireSettings(caller: string, rules: readonly NamedRule[], settings: object): void {
  if (typeof settings !== 'object' || settings === null)
    throw usageError(caller, 'settings by the code of a rule', settings);
  const codes = rules.map(({ code }) => code);
  for (const [code, setting] of Object.entries(settings)) {
    if (!codes.includes(code))
      throw usageError(caller, `the code of a rule, as "${nearest(code, codes) ?? codes[0]}"`, code);
    if (!isSetting(setting))
      throw usageError(caller, `off, error, warning, info or { severity, options } for "${code}"`, setting);
  }
}

function isSeverity(value: unknown): boolean {
  return Object.hasOwn(SEVERITY_RANK, String(value));
}

/** `off`, a severity, or an object with one; a severity left out is that of the rule. */
function isSetting(setting: unknown): boolean {
  if (setting === null) return false;
  const severity: unknown = typeof setting === 'object' ? (setting as Partial<NamedRule>).severity : setting;
  return severity === undefined || severity === 'off' || isSeverity(severity);
}
