import type { BlockNode, ListNode } from '../../document/index.ts';
import { isListField, tableOf } from '../fiche-field.ts';
import type { FicheSection } from '../fiche-template.ts';
import { type FoundSection, type FoundSections, isPartSection } from './assign.ts';
import { type FicheContext, sectionName } from './context.ts';
import { type Page, type PageBlock, placeOf } from './page.ts';

/** A list that stands where no list section holds it. */
interface LooseList {
  readonly list: ListNode;
  /** Index in the document of the section it stands in; -1 before the first, one past the last under strange headings. */
  readonly host: number;
}

/**
 * Gives lists that lost their heading to the sections that are known to lose it, by their place, and says so. Other lists
 * without heading are proposed to the section that is missing there and are not taken.
 */
export function placeLists(sections: FoundSections, context: FicheContext): FoundSections {
  const found = sections.found.map((entry) => ({
    ...entry,
    blocks: isPartSection(entry.section) ? entry.blocks : entry.blocks.flatMap((block) => splitAtGaps(block)),
  }));
  const preface = sections.preface.flatMap((block) => splitAtGaps(block));
  const loose = looseLists(preface, found, context);
  const placed = placeLost(loose, found, context);
  const taken = new Set<BlockNode>(placed.map(({ start }) => start));
  for (const { list, host } of loose) {
    if (taken.has(list)) continue;
    if (!isOwn(found[host])) {
      taken.add(list);
      propose('fiche-list-unplaced', list, host, found, context);
    } else if (!context.anchored) propose('fiche-list-continued', list, host, found, context);
  }
  const rest = (blocks: Page) => blocks.filter((block) => !taken.has(block));
  return {
    preface: rest(preface),
    found: [...found.map((entry) => ({ ...entry, blocks: rest(entry.blocks) })), ...placed],
    strange: proposeAll(sections.strange, found, context),
  };
}

/** The sections known to lose their heading that were not found, each with the list that stands in its place. */
function placeLost(
  loose: readonly LooseList[],
  found: readonly FoundSection[],
  context: FicheContext,
): readonly FoundSection[] {
  const taken = new Set<ListNode>();
  const lost = context.sections.filter(
    (section) =>
      section.byPosition === true &&
      isListField(section.field ?? '') &&
      !found.some((entry) => entry.section === section),
  );
  return (found.length === 0 ? [] : lost).flatMap((section): readonly FoundSection[] => {
    const list = loose.find((one) => !taken.has(one.list) && standsAtPlace(one, section, found, context))?.list;
    if (list === undefined) return [];
    taken.add(list);
    const params = { section: sectionName(section, context.locale), count: list.items.length };
    context.report({ code: 'fiche-section-by-position', severity: 'warning', section, at: list.at, params });
    return [{ section, blocks: [list], start: list, ideaHeading: undefined }];
  });
}

/** Lists before the first section, in sections that hold none, and beyond the first list of a list section. */
function looseLists(
  preface: Page,
  found: readonly { section: FicheSection; blocks: Page }[],
  context: FicheContext,
): readonly LooseList[] {
  const listsOf = (blocks: Page, host: number) =>
    blocks.flatMap((block) => (block.type === 'list' ? [{ list: block, host }] : []));
  return [
    ...listsOf(preface, -1),
    ...found.flatMap((entry, host) => {
      if (isPartSection(entry.section) || isFilledWithoutTable(entry, context)) return [];
      const lists = listsOf(entry.blocks, host);
      return isListField(entry.section.field ?? '') ? lists.slice(1) : lists;
    }),
  ];
}

/** A list right under the heading of a table section that has no table fills it in. */
function isFilledWithoutTable(
  { section, blocks }: { section: FicheSection; blocks: Page },
  context: FicheContext,
): boolean {
  if (context.anchored || section.heading === undefined || tableOf(section.field) === undefined) return false;
  return blocks.every(({ type }) => type !== 'table');
}

/** Whether a list may stay where it stands: further lists of a list section are part of it. */
function isOwn(host: { section: FicheSection } | undefined): boolean {
  return host !== undefined && isListField(host.section.field ?? '');
}

/** After every section that comes before it on the form, and before every one that comes after. */
function standsAtPlace(
  { host }: LooseList,
  section: FicheSection,
  found: readonly { section: FicheSection }[],
  context: FicheContext,
): boolean {
  const rank = context.sections.indexOf(section);
  return found.every((entry, index) => {
    const before = context.sections.indexOf(entry.section) < rank;
    return before ? index <= host : index > host;
  });
}

function propose(
  code: 'fiche-list-unplaced' | 'fiche-list-continued',
  list: ListNode,
  host: number,
  found: readonly { section: FicheSection }[],
  context: FicheContext,
): void {
  const missing = context.template.sections.filter(
    (section) => isListField(section.field ?? '') && !found.some((entry) => entry.section === section),
  );
  const hostRank = host < 0 ? -1 : context.sections.indexOf(found[host]?.section as FicheSection);
  const after = missing.find((section) => context.sections.indexOf(section) > hostRank);
  const next = code === 'fiche-list-continued' ? after : (after ?? missing.at(-1));
  const proposal = next === undefined ? {} : { proposal: sectionName(next, context.locale) };
  const params = { count: list.items.length, ...proposal };
  const section = code === 'fiche-list-continued' ? found[host]?.section : undefined;
  const severity = code === 'fiche-list-continued' && next === undefined ? 'info' : 'warning';
  context.report({ code, severity, section, at: list.at, params });
}

function proposeAll(strange: Page, found: readonly { section: FicheSection }[], context: FicheContext): Page {
  return strange.filter((block) => {
    if (block.type !== 'list') return true;
    propose('fiche-list-unplaced', block, found.length - 1, found, context);
    return false;
  });
}

/**
 * Markdown joins lists that only an empty line separates. Where the items stand line by line but for one gap, the gap was
 * the end of a list.
 */
function splitAtGaps(block: PageBlock): Page {
  if (block.type !== 'list' || block.items.length < 2) return [block];
  const lines = block.items.map((entry) => entry.at?.line);
  const steps = lines.slice(1).map((line, index) => (line ?? Number.NaN) - (lines[index] ?? Number.NaN));
  const gaps = steps.flatMap((step, index) =>
    step > 1 && block.items[index]?.children.length === 1 ? [index + 1] : [],
  );
  const tight = steps.filter((step) => step === 1).length;
  const [gap] = gaps;
  if (gap === undefined || gaps.length !== 1 || tight !== steps.length - 1 || tight === 0) return [block];
  const second = block.items.slice(gap);
  return [
    { ...block, items: block.items.slice(0, gap) },
    { ...block, items: second, ...placeOf(second[0] ?? {}) },
  ];
}
