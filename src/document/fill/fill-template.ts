import { type Issue, type Result, requireBytes } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { requireOptions } from '../../i18n/index.ts';
import {
  answer,
  childrenOf,
  insertAll,
  insertBeforeEnd,
  type OoxmlPackage,
  openPackage,
  partRelationships,
  partText,
  readXml,
  relationshipsXml,
  relationshipXml,
  rewritten,
  type XmlElement,
} from '../ooxml/index.ts';
import { compilePart } from './compile-part.ts';
import { withNewLists } from './counted-lists.ts';
import { dataIssue, fillIssue, type TemplateFinding } from './fill-issue.ts';
import { TEMPLATE_LIMITS, type TemplateLimits } from './limits.ts';
import { looseTags } from './loose-tags.ts';
import { matchTags } from './match-tags.ts';
import { ownIds } from './own-ids.ts';
import { readData, type TemplateRecord } from './read-data.ts';
import type { Step } from './step.ts';
import { checkFields, declaredNames, type TemplateFields } from './template-fields.ts';
import { linksPart, type PartsOf, type PartToFill, type TemplateParts } from './template-parts.ts';
import { type MetText, templateTags } from './template-tag.ts';
import { type LooseText, partTexts, type TemplateText } from './template-text.ts';
import { type FreeIds, type TemplateLimitMet, type WrittenNote, type WrittenPart, writeSteps } from './write-steps.ts';

/** How a template is filled or checked. */
export interface TemplateOptions<Fields extends TemplateFields> {
  /** The names the template may use; nothing else is ever looked up. */
  readonly fields: Fields;
  /** Language of the messages; French unless told otherwise. */
  readonly locale?: Locale;
  readonly limits?: Partial<TemplateLimits>;
}

/** Fills a template of any format; `caller` is the public function that was asked. */
export function fillTemplate(
  template: Uint8Array,
  data: unknown,
  options: TemplateOptions<TemplateFields>,
  partsOf: PartsOf,
  caller: string,
): Result<Uint8Array> {
  requireBytes(caller, template);
  checkFields(options?.fields, caller);
  requireOptions(caller, options, { fields: true, locale: true, limits: true });
  const locale = options.locale ?? 'fr';
  const limits = { ...TEMPLATE_LIMITS, ...options.limits };
  const opened = answer(locale, () => readTemplate(template, options, partsOf));
  if (!opened.success) return opened;
  const { findings } = opened.data;
  const { record, findings: odd } = readData(data, options.fields, limits.repetitions);
  const issues: Issue[] = [
    ...findings.map((finding) => fillIssue(finding, locale)),
    ...odd.map((finding) => dataIssue(finding, limits.repetitions, locale)),
  ];
  if (issues.some(({ severity }) => severity === 'error')) return { success: false, issues };
  const filled = answer(locale, () => fillParts(opened.data, record, limits));
  if (!filled.success) return { success: false, issues: [...filled.issues, ...issues] };
  if ('limit' in filled.data) {
    const { limit } = filled.data;
    const finding = { code: 'template-limit', reason: limit, params: { limit: limits[limit] } } as const;
    return { success: false, issues: [fillIssue(finding, locale), ...issues] };
  }
  for (const finding of filled.data.findings) issues.push(fillIssue(finding, locale));
  return { success: true, data: filled.data.bytes, issues };
}

/** The mistakes of a template of any format. */
export function checkOfficeTemplate(
  template: Uint8Array,
  options: TemplateOptions<TemplateFields>,
  partsOf: PartsOf,
  caller: string,
): readonly Issue[] {
  requireBytes(caller, template);
  checkFields(options?.fields, caller);
  requireOptions(caller, options, { fields: true, locale: true, limits: true });
  const locale = options.locale ?? 'fr';
  const opened = answer(locale, () => readTemplate(template, options, partsOf));
  if (!opened.success) return opened.issues;
  return opened.data.findings.map((finding) => fillIssue(finding, locale));
}

/** A part with tags, ready to be written. */
interface CompiledPart {
  readonly part: PartToFill;
  readonly steps: readonly Step[];
}

interface ReadTemplate {
  readonly file: OoxmlPackage;
  readonly template: TemplateParts;
  readonly compiled: readonly CompiledPart[];
  readonly findings: readonly TemplateFinding[];
}

