import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CreateNodeOptions, type DocumentOptions, parseDocument, stringify, type ToStringOptions } from 'yaml';
import type { Path } from '../../../src/validation/path.ts';
import type { TextFault } from '../../../src/validation/text/text-fault.ts';
import { yaml } from '../../../src/validation/yaml.ts';
import { yamlCases } from './yaml-cases.ts';

type Reading = { readonly data: unknown } | { readonly refused: string };

/** What the `yaml` package reads. */
function theirs(text: string): Reading {
  const document = parseDocument(text, {
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    resolveKnownTags: false,
    logLevel: 'error',
  });
  const [fault = document.warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED')] = document.errors;
  if (fault !== undefined) return { refused: `${fault.code} ${fault.pos[0]}` };
  try {
    return { data: asJson(document.toJS({ maxAliasCount: -1 })) };
  } catch (error) {
    return { refused: String(error) };
  }
}

/** What we read. A key given twice is told by us, and no fault of the syntax. */
function ours(text: string): Reading {
  const { data = null, faults } = yaml.read(text);
  const [fault] = faults.filter(({ code }) => code !== 'duplicate-key');
  return fault === undefined ? { data: asJson(data) } : { refused: fault.code };
}

/** Numbers that JSON has not, as words. */
function asJson(data: unknown): unknown {
  return JSON.parse(
    JSON.stringify(data, (_, value) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value)),
  );
}

/** Where we mean to differ. */
const OURS: Readonly<Record<string, Reading>> = {
  // Keys are texts: no list and no map is one.
  '? - a\n: - b': { refused: 'not-yaml' },
  '{a: 1}: b': { refused: 'not-yaml' },
  '[a]: b': { refused: 'not-yaml' },
  '? [a]\n: b': { refused: 'not-yaml' },
  '[[a]:b]': { refused: 'not-yaml' },
  '[{a: 1}: b]': { refused: 'not-yaml' },
  '? : a': { refused: 'not-yaml' },
  // A key that is nothing has no name either.
  ...Object.fromEntries(
    ['&a : 1', ': a', '{: b}', '[: b]', '{&a , b}', ': ', '- : a', '?', '? '].map((one) => [
      one,
      { refused: 'not-yaml' },
    ]),
  ),
  'a: [b]: c': { refused: 'not-yaml' },
  'a:\n  "x"\n  : y': { refused: 'not-yaml' },
  // Tags beyond the core schema.
  'a: !!binary aGk=': { refused: 'unknown-tag' },
  'a: !!set {a}': { refused: 'unknown-tag' },
};

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    ...[
      'a\nb',
      'a\n\nb',
      '  x',
      'x  ',
      ' \n x\n',
      "it's",
      'a: b',
      '- a',
      '# c',
      'x #y',
      'null',
      '1',
      '1.0',
      '',
      '\n',
      '\n\n',
    ],
    ...[
      'true',
      '[a',
      '{a',
      '&a',
      '*a',
      '!t',
      '%d',
      '@',
      '`',
      '|',
      '>',
      '? x',
      ': y',
      '---',
      '...',
      '\ttab',
      '2022-01-01',
    ],
    'words enough to be folded somewhere when lines are short',
  ),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      text.filter((key) => key !== '__proto__'),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
}));
const style: fc.Arbitrary<DocumentOptions & CreateNodeOptions & ToStringOptions> = fc.record({
  indent: fc.constantFrom(1, 2, 3, 4),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 20, 80),
  minContentWidth: fc.constant(0),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
  defaultKeyType: fc.constantFrom(null, 'PLAIN', 'QUOTE_DOUBLE'),
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  blockQuote: fc.constantFrom<NonNullable<ToStringOptions['blockQuote']>>(true, false, 'folded', 'literal'),
  directives: fc.constantFrom(null, true),
  doubleQuotedMinMultiLineLength: fc.constantFrom(1, 40),
});
/** Data as the `yaml` package writes it, in any of its styles, with one kind of line end or the other. */
const written = fc
  .tuple(value, style, fc.boolean())
  .map(([data, options, dos]) => stringify(data, options).replaceAll('\n', dos ? '\r\n' : '\n'));
