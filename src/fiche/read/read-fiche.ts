import type { Address, BlockNode, DocumentNode } from '../../document/index.ts';
import { type Result, requireParts } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { append } from '../../internal/append.ts';
import { foldText } from '../../internal/text.ts';
import { type Fiche, FicheSchema } from '../../model/index.ts';
import type { CompletenessLevel } from '../../validation/index.ts';
import { checkTemplateCall } from '../compose/check-compose-call.ts';
import { FICHE_PROPERTIES } from '../compose/compose-fiche.ts';
import { isListField, isPartField, isTableField } from '../fiche-field.ts';
import type { FicheTemplate } from '../fiche-template.ts';
import { type FoundSections, findSections, isPartSection } from './find-sections.ts';
import { tooLong } from './guard-length.ts';
import { type IssueTally, tallyIssues } from './issue-tally.ts';
import { liftLabels } from './lift-labels.ts';
import { withoutNoAnswers } from './no-answer.ts';
import { placeLists } from './place-lists.ts';
import { readAbout } from './read-about.ts';
import { readItems } from './read-items.ts';
import { readParts } from './read-parts.ts';
import { readRows } from './read-rows.ts';
import { lineOf, type Reading, type ReadingIssue, readingIssue, sectionName } from './reading.ts';
import { sayLinks } from './say-links.ts';
import { cutFiches, isAnchoredDocument } from './split-fiches.ts';

/** What the readers of fiches take. */
export interface ReadFicheOptions {
  /** Language of the messages, and of the document where it does not say; French when left out. */
  readonly locale?: Locale;
  /** The level of completeness wanted: sections it asks for and that are missing are reported. `draft` when left out. */
  readonly level?: CompletenessLevel;
  /** Blocks a document may have, those in tables and lists left aside; 20 000 when left out. */
  readonly blocks?: number;
}

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
  requireParts('readFiche', 'a document tree, as parseDocx or another reader gives it', tree, ['children']);
  checkTemplateCall('readFiche', template, options);
  const refusal = tooLong(tree, options);
  if (refusal !== undefined) return { success: false, issues: [refusal] };
  const { fiches, issues, reading } = cutFiches(tree, template, options);
  const first = fiches[0];
  const read = readOne(tree, first?.blocks ?? tree.children, reading, options);
  const result = { ...read, issues: [...issues, ...read.issues] };
  if (fiches.length < 2) return result;
  const second = fiches[1]?.blocks[0];
  const several = readingIssue(
    { code: 'fiche-several', severity: 'error', at: second?.at, params: { count: fiches.length } },
    options.locale ?? 'fr',
  );
  const partial = result.success ? result.data : result.partial;
  return { success: false, issues: [several, ...result.issues], ...(partial !== undefined && { partial }) };
}

/** Reads one fiche from its blocks. */
export function readOne(
  tree: DocumentNode,
  blocks: readonly BlockNode[],
  shared: Reading,
  options: ReadFicheOptions,
): Result<Fiche> {
  const { locale, template } = shared;
  const tally = tallyIssues(locale);
  const properties = tree.properties ?? {};
  const property = (name: string) => (Object.hasOwn(properties, name) ? properties[name] : undefined);
  const reading: Reading = {
    ...shared,
    anchored: isAnchoredDocument(blocks, template),
    spaced: property(FICHE_PROPERTIES.typography) !== undefined,
    report: tally.report,
  };
  sayTemplate(property(FICHE_PROPERTIES.template), property(FICHE_PROPERTIES.version), reading);
  // A label that is a heading in one fiche may be a line of text in the next.
  const own = reading.anchored || !reading.several ? blocks : liftLabels(blocks, reading);
  const sections = placeLists(placeUnderGroups(findSections(own, reading), reading), reading);
  const places = new Map<string, Address | undefined>();
  const draft = readDraft(sections, places, reading);
  sayStrange(sections, reading);
  if (!reading.anchored) sayLinks(sections.found, reading);
  if (sections.found.length === 0) {
    reading.report({ code: 'fiche-not-recognised', severity: 'error', params: { template: template.id } });
  } else sayMissing(sections, draft, options.level, reading);
  return validated(draft, places, tally, reading);
}

function sayTemplate(id: string | undefined, version: string | undefined, reading: Reading): void {
  const { template } = reading;
  if (id !== undefined && id !== template.id) {
    const params = { found: id, template: template.id };
    reading.report({ code: 'fiche-other-template', severity: 'warning', params });
  } else if (version !== undefined && version !== (template.version ?? '1')) {
    const params = { found: version, template: template.id, version: template.version ?? '1' };
    reading.report({ code: 'fiche-template-newer', severity: 'warning', params });
  }
}

/** What stands under a heading that only groups goes to the part section after it, when that one lost its heading. */
function placeUnderGroups(sections: FoundSections, reading: Reading): FoundSections {
  const found = [...sections.found];
  for (const section of reading.template.sections) {
    if (!isPartSection(section) || found.some((entry) => entry.section === section)) continue;
    const rank = reading.template.sections.indexOf(section);
    const before = reading.template.sections.slice(0, rank).reverse();
    const groups = before.slice(
      0,
      before.findIndex((other) => other.field !== undefined),
    );
    const under = found.filter((entry) => groups.includes(entry.section) && entry.blocks.length > 0);
    const blocks = under.flatMap((entry) => entry.blocks.splice(0));
    const start = blocks[0];
    if (start === undefined) continue;
    const params = { section: sectionName(section, reading.locale), count: blocks.length };
    reading.report({ code: 'fiche-section-by-position', severity: 'info', section, at: start.at, params });
    const after = found.findLastIndex((entry) => groups.includes(entry.section));
    found.splice(after + 1, 0, { section, blocks, start, ideaHeading: undefined });
  }
  return { ...sections, found };
}

