import type { BlockNode, HeadingNode, TableNode } from '../../document/index.ts';
import { fichePlaces, messageLocale } from '../../i18n/index.ts';
import { append } from '../../internal/append.ts';
import { foldText } from '../../internal/text.ts';
import { isListField, isPartField, tableOf } from '../fiche-field.ts';
import type { FicheSection } from '../fiche-template.ts';
import { type FicheContext, lineOf, sayFound, sectionName } from './context.ts';
import { END_OF_FORM, type Page, type PageBlock, placeOf } from './page.ts';
import { sectionOfHead } from './recognise/head-words.ts';
import { headerFieldOf, isOwnLabel } from './recognise/header-field.ts';
import { withoutNumbering } from './recognise/label-words.ts';
import type { TableMatch } from './recognise/match-columns.ts';
import { type HeadingMatch, isNoise, isPageMark, matchHeading, wordingsOf } from './recognise/match-heading.ts';
import { matchTable } from './recognise/match-table.ts';

/** A section found in a document, with the blocks that stand in it. */
export interface FoundSection {
  readonly section: FicheSection;
  readonly blocks: PageBlock[];
  readonly start: BlockNode;
  ideaHeading: string | undefined;
}

/** A document cut at the headings of a form. */
export interface FoundSections {
  /** What stands before the first section: title, theme, lists that lost their heading. */
  readonly preface: Page;
  /** In the order of the document. */
  readonly found: readonly FoundSection[];
  /** What stands under headings that are not of the form. */
  readonly strange: Page;
}

/** Cuts a document into the sections of a form. */
export function findSections(blocks: Page, context: FicheContext): FoundSections {
  const walk = startWalk(blocks, context);
  for (const block of blocks) {
    const anchored = sectionAtAnchor(block, context);
    if (block.role === 'end') endForm(walk);
    // What names the fiche is said of all of it, wherever the form asks for it.
    else if (block.role === 'title' && !context.anchored) walk.preface.push(block);
    else if (anchored !== undefined)
      openSection(walk, anchored, block, ideaHeadingOf(block, anchored, context), context);
    else if (block.type === 'heading') visitHeading(walk, block, context);
    else if (block.type === 'table') visitTable(walk, block, context);
    else if (block.type === 'paragraph' && !context.anchored) visitParagraph(walk, block, context);
    else keep(walk, block);
  }
  const { preface, found, strange } = walk;
  if (context.anchored || found.length === 0) return { preface, found, strange };
  const labelled = unknownLabels(strange, context);
  const gone = new Set(labelled);
  const sections = { preface, found, strange: strange.filter((block) => !gone.has(block)) };
  return addToDescription(sections, labelled, context);
}

/** What stands beside a label of a form that the template lacks: kept with the description, like any part of its own. */
function unknownLabels(page: Page, context: FicheContext): Page {
  let labelled = false;
  return page.filter((block, index) => {
    if (block.type === 'heading' || block.role === 'end') {
      const answered = page[index + 1];
      labelled = block.role === 'label' && answered !== undefined && answered.type !== 'heading' && !answered.role;
      if (labelled) sayAsPart(block, descriptionOf(context), context);
    }
    return labelled;
  });
}

/** Says that a heading of the form's own is kept as one of the description. */
export function sayAsPart(
  block: BlockNode,
  section: FicheSection | undefined,
  context: FicheContext,
  severity: 'info' | 'warning' = 'info',
): void {
  if (section === undefined) return;
  const params = { found: lineOf(block, context), section: sectionName(section, context.locale) };
  context.report({ code: 'fiche-heading-as-part', severity, section, at: block.at, params });
}

function descriptionOf({ sections }: FicheContext): FicheSection | undefined {
  return sections.find(({ field }) => field === 'description') ?? sections.find(isPartSection);
}

/** Puts blocks at the end of the description, which begins there when it was not found. */
export function addToDescription(sections: FoundSections, blocks: Page, context: FicheContext): FoundSections {
  const [start] = blocks;
  const section = descriptionOf(context);
  if (start === undefined || section === undefined) return sections;
  const found = sections.found.find((entry) => entry.section === section);
  if (found === undefined) {
    const added = { section, blocks: [...blocks], start, ideaHeading: undefined };
    return { ...sections, found: [...sections.found, added] };
  }
  append(found.blocks, blocks);
  return sections;
}

interface Walk {
  readonly preface: PageBlock[];
  readonly found: FoundSection[];
  readonly strange: PageBlock[];
  /** Sections that an anchor of the document names: in a document with anchors, only the others may be found by their words. */
  readonly named: ReadonlySet<FicheSection>;
  /** Sections that a heading of the document names. */
  readonly headed: ReadonlySet<FicheSection>;
  /** Where blocks go now. */
  target: PageBlock[];
  current: FoundSection | undefined;
}

