import type { BlockNode, DocumentNode } from '../../document/index.ts';
import type { Issue } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { foldText } from '../../internal/text.ts';
import { isListField, tableOf } from '../fiche-field.ts';
import type { FicheSection, FicheTemplate } from '../fiche-template.ts';
import { allSections, withHeader } from '../standard-sections.ts';
import { isPartSection, matchOf } from './assign.ts';
import { type FicheContext, lineOf } from './context.ts';
import { tallyIssues } from './issue-tally.ts';
import { isClosingLine } from './normalise/cover-letter.ts';
import { isAnchor, type Page, type PageBlock, withoutRoles } from './page.ts';
import { runPasses } from './passes.ts';
import { requireReading } from './read-options.ts';
import { isFormHeading } from './recognise/form-label.ts';
import { headerFieldOfLine, isFicheNumber } from './recognise/header-line.ts';
import { isNoise } from './recognise/match-heading.ts';
import { matchTable } from './recognise/match-table.ts';
import { isPrintedWords } from './recognise/printed-words.ts';
import { recognitionOf } from './recognise/recognition.ts';
import { type FicheTraceStep, startTrace } from './trace.ts';

/** The blocks of one fiche among several. */
interface FicheBlocks {
  readonly title: string;
  readonly blocks: Page;
}

/** A document cut into fiches, with what belongs to none. */
interface CutFiches {
  readonly fiches: readonly FicheBlocks[];
  readonly issues: readonly Issue[];
  /** What the fiches are read with. */
  readonly context: FicheContext;
}

/** Whether a document still has the anchors that this library writes: the title's, or those of two sections. */
export function isAnchoredDocument(blocks: readonly BlockNode[], template: FicheTemplate): boolean {
  const ids = template.sections.map(({ id }) => id);
  const anchored = blocks.filter((block) => ids.some((id) => isAnchor(block, id)));
  return anchored.length >= 2 || (anchored.length === 1 && blocks.some((block) => isAnchor(block, 'fiche')));
}

/**
 * Cuts a document that holds several fiches, such as a deck: at the anchors of their titles, else where an early section of the
 * form comes again, or comes after later ones, with a title before it.
 *
 * @example
 * ```ts
 * import { cnrGrandEst, composeFiche, splitFiches } from 'plan-sante/fiche';
 * import { FicheSchema } from 'plan-sante/model';
 * const [p1, p2] = ['Une', 'Deux'].map((title, index) =>
 *   composeFiche(FicheSchema.parse({ title }), cnrGrandEst, { anchorPrefix: `p${index + 1}` }),
 * );
 * const deck = { ...p1, children: [...p1.children, ...p2.children] };
 * console.log(splitFiches(deck, cnrGrandEst).map(({ title }) => title)); // ['Une', 'Deux']
 * ```
 */
export function splitFiches(tree: DocumentNode, template: FicheTemplate): readonly DocumentNode[] {
  requireReading('splitFiches', tree, template, {});
  return cutFiches(tree, template, {}).fiches.map(({ title, blocks }) => ({
    ...tree,
    title,
    children: withoutRoles(blocks),
  }));
}

function startContext(given: FicheTemplate, { locale = 'fr', trace }: CutOptions): FicheContext {
  const template = withHeader(given);
  const sections = allSections(template);
  return {
    locale,
    template,
    sections,
    recognition: recognitionOf(sections, given),
    anchored: false,
    several: false,
    spaced: false,
    report: () => undefined,
    trace: trace === undefined ? undefined : startTrace(trace),
  };
}

interface CutOptions {
  readonly locale?: Locale;
  readonly trace?: (step: FicheTraceStep) => void;
}

/** The same with what belongs to no fiche. */
export function cutFiches(document: DocumentNode, template: FicheTemplate, options: CutOptions): CutFiches {
  const { issues, report, close } = tallyIssues(options.locale ?? 'fr');
  const context: FicheContext = { ...startContext(template, options), report };
  const own = isAnchoredDocument(document.children, template);
  const blocks = runPasses(document.children, own, context);
  const starts = own ? anchoredStarts(blocks) : titleStarts(blocks, context);
  const [only] = starts;
  if (starts.length < 2) {
    close();
    const title = only === undefined ? document.title : lineOf(blocks[only.from] as PageBlock, context);
    return { fiches: [{ title, blocks }], issues, context };
  }
  const outside = (from: number, to: number) => reportOutside(blocks.slice(from, to), context);
  outside(0, only?.from ?? 0);
  const fiches = starts.map(({ from, to }, index) => {
    const next = starts[index + 1]?.from ?? blocks.length;
    outside(to ?? next, next);
    const own = blocks.slice(from, to ?? next);
    return { title: own[0] === undefined ? '' : lineOf(own[0], context), blocks: own };
  });
  close();
  return { fiches, issues, context: { ...context, several: true } };
}

