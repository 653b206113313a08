import fc from 'fast-check';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { jsonFormat } from '../../../src/validation/text/json-format.ts';
import { mendJson } from '../../../src/validation/text/json-slips.ts';
import { lineCounter } from '../../../src/validation/text/line-counter.ts';
import { countMembers, endOfText, scanJson } from '../../../src/validation/text/scan-json.ts';

/** Every path of a value. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return [path, ...value.flatMap((item, index) => pathsOf(item, [...path, index]))];
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...path, key]))];
}

const key = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('id', 'a"b', '\\', 'é', '0', '__proto__'));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map((pairs) => new Map(pairs)),
  ),
}));
/** A text of the value: maps are objects, their keys whatever they are. */
function written(one: unknown, gap: string): string {
  if (Array.isArray(one)) return `[${gap}${one.map((item) => written(item, gap)).join(`,${gap}`)}]`;
  if (!(one instanceof Map)) return JSON.stringify(one) ?? 'null';
  const members = [...one].map(([name, member]) => `${JSON.stringify(name)}:${gap}${written(member, gap)}`);
  return `{${gap}${members.join(`,${gap}`)}}`;
}
const text = fc.tuple(value, fc.constantFrom('', ' ', '\n  ', '\r\n\t')).map(([one, gap]) => written(one, gap));

