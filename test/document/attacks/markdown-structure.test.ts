import { describe, expect, it } from 'vitest';
import { parseMarkdown, plainText } from '../../../src/document/index.ts';

const read = (markdown: string) => {
  const result = parseMarkdown(markdown);
  return {
    lines: result.success ? plainText(result.data).split(/[\n\t]/) : undefined,
    codes: result.issues.map(({ code, params }) => `${code} ${params['found']}`),
  };
};

describe('words that Markdown would swallow', () => {
  it.each([
    ['a line that looks like the target of a link', 'a\n\n[ARS]: agence', ['a', '[ARS]: agence']],
    ['a list of sources', 'a\n\n[1]: https://a.fr "Avis"', ['a', '[1]: https://a.fr "Avis"']],
    ['a target given twice', '[a][x]\n\n[x]: https://a.fr\n[x]: https://b.fr', ['a', '[x]: https://b.fr']],
    ['a note at the foot', 'a[^1]\n\n[^1]: avis', ['a^1', '[^1]: avis']],
    ['a pipe in code in a cell', '|a|\n|-|\n|`b|c`|', ['a', '`b', 'c`']],
    ['cells beyond the head', '|a|\n|-|\n|b|c|d|', ['a', 'b', 'c', 'd']],
  ])('%s is kept', (_, markdown, lines) => {
    expect(read(markdown)).toEqual({ lines, codes: [] });
  });

  it('the first of two targets of one name counts', () => {
    const result = parseMarkdown('[a][x]\n\n[x]: https://a.fr\n[x]: https://b.fr');
    expect(JSON.stringify(result.success && result.data.children[0])).toContain('"url":"https://a.fr"');
  });

  it('empty cells beyond the head are none', () => {
    const result = parseMarkdown('|a|\n|-|\n|b|||');
    const [table] = result.success ? result.data.children : [];
    expect(table?.type === 'table' && table.rows.map(({ cells }) => cells.length)).toEqual([1, 1]);
  });

  it.each(['<!-- b -->', '<?b ?>', '<!B c>', '<![CDATA[b]]>'])('%s is told, wherever it stands', (remark) => {
    const told = [`dropped-comment ${remark}`];
    expect(read(`${remark}\n\na`)).toEqual({ lines: ['a'], codes: told });
    expect(read(`a ${remark}`).codes).toEqual(told);
    expect(read(`|a|\n|-|\n|c ${remark}|`).codes).toEqual(told);
  });
});