function reportOutside(outside: Page, context: FicheContext): void {
  const filled = outside.filter((block) => lineOf(block, context) !== '');
  const [first] = filled;
  if (first === undefined) return;
  const found = filled.map((block) => lineOf(block, context)).join(' / ');
  const params = { count: filled.length, found };
  context.report({ code: 'fiche-content-outside', severity: 'warning', at: first.at, params });
}

/** Where a fiche begins and, when more than its end stands before the next, where it ends. */
interface Start {
  readonly from: number;
  to: number | undefined;
  /** Sections of the form found in it, when it was found by them. */
  readonly found?: Landmarks;
}

/** The sections found in a fiche, each with the words that headed it. */
type Landmarks = Map<FicheSection, Set<string>>;

function anchoredStarts(blocks: Page): readonly Start[] {
  return blocks.flatMap((block, from) => (isAnchor(block, 'fiche') ? [{ from, to: undefined }] : []));
}

function titleStarts(blocks: Page, context: FicheContext): readonly Start[] {
  const forms = blocks.flatMap((block, index) =>
    block.role === 'title' ? [{ from: aboveForm(blocks, index, context), to: undefined }] : [],
  );
  if (forms.length >= 2) return forms;
  const cutting: Cutting = {
    starts: [],
    early: earlySections(context),
    found: new Map(),
    last: -1,
    current: undefined,
  };
  blocks.forEach((block, index) => {
    const section = landmark(block, cutting.current, context);
    if (section === undefined) return;
    const words = block.type === 'heading' ? foldText(lineOf(block, context)) : '';
    const from = beginsAt(blocks, index, section, words, cutting, context);
    if (from !== undefined) {
      endLast(blocks, from, cutting, context);
      cutting.found = new Map();
      cutting.starts.push({ from, to: undefined, found: cutting.found });
    }
    cutting.found.set(section, (cutting.found.get(section) ?? new Set()).add(words));
    cutting.last = index;
    cutting.current = section;
  });
  endLast(blocks, blocks.length, cutting, context);
  return credible(cutting.starts);
}

/** How far a document has been cut at its titles. */
interface Cutting {
  readonly starts: Start[];
  /** Sections that may open a fiche. */
  readonly early: ReadonlySet<FicheSection>;
  /** What was found of the fiche that is open. */
  found: Landmarks;
  /** The last block that began a section, and which. */
  last: number;
  current: FicheSection | undefined;
}

/** Where another fiche begins before a section that was found; `undefined` when the section is of the fiche that is open. */
function beginsAt(
  blocks: Page,
  index: number,
  section: FicheSection,
  words: string,
  { starts, early, found, last }: Cutting,
  context: FicheContext,
): number | undefined {
  const rank = context.sections.indexOf(section);
  const again = found.has(section);
  const beyond = isBeyondHalf(found, context);
  const later = beyond && [...found.keys()].some((other) => context.sections.indexOf(other) > rank);
  // A form may have two labels for one section, and in its own order: alone, neither begins another fiche.
  const ended = again && blocks.slice(last + 1, index).some(({ role }) => role === 'end');
  const another = last >= 0 && isAnotherFiche(blocks, index, last, again, context);
  const opens = starts.length === 0 || ended || another || (early.has(section) && (again || later));
  if (!opens) return undefined;
  const same = found.get(section)?.has(words) === true;
  const untitled = starts.length === 0 || ended || (same && beyond);
  return (
    titleBefore(blocks, index, last, context) ??
    (untitled ? beginningWithoutTitle(blocks, index, last, section, context) : undefined)
  );
}

function endLast(blocks: Page, limit: number, { starts, last, current }: Cutting, context: FicheContext): void {
  const open = starts.at(-1);
  if (open !== undefined) open.to = endBefore(blocks, last, limit, current, context);
}

/** Where the lines above a form begin, after the end of the form before: they belong to the form below them. */
function aboveForm(blocks: Page, index: number, context: FicheContext): number {
  const end = blocks.slice(0, index).findLastIndex(({ role }) => role === 'end');
  if (end < 0) return underNumbers(blocks, index, context);
  for (let from = end + 1; from < index; from++) {
    const block = blocks[from];
    if (block !== undefined && !isClosingLine(block, context)) return from;
  }
  return index;
}

/** Lines such as "Fiche action" above a title belong to it. */
function underNumbers(blocks: Page, index: number, context: FicheContext): number {
  let from = index;
  for (let above = blocks[from - 1]; above !== undefined && isFicheNumber(above, context); above = blocks[from - 1])
    from--;
  return from;
}

