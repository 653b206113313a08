import { describe, expect, it } from 'vitest';
import {
  contentOf,
  type DocumentNode,
  doc,
  field,
  p,
  parseMarkdown,
  plainText,
  renderMarkdown,
} from '../../src/document/index.ts';

function read(text: string, options: Parameters<typeof parseMarkdown>[1] = {}): DocumentNode {
  const result = parseMarkdown(text, options);
  if (!result.success) throw new Error(result.issues.map((issue) => issue.message).join('\n'));
  return result.data;
}
const pieces = (text: string) => contentOf(read(text)).map(({ kind, text: words }) => `${kind}: ${words}`);
const codes = (text: string) => parseMarkdown(text, { locale: 'en' }).issues.map((issue) => issue.code);

describe('Markdown from elsewhere', () => {
  it('has HTML in its cells', () => {
    expect(
      pieces('| A | B |\n| - | - |\n| <ul><li>un</li><li>deux</ul> | 1<sup>er</sup> <u>mars</u><br>**fort** |'),
    ).toEqual([
      'header 1, 1 paragraph: A',
      'header 1, 2 paragraph: B',
      'cell 2, 1 item • paragraph: un',
      'cell 2, 1 item • paragraph: deux',
      'cell 2, 2 paragraph: 1er mars\nfort',
    ]);
  });

  it('has bullets of nine kinds, in cells and in paragraphs', () => {
    for (const bullet of ['•', '▶', '➤', '➢', '√', '✓', '·']) {
      expect(pieces(`Intro\n${bullet} un\n${bullet} deux`)).toEqual([
        'paragraph: Intro',
        'item • paragraph: un',
        'item • paragraph: deux',
      ]);
      expect(pieces(`| A |\n| - |\n| ${bullet} un<br>${bullet} deux |`).slice(1)).toEqual([
        'cell 2, 1 item • paragraph: un',
        'cell 2, 1 item • paragraph: deux',
      ]);
    }
    expect(pieces('| A |\n| - |\n| - un<br>- deux |').slice(1)).toEqual([
      'cell 2, 1 item • paragraph: un',
      'cell 2, 1 item • paragraph: deux',
    ]);
    expect(pieces('> un\n> deux')).toEqual(['item • paragraph: un', 'item • paragraph: deux']);
    expect(codes('• un\n• deux')).toEqual(['bullets-as-list']);
    expect(codes('> un')).toEqual(['quote-as-list']);
  });

  it('has bullets of a second kind below the first', () => {
    expect(pieces('• un\n✓ dessous\n• deux')).toEqual([
      'item • paragraph: un',
      'item • item • paragraph: dessous',
      'item • paragraph: deux',
    ]);
  });

  it('takes bullets as text when asked to', () => {
    expect(read('• un', { bullets: false }).children).toMatchObject([{ type: 'paragraph' }]);
  });

  it('keeps the lines of a text from slides when asked to', () => {
    expect(plainText(read('un\ndeux\n<b>trois</b>'))).toBe('un deux trois');
    expect(plainText(read('un\ndeux\n<b>trois</b>', { lineEnds: 'break' }))).toBe('un\ndeux\ntrois');
    expect(plainText(read('> un\n> deux', { lineEnds: 'break' }).children.slice(0, 1))).toBe('un\ndeux');
  });

  it('keeps the lines that begin with a label when asked to, and wraps the others', () => {
    const labels = (text: string) => plainText(read(text, { lineEnds: 'labels' }));
    expect(labels('Pilote : ARS\nPartenaires : CAF,\nville')).toBe('Pilote : ARS\nPartenaires : CAF, ville');
    expect(labels('3 lits\nT1 2025 : ouverture')).toBe('3 lits\nT1 2025 : ouverture');
    expect(labels('Au premier\nétage : une salle')).toBe('Au premier étage : une salle');
    expect(labels('À voir sur\nHttps://exemple.fr')).toBe('À voir sur Https://exemple.fr');
    expect(labels('Pilote : <b>ARS</b>\nBudget : 3 €')).toBe('Pilote : ARS\nBudget : 3 €');
    expect(plainText(read('Pilote : ARS\nBudget : 3 €'))).toBe('Pilote : ARS Budget : 3 €');
  });

  it('keeps lines and columns', () => {
    const [heading, table] = read('# Titre\n\n| A | B |\n| - | - |\n| c | d |').children;
    expect(heading?.at).toEqual({ line: 1, column: 1 });
    expect(table?.type === 'table' && table.rows[1]?.cells[1]?.at).toEqual({
      line: 5,
      column: 5,
      table: 1,
      row: 2,
      cell: 2,
    });
  });

  it('says what it leaves out', () => {
    expect(codes('![un logo](https://a.fr/p.png)')).toEqual(['dropped-image']);
    expect(codes('[a](javascript:alert(1))')).toEqual(['dropped-url']);
    expect(codes('a <script>alert(1)</script>')).toEqual(['dropped-element']);
    expect(codes('<!-- un mot -->')).toEqual(['dropped-comment']);
    expect(pieces('![un logo](https://a.fr/p.png) [a](javascript:alert(1))')).toEqual(['paragraph: un logo a']);
  });

  it('does not know its language unless it is told', () => {
    expect(read('# T')).toMatchObject({ title: 'T', language: 'und' });
    expect(read('# T', { language: 'fr' }).language).toBe('fr');
  });

  it('never reaches the prototype of anything', () => {
    read('<!-- document: {"title":"t","properties":{"__proto__":"x"},"__proto__":{"polluted":1}} -->\n\na');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a blank form in Markdown', () => {
  const form = doc({ title: 'T', language: 'fr' }, [
    p(field('title', 'Titre', { placeholder: 'le titre' })),
    p(field('kind', 'Type', { control: 'choice', options: [{ value: 'local', label: 'Levier local' }] })),
  ]);

  it('is blank when it is read back', () => {
    expect(read(renderMarkdown(form)).children).toMatchObject(
      form.children.map((block) => ({ children: block.type === 'paragraph' ? block.children : [] })),
    );
  });

  it('gives what somebody typed', () => {
    const filled = renderMarkdown(form).replace('>le titre<', '>Écrans<').replace('>……………<', '>Levier local<');
    const [first, second] = read(filled).children;
    expect(first?.type === 'paragraph' && first.children).toMatchObject([{ name: 'title', value: 'Écrans' }]);
    expect(second?.type === 'paragraph' && second.children).toMatchObject([{ name: 'kind', value: 'local' }]);
  });
});

describe('limits of reading Markdown', () => {
  const firstError = (text: string, limits = {}) => {
    const result = parseMarkdown(text, { limits });
    return result.success ? 'read' : result.issues.at(-1)?.code;
  };

  it('are typed issues', () => {
    expect(firstError('a'.repeat(600_000))).toBe('limit-input-size');
    expect(firstError('a\n\n'.repeat(11_000))).toBe('limit-lines');
    expect(firstError('> '.repeat(10_000))).toBe('limit-depth');
    expect(firstError('- '.repeat(10_000))).toBe('limit-depth');
    expect(firstError('['.repeat(50_000))).toBe('limit-markup');
    expect(firstError('*a_ '.repeat(20_000))).toBe('limit-markup');
    expect(firstError('[a](b'.repeat(20_000))).toBe('limit-markup');
    expect(firstError('| a | b |\n| - | - |\n| c | d |', { tableCells: 3 })).toBe('limit-table-cells');
    expect(firstError('a\n\nb\n\nc', { nodes: 3 })).toBe('limit-nodes');
    expect(firstError('<div>'.repeat(3_000))).toBe('limit-depth');
  });

  it('let long plain texts through', () => {
    expect(firstError('ARS '.repeat(100_000))).toBe('read');
    expect(firstError(`## ${'a '.repeat(200_000)}`)).toBe('read');
  });
});

describe('what has no place in the tree', () => {
  const told = (text: string) => {
    const result = parseMarkdown(text);
    return result.issues.map(({ code, params }) => [code, params['found']]);
  };

  it('is told of titles of links and pictures, wherever they are given', () => {
    const text = '[a](https://e.fr "un") [b][c] <b>[d](https://e.fr "trois")</b>\n\n[c]: https://e.fr "deux"';
    expect(told(text)).toEqual(['un', 'deux', 'trois'].map((title) => ['dropped-title', title]));
    expect(told('![photo](a.png "quatre")')).toContainEqual(['dropped-title', 'quatre']);
    expect(told('[a](https://e.fr)')).toEqual([]);
  });

  it('is told of the language of code', () => {
    expect(told('```yaml plan.yml\na: 1\n```')).toEqual([['dropped-code-language', 'yaml plan.yml']]);
    expect(told('```\na: 1\n```')).toEqual([]);
  });
});