function readTemplate(bytes: Uint8Array, options: TemplateOptions<TemplateFields>, partsOf: PartsOf): ReadTemplate {
  const file = openPackage(bytes, options.limits);
  const { tags: most, loopDepth } = { ...TEMPLATE_LIMITS, ...options.limits };
  const template = partsOf(file);
  const compiled: CompiledPart[] = [];
  const findings: TemplateFinding[] = [];
  const names = declaredNames(options.fields);
  let count = 0;
  for (const part of template.parts) {
    const texts = textsOf(part);
    const tags = templateTags(texts.met, most - count);
    if (tags === undefined) {
      const finding = { code: 'template-limit', reason: 'tags', params: { limit: most } } as const;
      return { file, template, compiled: [], findings: [finding] };
    }
    count += tags.length;
    const { actions, mistakes } = matchTags(tags, options.fields, loopDepth);
    for (const { code, reason, params, tag } of mistakes) {
      // A text box is there twice, once for old programs: one telling is enough.
      if (tag.home.ancestors.some((ancestor) => ancestor.name === 'mc:Fallback')) continue;
      findings.push({ code, reason, params, part: part.name, position: positionIn(part, texts, tag.home) });
    }
    for (const finding of looseFindings(part, texts.loose, names)) findings.push(finding);
    if (mistakes.length > 0 || tags.length === 0) continue;
    const ownTags = tags.filter(({ home }) => !texts.noteOf.has(home));
    const noteSteps = new Map(
      [...texts.notes].map(([reference, note]) => {
        const { source, element } = note;
        const inside = {
          source,
          root: element,
          texts: note.texts,
          actions,
          own: new Map([[element, { kind: 'own-id' } as const]]),
        };
        const noteTags = tags.filter(({ home }) => texts.noteOf.get(home) === reference);
        return [reference, compilePart({ ...inside, tags: noteTags }, element.from, element.to)] as const;
      }),
    );
    const body = { part, texts: texts.own, tags: ownTags, actions, noteSteps };
    const steps = compilePart({ ...part, texts: texts.own, tags: ownTags, actions, own: ownIds(body) });
    compiled.push({ part, steps });
  }
  for (const finding of leftFindings(file, template, compiled, names)) findings.push(finding);
  return { file, template, compiled, findings: toldOnce(findings) };
}

/** A tag that stays several times in one place is one thing to mend. */
function toldOnce(findings: readonly TemplateFinding[]): readonly TemplateFinding[] {
  const told = new Set<string>();
  return findings.filter(({ code, params, part, position }) => {
    const key = JSON.stringify([params, part, position]);
    if (code !== 'template-tag-left') return true;
    return told.has(key) ? false : told.add(key);
  });
}

interface NoteTexts {
  readonly source: string;
  readonly element: XmlElement;
  readonly texts: readonly TemplateText[];
}

interface FoundTexts {
  readonly own: readonly TemplateText[];
  readonly met: readonly MetText[];
  readonly loose: readonly LooseText[];
  /** Notes by their references, and the reference of each text of a note. */
  readonly notes: ReadonlyMap<XmlElement, NoteTexts>;
  readonly noteOf: ReadonlyMap<TemplateText, XmlElement>;
}

/** The texts of a part with those of its notes, which are met where they are referred to. */
function textsOf(part: PartToFill): FoundTexts {
  const { texts: own, loose } = partTexts(part.root, part.source, part);
  const met: MetText[] = own.map((text) => ({ text }));
  const all = [...loose];
  const notes = new Map<XmlElement, NoteTexts>();
  const noteOf = new Map<TemplateText, XmlElement>();
  for (const [reference, { source, element }] of part.notes) {
    if (!reference.name.endsWith('Reference')) continue;
    const inside = partTexts(element, source, { links: new Map(), plain: false });
    notes.set(reference, { source, element, texts: inside.texts });
    for (const one of inside.loose) all.push(one);
    for (const text of inside.texts) {
      met.push({ text, at: reference.from });
      noteOf.set(text, reference);
    }
  }
  return { own, met, loose: all, notes, noteOf };
}

/** Where a text is; that of a note is where it is referred to. */
function positionIn(part: PartToFill, { noteOf, own }: FoundTexts, text: TemplateText): TemplateFinding['position'] {
  const reference = noteOf.get(text);
  if (reference === undefined) return part.positionOf(text);
  const home = own.find(({ element }) => element.from <= reference.from && reference.to <= element.to);
  return home && part.positionOf(home);
}

