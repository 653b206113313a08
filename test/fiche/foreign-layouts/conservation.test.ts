import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/document/index.ts';
import type { Issue } from '../../../src/errors/index.ts';
import { cnrGrandEst, contratLocalDeSante, type FicheTemplate, readFiches } from '../../../src/fiche/index.ts';
import { foreignDocument } from './layouts.ts';

/** Documents to try; many more with `FOREIGN_LAYOUTS=200000`. */
const RUNS = Number(process.env['FOREIGN_LAYOUTS'] ?? 400);

/** Our own count of words, apart from that of the reader: planted words, numbers, and the signs and bounds before numbers. */
function planted(words: string): readonly string[] {
  const found = words.matchAll(/\p{Ll}+\d+|(?:(?<![\p{L}\d] ?)[-–+]|[<>≥≈]) ?(?:de )?\d+|\d{3,}/gu);
  return [...found].map(([token]) => token.replace(/ /g, '').replace('–', '-').toLowerCase());
}

const told = (issue: Issue) =>
  issue.severity !== 'info' || /^fiche-(?:noise|no-answer|box-unticked)$/.test(issue.code) ? [issue.params] : [];

function lost(tree: Parameters<typeof readFiches>[0], template: FicheTemplate): readonly string[] {
  const { fiches, issues } = readFiches(tree, template);
  const all = [...issues, ...fiches.flatMap((fiche) => fiche.issues)];
  const data = fiches.map((fiche) => (fiche.success ? fiche.data : fiche.partial));
  const strings: string[] = [];
  JSON.stringify([data, all.flatMap(told)], (_key, value) => {
    if (typeof value === 'string' || typeof value === 'number') strings.push(String(value));
    return value;
  });
  const kept = new Set(strings.flatMap((text) => planted(text)));
  const squeezed = strings.join('\n').replace(/ /g, '').replaceAll('–', '-').toLowerCase();
  return planted(plainText(tree.children)).filter((token) => !kept.has(token) && !squeezed.includes(token));
}

describe.each([contratLocalDeSante, cnrGrandEst] as const)('a form of strangers read for $id', (template) => {
  it('keeps every word, number, sign and bound, in the fiche or in what is told', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(foreignDocument, (tree) => {
        expect(lost(tree, template)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
