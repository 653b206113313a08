import type { Address, DocumentNode } from '../../document/index.ts';
import { textOf } from '../../document/visit.ts';
import type { Issue, Result } from '../../errors/index.ts';

import { append } from '../../internal/append.ts';
import { foldText } from '../../internal/text.ts';
import { type Fiche, FicheSchema } from '../../model/index.ts';
import type { CompletenessLevel } from '../../validation/index.ts';
import { FICHE_PROPERTIES } from '../compose/compose-fiche.ts';
import { isListField, isPartField, roleOfField, type TableField, tableOf } from '../fiche-field.ts';
import type { FicheTemplate } from '../fiche-template.ts';
import { identifiersOfNames, type ReferencingDraft } from '../names-on-paper.ts';
import {
  addToDescription,
  type FoundSection,
  type FoundSections,
  findSections,
  isPartSection,
  sayAsPart,
} from './assign.ts';
import { leftOut, sayLinks } from './conserve.ts';
import { type FicheContext, type FicheIssue, ficheIssue, lineOf, sayFound, sectionName } from './context.ts';
import { type IssueTally, tallyIssues } from './issue-tally.ts';
import { liftLabels } from './normalise/labels.ts';
import { decideTitle } from './normalise/titles.ts';
import type { Page, PageBlock } from './page.ts';
import { placeLists } from './place-lists.ts';
import { blockLimitIssue, type ReadFicheOptions, requireReading } from './read-options.ts';
import { withoutNoAnswers } from './recognise/no-answer.ts';
import { cutFiches, isAnchoredDocument } from './split.ts';
import { readHeader } from './values/read-header.ts';
import { readItems } from './values/read-items.ts';
import { readParts } from './values/read-parts.ts';
import { readRows } from './values/read-rows.ts';

/**
 * Reads a filled form back into data.
 *
 * Sections are recognised by their anchor (a bookmark, an id), else by their heading in any language of the form: the same words,
 * the same but for accents, case and punctuation, words with more glued after them, similar spelling, and for sections known to
 * lose their heading by position. Every guess, everything that is not taken and every repair is an issue with its place; what is
 * read of a document written by `renderFiche` is the fiche (see `canonicalFiche`).
 *
 * @returns the fiche, or what could be read of it in `partial` when it has no title or a value is refused.
 * @throws PlanSanteError when the template or the locale is not one.
 * @example
 * ```ts
 * import { cnrGrandEst, composeFiche, readFiche } from 'plan-sante/fiche';
 * import { FicheSchema } from 'plan-sante/model';
 * const fiche = FicheSchema.parse({ title: 'Équipe mobile', constats: [{ text: 'Peu de relais' }] });
 * const result = readFiche(composeFiche(fiche, cnrGrandEst), cnrGrandEst);
 * console.log(result.success && result.data.constats[0]?.text); // 'Peu de relais'
 * ```
 */
export function readFiche(tree: DocumentNode, template: FicheTemplate, options: ReadFicheOptions = {}): Result<Fiche> {
  requireReading('readFiche', tree, template, options);
  return readFicheOfKnownTree(tree, template, options);
}

/** The same of a tree that was looked at before. */
export function readFicheOfKnownTree(
  tree: DocumentNode,
  template: FicheTemplate,
  options: ReadFicheOptions,
): Result<Fiche> {
  const refusal = blockLimitIssue(tree, options);
  if (refusal !== undefined) return { success: false, issues: [refusal] };
  const { fiches, issues, context } = cutFiches(tree, template, options);
  const first = fiches[0];
  const read = readOne(tree, first?.blocks ?? tree.children, context, options);
  const told = [...issues, ...read.issues];
  const others = fiches.slice(1).map(({ blocks }) => textOf(blocks));
  const result = { ...read, issues: [...told, ...untold(tree, [read], others, told, context)] };
  if (fiches.length < 2) return result;
  const second = fiches[1]?.blocks[0];
  const several = ficheIssue(
    { code: 'fiche-several', severity: 'error', at: second?.at, params: { count: fiches.length } },
    options.locale ?? 'fr',
  );
  const partial = result.success ? result.data : result.partial;
  return { success: false, issues: [several, ...result.issues], ...(partial !== undefined && { partial }) };
}

