import { textOf, type XmlElement } from '../ooxml/index.ts';

/** One text element of a paragraph and where its text starts in the text of the paragraph. */
export interface TextPiece {
  readonly element: XmlElement;
  readonly run: XmlElement;
  readonly runParent: XmlElement;
  readonly start: number;
  readonly text: string;
}

/** Where a text stands: its element, and those around it from the root to the parent. */
interface InTree {
  readonly element: XmlElement;
  readonly ancestors: readonly XmlElement[];
  readonly text: string;
}

/** A paragraph of a template: its runs joined into one text, for tags that a word processor cut in pieces. */
export interface TemplateParagraph extends InTree {
  readonly kind: 'paragraph';
  readonly pieces: readonly TextPiece[];
  /** Whether it holds more than text: a picture, a field, a section break. */
  readonly hasMore: boolean;
}

/** What a value is, and so how it is written. */
export type ValueForm = 'attribute' | 'text' | 'link' | 'field-code';

/** A text that the file holds in one piece: an alternative text, a property, the address of a link. */
export interface TemplateValue extends InTree {
  readonly kind: 'value';
  readonly form: ValueForm;
  /** What is replaced in the source; for a link the whole attribute. */
  readonly from: number;
  readonly to: number;
}

/** A text in which tags are looked for. */
export type TemplateText = TemplateParagraph | TemplateValue;

/** A text in which no tag can be filled. */
export interface LooseText extends InTree {
  readonly in: 'text' | 'attribute';
}

/** The texts of a part. */
export interface PartTexts {
  /** In the order of their starts, those of text boxes after the paragraph that holds them. */
  readonly texts: readonly TemplateText[];
  readonly loose: readonly LooseText[];
}

/** What is looked into beside paragraphs. */
export interface TextPlaces {
  /** Addresses with tags, by the id of their relationship. */
  readonly links: ReadonlyMap<string, string>;
  /** Whether any element that holds text alone is a value: properties are kept so. */
  readonly plain: boolean;
}

/** What was struck out or moved away is no text of the document. */
const GONE = new Set(['w:del', 'w:moveFrom']);
const SPACE = new Set(['w:br', 'w:cr', 'w:tab', 'a:br']);
/** Marks that show nothing: properties, and the ends of ranges. */
const PLAIN =
  /^(?:w|a):(?:p|r|t|pPr|rPr|endParaRPr|hyperlink|ins|moveTo|smartTag|customXml|sdt|sdtContent|proofErr|lastRenderedPageBreak|bookmarkStart|bookmarkEnd|permStart|permEnd|commentRangeStart|commentRangeEnd)$/;
const PROPERTIES = /:(?:pPr|rPr|endParaRPr|sdtPr|sdtEndPr|smartTagPr|customXmlPr)$/;

/** Attributes that are read to people: alternative texts, captions of tables, hints of links. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  'wp:docPr': ['descr', 'title'],
  'pic:cNvPr': ['descr', 'title'],
  'p:cNvPr': ['descr', 'title'],
  'w:tblCaption': ['w:val'],
  'w:tblDescription': ['w:val'],
  'w:hyperlink': ['w:tooltip'],
  'a:hlinkClick': ['tooltip'],
  'v:shape': ['alt'],
};
const LINK_CODE = /^\s*HYPERLINK\s/i;

interface Growing {
  readonly kind: 'paragraph';
  readonly element: XmlElement;
  readonly ancestors: readonly XmlElement[];
  readonly pieces: TextPiece[];
  text: string;
  hasMore: boolean;
}

interface Walk extends TextPlaces {
  readonly source: string;
  readonly ancestors: XmlElement[];
  readonly texts: (TemplateValue | Growing)[];
  readonly loose: LooseText[];
}

/** The texts of a part, or of an element of it. */
export function partTexts(root: XmlElement, source: string, places: TextPlaces): PartTexts {
  const walk: Walk = { ...places, source, ancestors: [], texts: [], loose: [] };
  visit(root, undefined, walk);
  return walk;
}

function visit(element: XmlElement, around: Growing | undefined, walk: Walk): void {
  if (GONE.has(element.name)) return;
  addAttributes(element, walk);
  let paragraph = around;
  if (element.name === 'w:p' || element.name === 'a:p') {
    if (around !== undefined) around.hasMore = true;
    paragraph = {
      kind: 'paragraph',
      element,
      ancestors: walk.ancestors.slice(),
      pieces: [],
      text: '',
      hasMore: startsPage(element),
    };
    walk.texts.push(paragraph);
  } else if (paragraph !== undefined) {
    if (addPiece(element, paragraph, walk)) return;
    addMark(element, paragraph);
  }
  if (element.children.some((child) => typeof child === 'string' && child.includes('{'))) addText(element, walk);
  const inside = PROPERTIES.test(element.name) ? undefined : paragraph;
  walk.ancestors.push(element);
  for (const child of element.children) if (typeof child !== 'string') visit(child, inside, walk);
  walk.ancestors.pop();
}

