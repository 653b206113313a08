import { requireOptions } from '../i18n/index.ts';
import { PLAN } from './parse-plan.ts';
import { parseText, READ_TEXT_OPTIONS, type ReadTextOptions } from './parse-text.ts';
import type { PlanReading } from './plan-reading.ts';
import { readRoot } from './reading/read-root.ts';

/** How a plan is read from a text. */
export interface ParsePlanTextOptions extends ReadTextOptions {}

/**
 * Reads a plan from JSON (RFC 8259), or from YAML 1.2 with the reader of `plan-sante/yaml`: as text or UTF-8 bytes, with or without a
 * byte order mark. Issues come in the order of the text, each with its line and column. The faults of the text — syntax, encoding, a key given twice, aliases that
 * explode — are issues like the others, and whatever can be read beside them is read.
 *
 * Give the whole result to `auditPlan`, and its issues have line and column too; `positionOf` tells them for any path of the plan.
 *
 * @throws {PlanSanteError} when the first argument is neither text nor bytes, the format is unknown, or an option is.
 * @example
 * ```ts
 * import { auditPlan, safeParsePlanText } from 'plan-sante/validation';
 * const text = '{\n  "id": "cls",\n  "title": "Contrat local de santé",\n  "perid": "2022/2027",\n  "projects": [{ "id": "P1", "title": "Équipe", "theme": "soin" }]\n}';
 * const reading = safeParsePlanText(text, { format: 'json', locale: 'en' });
 * const [issue] = reading.issues;
 * console.log(issue?.position); // { line: 4, column: 3, offset: 56 }
 * console.log(issue?.message); // Unknown field "perid", its value is left out. Did you mean "period"?
 * const [found] = auditPlan(reading, { locale: 'en' }).issues.filter(({ code }) => code === 'dangling-reference');
 * console.log(found?.position); // { line: 5, column: 58, offset: 135 }
 * ```
 */
export function safeParsePlanText(input: string | Uint8Array, options: ParsePlanTextOptions = {}): PlanReading {
  requireOptions('safeParsePlanText', options, READ_TEXT_OPTIONS);
  return readRoot(PLAN, parseText('safeParsePlanText', input, options), options);
}
