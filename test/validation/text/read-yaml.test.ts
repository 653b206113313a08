import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CreateNodeOptions, type DocumentOptions, parseDocument, stringify, type ToStringOptions } from 'yaml';
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
});
