import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/errors/index.ts';
import { cnrGrandEst, readFichesText } from '../../src/fiche/index.ts';
import type { Fiche } from '../../src/model/index.ts';
import { countsOf, type Hand, OTHER_FICHES, type Slides, USUAL, writeDeck } from './fixtures/other-deck.ts';

const read = (hand: Partial<Hand>, format: 'text' | 'markdown' = 'text', fiches = OTHER_FICHES) =>
  readFichesText(writeDeck(fiches, { ...USUAL, ...hand }), cnrGrandEst, { format, locale: 'fr' });
const data = (result: Result<Fiche>): Fiche => {
  if (!result.success) throw new Error(JSON.stringify(result.issues));
  return result.data;
};
const counts = (fiche: Fiche): readonly number[] => [
  fiche.constats.length,
  fiche.ideas.length,
  fiche.beneficiaries.length,
  fiche.beneficiaries.flatMap(({ benefits }) => benefits).length,
  fiche.stakeholders.length,
  fiche.expectations.territory.length,
  fiche.expectations.national.length,
];
const codes = (result: Result<Fiche>) => result.issues.map(({ code }) => code);

const plain = (words: string) => words;
const withoutAccents = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '');
const onTwoLines = (gap: string) => (words: string) => {
  const all = words.split(' ');
  return `# ${all.slice(0, 4).join(' ')}${gap}# ${all.slice(4).join(' ')}`;
};
/** One benefit to a line, which is sure; commas are another matter. */
const lines = (benefits: readonly string[]) => benefits.join('<br>');

/** How other converters and other regions write the same slides. */
const HANDS: Readonly<Record<string, Partial<Hand>>> = {
  'tables with tabs': {},
  'tables with bars': { tables: 'bars' },
  'tables in HTML': { tables: 'html' },
  'actors before the territory': { actorsLast: false },
  'actors after the territory': { actorsLast: true },
  'no constat and no national heading': { kept: { constat: false, national: false } },
  'the same with actors first': { kept: { constat: false, national: false }, actorsLast: false },
  'every heading kept': { kept: { constat: true, national: true } },
  'headings in bold': { heading: (words) => `**${words}**` },
  'headings as plain lines': { heading: plain },
  'headings in capitals without accents': { heading: (words) => `## ${withoutAccents(words).toUpperCase()}` },
  'headings of the level of titles': { heading: (words) => `# ${words}` },
  'numbered headings': { heading: (words) => `#### 3. ${words}` },
  'icons before headings': { heading: (words) => `#### 37 ${words}` },
  'accents lost': { heading: (words) => `#### ${withoutAccents(words)}`, beneficiary: 'Beneficiaire(s)' },
  'letters mistaken': {
    heading: (words) => `#### ${words.replace('é', 'á').replace('tt', 't')}`,
    beneficiary: 'Ránáficiairo(s)',
  },
  'QUI? without its blank': { who: 'QUI?', what: 'Pour faire quoi?' },
  'Qui without its mark': { who: 'Qui', what: 'pour faire quoi' },
  'titles of any level': { title: (words) => `#### ${words}` },
  'titles on two lines': { title: onTwoLines('\n') },
  'titles on two lines with a gap': { title: onTwoLines('\n\n') },
  'titles that lost their style': { title: plain },
  'nothing but plain lines': { title: plain, heading: plain },
  ...Object.fromEntries(
    ['•', '▶', '➤', '➢', '√', '✓', '·', '>', '*', '–', 'o', '●', '◦'].map((glyph) => [
      `bullets like ${glyph}`,
      { bullet: `${glyph} ` },
    ]),
  ),
};

describe.each(['text', 'markdown'] as const)('fiches of other themes, as %s', (format) => {
  it.each(Object.entries(HANDS))('%s', (_name, hand) => {
    const { fiches } = read({ join: lines, ...hand }, format);
    expect(fiches.map((result) => data(result).title)).toEqual(OTHER_FICHES.map(({ title }) => title));
    expect(fiches.map((result) => counts(data(result)))).toEqual(OTHER_FICHES.map(countsOf));
  });
});

