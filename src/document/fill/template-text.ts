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
type ValueForm = 'attribute' | 'text' | 'link' | 'field-code';

/** A text that the file holds in one piece: an alternative text, a property, the address of a link. */
export interface TemplateValue extends InTree {
  readonly kind: 'value';
  readonly form: ValueForm;
  /** What is replaced in the source; for a link the whole attribute. */
  readonly from: number;
  readonly to: number;
  /** Further pieces of a text that the word processor cut: the first holds what is written, these become empty. */
  readonly rest?: readonly { readonly from: number; readonly to: number }[];
}

/** A text in which tags are looked for. */
export type TemplateText = TemplateParagraph | TemplateValue;

/** A text in which no tag can be filled. */
export interface LooseText extends InTree {
  readonly in: 'text' | 'attribute';
}

/** The texts of a part. */
interface PartTexts {
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

/** What was struck out or moved away is no text of the document: a tag in it is told, for it can be taken back. */
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
  'v:shape': ['alt', 'title'],
  'v:textpath': ['string'],
};
/** Elements of any part whose text is a value: what a chart calls its series and groups. */
const VALUES = new Set(['c:v']);
/** Texts that a paragraph holds in pieces beside those of its runs. */
const IN_PIECES = new Set(['m:t']);
const LINK_CODE = /^\s*HYPERLINK\s/i;

interface Growing {
  readonly kind: 'paragraph';
  readonly element: XmlElement;
  readonly ancestors: readonly XmlElement[];
  readonly pieces: TextPiece[];
  text: string;
  hasMore: boolean;
  /** Text beside that of its runs, joined. */
  beside: string;
}

interface Walk extends TextPlaces {
  readonly source: string;
  readonly ancestors: XmlElement[];
  readonly texts: (TemplateValue | Growing)[];
  readonly loose: LooseText[];
  /** The pieces of the codes of the fields that are open: a field may stand in the code of another. */
  readonly fields: InTree[][];
}

/** The texts of a part, or of an element of it. */
export function partTexts(root: XmlElement, source: string, places: TextPlaces): PartTexts {
  const walk: Walk = { ...places, source, ancestors: [], texts: [], loose: [], fields: [] };
  visit(root, undefined, walk);
  for (const code of walk.fields) addCode(code, walk);
  return walk;
}

function visit(element: XmlElement, around: Growing | undefined, walk: Walk): void {
  if (GONE.has(element.name)) {
    addLoose(element, textOf(element), walk);
    return;
  }
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
      beside: '',
    };
    walk.texts.push(paragraph);
  } else if (paragraph !== undefined) {
    if (addPiece(element, paragraph, walk)) return;
    addMark(element, paragraph);
  }
  addText(element, paragraph, walk);
  const inside = PROPERTIES.test(element.name) ? undefined : paragraph;
  walk.ancestors.push(element);
  for (const child of element.children) if (typeof child !== 'string') visit(child, inside, walk);
  walk.ancestors.pop();
  if (paragraph !== undefined && paragraph !== around) addLoose(element, paragraph.beside, walk);
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

/** A text that no run shows: codes of fields, formulas, properties, and what nobody fills. */
function addText(element: XmlElement, paragraph: Growing | undefined, walk: Walk): void {
  if (element.name === 'w:fldChar') {
    if (element.attributes['w:fldCharType'] === 'begin') walk.fields.push([]);
    else if (element.attributes['w:fldCharType'] === 'end') addCode(walk.fields.pop() ?? [], walk);
    return;
  }
  const text = element.children.filter((child) => typeof child === 'string').join('');
  if (text === '') return;
  const isLeaf = element.children.every((child) => typeof child === 'string');
  const place: InTree = { element, ancestors: walk.ancestors.slice(), text };
  const field = element.name === 'w:instrText' ? walk.fields.at(-1) : undefined;
  if (field !== undefined) field.push(place);
  else if (paragraph !== undefined && IN_PIECES.has(element.name)) paragraph.beside += text;
  else if (element.name === 'w:instrText') addCode([place], walk);
  else if (isLeaf && (walk.plain || VALUES.has(element.name))) addPieces([place], 'text', walk);
  else addLoose(element, text, walk);
}

/** The code of a field: the address of a link is filled, nothing else. */
function addCode(pieces: readonly InTree[], walk: Walk): void {
  const text = pieces.map((piece) => piece.text).join('');
  const [first] = pieces;
  if (LINK_CODE.test(text)) addPieces(pieces, 'field-code', walk);
  else if (first !== undefined) addLoose(first.element, text, walk, first.ancestors);
}

/** A value that stands in one element or, cut by the word processor, in several. */
function addPieces(pieces: readonly InTree[], form: ValueForm, { source, texts }: Walk): void {
  const [first, ...others] = pieces;
  const text = pieces.map((piece) => piece.text).join('');
  if (first === undefined || !text.includes('{')) return;
  const inside = ({ element }: InTree) => ({ from: element.inside, to: source.lastIndexOf('</', element.to - 1) });
  const rest = others.filter((piece) => piece.text !== '').map(inside);
  texts.push({ ...first, kind: 'value', text, form, ...inside(first), ...(rest.length > 0 && { rest }) });
}

function addLoose(element: XmlElement, text: string, walk: Walk, around?: readonly XmlElement[]): void {
  const ancestors = around ?? walk.ancestors.slice();
  if (text.includes('{')) walk.loose.push({ element, ancestors, text, in: 'text' });
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