function startWalk(blocks: Page, context: FicheContext): Walk {
  const named = new Set(blocks.flatMap((block) => sectionAtAnchor(block, context) ?? []));
  const headed = new Set(
    blocks.flatMap((block) => (block.type === 'heading' ? (matchOf(block, context)?.section ?? []) : [])),
  );
  const preface: PageBlock[] = [];
  return { preface, found: [], strange: [], named, headed, target: preface, current: undefined };
}

function sectionAtAnchor(block: BlockNode, context: FicheContext): FicheSection | undefined {
  const name = block.anchor;
  if (name === undefined || !context.anchored) return undefined;
  const exact = context.sections.find(({ id }) => id === name);
  if (exact !== undefined) return exact;
  const prefixed = context.sections.filter(({ id }) => name.endsWith(`-${id}`));
  return prefixed.sort((a, b) => b.id.length - a.id.length)[0];
}

function keep(walk: Walk, block: PageBlock): void {
  walk.target.push(block);
}

function openSection(
  walk: Walk,
  section: FicheSection,
  start: BlockNode,
  ideaHeading: string | undefined,
  context: FicheContext,
): FoundSection {
  const again = walk.found.find((other) => other.section === section);
  const opened = again ?? { section, blocks: [], start, ideaHeading };
  if (again === undefined) walk.found.push(opened);
  else {
    const params = { section: sectionName(section, context.locale) };
    if (foldText(lineOf(again.start, context)) === foldText(lineOf(start, context)))
      context.report({ code: 'fiche-heading-repeated', severity: 'info', section, at: start.at, params });
    again.ideaHeading ??= ideaHeading;
  }
  walk.current = opened;
  walk.target = opened.blocks;
  if (start.type !== 'heading' && start.type !== 'paragraph') opened.blocks.push(start);
  else if (!context.anchored && saysMore(section, start, again !== undefined, context)) {
    opened.blocks.push({ type: 'heading', level: 6, children: start.children, ...placeOf(start) });
  }
  return opened;
}

/** A heading as high as that of the section it follows stands beside that section, not in it. */
export function isHeadingAsHigh(block: HeadingNode, start: BlockNode): boolean {
  return start.type === 'heading' && block.level <= start.level;
}

/** Whether the heading of a section is kept with what it heads: "Pilote" is a role, a second heading divides a description. */
function saysMore(section: FicheSection, start: BlockNode, again: boolean, context: FicheContext): boolean {
  if (tableOf(section.field) !== undefined) return true;
  if (!again || !isPartSection(section)) return false;
  const match = context.recognition.heading(lineOf(start, context));
  return match?.continued !== true;
}

function ideaHeadingOf(block: BlockNode, section: FicheSection, context: FicheContext): string | undefined {
  if (block.type !== 'heading' || section.field !== 'ideas') return undefined;
  return matchHeading(lineOf(block, context), wordingsOf([section]))?.ideaHeading;
}

function visitHeading(walk: Walk, block: PageBlock & HeadingNode, context: FicheContext): void {
  const text = lineOf(block, context);
  const match = matchOf(block, context);
  if (match !== undefined && startsSection(walk, match, block, context)) {
    sayGuess(match, text, block, context);
    openSection(walk, match.section, block, match.ideaHeading, context);
    return;
  }
  const inParts = walk.current !== undefined && isPartSection(walk.current.section);
  const like = headWordSection(walk, block, text, context);
  if (like !== undefined) {
    sayGuess({ section: like, quality: 'prefix' }, text, block, context);
    openSection(walk, like, block, undefined, context);
  } else if (!context.anchored && isNoise(text)) {
    sayFound('fiche-noise', text, block, context);
  } else if (walk.current === undefined || inParts) keep(walk, block);
  else leaveSection(walk, block);
}

/** What a heading among the sections asks for by its noun: "Membres associés", "Actions". Within a description it is one of its parts. */
function headWordSection(
  { found, current, preface }: Walk,
  block: HeadingNode,
  text: string,
  context: FicheContext,
): FicheSection | undefined {
  const inParts = current !== undefined && isPartSection(current.section) && !isHeadingAsHigh(block, current.start);
  // Before the first section, a heading may name the fiche: one that is counted under another does not.
  const counted = withoutNumbering(text) !== text && preface.some(({ type }) => type === 'heading');
  if (context.anchored || (found.length === 0 && !counted) || block.level === 1 || inParts) return undefined;
  return text.length > 60 ? undefined : sectionOfHead(text, context.sections);
}

