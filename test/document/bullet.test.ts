import { describe, expect, it } from 'vitest';
import { bulletInText, bulletLength, bulletOf } from '../../src/document/bullet.ts';
import { type BlockNode, parseHtml, parseMarkdown, plainText } from '../../src/document/index.ts';

const FIGURES = [
  '- 20 %',
  '– 20 %',
  '> 80 %',
  '+ 10 %',
  '> 75 ans',
  '- de 18 ans',
  '+ de 60 ans',
  '> de 75 ans',
  '- ,5 point',
  '> ≈ 40',
  '+ de la moitié des patients',
  "- d'une centaine",
  '→ 12 communes',
];

describe('a sign before a figure', () => {
  it.each(FIGURES)('is no bullet: %s', (line) => {
    expect(bulletOf(line)).toBeUndefined();
    expect(bulletLength(line)).toBe(0);
  });

  it.each(['• 20 postes', '- deux postes', '- 1. Un bus', '- de nombreux jeunes', '➢ 3 permanences', '- l’accueil'])(
    'is one elsewhere: %s',
    (line) => {
      expect(bulletInText(line)?.length).toBe(2);
    },
  );

  it('begins an item where a list with that bullet is open', () => {
    expect(bulletOf('- 3 médecins', '-')?.length).toBe(2);
    expect(bulletOf('- 3 médecins', '•')).toBeUndefined();
  });

  it.each(FIGURES)('stays in a cell and in a paragraph of HTML: %s', (line) => {
    const page = parseHtml(
      `<p>${line.replace('>', '&gt;')}</p><table><tr><td>${line.replace('>', '&gt;')}</td></tr></table>`,
    );
    if (!page.success) throw new Error('refused');
    expect(page.data.children.map((block: BlockNode) => plainText(block))).toEqual([line, line]);
  });

  it('stays in Markdown, where the same sign quotes', () => {
    const page = parseMarkdown('> 75 ans\n\n| a |\n|-|\n| > 80 % |\n');
    expect(page.success && page.data.children.map((block) => plainText(block))).toEqual(['> 75 ans', 'a\n> 80 %']);
  });
});
