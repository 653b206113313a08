import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart, ChartCategory, ChartValue, MeasureChart } from '../../../src/document/index.ts';
import { drawChart } from '../../../src/document/render/svg/draw-chart.ts';
import { type Drawing, type DrawnRect, type DrawnText, textBox } from '../../../src/document/render/svg/drawing.ts';

const WORDS = [
  'Gesundheitsförderungsmaßnahmen',
  'Weiterbildungsstellenvermittlung',
  'prévention',
  'des',
  'publics',
  'éloignés',
  'médecins-généralistes/spécialistes',
  'accès',
  'à',
  'iii',
  'WWW',
];
const label = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const number = fc.oneof(
  { arbitrary: fc.constant(0), weight: 1 },
  { arbitrary: fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(1))), weight: 2 },
  { arbitrary: fc.integer({ min: 0, max: 100 }), weight: 4 },
);
const value: fc.Arbitrary<ChartValue> = fc.oneof(
  { arbitrary: number, weight: 5 },
  { arbitrary: fc.constant(null), weight: 1 },
  { arbitrary: fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })), weight: 1 },
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const withoutUndefined = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, one]) => one !== undefined)) as T;

const category: fc.Arbitrary<ChartCategory> = fc
  .record({
    label,
    id: optional(fc.constantFrom('P4', 'A12', 'projet-de-sante-numero-28-ter')),
    mark: optional(fc.constantFrom('1', '=', '12', '4–6?', '–')),
    look: optional(fc.constantFrom('plain', 'highlight', 'provisional', 'outside', 'warning')),
    group: optional(fc.constantFrom('Retenus', 'Écartés par une condition : plus de la moitié des attentes')),
    remark: optional(label),
  })
  .map((record) => withoutUndefined(record) as ChartCategory);

const common = fc.record({
  title: label,
  subtitle: optional(label),
  heading: optional(fc.constant('Projet')),
  illustrative: fc.boolean(),
  notes: fc.array(label, { maxLength: 2 }),
  source: optional(label),
});

const lines = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 }), fc.constant(60));
const measured: fc.Arbitrary<Chart> = fc
  .tuple(
    fc.constantFrom('bars', 'stacked-bars', 'ranges', 'line', 'matrix' as const),
    common,
    lines,
    fc.integer({ min: 1, max: 9 }),
    optional(fc.constantFrom('%', '€', 'sur 100')),
  )
  .chain(([kind, base, count, columns, unit]) =>
    fc
      .tuple(
        fc.array(category, { minLength: count, maxLength: count }),
        fc.array(fc.tuple(label, fc.array(value, { minLength: count, maxLength: count })), {
          minLength: columns,
          maxLength: columns,
        }),
      )
      .map(
        ([categories, series]): MeasureChart => ({
          ...(withoutUndefined(base) as typeof base & { subtitle: string; heading: string; source: string }),
          kind,
          locale: 'de',
          categories,
          series: series.map(([name, values], i) => ({
            name,
            values,
            ...(unit === undefined ? {} : { unit }),
            ...(kind === 'ranges' && i === 1 ? { look: 'thin' as const } : {}),
            ...(kind === 'ranges' && i === 2 ? { look: 'tick' as const } : {}),
          })),
        }),
      ),
  );

const day = fc.constantFrom('2020', '2022-11', '2023-02-07', '2023-03', '2026-12-31');
const planned: fc.Arbitrary<Chart> = fc
  .tuple(common, fc.array(fc.tuple(category, optional(day)), { maxLength: 20 }), fc.boolean())
  .map(
    ([base, rows, known]): Chart => ({
      ...(withoutUndefined(base) as typeof base & { subtitle: string; heading: string; source: string }),
      kind: 'timeline',
      locale: 'fr',
      categories: rows.map(([one]) => one),
      series: [
        { name: 'Prévu', look: 'point', values: rows.map(([, from]) => (from === undefined ? null : { from })) },
        { name: 'Dit auparavant', look: 'earlier', values: rows.map(() => ({ from: '2021-06' })) },
      ],
      ...(known ? { asOf: { date: '2023-02-07', label: 'au 7 février 2023' } } : {}),
    }),
  );

const width = fc.constantFrom(320, 400, 736, 860);
const isText = (item: Drawing['items'][number]): item is DrawnText => item.type === 'text' && item.text.trim() !== '';

function overlap(a: DrawnRect, b: DrawnRect): boolean {
  const slack = 0.75;
  return (
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height
  );
}

describe.each([
  ['measures', measured],
  ['timelines', planned],
] as const)('a drawing of %s', (_name, arbitrary) => {
  it('has no text on another text, and nothing outside the picture', () => {
    fc.assert(
      fc.property(arbitrary, width, (one, wide) => {
        const drawing = drawChart(one, wide, 'all');
        const boxes = drawing.items.filter(isText).map((item) => ({ item, box: textBox(item) }));
        for (const { item, box } of boxes) {
          const outside =
            box.x < -0.5 || box.y < -0.5 || box.x + box.width > wide + 0.5 || box.y + box.height > drawing.height + 0.5;
          expect(outside ? `${item.text} at ${box.x}, ${box.y}, ${box.width} wide in ${wide}` : '').toBe('');
        }
        const sorted = [...boxes].sort((a, b) => a.box.y - b.box.y);
        sorted.forEach((a, i) => {
          for (let j = i + 1; j < sorted.length; j++) {
            const b = sorted[j];
            if (b === undefined || b.box.y > a.box.y + a.box.height) break;
            const met = overlap(a.box, b.box) ? `${one.kind} ${wide}: "${a.item.text}" meets "${b.item.text}"` : '';
            expect(met).toBe('');
          }
        });
        for (const item of drawing.items) {
          if (item.type !== 'rect') continue;
          expect(item.x >= -0.5 && item.x + item.width <= wide + 0.5 && item.width >= 0).toBe(true);
        }
        expect(Number.isFinite(drawing.height)).toBe(true);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('leaves no line out, and sets nothing smaller than it may be', () => {
    fc.assert(
      fc.property(arbitrary, width, (one, wide) => {
        const texts = drawChart(one, wide, 'all').items.filter(isText);
        const all = texts.map(({ text }) => text).join(' ');
        if (one.kind !== 'line') {
          for (const { id, label: name } of one.categories) {
            expect(all).toContain((id ?? name).slice(0, 3));
          }
        }
        expect(texts.every(({ size }) => size >= 12)).toBe(true);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