/** One familiar heading on a slide makes no fiche, where others have more of the form. */
function credible(starts: readonly Start[]): readonly Start[] {
  const rich = starts.filter(
    ({ found }) => [...(found?.keys() ?? [])].filter(({ field }) => field !== undefined).length >= 2,
  );
  return rich.length === 0 ? starts.slice(0, 1) : rich;
}

/** Sections that may open a fiche: those up to the first table of the form. */
function earlySections(context: FicheContext): ReadonlySet<FicheSection> {
  const { sections } = context.template;
  const table = sections.findIndex(({ field }) => tableOf(field) !== undefined);
  return new Set(sections.slice(0, table < 0 ? Math.max(1, Math.floor(sections.length / 2)) : table + 1));
}

/** The section a block starts: by its heading, by its header row. Similar words inside a description are not enough. */
function landmark(
  block: PageBlock,
  current: FicheSection | undefined,
  context: FicheContext,
): FicheSection | undefined {
  if (block.type === 'table') return matchTable(block, context)?.section;
  if (block.type !== 'heading') return undefined;
  const match = matchOf(block, context);
  if (match === undefined || match.continued === true) return undefined;
  const sure = match.quality === 'exact' || match.quality === 'normalised';
  return sure || current?.field === undefined || match.section !== current ? match.section : undefined;
}

/** The heading nearest before a landmark that is neither of the form nor noise. */
function titleBefore(blocks: Page, index: number, last: number, context: FicheContext): number | undefined {
  for (let i = index - 1; i > last; i--) {
    const block = blocks[i];
    if (block?.role === 'end') return undefined;
    if (block?.type === 'heading' && block.role !== 'label' && !isNoise(lineOf(block, context))) return i;
  }
  return undefined;
}

/** Whether a heading above those of the sections stands between: it names another fiche where it says so, or a section comes again. */
function isAnotherFiche(blocks: Page, index: number, last: number, again: boolean, context: FicheContext): boolean {
  const block = blocks[index];
  const from = titleBefore(blocks, index, last, context);
  const title = from === undefined ? undefined : blocks[from];
  if (block?.type !== 'heading' || title?.type !== 'heading' || title.level >= block.level) return false;
  return again || headerFieldOfLine(lineOf(title, context), context)?.about === 'fiche';
}

/** Whether what was found goes beyond the first half of the form, so that the form can only begin again. */
function isBeyondHalf(found: Landmarks, { template: { sections } }: FicheContext): boolean {
  const half = sections.findIndex((section) => isPartSection(section));
  return half >= 0 && [...found.keys()].some((section) => sections.indexOf(section) > half);
}

/**
 * Where a fiche begins that has no heading for its title. A short line before is the title; else the fiche begins at its first
 * section, or at the list before its first table, which lost its heading too.
 */
function beginningWithoutTitle(
  blocks: Page,
  index: number,
  last: number,
  section: FicheSection,
  context: FicheContext,
): number {
  const end = blocks.slice(0, index).findLastIndex(({ role }) => role === 'end');
  const from = Math.max(last, end) + 1;
  const title = blocks.slice(from, index).findLastIndex((block) => canBeTitle(block, context));
  if (title >= 0) return from + title;
  const listBefore = index - 1 > last && blocks[index - 1]?.type === 'list';
  return listBefore && tableOf(section.field) !== undefined ? index - 1 : index;
}

/** A short line that is of no place on the form and prints nothing of its own. */
function canBeTitle(block: PageBlock, context: FicheContext): boolean {
  if (block.type !== 'paragraph' || isClosingLine(block, context)) return false;
  const line = lineOf(block, context);
  if (line === '' || line.length > 300 || isNoise(line)) return false;
  const field = headerFieldOfLine(line, context);
  if (field !== undefined) return field.about === 'fiche';
  return !isPrintedWords(block, context) && !isFormHeading(block, context);
}

/** After a list or a table, a heading that is not of the form is no longer part of the fiche. */
function endBefore(
  blocks: Page,
  last: number,
  limit: number,
  current: FicheSection | undefined,
  context: FicheContext,
): number | undefined {
  const holdsRows = isListField(current?.field ?? '') || tableOf(current?.field) !== undefined;
  if (!holdsRows) return undefined;
  let listBefore = false;
  for (let i = last + 1; i < limit; i++) {
    const block = blocks[i] as PageBlock;
    if (block.type === 'heading' && !isNoise(lineOf(block, context))) return i;
    const isLine = block.type === 'paragraph';
    const headed = isLine && isFormHeading(block, context);
    const strange = isLine && !headed && !isPrintedWords(block, context);
    if (strange && listBefore && limit < blocks.length) return i;
    listBefore = (listBefore && !headed) || block.type === 'list';
  }
  return undefined;
}
