import * as z from 'zod/mini';
import { type Issue, PlanSanteError, type Result } from '../errors/index.ts';
import type { Locale } from '../i18n/index.ts';
import { requireOptions } from '../i18n/index.ts';
import { checkTemplate } from './check-template.ts';
import { FICHE_FIELDS } from './fiche-field.ts';
import { FicheSectionSchema, type FicheTemplate, FicheTemplateSchema } from './fiche-template.ts';
import { templateFault } from './template-fault.ts';
import { templateIssue } from './template-issue.ts';

/**
 * Checks a form that comes from outside: its shape, then what it binds. Errors are unknown fields and columns (with the nearest
 * known one), duplicate or reserved ids, levels that jump; warnings are headings that two sections share; fields without a place
 * and missing languages are for information.
 *
 * @example
 * ```ts
 * import { safeDefineFicheTemplate } from 'plan-sante/fiche';
 * const result = safeDefineFicheTemplate({
 *   id: 'ma-fiche',
 *   name: { fr: 'Ma fiche' },
 *   sections: [{ id: 'constats', field: 'constat', heading: { fr: 'Constats' } }],
 * });
 * console.log(result.success, result.issues[0]?.params['nearest']); // false 'constats'
 * ```
 */
export function safeDefineFicheTemplate(
  template: unknown,
  options: { readonly locale?: Locale } = {},
): Result<FicheTemplate> {
  requireOptions('safeDefineFicheTemplate', options, { locale: true });
  const locale = options.locale ?? 'fr';
  const parsed = FicheTemplateSchema.safeParse(template);
  if (!parsed.success)
    return { success: false, issues: parsed.error.issues.map((issue) => shapeIssue(issue, template, locale)) };
  const issues = checkTemplate(parsed.data, locale);
  return issues.some((issue) => issue.severity === 'error')
    ? { success: false, issues }
    : { success: true, data: parsed.data, issues };
}

/**
 * Makes a form of one's own. The result is plain data: it can be kept as JSON and given to every function of this entry.
 *
 * @throws PlanSanteError with the issues when the form is not well described.
 * @example
 * ```ts
 * import { blankFiche, defineFicheTemplate } from 'plan-sante/fiche';
 * import { renderMarkdown } from 'plan-sante/document';
 * const form = defineFicheTemplate({
 *   id: 'ma-fiche',
 *   name: { fr: 'Ma fiche' },
 *   sections: [{ id: 'constats', field: 'constats', heading: { fr: 'Ce qui ne va pas', en: 'What is wrong' } }],
 * });
 * console.log(renderMarkdown(blankFiche(form, { locale: 'fr' })).includes('Ce qui ne va pas')); // true
 * ```
 */
export function defineFicheTemplate(template: FicheTemplate): FicheTemplate {
  const result = safeDefineFicheTemplate(template, { locale: 'en' });
  if (result.success) return result.data;
  const first = result.issues.find((issue) => issue.severity === 'error');
  throw new PlanSanteError({
    function: 'defineFicheTemplate',
    expected: `a well described form (${first?.place}: ${first?.message})`,
    issues: result.issues,
  });
}

/**
 * The JSON Schema (draft 2020-12) of a form, for editors and for programs in other languages.
 *
 * @example
 * ```ts
 * import { ficheTemplateJsonSchema } from 'plan-sante/fiche';
 * console.log(ficheTemplateJsonSchema()['type']); // 'object'
 * ```
 */
export function ficheTemplateJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(FicheTemplateSchema, { target: 'draft-2020-12' });
  const section = z.toJSONSchema(z.extend(FicheSectionSchema, { field: z.optional(z.enum(FICHE_FIELDS)) }));
  return {
    ...schema,
    properties: { ...schema.properties, sections: { type: 'array', items: withoutDialect(section) } },
  };
}

function withoutDialect(schema: object): object {
  const { $schema: _dialect, ...rest } = schema as { readonly $schema?: string };
  return rest;
}

function shapeIssue(issue: z.core.$ZodIssue, template: unknown, locale: Locale): Issue {
  const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
  const { fault, reason } = templateFault(issue, template, locale);
  return templateIssue({ code: 'template-invalid', severity: 'error', locale, path, params: { fault, reason } });
}