/** A fiche as it was read, before it is checked. */
type Draft = Record<string, unknown> & {
  readonly expectations: Record<string, unknown>;
  readonly description: unknown[];
};

/** Reads every section, and keeps where each entry stood under its path in the fiche. */
function readDraft(sections: FoundSections, places: Map<string, Address | undefined>, reading: Reading): Draft {
  const keepPlaces = (path: string, entries: readonly { readonly at: Address | undefined }[], from = 0) => {
    entries.forEach(({ at }, index) => {
      places.set(`${path}.${from + index}`, at);
    });
  };
  const about = readAbout(sections.preface, reading);
  places.set('title', sections.preface.find((block) => block.type === 'heading')?.at);
  const draft: Draft = { ...about, description: [], expectations: {} };
  const ranked = [...sections.found].sort(
    (a, b) => reading.sections.indexOf(a.section) - reading.sections.indexOf(b.section),
  );
  for (const { section, blocks: filled, start, ideaHeading } of ranked) {
    const field = section.field;
    if (field === undefined) continue;
    const blocks = reading.anchored ? filled : withoutNoAnswers(filled, section, reading);
    if (isListField(field)) {
      const read = readItems(blocks, section, reading);
      keepPlaces(field, read);
      const items = read.map(({ item }) => item);
      const level = /^expectations\.(.*)$/.exec(field)?.[1];
      if (level === undefined) draft[field] = items;
      else draft.expectations[level] = items;
      if (field === 'ideas' && ideaHeading !== undefined) draft['ideaHeading'] = ideaHeading;
    } else if (isTableField(field)) {
      const read = readRows(blocks, section, field, reading);
      keepPlaces(field, read);
      const rows = read.map(({ row }) => row);
      if (rows.length > 0) draft[field] = rows;
    } else if (isPartField(field)) {
      const read = readParts(blocks, section, start, reading);
      keepPlaces('description', read, draft.description.length);
      append(
        draft.description,
        read.map(({ part }) => part),
      );
    }
  }
  return draft;
}

/** Whatever is left in groups and under strange headings is said, so that nothing goes unseen. */
function sayStrange(sections: FoundSections, reading: Reading): void {
  const groups = sections.found.filter(({ section }) => section.field === undefined).flatMap(({ blocks }) => blocks);
  for (const block of [...groups, ...sections.strange]) {
    if (block.type === 'note' && block.kind === 'help') continue;
    const found = lineOf(block, reading);
    if (found === '' || reading.recognition.printed.has(foldText(found.slice(0, 2_000)))) continue;
    reading.report({ code: 'fiche-content-unplaced', severity: 'warning', at: block.at, params: { found } });
  }
}

const LEVELS: readonly CompletenessLevel[] = ['draft', 'presentable', 'priority-ready', 'auditable'];

/** Says which sections are absent or empty. A section the asked level wants is worth a warning. */
function sayMissing(sections: FoundSections, draft: Draft, level: CompletenessLevel = 'draft', reading: Reading): void {
  for (const section of reading.template.sections) {
    const { field, requiredAt } = section;
    if (field === undefined) continue;
    const wanted = requiredAt !== undefined && LEVELS.indexOf(requiredAt) <= LEVELS.indexOf(level);
    const entry = sections.found.find((found) => found.section === section);
    if (entry === undefined && section.shown === 'filled' && !wanted) continue;
    if (entry !== undefined && (!wanted || isFilled(draft, field))) continue;
    reading.report({
      code: entry === undefined ? 'fiche-section-missing' : 'fiche-section-empty',
      severity: wanted ? 'warning' : 'info',
      section,
      at: entry?.start.at,
      path: field.split('.'),
      params: { section: sectionName(section, reading.locale), ...(wanted && { level: requiredAt }) },
    });
  }
}

function isFilled(draft: Draft, field: string): boolean {
  const [first = '', second] = field.split('.');
  if (first === 'description') {
    return draft.description.some((part) => second === undefined || (part as { kind: string }).kind === second);
  }
  const value = second === undefined ? draft[first] : draft.expectations[second];
  return Array.isArray(value) && value.length > 0;
}

function validated(
  draft: Draft,
  places: ReadonlyMap<string, Address | undefined>,
  { issues, close }: IssueTally,
  reading: Reading,
): Result<Fiche> {
  const { title, ...rest } = draft;
  if (title === undefined) reading.report({ code: 'fiche-title-missing', severity: 'error', path: ['title'] });
  const parsed = FicheSchema.safeParse(title === undefined ? { ...rest, title: '?' } : draft);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
      reading.report({ ...refusal(issue, path), severity: 'error', path, at: placeOfPath(path, places) });
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
function refusal(issue: Refused, path: readonly (string | number)[]): Pick<ReadingIssue, 'code' | 'params'> {
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
