import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { referenceTo } from '../../../src/model/identifier.ts';
import { ForeignValueSchema, IdentifierSchema, PartialDateSchema } from '../../../src/model/index.ts';
import { openCode } from '../../../src/model/vocabulary.ts';
import { compileReader, compileRootReader } from '../../../src/validation/reading/compile-reader.ts';
import { addFault, gapKey, givenPath, openSink } from '../../../src/validation/reading/faults.ts';
import { FAULT, type Reader } from '../../../src/validation/reading/reader.ts';
import type { AnySchema } from '../../../src/validation/schema-definition.ts';

/** What a reader makes of a value: the data, and each fault with its place, its facts and how much is left out. */
function read(reader: Reader, value: unknown, limit = 100) {
  const sink = openSink(limit);
  const data = reader(value, sink);
  expect(sink.path).toEqual([]);
  return {
    data: data === FAULT ? 'nothing' : data,
    faults: sink.faults.map(({ code, path, params, leftOut }) => [code, path.join('.'), params, leftOut] as const),
    gaps: Object.fromEntries(sink.gaps),
    counts: Object.fromEntries(sink.counts),
  };
}
const reading = (schema: AnySchema, value: unknown) => read(compileReader(schema), value);
/** The one fault of a value: code and facts. */
function told(schema: AnySchema, value: unknown) {
  const { data, faults } = reading(schema, value);
  expect(faults).toHaveLength(1);
  expect(data).toBe('nothing');
  return [faults[0]?.[0], faults[0]?.[2]];
}
const sound = (schema: AnySchema, value: unknown) => {
  const { data, faults } = reading(schema, value);
  expect(faults).toEqual([]);
  expect(data).toEqual(value);
};

