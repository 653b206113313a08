import { BULLET_LIKE } from '../../bullet.ts';
import { directionEnds } from '../../direction-ends.ts';
import { officeLanguage } from '../../office-language.ts';
import { escapeMarkup } from '../../ooxml/index.ts';
import { DEEPEST_SLIDE_LEVEL, DIRECTION_END, HEADING_INK, MUTED_INK } from '../../slide-marks.ts';
import { isRightToLeftText } from '../text-direction.ts';
import { emu, listIndent } from './page.ts';
import { type ListMark, type Paragraph, type Run, sizeOf, spaceBefore } from './paragraph.ts';

/** Gives the relationship id of a link target on the slide being written. */
export type LinkId = (target: string) => string;

/** How the words of a shape look, beside what each paragraph says. */
export interface WordLook {
  readonly textSize: number;
  /** Whether the first paragraph stands right at the top. */
  readonly flush?: boolean;
  readonly linkId: LinkId;
}

/** Paragraphs of a shape or a cell; there is always one. */
export function paragraphsXml(paragraphs: readonly Paragraph[], look: WordLook): string {
  let xml = '';
  paragraphs.forEach((paragraph, index) => {
    if (index > 0 && restarts(paragraph, paragraphs[index - 1])) xml += GAP;
    xml += paragraphXml(
      paragraph,
      look,
      index === 0 && look.flush === true ? 0 : spaceBefore(paragraph, look.textSize),
    );
  });
  return xml || emptyParagraphXml(look);
}

/** A paragraph without words. */
export function emptyParagraphXml({ textSize }: WordLook): string {
  return `<a:p><a:endParaRPr sz="${textSize * 100}"/></a:p>`;
}

/** Keeps two numbered lists apart: PowerPoint would go on counting. */
const GAP = '<a:p><a:pPr><a:buNone/></a:pPr><a:endParaRPr sz="100"/></a:p>';

function restarts({ mark, depth }: Paragraph, before: Paragraph | undefined): boolean {
  return mark.kind === 'number' && mark.first && before?.mark.kind === 'number' && before.depth === depth;
}

function paragraphXml(paragraph: Paragraph, look: WordLook, above: number): string {
  const size = sizeOf(paragraph.look, look.textSize);
  const color = paragraph.look === 'text' ? '' : paragraph.look === 'caption' ? MUTED : INK;
  const runs = runsXml(paragraph.runs, size, color, look.linkId);
  const literal = literalNumber(paragraph.mark);
  const language = officeLanguage(paragraph.runs[0]?.language ?? 'fr');
  const number =
    literal === undefined ? '' : `<a:r><a:rPr lang="${language}" sz="${size * 100}"/><a:t>${literal}\t</a:t></a:r>`;
  const end = runs === '' ? `<a:endParaRPr sz="${size * 100}"/>` : '';
  return `<a:p>${propertiesXml(paragraph, look.textSize, above)}${number}${runs}${end}</a:p>`;
}

/** Says of words that start like an item typed by hand that they are words. */
const PLAIN_TEXT = '<a:buFont typeface="Arial"/><a:buNone/>';

function looksLikeItem([first]: readonly Run[]): boolean {
  return first !== undefined && BULLET_LIKE.test(first.text.trimStart());
}

function propertiesXml({ depth, mark, runs }: Paragraph, textSize: number, above: number): string {
  const level = Math.min(depth - 1, DEEPEST_SLIDE_LEVEL);
  const indent = emu(listIndent(textSize));
  const place =
    depth === 0
      ? ' marL="0" indent="0"'
      : ` marL="${indent * (level + 1)}"${level > 0 ? ` lvl="${level}"` : ''} indent="${mark.kind === 'none' ? 0 : -indent}"`;
  const direction = isRightToLeftText(runs.map(({ text }) => text).join('')) ? ' algn="r" rtl="1"' : '';
  return `<a:pPr${place}${direction}><a:spcBef><a:spcPts val="${above * 100}"/></a:spcBef>${mark.kind === 'none' && looksLikeItem(runs) ? PLAIN_TEXT : markXml(mark, level)}</a:pPr>`;
}

const BULLETS = ['•', '–', '▪'] as const;
const NUMBERINGS = ['arabicPeriod', 'alphaLcPeriod', 'romanLcPeriod'] as const;
const HIGHEST_NUMBER = 32_767;

/** Each item says its own number: what stands between two items would make PowerPoint start again. */
function markXml(mark: ListMark, level: number): string {
  switch (mark.kind) {
    case 'none':
      return '<a:buNone/>';
    case 'bullet':
      return `<a:buFont typeface="Arial"/><a:buChar char="${BULLETS[level % 3] ?? '•'}"/>`;
    case 'number':
      return literalNumber(mark) === undefined
        ? `<a:buFont typeface="+mj-lt"/><a:buAutoNum type="${NUMBERINGS[level % 3] ?? 'arabicPeriod'}" startAt="${mark.number}"/>`
        : '<a:buNone/>';
    default:
      return mark satisfies never;
  }
}

/** A number that the format cannot count from is written as words. */
function literalNumber(mark: ListMark): string | undefined {
  if (mark.kind !== 'number' || (mark.number >= 1 && mark.number <= HIGHEST_NUMBER)) return undefined;
  return `${mark.number}.`;
}

const INK = `<a:solidFill><a:schemeClr val="${HEADING_INK.theme}"/></a:solidFill>`;
const MUTED = `<a:solidFill><a:srgbClr val="${MUTED_INK}"/></a:solidFill>`;

/** Runs of one size; every one says its language. */
export function runsXml(runs: readonly Run[], size: number, color: string, linkId: LinkId): string {
  let xml = '';
  for (const run of runs) xml += runXml(run, size, color, linkId);
  return xml;
}

function runXml(run: Run, size: number, color: string, linkId: LinkId): string {
  const fill = run.muted === true ? MUTED : run.link === undefined ? color : '';
  const link = run.link === undefined ? '' : `<a:hlinkClick r:id="${linkId(run.link)}"/>`;
  const inner = fill + link;
  const facts = `lang="${officeLanguage(run.language)}" sz="${Math.round(size * 100)}"${run.strong ? ' b="1"' : ''}${run.emphasis ? ' i="1"' : ''}`;
  const properties = inner === '' ? `<a:rPr ${facts}/>` : `<a:rPr ${facts}>${inner}</a:rPr>`;
  const ends = directionEnds(run.text);
  const end = ends === '' ? '' : `<a:r><a:rPr ${facts} bmk="${DIRECTION_END}"/><a:t>${ends}</a:t></a:r>`;
  if (!run.text.includes('\n')) return `<a:r>${properties}<a:t>${escapeMarkup(run.text)}</a:t></a:r>${end}`;
  const lineBreak = `<a:br><a:rPr ${facts}/></a:br>`;
  const lines = run.text
    .split('\n')
    .map((line) => (line === '' ? '' : `<a:r>${properties}<a:t>${escapeMarkup(line)}</a:t></a:r>`))
    .join(lineBreak);
  return lines + end;
}
