import { defined } from '../../../internal/defined.ts';
import { childOf, childrenOf, type XmlElement } from '../../ooxml/index.ts';
import { nearestNumber } from '../bounded-number.ts';
import { settingOf, switchOf } from './properties.ts';

/** What a style means to a reader, with what it inherits. */
export interface Style {
  /** In lower case: Word writes `heading 1`, LibreOffice `Heading 1`. */
  readonly name: string;
  /** Level of a heading, from 1. */
  readonly heading?: number;
  readonly numbering?: NumberingReference;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/** A place in a numbering: which list, at which level. */
export interface NumberingReference {
  readonly id: string;
  readonly level: number;
}

export interface StyleSheet {
  readonly styles: ReadonlyMap<string, Style>;
  /** Language of the text that names none. */
  readonly language?: string;
}

/** Built-in names of headings. Word stores the English one whatever its language; some converters store the translated one. */
const HEADING_NAME = /^(?:heading|titre|überschrift|iwwerschrëft) ([1-9])$/;
const DEEPEST_BASE = 20;

/** Reads `word/styles.xml`. A style based on itself, however long the circle, ends after {@link DEEPEST_BASE} steps. */
export function readStyleSheet(root: XmlElement | undefined): StyleSheet {
  const sources = new Map<string, XmlElement>();
  for (const style of childrenOf(root, 'w:style')) sources.set(style.attributes['w:styleId'] ?? '', style);
  const styles = new Map<string, Style>();
  for (const [id, source] of sources) styles.set(id, readStyle(source, sources));
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const language = settingOf(defaults, 'w:lang');
  return language === undefined ? { styles } : { styles, language };
}

function readStyle(source: XmlElement, sources: ReadonlyMap<string, XmlElement>): Style {
  const name = (settingOf(source, 'w:name') ?? '').toLowerCase();
  let heading: number | undefined;
  let numbering: NumberingReference | undefined;
  let strong: boolean | undefined;
  let emphasis: boolean | undefined;
  let style: XmlElement | undefined = source;
  for (let step = 0; style !== undefined && step < DEEPEST_BASE; step++) {
    const paragraph = childOf(style, 'w:pPr');
    const run = childOf(style, 'w:rPr');
    heading ??= headingOf(style, paragraph);
    numbering ??= readNumberingReference(paragraph);
    strong ??= switchOf(run, 'w:b');
    emphasis ??= switchOf(run, 'w:i');
    style = sources.get(settingOf(style, 'w:basedOn') ?? '');
  }
  return {
    name,
    strong: strong ?? false,
    emphasis: emphasis ?? false,
    ...(heading === undefined || heading === 0 ? {} : { heading }),
    ...defined({ numbering }),
  };
}

/** Level of a heading from 1, 0 for one that says it is body text, `undefined` when nothing is said. */
function headingOf(style: XmlElement, paragraph: XmlElement | undefined): number | undefined {
  const level = outlineLevel(paragraph);
  if (level !== undefined) return level;
  const name = (settingOf(style, 'w:name') ?? '').toLowerCase();
  const found = HEADING_NAME.exec(name);
  if (found !== null) return Number(found[1]);
  return name === 'title' ? 1 : undefined;
}

/** The outline level a paragraph or style gives itself: 1 to 9, 0 for body text. */
export function outlineLevel(paragraph: XmlElement | undefined): number | undefined {
  const level = nearestNumber(settingOf(paragraph, 'w:outlineLvl'), 0, 9);
  return level === undefined ? undefined : level === 9 ? 0 : level + 1;
}

/** The list a paragraph or style belongs to; the id `0` says "none". */
export function readNumberingReference(paragraph: XmlElement | undefined): NumberingReference | undefined {
  const numbering = childOf(paragraph, 'w:numPr');
  if (numbering === undefined) return undefined;
  const level = nearestNumber(settingOf(numbering, 'w:ilvl'), 0, 8);
  const id = settingOf(numbering, 'w:numId');
  return id === undefined ? undefined : { id, level: level ?? 0 };
}
