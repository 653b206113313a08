import { append } from '../../../internal/append.ts';
import { withoutEnds } from '../../direction-ends.ts';
import type { InlineNode } from '../../node.ts';
import {
  alternative,
  childOf,
  childrenOf,
  OWN_CHART,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../../ooxml/index.ts';
import { safeUrl } from '../../safe-url.ts';
import { plainText } from '../../visit.ts';
import { formulaWords } from '../formula-words.ts';
import { nestWords, type WordMarks } from '../nest-words.ts';
import { type PictureRead, readPicture } from '../office-picture.ts';
import { officeLanguageTag, sameLanguage } from '../same-language.ts';
import { isContentsField } from './contents.ts';
import { type DocxContext, nestedIn, styleOf } from './docx-context.ts';
import { fieldAsShown, fieldOf, isField } from './field.ts';
import { holdsWords, settingOf, switchOf } from './properties.ts';
import { formChoice, inSymbolFont, symbolOf, tickBox } from './signs.ts';

/** A piece of a paragraph: words with their marks, or a mark of another kind. */
type Piece =
  | { readonly kind: 'node'; readonly node: InlineNode; readonly marks: WordMarks }
  | { readonly kind: 'page-break' }
  | { readonly kind: 'anchor'; readonly name: string }
  | { readonly kind: 'opens' | 'closes'; readonly id: string; readonly name: string }
  | { readonly kind: 'box'; readonly children: readonly XmlNode[] }
  | { readonly kind: 'picture'; readonly found: PictureRead };

/** A piece that is no words: it says something of the blocks around. */
type ParagraphMark = Exclude<Piece, { readonly kind: 'node' }>;

/** The words of a paragraph, and what was met before the first, between them and after the last. */
export interface ParagraphContent {
  readonly words: readonly InlineNode[];
  readonly before: readonly ParagraphMark[];
  readonly between: readonly ParagraphMark[];
  readonly after: readonly ParagraphMark[];
}

const PLAIN: WordMarks = { link: undefined, language: '', strong: false, emphasis: false };

/** An open field code: what it says, and the link it is while its result is shown. */
interface FieldCode {
  instruction: string;
  link: WordMarks['link'];
  /** What is chosen in a field of an old form. */
  readonly choice: string | undefined;
  /** The piece it starts at. */
  readonly from: number;
}

interface Walk {
  readonly reading: DocxContext;
  readonly pieces: Piece[];
  readonly codes: FieldCode[];
  /** Bookmarks of fields that are open, by id, with the piece they start at. */
  readonly fields: Map<string, { readonly name: string; readonly from: number }>;
  /** Which meaning the next short form has, when it is not the first. */
  meaning: number;
}

/** Reads the words of a paragraph, whose style may be bold. */
export function readInlines(children: readonly XmlNode[], reading: DocxContext, strong = false): ParagraphContent {
  const walk: Walk = { reading, pieces: [], codes: [], fields: new Map(), meaning: 0 };
  walkInlines(children, strong ? { ...PLAIN, strong } : PLAIN, walk);
  const words: WordPiece[] = [];
  const before: ParagraphMark[] = [];
  const between: ParagraphMark[] = [];
  let after: ParagraphMark[] = [];
  for (const piece of walk.pieces) {
    if (piece.kind === 'node') {
      // A page may end inside a line: the words on both sides of it stay two.
      if (words.length > 0 && after.some(({ kind }) => kind === 'page-break'))
        words.push({ kind: 'node', node: { type: 'text', value: ' ' }, marks: PLAIN });
      words.push(piece);
      append(between, after);
      after = [];
    } else (words.length === 0 ? before : after).push(piece);
  }
  return { words: nestWords(words), before, between, after };
}

function walkInlines(children: readonly XmlNode[], marks: WordMarks, walk: Walk): void {
  for (const child of children) if (typeof child !== 'string') walkInline(child, marks, walk);
}

/** What a paragraph may hold, by the name of the element. */
type ReadInline = (element: XmlElement, marks: WordMarks, walk: Walk) => void;

/** What nobody knows may still hold words. */
const wrapper: ReadInline = (element, marks, walk) => walkInlines(element.children, marks, walk);
const insertion: ReadInline = (element, marks, walk) => {
  walk.reading.counts.insertions++;
  walkInlines(element.children, marks, walk);
};
const deletion: ReadInline = (_element, _marks, { reading }) => {
  reading.counts.deletions++;
};
const formula: ReadInline = (element, marks, walk) => addText(formulaWords(element), marks, walk);
const blockInside: ReadInline = (element, _marks, { pieces }) => {
  pieces.push({ kind: 'box', children: [element] });
};

const INLINE_ELEMENTS: ReadonlyMap<string, ReadInline> = /* @__PURE__ */ new Map<string, ReadInline>([
  ['w:pPr', () => undefined],
  ['w:r', walkRun],
  ['w:t', (element, marks, walk) => addText(wordsOf(element), marks, walk)],
  [
    'w:hyperlink',
    (element, marks, walk) =>
      walkInlines(element.children, { ...marks, link: linkTarget(element, walk) ?? marks.link }, walk),
  ],
  ['w:ins', insertion],
  ['w:moveTo', insertion],
  ['w:del', deletion],
  ['w:moveFrom', deletion],
  ['w:sdt', walkControl],
  ['w:bookmarkStart', (element, _marks, walk) => walkBookmark(element, walk)],
  ['w:bookmarkEnd', (element, _marks, walk) => walkBookmarkEnd(element, walk)],
  ['w:fldSimple', walkSimpleField],
  ['m:oMath', formula],
  ['m:oMathPara', formula],
  ['mc:AlternateContent', (element, marks, walk) => walkInlines(alternative(element), marks, walk)],
  ['w:p', blockInside],
  ['w:tbl', blockInside],
]);

function walkInline(element: XmlElement, marks: WordMarks, walk: Walk): void {
  (INLINE_ELEMENTS.get(element.name) ?? wrapper)(element, marks, walk);
}

/** A control: a box to tick, a field of a form, or words like any others. */
function walkControl(control: XmlElement, marks: WordMarks, walk: Walk): void {
  const inside = childOf(control, 'w:sdtContent')?.children ?? [];
  const box = tickBox(control);
  if (box !== undefined && !holdsMore(inside)) addText(box, marks, walk);
  // Asked before the words are read: controls in controls would be read twice at every level.
  else if (isField(control)) walkField(control, inside, marks, walk);
  else walkInlines(inside, marks, walk);
}

function walkSimpleField(field: XmlElement, marks: WordMarks, walk: Walk): void {
  if (!isContentsField(field.attributes['w:instr'] ?? '')) walkInlines(field.children, marks, walk);
  else if (holdsWords(field)) walk.reading.counts.contents++;
}

/** Elements that stand in paragraphs; elsewhere they are words without a paragraph. */
const INLINES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'w:r',
  'w:t',
  'w:hyperlink',
  'w:fldSimple',
  'm:oMath',
  'm:oMathPara',
]);