describe('places in JSON', () => {
  it('are those that a tree of the whole text has', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (one, isBackwards) => {
        const order = <T>(all: T[]): T[] => (isBackwards ? all.reverse() : all);
        const { data, faults, placeOf } = jsonFormat.read(one);
        expect(faults).toEqual([]);
        expect(data).toEqual(JSON.parse(one));
        const tree = parseTree(one);
        const paths = pathsOf(data);
        for (const path of order(paths)) {
          const node = tree && findNodeAtLocation(tree, path);
          const keyNode = node?.parent?.type === 'property' ? node.parent.children?.[0] : node;
          expect(placeOf(path, false).offset).toBe(node?.offset);
          expect(placeOf(path, true).offset).toBe(keyNode?.offset);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are those of the part around it, for what is not written', () => {
    const { placeOf } = jsonFormat.read('{"a": [1, {"b": 2}]}');
    const paths = [['a', 1, 'c', 'd'], ['z'], ['a', 7], ['a', 0, 0], ['a', 0, 'b'], ['a', 'length']];
    expect(paths.map((path) => placeOf(path, false).offset)).toEqual([10, 0, 6, 7, 7, 6]);
    expect(jsonFormat.read('[{},1,"a",2]').placeOf([0, 'a'], false).offset).toBe(1);
    expect(jsonFormat.read('[[],1]').placeOf([0, 0], false).offset).toBe(1);
    expect(jsonFormat.read(' {"a":1}').placeOf([], false)).toEqual({ offset: 1, written: undefined });
  });

  it('are found for the first hundred thousand fields of an object; those beyond stand where it does', () => {
    const many = `{"x":{${Array.from({ length: 100_001 }, (_, i) => `"${i}":0`).join(',')}}}`;
    const { placeOf } = jsonFormat.read(many);
    expect(placeOf(['x', '99999'], true).offset).toBe(many.indexOf('"99999"'));
    expect(placeOf(['x', '100000'], true).offset).toBe(many.indexOf('"x"'));
  });

  it('say how a single value is written', () => {
    const { placeOf } = jsonFormat.read('{"a": 1.50, "b": [2e3]}');
    const paths = [['a'], ['b', 0], ['b'], ['c'], [], ['a', 'x']];
    const written = paths.map((path) => placeOf(path, false).written);
    expect(written).toEqual(['1.50', '2e3', undefined, undefined, undefined, undefined]);
  });

  it('follow the later of two equal keys', () => {
    const { data, faults, placeOf } = jsonFormat.read('{"a": {"b": 1, "c": 2}, "a": {"c": 3}}');
    expect(data).toEqual({ a: { c: 3 } });
    expect(faults).toMatchObject([{ code: 'duplicate-key', offset: 24, path: ['a'] }]);
    const paths = [
      ['a', 'c'],
      ['a', 'b'],
    ];
    expect(paths.map((path) => placeOf(path, false).offset)).toEqual([35, 29]);
  });
});

describe('a quick look at a JSON text', () => {
  /** Members, depth and values as the data has them. */
  const lookedAt = (one: unknown): readonly [members: number, depth: number, values: number] => {
    if (typeof one !== 'object' || one === null) return [0, 0, 1];
    const inner = Object.values(one).map(lookedAt);
    const sum = (at: 0 | 2): number => inner.reduce((all, counts) => all + counts[at], 0);
    const own = Array.isArray(one) ? 0 : inner.length;
    return [own + sum(0), 1 + Math.max(0, ...inner.map(([, depth]) => depth)), 1 + sum(2)];
  };

  it('counts members, depth and values, and is not led astray by what stands in texts', () => {
    fc.assert(
      fc.property(text, (one) => {
        const data: unknown = JSON.parse(one);
        const [members, depth, values] = lookedAt(data);
        const scan = scanJson(one);
        expect([scan.members, scan.depth, countMembers(data)]).toEqual([members, depth, members]);
        // An empty list counts for two at most.
        expect(scan.values).toBeGreaterThanOrEqual(values);
        expect(scan.values).toBeLessThanOrEqual(2 * values);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['"[[:,"', { depth: 0, members: 0, values: 1 }],
    ['["]",[{"a:":",{"}]]', { depth: 3, members: 1, values: 5 }],
    ['{"a\\"[":1,"b\\\\":[2]}', { depth: 2, members: 2, values: 4 }],
    ['[],[[]]', { depth: 2, members: 0, values: 5 }],
    ['["not closed, [[', { depth: 1, members: 0, values: 2 }],
  ])('of %s tells %j', (one, scan) => expect(scanJson(one)).toMatchObject(scan));

  it('says of no JSON that it is faulty', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(scanJson(one).isFaulty).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '[1, ]',
    '{"a":1,\n}',
    '["a" "b"]',
    '{"a":1 "b":2}',
    '[[] []]',
    '[{}{}]',
    '{"a" {}}',
    '[1',
    '{"a":[1}',
    '1]',
  ])('sees that %s is none', (one) => expect(scanJson(one).isFaulty).toBe(true));

  it.each(['[,1]', '[1 2]', 'nul', '{a:1}', '"\\q"'])('leaves it to the parser to refuse %s', (one) =>
    expect(scanJson(one).isFaulty).toBe(false),
  );

  it.each([
    ['"a"b"', 2],
    ['"a\\"b"', 5],
    ['"a\\\\"b"', 4],
    ['"\\\\\\""', 5],
    ['""', 1],
    ['"a', 2],
    ['"a\\"', 4],
  ])('finds where %s ends', (one, end) => expect(endOfText(one, 0)).toBe(end));
});

describe('keys given twice in JSON', () => {
  it.each([
    ['[[1,2],{"a":1,"a":2},3,{"b":[0,{"c":1,"c":2}]}]', ['1.a', '3.b.1.c']],
    ['{"x":["a","a"],"y":1,"y":["y","y"]}', ['y']],
    ['{"a":{"b":1},"c":{"b":1},"b":[{"b":1}],"a":0}', ['a']],
    ['{"a":1,"a":2,"a":3}', ['a', 'a']],
    ['{"a":{},"a":[],"b":[[],{}],"b":"b"}', ['a', 'b']],
  ])('are told where they stand, and no text of a list is one: %j', (one, paths) => {
    const { faults } = jsonFormat.read(one);
    expect(faults.map(({ code }) => code)).toEqual(paths.map(() => 'duplicate-key'));
    expect(faults.map(({ path }) => path.join('.'))).toEqual(paths);
  });

  it('are told a hundred times, not more', () => {
    const one = `{${Array.from({ length: 300 }, (_, i) => `"k${i % 150}":1`).join(',')}}`;
    expect(jsonFormat.read(one).faults).toHaveLength(100);
  });
});

describe('a slip in JSON', () => {
  it.each([
    ['comma-too-many', '{"a":[1,2,],"b":3}', 10, { a: [1, 2], b: 3 }],
    ['comma-expected', '{"a":1 "b":2}', 7, { a: 1, b: 2 }],
    ['comma-expected', '[1 2]', 3, [1, 2]],
    ['comment', '{"a":1 /* one */}', 7, { a: 1 }],
    ['comment', '{"a":1 // one\n}', 7, { a: 1 }],
    ['line-break-in-text', '{"a":"x\ny","b":2}', 7, { a: 'x\ny', b: 2 }],
    ['bad-escape', '{"a":"C:\\plan\\é","b":2}', 8, { a: 'C:\\plan\\é', b: 2 }],
    ['bad-number', '{"a":05,"b":2}', 5, { b: 2 }],
    ['bad-number', '{"b":2,"a":.5}', 11, { b: 2 }],
    ['bad-word', '{"a":NaN}', 5, {}],
    ['bad-word', '[1,-Infinity,2]', 3, [1, null, 2]],
    ['text-after-end', '{"a":1}}', 7, { a: 1 }],
    ['key-expected', "{'a':1}", 1, undefined],
    ['colon-expected', '{"a" 1}', 5, undefined],
    ['value-expected', '{"a":,"b":2}', 5, undefined],
    ['bad-word', '{"a":Plan}', 5, undefined],
    ['text-not-closed', '{"a":1,"b":"x', 11, undefined],
    ['unexpected-end', '{"a":1', 6, undefined],
    ['comma-expected', '[1}', 2, undefined],
    ['yaml-not-json', '# plan\nid: p\ntitle: P', 0, undefined],
  ] as const)('is told as %s where it stands, and what is beside it is read: %j', (reason, one, offset, data) => {
    const read = jsonFormat.read(one);
    expect(read.faults[0]).toMatchObject({ code: 'not-json', offset, params: { reason } });
    expect(read.faults.every((fault) => fault.params['reason'] === reason)).toBe(true);
    expect(read.data).toEqual(data);
  });

  it.each<readonly [string, readonly (readonly [string, number, string, string])[], unknown]>([
    [
      '[1.25e+10 2E-5 -0 10 0.5 12e3]',
      [
        ['comma-expected', 10, '2E-5', '1'],
        ['comma-expected', 15, '-0', '2'],
        ['comma-expected', 18, '10', '3'],
        ['comma-expected', 21, '0.5', '4'],
        ['comma-expected', 25, '12e3', '5'],
      ],
      [12500000000, 0.00002, -0, 10, 0.5, 12000],
    ],
    ['[1,,2]', [['value-expected', 3, ',', '1']], undefined],
    ['{"a":1,,"b":2}', [['key-expected', 7, ',', 'a']], undefined],
    ['[,1]', [['value-expected', 1, ',', '0']], undefined],
    ['{,"a":1}', [['key-expected', 1, ',', '0']], undefined],
    ['{"a":NaN,"b":1}', [['bad-word', 5, 'NaN', 'a']], { b: 1 }],
    [
      '{"a":NaN "b":1}',
      [
        ['bad-word', 5, 'NaN', 'a'],
        ['comma-expected', 9, '"', 'a'],
      ],
      { b: 1 },
    ],
    ['{"x":{"a":NaN,},"b":1}', [['bad-word', 10, 'NaN', 'x.a']], { x: {}, b: 1 }],
    ['{"a":1,"b":NaN,"c":2}', [['bad-word', 11, 'NaN', 'b']], { a: 1, c: 2 }],
    [
      '{"a":undefined,"b":None,"c":+Infinity,"d":1}',
      [
        ['bad-word', 5, 'undefined', 'a'],
        ['bad-word', 19, 'None', 'b'],
        ['bad-word', 28, '+Infinity', 'c'],
      ],
      { d: 1 },
    ],
    ['{"a":nanx}', [['bad-word', 5, 'nanx', 'a']], undefined],
    ['NaN', [['bad-word', 0, 'NaN', '']], undefined],
    [
      '{"a":[1 {"b":2 "c":3}]}',
      [
        ['comma-expected', 8, '{', 'a.1'],
        ['comma-expected', 15, '"', 'a.1.b'],
      ],
      { a: [1, { b: 2, c: 3 }] },
    ],
    ['{"a":"x\ty"}', [['line-break-in-text', 7, '', 'a']], { a: 'x\ty' }],
    ['{"a":"\\u12"}', [['bad-escape', 6, '\\u', 'a']], { a: '\\u12' }],
    ['{"a":"x\\"\\q\\\\y"}', [['bad-escape', 9, '\\q', 'a']], { a: 'x"\\q\\y' }],
    ['[1]x', [['text-after-end', 3, 'x', '']], [1]],
    ['[1] // c', [['comment', 4, '/', '']], [1]],
    ['{"a" "b"}', [['colon-expected', 5, '"', 'a']], undefined],
    [
      '{"a":1 /* c',
      [
        ['comment', 7, '/', 'a'],
        ['unexpected-end', 11, '', 'a'],
      ],
      undefined,
    ],
    [
      '{"a":1 // c',
      [
        ['comment', 7, '/', 'a'],
        ['unexpected-end', 11, '', 'a'],
      ],
      undefined,
    ],
    [`{"a":${'x'.repeat(100)}}`, [['bad-word', 5, 'x'.repeat(100), 'a']], undefined],
    [
      `{"a":1 ${'y'.repeat(100)}}`,
      [
        ['comma-expected', 7, 'y'.repeat(24), 'a'],
        ['key-expected', 7, 'y'.repeat(24), 'a'],
      ],
      undefined,
    ],
    [
      '[1 €uro]',
      [
        ['comma-expected', 3, '€', '1'],
        ['value-expected', 3, '€', '1'],
      ],
      undefined,
    ],
    ['{"a":1,"b"}', [['colon-expected', 10, '}', 'b']], undefined],
    ['{"a":1,"b":}', [['value-expected', 11, '}', 'b']], undefined],
    [
      '[01,1.,1e,.5,+1,1_000,0x1F]',
      [
        ['bad-number', 1, '01', '0'],
        ['bad-number', 4, '1.', '1'],
        ['bad-number', 7, '1e', '2'],
        ['bad-number', 10, '.5', '3'],
        ['bad-number', 13, '+1', '4'],
        ['bad-number', 16, '1_000', '5'],
        ['bad-number', 22, '0x1F', '6'],
      ],
      [null, null, null, null, null, null, null],
    ],
    ['{"a":[1,2}', [['comma-expected', 9, '}', 'a.1']], undefined],
    ['[[1,2]', [['unexpected-end', 6, '', '0']], undefined],
    ['{"a":1]', [['comma-expected', 6, ']', 'a']], undefined],
    [
      '{"a":"x\ny" "b":"z\\d"}',
      [
        ['line-break-in-text', 7, '', 'a'],
        ['comma-expected', 11, '"', 'a'],
        ['bad-escape', 17, '\\d', 'b'],
      ],
      { a: 'x\ny', b: 'z\\d' },
    ],
    [
      '{"k":{"a":1,"a":2},"k":3 "l":4}',
      [
        ['duplicate-key', 12, 'a', 'k.a'],
        ['duplicate-key', 19, 'k', 'k'],
        ['comma-expected', 25, '"', 'k'],
      ],
      { k: 3, l: 4 },
    ],
    [
      '[{"a":1,"a":2} {"a":3}]',
      [
        ['duplicate-key', 8, 'a', '0.a'],
        ['comma-expected', 15, '{', '1'],
      ],
      [{ a: 2 }, { a: 3 }],
    ],
    [
      '[1 2 3 4]',
      [
        ['comma-expected', 3, '2', '1'],
        ['comma-expected', 5, '3', '2'],
        ['comma-expected', 7, '4', '3'],
      ],
      [1, 2, 3, 4],
    ],
    [
      '{"a":1 "b":NaN,"c":2}',
      [
        ['comma-expected', 7, '"', 'a'],
        ['bad-word', 11, 'NaN', 'b'],
      ],
      { a: 1, c: 2 },
    ],
    [
      '{"a":01 "b":1+1,"c":2}',
      [
        ['bad-number', 5, '01', 'a'],
        ['comma-expected', 8, '"', 'a'],
        ['bad-number', 12, '1+1', 'b'],
      ],
      { c: 2 },
    ],
    ['[/**/]', [['comment', 1, '/', '0']], []],
    ['{/**/}', [['comment', 1, '/', '0']], {}],
    [
      '[1/**/,/**/2]',
      [
        ['comment', 2, '/', '0'],
        ['comment', 7, '/', '1'],
      ],
      [1, 2],
    ],
    ['', [['unexpected-end', 0, '', '']], undefined],
    ['  ', [['unexpected-end', 2, '', '']], undefined],
    ['"a" "b"', [['text-after-end', 4, '"', '']], 'a'],
    [
      '{"a":NaN/**/,/**/"b":1}',
      [
        ['bad-word', 5, 'NaN', 'a'],
        ['comment', 8, '/', 'a'],
        ['comment', 13, '/', 'a'],
      ],
      { b: 1 },
    ],
    ['{"a": tru}', [['bad-word', 6, 'tru', 'a']], undefined],
    ['{"a": TRUE}', [['bad-word', 6, 'TRUE', 'a']], undefined],
    ['{"a": null1}', [['bad-word', 6, 'null1', 'a']], undefined],
    ['{"a":1};', [['text-after-end', 7, ';', '']], { a: 1 }],
    ['{"é":1 "b":2}', [['comma-expected', 7, '"', 'é']], { é: 1, b: 2 }],
  ])('is shown with what stands there: %j', (one, told, data) => {
    const read = jsonFormat.read(one);
    const shown = read.faults.map(({ code, offset, path, params }) => [
      params['reason'] ?? code,
      offset,
      params['found'] ?? params['key'] ?? '',
      path.join('.'),
    ]);
    expect(shown).toEqual(told);
    expect(read.data).toEqual(data);
  });

  it.each([
    ['{"b\n":NaN}', ['line-break-in-text', 'bad-word'], {}],
    ['{"a":1,"b\n":NaN,"c":2}', ['line-break-in-text', 'bad-word'], { a: 1, c: 2 }],
    ['{"a":1 "b\n":2}', ['comma-expected', 'line-break-in-text'], { a: 1, 'b\n': 2 }],
    ['{"a":1 "b\n":NaN "c":2}', ['comma-expected', 'line-break-in-text', 'bad-word', 'comma-expected'], { a: 1, c: 2 }],
    ['{"a":1,/* x */"b":NaN,"c":"\\q"}', ['comment', 'bad-word', 'bad-escape'], { a: 1, c: '\\q' }],
  ])('beside another in one field is mended with it: %j', (one, reasons, data) => {
    const read = jsonFormat.read(one);
    expect(read.faults.map(({ params }) => params['reason'])).toEqual(reasons);
    expect(read.data).toEqual(data);
  });

  it('is one too many after a hundred, and the text is not read', () => {
    const read = jsonFormat.read(`[${'1 '.repeat(120)}]`);
    expect([read.faults.length, read.data]).toEqual([101, undefined]);
    expect(jsonFormat.read(`[${'1 '.repeat(100)}]`).data).toHaveLength(100);
    expect(read.placeOf([3], false)).toEqual({ offset: 0 });
  });

  // A quote in a comment hides all that follows from the first look at a text.
  it.each([
    ['deep', `// "\n${'['.repeat(201)}`, ['comment', 'document-too-deep'], 200],
    ['deep from the start', '['.repeat(201), ['document-too-deep'], 200],
    ['deep though it closes', `${'['.repeat(201)}${']'.repeat(201)}`, ['document-too-deep'], 200],
    ['long after a slip', `// "\n[${'0,'.repeat(2_500_000)}0]`, ['comment', 'document-too-many-values'], 2_500_000],
    ['long', `[${'0,'.repeat(2_499_999)}0]`, ['document-too-many-values'], 2_500_000],
  ] as const)('does not let a text pass that is too %s', (_, one, codes, most) => {
    const { data, faults } = jsonFormat.read(one);
    expect(faults.map(({ code, params }) => params['reason'] ?? code)).toEqual(codes);
    expect([data, faults.at(-1)?.params]).toEqual([undefined, { most }]);
  });

  it('tells of a text that is too deep at its start, with no path', () =>
    expect(jsonFormat.read(`${'['.repeat(201)}${']'.repeat(201)}`).faults).toMatchObject([{ offset: 0, path: [] }]));

  it('lets a text pass that holds as many values as it may', () => {
    const { data, faults } = jsonFormat.read(`[${'0,'.repeat(2_499_998)}0]`);
    expect([faults, (data as unknown[]).length]).toEqual([[], 2_499_999]);
  });

  it('leaves what nests as deep as it may', () => {
    const one = `${'['.repeat(200)} ${']'.repeat(200)}`;
    expect(jsonFormat.read(one).faults).toEqual([]);
    expect(jsonFormat.read(`${one},`).faults.map(({ params }) => params['reason'])).toEqual(['text-after-end']);
  });

  it('moves no place of what stands after it', () => {
    const one = '{"x": NaN, /* c */ "a": "C:\\plan", "b": [1 2,], "c": {"d": 7}}';
    const { data, placeOf } = jsonFormat.read(one);
    expect(data).toEqual({ a: 'C:\\plan', b: [1, 2], c: { d: 7 } });
    const paths = [['a'], ['b', 1], ['c', 'd']];
    expect(paths.map((path) => placeOf(path, false).offset)).toEqual([24, 43, 59]);
  });

  it.each(['\\q', '\n'])('of %j in texts longer than a plan could hold stops the reading', (piece) => {
    const long = `"${'a'.repeat(1_500_000)}${piece}"`;
    const [once, twice] = [mendJson(`[${long}]`), mendJson(`[${long},${long}]`)];
    expect([once.text === undefined, once.faults.length]).toEqual([false, 1]);
    expect([twice.text, twice.faults.length]).toEqual([undefined, 2]);
    expect(twice.faults.map(({ code, path }) => [code, path])).toEqual([
      ['not-json', [0]],
      ['not-json', [1]],
    ]);
  });

  it('in a text full of escapes is found without putting each together', () => {
    const texts = ['\\"', '\\\\', '\\u0041'].map((one) => `["${one.repeat(300_000)}",]`);
    expect(texts.map((one) => mendJson(one).faults.map(({ params }) => params['reason']))).toEqual([
      ['comma-too-many'],
      ['comma-too-many'],
      ['comma-too-many'],
    ]);
  });

  it('that is mended leaves JSON, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ':',
        ',',
        '"a"',
        '"b\n"',
        '"\\q"',
        '1',
        '"c":1',
        '"d":NaN',
        '"e\n":05,',
        '05',
        'NaN',
        'true',
        '// x\n',
        '/* */',
        ' ',
        '"',
      ],
    );
    const spoilt = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      fc.tuple(text, fc.nat(), fc.nat({ max: 2 }), piece).map(([whole, place, cut, put]) => {
        const at = place % (whole.length + 1);
        return whole.slice(0, at) + put + whole.slice(at + cut);
      }),
    );
    fc.assert(
      fc.property(spoilt, (one) => {
        const mended = mendJson(one);
        if (mended.text === undefined) expect(mended.faults).not.toEqual([]);
        else expect(() => JSON.parse(mended.text as string)).not.toThrow();
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('lines and columns', () => {
  it('are those that an editor counts, for LF, CR LF and CR', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', '\r', '\r\r\n'), { maxLength: 20 }).map((all) => all.join('')),
        (one) => {
          const offsets = Array.from({ length: one.length + 1 }, (_, offset) => offset).reverse();
          const at = lineCounter(one);
          for (const offset of offsets) {
            const { line, column } = at(offset);
            const before = one.slice(0, offset).replace(/\r$/, one[offset] === '\n' ? '' : '\r');
            const lines = before.split(/\r\n|\r|\n/);
            const ownBreak = one[offset] === '\n' && one[offset - 1] === '\r' ? 1 : 0;
            expect([line, column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1 + ownBreak]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are those of any order of asking, in a text of thousands of lines', () => {
    const one = Array.from({ length: 2_000 }, (_, i) => 'x'.repeat(i % 7)).join('\n');
    const at = lineCounter(one);
    const starts = [0, ...[...one.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const asked = [0, 1_999, 511, 512, 513, 1_023, 1_024, 1, 1_535, 1_536, 1_537, 1_998, 3, 2];
    for (const line of asked) {
      const start = starts[line] as number;
      expect(at(start)).toEqual({ line: line + 1, column: 1, offset: start });
      const end = start + (line % 7);
      expect(at(end)).toEqual({ line: line + 1, column: (line % 7) + 1, offset: end });
      if (line < 1_999) expect(at(end + 1)).toEqual({ line: line + 2, column: 1, offset: end + 1 });
    }
  });
});
