import { defineRule } from '../rule.ts';
import { pathOf } from '../trail.ts';
import { acronymUses } from './acronym-uses.ts';

/** An unknown short form one letter away from a known one: "CRAA" where everybody writes "CRRA". */
export const unknownAcronym = defineRule({
  code: 'unknown-acronym',
  severity: 'warning',
  category: 'vocabulary',
  level: 'presentable',
  docs: 'rules.md#unknown-acronym',
  /** Shorter forms are one letter away from too many others. */
  options: { fewestLetters: 4 },
  check({ derive, options, report }) {
    const { known, uses } = derive(acronymUses);
    const neighbours = spellingsNear([...known.keys()].filter((short) => short.length >= options.fewestLetters));
    for (const [short, text] of uses) {
      if (short.length < options.fewestLetters || known.has(short)) continue;
      const near = nearestKnown(short, neighbours);
      if (near !== undefined) report({ path: pathOf(text), params: { short, nearest: near }, subject: short });
    }
  },
});

/** Known forms by each of their spellings with one letter left out or two swapped: near ones are found without comparing all. */
function spellingsNear(known: readonly string[]): ReadonlyMap<string, string> {
  const near = new Map<string, string>();
  for (const short of known)
    for (const spelling of oneLetterOff(short)) if (!near.has(spelling)) near.set(spelling, short);
  return near;
}

function nearestKnown(short: string, near: ReadonlyMap<string, string>): string | undefined {
  for (const spelling of oneLetterOff(short)) {
    const known = near.get(spelling);
    if (known !== undefined && Math.abs(known.length - short.length) <= 1) return known;
  }
  return undefined;
}

/** The form itself, one letter replaced by a blank, one letter left out, two neighbours swapped. */
function oneLetterOff(short: string): readonly string[] {
  const spellings = [short];
  for (let i = 0; i < short.length; i++) {
    spellings.push(`${short.slice(0, i)}_${short.slice(i + 1)}`);
    spellings.push(short.slice(0, i) + short.slice(i + 1));
  }
  for (let i = 0; i + 1 < short.length; i++)
    spellings.push(short.slice(0, i) + short.charAt(i + 1) + short.charAt(i) + short.slice(i + 2));
  return spellings;
}
