import type { BlockNode, HeadingNode, TableNode } from '../../document/index.ts';
import { fichePlaces, messageLocale } from '../../i18n/index.ts';
import { foldText } from '../../internal/text.ts';
import { isListField, isPartField, isTableField } from '../fiche-field.ts';
import type { FicheSection } from '../fiche-template.ts';
import { aboutOfLabel, isOwnLabel } from './about-label.ts';

import { type HeadingMatch, isNoise, matchHeading } from './match-heading.ts';
import { matchTable, type TableMatch } from './match-table.ts';
import { lineOf, type Reading, sectionName } from './reading.ts';
import { FORM_LABEL } from './unfold-form-tables.ts';

/** A section found in a document, with the blocks that stand in it. */
export interface FoundSection {
  readonly section: FicheSection;
  readonly blocks: BlockNode[];
  readonly start: BlockNode;
  ideaHeading: string | undefined;
}

/** A document cut at the headings of a form. */
export interface FoundSections {
  /** What stands before the first section: title, theme, lists that lost their heading. */
  readonly preface: readonly BlockNode[];
  /** In the order of the document. */
  readonly found: readonly FoundSection[];
  /** What stands under headings that are not of the form. */
  readonly strange: readonly BlockNode[];
}

/** Cuts a document into the sections of a form. */
export function findSections(blocks: readonly BlockNode[], reading: Reading): FoundSections {
  const walk = startWalk(blocks, reading);
  for (const block of blocks) {
    const anchored = sectionAtAnchor(block, reading);
    if (anchored !== undefined) openSection(walk, anchored, block, ideaHeadingOf(block, anchored, reading), reading);
    else if (block.type === 'heading') visitHeading(walk, block, reading);
    else if (block.type === 'table') visitTable(walk, block, reading);
    else if (block.type === 'paragraph' && !reading.anchored) visitParagraph(walk, block, reading);
    else keep(walk, block);
  }
  return { preface: walk.preface, found: walk.found, strange: keepUnknownLabels(walk) };
}

/** What stands beside a label of a form that the template lacks is kept with the description, like any part of its own. */
function keepUnknownLabels({ strange, found }: Walk): readonly BlockNode[] {
  const parts = found.findLast(({ section }) => isPartSection(section));
  if (parts === undefined) return strange;
  let labelled = false;
  return strange.filter((block) => {
    if (block.type === 'heading') labelled = block.anchor === FORM_LABEL;
    if (labelled) parts.blocks.push(block);
    return !labelled;
  });
}

interface Walk {
  readonly preface: BlockNode[];
  readonly found: FoundSection[];
  readonly strange: BlockNode[];
  /** Sections that an anchor of the document names: in a document with anchors, only the others may be found by their words. */
  readonly named: ReadonlySet<FicheSection>;
  /** Sections that a heading of the document names. */
  readonly headed: ReadonlySet<FicheSection>;
  /** Where blocks go now. */
  target: BlockNode[];
  current: FoundSection | undefined;
}

function startWalk(blocks: readonly BlockNode[], reading: Reading): Walk {
  const named = new Set(blocks.flatMap((block) => sectionAtAnchor(block, reading) ?? []));
  const headed = new Set(
    blocks.flatMap((block) =>
      block.type === 'heading' ? (reading.recognition.heading(lineOf(block, reading))?.section ?? []) : [],
    ),
  );
  const preface: BlockNode[] = [];
  return { preface, found: [], strange: [], named, headed, target: preface, current: undefined };
}

function sectionAtAnchor(block: BlockNode, reading: Reading): FicheSection | undefined {
  const name = block.anchor;
  if (name === undefined || !reading.anchored) return undefined;
  const exact = reading.sections.find(({ id }) => id === name);
  if (exact !== undefined) return exact;
  const prefixed = reading.sections.filter(({ id }) => name.endsWith(`-${id}`));
  return prefixed.sort((a, b) => b.id.length - a.id.length)[0];
}

function keep(walk: Walk, block: BlockNode): void {
  walk.target.push(block);
}

function openSection(
  walk: Walk,
  section: FicheSection,
  start: BlockNode,
  ideaHeading: string | undefined,
  reading: Reading,
): FoundSection {
  const again = walk.found.find((other) => other.section === section);
  const opened = again ?? { section, blocks: [], start, ideaHeading };
  if (again === undefined) walk.found.push(opened);
  else {
    const params = { section: sectionName(section, reading.locale) };
    if (foldText(lineOf(again.start, reading)) === foldText(lineOf(start, reading)))
      reading.report({ code: 'fiche-heading-repeated', severity: 'info', section, at: start.at, params });
    again.ideaHeading ??= ideaHeading;
  }
  walk.current = opened;
  walk.target = opened.blocks;
  if (start.type !== 'heading' && start.type !== 'paragraph') opened.blocks.push(start);
  else if (!reading.anchored && saysMore(section, start, again !== undefined, reading)) {
    const { at } = start;
    opened.blocks.push({ type: 'heading', level: 6, children: start.children, ...(at !== undefined && { at }) });
  }
  return opened;
}

/** A heading as high as that of the section it follows stands beside that section, not in it. */
export function isHeadingAsHigh(block: HeadingNode, start: BlockNode): boolean {
  return start.type === 'heading' && block.level <= start.level;
}

