import type { InlineNode } from '../../node.ts';
import { officeLanguage } from '../../office-language.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../../ooxml/index.ts';
import { DIRECTION_END } from '../../slide-marks.ts';
import { formulaWords } from '../formula-words.ts';
import { type MarkedWords, nestWords, type WordMarks } from '../nest-words.ts';
import { officeLanguageTag, sameLanguage } from '../same-language.ts';
import { drawnAs, signsOf } from '../symbol-signs.ts';
import { isOn, type PptxContext } from './pptx-context.ts';

/** What words are read with. */
export interface WordContext {
  readonly reading: PptxContext;
  /** Links of the slide that may be followed, by relationship id. */
  readonly links: ReadonlyMap<string, { readonly url: string }>;
}

/** Words of a paragraph, with how all of them look. */
export interface Words {
  readonly words: readonly InlineNode[];
  /** Size of the first words in points. */
  readonly size: number | undefined;
  /** Whether all words are strong. */
  readonly strong: boolean;
  /** The one colour of all words: name of the theme or six digits; `undefined` when there is none or more than one. */
  readonly color: string | undefined;
}

/** Reads the runs of a paragraph; `plain` leaves out that words are strong, where the place says so already. */
export function readWords(
  paragraph: XmlElement,
  plain: (words: Omit<Words, 'words'>) => boolean,
  context: WordContext,
): Words {
  const pieces: MarkedWords[] = [];
  const colors = new Set<string>();
  let size: number | undefined;
  for (const run of childrenOf(paragraph)) {
    const properties = childOf(run, 'a:rPr');
    if (properties?.attributes['bmk'] === DIRECTION_END) {
      context.reading.counts.texts++;
      continue;
    }
    if (run.name === 'a:br') {
      pieces.push({ node: { type: 'break' }, marks: marksOf(properties, context) });
      continue;
    }
    const value = drawn(wordsOf(run), properties);
    if (value === '') continue;
    if (run.name !== 'a14:m' && value.trim() !== '') context.reading.counts.texts++;
    colors.add(colorOf(properties));
    size ??= sizeOf(properties);
    pieces.push({ node: { type: 'text', value }, marks: marksOf(properties, context) });
  }
  const texts = pieces.filter(({ node }) => node.type === 'text');
  const [color] = colors;
  const look = {
    size,
    strong: texts.length > 0 && texts.every(({ marks }) => marks.strong),
    color: colors.size === 1 && color !== '' ? color : undefined,
  };
  const kept = plain(look) ? pieces.map(({ node, marks }) => ({ node, marks: { ...marks, strong: false } })) : pieces;
  return { words: nestWords(kept), ...look };
}

/** Letters in a font of symbols as the signs that it draws. */
function drawn(value: string, properties: XmlElement | undefined): string {
  const own = signsOf(childOf(properties, 'a:latin')?.attributes['typeface']);
  // The font of symbols draws the signs of the private area alone: letters keep their own font.
  const known = own ?? signsOf(childOf(properties, 'a:sym')?.attributes['typeface']);
  return known === undefined ? value : drawnAs(value, known, own !== undefined);
}

function wordsOf(run: XmlElement): string {
  if (run.name === 'a14:m') return formulaWords(run);
  const text = run.name === 'a:r' || run.name === 'a:fld' ? childOf(run, 'a:t') : undefined;
  return text === undefined ? '' : textOf(text);
}

function marksOf(properties: XmlElement | undefined, { reading, links }: WordContext): WordMarks {
  const { b, i, lang } = properties?.attributes ?? {};
  return {
    strong: isOn(b),
    emphasis: isOn(i),
    language: lang === undefined ? '' : languageOf(lang, reading),
    link: links.get(childOf(properties, 'a:hlinkClick')?.attributes['r:id'] ?? ''),
  };
}

function sizeOf(properties: XmlElement | undefined): number | undefined {
  const size = Number(properties?.attributes['sz'] ?? Number.NaN) / 100;
  return size > 0 && size < 5000 ? size : undefined;
}

function colorOf(properties: XmlElement | undefined): string {
  const [color] = childrenOf(childOf(properties, 'a:solidFill'));
  return color?.attributes['val'] ?? '';
}

function languageOf(language: string, { language: main, languages }: PptxContext): string {
  let known = languages.get(language);
  if (known === undefined) {
    const tag = officeLanguageTag(language) ?? '';
    known = tag === officeLanguage(main) || sameLanguage(tag, main) ? '' : tag;
    languages.set(language, known);
  }
  return known;
}
