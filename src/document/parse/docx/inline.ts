import { append } from '../../../internal/append.ts';
import type { InlineNode } from '../../node.ts';
import { childOf, textOf, type XmlElement, type XmlNode } from '../../ooxml/index.ts';
import { safeUrl } from '../../safe-url.ts';
import { plainText } from '../../visit.ts';
import { formulaWords } from '../formula-words.ts';
import { nestWords, type WordMarks } from '../nest-words.ts';
import { sameLanguage } from '../same-language.ts';
import { fieldAsShown, readField } from './field.ts';
import { type Reading, styleOf } from './reading.ts';
import { settingOf, switchOf } from './value.ts';

/** A piece of a paragraph: words with their marks, or a mark of another kind. */
type Piece =
  | { readonly kind: 'node'; readonly node: InlineNode; readonly marks: WordMarks }
  | { readonly kind: 'page-break' }
  | { readonly kind: 'anchor'; readonly name: string }
  | { readonly kind: 'opens' | 'closes'; readonly id: string; readonly name: string }
  | { readonly kind: 'box'; readonly children: readonly XmlNode[] };

/** A piece that is no words: it says something of the blocks around. */
export type ParagraphMark = Exclude<Piece, { readonly kind: 'node' }>;

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
}

interface Walk {
  readonly reading: Reading;
  readonly pieces: Piece[];
  readonly codes: FieldCode[];
  /** Bookmarks of fields that are open, by id, with the piece they start at. */
  readonly fields: Map<string, { readonly name: string; readonly from: number }>;
  /** Which meaning the next short form has, when it is not the first. */
  meaning: number;
}

