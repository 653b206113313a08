import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { annotateDocx, fillDocx, parseDocx } from '../../../src/document/docx.ts';
import { plainText } from '../../../src/document/index.ts';
import { paragraph, W, wordFile } from '../ooxml/word-file.ts';
import { zipFile } from '../ooxml/zip-file.ts';

const issue = {
  code: 'x',
  severity: 'error',
  path: [],
  message: 'm\u0001<&]]>\ud800',
  place: '',
  params: {},
  position: { paragraph: 1 },
} as const;
const fields = { title: 'text', empty: 'list', list: 'list' } as const;
const data = { title: 'T\u0001<&]]>{title}\n\t"', empty: [], list: ['a', 'b'] };

/** The parts as text, each read by a parser that is not ours; names are told apart without case. */
function soundParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    const text = strFromU8(part);
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(text).close();
    expect(/^<\?xml[^>]*encoding=["'](?!utf-8)/i.test(text)).toBe(false);
    expect(parts.has(name.toLowerCase())).toBe(false);
    parts.set(name.toLowerCase(), text);
  }
  return parts;
}
function annotated(bytes: Uint8Array): ReadonlyMap<string, string> {
  const result = annotateDocx(bytes, [issue]);
  if (!result.success) throw new Error(result.issues[0]?.message);
  expect(parseDocx(result.data).success).toBe(true);
  return soundParts(result.data);
}
function filled(bytes: Uint8Array): string {
  const result = fillDocx(bytes, data, { fields });
  if (!result.success) throw new Error(result.issues[0]?.message);
  soundParts(result.data);
  const read = parseDocx(result.data);
  return read.success ? plainText(read.data) : '';
}
/** UTF-16, low byte first, with its mark. */
function utf16(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (let i = 0; i <= text.length; i++) bytes.setUint16(2 * i, i === 0 ? 0xfeff : text.charCodeAt(i - 1), true);
  return new Uint8Array(bytes.buffer);
}
/** A Word file with some of its parts in other words. */
function withParts(bytes: Uint8Array, changes: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const parts = { ...unzipSync(bytes), ...changes };
  return zipFile(Object.entries(parts).map(([name, content]) => ({ name, content })));
}
const TYPES = '[Content_Types].xml';
const typesOf = (inside: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${inside}</Types>`;
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const commentsAt = (target: string) => `<Relationship Id="r9" Type="${KIND}" Target="${target}"/>`;
const withComments = (content: string) =>
  wordFile({
    body: paragraph('a'),
    relationships: commentsAt('comments.xml'),
    more: [{ name: 'word/comments.xml', content }],
  });

describe('a document given back', () => {
  it('says in which encoding it is, whatever the encoding it came in', () => {
    const main = utf16(
      `<?xml version="1.0" encoding="UTF-16"?><w:document ${W}><w:body>${paragraph('é {title}')}</w:body></w:document>`,
    );
    const bytes = withParts(wordFile({ body: '' }), { 'word/document.xml': main });
    expect(filled(bytes)).toContain('é T');
    annotated(bytes);
    annotated(
      withParts(wordFile({ body: paragraph('a') }), {
        [TYPES]: utf16(`<?xml version='1.0' encoding='utf-16'?>${typesOf('')}`),
      }),
    );
  });

  it.each([
    ['ends with a remark', `<w:comments ${W}></w:comments><!-- </x> -->`],
    ['ends with an instruction', `<w:comments ${W}></w:comments><?x </x>?>`],
    ['is one tag, with a remark', `<w:comments ${W}/><!-- /> -->`],
    ['is one tag, with a bracket in it', `<w:comments ${W} w:x="a>b"/>`],
    ['is one tag, with an end in it', `<w:comments ${W} w:x='/>'/>`],
    [
      'speaks of another kind of file',
      `<w:comments ${W}><!-- http://purl.oclc.org/ooxml/wordprocessingml/main --></w:comments>`,
    ],
  ])('holds its comments where the part of the comments %s', (_, content) => {
    expect(annotated(withComments(content)).get('word/comments.xml')).toMatch(/<w:comment [^>]*w:id="0"[^>]*>.*m/s);
  });

  it.each(['2147483647', '1e300', '-1', 'x', '99999999999999999999'])(
    'has comments that Word can count where one has the number %s',
    (id) => {
      const comments = annotated(withComments(`<w:comments ${W}><w:comment w:id="${id}"/></w:comments>`));
      expect(comments.get('word/comments.xml')).toContain('w:id="0"');
    },
  );

  it.each(['document.xml', '/[Content_Types].xml', '/_rels/.rels', '_rels/document.xml.rels'])(
    'is not given back where its comments are said to stand in %s',
    (target) => {
      const result = annotateDocx(wordFile({ body: paragraph('a'), relationships: commentsAt(target) }), [issue]);
      expect(result.issues.map(({ code }) => code)).toEqual(['xml-malformed']);
    },
  );

  it('has its comments announced, whatever else stands in the list of parts', () => {
    const announced = (types: string) =>
      annotated(withParts(wordFile({ body: paragraph('a') }), { [TYPES]: types })).get(TYPES.toLowerCase()) ?? '';
    const right = /PartName="\/word\/comments.xml" ContentType="[^"]*comments\+xml"/;
    expect(announced(typesOf('<!-- "/word/comments.xml" -->'))).toMatch(right);
    expect(announced(`${typesOf('')}<!-- </Types> -->`)).toMatch(/comments\+xml"\/><\/Types><!--/);
    const wrong = announced(typesOf("<Override PartName='/Word/comments.xml' ContentType='text/plain'/>"));
    expect(wrong).toMatch(right);
    expect(wrong).not.toContain('text/plain');
  });

  it('has no two parts of one name, whatever the case of the letters', () => {
    const links = strFromU8(unzipSync(wordFile({ body: '' }))['_rels/.rels'] ?? new Uint8Array());
    const file = (body: string) =>
      withParts(wordFile({ body, more: [{ name: 'word/Comments.xml', content: '<x/>' }] }), {
        '_rels/.rels': links.replace('word/document.xml', 'WORD/Document.xml'),
      });
    expect(filled(file(paragraph('{title}')))).toContain('T<&');
    expect([...annotated(file(paragraph('a'))).keys()]).toContain('word/comments2.xml');
  });

  it('stays XML where its folder has a name that is none', () => {
    const [name, written] = ['wo"rd&<x/document.xml', 'wo&quot;rd&amp;&lt;x/document.xml'];
    const files = unzipSync(wordFile({ body: paragraph('a') }));
    const bytes = zipFile([
      { name: TYPES, content: files[TYPES] ?? '' },
      {
        name: '_rels/.rels',
        content: strFromU8(files['_rels/.rels'] ?? new Uint8Array()).replace('word/document.xml', written),
      },
      { name, content: files['word/document.xml'] ?? '' },
    ]);
    annotated(bytes);
  });
});

describe('a template whose prefixes are its own', () => {
  const Q = 'xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

  it('keeps a paragraph in a cell that becomes empty', () => {
    const alone = (words: string) => `<q:p ${Q}><q:r><q:t>${words}</q:t></q:r></q:p>`;
    const cell = `<w:tc>${alone('{#empty}')}${alone('{.}')}${alone('{/empty}')}</w:tc>`;
    expect(filled(wordFile({ body: `<w:tbl><w:tr>${cell}</w:tr></w:tbl>` }))).toBe('');
  });

  it('is filled where the text alone has the prefix', () => {
    const run = (words: string) => `<w:r><q:t ${Q}>${words}</q:t></w:r>`;
    expect(filled(wordFile({ body: `<w:p>${run('{#list}')}${run('{.}{/list} {title}')}</w:p>` }))).toMatch(/^ab T</);
  });
});