/** A paragraph that starts a page keeps doing so, even when it holds nothing but a tag. */
function startsPage(paragraph: XmlElement): boolean {
  return paragraph.children.some(
    (child) =>
      typeof child !== 'string' &&
      child.name === 'w:pPr' &&
      child.children.some(
        (one) => typeof one !== 'string' && one.name === 'w:pageBreakBefore' && !isOff(one.attributes['w:val']),
      ),
  );
}

function isOff(value: string | undefined): boolean {
  return value === '0' || value === 'false' || value === 'off';
}

/** Takes the text of a run; tells whether that was it. */
function addPiece(element: XmlElement, paragraph: Growing, { ancestors }: Walk): boolean {
  if (element.name !== 'w:t' && element.name !== 'a:t') return false;
  const run = ancestors.at(-1);
  const runParent = ancestors.at(-2);
  if (run === undefined || runParent === undefined) return true;
  const text = textOf(element);
  paragraph.pieces.push({ element, run, runParent, start: paragraph.text.length, text });
  paragraph.text += text;
  return true;
}

/** Takes note of what a paragraph holds beside text. What is drawn or computed cuts the text: no tag goes through it. */
function addMark(element: XmlElement, paragraph: Growing): void {
  if (PROPERTIES.test(element.name)) {
    paragraph.hasMore ||= element.children.some((child) => typeof child !== 'string' && child.name === 'w:sectPr');
  } else if (SPACE.has(element.name)) {
    paragraph.text += '\n';
    paragraph.hasMore ||= element.attributes['w:type'] !== undefined;
  } else if (!PLAIN.test(element.name)) {
    paragraph.hasMore = true;
    paragraph.text += '\n';
  }
}

/** A text that no paragraph shows: the code of a link and a property are filled, any other is loose. */
function addText(element: XmlElement, walk: Walk): void {
  const { source, ancestors } = walk;
  const text = textOf(element);
  const isLink = element.name === 'w:instrText' && LINK_CODE.test(text);
  if (!isLink && !walk.plain) {
    walk.loose.push({ element, ancestors: ancestors.slice(), text, in: 'text' });
    return;
  }
  const to = source.lastIndexOf('</', element.to - 1);
  const form = isLink ? 'field-code' : 'text';
  walk.texts.push({ kind: 'value', element, ancestors: ancestors.slice(), text, form, from: element.inside, to });
}

function addAttributes(element: XmlElement, walk: Walk): void {
  for (const [name, text] of Object.entries(element.attributes)) {
    const target = name === 'r:id' ? walk.links.get(text) : undefined;
    if (target !== undefined) addValue(element, name, target, 'link', walk);
    if (!text.includes('{')) continue;
    if (SPOKEN[element.name]?.includes(name) === true) addValue(element, name, text, 'attribute', walk);
    else if (name === 'w:instr' && LINK_CODE.test(text)) addValue(element, name, text, 'attribute', walk);
    else walk.loose.push({ element, ancestors: walk.ancestors.slice(), text, in: 'attribute' });
  }
}

function addValue(element: XmlElement, name: string, text: string, form: ValueForm, walk: Walk): void {
  const place = attributePlace(walk.source, element, name);
  const ancestors = walk.ancestors.slice();
  if (place === undefined) walk.loose.push({ element, ancestors, text, in: 'attribute' });
  else {
    const [from, to] = form === 'link' ? [place.from, place.to] : [place.value, place.to - 1];
    walk.texts.push({ kind: 'value', element, ancestors, text, form, from, to });
  }
}

/** Where an attribute stands in the source, with the blank before it, and where its value starts. */
export function attributePlace(
  source: string,
  element: XmlElement,
  name: string,
): { readonly from: number; readonly value: number; readonly to: number } | undefined {
  const local = name.slice(name.indexOf(':') + 1);
  const tag = source.slice(element.from, element.inside);
  const found = new RegExp(`\\s+(?:[\\w.-]+:)?${local}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
  if (found === null) return undefined;
  const from = element.from + found.index;
  const [, before = ''] = /^([^"']*["'])/.exec(found[0]) ?? [];
  return { from, value: from + before.length, to: from + found[0].length };
}
