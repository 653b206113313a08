import type { Catalogue } from './message.ts';

/** Sentences of the audit rules: `code`, `code.many` and `code.variant`. */
export const ruleTexts: Catalogue<string> = { fr: {}, en: {}, de: {} };