export function isInline({ name }: XmlElement): boolean {
  return INLINES.has(name);
}

function addText(value: string, marks: WordMarks, { pieces }: Walk): void {
  if (value !== '') pieces.push({ kind: 'node', node: { type: 'text', value }, marks });
}

/** Whether a control for a box holds more than the sign of the box. */
function holdsMore(inside: readonly XmlNode[]): boolean {
  const [run, ...others] = inside.filter((node): node is XmlElement => typeof node !== 'string');
  if (run === undefined) return false;
  const signs = run.children.filter((part) => typeof part !== 'string' && part.name !== 'w:rPr');
  const plain = run.name === 'w:r' && signs.every((part) => typeof part === 'string' || SIGN.has(part.name));
  return others.length > 0 || !plain || textOf(run).trim().length > 2;
}

const SIGN: ReadonlySet<string> = /* @__PURE__ */ new Set(['w:t', 'w:sym']);

/** A field takes the words inside it; boxes and tables in it come after it. */
function walkField(control: XmlElement, inside: readonly XmlNode[], { link }: WordMarks, walk: Walk): void {
  const { words, before, between, after } = nestedIn(walk.reading, () => readInlines(inside, walk.reading));
  const found = fieldOf(control, plainText(words));
  if (found !== undefined) {
    // What is still blank is written in a control that does not say its kind.
    const own = found.value === undefined ? walk.reading.fields.get(found.name)?.control : undefined;
    const node = own === undefined ? found : { ...found, control: own };
    walk.pieces.push({ kind: 'node', node, marks: { ...PLAIN, link } });
  }
  append(
    walk.pieces,
    [...before, ...between, ...after].filter(({ kind }) => kind === 'box' || kind === 'picture'),
  );
}