/** What no fiche and no issue says of a document that was written elsewhere. */
export function untold(
  tree: DocumentNode,
  read: readonly Result<Fiche>[],
  others: readonly string[],
  issues: readonly Issue[],
  context: FicheContext,
): readonly Issue[] {
  if (isAnchoredDocument(tree.children, context.template)) return [];
  const data = read.map((result) => (result.success ? result.data : result.partial));
  return leftOut(tree.children, [...data, ...others], issues, context);
}

/** Reads one fiche from its blocks. */
export function readOne(
  tree: DocumentNode,
  blocks: Page,
  shared: FicheContext,
  options: ReadFicheOptions,
): Result<Fiche> {
  const { locale, template } = shared;
  const tally = tallyIssues(locale);
  const properties = tree.properties ?? {};
  const property = (name: string) => (Object.hasOwn(properties, name) ? properties[name] : undefined);
  const context: FicheContext = {
    ...shared,
    anchored: isAnchoredDocument(blocks, template),
    spaced: property(FICHE_PROPERTIES.typography) !== undefined,
    report: tally.report,
  };
  sayTemplate(property(FICHE_PROPERTIES.template), property(FICHE_PROPERTIES.version), context);
  // A label that is a heading in one fiche may be a line of text in the next.
  const own = context.anchored || !context.several ? blocks : liftLabels(blocks, context);
  const placed = placeUnderGroups(findSections(own, context), context);
  const sections = placeLists(context.anchored ? placed : keepUnderGroups(placed, context), context);
  const places = new Map<string, Address | undefined>();
  const read: Draft & ReferencingDraft = readDraft(sections, places, context);
  const draft = identifiersOfNames(read, properties);
  reportStrange(sections, context);
  if (!context.anchored) sayLinks(sections.found, context);
  if (sections.found.length === 0) {
    context.report({ code: 'fiche-not-recognised', severity: 'error', params: { template: template.id } });
  } else sayMissing(sections, draft, options.level, context);
  return validated(draft, places, tally, context);
}

function sayTemplate(id: string | undefined, version: string | undefined, context: FicheContext): void {
  const { template } = context;
  if (id !== undefined && id !== template.id) {
    const params = { found: id, template: template.id };
    context.report({ code: 'fiche-other-template', severity: 'warning', params });
  } else if (version !== undefined && version !== (template.version ?? '1')) {
    const params = { found: version, template: template.id, version: template.version ?? '1' };
    context.report({ code: 'fiche-template-newer', severity: 'warning', params });
  }
}

/** What stands under a heading that only groups goes to the part section after it, when that one lost its heading. */
function placeUnderGroups(sections: FoundSections, context: FicheContext): FoundSections {
  const found = [...sections.found];
  for (const section of context.template.sections) {
    if (!isPartSection(section) || found.some((entry) => entry.section === section)) continue;
    const rank = context.template.sections.indexOf(section);
    const before = context.template.sections.slice(0, rank).reverse();
    const groups = before.slice(
      0,
      before.findIndex((other) => other.field !== undefined),
    );
    const under = found.filter((entry) => groups.includes(entry.section) && entry.blocks.length > 0);
    const blocks = under.flatMap((entry) => entry.blocks.splice(0));
    const start = blocks[0];
    if (start === undefined) continue;
    const params = { section: sectionName(section, context.locale), count: blocks.length };
    context.report({ code: 'fiche-section-by-position', severity: 'info', section, at: start.at, params });
    const after = found.findLastIndex((entry) => groups.includes(entry.section));
    found.splice(after + 1, 0, { section, blocks, start, ideaHeading: undefined });
  }
  return { ...sections, found };
}

