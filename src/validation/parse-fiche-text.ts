import { requireOptions } from '../i18n/index.ts';
import { FICHE } from './parse-fiche.ts';
import { parseText, READ_TEXT_OPTIONS, type ReadTextOptions } from './parse-text.ts';
import type { FicheReading } from './plan-reading.ts';
import { readRoot } from './reading/read-root.ts';

/** How a fiche is read from a text. */
export interface ParseFicheTextOptions extends ReadTextOptions {}

/**
 * Reads one fiche from JSON or YAML, as {@link safeParsePlanText} reads a plan. What people write in documents (Markdown, Word,
 * HTML) is read by `readFicheText` instead.
 *
 * @throws {PlanSanteError} when the first argument is neither text nor bytes, the format is unknown, or an option is.
 * @example
 * ```ts
 * import { safeParseFicheText } from 'plan-sante/validation';
 * import { yaml } from 'plan-sante/yaml';
 * const result = safeParseFicheText('title: Équipe mobile\nbeneficiaires: []\n', { format: yaml, locale: 'en' });
 * console.log(result.issues[0]?.position); // { line: 2, column: 1, offset: 21 }
 * ```
 */
export function safeParseFicheText(input: string | Uint8Array, options: ParseFicheTextOptions = {}): FicheReading {
  requireOptions('safeParseFicheText', options, READ_TEXT_OPTIONS);
  return readRoot(FICHE, parseText('safeParseFicheText', input, options), options);
}
