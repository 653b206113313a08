import { acronyms } from '../../reference/index.ts';
import { defineDerived } from '../rule.ts';
import { textScan } from './text-scan.ts';

/**
 * The meanings in use of every known short form — of the reference list, the glossary, the organisations —, the listed slips with
 * the form that was meant, and the first use of each short form.
 */
export const acronymUses = defineDerived(({ plan, derive }) => {
  const known = new Map<string, readonly string[]>();
  const slips = new Map<string, string>();
  for (const { short, expansions, aliases = [], slips: slipsOf = [] } of acronyms) {
    // A name that was given up makes nothing ambiguous, unless no other is left.
    const present = expansions.filter(({ until }) => until === undefined);
    const meanings = (present.length > 0 ? present : expansions).map(({ text }) => text);
    for (const form of [short, ...aliases]) known.set(form, meanings);
    for (const slip of slipsOf) slips.set(slip, short);
  }
  for (const { acronym, name } of plan.organisations)
    if (acronym !== undefined && !known.has(acronym)) known.set(acronym, [name]);
  if (plan.acronym !== undefined && !known.has(plan.acronym)) known.set(plan.acronym, []);
  for (const { short, expansions } of plan.glossary)
    known.set(
      short,
      expansions.map(({ text }) => text),
    );
  return { known, slips, uses: derive(textScan).shortForms };
});