function walkBookmark({ attributes }: XmlElement, walk: Walk): void {
  const name = attributes['w:name'] ?? '';
  const meaning = /^_Abbr-(\d{1,4})-/.exec(name);
  if (meaning !== null) walk.meaning = Number(meaning[1]);
  else if (walk.reading.fields.has(name.slice(1)) && name.startsWith('_')) {
    walk.fields.set(attributes['w:id'] ?? '', { name: name.slice(1), from: walk.pieces.length });
  } else if (name.startsWith('_')) walk.pieces.push({ kind: 'opens', id: attributes['w:id'] ?? '', name });
  else walk.pieces.push({ kind: 'anchor', name });
}

function walkBookmarkEnd({ attributes }: XmlElement, walk: Walk): void {
  const id = attributes['w:id'] ?? '';
  if (!closeField(id, walk)) walk.pieces.push({ kind: 'closes', id, name: '' });
}

/** What stands in the bookmark of a field is the field, even where the content control around it is lost. */
function closeField(id: string, { fields, pieces, reading }: Walk): boolean {
  const open = fields.get(id);
  const field = open && reading.fields.get(open.name);
  if (open === undefined || field === undefined) return false;
  const inside = pieces.slice(open.from);
  if (inside.some((piece) => piece.kind === 'node' && piece.node.type === 'field')) return true;
  const words = inside.flatMap((piece) => (piece.kind === 'node' ? [piece.node] : []));
  const node = fieldAsShown(field, plainText(words), reading.language);
  pieces.splice(
    open.from,
    inside.length,
    { kind: 'node', node, marks: PLAIN },
    ...inside.filter(({ kind }) => kind !== 'node'),
  );
  return true;
}

function linkTarget({ attributes }: XmlElement, walk: Walk): WordMarks['link'] | undefined {
  const target = walk.reading.links.get(attributes['r:id'] ?? '');
  const url = target === undefined ? undefined : keptTarget(target, walk.reading);
  return url === undefined ? undefined : { url };
}

function keptTarget(target: string, reading: DocxContext): string | undefined {
  const url = safeUrl(target);
  if (url === undefined)
    reading.findings.push({ code: 'docx-link-dropped', severity: 'warning', params: { url: target.slice(0, 80) } });
  return url;
}

function walkRun(run: XmlElement, outer: WordMarks, walk: Walk): void {
  const { reading, codes } = walk;
  const properties = childOf(run, 'w:rPr');
  const style = styleOf(reading, settingOf(properties, 'w:rStyle'));
  // The writer's own end of a direction that the words before leave open.
  if (style.name === 'direction end' || style.name === 'caption label') return;
  if (switchOf(properties, 'w:vanish')) {
    if (holdsWords(run)) reading.counts.hidden++;
    return;
  }
  if ((switchOf(properties, 'w:strike') || switchOf(properties, 'w:dstrike')) && strikes(run, reading)) return;
  const marks: WordMarks = {
    link: codes.length === 0 ? outer.link : (codes[codes.length - 1]?.link ?? outer.link),
    language: languageOf(properties, reading),
    strong: switchOf(properties, 'w:b') ?? (style.strong || outer.strong),
    emphasis: switchOf(properties, 'w:i') ?? style.emphasis,
  };
  if (style.name.startsWith('abbreviation') && addAbbreviation(run, marks, walk)) return;
  walkRunParts(inSymbolFont(run.children, properties), marks, outer, walk);
}

/** What is crossed out is not taken, as where a form says to cross out what does not apply; a run without words is read on. */
function strikes(run: XmlElement, { struck }: DocxContext): boolean {
  const words = childrenOf(run, 'w:t').map(wordsOf).join('').trim();
  const plain = run.children.every((part) => typeof part === 'string' || PLAIN_PARTS.has(part.name));
  if (!plain || words === '') return false;
  struck.push(words);
  return true;
}

const PLAIN_PARTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['w:rPr', 'w:t', 'w:tab', 'w:br']);

