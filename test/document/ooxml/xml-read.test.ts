import { describe, expect, it } from 'vitest';
import { answer, readXml, textOf } from '../../../src/document/ooxml/index.ts';

const LIMITS = { xmlDepth: 10, xmlNodes: 100, xmlAttributes: 1000 };
const codesOf = (source: string) => answer('en', () => readXml(source, 'a.xml', LIMITS)).issues.map(({ code }) => code);

describe('an XML part', () => {
  it('is refused for any DOCTYPE, with or without entities', () => {
    expect(codesOf('<!DOCTYPE x><x/>')).toEqual(['xml-doctype']);
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('');
    expect(codesOf(`<!DOCTYPE x [<!ENTITY a0 "lol">${laughs}]><x>&a9;</x>`)).toEqual(['xml-doctype']);
    expect(codesOf(`<!DOCTYPE x [<!ENTITY b "${'b'.repeat(100_000)}">]><x>${'&b;'.repeat(1000)}</x>`)).toEqual([
      'xml-doctype',
    ]);
    expect(codesOf('<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>')).toEqual(['xml-doctype']);
  });

  it('is refused past the depth and the number of elements', () => {
    expect(codesOf('<a>'.repeat(10) + '</a>'.repeat(10))).toEqual([]);
    expect(codesOf('<a>'.repeat(11) + '</a>'.repeat(11))).toEqual(['xml-depth']);
    expect(codesOf('<a>'.repeat(1_000_000))).toEqual(['xml-depth']);
    expect(codesOf(`<a>${'<b/>'.repeat(100)}</a>`)).toEqual(['xml-nodes']);
  });

  it.each(['', '<a>', '<a></b>', '<a b=c/>', '<a>&nbsp;</a>', '<a/><b/>', 'text', '<a>\u0000</a>'])(
    'is refused when malformed: %j',
    (source) => {
      expect(codesOf(source)).toEqual(['xml-malformed']);
    },
  );

  it('names elements by their namespace, whatever prefix the file chose', () => {
    const root = readXml(
      '<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main" x:val="1" val="2"><x:r xmlns:x="urn:other" x:val="3"/><w:r/></x:p>',
      'a.xml',
      LIMITS,
    );
    expect(root.name).toBe('w:p');
    expect({ ...root.attributes }).toMatchObject({ 'w:val': '1', val: '2' });
    expect(root.children.map((child) => typeof child !== 'string' && child.name)).toEqual(['{urn:other}:r', '?:r']);
  });

  it('tells where each element stands in the source', () => {
    const source = '<?xml version="1.0"?>\r\n<a>\r\n<b  c="é𝒜" >x&amp;<d/></b></a>';
    const [, b] = readXml(source, 'a.xml', LIMITS).children;
    if (b === undefined || typeof b === 'string') throw new Error('no element');
    expect(source.slice(b.from, b.inside)).toBe('<b  c="é𝒜" >');
    expect(source.slice(b.from, b.to)).toBe('<b  c="é𝒜" >x&amp;<d/></b>');
    expect(textOf(b)).toBe('x&');
  });

  it('leaves the prototypes of JavaScript alone', () => {
    readXml('<__proto__ __proto__="1" constructor="2"><polluted/></__proto__>', 'a.xml', LIMITS);
    expect('polluted' in {}).toBe(false);
  });

  it.each([
    '<a b="1" b="2"/>',
    '<a b/>',
    '<a b="1"c="2"/>',
    '<a b="<"/>',
    '<a b="1/>',
    '<a/ >',
    '<1/>',
    '< a/>',
    '<a>&</a>',
    '<a>&#0;</a>',
    '<a>&#xD800;</a>',
    '<a>&#99999999999;</a>',
    '<a>]]></a>',
    '<a>\ud800</a>',
    '<a>\ufffe</a>',
    '<a><!-- a -- b --></a>',
    '<a><?xml version="1.0"?></a>',
    '<![CDATA[x]]><a/>',
    '<a/>x',
    '<a></a',
    '</a>',
    '<a><!ELEMENT a></a>',
  ])('is refused when it breaks a rule of well-formedness: %j', (source) => {
    expect(codesOf(source)).toEqual(['xml-malformed']);
  });

  it('reads sections, references, comments, instructions and line ends as XML says', () => {
    const source =
      "\ufeff<?xml version='1.0'?><!-- a --><a b=' &lt;&#x41;\n&#10;' c = \"'\">é&amp;&#65;\r\n<![CDATA[<&]]]]><!--<b>--><?p <c>?></a >\n";
    const root = readXml(source, 'a.xml', LIMITS);
    expect({ ...root.attributes }).toEqual({ b: ' <A \n', c: "'" });
    expect(textOf(root)).toBe('é&A\n<&]]');
  });

  it.each([
    ['comments', '<!---->'],
    ['instructions', '<?a b?>'],
    ['references', '&amp;'],
    ['sections', '<![CDATA[a]]>'],
    ['declared namespaces', '<b xmlns:c="u"/>'],
  ])('counts %s against the limit on elements', (_, piece) => {
    expect(codesOf(`<a>${piece.repeat(40)}</a>`)).toEqual([]);
    expect(codesOf(`<a>${piece.repeat(120)}</a>`)).toEqual(['xml-nodes']);
  });
});
