import { requireOptions } from '../i18n/index.ts';
import { type Fiche, FicheSchema } from '../model/index.ts';
import { dataOf, READ_OPTIONS } from './parse-plan.ts';
import type { FicheReading } from './plan-reading.ts';
import { compileRootReader } from './reading/compile-reader.ts';
import { type ReadOptions, type Root, readRoot } from './reading/read-root.ts';
import type { Reader } from './reading/reader.ts';

/** How a fiche is read. */
export interface ParseFicheOptions extends ReadOptions {}

/**
 * Reads one fiche from data of unknown shape, as {@link safeParsePlan} reads a plan: every issue with its place, and in `partial`
 * all that could be read beside it. It is for data (an object, a row of a database); what a document says is read by `readFiche`.
 *
 * @throws {PlanSanteError} when an option is unknown.
 * @example
 * ```ts
 * import { safeParseFiche } from 'plan-sante/validation';
 * const result = safeParseFiche({ title: 'Équipe mobile', stakeholders: [{ nom: 'CPTS' }] }, { locale: 'en' });
 * console.log(result.issues[0]?.place); // fiche, stakeholder 1, name
 * ```
 */
export function safeParseFiche(input: unknown, options: ParseFicheOptions = {}): FicheReading {
  requireOptions('safeParseFiche', options, READ_OPTIONS);
  return readRoot(FICHE, { data: input, faults: [] }, options);
}

/**
 * Reads one fiche or throws a {@link PlanSanteError} that carries the issues.
 *
 * @throws {PlanSanteError} when the fiche has an issue, or an option is unknown.
 * @example
 * ```ts
 * import { parseFiche } from 'plan-sante/validation';
 * console.log(parseFiche({ title: 'Équipe mobile' }).beneficiaries); // []
 * ```
 */
export function parseFiche(input: unknown, options: ParseFicheOptions = {}): Fiche {
  requireOptions('parseFiche', options, READ_OPTIONS);
  return dataOf('parseFiche', 'a valid fiche', readRoot(FICHE, { data: input, faults: [] }, options));
}

let compiledFicheReader: Reader | undefined;

/** Fiches, as they are read. */
export const FICHE: Root = {
  name: 'fiche',
  reader: () => {
    compiledFicheReader ??= compileRootReader(FicheSchema);
    return compiledFicheReader;
  },
};