function walkRunParts(children: readonly XmlNode[], marks: WordMarks, outer: WordMarks, walk: Walk): void {
  const place: RunPlace = { marks, outer, walk };
  for (const child of children) {
    if (typeof child === 'string') continue;
    const read = RUN_PARTS.get(child.name);
    if (read === undefined) walkInline(child, marks, walk);
    else read(child, place);
  }
}

/** Where a part of a run stands: the marks of its words, and those around the run. */
interface RunPlace {
  readonly marks: WordMarks;
  readonly outer: WordMarks;
  readonly walk: Walk;
}
type ReadRunPart = (element: XmlElement, place: RunPlace) => void;

const tab: ReadRunPart = (_element, place) => addText('\t', place.marks, place.walk);
const lineBreak: ReadRunPart = (_element, { marks, walk }) => {
  walk.pieces.push({ kind: 'node', node: { type: 'break' }, marks });
};
const footnote: ReadRunPart = (_element, { walk }) => {
  walk.reading.counts.footnotes++;
};
const drawing: ReadRunPart = (element, { walk }) => addDrawing(element, walk);

/** What a run may hold, by the name of the element; anything else is read as if it stood in the paragraph. */
const RUN_PARTS: ReadonlyMap<string, ReadRunPart> = /* @__PURE__ */ new Map<string, ReadRunPart>([
  ['w:rPr', () => undefined],
  ['w:t', (element, { marks, walk }) => addText(wordsOf(element), marks, walk)],
  [
    'w:delText',
    (_element, { walk }) => {
      walk.reading.counts.deletions++;
    },
  ],
  ['w:tab', tab],
  ['w:ptab', tab],
  [
    'w:br',
    (element, place) => {
      if (element.attributes['w:type'] === 'page') place.walk.pieces.push({ kind: 'page-break' });
      else lineBreak(element, place);
    },
  ],
  ['w:cr', lineBreak],
  ['w:noBreakHyphen', (_element, place) => addText('\u2011', place.marks, place.walk)],
  ['w:softHyphen', (_element, place) => addText('\u00ad', place.marks, place.walk)],
  ['w:sym', (element, place) => addText(symbolOf(element), place.marks, place.walk)],
  [
    'w:ruby',
    (element, place) => {
      walkInlines(childOf(element, 'w:rubyBase')?.children ?? [], place.outer, place.walk);
      addText(rubyWords(element), place.marks, place.walk);
    },
  ],
  ['w:fldChar', (element, { marks, walk }) => walkCode(element, marks, walk)],
  [
    'w:instrText',
    (element, { walk }) => {
      const code = walk.codes[walk.codes.length - 1];
      if (code !== undefined && code.instruction.length < 4096) code.instruction += wordsOf(element);
    },
  ],
  ['w:footnoteReference', footnote],
  ['w:endnoteReference', footnote],
  [
    'w:commentReference',
    (_element, { walk }) => {
      walk.reading.counts.comments++;
    },
  ],
  ['mc:AlternateContent', (element, { marks, outer, walk }) => walkRunParts(alternative(element), marks, outer, walk)],
  ['w:drawing', drawing],
  ['w:pict', drawing],
  ['w:object', drawing],
]);

/** The text of `w:t`. Spaces count whether or not the file says to keep them, as in Word; line ends are layout of the file. */
function wordsOf(element: XmlElement): string {
  const text = textOf(element);
  return /[\t\r\n]/.test(text) ? text.replace(/[\t\r\n]+/g, ' ') : text;
}

/** What stands over words goes after them, in brackets. */
function rubyWords(ruby: XmlElement): string {
  const above = childOf(ruby, 'w:rt');
  const words = above === undefined ? '' : textOf(above).trim();
  return words === '' ? '' : ` (${words})`;
}

const BUTTON = /^\s*MACROBUTTON\s+\S+\s(.*)/is;
const LINK = /^\s*HYPERLINK\s+"([^"]{1,2048})"/i;
/** Pieces looked through for the result of a field. */
const MOST_RESULT = 100;

/** The marks around a field code: where it begins, where its result begins, where it ends. */
function walkCode(mark: XmlElement, marks: WordMarks, walk: Walk): void {
  const type = mark.attributes['w:fldCharType'];
  if (type === 'begin')
    walk.codes.push({ instruction: '', link: undefined, choice: formChoice(mark), from: walk.pieces.length });
  else if (type === 'end') endCode(walk.codes.pop(), marks, walk);
  else beginResult(walk.codes.at(-1), walk.reading);
}