/** Whether the heading of a section is kept with what it heads: "Pilote" is a role, a second heading divides a description. */
function saysMore(section: FicheSection, start: BlockNode, again: boolean, reading: Reading): boolean {
  if (isTableField(section.field ?? '')) return true;
  if (!again || !isPartSection(section)) return false;
  const match = reading.recognition.heading(lineOf(start, reading));
  return match?.continued !== true;
}

function ideaHeadingOf(block: BlockNode, section: FicheSection, reading: Reading): string | undefined {
  if (block.type !== 'heading' || section.field !== 'ideas') return undefined;
  const own = reading.recognition.wordings.filter((wording) => wording.section === section);
  return matchHeading(lineOf(block, reading), own)?.ideaHeading;
}

function visitHeading(walk: Walk, block: HeadingNode, reading: Reading): void {
  const text = lineOf(block, reading);
  const match = reading.recognition.heading(text);
  if (match !== undefined && startsSection(walk, match, block, reading)) {
    sayGuess(match, text, block, reading);
    openSection(walk, match.section, block, match.ideaHeading, reading);
    return;
  }
  const inParts = walk.current !== undefined && isPartSection(walk.current.section);
  if (!reading.anchored && isNoise(text)) {
    if (text !== '') reading.report({ code: 'fiche-noise', severity: 'info', at: block.at, params: { found: text } });
  } else if (walk.current === undefined || inParts) keep(walk, block);
  else leaveSection(walk, block);
}

/** Whether a heading that is worded like that of a section starts it here, or only says the same. */
function startsSection(walk: Walk, match: HeadingMatch, block: HeadingNode, reading: Reading): boolean {
  const inParts = walk.current !== undefined && isPartSection(walk.current.section);
  const again = walk.found.some(({ section }) => section === match.section);
  if (reading.anchored) {
    // A heading that was typed anew has lost its anchor; one that has an anchor of its own is something else, such as the title.
    const typed = block.anchor === undefined && block.level > 1;
    return typed && !inParts && !again && !walk.named.has(match.section);
  }
  if (match.continued === true) return true;
  const beside = walk.current !== undefined && isHeadingAsHigh(block, walk.current.start);
  if (again) return (!inParts || beside) && (match.quality === 'exact' || match.quality === 'normalised');
  return true;
}

function sayGuess(match: HeadingMatch, found: string, block: BlockNode, reading: Reading): void {
  const { section, quality } = match;
  if (quality === 'exact' || quality === 'normalised') return;
  const method = fichePlaces[messageLocale(reading.locale)][quality];
  const params = { found, section: sectionName(section, reading.locale), method, quality };
  reading.report({ code: 'fiche-heading-guessed', severity: 'warning', section, at: block.at, params });
}

/** A heading that is not of the form ends the section: what follows is proposed, not added to it. */
function leaveSection(walk: Walk, block: HeadingNode): void {
  walk.current = undefined;
  walk.target = walk.strange;
  walk.strange.push(block);
}

function visitTable(walk: Walk, block: TableNode, reading: Reading): void {
  const { current } = walk;
  const inParts = current !== undefined && isPartSection(current.section);
  const found = matchTable(block, reading);
  const match = inParts && (found === undefined || !isLostSection(found, walk, reading)) ? undefined : found;
  const section = match?.section;
  if (inParts && section !== undefined) {
    const params = { section: sectionName(section, reading.locale), count: block.rows.length - 1 };
    reading.report({ code: 'fiche-section-by-position', severity: 'warning', section, at: block.at, params });
  }
  if (section === undefined || section === current?.section) {
    keep(walk, block);
    return;
  }
  const seen = walk.found.some((other) => other.section === section);
  if (reading.anchored) {
    // A word processor may move the bookmark of a table into it; a table that has no heading is then known by its columns.
    if (seen || section.heading !== undefined) keep(walk, block);
    else openSection(walk, section, block, undefined, reading);
    return;
  }
  const waits = current !== undefined && isTableField(current.section.field ?? '');
  const first = waits && current.blocks.every(({ type }) => type !== 'table');
  if (first && section.heading !== undefined) keep(walk, block);
  else openSection(walk, section, block, undefined, reading);
}

/** A table in free text whose every column is surely that of a section that no heading names: its heading was lost. */
function isLostSection({ section, columns }: TableMatch, { headed }: Walk, { anchored }: Reading): boolean {
  if (anchored || section.heading === undefined || headed.has(section)) return false;
  return columns.length > 1 && columns.every(({ column, guessed }) => column !== undefined && guessed !== true);
}

/** A line of text stays where it stands, unless it speaks of the whole fiche. */
function visitParagraph(walk: Walk, block: BlockNode, reading: Reading): void {
  const text = lineOf(block, reading);
  if (walk.current !== undefined && isAboutLine(walk, text, reading)) {
    walk.preface.push(block);
    return;
  }
  keep(walk, block);
}

/** "Axe stratégique : Autonomie" after the first sections still speaks of the whole fiche, when the form has that label. */
function isAboutLine({ current }: Walk, line: string, reading: Reading): boolean {
  const label = /^([^:]{1,80}?)\s*:\s*\S/.exec(line)?.[1];
  if (label === undefined || aboutOfLabel(label, reading) === undefined) return false;
  return (
    isOwnLabel(label, reading) ||
    (current !== undefined && !isPartSection(current.section) && isListField(current.section.field ?? '') === false)
  );
}

export function isPartSection(section: FicheSection): boolean {
  return section.field !== undefined && isPartField(section.field);
}
