import { addTo } from '../../internal/add-to.ts';
import { isTypingSlip } from '../../internal/typing-slip.ts';
import { acronymUses } from '../derived/acronym-uses.ts';
import { builtInRule } from './built-in-rule.ts';

/** An unknown short form that a slip of the hand makes of a known one: "CRAA" where everybody writes "CRRA". */
export const unknownAcronym = builtInRule({
  code: 'unknown-acronym',
  severity: 'warning',
  category: 'vocabulary',
  level: 'presentable',
  /** Shorter forms are one letter away from too many others. */
  options: { fewestLetters: 4 },
  check({ derive, options, report }) {
    const { known, slips, uses } = derive(acronymUses);
    const neighbours = spellingsNear([...known.keys()].filter((short) => short.length >= options.fewestLetters));
    for (const [short, text] of uses) {
      if (short.length < options.fewestLetters || known.has(short)) continue;
      const near = slips.get(short) ?? nearestKnown(short, neighbours);
      if (near !== undefined)
        report({
          path: text.path,
          params: { short, nearest: near },
          subject: short,
          absent: ['glossary', 'organisations'],
        });
    }
  },
});

/** Known forms by each of their spellings one letter off: near ones are found without comparing with all. */
function spellingsNear(known: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  for (const short of known) {
    for (const spelling of oneLetterOff(short)) addTo(near, spelling, short);
  }
  return near;
}

function nearestKnown(short: string, near: ReadonlyMap<string, readonly string[]>): string | undefined {
  for (const spelling of oneLetterOff(short)) {
    const found = near.get(spelling)?.find((known) => isTypingSlip(short, known));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The form itself, with one letter left out, with two neighbours swapped: what is only swapped is met first (SSIDA is SSIAD, not SIDA). */
function oneLetterOff(short: string): readonly string[] {
  const spellings = [short];
  for (let i = 0; i < short.length; i++) spellings.push(short.slice(0, i) + short.slice(i + 1));
  for (let i = 0; i + 1 < short.length; i++)
    spellings.push(short.slice(0, i) + short.charAt(i + 1) + short.charAt(i) + short.slice(i + 2));
  return spellings;
}
