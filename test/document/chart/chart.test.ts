import { describe, expect, it } from 'vitest';
import {
  type Chart,
  chart,
  chartTable,
  checkDocument,
  type DocumentNode,
  doc,
  type MeasureChart,
  parseHtml,
  parseMarkdown,
  plainText,
  type Result,
  renderHtml,
  renderMarkdown,
  sameContent,
} from '../../../src/document/index.ts';

const RANKING: MeasureChart = {
  kind: 'bars',
  title: 'P4 arrive en tête avec 78 points sur 100',
  subtitle: 'Note sur 100',
  locale: 'fr',
  heading: 'Projet',
  markHeading: 'Rang',
  categories: [
    { id: 'P4', label: 'Ambassadeurs santé', mark: '1', look: 'highlight' },
    { id: 'P6', label: 'Forfait activité physique', mark: '4?', look: 'provisional' },
    { id: 'P2', label: 'Équipe mobile', look: 'outside', group: 'Écartés par une condition' },
  ],
  series: [{ name: 'Note', unit: 'sur 100', decimals: 1, values: [78.1, { min: 45, max: 63.5 }, 80.7] }],
  scale: { max: 100 },
  notes: ['Pointillé : rang provisoire.'],
  source: 'CNR Santé Grand Est, 7 février 2023',
  illustrative: true,
};

const STEPS: Chart = {
  kind: 'timeline',
  title: 'Les dialogues sont faits ; une étape reste sans date',
  locale: 'fr',
  categories: [{ label: 'Dialogues' }, { label: 'Conseils' }, { label: 'Projet régional' }],
  series: [{ name: 'Étape', look: 'point', values: [{ from: '2022-11', to: '2023-01' }, { from: '2023-03' }, null] }],
};

const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const read = (result: Result<DocumentNode>): DocumentNode => {
  if (!result.success) throw new Error('not read');
  return result.data;
};
const page = (description: Chart) => doc({ title: 'T', language: 'fr' }, [chart(description)]);

describe('the description of a figure', () => {
  it('gives the table, the notes, the stamp and the alternative text', () => {
    const figure = chart(RANKING);
    expect(spaced(figure.alternative)).toBe(
      'P4 arrive en tête avec 78 points sur 100. P4 Ambassadeurs santé : 78,1 ; P6 Forfait activité physique : 45,0 – 63,5 ; P2 Équipe mobile : 80,7.',
    );
    expect(spaced(plainText(chartTable(RANKING))).split('\n')).toEqual([
      'Note sur 100',
      'Projet\tRang\tNote sur 100',
      'P4 Ambassadeurs santé\t1\t78,1',
      'P6 Forfait activité physique\t4?\t45,0 – 63,5',
      'Écartés par une condition',
      'P2 Équipe mobile\t\t80,7',
    ]);
    const words = spaced(plainText(figure.data ?? []));
    expect(words).toContain('EXEMPLE ILLUSTRATIF');
    expect(words).toContain('Pointillé : rang provisoire.');
    expect(words).toContain('Source : CNR Santé Grand Est, 7 février 2023');
  });

  it('counts in a note the lines that are not drawn, and has them all in its table', () => {
    const cut = chart({ ...RANKING, shown: 1 });
    expect(spaced(plainText(cut.data ?? []))).toContain('2 lignes de plus : voir le tableau.');
    expect(chartTable({ ...RANKING, shown: 1 }).rows).toHaveLength(5);
  });

  it.each([RANKING, STEPS])('says in Markdown and HTML what it says, and is read back with all its words', (one) => {
    const document = page(one);
    const markdown = renderMarkdown(document);
    expect(markdown).toContain(one.title);
    expect(sameContent(document, read(parseMarkdown(markdown))).differences).toEqual([]);
    expect(sameContent(document, read(parseHtml(renderHtml(document)))).differences).toEqual([]);
  });

  it('keeps the date as written where no words are given, and says when there is none', () => {
    expect(spaced(plainText(chartTable(STEPS)))).toContain('Dialogues\t2022-11 – 2023-01');
    expect(plainText(chartTable(STEPS))).toContain('Projet régional\tsans date');
    expect(spaced(chart({ ...STEPS, title: 'Rien' }).alternative)).toContain('Projet régional : sans date');
  });

  it.each([
    [{ ...RANKING, kind: 'pie' }, 'kind'],
    [{ ...RANKING, series: [{ name: 'Note', values: [1] }] }, 'values'],
    [{ ...RANKING, series: [{ name: 'Note', values: [1, Number.NaN, 2] }] }, '1'],
    [{ ...RANKING, series: [{ name: 'Note', values: [1, { min: 3, max: 2 }, 2] }] }, '1'],
    [{ ...RANKING, categories: [{ label: 'a' }, { label: 3 }, { label: 'c' }] }, 'label'],
    [{ ...RANKING, locale: 'it' }, 'locale'],
    [{ ...STEPS, series: [{ name: 'Étape', values: [{ from: '2023-13' }, null, null] }] }, '0'],
    [{ ...STEPS, series: [{ name: 'Étape', values: [{ from: '2024', to: '2023' }, null, null] }] }, '0'],
  ])('is refused where it cannot be drawn, with the place', (wrong, place) => {
    expect(() => chart(wrong as unknown as Chart)).toThrow(/chart/);
    const tree = page(RANKING);
    const [figure] = tree.children;
    const issues = checkDocument({ ...tree, children: [{ ...figure, chart: wrong } as never] });
    expect(issues[0]?.code).toBe('invalid-value');
    expect(issues[0]?.path.map(String)).toContain(place);
  });

  it('is bounded', () => {
    const many = Array.from({ length: 6000 }, (_, i) => ({ label: `L${i}` }));
    const tree = page({ ...RANKING, categories: many, series: [{ name: 'N', values: many.map((_, i) => i) }] });
    expect(checkDocument(tree).map(({ code }) => code)).toContain('limit-chart-values');
  });
});
