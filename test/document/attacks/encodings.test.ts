import { describe, expect, it } from 'vitest';
import { parseDocx, safeRenderDocx } from '../../../src/document/docx.ts';
import {
  doc,
  p,
  parseHtml,
  parseMarkdown,
  plainText,
  safeRenderHtml,
  safeRenderMarkdown,
} from '../../../src/document/index.ts';
import { paragraph, W, wordFile } from '../ooxml/word-file.ts';
import { zipFile } from '../ooxml/zip-file.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const LINKS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`;

/** A Word file whose main part is these bytes. */
const fileOf = (content: Uint8Array | string) =>
  zipFile([
    { name: '_rels/.rels', content: LINKS },
    { name: 'word/document.xml', content },
  ]);
const xml = (declared: string, words = 'Été') =>
  `<?xml version="1.0" encoding="${declared}"?><w:document ${W}><w:body>${paragraph(words)}</w:body></w:document>`;
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** UTF-16, with or without a byte order mark. */
function utf16(text: string, order: 'little' | 'big', mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (_, i) => text.charCodeAt(i))];
  const bytes = new DataView(new ArrayBuffer(2 * units.length));
  units.forEach((unit, i) => {
    bytes.setUint16(2 * i, unit, order === 'little');
  });
  return new Uint8Array(bytes.buffer);
}

const answerTo = (content: Uint8Array | string) => {
  const result = parseDocx(fileOf(content), { locale: 'en' });
  return result.success ? plainText(result.data) : result.issues.map(({ code }) => code);
};

describe('parts of a Word file in another encoding', () => {
  it.each([
    ['UTF-8', xml('UTF-8')],
    ['UTF-8 with a byte order mark', `\ufeff${xml('utf-8')}`],
  ])('%s is read', (_, text) => {
    expect(answerTo(text)).toBe('Été');
  });

  it.each([
    ['little', true],
    ['big', true],
  ] as const)('UTF-16, %s end first, with its mark, is read', (order, mark) => {
    expect(answerTo(utf16(xml('UTF-16'), order, mark))).toBe('Été');
  });

  it('a DOCTYPE is found in UTF-16 too', () => {
    const hidden = xml('UTF-16').replace('<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document');
    expect(answerTo(utf16(hidden, 'little', true))).toEqual(['xml-doctype']);
    expect(answerTo(utf16(hidden, 'big', true))).toEqual(['xml-doctype']);
  });

  it.each([
    ['bytes that are no UTF-8', Uint8Array.from([...bytesOf(xml('UTF-8', 'a')).slice(0, -40), 0xff, 0xfe, 0xc0])],
    ['Latin-1', Uint8Array.from(Array.from(xml('ISO-8859-1'), (letter) => letter.charCodeAt(0)))],
    ['an overlong zero', Uint8Array.from([...bytesOf('<a>'), 0xc0, 0x80, ...bytesOf('</a>')])],
    ['a surrogate in UTF-8', Uint8Array.from([...bytesOf('<a>'), 0xed, 0xa0, 0x80, ...bytesOf('</a>')])],
    ['nothing', new Uint8Array(0)],
    ['zeros', new Uint8Array(1000)],
  ])('%s is refused, not guessed', (_, content) => {
    expect(answerTo(content)).toEqual([expect.stringMatching(/^(?:xml-malformed|docx-part)$/)]);
  });

  it('controls and lone surrogates written as references are refused', () => {
    for (const reference of ['&#0;', '&#1;', '&#xD800;', '&#xFFFF;', '&#x110000;', '&#99999999999;', '&unknown;']) {
      expect(answerTo(xml('UTF-8', reference))).toEqual(['xml-malformed']);
    }
  });
});

describe('parts that are not there, or there twice', () => {
  const parts = { name: 'word/document.xml', content: xml('UTF-8') };

  const links = (target: string, mode = '') => ({
    name: '_rels/.rels',
    content: LINKS.replace('"word/document.xml"', `"${target}"${mode}`),
  });

  it.each(['word/other.xml', '../../etc/passwd', '_rels/.rels', ''])(
    'a main part named %j is told to be missing',
    (name) => {
      expect(parseDocx(zipFile([links(name), parts])).issues.map(({ code }) => code)).toEqual(['docx-part']);
    },
  );

  it('a main part outside the file is never looked for: the one at the usual place is read', () => {
    const outside = zipFile([links('https://evil.example/x', ' TargetMode="External"'), parts]);
    for (const file of [outside, zipFile([parts])]) {
      const result = parseDocx(file);
      expect(result.success && plainText(result.data)).toBe('Été');
    }
  });

  it('two parts of one name are refused', () => {
    expect(parseDocx(zipFile([{ name: '_rels/.rels', content: LINKS }, parts, parts])).success).toBe(false);
  });

  it('styles and numberings that are named and missing leave a document that is read', () => {
    const relationships = ['styles', 'numbering', 'custom-properties']
      .map((kind) => `<Relationship Id="${kind}" Type="${OFFICE.replace('officeDocument', kind)}" Target="no.xml"/>`)
      .join('');
    const result = parseDocx(wordFile({ body: paragraph('a'), relationships }));
    expect(result.success && plainText(result.data)).toBe('a');
  });
});

describe('marks and attributes of ours in texts of others', () => {
  it('prototype names in marks, properties and options reach no prototype', () => {
    const keys = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    for (const name of ['document', 'table', 'figure', 'anchor']) {
      expect(parseMarkdown(`<!-- ${name}: ${keys} -->\n\n|a|\n|-|\n`).success).toBe(true);
    }
    parseMarkdown(`<!-- document: {"properties":{"__proto__":"x","constructor":"y"}} -->\n\na`);
    parseHtml(
      `<meta name="plan-sante:__proto__" content="x"><p data-field=a data-control=choice data-options='${keys}'>`,
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('numbers without sense in marks and attributes change nothing', () => {
    const wild = ['-1', '1e9', '1e999', '0.5', '"x"', 'null', '[]', '{}', '9007199254740993'];
    for (const value of wild) {
      const mark = `<!-- table: {"headerRows":${value},"widths":[${value}],"spans":[[0,0,${value},${value}]]} -->`;
      const result = parseMarkdown(`${mark}\n\n|a|\n|-|\n|b|\n`);
      const [table] = result.success ? result.data.children : [];
      expect(table?.type === 'table' && table.rows.map((row) => row.cells.length)).toEqual([1, 1]);
      expect(table?.type === 'table' && table.headerRows >= 0 && table.headerRows <= 2).toBe(true);
      const html = parseHtml(
        `<ol start='${value}'><li>a</ol><table><tr><td colspan='${value}' rowspan='${value}'>b</table>`,
      );
      expect(html.success && plainText(html.data)).toBe('a\nb');
    }
  });

  it('properties that are no texts are named, and nothing is written', () => {
    const properties = JSON.parse('{"a":"b","__proto__":{"polluted":1}}') as Record<string, string>;
    for (const write of [safeRenderHtml, safeRenderMarkdown, safeRenderDocx]) {
      const result = write({ ...doc({ title: 'T', language: 'fr' }, [p('a')]), properties });
      expect(result.issues.map(({ code, path }) => [code, path])).toEqual([
        ['invalid-value', ['properties', '__proto__']],
      ]);
    }
  });
});
