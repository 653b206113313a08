import { describe, expect, test } from 'vitest';
import { Document } from 'yaml';
import { yamlData } from '../../../src/validation/text/yaml-data.ts';
import { readYamlDocument } from '../../../src/validation/text/yaml-document.ts';

function dataOf(text: string) {
  const reading = readYamlDocument(text, { left: 350_000 });
  if ('code' in reading) throw new Error(reading.code);
  const read = yamlData(text, reading.document);
  const told = read.faults.map(({ code, path, params, offset }) => [
    code,
    path.join('.'),
    params,
    text.slice(offset, offset + 4),
  ]);
  return { ...read, told };
}

describe('aliases', () => {
  test('repeat the last of a name before them, and what they repeat names nothing anew', () => {
    const { data, told } = dataOf('a: &x {p: &y 1}\nb: &y 2\nc: *x\nd: *y\ne: &x 3\nf: *x\n');
    expect(data).toEqual({ a: { p: 1 }, b: 2, c: { p: 1 }, d: 2, e: 3, f: 3 });
    expect(told).toEqual([]);
  });
  test('of what is not there yet, or holds them, are told with their name, as short as it takes', () => {
    const long = 'n'.repeat(90);
    const { data, told } = dataOf(`a: *x\nb: &x [1, *x]\nc: *${long}\n`);
    expect(data).toEqual({ a: null, b: [1, null], c: null });
    expect(told).toEqual([
      ['not-yaml', 'a', { reason: 'yaml-alias', found: 'x' }, '*x\nb'],
      ['not-yaml', 'b.1', { reason: 'yaml-alias', found: 'x' }, '*x]\n'],
      ['not-yaml', 'c', { reason: 'yaml-alias', found: 'n'.repeat(60) }, '*nnn'],
    ]);
  });
  // A list of 999 is a thousand values.
  const repeated = (times: number, more = '') =>
    `one: &one 1\nlist: &list [${new Array(999).fill(1).join()}]\nall: [${new Array(times).fill('*list').join()}${more}]\n`;
  test('may add a hundred thousand values', () => {
    const { data, told } = dataOf(repeated(100));
    expect(told).toEqual([]);
    expect((data as { readonly all: readonly number[][] }).all.every((list) => list.length === 999)).toBe(true);
  });
  test('that add more are told once, where the first too many stands, and nothing stands in their place', () => {
    const { data, told } = dataOf(repeated(100, ',*one,*one,*list'));
    expect(told).toEqual([['too-many-aliases', 'all.100', { most: 100_000 }, '1\nli']]);
    expect((data as { readonly all: readonly unknown[] }).all.slice(100)).toEqual([null, null, null]);
  });
  test('are all that is counted: a text may hold more', () => {
    const { data, faults } = yamlData('', new Document(new Array(100_001).fill(1)) as Document.Parsed);
    expect(faults).toEqual([]);
    expect((data as readonly number[]).length).toBe(100_001);
  });
});

describe('faults', () => {
  test('have their paths, behind empty lists too', () => {
    const { told } = dataOf('o:\n  a: []\n  b: [[], {c: 1, c: 2}]\n  d: {}\n  d: 1\n');
    expect(told).toEqual([
      ['duplicate-key', 'o.b.1.c', { key: 'c' }, 'c: 2'],
      ['duplicate-key', 'o.d', { key: 'd' }, 'd: 1'],
    ]);
  });
  test('are told a hundred times', () => {
    expect(dataOf('a: 1\n'.repeat(101)).faults).toHaveLength(100);
    expect(dataOf('a: 1\n'.repeat(150)).faults).toHaveLength(100);
  });
});

describe('places', () => {
  const place = (text: string, path: readonly (string | number)[], ofKey = false) => {
    const { offset, written } = dataOf(text).placeOf(path, ofKey);
    return [text.slice(offset, offset + 4), written];
  };
  test('of what has no value are those of its key', () => {
    expect(place('a: 1\n? key\n', ['key'])).toEqual(['key\n', undefined]);
    expect(place('a: 1\n{b, c}: 2\n', [])).toEqual(['a: 1', undefined]);
    expect(place('[a, {b}]', [1, 'b'])).toEqual(['b}]', undefined]);
  });
  test('of what has no key are those of its value, asked for the key too', () => {
    expect(place('- a\n- bcd\n', [1], true)).toEqual(['bcd\n', 'bcd']);
    expect(place('abc\n', [], true)).toEqual(['abc\n', 'abc']);
  });
  test('of a text that holds nothing are its start', () => {
    const { data, placeOf } = dataOf('# nothing\n');
    expect([data, placeOf([], false), placeOf(['a'], true)]).toEqual([null, { offset: 0 }, { offset: 0 }]);
  });
  test('are those of the last of a key given twice, whose value counts', () => {
    expect(place('a: 1\na: 2\n', ['a'])).toEqual(['2\n', '2']);
    expect(dataOf('a: 1\na: 2\n').data).toEqual({ a: 2 });
  });
  test('end at the part around what is not there', () => {
    expect(place('a: [b, c]\n', ['a', 2])).toEqual(['[b, ', undefined]);
    expect(place('a: {b: c}\n', ['a', 'c'])).toEqual(['{b: ', undefined]);
    expect(place('a: b\n', ['a', 'c'])).toEqual(['b\n', undefined]);
  });
});