describe('texts', () => {
  const schema = z.string().check(z.minLength(2), z.maxLength(4));
  it('are read between their lengths', () => {
    for (const value of ['ab', 'abcd']) sound(schema, value);
    expect(told(schema, 'a')).toEqual(['empty-text', { expected: 'text' }]);
    expect(told(schema, 'abcde')).toEqual(['too-long', { length: 5, most: 4, found: 'abcde' }]);
    expect(told(schema, 5)).toEqual(['needs-quotes', { expected: 'text', foundKind: 'number', found: '5' }]);
    expect(told(schema, true)).toEqual(['needs-quotes', { expected: 'text', foundKind: 'yes-no', found: 'true' }]);
    expect(told(schema, null)).toEqual(['wrong-type', { expected: 'text', foundKind: 'null' }]);
    sound(z.string(), '');
  });
  it.each<[string, AnySchema, string, string]>([
    ['web-address', z.string().check(z.regex(/^https?:\/\//)), 'https://a.fr', 'a.fr'],
    ['version', z.string().check(z.regex(/^\d+\.\d+\.\d+$/)), '1.0.0', '1'],
    ['language-tag', z.string().check(z.regex(/^[a-z]{2}(?:-[A-Z]{2})?$/)), 'fr', 'FR'],
    ['iso-code', z.string().check(z.regex(/^[A-Z]{2}(?:-[A-Z]{1,3})?$/)), 'FR-GES', 'fr'],
    ['currency', z.string().check(z.regex(/^[A-Z]{3}$/)), 'CHF', 'F'],
    ['text', z.string().check(z.regex(/^x/)), 'xy', 'y'],
  ])('of the form %s are told by its name', (expected, schema, right, wrong) => {
    sound(schema, right);
    expect(told(schema, wrong)).toEqual(['invalid-format', { expected, found: wrong }]);
  });
  it('meet a condition of their schema', () => {
    const even = z.string().check(z.refine((text) => text.length % 2 === 0));
    sound(even, 'ab');
    expect(told(even, 'abc')).toEqual(['invalid-format', { expected: 'text', found: 'abc' }]);
  });
});

describe('identifiers', () => {
  const proposed = (value: string) => told(IdentifierSchema, value);
  it('are proposed where a text is near to one', () => {
    sound(IdentifierSchema, 'constat-1.a_b');
    expect(proposed('a b')).toEqual(['invalid-id', { found: 'a b', proposed: 'a-b' }]);
    expect(proposed(' a  & b! ')).toEqual(['invalid-id', { found: ' a  & b! ', proposed: 'a-b' }]);
    expect(proposed('._-a é')).toEqual(['invalid-id', { found: '._-a é', proposed: 'a-é' }]);
    expect(proposed('!!')).toEqual(['invalid-id', { found: '!!' }]);
  });
});

describe('dates', () => {
  const date = (value: unknown) => told(PartialDateSchema, value);
  it('are read as the model wants them', () => {
    for (const value of ['2024', '2024-03', '2024-03-10', '2024/2027', '../2024', '2024-end'])
      sound(PartialDateSchema, value);
  });
  it('are proposed where they can be read otherwise, and told apart where they cannot be', () => {
    expect(date('21/07/2020')).toEqual(['invalid-date', { found: '21/07/2020', proposed: '2020-07-21' }]);
    expect(date('45292')).toEqual(['invalid-date', { found: '45292', proposed: '2024-01-01' }]);
    expect(date(45292)).toEqual(['invalid-date', { found: '45292', proposed: '2024-01-01' }]);
    expect(date('2025/2024')).toEqual(['reversed-window', { found: '2025/2024', proposed: '2024/2025' }]);
    expect(date('2023-02-31')).toEqual(['impossible-date', { found: '2023-02-31' }]);
    expect(date('2023-13-45')).toEqual(['impossible-date', { found: '2023-13-45' }]);
    expect(date('31/02/2023')).toEqual(['impossible-date', { found: '31/02/2023' }]);
    for (const words of ['un jour', 'x2023-02-31', '2023-02-31x', '2023-2-31x'])
      expect(date(words)).toEqual(['invalid-date', { found: words }]);
    expect(date('')).toEqual(['empty-text', { expected: 'date' }]);
    expect(date(2023)).toEqual(['needs-quotes', { expected: 'date', foundKind: 'number', found: '2023' }]);
    expect(date(null)).toEqual(['wrong-type', { expected: 'date', foundKind: 'null' }]);
    expect(date(new Date(0))).toEqual(['wrong-type', { expected: 'date', foundKind: 'date' }]);
    expect(date(12345)).toEqual(['needs-quotes', { expected: 'date', foundKind: 'number', found: '12345' }]);
  });
});

describe('numbers', () => {
  it('are finite, and within their bounds', () => {
    const closed = z.number().check(z.minimum(1), z.maximum(3));
    const open = z.number().check(z.gt(1), z.lt(3));
    for (const value of [1, 2.5, 3]) sound(closed, value);
    for (const value of [1.01, 2.99]) sound(open, value);
    expect(told(closed, 0.9)).toEqual(['too-small', { found: '0.9', least: 1 }]);
    expect(told(closed, 3.1)).toEqual(['too-big', { found: '3.1', most: 3 }]);
    expect(told(open, 1)).toEqual(['too-small', { found: '1', least: 1 }]);
    expect(told(open, 3)).toEqual(['too-big', { found: '3', most: 3 }]);
    for (const value of [-5, 5e300]) sound(z.number(), value);
    expect(told(z.number(), Number.NaN)).toEqual([
      'wrong-type',
      { expected: 'number', foundKind: 'not-a-number', found: 'NaN' },
    ]);
    expect(told(z.number(), Number.POSITIVE_INFINITY)[0]).toBe('wrong-type');
    expect(told(z.number(), true)).toEqual(['wrong-type', { expected: 'number', foundKind: 'yes-no', found: 'true' }]);
    expect(told(z.number(), ' ')).toEqual(['empty-text', { expected: 'number' }]);
    expect(told(z.number(), 10n)).toEqual([
      'wrong-type',
      { expected: 'number', foundKind: 'big-integer', found: '10' },
    ]);
  });
  it('are whole where they must be', () => {
    const whole = z.int().check(z.minimum(0));
    sound(whole, 7);
    expect(told(whole, 7.5)).toEqual(['not-whole', { found: '7.5' }]);
    expect(told(whole, 2 ** 60)).toEqual(['not-whole', { found: '1152921504606847000' }]);
    expect(told(whole, 'sept')).toMatchObject(['number-as-text', { expected: 'whole-number', found: 'sept' }]);
    expect(told(whole, [])).toEqual(['wrong-type', { expected: 'whole-number', foundKind: 'list' }]);
    sound(z.number(), 7.5);
  });
  it('in words are proposed as what they say, and as nothing where they say several things', () => {
    expect(told(z.number(), '600')).toEqual([
      'number-as-text',
      { expected: 'number', foundKind: 'text', found: '600', proposed: 600 },
    ]);
    expect(told(z.number(), '5 lits')).toEqual([
      'number-as-text',
      { expected: 'number', foundKind: 'text', found: '5 lits' },
    ]);
    expect(told(z.number(), 'entre 2 et 5')[1]).not.toHaveProperty('proposed');
  });
});

describe('choices', () => {
  const schema = z.enum(['public', 'private']);
  it('are told with the nearest one and all of them', () => {
    sound(schema, 'public');
    expect(told(schema, 'publc')).toEqual([
      'unknown-choice',
      { found: 'publc', nearest: 'public', known: ['public', 'private'] },
    ]);
    expect(told(schema, 'zzz')).toEqual(['unknown-choice', { found: 'zzz', known: ['public', 'private'] }]);
    expect(told(schema, 5)).toEqual(['needs-quotes', { expected: 'code', foundKind: 'number', found: '5' }]);
    expect(told(schema, {})).toEqual(['wrong-type', { expected: 'code', foundKind: 'object' }]);
    sound(z.literal(3), 3);
    expect(told(z.literal('a'), 'b')[0]).toBe('unknown-choice');
  });
  it('are yes and no', () => {
    sound(z.boolean(), false);
    expect(told(z.boolean(), 'oui')).toEqual(['wrong-type', { expected: 'yes-no', foundKind: 'text', found: 'oui' }]);
    expect(told(z.boolean(), 1)).toEqual(['wrong-type', { expected: 'yes-no', foundKind: 'number', found: '1' }]);
  });
});

describe('lists', () => {
  const schema = z.array(z.string()).check(z.minLength(2), z.maxLength(3));
  it('lose the items that cannot be read, and say where they were', () => {
    const { data, faults, gaps } = reading(z.array(z.string()), ['a', 5, 'b', null, 6, 'c']);
    expect(data).toEqual(['a', 'b', 'c']);
    expect(faults.map(([code, path, , leftOut]) => [code, path, leftOut])).toEqual([
      ['needs-quotes', '1', 1],
      ['wrong-type', '3', 1],
      ['needs-quotes', '4', 1],
    ]);
    expect(gaps).toEqual({ '[]': [1, 3, 4] });
    expect(reading(z.array(z.string()), ['a']).gaps).toEqual({});
  });
  it('go out as a whole where too few items are left', () => {
    sound(schema, ['a', 'b']);
    expect(reading(schema, ['a'])).toMatchObject({
      data: 'nothing',
      faults: [['too-few', '', { count: 1, least: 2 }, 0]],
    });
    const short = reading(schema, ['a', 5]);
    expect(short.data).toBe('nothing');
    expect(short.faults).toMatchObject([['needs-quotes', '1', {}, 0]]);
    expect(reading(schema, ['a', 5, 'b'])).toMatchObject({ data: ['a', 'b'], faults: [['needs-quotes', '1', {}, 1]] });
  });
  it('lose what is beyond the most, told once', () => {
    sound(schema, ['a', 'b', 'c']);
    expect(reading(schema, ['a', 'b', 'c', 'd', 'e'])).toMatchObject({
      data: ['a', 'b', 'c'],
      faults: [['too-many', '3', { count: 5, most: 3 }, 1]],
    });
  });
  it('of thousands are read whole', () => {
    const many = Array.from({ length: 3_000 }, (_, i) => String(i));
    expect(reading(z.array(z.string()), many).data).toEqual(many);
  });
  it('are proposed for a value alone, a text cut at its commas, things under their identifiers', () => {
    const proposed = (schema: AnySchema, value: unknown) => (told(schema, value)[1] as { proposed?: string }).proposed;
    const ids = z.array(IdentifierSchema);
    const entities = z.array(z.object({ id: IdentifierSchema, text: z.string() }));
    expect(proposed(ids, 'C2')).toBe('["C2"]');
    expect(proposed(ids, 'C2; C3')).toBe('["C2","C3"]');
    expect(proposed(ids, 'C2, !')).toBeUndefined();
    expect(proposed(z.array(z.number()), 5)).toBe('[5]');
    expect(proposed(z.array(z.number()), true)).toBeUndefined();
    expect(proposed(z.array(z.number()), 'x')).toBeUndefined();
    expect(proposed(entities, { id: 'C1', text: 'T' })).toBe('[{…}]');
    expect(proposed(entities, { C1: { text: 'T' } })).toBe('[{"id": "C1", …}]');
    expect(proposed(entities, { C1: { txt: 'T' } })).toBeUndefined();
    expect(proposed(entities, { C1: 'T' })).toBeUndefined();
    expect(proposed(entities, {})).toBeUndefined();
    // What reads with a fault is no item of the list.
    expect(proposed(z.array(z.object({ text: z.optional(z.string()) })), { txt: 'T' })).toBeUndefined();
  });
});

describe('objects', () => {
  const schema = z.strictObject({
    id: IdentifierSchema,
    text: z.string(),
    kind: z.optional(z.enum(['a', 'b'])),
    count: z._default(z.number(), 7),
  });
  it('lose a field they can do without, and go out as a whole for one they cannot', () => {
    sound(schema, { id: 'x', text: 'T', kind: 'a', count: 3 });
    expect(reading(schema, { id: 'x', text: 'T' })).toMatchObject({
      data: { id: 'x', text: 'T', count: 7 },
      faults: [],
    });
    expect(reading(schema, { id: 'x', text: 'T', kind: 'c', count: 'v' })).toMatchObject({
      data: { id: 'x', text: 'T', count: 7 },
      faults: [
        ['unknown-choice', 'kind', {}, 1],
        ['number-as-text', 'count', {}, 1],
      ],
    });
    expect(reading(schema, { id: 'x', text: 5, kind: 'c' })).toMatchObject({
      data: 'nothing',
      faults: [
        ['needs-quotes', 'text', {}, 0],
        ['unknown-choice', 'kind', {}, 0],
      ],
    });
  });
  it('say which field is missing, and what it takes', () => {
    const all = z.object({
      ...{ text: z.string(), whole: z.int(), number: z.number(), date: PartialDateSchema, id: IdentifierSchema },
      ...{
        to: referenceTo('projects'),
        code: openCode('plan-kind'),
        choice: z.enum(['a', 'b']),
        list: z.array(z.string()),
      },
      ...{ yes: z.boolean(), one: z.literal('x'), object: z.object({}), web: z.string().check(z.regex(/^https:/)) },
    });
    const missing = reading(all, {}).faults;
    expect(missing.map(([code]) => code)).toEqual(Array.from({ length: 13 }, () => 'missing'));
    expect(missing.map(([, path, params]) => [path, (params as { expected: string }).expected])).toEqual([
      ...[
        ['text', 'text'],
        ['whole', 'whole-number'],
        ['number', 'number'],
        ['date', 'date'],
        ['id', 'identifier'],
      ],
      ...[
        ['to', 'identifier'],
        ['code', 'code'],
        ['choice', 'code'],
        ['list', 'list'],
        ['yes', 'yes-no'],
      ],
      ...[
        ['one', 'code'],
        ['object', 'object'],
        ['web', 'web-address'],
      ],
    ]);
    const known = Object.fromEntries(missing.map(([, path, params]) => [path, (params as { known?: unknown }).known]));
    expect(known).toMatchObject({ choice: ['a', 'b'], text: undefined, one: undefined, code: undefined });
  });
  it('tell fields that they do not know, with the one that was meant', () => {
    const unknown = (key: string, one: AnySchema = schema) => reading(one, { id: 'x', text: 'T', [key]: 1 }).faults[0];
    expect(unknown('txt')).toEqual([
      'unknown-key',
      'txt',
      { key: 'txt', nearest: 'text', known: ['id', 'text', 'kind', 'count'] },
      1,
    ]);
    expect(unknown('zzzzz')?.[2]).not.toHaveProperty('nearest');
    const long = z.strictObject({
      id: IdentifierSchema,
      text: z.string(),
      amountTotal: z.optional(z.number()),
      abcdef: z.optional(z.number()),
    });
    expect(unknown('amou', long)?.[2]).toMatchObject({ nearest: 'amountTotal' });
    expect(unknown('amount', long)?.[2]).toMatchObject({ nearest: 'amountTotal' });
    expect(unknown('amo', long)?.[2]).not.toHaveProperty('nearest');
    expect(unknown('Total', long)?.[2]).not.toHaveProperty('nearest');
    const named = z.strictObject({ id: IdentifierSchema, text: z.string(), label: z.optional(z.string()) });
    expect(unknown('title', named)?.[2]).toMatchObject({ nearest: 'label' });
    expect(unknown('title')?.[2]).not.toHaveProperty('nearest');
  });
  it('keep what others may add: under the prefix of other programs, or under any key', () => {
    const foreign = z.catchall(z.object({ id: IdentifierSchema }), ForeignValueSchema);
    sound(foreign, { id: 'a', 'x-tool': { b: [1, null] } });
    expect(reading(foreign, { id: 'a', tool: 1 }).faults).toMatchObject([['unknown-key', 'tool', {}, 1]]);
    expect(reading(foreign, { id: 'a', 'tool-x-': 1 }).faults).toMatchObject([['unknown-key', 'tool-x-', {}, 1]]);
    expect(reading(foreign, { id: 'a', 'x-bad': { f: () => 1 } })).toMatchObject({
      data: { id: 'a', 'x-bad': {} },
      faults: [['wrong-type', 'x-bad.f', { expected: 'json', foundKind: 'function' }, 2]],
    });
    expect(reading(foreign, { id: 'a', 'x-gone': () => 1 })).toMatchObject({ data: { id: 'a' } });
    expect(reading(foreign, { id: 'a', 'x-gone': () => 1 }).data).not.toHaveProperty('x-gone');
    const any = z.catchall(z.object({}), z.number());
    sound(any, { whatever: 3 });
    expect(reading(any, { whatever: 'x' })).toMatchObject({
      data: {},
      faults: [['number-as-text', 'whatever', {}, 1]],
    });
    const own = JSON.parse('{"id":"a","__proto__":{"b":1}}');
    expect(reading(foreign, own).faults).toMatchObject([['unknown-key', '__proto__', {}, 1]]);
    expect(reading(any, JSON.parse('{"__proto__":3}')).faults).toMatchObject([['unknown-key', '__proto__', {}, 1]]);
  });
  it('are proposed for a text that can stand in the one field they need, or in their name', () => {
    const proposed = (one: AnySchema, value: unknown) => (told(one, value)[1] as { proposed?: string }).proposed;
    expect(proposed(schema, 'Peu')).toBe('{"id":"…","text":"Peu"}');
    expect(proposed(schema, ' ')).toBeUndefined();
    expect(proposed(schema, '')).toBeUndefined();
    expect(proposed(schema, 5)).toBeUndefined();
    expect(proposed(z.object({ name: z.optional(z.string()), other: z.optional(z.string()) }), 'Peu')).toBe(
      '{"name":"Peu"}',
    );
    expect(proposed(z.object({ other: z.optional(z.string()) }), 'Peu')).toBeUndefined();
    expect(proposed(z.object({ text: z.string(), count: z.number() }), 'Peu')).toBeUndefined();
    expect(proposed(z.object({ id: IdentifierSchema, count: z.number(), text: z.string() }), 'Peu')).toBeUndefined();
    expect(proposed(z.object({ text: z._default(z.string(), 'x'), title: z.string() }), 'Peu')).toBe('{"title":"Peu"}');
  });
  it('are objects as JSON knows them', () => {
    class Thing {
      readonly id = 'x';
      readonly text = 'T';
    }
    for (const [value, foundKind] of [
      [new Thing(), 'instance'],
      [new Map(), 'instance'],
      [[], 'list'],
      [null, 'null'],
      [() => 1, 'function'],
      [Symbol('s'), 'symbol'],
      [undefined, 'nothing'],
      [new Date(0), 'date'],
    ] as const)
      expect(told(schema, value)).toEqual(['wrong-type', { expected: 'object', foundKind }]);
    const bare = Object.assign(Object.create(null), { id: 'x', text: 'T' });
    expect(reading(schema, bare).faults).toEqual([]);
    // A plain object of another realm has a prototype of its own.
    const realm = Object.create(Object.create(null, { isPrototypeOf: { value: 1 } }), {
      id: { value: 'x', enumerable: true },
      text: { value: 'T', enumerable: true },
    });
    expect(reading(schema, realm).faults).toEqual([]);
    // What is inherited is no field that somebody wrote.
    const heir = Object.create({ other: 1 });
    expect(told(schema, heir)[0]).toBe('wrong-type');
  });
  it('meet the conditions of their schema, or go out as a whole', () => {
    const ordered = z
      .object({ min: z.number(), max: z.number(), note: z.optional(z.string()) })
      .check(z.refine(({ min, max }) => min <= max, { params: { code: 'min-above-max' } }));
    sound(ordered, { min: 1, max: 1 });
    expect(reading(z.object({ range: z.optional(ordered) }), { range: { min: 2, max: 1, note: 5 } })).toMatchObject({
      data: {},
      faults: [
        ['needs-quotes', 'range.note', {}, 1],
        ['condition-not-met', 'range', { condition: 'min-above-max' }, 1],
      ],
    });
    expect(told(z.array(z.number()).check(z.refine((all) => all[0] === 1)), [2])).toEqual([
      'condition-not-met',
      { condition: '' },
    ]);
    expect(reading(ordered, { min: 2 })).toMatchObject({ data: 'nothing', faults: [['missing', 'max', {}, 0]] });
  });
  it('at the root are kept whatever they lack', () => {
    const { data, faults } = read(compileRootReader(schema), { text: 5, count: 3 });
    expect(data).toEqual({ count: 3 });
    expect(faults.map(([code, path, , leftOut]) => [code, path, leftOut])).toEqual([
      ['missing', 'id', 1],
      ['needs-quotes', 'text', 1],
    ]);
    expect(read(compileRootReader(schema), 'Peu').faults).toMatchObject([
      ['wrong-type', '', { expected: 'object' }, 0],
    ]);
    expect(read(compileRootReader(schema), 'Peu').faults[0]?.[2]).not.toHaveProperty('proposed');
  });
});

describe('unions', () => {
  const tagged = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('sum'), parts: z.array(z.number()) }),
    z.object({ kind: z.literal('part'), whole: z.number() }),
  ]);
  it('with a field that names the shape are told for that shape alone', () => {
    sound(tagged, { kind: 'sum', parts: [1] });
    sound(tagged, { kind: 'part', whole: 1 });
    expect(reading(tagged, { kind: 'part' })).toMatchObject({ data: 'nothing', faults: [['missing', 'whole', {}, 0]] });
    expect(reading(tagged, {})).toMatchObject({
      data: 'nothing',
      faults: [['missing', 'kind', { key: 'kind', expected: 'code', known: ['sum', 'part'] }, 0]],
    });
    expect(reading(tagged, { kind: 'summ' }).faults).toEqual([
      ['unknown-choice', 'kind', { found: 'summ', nearest: 'sum', known: ['sum', 'part'] }, 0],
    ]);
    expect(reading(tagged, { kind: 5 }).faults).toEqual([
      ['needs-quotes', 'kind', { expected: 'code', foundKind: 'number', found: '5' }, 0],
    ]);
    expect(told(tagged, 'sum')).toEqual(['wrong-type', { expected: 'object', foundKind: 'text', found: 'sum' }]);
  });
  it('of several kinds take the first that reads, and tell the one that came nearest', () => {
    const either = z.union([z.number(), z.strictObject({ list: z.array(z.number()) }), z.string()]);
    for (const value of [3, 'x', { list: [1] }]) sound(either, value);
    expect(reading(either, { list: [1, 'x'] }).faults).toMatchObject([['number-as-text', 'list.1', {}, 2]]);
    expect(reading(either, { list: [1, 'x'] }).data).toBe('nothing');
    // Of two that came equally near the first one tells.
    expect(reading(z.union([z.number(), z.string()]), true).faults).toMatchObject([
      ['wrong-type', '', { expected: 'number' }, 0],
    ]);
    expect(reading(z.object({ a: z.optional(either) }), { a: { list: [[]] } }).faults).toMatchObject([
      ['wrong-type', 'a.list.0', {}, 3],
    ]);
  });
});

