import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateDocx, parseDocx, renderDocx } from '../../../src/document/docx.ts';
import {
  type Address,
  type DocumentNode,
  doc,
  type InlineNode,
  p,
  plainText,
  table,
  visit,
} from '../../../src/document/index.ts';
import {
  childrenOf,
  openPackage,
  partRelationships,
  partText,
  partXml,
  textOf,
  type XmlElement,
} from '../../../src/document/ooxml/index.ts';
import type { Issue, Position } from '../../../src/errors/index.ts';
import { arbitraryDocument } from '../arbitrary-document.ts';
import { paragraph, W, wordFile } from '../ooxml/word-file.ts';

const issue = (message: string, position?: Position): Issue => ({
  code: 'test',
  severity: 'error',
  path: [],
  message,
  place: '',
  params: {},
  ...(position === undefined ? {} : { position }),
});
function annotated(bytes: Uint8Array, issues: readonly Issue[], options = {}): Uint8Array {
  const result = annotateDocx(bytes, issues, options);
  if (!result.success) throw new Error(result.issues[0]?.message);
  return result.data;
}
/** The words that each comment is about, by its message. */
function commentedWords(bytes: Uint8Array): Readonly<Record<string, string>> {
  const file = openPackage(bytes);
  const part = partRelationships(file, 'word/document.xml').find(({ kind }) => kind === 'comments')?.target ?? '';
  const texts = new Map<string, string>();
  const open = new Set<string>();
  const walk = (element: XmlElement) => {
    // What ends an open direction is the writer's, not a word of the document.
    if (element.name === 'w:r' && endsDirection(element)) return;
    const id = element.attributes['w:id'] ?? '';
    if (element.name === 'w:commentRangeStart') open.add(id);
    if (element.name === 'w:commentRangeEnd') open.delete(id);
    if (element.name === 'w:t') for (const one of open) texts.set(one, (texts.get(one) ?? '') + textOf(element));
    childrenOf(element).forEach(walk);
  };
  walk(partXml(file, 'word/document.xml') as XmlElement);
  return Object.fromEntries(
    childrenOf(partXml(file, part), 'w:comment').map((comment) => [
      textOf(comment),
      texts.get(comment.attributes['w:id'] ?? '') ?? '',
    ]),
  );
}
function endsDirection(run: XmlElement): boolean {
  return childrenOf(run, 'w:rPr').some((look) =>
    childrenOf(look, 'w:rStyle').some(({ attributes }) => attributes['w:val'] === 'DirectionEnd'),
  );
}
/** A field shows its value in its own way: paragraphs with one are left out of the comparison of words. */
function hasField(words: readonly InlineNode[]): boolean {
  return words.some((word) => word.type === 'field' || ('children' in word && hasField(word.children)));
}

const fiche = renderDocx(
  doc({ title: 'Fiche', language: 'fr' }, [
    p('premier'),
    p('deuxième'),
    table([
      ['Acteur', 'Rôle'],
      ['ARS', table([['dedans']])],
      ['CPAM', 'appui'],
    ]),
  ]),
);