describe('what a converter lost', () => {
  const none = { kept: { constat: false, national: false }, join: lines };

  it('is told by its place, with a warning, when it was a heading', () => {
    for (const result of read(none).fiches) {
      const taken = result.issues.filter(({ code }) => code === 'fiche-section-by-position');
      expect(taken.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    }
  });

  it('keeps what stands under an expectation with it', () => {
    const { expectations } = data(read({ join: lines }).fiches[3] as Result<Fiche>);
    expect(expectations.territory).toEqual([
      { text: 'Revoir les secteurs', details: ['avec les élus', 'avec les médecins'] },
      { text: 'Équiper les maisons', details: ['un accueil', 'un transport'] },
    ]);
  });

  it('is said when it was the style of a title, or its line', () => {
    const said = (hand: Partial<Hand>) => read({ ...hand, join: lines }).issues.map(({ code }) => code);
    expect(said({ title: plain }).filter((code) => code === 'fiche-title-plain')).toHaveLength(4);
    expect(said({ title: onTwoLines('\n') }).filter((code) => code === 'fiche-title-joined')).toHaveLength(4);
  });

  it('is a title that nothing announces: the line before the form begins again, as a guess', () => {
    const text = writeDeck(OTHER_FICHES, { ...USUAL, ...none, title: plain });
    const { fiches } = readFichesText(text.slice(text.indexOf('\n\n', 20) + 2), cnrGrandEst, { format: 'text' });
    expect(fiches.map((result) => data(result).title)).toEqual(OTHER_FICHES.map(({ title }) => title));
    expect(fiches.every((result) => codes(result).includes('fiche-title-guessed'))).toBe(true);
    expect(fiches.map((result) => counts(data(result)))).toEqual(OTHER_FICHES.map(countsOf));
  });

  it('is a whole title: the fiches are told apart all the same, and each says what it lacks', () => {
    const text = writeDeck(OTHER_FICHES, { ...USUAL, ...none, title: () => '' });
    const { fiches } = readFichesText(text.slice(text.indexOf('\n\n', 20) + 2), cnrGrandEst, { format: 'text' });
    expect(fiches).toHaveLength(4);
    for (const result of fiches) {
      expect(result.success).toBe(false);
      expect(codes(result)).toContain('fiche-title-missing');
    }
  });
});

describe('several benefits in one cell', () => {
  const last = (hand: Partial<Hand>) => read(hand).fiches[3] as Result<Fiche>;
  const perRow = (result: Result<Fiche>) => data(result).beneficiaries.map(({ benefits }) => benefits.length);

  it.each([
    ['lists in HTML', (all: readonly string[]) => `<ul>${all.map((one) => `<li>${one}</li>`).join('')}</ul>`],
    ['breaks', lines],
  ])('are told apart by %s', (_name, join) => {
    expect(perRow(last({ join }))).toEqual([1, 2, 2]);
    expect(codes(last({ join }))).not.toContain('fiche-cell-split');
  });

  it.each([
    ['semicolons', (all: readonly string[]) => all.join(' ; ')],
    ['capitals', (all: readonly string[]) => all.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join(' ')],
  ])('are told apart by %s, with a warning', (_name, join) => {
    expect(perRow(last({ join }))).toEqual([1, 2, 2]);
    expect(codes(last({ join })).filter((code) => code === 'fiche-cell-split')).toHaveLength(2);
  });

  it('stay together between commas, which sentences have too: each such cell is said', () => {
    const result = last({ join: (all) => all.join(', ') });
    expect(perRow(result)).toEqual([1, 1, 1]);
    expect(result.issues.filter(({ code }) => code === 'fiche-cell-commas').map(({ params }) => params)).toEqual([
      { count: 2 },
      { count: 2 },
    ]);
  });
});

describe('ideas', () => {
  const [first] = OTHER_FICHES as readonly [Slides];
  const withIdeas: Slides = { ...first, ideas: ['Un camion', 'Une ligne'], kept: { constat: true, national: true } };

  it('are read under their heading', () => {
    const { fiches } = read({ join: lines }, 'text', [withIdeas]);
    expect(data(fiches[0] as Result<Fiche>).ideas.map(({ text }) => text)).toEqual(['Un camion', 'Une ligne']);
  });

  it('that lost their heading stay with the list before, and the reader says whose they may be', () => {
    const { fiches } = read({ join: lines, kept: { ideas: false } }, 'text', [withIdeas]);
    const result = fiches[0] as Result<Fiche>;
    expect(data(result).constats).toHaveLength(6);
    expect(result.issues).toContainEqual(
      expect.objectContaining({
        code: 'fiche-list-continued',
        severity: 'warning',
        params: { count: 2, proposal: expect.stringContaining('Idées') as unknown },
      }),
    );
  });
});