describe('data of other programs', () => {
  const json = z.unknown();
  it('is copied as it is', () => {
    const value = { a: [1, 'x', true, false, null, { b: [] }], c: -0.5 };
    const { data } = reading(json, value);
    expect(data).toEqual(value);
    expect(data).not.toBe(value);
    const shared = { s: 1 };
    sound(json, { a: shared, b: [shared, shared] });
  });
  it('loses what JSON does not have, with its place', () => {
    const { data, faults, gaps } = reading(json, {
      a: [1, () => 1, 2, Symbol('s'), 3],
      b: Number.NaN,
      c: { d: undefined },
    });
    expect(data).toEqual({ a: [1, 2, 3], c: {} });
    expect(faults.map(([code, path, params, leftOut]) => [code, path, params['foundKind'], leftOut])).toEqual([
      ['wrong-type', 'a.1', 'function', 2],
      ['wrong-type', 'a.3', 'symbol', 2],
      ['wrong-type', 'b', 'not-a-number', 1],
      ['wrong-type', 'c.d', 'nothing', 2],
    ]);
    expect(gaps).toEqual({ '["a"]': [1, 3] });
    expect(faults[0]?.[2]).toMatchObject({ expected: 'json' });
  });
  it('has no cycles, no keys of the prototype, and a bound for depth', () => {
    const loop: Record<string, unknown> = {};
    loop['a'] = [loop];
    expect(reading(json, loop).faults).toMatchObject([['cyclic-reference', 'a.0', {}, 2]]);
    expect(reading(json, JSON.parse('{"a":{"__proto__":{"b":1},"c":2}}'))).toMatchObject({
      data: { a: { c: 2 } },
      faults: [['unknown-key', 'a.__proto__', { key: '__proto__', known: [] }, 2]],
    });
    const nested = (depth: number) => Array.from({ length: depth }).reduce((inner) => [inner], 1);
    sound(json, nested(64));
    expect(reading(json, nested(65)).faults).toMatchObject([
      ['nested-too-deep', Array.from({ length: 64 }, () => 0).join('.'), { most: 64 }, 64],
    ]);
  });
  it('holds a million values', () => {
    const zeros = (count: number) => new Array(count).fill(0);
    expect((reading(json, zeros(999_999)).data as unknown[]).length).toBe(999_999);
    const { data, faults } = reading(json, { a: zeros(1_000_005), b: [1], c: 1 });
    expect(faults).toEqual([['too-large', 'a.999998', { most: 1_000_000 }, 0]]);
    expect((data as { a: unknown[] }).a).toHaveLength(999_998);
    expect(data).not.toHaveProperty('b');
  });
  it('may stand under keys that are free, up to their length', () => {
    const record = z.record(z.string().check(z.maxLength(5)), z.number());
    sound(record, { abcde: 1 });
    expect(reading(record, { abcdef: 1, a: 'x', b: 2 })).toMatchObject({
      data: { b: 2 },
      faults: [
        ['too-long', 'abcdef', { length: 6, most: 5, found: 'abcdef' }, 1],
        ['number-as-text', 'a', {}, 1],
      ],
    });
    expect(Object.keys(reading(record, { abcdef: 1, a: 'x', b: 2 }).data as object)).toEqual(['b']);
    expect(reading(record, JSON.parse('{"__proto__":1}')).faults).toEqual([
      ['unknown-key', '__proto__', { key: '__proto__', known: [] }, 1],
    ]);
    expect(told(record, [])).toEqual(['wrong-type', { expected: 'object', foundKind: 'list' }]);
  });
  it('of a schema that the model does not use is left to it', () => {
    sound(z.date(), new Date(0));
    expect(told(z.date(), 'x')).toEqual(['condition-not-met', { condition: 'invalid_type' }]);
  });
});

