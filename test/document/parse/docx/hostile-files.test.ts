import { describe, expect, it } from 'vitest';
import { parseDocx } from '../../../../src/document/docx.ts';
import { plainText } from '../../../../src/document/index.ts';
import { paragraph, W, wordFile } from '../../ooxml/word-file.ts';

const codesOf = (bytes: Uint8Array) => {
  const result = parseDocx(bytes, { locale: 'en' });
  return { success: result.success, codes: result.issues.map(({ code }) => code), data: 'data' in result };
};
const refused = (code: string) => ({ success: false, codes: [code], data: false });

describe('a Word file made to do harm', () => {
  it('is refused for entities, whatever they would expand to', () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('');
    const document = (dtd: string, text: string) =>
      `<!DOCTYPE x [${dtd}]><w:document ${W}><w:body>${paragraph(text)}</w:body></w:document>`;
    expect(codesOf(wordFile({ main: document(`<!ENTITY a0 "lol">${laughs}`, '&a9;') }))).toEqual(
      refused('xml-doctype'),
    );
    expect(codesOf(wordFile({ main: document(`<!ENTITY b "${'b'.repeat(50_000)}">`, '&b;'.repeat(1000)) }))).toEqual(
      refused('xml-doctype'),
    );
    expect(codesOf(wordFile({ main: document('', 'x') }))).toEqual(refused('xml-doctype'));
  });

  it('is refused for tables inside tables without end', () => {
    const depth = 20_000;
    const body = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
    expect(codesOf(wordFile({ body }))).toEqual(refused('xml-depth'));
  });

  it.each([
    ['gridSpan', `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>`],
    ['gridSpan', `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1e9"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>`],
    ['gridBefore', `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="-5"/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>`],
  ])('is refused for an absurd %s', (name, body) => {
    const result = parseDocx(wordFile({ body }));
    expect(result.success).toBe(false);
    expect(result.issues[0]).toMatchObject({ code: 'limit-number', params: { name } });
  });

  it.each([
    paragraph('x', '<w:outlineLvl w:val="-1"/>'),
    paragraph('x', '<w:outlineLvl w:val="10"/>'),
    paragraph('x', '<w:numPr><w:ilvl w:val="12"/><w:numId w:val="1"/></w:numPr>'),
    paragraph('x', '<w:numPr><w:ilvl w:val="999999999"/><w:numId w:val="1"/></w:numPr>'),
  ])('is read where a level is out of bounds, which costs nothing: %s', (body) => {
    expect(parseDocx(wordFile({ body })).success).toBe(true);
  });

  it('is refused without a main part, or with one of another kind', () => {
    expect(codesOf(wordFile({}))).toEqual(refused('docx-part'));
    expect(codesOf(wordFile({ main: '<html/>' }))).toEqual(refused('docx-part'));
    expect(codesOf(wordFile({ main: '<w:document xmlns:w="urn:not-word"><w:body/></w:document>' }))).toEqual(
      refused('docx-part'),
    );
  });

  it('shows nothing of an entry that the directory does not know', () => {
    const hidden = { name: 'word/hidden.xml', content: '<x/>', localOnly: true };
    const result = parseDocx(wordFile({ body: paragraph('visible'), more: [hidden] }));
    expect(result.success && plainText(result.data)).toBe('visible');
  });

  it('is refused for shared entries and for names that leave the package', () => {
    const body = paragraph('x');
    const copy = { name: 'word/copy.xml', content: '', sharesEntryOf: '[Content_Types].xml' };
    expect(codesOf(wordFile({ body, more: [copy] }))).toEqual(refused('zip-overlap'));
    expect(codesOf(wordFile({ body, more: [{ name: '../../evil.txt', content: 'x' }] }))).toEqual(refused('zip-path'));
  });

  it('never opens what it points to outside: a picture or a link is only told', () => {
    const drawing =
      '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="rId99"/></w:drawing></w:r></w:p>';
    const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
    const relationships = `<Relationship Id="rId99" Type="${kind}image" Target="file:///etc/passwd" TargetMode="External"/><Relationship Id="rId98" Type="${kind}hyperlink" Target="file:///etc/passwd" TargetMode="External"/><Relationship Id="rId97" Type="${kind}styles" Target="http://203.0.113.9/styles.xml" TargetMode="External"/>`;
    const link = '<w:p><w:hyperlink r:id="rId98"><w:r><w:t>mots</w:t></w:r></w:hyperlink></w:p>';
    const result = parseDocx(wordFile({ body: drawing + link, relationships }));
    expect(result.issues.map(({ code }) => code)).toEqual(['docx-link-dropped', 'docx-picture-dropped']);
    expect(result.success && result.data.children).toMatchObject([{ children: [{ type: 'text', value: 'mots' }] }]);
  });

  it('ends for styles based on themselves', () => {
    const style = (id: string, base: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`;
    const styles = style('a', 'b') + style('b', 'a');
    expect(codesOf(wordFile({ body: paragraph('x', '<w:pStyle w:val="a"/>'), styles })).success).toBe(true);
  });

  it('keeps its hands off the prototypes of JavaScript', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="__proto__"><w:name w:val="__proto__"/></w:style>';
    const more = [
      {
        name: 'docProps/custom.xml',
        content:
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="__proto__"><a>polluted</a></property></Properties>',
      },
    ];
    expect(codesOf(wordFile({ body: paragraph('x', '<w:pStyle w:val="__proto__"/>'), styles, more })).success).toBe(
      true,
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
