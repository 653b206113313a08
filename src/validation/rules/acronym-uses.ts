import { acronyms } from '../../reference/index.ts';
import { defineDerived } from '../rule.ts';
import { textScan } from './text-scan.ts';

/** The meanings of every known short form — of the reference list, the glossary, the organisations — and the first use of each short form. */
export const acronymUses = defineDerived(({ plan, derive }) => {
  const known = new Map<string, readonly string[]>();
  for (const { short, expansions, aliases = [] } of acronyms) {
    const meanings = expansions.map(({ text }) => text);
    for (const form of [short, ...aliases]) known.set(form, meanings);
  }
  for (const { acronym, name } of plan.organisations)
    if (acronym !== undefined && !known.has(acronym)) known.set(acronym, [name]);
  if (plan.acronym !== undefined && !known.has(plan.acronym)) known.set(plan.acronym, []);
  for (const { short, expansions } of plan.glossary)
    known.set(
      short,
      expansions.map(({ text }) => text),
    );
  return { known, uses: derive(textScan).shortForms };
});