describe('what refuses to be read', () => {
  const refusing = Object.defineProperty({}, 'text', {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });
  it('is told as that', () => {
    expect(reading(z.object({ text: z.optional(z.string()) }), refusing)).toMatchObject({
      data: {},
      faults: [['unreadable-value', 'text', { expected: 'text' }, 1]],
    });
  });
});

describe('a sink', () => {
  it('keeps faults up to its limit, and three of each code in any case', () => {
    const all = read(
      compileReader(z.array(z.string())),
      [...Array.from({ length: 10 }, () => 5), ...Array.from({ length: 10 }, () => null)],
      6,
    );
    expect(all.faults.map(([code]) => code)).toEqual([
      ...Array.from({ length: 6 }, () => 'needs-quotes'),
      ...Array.from({ length: 3 }, () => 'wrong-type'),
    ]);
    expect(all.counts).toEqual({ 'needs-quotes': 10, 'wrong-type': 10 });
  });
  it('asks for facts only of a fault that it keeps', () => {
    const sink = openSink(0);
    let asked = 0;
    const facts = () => {
      asked++;
      return { most: 1 };
    };
    for (let i = 0; i < 10; i++) addFault(sink, 'nested-too-deep', facts);
    expect([asked, sink.counts.get('nested-too-deep')]).toEqual([3, 10]);
  });
});

describe('a path of what was read', () => {
  it('leads to its place in what was given, where lists lost items', () => {
    const gaps = new Map([
      [gapKey(['a']), [0, 2, 3]],
      [gapKey(['a', 4, 'b']), [1]],
    ]);
    expect(givenPath(['a', 0], gaps)).toEqual(['a', 1]);
    expect(givenPath(['a', 1, 'b', 0], gaps)).toEqual(['a', 4, 'b', 0]);
    expect(givenPath(['a', 1, 'b', 1, 'c'], gaps)).toEqual(['a', 4, 'b', 2, 'c']);
    expect(givenPath(['a', 2], gaps)).toEqual(['a', 5]);
    expect(givenPath(['c', 2], gaps)).toEqual(['c', 2]);
    expect(givenPath(['a', 2], new Map())).toEqual(['a', 2]);
    expect(givenPath(['a', 'length'], gaps)).toEqual(['a', 'length']);
  });
});
