import { PlanSanteError, requireParts } from '../errors/index.ts';

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

const A_FICHE = 'a fiche, as FicheSchema gives it';

/** Refuses a call with something else than a whole fiche, and says which part is not as it should be. */
export function requireFiche(caller: string, value: unknown): void {
  requireParts(caller, A_FICHE, value, ['constats']);
  const fault = faultOf(value as Readonly<Record<string, unknown>>);
  if (fault === undefined) return;
  throw new PlanSanteError({ function: caller, expected: `${A_FICHE} (look at ${fault})`, received: value });
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
