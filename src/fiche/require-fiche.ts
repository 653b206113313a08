import { PlanSanteError, requireParts, usageError } from '../errors/index.ts';
import type { Fiche, FicheInput } from '../model/index.ts';
import { safeParseFiche } from '../validation/index.ts';

/** The lists of a fiche, each with the texts and the lists that all of its entries hold. */
const LISTS: Readonly<Record<string, { readonly texts?: readonly string[]; readonly lists?: readonly string[] }>> = {
  constats: { texts: ['text'] },
  ideas: { texts: ['text'] },
  beneficiaries: { lists: ['benefits'] },
  description: { texts: ['kind'], lists: ['items'] },
  stakeholders: { texts: ['name'] },
  targets: { texts: ['title'] },
  attachments: { texts: ['title'] },
};

const A_FICHE = 'a fiche, as parseFiche gives it';
const AN_INPUT = 'a fiche, as parseFiche takes or gives it';

/** Refuses a call with something else than a whole fiche, and says which part is not as it should be. */
export function requireFiche(caller: string, value: unknown): void {
  requireParts(caller, A_FICHE, value, ['constats']);
  const fault = faultOf(value as Readonly<Record<string, unknown>>);
  if (fault === undefined) return;
  throw new PlanSanteError({ function: caller, expected: `${A_FICHE} (look at ${fault})`, received: value });
}

/** A fiche as it is read; what is given as input, with lists left out, is read first. */
export function wholeFiche(caller: string, given: Fiche | FicheInput): Fiche {
  if (!isRecord(given) || typeof given['title'] !== 'string') throw usageError(caller, AN_INPUT, given);
  if (faultOf(given) === undefined) return given as Fiche;
  const reading = safeParseFiche(given, { locale: 'en' });
  if (reading.success) return reading.data;
  const { issues } = reading;
  const [first] = issues;
  const expected = `${AN_INPUT} (${first?.place}: ${first?.message})`;
  throw new PlanSanteError({ function: caller, expected, issues });
}

/** The first part that is not as it should be. */
function faultOf(fiche: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof fiche['title'] !== 'string') return 'title';
  for (const [name, { texts = [], lists = [] }] of Object.entries(LISTS)) {
    const entries = fiche[name];
    if (!Array.isArray(entries)) return name;
    for (const [index, entry] of entries.entries()) {
      if (!isRecord(entry)) return `${name}[${index}]`;
      const fault =
        texts.find((key) => typeof entry[key] !== 'string') ?? lists.find((key) => !Array.isArray(entry[key]));
      if (fault !== undefined) return `${name}[${index}].${fault}`;
    }
  }
  const { expectations } = fiche;
  const sides = ['territory', 'national'];
  const side = sides.find((key) => !isRecord(expectations) || !Array.isArray(expectations[key]));
  return side === undefined ? undefined : `expectations.${side}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