/** The section that a heading begins: as a pass understood it, else by its words. */
export function matchOf(block: PageBlock, context: FicheContext): HeadingMatch | undefined {
  return block.match ?? context.recognition.heading(lineOf(block, context));
}

/** Whether a heading that is worded like that of a section starts it here, or only says the same. */
function startsSection(
  walk: Walk,
  match: HeadingMatch,
  block: PageBlock & HeadingNode,
  context: FicheContext,
): boolean {
  const inParts = walk.current !== undefined && isPartSection(walk.current.section);
  const again = walk.found.some(({ section }) => section === match.section);
  if (context.anchored) {
    // A heading that was typed anew has lost its anchor; one that has an anchor of its own is something else, such as the title.
    const typed = block.anchor === undefined && block.level > 1;
    return typed && !inParts && !again && !walk.named.has(match.section);
  }
  const beside = walk.current !== undefined && isHeadingAsHigh(block, walk.current.start);
  const sure = match.quality === 'exact' || match.quality === 'normalised' || block.role === 'label';
  return !again || match.continued === true || ((!inParts || beside) && sure);
}

function sayGuess(match: HeadingMatch, found: string, block: BlockNode, context: FicheContext): void {
  const { section, quality } = match;
  if (quality === 'exact' || quality === 'normalised') return;
  const method = fichePlaces[messageLocale(context.locale)][quality];
  const params = { found, section: sectionName(section, context.locale), method, quality };
  context.report({ code: 'fiche-heading-guessed', severity: 'warning', section, at: block.at, params });
}

/** After the end of a form nothing goes into its last place. */
function endForm(walk: Walk): void {
  if (walk.found.length === 0) return;
  walk.current = undefined;
  walk.target = walk.strange;
  walk.strange.push(END_OF_FORM);
}

/** A heading that is not of the form ends the section: what follows is proposed, not added to it. */
function leaveSection(walk: Walk, block: HeadingNode): void {
  walk.current = undefined;
  walk.target = walk.strange;
  walk.strange.push(block);
}

function visitTable(walk: Walk, block: TableNode, context: FicheContext): void {
  const section = sectionOfTable(walk, block, context);
  if (section === undefined || section === walk.current?.section || staysInPlace(walk, section, context))
    keep(walk, block);
  else openSection(walk, section, block, undefined, context);
}

/** The section that the columns of a table name. Among parts of a description it must be one that lost its heading, and is said. */
function sectionOfTable(walk: Walk, block: TableNode, context: FicheContext): FicheSection | undefined {
  const { current } = walk;
  const found = matchTable(block, context);
  if (found === undefined || current === undefined || !isPartSection(current.section)) return found?.section;
  if (!isLostSection(found, walk, context)) return undefined;
  const { section } = found;
  const params = { section: sectionName(section, context.locale), count: block.rows.length - 1 };
  context.report({ code: 'fiche-section-by-position', severity: 'warning', section, at: block.at, params });
  return section;
}

function staysInPlace({ found, current }: Walk, section: FicheSection, { anchored }: FicheContext): boolean {
  const headed = section.heading !== undefined;
  // A word processor may move the bookmark of a table into it; a table that has no heading is then known by its columns.
  if (anchored) return headed || found.some((other) => other.section === section);
  const waits = current !== undefined && tableOf(current.section.field) !== undefined;
  return headed && waits && current.blocks.every(({ type }) => type !== 'table');
}

/** A table in free text whose every column is surely that of a section that no heading names: its heading was lost. */
function isLostSection({ section, columns }: TableMatch, { headed }: Walk, { anchored }: FicheContext): boolean {
  if (anchored || section.heading === undefined || headed.has(section)) return false;
  return columns.length > 1 && columns.every(({ column, guessed }) => column !== undefined && guessed !== true);
}

/** A line of text stays where it stands, unless it speaks of the whole fiche. */
function visitParagraph(walk: Walk, block: BlockNode, context: FicheContext): void {
  const text = lineOf(block, context);
  if (isPageMark(text)) sayFound('fiche-noise', text, block, context);
  else if (walk.current !== undefined && isAboutLine(walk, text, context)) walk.preface.push(block);
  else keep(walk, block);
}

/** "Axe stratégique : Autonomie" after the first sections still speaks of the whole fiche, when the form has that label. */
function isAboutLine({ current }: Walk, line: string, context: FicheContext): boolean {
  const label = /^([^:]{1,80}?)\s*:\s*\S/.exec(line)?.[1];
  if (label === undefined || headerFieldOf(label, context) === undefined) return false;
  return (
    isOwnLabel(label, context) ||
    (current !== undefined && !isPartSection(current.section) && isListField(current.section.field ?? '') === false)
  );
}

export function isPartSection(section: FicheSection): boolean {
  return section.field !== undefined && isPartField(section.field);
}