/** What stands under a heading that holds nothing of the fiche, such as "Territoire", is a part of the description. */
function keepUnderGroups(sections: FoundSections, context: FicheContext): FoundSections {
  const kept = sections.found.flatMap((entry): Page => {
    if (entry.section.field !== undefined || entry.blocks.every((block) => isPrinted(block, context))) return [];
    sayAsPart(entry.start, entry.section, context);
    const heading = entry.start.type === 'heading' ? entry.start : undefined;
    return [...(heading === undefined ? [] : [{ ...heading, level: 6 as const }]), ...entry.blocks.splice(0)];
  });
  return addToDescription(sections, kept, context);
}

type Filled = Omit<FoundSection, 'blocks'> & { readonly blocks: Page };

/** A fiche as it was read, before it is checked. */
type Draft = Record<string, unknown> & {
  readonly expectations: Record<string, unknown>;
  readonly description: unknown[];
};

/** Reads every section, and keeps where each entry stood under its path in the fiche. */
function readDraft(sections: FoundSections, places: Map<string, Address | undefined>, context: FicheContext): Draft {
  const starts = sections.found.map(({ start }) => start);
  const title = decideTitle(sections.preface, context, starts);
  if (title !== undefined) context.trace?.block('title', title, 'title of the fiche');
  for (const { section, start } of sections.found)
    context.trace?.block('sections', start, `section ${sectionName(section, context.locale)}`);
  const about = readHeader(sections.preface, title, context);
  places.set('title', sections.preface.find((block) => block.type === 'heading')?.at);
  const draft: Draft = { ...about, description: [], expectations: {} };
  const ranked = [...sections.found].sort(
    (a, b) => context.sections.indexOf(a.section) - context.sections.indexOf(b.section),
  );
  for (const found of ranked) {
    const { path, from, entries } = readSection(found, draft, context);
    entries.forEach(({ at }, index) => {
      places.set(`${path}.${from + index}`, at);
    });
  }
  return draft;
}

/** Entries that were read into the draft, and from which place on in which list. */
interface Placed {
  readonly path: string;
  readonly from: number;
  readonly entries: readonly { readonly at: Address | undefined }[];
}

function readSection(found: FoundSection, draft: Draft, context: FicheContext): Placed {
  const { section } = found;
  const { field = '' } = section;
  const blocks = field === '' || context.anchored ? found.blocks : withoutNoAnswers(found.blocks, section, context);
  const table = tableOf(field);
  if (isListField(field)) return readList({ ...found, blocks }, field, draft, context);
  if (table !== undefined) return readTable({ ...found, blocks }, table, draft, context);
  if (!isPartField(field)) return { path: field, from: 0, entries: [] };
  const entries = readParts(blocks, section, found.start, context);
  const from = draft.description.length;
  append(
    draft.description,
    entries.map(({ part }) => part),
  );
  return { path: 'description', from, entries };
}

function readList(
  { section, blocks, ideaHeading }: Filled,
  field: string,
  draft: Draft,
  context: FicheContext,
): Placed {
  const entries = readItems(blocks, section, context);
  const items = entries.map(({ item }) => item);
  const level = /^expectations\.(.*)$/.exec(field)?.[1];
  if (level === undefined) draft[field] = items;
  else draft.expectations[level] = items;
  if (field === 'ideas' && ideaHeading !== undefined) draft['ideaHeading'] = ideaHeading;
  return { path: field, from: 0, entries };
}

function readTable({ section, blocks }: Filled, table: TableField, draft: Draft, context: FicheContext): Placed {
  const before = draft[table];
  const rows = Array.isArray(before) ? before : [];
  const entries = readRows(blocks, section, table, context);
  const role = roleOfField(section.field);
  const added = entries.map(({ row }) =>
    role === undefined || row['roleKinds'] ? row : { ...row, roleKinds: [role] },
  );
  if (added.length > 0) draft[table] = [...rows, ...added];
  return { path: table, from: rows.length, entries };
}

