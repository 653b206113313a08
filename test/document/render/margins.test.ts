import { describe, expect, it } from 'vitest';
import { doc, heading, note, p, renderHtml, sameContent, table } from '../../../src/document/index.ts';
import { parsePptx, renderPptx } from '../../../src/document/pptx.ts';

const rows = Array.from({ length: 60 }, (_, i) => [
  `Projet ${i + 1}`,
  'Une ligne qui dit ce que le projet doit obtenir',
]);
const page = doc({ title: 'Restitution', language: 'fr', slideLevel: 2 }, [
  heading(1, 'Restitution'),
  heading(2, 'Soixante projets sont classés'),
  note('illustrative', 'EXEMPLE ILLUSTRATIF'),
  table([['Projet', 'But'], ...rows]),
  note('source', 'Source : diaporama du 7 février 2023'),
  heading(2, 'Un seul est retenu'),
  p('Le premier.'),
]);

describe('stamps and sources', () => {
  it('stand on every slide of what they speak of, and come back once', () => {
    const bytes = renderPptx(page);
    const back = parsePptx(bytes);
    expect(back.success && back.issues).toEqual([]);
    if (!back.success) return;
    expect(sameContent(page, back.data)).toMatchObject({ same: true });
    expect(back.data.children.filter((block) => block.type === 'note').map(({ kind }) => kind)).toEqual([
      'illustrative',
      'source',
    ]);
  });

  it('say in HTML what they are', () => {
    const html = renderHtml(page);
    expect(html).toContain('<div class="note note-illustrative" data-note="illustrative" role="note">');
    expect(html).toContain('Exemple illustratif');
  });

  it('stay among the words where they are too long for their place', () => {
    const long = doc({ title: 'T', language: 'fr' }, [
      heading(1, 'T'),
      p('Texte'),
      note('source', 'Source : '.repeat(80)),
    ]);
    const back = parsePptx(renderPptx(long));
    expect(back.success && sameContent(long, back.data)).toMatchObject({ same: true });
  });
});
