import { defaultRules } from '../rules/index.ts';

/** One thing that reading or audit checks and that a JSON Schema cannot say. */
export interface RuleBeyondSchema {
  readonly code: string;
  /** `reading` refuses the value, `audit` reports on it. */
  readonly checkedBy: 'reading' | 'audit';
  readonly docs?: string;
}

/** Codes of the reading that no schema holds: calendar days, one form of an operand, keys given twice, loops. */
const READING_CODES = [
  'impossible-date',
  'condition-not-met',
  'duplicate-key',
  'cyclic-reference',
  'other-format-version',
] as const;

/**
 * What a JSON Schema cannot hold, and who checks it: a plan that a schema validator takes still goes through these.
 *
 * @example
 * ```ts
 * import { rulesBeyondSchema } from 'plan-sante/validation';
 * console.log(rulesBeyondSchema().some(({ code }) => code === 'dangling-reference')); // true
 * ```
 */
export function rulesBeyondSchema(): readonly RuleBeyondSchema[] {
  return [
    ...READING_CODES.map((code): RuleBeyondSchema => ({ code, checkedBy: 'reading' })),
    ...defaultRules.map(({ code, docs }): RuleBeyondSchema => ({ code, checkedBy: 'audit', docs })),
  ];
}
