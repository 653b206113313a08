import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { directionEnds } from '../../../src/document/direction-ends.ts';
import { renderDocx } from '../../../src/document/docx.ts';
import {
  abbr,
  type BlockNode,
  cleanLine,
  cleanText,
  doc,
  field,
  figure,
  heading,
  lang,
  note,
  p,
  strong,
  table,
  ul,
} from '../../../src/document/index.ts';
import { arbitraryText, HOSTILE_TEXTS } from '../arbitrary-document.ts';

/** What a Word file holds, as a parser that is not ours reads it. */
interface WordParts {
  /** Names of all elements of the main part, but those that carry words. */
  readonly elements: readonly string[];
  /** The words of the main part; breaks and tabs as characters. */
  readonly words: string;
  /** What ends a direction of writing that words leave open: runs in a style of their own. */
  readonly ends: string;
  /** Words and attributes of every other part. */
  readonly others: readonly string[];
}

const CARRIERS = new Set(['w:t', 'w:br', 'w:tab']);

function readIndependently(bytes: Uint8Array): WordParts {
  const elements: string[] = [];
  const others: string[] = [];
  let words = '';
  let ends = '';
  let ending = false;
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const main = name === 'word/document.xml';
    let inText = false;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', (tag) => {
      inText = tag.name === 'w:t';
      if (!main) others.push(...Object.values(tag.attributes).map(({ value }) => value));
      else if (tag.name === 'w:rStyle' && Object.values(tag.attributes).some(({ value }) => value === 'DirectionEnd')) {
        ending = true;
        // The run and its properties are no more than a carrier of these characters.
        elements.splice(-2);
      } else if (!CARRIERS.has(tag.name)) elements.push(tag.name);
      else if (tag.name === 'w:br') words += '\n';
      else if (tag.name === 'w:tab') words += '\t';
    });
    parser.on('closetag', (tag) => {
      inText = false;
      if (tag.name === 'w:r') ending = false;
    });
    parser.on('text', (text) => {
      if (!main) others.push(text);
      else if (inText && ending) ends += text;
      else if (inText) words += text;
    });
    parser.write(strFromU8(part)).close();
  }
  return { elements, words, ends, others };
}

/** Where a text from outside may stand, and what is shown of it there. */
const PLACES: readonly { readonly name: string; readonly block: (words: string) => BlockNode }[] = [
  { name: 'a paragraph', block: (words) => p(words) },
  { name: 'a heading', block: (words) => heading(2, words) },
  { name: 'an item', block: (words) => ul([words]) },
  { name: 'a cell', block: (words) => table([[words]]) },
  { name: 'a caption', block: (words) => table([['']], { caption: words }) },
  { name: 'a note', block: (words) => note('info', words) },
  { name: 'strong words', block: (words) => p([strong(words)]) },
  { name: 'words in another language', block: (words) => p([lang('en', words)]) },
];

const page = (block: BlockNode) => doc({ title: 'Titre', language: 'fr' }, [block]);
const harmless = (block: (words: string) => BlockNode) => readIndependently(renderDocx(page(block('mot'))));
/** Runs may be more, a text that starts like an item says that it is none, one in Hebrew that it stands right, and the table that begins with it; nothing else may differ. */
const MAY_DIFFER = new Set(['w:r', 'w:pPr', 'w:numPr', 'w:ilvl', 'w:numId', 'w:bidi', 'w:bidiVisual']);
const sameButRuns = (elements: readonly string[]) => elements.filter((name) => !MAY_DIFFER.has(name)).join(' ');

describe.each(PLACES)('a text from outside in $name of a Word file', ({ block }) => {
  const plain = harmless(block);
  const around = plain.words.split('mot');
  const check = (words: string) => {
    const shown = cleanText(words);
    if (shown.trim() === '') return;
    const found = readIndependently(renderDocx(page(block(words))));
    expect(found.words).toBe(around.join(shown));
    expect(found.ends).toBe(directionEnds(shown));
    expect(sameButRuns(found.elements)).toBe(sameButRuns(plain.elements));
    if (found.elements.includes('w:bidiVisual')) expect(found.elements).toContain('w:bidi');
  };

  it('stays this text, and makes no element, field or relationship', () => {
    for (const words of [
      ...HOSTILE_TEXTS,
      '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc.exe" }',
      '{ INCLUDEPICTURE "https://evil.example/p.png" \\d }',
      '{ HYPERLINK "javascript:1" }',
      '{title}{#actors}',
      '</w:t></w:r></w:p><w:p><w:r><w:instrText>QUOTE</w:instrText></w:r></w:p>',
      ']]><w:p/>',
      '<![CDATA[x]]>',
      '&lt;w:p/&gt; &#60; &amp;amp;',
      '_x000D_ _x0041_',
      '  deux  blancs  ',
      'שלום',
      'ٮ',
      '\u{1d49c} 👩🏽‍⚕️ 🇱🇺',
      '\ud800 seul, \udc00 seul',
      'droite\u202egauche\u202c \u2066isolé\u2069',
      'a\u0000b\u0008c\u001fd\u007fe\u0085f\ufffeg\uffffh',
      'un\r\ndeux\rtrois\u2028quatre',
    ]) {
      check(words);
    }
  });

  it('whatever the text', () => {
    fc.assert(fc.property(arbitraryText, check), { numRuns: 60 });
  });
});

describe('a text from outside in what stands beside the words of a Word file', () => {
  const HOSTILE = ['"/><w:p/>', "' onload='x", ']]>', '</cp:coreProperties>', 'a\u0000b', '\ud800', '&#0;', '<x>'];

  it.each(HOSTILE)('%j stays a value in titles, properties, fields and descriptions', (words) => {
    const about = { title: words, subject: words, creator: words, language: 'fr', properties: { [words]: words } };
    const bytes = renderDocx(
      doc(about, [
        p([abbr('ARS', words), field('a', words, { placeholder: words, value: 'v' })]),
        figure('<svg xmlns="http://www.w3.org/2000/svg"/>', words),
      ]),
    );
    const { elements, others } = readIndependently(bytes);
    expect(elements.filter((name) => name === 'x' || name === 'w:instrText')).toEqual([]);
    const shown = cleanLine(words);
    expect(others.filter((value) => value.includes(shown)).length).toBeGreaterThan(2);
  });

  it('names from the prototypes of JavaScript are names like others', () => {
    const properties = Object.fromEntries(['__proto__', 'constructor', 'toString'].map((name) => [name, 'x']));
    const { others } = readIndependently(renderDocx(doc({ title: 'T', language: 'fr', properties }, [p('a')])));
    expect(others).toEqual(expect.arrayContaining(['__proto__', 'constructor', 'toString']));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
