import {
  br,
  type HeadingNode,
  type InlineNode,
  type ListItem,
  type ListNode,
  type ParagraphNode,
  text,
} from '../../../document/index.ts';
import { append } from '../../../internal/append.ts';
import { cutEnd } from '../../../internal/cut-end.ts';
import { foldText } from '../../../internal/text.ts';
import { type FicheContext, lineOf, sayFound } from '../context.ts';
import { type Page, type PageBlock, placeOf } from '../page.ts';
import { formLabel, isFormHeading, longerLabel, withoutNumber } from '../recognise/form-label.ts';
import { isFormWord } from '../recognise/form-words.ts';
import { isOwnLabel } from '../recognise/header-field.ts';
import { headerFieldOfLine } from '../recognise/header-line.ts';
import { withoutHelp, withoutNumbering } from '../recognise/label-words.ts';
import { isGuidance } from '../recognise/no-answer.ts';
import { isStrong } from '../recognise/printed-words.ts';
import type { FormLabel } from '../recognise/recognition.ts';

/**
 * Makes headings of the labels that documents write at the start of a line: "Objectifs : …", a label in bold, a label alone
 * on its line, a numbered line "2. Objectifs". A label that a real heading of the document says already stays text. Each is said.
 */
export function liftLabels(blocks: Page, context: FicheContext): Page {
  const headed = new Set(
    blocks.flatMap((block) => (block.type === 'heading' ? [foldText(lineOf(block, context))] : [])),
  );
  const styled = blocks.some((block) => block.type === 'heading' && isFormHeading(block, context));
  const lifting: Lifting = { titleLabel: undefined, begun: false, boldAnswered: false, context, headed, styled };
  let titled = false;
  const named = blocks.findIndex((block) => block.type === 'heading' && isFicheName(block, context));
  const below = blocks.findIndex(({ type }) => type === 'table' || type === 'heading');
  const lifted = blocks.flatMap((block, index): Page => {
    // "Objectif 1.2 : Agir tôt" above "Action 1.2.3 : Dépister la surdité" is of the plan, not of the fiche.
    const above = index < named && index <= below;
    if (block.type === 'paragraph') return above ? [block] : liftParagraph(block, lifting);
    if (block.type === 'heading') {
      lifting.begun ||= titled && isFormHeading(block, context);
      const divided = titled ? divideHeading(block, lifting) : [block];
      titled = true;
      return divided;
    }
    return block.type === 'list' ? liftList(block, lifting) : [block];
  });
  return joinHeaderLabels(lifted, context);
}

/** "Action 1.2.3 : Dépister la surdité" as a heading. */
function isFicheName(block: HeadingNode, context: FicheContext): boolean {
  const line = lineOf(block, context);
  return context.recognition.heading(line) === undefined && headerFieldOfLine(line, context)?.about === 'fiche';
}

/** Characters a label may have with the guidance in brackets after it. */
const LONGEST_LABELLED = 300;

interface Lifting {
  /** The label that the first title stands beside: where it comes again, another fiche begins. */
  titleLabel: string | undefined;
  /** Whether a section has begun: what names the fiche stands before. */
  begun: boolean;
  /** The last label was in bold and had its answer beside it: another such line is another place of the form. */
  boldAnswered: boolean;
  readonly context: FicheContext;
  /** Headings of the document, folded. */
  readonly headed: ReadonlySet<string>;
  /** Real headings name sections: a lone word on a line is then more likely to be text. */
  readonly styled: boolean;
}

const isLong = (words: string) => foldText(words).split(' ').length >= 3;

/** A label at the start of a line, with what follows it on the line. */
interface LabelledLine {
  /** `undefined`: the label of a place that the template lacks. */
  readonly label: FormLabel | undefined;
  readonly words: string;
  /** A colon or bold letters mark it as a label. */
  readonly marked: boolean;
  readonly rest: readonly InlineNode[];
}

function liftParagraph(block: ParagraphNode, lifting: Lifting): Page {
  const lines = linesOf(block.children, lifting);
  const labels = lines.map((line) => labelledLine(line, lifting));
  if (labels.every((label) => label === undefined)) return [block];
  const blocks: PageBlock[] = [];
  let open: InlineNode[] = [];
  const close = () => {
    if (open.length > 0) blocks.push({ type: 'paragraph', children: open, ...placeOf(block) });
    open = [];
  };
  lines.forEach((line, index) => {
    const label = labels[index];
    if (label === undefined) {
      if (open.length > 0) open.push(br());
      append(open, line);
      return;
    }
    close();
    const heading = headingOfLine(label, line, block, lifting);
    if (heading === undefined) append(open, line);
    else {
      blocks.push(heading);
      if (!isHeader(label)) append(open, label.rest);
    }
    if (label.label?.match === undefined) close();
  });
  close();
  return blocks;
}

