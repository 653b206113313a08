import type { Issue, Result } from '../../errors/index.ts';
import { type OoxmlPackage, partRelationships, partText } from '../ooxml/index.ts';
import { slideNames } from '../parse/pptx/index.ts';
import { fillIssue } from './fill-issue.ts';
import { checkOfficeTemplate, fillTemplate, type TemplateOptions } from './fill-template.ts';
import { overfullSlides } from './overfull-slides.ts';
import type { TemplateData, TemplateFields } from './template-fields.ts';
import { otherParts, type PartToFill, plainPart, type TemplateParts } from './template-parts.ts';

/**
 * Fills the user's own PowerPoint template, by the rules of `fillDocx`: tags stand in the shapes, tables and notes of slides,
 * in their layouts, charts, links and alternative texts, and a loop stays within one shape or one table. Slides themselves do not repeat:
 * what runs off one is told (`slide-overfull`).
 *
 * Throws `PlanSanteError` when `fields` is not a declaration.
 *
 * Source: ISO/IEC 29500-1:2016, 21.1.2 (text) and 21.1.3 (tables).
 *
 * @example
 * ```ts
 * import { fillPptx, renderPptx } from 'plan-sante/pptx';
 * const template = renderPptx({
 *   type: 'document',
 *   title: '{title}',
 *   language: 'fr',
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: '{#actors}{name}, {/actors}' }] }],
 * });
 * const fields = { title: 'text', actors: { name: 'text' } } as const;
 * const filled = fillPptx(template, { title: 'P4', actors: [{ name: 'ARS' }, { name: 'CPAM' }] }, { fields });
 * console.log(filled.success); // true
 * ```
 */
export function fillPptx<const Fields extends TemplateFields>(
  template: Uint8Array,
  data: TemplateData<Fields>,
  options: TemplateOptions<Fields>,
): Result<Uint8Array> {
  const filled = fillTemplate(template, data, options, pptxParts, 'fillPptx');
  if (!filled.success) return filled;
  const over = overfullSlides(filled.data, options.limits ?? {});
  return { ...filled, issues: [...filled.issues, ...over.map((one) => fillIssue(one, options.locale ?? 'fr'))] };
}

/**
 * Checks a PowerPoint template before there is any data: the mistakes {@link fillPptx} would answer, each with its slide.
 *
 * Throws `PlanSanteError` when `fields` is not a declaration.
 *
 * @example
 * ```ts
 * import { checkPptxTemplate, renderPptx } from 'plan-sante/pptx';
 * const template = renderPptx({ type: 'document', title: '{titel}', language: 'fr', children: [] });
 * const [issue] = checkPptxTemplate(template, { fields: { title: 'text' } });
 * console.log(issue?.code, issue?.params['nearest']); // 'unknown-field' 'title'
 * ```
 */
export function checkPptxTemplate<const Fields extends TemplateFields>(
  template: Uint8Array,
  options: TemplateOptions<Fields>,
): readonly Issue[] {
  return checkOfficeTemplate(template, options, pptxParts, 'checkPptxTemplate');
}

/** The slides in the order they are shown, each followed by its notes, then what they are laid out on. */
function pptxParts(file: OoxmlPackage): TemplateParts {
  const parts = new Map<string, PartToFill>();
  const add = (name: string, slide: number) => {
    const source = parts.has(name) ? undefined : partText(file, name);
    if (source !== undefined) parts.set(name, { ...plainPart(file, name, source), positionOf: () => ({ slide }) });
  };
  slideNames(file).slides.forEach((name, i) => {
    add(name, i + 1);
    for (const { kind, external, target } of partRelationships(file, name)) {
      if (kind === 'notesSlide' && !external) add(target, i + 1);
    }
  });
  const others = otherParts(file, new Set(parts.keys()));
  return { parts: [...parts.values(), ...others.parts], left: others.left, free: new Map() };
}
