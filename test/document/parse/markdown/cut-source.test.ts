import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutSource } from '../../../../src/document/parse/markdown/cut-source.ts';
import { parseSource } from '../../../../src/document/parse/markdown/parse-source.ts';

/** Lines that open, continue and close every kind of block, so that any cut at a wrong place shows. */
const LINES = [
  'mot',
  'é *a* **b** [c](https://d.fr)',
  '- a',
  '  - b',
  '   c',
  '1. d',
  '> e',
  '> - f',
  '# g',
  '=',
  '---',
  '|h|i|',
  '|-|-|',
  '|j|k|',
  '```',
  '    code',
  '<div>',
  '<!-- anchor: l -->',
  '<!-- m',
  'n -->',
  '<!-- o --> <!-- p',
  '<pre>',
  '</pre>',
  '<?q',
  '?>',
  '<b>r</b>',
  '\t- s',
  '\u00a0',
  '\ufeff- t',
  '\\',
  '***',
  '  ',
  '-',
  '- - -',
  '* * *',
  '- ***',
  '- |h|i|',
  '- |-|-|',
  '- <div>',
  '- <!-- u',
  '- > v',
  '- # w',
  '- [ ] x',
  '- ~~y',
  '* a',
  '+ b',
];

const FILL = ['', 'mot\n', '- mot\n', '- *mot*\n- mot\n  mot\n', '- mot\n\n', '* mot\r\n'];

const source = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\n\n', '\n\n\n', '\r\n\r\n', '\r\r')), {
    minLength: 1,
    maxLength: 16,
  })
  // Long enough that each blank line, and each item of a list, is a place to cut.
  .map((lines) =>
    lines
      .map(([line, end], index) => `${line}${end}${FILL[(line.length + index) % FILL.length]?.repeat(60)}`)
      .join('')
      // A byte order mark at the very start is no part of the text.
      .replace(/^\ufeff/, ''),
  );

test('a text in pieces says what it says in one piece, at the same places', () => {
  fc.assert(
    fc.property(source, (text) => {
      const whole = parseSource([{ text, line: 0, offset: 0 }]);
      expect(parseSource(cutSource(text))).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});

test('a long text is cut, pieces lose nothing', () => {
  const text = 'un\n\ndeux\r\n\r\n'.repeat(500);
  const pieces = cutSource(text);
  expect(pieces.length).toBeGreaterThan(10);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test('a long list is cut between its items and is one list again', () => {
  const text = '- un\n- deux\r\n'.repeat(500);
  const pieces = cutSource(text);
  expect(pieces.length).toBeGreaterThan(10);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  const { children } = parseSource(pieces);
  expect(children.map((node) => node.type === 'list' && node.children.length)).toEqual([1000]);
});

test.each([
  ['a definition', 'a\n\n'.repeat(200).concat('[b]: https://c.fr\n')],
  ['a fence', '```\n'.concat('a\n\n'.repeat(200))],
  ['a comment that stays open', '<!--\n'.concat('a\n\n'.repeat(200))],
  ['raw HTML', '<pre>\n'.concat('a\n\n'.repeat(200))],
  ['a list with blank lines', '- a\n\n'.repeat(200)],
])('%s is never cut', (_, text) => {
  expect(cutSource(text)).toHaveLength(1);
});