/** The label of what stands above the sections. */
const isHeader = ({ label }: LabelledLine) => label !== undefined && label.match === undefined;

/** The heading that a line with a label becomes; `undefined` for one that says something else of the whole fiche. */
function headingOfLine(
  label: LabelledLine,
  line: readonly InlineNode[],
  block: ParagraphNode,
  lifting: Lifting,
): PageBlock | undefined {
  if (label.label === undefined) return unknownHeading(label, placeOf(block));
  if (!isHeader(label)) return headingOf(label, block, lifting);
  const title = lifting.begun && !isTitleAgain(label, lifting) ? undefined : titleOf(label, line, lifting);
  if (title === undefined) return undefined;
  const named = label.label.about === 'title';
  if (named) lifting.titleLabel ??= foldText(label.words);
  return { type: 'heading', level: 1, children: title, ...(named && { role: 'title' }), ...placeOf(block) };
}

/** "Budget : 10 k€" as a heading says what is filled in too. */
function divideHeading(block: HeadingNode, lifting: Lifting): Page {
  const { context } = lifting;
  const match = context.recognition.heading(lineOf(block, context));
  if (match !== undefined && match.continued !== true) return [block];
  const line = labelledLine(block.children, lifting);
  if (line?.label?.match === undefined || line.rest.length === 0 || /\d/.test(line.words)) return [block];
  return [
    { ...block, children: [text(line.words)] },
    { type: 'paragraph', children: line.rest, ...placeOf(block) },
  ];
}

function isTitleAgain({ label, words }: LabelledLine, { titleLabel }: Lifting): boolean {
  return label?.about === 'title' && titleLabel === foldText(words);
}

/** "Intitulé de l'action : …" says the title, and so does "Fiche action n° 7 : …" with words after it. */
function titleOf({ label, rest }: LabelledLine, line: readonly InlineNode[], { context }: Lifting) {
  if (label?.about === 'title') return rest.length > 0 ? rest : undefined;
  return label?.about === 'fiche' && lineOf(rest, context).split(' ').length > 2 ? line : undefined;
}

/** The heading of a place that the template lacks. */
const unknownHeading = ({ words }: LabelledLine, at: Pick<PageBlock, 'at'>): PageBlock => ({
  type: 'heading',
  level: 2,
  children: [text(words)],
  role: 'label',
  ...at,
});

function headingOf({ label, words, marked }: LabelledLine, { at }: PageBlock, lifting: Lifting): HeadingNode {
  const { context } = lifting;
  lifting.begun = true;
  const { section, quality = 'prefix' } = label?.match ?? {};
  // A label with guidance after it, or with letters mistaken, is said as a guess when its section begins.
  if (quality !== 'prefix' && quality !== 'near') {
    const severity = marked ? 'info' : 'warning';
    context.report({ code: 'fiche-heading-plain', severity, section, at, params: { found: words } });
  }
  const known = context.recognition.heading(words);
  const shown = known !== undefined && known.quality !== 'prefix' ? words : (withoutNumber(words) ?? words);
  return { type: 'heading', level: 2, children: [text(shown)], ...placeOf({ at }) };
}

/** The lines of a paragraph: at its breaks, and before a label in bold that another converter ran into the line above. */
function linesOf(inlines: readonly InlineNode[], lifting: Lifting): readonly (readonly InlineNode[])[] {
  const lines: InlineNode[][] = [[]];
  inlines.forEach((inline, index) => {
    if (inline.type === 'break') lines.push([]);
    else {
      if (inline.type === 'strong' && isBoldLabel(inlines, index, lifting) && (lines.at(-1) ?? []).length > 0)
        lines.push([]);
      lines.at(-1)?.push(inline);
    }
  });
  return lines.map(trimmed);
}

function trimmed(line: readonly InlineNode[]): readonly InlineNode[] {
  return line.flatMap((inline, index): readonly InlineNode[] => {
    if (inline.type !== 'text') return [inline];
    let value = inline.value;
    if (index === 0) value = value.trimStart();
    if (index === line.length - 1) value = value.trimEnd();
    return value === '' ? [] : [{ ...inline, value }];
  });
}

function isBoldLabel(inlines: readonly InlineNode[], index: number, { context }: Lifting): boolean {
  const words = lineOf(inlines.slice(index, index + 1), context);
  const label = formLabel(words, context);
  if (label === undefined) return false;
  const next = inlines[index + 1];
  const after = next?.type === 'text' ? next.value : '';
  if (/:\s*$/.test(words) || /^[\s\u00a0\u202f]*:/.test(after)) return true;
  // Without colon it is a label where what follows begins anew.
  const anew = next === undefined || next.type === 'break' || /^\s*\p{Lu}/u.test(after);
  return anew && label.match !== undefined && /^\p{Lu}/u.test(words);
}