const mark = fc.constantFrom(
  ...['\n', '\n ', '\n  ', ' ', '', '-', '- ', '? ', ': ', ':', ',', '[', ']', '{', '}', '"', "'", '#', ' # c'],
  ...['|', '>', '|-', '>+', '&p ', '*p', '!!str ', '!x ', '---', '...', '%', '@', 'x: y', '[1, 2]', '{a: 1}', '"x"'],
);
/** The same with a few characters taken out and something else put in. */
const spoilt = fc.tuple(written, fc.nat(), fc.nat({ max: 3 }), mark).map(([whole, place, cut, put]) => {
  const at = place % (whole.length + 1);
  return `${whole.slice(0, at)}${put}${whole.slice(at + cut)}\n`;
});

/** Both read the same, or neither reads. */
function agree(one: string): void {
  const [their, our] = [theirs(one), ours(one)];
  if ('refused' in their) expect(our).toHaveProperty('refused');
  else expect(our).toEqual(their);
}

describe('YAML, beside the yaml package', () => {
  it.each(yamlCases.filter((one) => !(one in OURS)))('is the same, or refused by both: %j', agree);

  it.each(Object.entries(OURS))('is as we say: %j', (one, expected) => expect(ours(one)).toEqual(expected));

  it('is what it writes', () => {
    fc.assert(fc.property(written, agree), { numRuns: 1_500 });
  });

  it('is never read otherwise when it is spoilt', () => {
    fc.assert(
      fc.property(spoilt, (one) => {
        const our = ours(one);
        if ('data' in our) expect(our).toEqual(theirs(one));
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('a slip', () => {
  it.each([
    ['yaml-colon', 'id: p\ntitle: Santé : une priorité\nkind: roadmap', 19, { id: 'p', kind: 'roadmap' }],
    ['yaml-colon-space', 'id:p\ntitle: P', 0, { title: 'P' }],
    ['yaml-after-quote', "id: p\ntitle: 'L'accès'", 16, { id: 'p' }],
    ['yaml-quotes-needed', 'id: p\ntitle: @ville\nkind: roadmap', 13, { id: 'p', kind: 'roadmap' }],
    ['yaml-quotes-needed', 'id: p\ntitle: *le* soin', 13, { id: 'p' }],
    ['yaml-quote', 'id: p\ntitle: "P\nkind: roadmap', 13, { id: 'p', kind: 'roadmap' }],
    ['yaml-quote', 'id: p\nlist: [a, b\nkind: roadmap', 12, { id: 'p', kind: 'roadmap' }],
    ['yaml-quote', 'id: p\nlist: [a, b', 12, { id: 'p' }],
    ['yaml-tab', 'list:\n\t- a\n\t- b', 6, { list: ['a', 'b'] }],
    ['yaml-indentation', 'id: p\n title: P\nkind: roadmap', 7, { id: 'p', kind: 'roadmap' }],
    ['yaml-indentation', 'list:\n  - a: 1\n    b: 2\n   c: 3\n  - d: 4', 27, { list: [{ a: 1, b: 2 }, { d: 4 }] }],
    ['colon-expected', 'id: p\ntitle P\nkind: roadmap', 6, { id: 'p', kind: 'roadmap' }],
    ['comma-expected', 'id: p\nlist: [a "b"]\nlast: [{a: 1} 2]', 34, { id: 'p', list: ['a "b"'] }],
    ['bad-escape', 'id: "\\q"\nkind: roadmap', 5, { id: '\\q', kind: 'roadmap' }],
    ['yaml-key', '"a\n b": 1', 0, undefined],
  ] as const)('is told as %s where it stands, and the entries beside it are read: %j', (reason, one, offset, data) => {
    const read = yaml.read(one);
    expect(read.faults).toMatchObject([{ code: 'not-yaml', offset, params: { reason } }]);
    expect(read.data).toEqual(data);
  });

  it.each<readonly [string, readonly (readonly [string, number, string, string])[], unknown]>([
    ['id: p\na: *', [['yaml-alias', 9, '*', '']], { id: 'p' }],
    ['id: p\nb: 1\na: *none\nc: 2', [['yaml-alias', 14, 'none', 'a']], { id: 'p', b: 1, a: null, c: 2 }],
    ['id: p\na: !secret P\nb: 1', [['unknown-tag', 9, '!secret', '']], { id: 'p', a: 'P', b: 1 }],
    [
      `id: p\na: !secret-${'x'.repeat(80)} P`,
      [['unknown-tag', 9, `!secret-${'x'.repeat(52)}`, '']],
      { id: 'p', a: 'P' },
    ],
    ['id: p\na:\n  b: {x: 1\n c: 2', [['yaml-quote', 14, '{', '']], { id: 'p', a: { c: 2 } }],
    ['id: p\na:\n- b\nc', [['colon-expected', 13, 'c', '']], { id: 'p', a: ['b'] }],
    ['id: p\na:\n- b\n-c\nd: 1', [['yaml-syntax', 13, '-c', '']], { id: 'p', a: ['b'], d: 1 }],
    ['id: p\nl:\n  - a: 1\n  -b: 2\nc: 3', [['yaml-indentation', 20, '-b:', '']], { id: 'p', l: [{ a: 1 }], c: 3 }],
    ['id: p\nl:\n  - a\n  b: 2\nc: 3', [['yaml-indentation', 17, 'b:', '']], { id: 'p', l: ['a'], c: 3 }],
    ['id: p\na: "x": y\nd: 1', [['yaml-colon', 12, ':', '']], { id: 'p', d: 1 }],
    ["id: p\n'a b\n c': 1\nd: 1", [['yaml-key', 6, "'a", '']], { id: 'p', d: 1 }],
    ['id: p\na: {b: 1}}\nd: 1', [['yaml-syntax', 15, '}', '']], { id: 'p', d: 1 }],
    ['id: p\na: [b]]\nd: 1', [['yaml-syntax', 12, ']', '']], { id: 'p', d: 1 }],
    ['id: p\na: {b c: 1, "x" "y"}\nd: 1', [['comma-expected', 22, '"y"', '']], { id: 'p', d: 1 }],
    ['id: p\na: [{b: 1} {c: 2}]\nd: 1', [['comma-expected', 17, '{', '']], { id: 'p', d: 1 }],
    ['id: p\na: [[1] [2]]\nd: 1', [['comma-expected', 14, '[', '']], { id: 'p', d: 1 }],
    ['id: p\na: {b: [1], c: [2] d: [3]}\ne: 1', [['comma-expected', 25, 'd:', '']], { id: 'p', e: 1 }],
    ['id: p\na: [,b]\nd: 1', [['value-expected', 10, ',', '']], { id: 'p', d: 1 }],
    ["id: p\na: 'x' y\nd: 1", [['yaml-after-quote', 13, 'y', '']], { id: 'p', d: 1 }],
    ['id: p\na: |x\n y\nd: 1', [['yaml-syntax', 10, 'x', '']], { id: 'p', d: 1 }],
    ['id: p\na: %x\nd: 1', [['yaml-quotes-needed', 9, '%x', '']], { id: 'p', d: 1 }],
    ['id: p\na: "x\\qy"\nd: 1', [['bad-escape', 11, '\\q', '']], { id: 'p', a: 'x\\qy', d: 1 }],
    ['id: p\nwords here\n more words\nd: 1', [['colon-expected', 6, 'words', '']], { id: 'p', d: 1 }],
    [
      'id: p\nwords here\nmore words\nd: 1',
      [
        ['colon-expected', 6, 'words', ''],
        ['colon-expected', 17, 'more', ''],
      ],
      { id: 'p', d: 1 },
    ],
    [
      'id: p\na:b\nc:d\ne: 1',
      [
        ['yaml-colon-space', 6, 'a:b', ''],
        ['yaml-colon-space', 10, 'c:d', ''],
      ],
      { id: 'p', e: 1 },
    ],
    ['id: p\na: &x &y 1', [['yaml-syntax', 12, '&y', '']], { id: 'p' }],
    ['%FOO bar\n---\nid: p', [['yaml-syntax', 0, '%FOO', '']], { id: 'p' }],
    ['id: p\na: !!str\n  - b\nd: 1', [['unknown-tag', 9, '!!str', '']], { id: 'p', a: ['b'], d: 1 }],
    ['id: p\nl:\n\t- a\n\t- b\nm:\n\t- c', [['yaml-tab', 9, '\t', '']], { id: 'p', l: ['a', 'b'], m: ['c'] }],
    [`id: p\n${'k'.repeat(1030)}: 1\nd: 1`, [['yaml-key', 6, 'k'.repeat(24), '']], { id: 'p', d: 1 }],
    ['id: p\n? [a]\n: c\nd: 1', [['yaml-key', 8, '', '']], { id: 'p', d: 1 }],
    ['id: p\n: c\nd: 1', [['yaml-key', 6, '', '']], { id: 'p', d: 1 }],
    [
      'id: p\nid: q\na: {x: 1, x: 2}',
      [
        ['duplicate-key', 6, 'id', 'id'],
        ['duplicate-key', 22, 'x', 'a.x'],
      ],
      { id: 'q', a: { x: 2 } },
    ],
    ['? a\n: 1\n? a\n: 2', [['duplicate-key', 10, 'a', 'a']], { a: 2 }],
    [
      'id: p\na: &x [1, *x]\nb: *x',
      [
        ['yaml-alias', 16, 'x', 'a.1'],
        ['yaml-alias', 16, 'x', 'b.1'],
      ],
      { id: 'p', a: [1, null], b: [1, null] },
    ],
    ['id: p\nt: "open\nk: 1\nl: 2', [['yaml-quote', 9, '"', '']], { id: 'p', k: 1, l: 2 }],
    ["id: p\nt: 'open\nk: 1\nl: 2", [['yaml-quote', 9, "'", '']], { id: 'p', k: 1, l: 2 }],
    [
      'id: p\nl:\n  - t: "open\n    k: 1\n  - t: b',
      [['yaml-quote', 16, '"', '']],
      { id: 'p', l: [{ k: 1 }, { t: 'b' }] },
    ],
    ['id: p\nl:\n  - @a\n  - b', [['yaml-quotes-needed', 13, '@a', '']], { id: 'p', l: ['b'] }],
    ['id: p\nl:\n- @a\n- b\nm: 1', [['yaml-quotes-needed', 11, '@a', '']], { id: 'p', l: ['b'], m: 1 }],
    ['id: p\na: [b: c: d', [['yaml-quote', 9, '[', '']], { id: 'p' }],
    ['id: p\na: [{b: 1}, {c: 2}\nd: 1', [['yaml-quote', 9, '[', '']], { id: 'p', d: 1 }],
    ['id: p\na: {b: [1}\nd: 1', [['yaml-quote', 13, '[', '']], { id: 'p', d: 1 }],
    ['id: p\na: {b: 1} c\nd: 1', [['yaml-indentation', 16, 'c', '']], { id: 'p', d: 1 }],
    ['id: p\na: x: y\n  b: z\nd: 1', [['yaml-colon', 10, ':', '']], { id: 'p', d: 1 }],
    ['id: p\nTitre : un : deux\nd: 1', [['yaml-colon', 17, ':', '']], { id: 'p', d: 1 }],
    ['a: {b: 1\n', [['yaml-quote', 3, '{', '']], undefined],
    ['!!map\nid: p\nt: !!seq x', [['unknown-tag', 15, '!!seq', '']], { id: 'p', t: 'x' }],
    ['[a, b', [['yaml-quote', 0, '[', '']], undefined],
    ['id: p\na: "x"#c\nb: 1', [['yaml-syntax', 12, '#c', '']], { id: 'p', b: 1 }],
    ['-\n  a: 1\n b', [['yaml-indentation', 10, 'b', '']], [{ a: 1 }]],
    ['id: p\nl:\n  - a\n b\nm: 1', [['yaml-indentation', 16, 'b', '']], { id: 'p', l: ['a'], m: 1 }],
    ['id: p\na: {"d"1}\ne: 1', [['comma-expected', 13, '1', '']], { id: 'p', e: 1 }],
    ['id: p\na: [b\n c: d]\ne: 1', [['yaml-indentation', 13, 'c:', '']], { id: 'p', e: 1 }],
    ['id: p\na: [x,\n  "b" "c"]\nd: 1', [['comma-expected', 19, '"c"', '']], { id: 'p', d: 1 }],
    ['id: p\na: [x,\n  @b,\n  c]\nd: 1', [['yaml-quotes-needed', 15, '@b', '']], { id: 'p', d: 1 }],
    ['id: p\na: {x: [1, 2],\n  y: [3 "4"\n  ]}\nd: 1', [], { id: 'p', a: { x: [1, 2], y: ['3 "4"'] }, d: 1 }],
    ['id: p\na: |5x\n  y\nb: 1', [['yaml-syntax', 11, 'x', '']], { id: 'p', b: 1 }],
    ['id: p\r\ntitle: @x\r\nb: 1', [['yaml-quotes-needed', 14, '@x', '']], { id: 'p', b: 1 }],
    ['l:\n  - {a: 1,\n     b: @c}\n  - d', [['yaml-quotes-needed', 22, '@c', '']], { l: ['d'] }],
    ['id: p\na: - b\nc: 1', [['yaml-dash', 9, '-', '']], { id: 'p', c: 1 }],
    ['id: p\na: -\nc: 1', [['yaml-dash', 9, '-', '']], { id: 'p', c: 1 }],
    ['id: p\na:   - b\n     - c\nd: 1', [['yaml-dash', 11, '-', '']], { id: 'p', d: 1 }],
    ['id: p\n- b\nc: 1', [['yaml-dash', 6, '-', '']], { id: 'p', c: 1 }],
    ['id: p\na: b\n- c\nd: 1', [['yaml-dash', 11, '-', '']], { id: 'p', a: 'b', d: 1 }],
    ['l:\n  - a: - b\n    c: 1', [['yaml-dash', 10, '-', '']], { l: [{ c: 1 }] }],
    ['id: p\na: &a,b 1\nc: 1', [['yaml-quotes-needed', 11, ',', '']], { id: 'p', c: 1 }],
    // What goes on over blank lines, and a list below its name, goes with the entry.
    ['id: p\na: @x\n\n  y\nb: 1', [['yaml-quotes-needed', 9, '@x', '']], { id: 'p', b: 1 }],
    ['id: p\r\na: @x\r\n\r\n  y\r\nb: 1', [['yaml-quotes-needed', 10, '@x', '']], { id: 'p', b: 1 }],
    ['id: p\nlist:x\n- a\n- b\nd: 1', [['yaml-colon-space', 6, 'list:x', '']], { id: 'p', d: 1 }],
    ['id: p\nlist:x\n-\n  a: 1\nd: 1', [['yaml-colon-space', 6, 'list:x', '']], { id: 'p', d: 1 }],
    ['id: p\nt: @x\n\ty\nb: 1', [['yaml-quotes-needed', 9, '@x', '']], { id: 'p', b: 1 }],
    [
      'id: p\nid: q\na: @x\nb: 1',
      [
        ['duplicate-key', 6, 'id', 'id'],
        ['yaml-quotes-needed', 15, '@x', ''],
      ],
      { id: 'q', b: 1 },
    ],
    [
      'id: p\na: "b\\q" c\nd: 1',
      [
        ['bad-escape', 11, '\\q', ''],
        ['yaml-after-quote', 15, 'c', ''],
      ],
      { id: 'p', d: 1 },
    ],
    ['a: ["b" "c"\nd: 1', [['comma-expected', 8, '"c"', '']], { d: 1 }],
    [
      'l: [a\na: ["b" "c"]\nd: 1',
      [
        ['yaml-quote', 3, '[', ''],
        ['comma-expected', 14, '"c"', ''],
      ],
      { d: 1 },
    ],
  ])('is shown with what stands there, and nothing that follows from it is told: %j', (one, told, data) => {
    const read = yaml.read(one);
    expect(read.faults.map(asTold)).toEqual(told);
    expect(read.data).toEqual(data);
  });
});

describe('what stands beside an entry that cannot be read', () => {
  const name = text.filter((key) => !['__proto__', 'zz'].includes(key));
  const fields = fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 4 });

  it('is read as without it, in whatever writing', () => {
    fc.assert(
      fc.property(fields, style, fc.nat(), fc.constantFrom('\n', '\r\n'), (all, how, place, end) => {
        const written = [...new Map(all)].map(([key, one]) => stringify({ [key]: one }, { ...how, directives: null }));
        // What stands in brackets is closed before the next field.
        fc.pre(how.collectionStyle !== 'flow');
        const sound = yaml.read(written.join('').replaceAll('\n', end));
        fc.pre(sound.faults.length === 0);
        const at = place % (written.length + 1);
        const spoilt = [...written.slice(0, at), 'zz: @x\n', ...written.slice(at)].join('').replaceAll('\n', end);
        const read = yaml.read(spoilt);
        expect(read.faults).toMatchObject([{ code: 'not-yaml', params: { reason: 'yaml-quotes-needed' } }]);
        expect(read.data).toEqual(sound.data);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a: |\n x\n  y\nb: @c', { a: 'x\n y\n' }],
    ['a: |+\n x\n\nb: @c-and-words\nc: 1', { a: 'x\n\n', c: 1 }],
    ['l:\n  - |\n    x\n  - @words-enough\n  - b', { l: ['x\n', 'b'] }],
    ['l:\n  - a: |\n      x\n    b: @words-enough\n    d: 1', { l: [{ a: 'x\n', d: 1 }] }],
  ])('gets no blanks of it: %j', (one, data) => expect(yaml.read(one).data).toEqual(data));
});

describe('slips', () => {
  const times = <T>(count: number, one: (i: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, i) => one(i));

  it('that say nothing of one another are told in one reading, however many', () => {
    const { data, faults } = yaml.read(`id: p\n${times(60, (i) => `k${i}: @v\n`).join('')}b: 1`);
    expect([data, faults.length]).toEqual([{ id: 'p', b: 1 }, 60]);
  });

  it('that hide what follows are read over twenty times, and then the text is not read', () => {
    const open = (count: number) => yaml.read(`id: p\n${times(count, (i) => `k${i}: [v\n`).join('')}b: 1`);
    expect(open(19).data).toEqual({ id: 'p', b: 1 });
    expect([open(20).data, open(25).faults.length]).toEqual([undefined, 20]);
  });

  it('are told a hundred times, not more, and in the order of the text', () => {
    const twice = times(60, (i) => `k${i}: 1\nk${i}: 2\n`).join('');
    const { data, faults } = yaml.read(`${twice}${times(60, (i) => `x${i}: @v\n`).join('')}b: 1`);
    expect(data).toMatchObject({ k0: 2, k59: 2, b: 1 });
    expect(faults).toHaveLength(100);
    const offsets = faults.map(({ offset }) => offset);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    expect(yaml.read(`${times(150, (i) => `x${i}: @v\n`).join('')}b: 1`)).toMatchObject({ faults: { length: 100 } });
    expect(yaml.read(`${times(150, (i) => `x${i}: @v\n`).join('')}b: 1`).data).toBeUndefined();
  });
});

describe('a YAML text', () => {
  it.each(['~', '# c', 'null', '---\n...\n'])('that holds nothing is read as nothing: %j', (one) => {
    expect(yaml.read(one)).toMatchObject({ data: null, faults: [] });
  });

  it('of which no entry can be read holds no data', () => expect(yaml.read('a: @x')).not.toHaveProperty('data'));

  it.each([
    ['a: 1\n---\nb: 2', 5],
    ['a: 1\n---\n', 5],
    ['a: 1\n...\nb: 2\n', 9],
    ['a: 1\n---\nb: @x\n', 5],
    ['--- {a: 1}\n--- [', 11],
  ])('with several documents is read up to the second: %j', (one, offset) => {
    const { data, faults } = yaml.read(one);
    expect(faults).toEqual([{ code: 'several-documents', offset, path: [], params: {} }]);
    expect(data).toEqual({ a: 1 });
  });

  it('of an older version is read as one of today: yes is a word', () =>
    expect(yaml.read('%YAML 1.1\n---\na: yes\n').data).toEqual({ a: 'yes' }));
});

describe('a place in YAML', () => {
  const text =
    'id: p\nlist:\n  - a\n  - b: 08\n    c: &x {d: 1}\nagain: *x\nnothing:\n? key\n: value\n__proto__: {x: 1}\n';

  it('is that of the value or of its key, through aliases, and of the part around what is not written', () => {
    const { placeOf } = yaml.read(text);
    const at = (path: Path, ofKey: boolean) => text.slice(placeOf(path, ofKey).offset).split('\n')[0];
    expect(at(['list', 1, 'b'], false)).toBe('08');
    expect(at(['list', 1, 'b'], true)).toBe('b: 08');
    expect(at(['list', 1], true)).toBe('b: 08');
    expect(at(['again', 'd'], false)).toBe('1}');
    expect(at(['again'], false)).toBe('*x');
    expect(at(['list', 7], false)).toBe('- a');
    expect(at(['list', 2], false)).toBe('- a');
    expect(at(['list', 1, 'z', 'y'], false)).toBe('b: 08');
    expect(at(['id', 'x'], false)).toBe('p');
    expect(at(['nothing'], true)).toBe('nothing:');
    expect(at(['key'], false)).toBe('value');
    expect(at(['none'], false)).toBe('id: p');
    expect(at([], false)).toBe('id: p');
  });

  it('says how a single value is written, and only of what was asked for', () => {
    const { placeOf } = yaml.read(text);
    const written = [['list', 1, 'b'], ['list', 0], ['list'], ['id', 'x'], ['again', 'd']].map(
      (path) => placeOf(path, false).written,
    );
    expect(written).toEqual(['08', 'a', undefined, undefined, '1']);
  });

  it('keeps a key that objects have of their own', () => {
    const { data } = yaml.read(text);
    expect(Object.getOwnPropertyDescriptor(data, '__proto__')).toEqual({
      value: { x: 1 },
      ...{ enumerable: true, configurable: true, writable: true },
    });
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });
});

describe('a text in YAML that is too much', () => {
  const codes = (text: string) => yaml.read(text).faults.map(({ code, params }) => [code, params['most']]);

  it.each([
    ['nests too deep', '['.repeat(300), 'document-too-deep', 200],
    ['nests too deep by one', `${'['.repeat(201)}${']'.repeat(201)}`, 'document-too-deep', 200],
    ['nests too deep through aliases', deepAliases(220), 'document-too-deep', 200],
    ['holds too many lines', '- a\n'.repeat(200_000), 'document-too-many-values', 350_000],
    ['holds too many texts in quotes', '- "a"\n'.repeat(50_000), 'document-too-many-values', 350_000],
    ['holds too much that is out of place', '] '.repeat(50_000), 'document-too-many-values', 350_000],
    ['is written out too often', bomb(), 'too-many-aliases', 100_000],
  ])('%s', (_, text, code, most) => {
    expect(codes(text)[0]).toEqual([code, most]);
  });

  it.each([
    ['nests as deep as it may', `${'['.repeat(200)}1${']'.repeat(200)}`],
    ['has texts in quotes enough for a plan', '- "a"\n'.repeat(30_000)],
  ])('is none that %s', (_, one) => expect(codes(one)).toEqual([]));
});

/** Lists in lists by aliases, each one deeper than the one before. */
function deepAliases(depth: number): string {
  return Array.from({ length: depth }, (_, i) => `a${i}: &a${i} [${i === 0 ? '1' : `*a${i - 1}`}]\n`).join('');
}

/** Each list ten times the one before. */
function bomb(): string {
  const ten = (i: number): string => Array.from({ length: 10 }, () => (i === 0 ? '1' : `*a${i - 1}`)).join(', ');
  return Array.from({ length: 7 }, (_, i) => `a${i}: &a${i} [${ten(i)}]\n`).join('');
}

/** A fault by its reason, with its offset, what it shows and its path. */
function asTold({ code, offset, path, params }: TextFault): readonly unknown[] {
  return [params['reason'] ?? code, offset, params['found'] ?? params['key'] ?? '', path.join('.')];
}