/** What is chosen in an old form, or written on a button, stands in no run. */
function endCode(code: FieldCode | undefined, marks: WordMarks, walk: Walk): void {
  if (code === undefined) return;
  const value = code.choice ?? BUTTON.exec(code.instruction)?.[1]?.trim() ?? '';
  const result = walk.pieces.slice(code.from, code.from + MOST_RESULT);
  if (!result.some(({ kind }) => kind === 'node')) addText(value, marks, walk);
}

function beginResult(code: FieldCode | undefined, reading: DocxContext): void {
  const target = LINK.exec(code?.instruction ?? '')?.[1];
  const url = target === undefined ? undefined : keptTarget(target, reading);
  if (code !== undefined && url !== undefined) code.link = { url };
}

function languageOf(properties: XmlElement | undefined, reading: DocxContext): string {
  const language = settingOf(properties, 'w:lang');
  if (language === undefined) return '';
  let known = reading.languages.get(language);
  if (known === undefined) {
    const tag = officeLanguageTag(language) ?? '';
    known = sameLanguage(tag, reading.language) ? '' : tag;
    reading.languages.set(language, known);
  }
  return known;
}

/** A short form whose meaning the file carries; other words in that style are plain words. */
function addAbbreviation(run: XmlElement, marks: WordMarks, walk: Walk): boolean {
  const text = childOf(run, 'w:t');
  const value = text === undefined ? '' : wordsOf(text);
  const title = walk.reading.abbreviations.get(value)?.[walk.meaning];
  walk.meaning = 0;
  if (title === undefined) return false;
  walk.pieces.push({ kind: 'node', node: { type: 'abbreviation', value, title }, marks });
  return true;
}

/** Text boxes and pictures, of which a group may have many, give their blocks; what is neither is counted. */
function addDrawing(element: XmlElement, walk: Walk): void {
  const description = ownChart(element);
  if (description !== undefined) {
    walk.pieces.push({ kind: 'node', node: { type: 'text', value: description }, marks: PLAIN });
    return;
  }
  const before = walk.pieces.length + walk.reading.counts.pictures;
  addBoxes(element, childOf(element.children.find(isElement), 'wp:docPr'), walk);
  if (walk.pieces.length + walk.reading.counts.pictures === before) walk.reading.counts.pictures++;
}

/** The description of a chart that the writer made: it stands for the figure. */
function ownChart(element: XmlElement): string | undefined {
  const { name = '', descr = '' } = childOf(childOf(element, 'wp:inline'), 'wp:docPr')?.attributes ?? {};
  return name.startsWith(`${OWN_CHART} `) ? withoutEnds(descr) : undefined;
}

function addBoxes(element: XmlElement, about: XmlElement | undefined, walk: Walk): void {
  const { pieces, reading } = walk;
  if (element.name === 'w:txbxContent') pieces.push({ kind: 'box', children: element.children });
  else if (element.name === 'a:p') pieces.push({ kind: 'box', children: [drawnParagraph(element)] });
  else if (element.name === 'pic:pic') {
    const own = childOf(childOf(element, 'pic:nvPicPr'), 'pic:cNvPr');
    // Of a group each picture has words of its own; of one alone, its frame has them.
    const described = own?.attributes['descr'] === undefined ? about : own;
    const fill = childOf(element, 'pic:blipFill');
    const found = readPicture(fill, described, (id) => reading.images.get(id), reading.pictures);
    if (found === undefined) reading.counts.pictures++;
    else pieces.push({ kind: 'picture', found });
  } else {
    const children = element.name === 'mc:AlternateContent' ? alternative(element) : element.children;
    for (const child of children) if (typeof child !== 'string') addBoxes(child, about, walk);
  }
}

/** Words of a drawing that was taken over whole from slides, as a paragraph of Word. */
function drawnParagraph(element: XmlElement): XmlElement {
  const within = (name: string, children: XmlElement['children']) => ({ ...element, name, attributes: {}, children });
  return within('w:p', [within('w:r', [within('w:t', [textOf(element)])])]);
}

function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

type WordPiece = Extract<Piece, { readonly kind: 'node' }>;
