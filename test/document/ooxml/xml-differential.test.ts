import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { readXml, type XmlElement } from '../../../src/document/ooxml/xml-read.ts';

/** The same shape from both: name without prefix handling, attributes in any order, texts run together. */
interface Plain {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Plain | string)[];
}

const LIMITS = { xmlDepth: 100, xmlNodes: 100_000, xmlAttributes: 1000 };

function joined(children: readonly (Plain | string)[]): (Plain | string)[] {
  const out: (Plain | string)[] = [];
  for (const child of children) {
    const last = out.at(-1);
    if (typeof child === 'string' && typeof last === 'string') out[out.length - 1] = last + child;
    else if (child !== '') out.push(child);
  }
  return out;
}

function ours(source: string): Plain | undefined {
  const plain = ({ name, attributes, children }: XmlElement): Plain => ({
    name,
    attributes: { ...attributes },
    children: joined(children.map((child) => (typeof child === 'string' ? child : plain(child)))),
  });
  try {
    return plain(readXml(source, 'part.xml', LIMITS));
  } catch {
    return undefined;
  }
}

function theirs(source: string): Plain | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const root = { name: '', attributes: {}, children: [] as (Plain | string)[] };
  const open = [root];
  let failed = false;
  const top = () => open.at(-1) ?? root;
  parser.on('error', () => {
    failed = true;
  });
  parser.on('text', (text) => void top().children.push(text));
  parser.on('cdata', (text) => void top().children.push(text));
  parser.on('opentag', ({ local, attributes }) => {
    const kept = Object.entries(attributes).filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'));
    const element = {
      name: local,
      attributes: Object.fromEntries(kept.map(([name, { value }]) => [name, value])),
      children: [],
    };
    top().children.push(element as unknown as Plain);
    open.push(element as unknown as typeof root);
  });
  parser.on('closetag', () => void open.pop());
  try {
    parser.write(source).close();
  } catch {
    return undefined;
  }
  if (failed) return undefined;
  const settle = (element: Plain): Plain => ({
    ...element,
    children: joined(element.children.map((child) => (typeof child === 'string' ? child : settle(child)))),
  });
  const element = root.children.find((child): child is Plain => typeof child !== 'string');
  return element && settle(element);
}

const name = fc.constantFrom('p', 'r', 't', 'tbl', 'é', '_x', 'a-b', 'a.b');
const words = fc
  .array(
    fc.constantFrom(
      'a',
      ' ',
      '\n',
      'é',
      '𝒜',
      '&amp;',
      '&lt;',
      '&#65;',
      '&#x1F600;',
      '&quot;',
      "'",
      '>',
      ']]',
      '\t',
      '&apos;',
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const attribute = fc.tuple(name, words).map(([key, value]) => `${key}="${value.replaceAll('"', '')}"`);
const attributes = fc.uniqueArray(attribute, { maxLength: 3, selector: (text) => text.split('=')[0] });

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words.map((text) => text.replaceAll(']]>', '')),
    fc.constantFrom('<!-- a - b -->', '<?app do it?>', '<![CDATA[<raw> & ]] ]]>', '<b/>', '<c />'),
    tie('element'),
  ),
  element: fc
    .tuple(name, attributes, fc.array(tie('content'), { maxLength: 4 }))
    .map(
      ([tag, list, inside]) =>
        `<${[tag, ...list].join(' ')}>${inside.join('').replaceAll(']]>', (end, at, whole) => (whole.lastIndexOf('<![CDATA[', at) > whole.lastIndexOf(']]>', at - 1) ? end : ']]'))}</${tag}>`,
    ),
}));
const xmlDocument = fc
  .tuple(
    fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>', '<?xml version="1.0"?>\n<!-- head -->'),
    element,
    fc.constantFrom('', '\n', '<!-- tail -->'),
  )
  .map((parts) => parts.join(''));

describe('readXml beside saxes', () => {
  it('reads every well-formed document alike', () => {
    let wellFormed = 0;
    fc.assert(
      fc.property(xmlDocument, (source) => {
        const expected = theirs(source);
        if (expected !== undefined) wellFormed++;
        expect(ours(source)).toEqual(expected);
      }),
      { numRuns: 1500 },
    );
    expect(wellFormed).toBeGreaterThan(1000);
  });

  it('refuses what saxes refuses, and nothing else, when a document is spoilt', () => {
    const spoiler = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      '=',
      '/',
      '!',
      '?',
      '-',
      ']',
      '\u0000',
      '\u0008',
      ' ',
      'x',
      '</p>',
      '<p>',
      '<!--',
      '-->',
      '&#0;',
      '&nbsp;',
      '\ufffe',
    );
    fc.assert(
      fc.property(xmlDocument, fc.nat(), spoiler, fc.boolean(), (source, where, mark, cut) => {
        // Inside the root: what stands before it says nothing that is read.
        const start = source.search(/<[^?!]/);
        const at = start + (where % (source.length + 1 - start));
        const spoilt = source.slice(0, at) + mark + source.slice(at + (cut ? 1 : 0));
        // The one difference that is meant: a lone surrogate, which no file in UTF-8 can hold.
        fc.pre(Buffer.from(spoilt).toString() === spoilt);
        const expected = theirs(spoilt);
        // Spoilt instructions are judged differently on both sides; what is in them is never read.
        fc.pre(!spoilt.includes('<?'));
        expect(ours(spoilt)).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });
});
