import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTRIBUTION_FIELDS } from '../../../src/validation/contributions/contribution.ts';
import { readFlatRow } from '../../../src/validation/contributions/read-flat-row.ts';

/** What `JSON.parse` makes of a line; `undefined` when it refuses it. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const field = fc.constantFrom(...CONTRIBUTION_FIELDS);
const value = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.nat(),
  fc.constantFrom(0, -1, 1.5, 1e21, 12_345_678_901_234_500, true, null, '"', '\\', '\u0000', '\u2028'),
  fc.array(fc.string()),
);
const row = fc.dictionary(fc.oneof({ weight: 9, arbitrary: field }, fc.string()), value, { noNullPrototype: true });
/** A line as programs write it, one with more space, and one with a character taken out, put in or replaced. */
const line = fc
  .tuple(
    row,
    fc.constantFrom(undefined, 1),
    fc.nat(),
    fc.nat({ max: 2 }),
    fc.constantFrom(...'{}[],:"\\0 \t\r7é\u00a0-.e'),
  )
  .chain(([data, indent, place, cut, put]) => {
    const text = JSON.stringify(data, null, indent).replaceAll('\n', ' ');
    const at = place % (text.length + 1);
    return fc.constantFrom(text, `${text}\r`, ` ${text} `, text.slice(0, at) + put + text.slice(at + cut));
  });

describe('a flat row', () => {
  it.each([
    '{"id":"C1","text":"Ouvrir une maison de santé","votes":12}',
    ' { "text" : "a" , "votes" : 0 } ',
    '{"text":"a"}\r',
    '{"text":"a","text":"b"}',
    '{"text":"sant\\u00e9 \\"mentale\\"","id":"\\\\"}',
  ])('is read without JSON.parse: %s', (text) => expect(readFlatRow(text)).toStrictEqual(JSON.parse(text)));

  it.each([
    '{"text":"a \\x b"}',
    '{"text":"a \\"}',
    '{"text":"a","votes":-1}',
    '{"text":"a","votes":007}',
    '{"text":"a","votes":1.5}',
    '{"text":"a","votes":12345678901234567890}',
    '{"text":"a","other":"b"}',
    '{"__proto__":"a"}',
    '{"text":null}',
    '{"text":"a",}',
    '{"text":"a"} b',
    '{"text":"a\tb"}',
    '{"text":"a"',
    '{"text"',
    '{}',
    '"text"',
    '\u00a0{"text":"a"}',
    '',
  ])('is not: %s', (text) => expect(readFlatRow(text)).toBeUndefined());

  it('is what JSON.parse reads, or left to it', () => {
    fc.assert(
      fc.property(line, (text) => {
        const read = readFlatRow(text);
        if (read !== undefined) expect(read).toStrictEqual(parsed(text));
      }),
      { numRuns: 3_000 },
    );
  });
});
