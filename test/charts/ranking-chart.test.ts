import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankingChart, rankingTable } from '../../src/charts/index.ts';
import { prioritise } from '../../src/scoring/index.ts';
import { plainSpaces } from '../plain-spaces.ts';
import { type DemoAlternative as Alternative, demoModel, passed } from '../scoring/prioritise/demo-model.ts';
import { textsOf } from './svg-texts.ts';

const alternatives: readonly Alternative[] = [
  { id: 'A', label: { fr: 'Sommeil', en: 'Sleep' }, gates: passed, scores: { severity: 5, delay: 12, reach: 40 } },
  { id: 'B', gates: passed.slice(0, 1), scores: { severity: 3, delay: 6, reach: 90 } },
  { id: 'C', gates: passed, scores: { severity: 4, reach: 10 } },
  { id: 'D', gates: passed, scores: { severity: 1, delay: 0, reach: 10 } },
];
const result = prioritise(demoModel, alternatives);

describe('rankingChart', () => {
  it('is well-formed SVG with a role, a language, a title and a description', () => {
    const { root, texts } = textsOf(rankingChart(result, { locale: 'en' }));
    expect(root).toMatchObject({ role: 'img', lang: 'en', 'aria-label': 'Ranking: Demonstration' });
    expect(texts.title[0]).toBe('Ranking: Demonstration');
    expect(texts.desc[0]).toContain(
      '2 items ranked, best first, out of 100 points. First: A – Sleep with 73.0. One item excluded.',
    );
    expect(texts.desc[0]).toContain(
      'Rank 1, Item A – Sleep, Points 73.0, Possible ranks 1, Severity 50.0, Delay 15.0, Reach 8.0',
    );
  });

  it('names every bar, marks criteria by letters and what is provisional by words', () => {
    const { texts } = textsOf(rankingChart(result, { locale: 'fr' }));
    expect(texts.title).toContain('C (sans rang) : de 39,5 à 69,5 (2–3)');
    expect(texts.text).toEqual(expect.arrayContaining(['a', 'b', 'c', '73,0']));
    expect(texts.text).toContain('65,5 (2–3 ou écarté)');
    expect(
      texts.text.some((text) => plainSpaces(text).startsWith('« ou écarté » : une condition n’est pas tranchée')),
    ).toBe(true);
  });

  it('counts the lines that it leaves off', () => {
    const { texts } = textsOf(rankingChart(result, { locale: 'en', lines: 1 }));
    expect(texts.text).toContain('3 more lines are not shown.');
  });

  it('says that there is nothing to show', () => {
    expect(textsOf(rankingChart(prioritise(demoModel, []), { locale: 'de' })).texts.text).toContain(
      'Kein Element ist gereiht.',
    );
  });

  it('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (label) => {
        const hostile = [{ ...(alternatives[0] as Alternative), label: `<script>${label}</script>" onload="x` }];
        const svg = rankingChart(prioritise(demoModel, hostile), { locale: 'en' });
        expect(svg).not.toContain('<script');
        expect(textsOf(svg).elements).toEqual(['desc', 'g', 'line', 'rect', 'svg', 'text', 'title']);
      }),
    );
  });

  it('gives the same text for the same input', () => {
    expect(rankingChart(result)).toBe(rankingChart(structuredClone({ ...result, table: null })));
  });
});

describe('rankingTable', () => {
  it('holds everybody, with rank, interval or exclusion', () => {
    const { header, rows } = rankingTable(result, { locale: 'en' });
    expect(header).toEqual(['Rank', 'Item', 'Points', 'Possible ranks', 'Severity', 'Delay', 'Reach']);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['1', 'A – Sleep', '73.0'],
      ['2', 'B', '65.5'],
      ['no rank', 'C', '39.5 to 69.5'],
      ['excluded', 'D', '32.0'],
    ]);
    expect(rows.map((row) => row[3])).toEqual(['1', '2–3 or out', '2–3', '–']);
  });
});