function looseFindings(
  part: PartToFill,
  loose: readonly LooseText[],
  names: ReadonlySet<string>,
): readonly TemplateFinding[] {
  return loose.flatMap((text) =>
    looseTags(text.text, text.in, names).map(
      (found) =>
        ({
          code: 'template-tag-left',
          params: { found },
          part: part.name,
          position: part.positionOf(text),
        }) as const,
    ),
  );
}

/** Tags in parts that are left as they are, but for addresses that were filled. */
function leftFindings(
  file: OoxmlPackage,
  { left }: TemplateParts,
  compiled: readonly CompiledPart[],
  names: ReadonlySet<string>,
): readonly TemplateFinding[] {
  const filled = new Map(compiled.map(({ part }) => [linksPart(file, part.name), part.links] as const));
  return left.flatMap(({ part, text }) => {
    const rest = [...(filled.get(part)?.values() ?? [])].reduce((all, address) => all.replaceAll(address, ''), text);
    return looseTags(rest, 'source', names).map(
      (found) => ({ code: 'template-tag-left', params: { found }, part }) as const,
    );
  });
}

interface FilledFile {
  readonly bytes: Uint8Array;
  readonly findings: readonly TemplateFinding[];
}

function fillParts(
  { file, template, compiled }: ReadTemplate,
  record: TemplateRecord,
  limits: Pick<TemplateLimits, 'repetitions' | 'outputBytes'>,
): FilledFile | { readonly limit: TemplateLimitMet } {
  const left = { repetitions: limits.repetitions, bytes: limits.outputBytes };
  const changed = new Map<string, string>();
  const findings: TemplateFinding[] = [];
  for (const { part, steps } of compiled) {
    const free: FreeIds = { numbers: template.free, link: freeLink(file, part) };
    const written = writeSteps(steps, record, left, free);
    if ('limit' in written) return written;
    changed.set(part.name, written.xml);
    for (const [name, source] of partsBeside(file, part, written)) changed.set(name, source);
    for (const found of new Set(written.unsafe))
      findings.push({ code: 'unsafe-address', params: { found }, part: part.name });
  }
  return { bytes: rewritten(file, changed), findings };
}

/** What begins no id of the part's relationships. */
function freeLink(file: OoxmlPackage, { name, links }: PartToFill): string {
  if (links.size === 0) return '';
  const known = partRelationships(file, name).map(({ id }) => id);
  let free = 'filled';
  while (known.some((id) => id.startsWith(free))) free += 'x';
  return free;
}

/** Parts that change with a part: its relationships, its notes, its lists. */
function partsBeside(
  file: OoxmlPackage,
  part: PartToFill,
  written: WrittenPart,
): readonly (readonly [name: string, source: string])[] {
  return [
    ...(part.links.size === 0 ? [] : [withNewLinks(file, part, written)]),
    ...withNewNotes(part, written.notes),
    ...withNewLists(file, part.countedLists.size === 0 ? [] : partRelationships(file, part.name), written.lists),
  ];
}

/** The relationships of a part: those whose address had tags go, those of the filled addresses come. */
function withNewLinks(
  file: OoxmlPackage,
  { name, links: withTags }: PartToFill,
  { links }: WrittenPart,
): readonly [string, string] {
  const part = linksPart(file, name);
  const source = partText(file, part) ?? relationshipsXml([]);
  const root = readXml(source, part, file.limits);
  const gone = childrenOf(root).filter(({ attributes }) => withTags.has(attributes['Id'] ?? ''));
  const added = [...links].map(([target, id]) => relationshipXml({ id, type: 'hyperlink', target, external: true }));
  const kept = insertAll(
    source,
    gone.map(({ from, to }) => ({ at: from, xml: '', skip: to - from })),
  );
  return [part, insertBeforeEnd(kept, readXml(kept, part, file.limits), added.join(''))];
}

/** The parts of notes: each note that the part refers to, as often as it was written. */
function withNewNotes(
  { notes }: PartToFill,
  written: readonly WrittenNote[],
): readonly (readonly [name: string, source: string])[] {
  const sources = new Map([...notes.values()].map(({ part, source }) => [part, source] as const));
  return [...sources].map(([name, source]) => {
    const elements = new Set([...notes.values()].flatMap(({ part, element }) => (part === name ? [element] : [])));
    const pieces = [...elements].map((element) => {
      const id = element.attributes['w:id'];
      const own = written.filter(({ part, of }) => part === name && of === id);
      return { at: element.from, skip: element.to - element.from, xml: own.map(({ xml }) => xml).join('') };
    });
    return [name, insertAll(source, pieces)] as const;
  });
}
