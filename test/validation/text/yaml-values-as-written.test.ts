import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yaml } from '../../../src/validation/text/yaml-format.ts';

/** Pieces of lines, of which most texts have a slip somewhere. */
const HEADS = [
  '',
  '',
  '- ',
  '- - ',
  '? ',
  'k: ',
  'k:',
  '- k: ',
  ': ',
  'id: ',
  '"k": ',
  '- "',
  '[',
  '{k: ',
  '| ',
  '>- ',
  'k: |',
  'k: |+',
  'k: >',
  'k: "',
];
const WORDS = [
  'p',
  'x y',
  'z',
  '',
  'a: b',
  '"q"',
  '"q" r',
  "'s",
  '[t, u',
  'v]',
  '{w: 1}',
  '&a b',
  '*a',
  '!t c',
  '@d',
  'e,',
  '-',
  '- f',
  '%g',
  '`h',
];
const line = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom(...HEADS), fc.constantFrom(...WORDS))
  .map(([indent, head, word]) => `${' '.repeat(indent)}${head}${word}`);
const text = fc.array(line, { minLength: 2, maxLength: 9 }).map((lines) => lines.join('\n'));

/** Every text in a value, names of fields among them. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...textsIn(inner)]);
}

/** Whether the words of a text stand so, with blanks and line ends between, in what was written. */
function isWritten(found: string, written: string): boolean {
  const words = found.split(/\s+/).filter((word) => word !== '');
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "'+")).join('\\s+');
  return new RegExp(pattern).test(written);
}

test('no value holds what was not written in one place, whatever the slips around it', () => {
  fc.assert(
    fc.property(text, (written) => {
      const { data } = yaml.read(written);
      for (const found of textsIn(data)) expect([found, isWritten(found, written)]).toEqual([found, true]);
    }),
    { numRuns: 1000 },
  );
});

test('a text does not go on with the lines after a slip', () => {
  const { data, faults } = yaml.read('id: p\n- - x\n  - y\ntitle: z');
  expect(data).toEqual({ id: 'p', title: 'z' });
  expect(faults.length).toBeGreaterThan(0);
  const block = yaml.read('summary: |\n  one\n  two\nbad: a: b: c\ntitle: z');
  expect(block.data).toEqual({ summary: 'one\ntwo\n', title: 'z' });
});