/** Whatever is left in groups and under strange headings is said, so that nothing goes unseen. */
function reportStrange(sections: FoundSections, context: FicheContext): void {
  const groups = sections.found.filter(({ section }) => section.field === undefined).flatMap(({ blocks }) => blocks);
  for (const block of [...groups, ...sections.strange]) {
    if (!isPrinted(block, context)) sayFound('fiche-content-unplaced', lineOf(block, context), block, context);
  }
}

/** Whether a block says nothing but what the form prints itself. */
function isPrinted(block: PageBlock, context: FicheContext): boolean {
  if (block.type === 'note' && block.kind === 'help') return true;
  const found = lineOf(block, context);
  return found === '' || context.recognition.printed.has(foldText(found.slice(0, 2_000)));
}

const LEVELS: readonly CompletenessLevel[] = ['draft', 'presentable', 'priority-ready', 'auditable'];

/** Says which sections are absent or empty. A section the asked level wants is worth a warning. */
function sayMissing(
  sections: FoundSections,
  draft: Draft,
  level: CompletenessLevel = 'draft',
  context: FicheContext,
): void {
  for (const section of context.template.sections) {
    const { field, requiredAt } = section;
    if (field === undefined) continue;
    const wanted = requiredAt !== undefined && LEVELS.indexOf(requiredAt) <= LEVELS.indexOf(level);
    const entry = sections.found.find((found) => found.section === section);
    if (entry === undefined && section.shown === 'filled' && !wanted) continue;
    if (entry !== undefined && (!wanted || isFilled(draft, field))) continue;
    context.report({
      code: entry === undefined ? 'fiche-section-missing' : 'fiche-section-empty',
      severity: wanted ? 'warning' : 'info',
      section,
      at: entry?.start.at,
      path: field.split('.'),
      params: { section: sectionName(section, context.locale), ...(wanted && { level: requiredAt }) },
    });
  }
}

function isFilled(draft: Draft, field: string): boolean {
  const [first = '', second] = field.split('.');
  if (first === 'description') {
    return draft.description.some((part) => second === undefined || (part as { kind: string }).kind === second);
  }
  const value = second === undefined || tableOf(field) !== undefined ? draft[first] : draft.expectations[second];
  return Array.isArray(value) && value.length > 0;
}

function validated(
  draft: Draft,
  places: ReadonlyMap<string, Address | undefined>,
  { issues, close }: IssueTally,
  context: FicheContext,
): Result<Fiche> {
  const { title, ...rest } = draft;
  if (title === undefined) context.report({ code: 'fiche-title-missing', severity: 'error', path: ['title'] });
  const parsed = FicheSchema.safeParse(title === undefined ? { ...rest, title: '?' } : draft);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
      context.report({ ...refusal(issue, path), severity: 'error', path, at: placeOfPath(path, places) });
    }
  }
  close();
  if (issues.some(({ severity }) => severity === 'error') || !parsed.success) {
    return { success: false, issues, partial: parsed.success && title !== undefined ? parsed.data : draft };
  }
  return { success: true, data: parsed.data, issues };
}

type Refused = { readonly code: string; readonly maximum?: unknown; readonly origin?: unknown };

/** What the model refuses, in the words of the reader. */
function refusal(issue: Refused, path: readonly (string | number)[]): Pick<FicheIssue, 'code' | 'params'> {
  if (issue.code !== 'too_big') return { code: 'fiche-value-refused', params: { member: path.join('.') } };
  return {
    code: issue.origin === 'array' ? 'fiche-too-many' : 'fiche-text-too-long',
    params: { limit: Number(issue.maximum) },
  };
}

/** Where the entry with a path stood: that of the nearest entry around it. */
function placeOfPath(
  path: readonly (string | number)[],
  places: ReadonlyMap<string, Address | undefined>,
): Address | undefined {
  for (let length = path.length; length > 0; length--) {
    const at = places.get(path.slice(0, length).join('.'));
    if (at !== undefined) return at;
  }
  return undefined;
}
