import { textOf, type XmlElement } from '../ooxml/index.ts';

/** One text element of a paragraph and where its text starts in the text of the paragraph. */
export interface TextPiece {
  readonly element: XmlElement;
  readonly run: XmlElement;
  readonly runParent: XmlElement;
  readonly start: number;
  readonly text: string;
}

/** A paragraph of a template: its runs joined into one text, for tags that a word processor cut in pieces. */
export interface TemplateParagraph {
  readonly element: XmlElement;
  /** From the root to the parent. */
  readonly ancestors: readonly XmlElement[];
  readonly pieces: readonly TextPiece[];
  readonly text: string;
  /** Whether it holds more than text: a picture, a field, a section break. */
  readonly hasMore: boolean;
}

/** What was struck out or moved away is no text of the document. */
const GONE = new Set(['w:del', 'w:moveFrom']);
const SPACE = new Set(['w:br', 'w:cr', 'w:tab', 'a:br']);
/** Marks that show nothing: properties, and the ends of ranges. */
const PLAIN =
  /^(?:w|a):(?:p|r|t|pPr|rPr|endParaRPr|hyperlink|ins|moveTo|smartTag|customXml|sdt|sdtContent|proofErr|lastRenderedPageBreak|bookmarkStart|bookmarkEnd|permStart|permEnd|commentRangeStart|commentRangeEnd)$/;
const PROPERTIES = /:(?:pPr|rPr|endParaRPr|sdtPr|sdtEndPr|smartTagPr|customXmlPr)$/;

/** The paragraphs of a part in the order of their starts, those of text boxes after the one that holds them. */
export function templateParagraphs(root: XmlElement): readonly TemplateParagraph[] {
  const found: Open[] = [];
  walk(root, [], undefined, found);
  return found;
}

interface Open {
  readonly element: XmlElement;
  readonly ancestors: readonly XmlElement[];
  readonly pieces: TextPiece[];
  text: string;
  hasMore: boolean;
}

function walk(element: XmlElement, ancestors: XmlElement[], around: Open | undefined, found: Open[]): void {
  if (GONE.has(element.name)) return;
  let paragraph = around;
  if (element.name === 'w:p' || element.name === 'a:p') {
    if (around !== undefined) around.hasMore = true;
    paragraph = { element, ancestors: ancestors.slice(), pieces: [], text: '', hasMore: false };
    found.push(paragraph);
  } else if (paragraph !== undefined && readInline(element, ancestors, paragraph)) return;
  ancestors.push(element);
  for (const child of element.children) if (typeof child !== 'string') walk(child, ancestors, paragraph, found);
  ancestors.pop();
}

/** Takes note of what a paragraph holds; tells whether there is nothing more to see inside. */
function readInline(element: XmlElement, ancestors: readonly XmlElement[], paragraph: Open): boolean {
  if (element.name === 'w:t' || element.name === 'a:t') {
    const run = ancestors.at(-1);
    const runParent = ancestors.at(-2);
    if (run === undefined || runParent === undefined) return true;
    const text = textOf(element);
    paragraph.pieces.push({ element, run, runParent, start: paragraph.text.length, text });
    paragraph.text += text;
    return true;
  }
  if (PROPERTIES.test(element.name)) {
    if (element.children.some((child) => typeof child !== 'string' && child.name === 'w:sectPr')) {
      paragraph.hasMore = true;
    }
    return true;
  }
  if (SPACE.has(element.name)) {
    paragraph.text += '\n';
    if (element.attributes['w:type'] !== undefined) paragraph.hasMore = true;
  } else if (!PLAIN.test(element.name)) {
    paragraph.hasMore = true;
    // What is drawn or computed cuts the text: no tag goes through it.
    paragraph.text += '\n';
  }
  return false;
}
