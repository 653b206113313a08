import { describe, expect, it } from 'vitest';
import { parseDocx, renderDocx } from '../../../../src/document/docx.ts';
import {
  doc,
  heading,
  link,
  note,
  p,
  parseHtml,
  parseMarkdown,
  plainText,
  renderHtml,
  renderMarkdown,
  sameContent,
  ul,
} from '../../../../src/document/index.ts';
import { openPackage, partRelationships, partText } from '../../../../src/document/ooxml/index.ts';
import { parsePptx, renderPptx } from '../../../../src/document/pptx.ts';

const said = note('speaker', [p(['Dire ', link('https://sante.gouv.fr', 'ceci')]), ul(['puis', 'cela <b>'])]);
const deck = doc({ title: 'Essai', language: 'fr', slideLevel: 2 }, [
  heading(1, 'Essai'),
  p('Sous-titre'),
  heading(2, 'Premier'),
  p('Un message'),
  said,
  heading(2, 'Second'),
  p('Un autre'),
]);

describe('what is said beside a slide', () => {
  const file = openPackage(renderPptx(deck));

  it('stands in the notes of its slide and of no other', () => {
    const notes = [...file.entries.keys()].filter((name) => /notesSlide\d+\.xml$/.test(name));
    expect(notes).toEqual(['ppt/notesSlides/notesSlide2.xml']);
    const relationships = partRelationships(file, 'ppt/slides/slide2.xml');
    expect(relationships.find(({ kind }) => kind === 'notesSlide')?.target).toBe('ppt/notesSlides/notesSlide2.xml');
    const words = partText(file, 'ppt/notesSlides/notesSlide2.xml') ?? '';
    expect(words).toContain('cela &lt;b&gt;');
    expect(words).not.toContain('hlinkClick');
    expect(partText(file, 'ppt/slides/slide2.xml')).not.toContain('Dire');
  });

  it('is on the first of the slides that share a title', () => {
    const long = doc({ title: 'Essai', language: 'fr' }, [
      heading(1, 'Long'),
      ...Array.from({ length: 60 }, (_, i) => p(`Un paragraphe assez long pour tenir sa ligne, le numéro ${i}`)),
      said,
    ]);
    const names = [...openPackage(renderPptx(long)).entries.keys()];
    expect(names.filter((name) => /slides\/slide\d+\.xml$/.test(name)).length).toBeGreaterThan(1);
    expect(names.filter((name) => /notesSlide\d+\.xml$/.test(name))).toEqual(['ppt/notesSlides/notesSlide1.xml']);
  });

  it('comes back as what is said, and is never content', () => {
    const result = parsePptx(renderPptx(deck));
    if (!result.success) throw new Error('unread');
    expect(result.issues).toEqual([]);
    const found = result.data.children.filter((block) => block.type === 'note');
    expect(found.map((block) => [block.kind, plainText(block)])).toEqual([['speaker', 'Dire ceci\npuis\ncela <b>']]);
    expect(sameContent(deck, result.data).same).toBe(true);
    const silent = { ...deck, children: deck.children.filter((block) => block !== said) };
    expect(sameContent(deck, silent).same).toBe(true);
    expect([...openPackage(renderPptx(silent)).entries.keys()].join(' ')).not.toContain('notes');
  });

  it('is kept out of sight in HTML and Markdown, and out of Word and of plain Markdown', () => {
    const html = renderHtml(deck);
    expect(html).toMatch(/<div class="note note-speaker" data-note="speaker" role="note" hidden>/);
    for (const result of [parseHtml(html), parseMarkdown(renderMarkdown(deck))])
      expect(
        result.success && result.data.children.some((block) => block.type === 'note' && block.kind === 'speaker'),
      ).toBe(true);
    expect(renderMarkdown(deck, { marks: false })).not.toContain('Dire');
    const word = parseDocx(renderDocx(deck));
    expect(word.success && JSON.stringify(word.data)).not.toContain('Dire');
  });
});
