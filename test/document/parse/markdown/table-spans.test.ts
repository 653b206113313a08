import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/document/index.ts';

const rowsOf = (spans: readonly (readonly number[])[]) => {
  const text = `<!-- table: ${JSON.stringify({ spans })} -->\n\n|a|b|\n|-|-|\n|c|d|\n`;
  const result = parseMarkdown(text);
  const [table] = result.success ? result.data.children : [];
  return table?.type === 'table' && table.rows.map(({ cells }) => cells.length);
};

test('merged cells take the place of those they cover', () => {
  expect(rowsOf([[0, 0, 2, 1]])).toEqual([1, 2]);
  expect(rowsOf([[0, 1, 1, 2]])).toEqual([2, 1]);
});

test('merged cells that would cover more than the table are left out', () => {
  const whole = [
    [0, 0, 1, 2],
    [0, 1, 1, 2],
  ];
  expect(rowsOf(whole)).toEqual([2, 0]);
  expect(rowsOf([...whole, [0, 0, 2, 2]])).toEqual([2, 0]);
});
