import { type Issue, type Position, type Result, requireBytes } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { answer, type OoxmlPackage, openPackage, rewritten, type XmlElement } from '../ooxml/index.ts';
import { compilePart, type Step } from './compile-part.ts';
import { dataIssue, type TemplateFinding, templateIssue } from './fill-issue.ts';
import { TEMPLATE_LIMITS, type TemplateLimits } from './limits.ts';
import { matchTags } from './match-tags.ts';
import { readData, type TemplateRecord } from './read-data.ts';
import { checkFields, type TemplateFields } from './template-fields.ts';
import { type TemplateParagraph, templateParagraphs } from './template-paragraph.ts';
import { templateTags } from './template-tag.ts';
import { type LimitMet, writeSteps } from './write-steps.ts';

/** How a template is filled or checked. */
export interface TemplateOptions<Fields extends TemplateFields> {
  /** The names the template may use; nothing else is ever looked up. */
  readonly fields: Fields;
  /** Language of the messages; French unless told otherwise. */
  readonly locale?: Locale;
  readonly limits?: Partial<TemplateLimits>;
}

/** A part whose tags are looked for. */
export interface PartToFill {
  readonly name: string;
  readonly source: string;
  /** Where tags are looked for. */
  readonly root: XmlElement;
  readonly positionOf: (paragraph: TemplateParagraph) => Position | undefined;
}

/** Finds the parts of one format. */
export type PartsOf = (file: OoxmlPackage) => readonly PartToFill[];

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
  const locale = options.locale ?? 'fr';
  const opened = answer(locale, () => readTemplate(template, options, partsOf));
  if (!opened.success) return opened;
  const { file, parts, findings } = opened.data;
  const { record, findings: odd } = readData(data, options.fields);
  const issues: Issue[] = [
    ...findings.map((finding) => templateIssue(finding, locale)),
    ...odd.map((finding) => dataIssue(finding, locale)),
  ];
  if (issues.some(({ severity }) => severity === 'error')) return { success: false, issues };
  const limits = { ...TEMPLATE_LIMITS, ...options.limits };
  const filled = fillParts(parts, record, limits);
  if ('limit' in filled) {
    const { limit } = filled;
    const finding = { code: 'template-limit', reason: limit, params: { limit: limits[limit] } } as const;
    return { success: false, issues: [templateIssue(finding, locale), ...issues] };
  }
  const packed = answer(locale, () => rewritten(file, filled.sources));
  return packed.success ? { ...packed, issues } : { ...packed, issues: [...packed.issues, ...issues] };
}

/** The mistakes of a template of any format. */
export function checkTemplate(
  template: Uint8Array,
  options: TemplateOptions<TemplateFields>,
  partsOf: PartsOf,
  caller: string,
): readonly Issue[] {
  requireBytes(caller, template);
  checkFields(options?.fields, caller);
  const locale = options.locale ?? 'fr';
  const opened = answer(locale, () => readTemplate(template, options, partsOf));
  if (!opened.success) return opened.issues;
  return opened.data.findings.map((finding) => templateIssue(finding, locale));
}

interface TemplatePart {
  readonly name: string;
  readonly steps: readonly Step[];
}

interface ReadTemplate {
  readonly file: OoxmlPackage;
  /** The parts with tags. */
  readonly parts: readonly TemplatePart[];
  readonly findings: readonly TemplateFinding[];
}

function readTemplate(bytes: Uint8Array, options: TemplateOptions<TemplateFields>, partsOf: PartsOf): ReadTemplate {
  const file = openPackage(bytes, options.limits);
  const most = options.limits?.tags ?? TEMPLATE_LIMITS.tags;
  const parts: TemplatePart[] = [];
  const findings: TemplateFinding[] = [];
  let count = 0;
  for (const { name, source, root, positionOf } of partsOf(file)) {
    const paragraphs = templateParagraphs(root);
    const tags = templateTags(paragraphs, most - count);
    if (tags === undefined) {
      return { file, parts: [], findings: [{ code: 'template-limit', reason: 'tags', params: { limit: most } }] };
    }
    if (tags.length === 0) continue;
    count += tags.length;
    const { actions, mistakes } = matchTags(
      tags,
      options.fields,
      options.limits?.loopDepth ?? TEMPLATE_LIMITS.loopDepth,
    );
    for (const { code, reason, params, tag } of mistakes) {
      // A text box is there twice, once for old programs: one telling is enough.
      if (tag.paragraph.ancestors.some((ancestor) => ancestor.name === 'mc:Fallback')) continue;
      findings.push({ code, reason, params, part: name, position: positionOf(tag.paragraph) });
    }
    if (mistakes.length === 0) parts.push({ name, steps: compilePart(source, root, paragraphs, tags, actions) });
  }
  return { file, parts, findings };
}

function fillParts(
  parts: readonly TemplatePart[],
  record: TemplateRecord,
  limits: Pick<TemplateLimits, 'repetitions' | 'outputBytes'>,
): { readonly sources: ReadonlyMap<string, string> } | { readonly limit: LimitMet } {
  const left = { repetitions: limits.repetitions, bytes: limits.outputBytes };
  const sources = new Map<string, string>();
  for (const { name, steps } of parts) {
    const written = writeSteps(steps, record, left);
    if ('limit' in written) return written;
    sources.set(name, written.xml);
  }
  return { sources };
}