function labelledLine(line: readonly InlineNode[], lifting: Lifting): LabelledLine | undefined {
  const whole = lineOf(line, lifting.context);
  const known = knownLabel(line, whole, lifting);
  if (known === undefined) return unknownLabel(line, whole, lifting);
  lifting.boldAnswered = line[0]?.type === 'strong' && known.rest.length > 0;
  return known;
}

/** "Territoire : Vosges", or a line in bold with a colon like those before it, for which the form has no place. */
function unknownLabel(
  line: readonly InlineNode[],
  whole: string,
  { context, begun, boldAnswered }: Lifting,
): LabelledLine | undefined {
  const colon = whole.indexOf(':');
  if (colon < 0) return undefined;
  const before = whole.slice(0, colon);
  const after = whole.slice(colon + 1);
  const words = withoutNumbering(before).trim();
  if (words === '' || words.length > LONGEST_UNKNOWN || after.trim() === '') return undefined;
  const bold = line[0]?.type === 'strong' ? cutEnd(lineOf([line[0]], context), /[\s:]/).trim() : undefined;
  const alike = boldAnswered && bold === before.trim() && /\p{Ll}/u.test(words);
  // "Région : 200 k€" is one who pays, not where.
  const place = begun && isFormWord(words) && !/\d\s?(?:k|M)?(?:€|%|EUR|CHF)/.test(whole);
  return alike || place ? { label: undefined, words, marked: true, rest: afterColon(line) } : undefined;
}

const LONGEST_UNKNOWN = 60;

function knownLabel(line: readonly InlineNode[], whole: string, lifting: Lifting): LabelledLine | undefined {
  const bold = boldLabel(line, lifting);
  if (bold !== undefined) return bold;
  const end = whole.indexOf(':');
  const colon = end >= 0;
  const words = withoutNumbering((colon ? whole.slice(0, end) : whole).trim()).replace(/^\d{1,2}\s+(?=\p{L})/u, '');
  if (words === '' || words.length > LONGEST_LABELLED) return undefined;
  if (lifting.headed.has(foldText(words)) && !(colon && line[0]?.type === 'strong')) return undefined;
  if (!colon) return labelAlone(words, isStrong(line), lifting);
  const label = formLabel(words, lifting.context) ?? longerLabel(words, lifting.context);
  return label && { label, words, marked: true, rest: afterColon(line) };
}

/** A label alone on its line. A section's needs no bold letters where it begins as a heading does, and no headings stand beside it. */
function labelAlone(words: string, marked: boolean, lifting: Lifting): LabelledLine | undefined {
  const label = formLabel(words, lifting.context);
  if (label === undefined) {
    const near = nearLabel(words, lifting);
    return near && { label: near, words, marked: false, rest: [] };
  }
  const plain = label.match !== undefined && /^\p{Lu}/u.test(words) && (!lifting.styled || isLong(words));
  return marked || plain ? { label, words, marked, rest: [] } : undefined;
}

/** A label with letters lost or mistaken, alone on its line in a text without headings: "Calendner previsionnel". */
function nearLabel(words: string, { context, styled }: Lifting): FormLabel | undefined {
  // A capital I is often taken for a small l.
  if (styled || !/^[\p{Lu}l].{6,58}[^.;,!]$/su.test(words)) return undefined;
  const match = context.recognition.heading(words);
  return match?.quality === 'near' ? { match } : undefined;
}

/** A section's label in bold with more after it on the line: "**Qui est impliqué ?** les maires". */
function boldLabel(line: readonly InlineNode[], { context, headed }: Lifting): LabelledLine | undefined {
  const [first, ...after] = line;
  if (first?.type !== 'strong' || after.length === 0) return undefined;
  const words = cutEnd(lineOf([first], context), /[\s:]/);
  const label = headed.has(foldText(words)) ? undefined : formLabel(words, context);
  // A dash after a colon is the sign of a figure: "**Baisse :** - 20 %".
  const mark = words === lineOf([first], context).trim() ? /^\s*(?::|[–-](?!\s*\d))?\s*/ : /^\s*/;
  const goesOn = lineOf(after, context).replace(mark, '');
  if (label?.match === undefined || goesOn === '' || /^\p{Ll}/u.test(goesOn)) return undefined;
  const [next, ...rest] = after;
  const cut = next?.type === 'text' ? [{ ...next, value: next.value.replace(mark, '') }, ...rest] : after;
  return { label, words, marked: true, rest: trimmed(cut) };
}