describe('issues sent back in the document', () => {
  it('stand at the paragraph or the cell they name, or at the first paragraph', () => {
    const issues = [
      issue('sans lieu'),
      issue('paragraphe', { paragraph: 2 }),
      issue('cellule', { table: 1, row: 3, column: 2 }),
      issue('tableau dans une cellule', { table: 2, row: 1, column: 1 }),
      issue('ligne de texte', { line: 3, column: 1 }),
      issue('loin', { paragraph: 99 }),
    ];
    expect(commentedWords(annotated(fiche, issues))).toEqual({
      'sans lieu': 'premier',
      paragraphe: 'deuxième',
      cellule: 'appui',
      'tableau dans une cellule': 'dedans',
      'ligne de texte': 'premier',
      loin: 'premier',
    });
  });

  it('stand where the reader says each block is, whatever the document', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const bytes = renderDocx(document);
        const read = parseDocx(bytes);
        const found: { readonly at: Address; readonly words: string }[] = [];
        if (read.success) {
          visit(read.data, (node) => {
            if (node.type !== 'paragraph' || node.at === undefined || hasField(node.children)) return;
            found.push({ at: node.at, words: plainText(node).replace(/[\t\n]/g, '') });
          });
        }
        const issues = found.map(({ at: { table: t, row, cell, paragraph: n } }, i) =>
          issue(`${i}`, {
            ...(t && { table: t }),
            ...(row && { row }),
            ...(cell && { column: cell }),
            ...(n && { paragraph: n }),
          }),
        );
        const after = annotated(bytes, issues);
        const again = parseDocx(after);
        // Compared as text: a matcher walks each byte and each node.
        expect(JSON.stringify(again.success && again.data)).toBe(JSON.stringify(read.success && read.data));
        expect(Buffer.compare(after, annotated(bytes, issues))).toBe(0);
        if (issues.length > 0) expect(Object.values(commentedWords(after))).toEqual(found.map(({ words }) => words));
      }),
      { numRuns: 60 },
    );
  });

  it('leave every other part as it was, byte for byte', () => {
    const before = openPackage(fiche);
    const after = openPackage(annotated(fiche, [issue('x')]));
    const changed = [...after.entries.keys()].filter((name) => {
      const entry = before.entries.get(name);
      return entry === undefined || !entry.packed.every((byte, i) => byte === after.entries.get(name)?.packed[i]);
    });
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/document.xml',
    ]);
    expect(
      partText(after, 'word/document.xml')
        ?.replace(/<w:comment[^>]*>/g, '')
        .replace(/<w:r xmlns:w="[^"]*"><\/w:r>/g, ''),
    ).toBe(partText(before, 'word/document.xml'));
  });

  it('come after the comments that are there', () => {
    const twice = annotated(
      annotated(fiche, [issue('un'), issue('deux')], { author: 'ARS Grand Est', date: '2026-01-02' }),
      [issue('trois', { paragraph: 2 })],
    );
    expect(commentedWords(twice)).toEqual({ un: 'premier', deux: 'premier', trois: 'deuxième' });
    const file = openPackage(twice);
    const comments = childrenOf(partXml(file, 'word/comments.xml'), 'w:comment').map(({ attributes }) => ({
      ...attributes,
    }));
    expect(comments).toMatchObject([
      { 'w:id': '0', 'w:author': 'ARS Grand Est', 'w:initials': 'AGE', 'w:date': '2026-01-02T00:00:00Z' },
      { 'w:id': '1' },
      { 'w:id': '2', 'w:author': 'plan-sante' },
    ]);
    expect(comments[2]).not.toHaveProperty('w:date');
  });

  it('join those of a word processor, whose other parts keep their bytes', () => {
    const word = (year: number, name: string) => `http://schemas.microsoft.com/office/${year}/${name}`;
    const kinds = [
      ['comments', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'],
      ['commentsExtended', word(2011, 'relationships/commentsExtended')],
      ['people', word(2011, 'relationships/people')],
    ] as const;
    const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
    const old = `<w:comments ${W} ${w14}><w:comment w:id="5" w:author="Chef"><w:p w14:paraId="0A"><w:r><w:t>ancien</w:t></w:r></w:p></w:comment></w:comments>`;
    const marked =
      '<w:p><w:commentRangeStart w:id="5"/><w:r><w:t>premier</w:t></w:r><w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r></w:p>';
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('ARS')}</w:sdtContent></w:sdt>`;
    const tracked = '<w:p><w:ins w:id="9" w:author="a"><w:r><w:t>pilote</w:t></w:r></w:ins></w:p>';
    const inner = `<w:tbl><w:tr>${cell(paragraph('dedans'))}</w:tr></w:tbl><w:p/>`;
    const rows = `<w:tr>${cell(control)}${cell(tracked)}</w:tr><w:tr>${cell(inner)}${cell(paragraph('appui'))}</w:tr>`;
    const bytes = wordFile({
      body: `${marked}<w:tbl>${rows}</w:tbl>${control.replace('ARS', 'contrôle')}`,
      relationships: kinds
        .map(([name, kind], i) => `<Relationship Id="rId${i + 7}" Type="${kind}" Target="${name}.xml"/>`)
        .join(''),
      more: [
        { name: 'word/comments.xml', content: old },
        { name: 'word/commentsExtended.xml', content: '<x/>' },
        { name: 'word/people.xml', content: '<y/>' },
      ],
    });
    const after = annotated(bytes, [
      issue('a', { paragraph: 1 }),
      issue('b', { table: 1, row: 1, column: 1 }),
      issue('c', { table: 1, row: 1, column: 2 }),
      issue('d', { table: 2, row: 1, column: 1 }),
      issue('e', { table: 1, row: 2, column: 2 }),
      issue('f', { paragraph: 2 }),
    ]);
    expect(commentedWords(after)).toEqual({
      ancien: 'premier',
      a: 'premier',
      b: 'ARS',
      c: 'pilote',
      d: 'dedans',
      e: 'appui',
      f: 'contrôle',
    });
    const [before, now] = [openPackage(bytes), openPackage(after)];
    for (const name of ['word/commentsExtended.xml', 'word/people.xml', 'word/_rels/document.xml.rels']) {
      expect(partText(now, name)).toBe(partText(before, name));
    }
    expect(partText(now, 'word/comments.xml')?.startsWith(old.replace('</w:comments>', ''))).toBe(true);
  });

  it('never become markup, whatever they say', () => {
    const message = '</w:t></w:comment><script>&"\u0000\nligne';
    const [comment] = childrenOf(
      partXml(openPackage(annotated(fiche, [issue(message)], { author: '"><x' })), 'word/comments.xml'),
      'w:comment',
    );
    expect(comment && textOf(comment)).toBe('</w:t></w:comment><script>&"ligne');
    expect(comment?.attributes['w:author']).toBe('"><x');
  });

  it('fit in files with other prefixes, empty paragraphs and no paragraph at all', () => {
    const other =
      '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p x:rsid="1"/><x:p><x:pPr/><x:r><x:t>deux</x:t></x:r></x:p></x:body></x:document>';
    expect(commentedWords(annotated(wordFile({ main: other }), [issue('a'), issue('b', { paragraph: 2 })]))).toEqual({
      a: '',
      b: 'deux',
    });
    expect(commentedWords(annotated(wordFile({ body: '' }), [issue('a')]))).toEqual({ a: '' });
    expect(commentedWords(annotated(wordFile({ body: paragraph('mot') }), [issue('a')]))).toEqual({ a: 'mot' });
  });

  it('change nothing when there are none, and are not put into what is no Word file', () => {
    expect(annotated(fiche, [])).toEqual(fiche);
    expect(annotateDocx(new Uint8Array(9), [issue('x')])).toMatchObject({
      success: false,
      issues: [{ code: 'zip-corrupt' }],
    });
  });

  it('leave the document with the same content', () => {
    const content = (bytes: Uint8Array): DocumentNode | undefined => {
      const read = parseDocx(bytes);
      return read.success ? read.data : undefined;
    };
    expect(content(annotated(fiche, [issue('x', { table: 1, row: 2, column: 1 })]))).toEqual(content(fiche));
  });
});
