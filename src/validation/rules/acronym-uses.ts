import { acronyms } from '../../reference/index.ts';
import { defineDerived } from '../rule.ts';
import type { Located } from '../trail.ts';

/** A short form with every meaning it has, in the reference list or in the glossary of the plan. */
interface KnownAcronym {
  readonly expansions: readonly string[];
  /** Whether the plan itself says what it means. */
  readonly inPlan: boolean;
}

const SHORT_FORM = /[A-Z][A-Z0-9]+/g;
/** Longer runs of capitals are words of a heading. */
const LONGEST = 8;

/** The short forms that are known, and the first place where each short form is used. */
export const acronymUses = defineDerived(({ plan, index }) => {
  const known = new Map<string, KnownAcronym>();
  for (const { short, expansions, aliases = [] } of acronyms) {
    const meaning = { expansions: expansions.map(({ text }) => text), inPlan: false };
    for (const form of [short, ...aliases]) known.set(form, meaning);
  }
  for (const { short, expansions } of plan.glossary)
    known.set(short, { expansions: expansions.map(({ text }) => text), inPlan: true });
  for (const { acronym, name } of plan.organisations)
    if (acronym !== undefined && !known.has(acronym)) known.set(acronym, { expansions: [name], inPlan: true });
  if (plan.acronym !== undefined && !known.has(plan.acronym)) known.set(plan.acronym, { expansions: [], inPlan: true });

  const uses = new Map<string, Located<string>>();
  for (const text of index.texts) {
    const { value } = text;
    if (isQuotation(text)) continue;
    for (const match of value.matchAll(SHORT_FORM)) {
      const [short] = match;
      if (short.length > LONGEST || uses.has(short)) continue;
      if (isInsideWord(value, match.index, short.length)) continue;
      uses.set(short, text);
    }
  }
  return { known, uses };
});

/** Claims quote what is written wrong, and the glossary explains: neither uses a short form. */
function isQuotation(text: Located<string>): boolean {
  let root: Located<string>['above'] = text;
  while (root?.above !== undefined) root = root.above;
  return root?.key === 'claims' || root?.key === 'glossary' || root?.key === 'extensions';
}

const WORD = /[\p{L}\p{N}_-]/u;

function isInsideWord(text: string, at: number, length: number): boolean {
  return (at > 0 && WORD.test(text[at - 1] ?? '')) || WORD.test(text[at + length] ?? '');
}