/** What stands after the first colon of a line. */
function afterColon(line: readonly InlineNode[]): readonly InlineNode[] {
  let passed = false;
  const rest = line.flatMap((inline): readonly InlineNode[] => {
    if (passed) return [inline];
    if (inline.type === 'text') {
      const colon = inline.value.indexOf(':');
      if (colon < 0) return [];
      passed = true;
      return [{ ...inline, value: inline.value.slice(colon + 1) }];
    }
    if (!('children' in inline)) return [];
    const inner = afterColon(inline.children);
    passed = hasColon(inline.children);
    return inner.length === 0 ? [] : [{ ...inline, children: inner } as InlineNode];
  });
  return trimmed(rest.filter((inline) => inline.type !== 'text' || inline.value.trim() !== ''));
}

function hasColon(inlines: readonly InlineNode[]): boolean {
  return inlines.some((inline) =>
    inline.type === 'text' ? inline.value.includes(':') : 'children' in inline && hasColon(inline.children),
  );
}

/** Items that are labels: numbered ones, or two and more of those with words after a colon or items under them. */
function liftList(list: ListNode, lifting: Lifting): Page {
  const labels = list.items.map((entry) => {
    const [first, ...under] = entry.children;
    const line = first?.type === 'paragraph' ? labelledLine(first.children, lifting) : undefined;
    if (line?.label === undefined) return line;
    if (line.label.match === undefined) return undefined;
    return list.ordered || line.rest.length > 0 || under.length > 0 ? line : undefined;
  });
  const count = labels.filter((label) => label?.label !== undefined).length;
  if (count === 0 || count * 2 < labels.length || (!list.ordered && count < 2)) return [list];
  const blocks: PageBlock[] = [];
  /** The items of the list that the last block is, when it was made here. */
  let items: ListItem[] | undefined;
  list.items.forEach((entry, index) => {
    const label = labels[index];
    const [first, ...under] = entry.children;
    if (label === undefined || first === undefined) {
      if (items !== undefined) {
        items.push(entry);
        return;
      }
      const last = blocks.at(-1);
      items = last?.type === 'list' ? [...last.items, entry] : [entry];
      if (last?.type === 'list') blocks[blocks.length - 1] = { ...last, items };
      else blocks.push({ ...list, items, ...placeOf(entry) });
      return;
    }
    items = undefined;
    const at = placeOf(first);
    blocks.push(label.label === undefined ? unknownHeading(label, at) : headingOf(label, first, lifting));
    if (label.rest.length > 0) blocks.push({ type: 'paragraph', children: label.rest, ...at });
    for (const block of under) {
      // Labels under a label, as numbers in two levels have them.
      if (block.type === 'list') append(blocks, liftList(block, lifting));
      else blocks.push(block);
    }
  });
  return blocks;
}

/** "Axe stratégique" alone on its line takes the line after it, and so does a heading by which the form asks for title or theme. */
function joinHeaderLabels(blocks: Page, context: FicheContext): Page {
  const joined: PageBlock[] = [];
  let begun = false;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as PageBlock;
    const label = headerLabel(block, context);
    // What the form asks for, in brackets under the label, is no answer.
    const guidance = blocks[index + 1];
    const helped = label !== undefined && guidance !== undefined && isGuidance(guidance, context);
    const next = blocks[index + (helped ? 2 : 1)];
    const takes =
      label !== undefined && next?.type === 'paragraph' && formLabel(lineOf(next, context), context) === undefined;
    begun ||= block.type === 'heading' && isFormHeading(block, context);
    if (!takes) {
      joined.push(block);
      continue;
    }
    if (helped) sayFound('fiche-noise', lineOf(guidance, context), guidance, context);
    index += helped ? 2 : 1;
    const named = label.about === 'title' && !begun;
    if (named) joined.push({ ...next, type: 'heading', level: 1, role: 'title' });
    else joined.push({ ...next, children: [text(`${label.words} : `), ...next.children] });
  }
  return joined;
}

/** The label of a line above the sections, alone on its line and marked as one: by a colon, in bold, or as a heading. */
function headerLabel(block: PageBlock, context: FicheContext) {
  if (block.type !== 'paragraph' && block.type !== 'heading') return undefined;
  const line = withoutHelp(withoutNumbering(lineOf(block, context)));
  const words = cutEnd(line, /[\s:]/);
  if (words === '') return undefined;
  const about = formLabel(words, context)?.about;
  const asked = context.recognition.asked.has(foldText(words));
  if (block.type === 'heading') return asked && about !== undefined ? { words, about } : undefined;
  const marked = words !== line || isOwnLabel(words, context) || isStrong(block.children);
  return marked && about !== undefined ? { words, about } : undefined;
}