/** Reads the words of a paragraph. */
export function readInlines(children: readonly XmlNode[], reading: Reading): ParagraphContent {
  const walk: Walk = { reading, pieces: [], codes: [], fields: new Map(), meaning: 0 };
  walkInlines(children, PLAIN, walk);
  const words: WordPiece[] = [];
  const before: ParagraphMark[] = [];
  const between: ParagraphMark[] = [];
  let after: ParagraphMark[] = [];
  for (const piece of walk.pieces) {
    if (piece.kind === 'node') {
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

function walkInline(element: XmlElement, marks: WordMarks, walk: Walk): void {
  const { reading, pieces } = walk;
  switch (element.name) {
    case 'w:r':
      walkRun(element, marks, walk);
      return;
    case 'w:hyperlink':
      walkInlines(element.children, { ...marks, link: linkTarget(element, walk) ?? marks.link }, walk);
      return;
    case 'w:ins':
    case 'w:moveTo':
      reading.counts.insertions++;
      walkInlines(element.children, marks, walk);
      return;
    case 'w:del':
    case 'w:moveFrom':
      reading.counts.deletions++;
      return;
    case 'w:sdt': {
      const node = readField(element, (content) => readInlines(content, reading).words);
      if (node !== undefined) pieces.push({ kind: 'node', node, marks: { ...PLAIN, link: marks.link } });
      else walkInlines(childOf(element, 'w:sdtContent')?.children ?? [], marks, walk);
      return;
    }
    case 'w:bookmarkStart':
      walkBookmark(element, walk);
      return;
    case 'w:bookmarkEnd':
      if (!closeField(element.attributes['w:id'] ?? '', walk)) {
        pieces.push({ kind: 'closes', id: element.attributes['w:id'] ?? '', name: '' });
      }
      return;
    case 'w:fldSimple':
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:bdo':
    case 'w:dir':
      walkInlines(element.children, marks, walk);
      return;
    case 'm:oMath':
    case 'm:oMathPara': {
      const value = formulaWords(element);
      if (value !== '') pieces.push({ kind: 'node', node: { type: 'text', value }, marks });
      return;
    }
    case 'mc:AlternateContent':
      walkInlines(alternative(element), marks, walk);
      return;
    default:
  }
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

/** The first choice, or what stands for it when it is empty. */
export function alternative(element: XmlElement): readonly XmlNode[] {
  const choice = childOf(element, 'mc:Choice');
  return (
    (choice === undefined || choice.children.length === 0 ? childOf(element, 'mc:Fallback') : choice)?.children ?? []
  );
}

function linkTarget({ attributes }: XmlElement, walk: Walk): WordMarks['link'] | undefined {
  const target = walk.reading.links.get(attributes['r:id'] ?? '');
  const url = target === undefined ? undefined : keptTarget(target, walk.reading);
  return url === undefined ? undefined : { url };
}

function keptTarget(target: string, reading: Reading): string | undefined {
  const url = safeUrl(target);
  if (url === undefined)
    reading.findings.push({ code: 'docx-link-dropped', severity: 'warning', params: { url: target.slice(0, 80) } });
  return url;
}

function walkRun(run: XmlElement, outer: WordMarks, walk: Walk): void {
  const { reading, pieces, codes } = walk;
  const properties = childOf(run, 'w:rPr');
  const style = styleOf(reading, settingOf(properties, 'w:rStyle'));
  if (switchOf(properties, 'w:vanish')) {
    const words = childOf(run, 'w:t')?.children.join('') ?? '';
    if (words.trim() !== '') reading.counts.hidden++;
    return;
  }
  const marks: WordMarks = {
    link: codes.length === 0 ? outer.link : (codes[codes.length - 1]?.link ?? outer.link),
    language: languageOf(properties, reading),
    strong: switchOf(properties, 'w:b') ?? style.strong,
    emphasis: switchOf(properties, 'w:i') ?? style.emphasis,
  };
  const addText = (value: string) => {
    if (value !== '') pieces.push({ kind: 'node', node: { type: 'text', value }, marks });
  };
  if (style.name.startsWith('abbreviation') && addAbbreviation(run, marks, walk)) return;
  for (const child of run.children) {
    if (typeof child === 'string') continue;
    switch (child.name) {
      case 'w:t':
        addText(wordsOf(child));
        break;
      case 'w:tab':
      case 'w:ptab':
        addText('\t');
        break;
      case 'w:br':
        if (child.attributes['w:type'] === 'page') pieces.push({ kind: 'page-break' });
        else pieces.push({ kind: 'node', node: { type: 'break' }, marks });
        break;
      case 'w:cr':
        pieces.push({ kind: 'node', node: { type: 'break' }, marks });
        break;
      case 'w:noBreakHyphen':
        addText('\u2011');
        break;
      case 'w:softHyphen':
        addText('\u00ad');
        break;
      case 'w:sym':
        addText(symbol(child.attributes['w:char'] ?? ''));
        break;
      case 'w:ruby':
        walkInlines(childOf(child, 'w:rubyBase')?.children ?? [], outer, walk);
        addText(rubyWords(child));
        break;
      case 'w:fldChar':
        walkCode(child.attributes['w:fldCharType'] ?? '', codes, reading);
        break;
      case 'w:instrText': {
        const code = codes[codes.length - 1];
        if (code !== undefined && code.instruction.length < 4096) code.instruction += wordsOf(child);
        break;
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        reading.counts.footnotes++;
        break;
      case 'mc:AlternateContent':
        for (const drawn of alternative(child)) if (typeof drawn !== 'string') addDrawing(drawn, walk);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        addDrawing(child, walk);
        break;
      default:
    }
  }
}

/** The text of `w:t`. Spaces count whether or not the file says to keep them, as in Word; line ends are layout of the file. */
function wordsOf(element: XmlElement): string {
  let text = '';
  for (const child of element.children) if (typeof child === 'string') text += child;
  return /[\t\r\n]/.test(text) ? text.replace(/[\t\r\n]+/g, ' ') : text;
}

/** What stands over words goes after them, in brackets. */
function rubyWords(ruby: XmlElement): string {
  const above = childOf(ruby, 'w:rt');
  const words = above === undefined ? '' : textOf(above).trim();
  return words === '' ? '' : ` (${words})`;
}

/** A character given by its code. Those of symbol fonts stand for their shape and are read as a bullet. */
function symbol(code: string): string {
  const value = Number.parseInt(code, 16);
  if (!/^[0-9a-f]{2,4}$/i.test(code) || value < 32 || (value >= 0xd800 && value <= 0xdfff)) return '';
  return value >= 0xf000 && value <= 0xf0ff ? '•' : String.fromCharCode(value);
}

function walkCode(type: string, codes: FieldCode[], reading: Reading): void {
  if (type === 'begin') codes.push({ instruction: '', link: undefined });
  else if (type === 'end') codes.pop();
  else {
    const code = codes[codes.length - 1];
    const target = /^\s*HYPERLINK\s+"([^"]{1,2048})"/i.exec(code?.instruction ?? '')?.[1];
    const url = target === undefined ? undefined : keptTarget(target, reading);
    if (code !== undefined && url !== undefined) code.link = { url };
  }
}

function languageOf(properties: XmlElement | undefined, reading: Reading): string {
  const language = settingOf(properties, 'w:lang');
  if (language === undefined) return '';
  let known = reading.languages.get(language);
  if (known === undefined) {
    known = sameLanguage(language, reading.language) ? '' : language;
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

/** A text box gives its blocks, a picture is counted: its dots are not read. */
function addDrawing(element: XmlElement, walk: Walk): void {
  const box = findBox(element);
  if (box === undefined) walk.reading.counts.pictures++;
  else walk.pieces.push({ kind: 'box', children: box.children });
}

function findBox(element: XmlElement): XmlElement | undefined {
  if (element.name === 'w:txbxContent') return element;
  for (const child of element.children) {
    const found = typeof child === 'string' ? undefined : findBox(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

type WordPiece = Extract<Piece, { readonly kind: 'node' }>;
