import type { Rule } from '../rule.ts';

/** Every rule of the audit. */
export const defaultRules = [] as const satisfies readonly Rule[];
