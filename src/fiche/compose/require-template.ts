import { isAnchorName } from '../../document/index.ts';
import { PlanSanteError } from '../../errors/index.ts';
import { LOCALES } from '../../i18n/index.ts';
import type { FicheTemplate } from '../fiche-template.ts';

/** Refuses a call that can never work: no template, a prefix that anchors cannot have. */
export function requireTemplate(
  name: string,
  template: FicheTemplate,
  options: { readonly locale?: unknown; readonly anchorPrefix?: string },
): void {
  if (typeof template !== 'object' || template === null || !Array.isArray(template.sections)) {
    throw new PlanSanteError({
      function: name,
      expected: 'a fiche template, such as ficheTemplates.cnrGrandEst',
      received: template,
    });
  }
  const { locale, anchorPrefix } = options;
  if (locale !== undefined && !(LOCALES as readonly unknown[]).includes(locale)) {
    throw new PlanSanteError({ function: name, expected: `a locale among ${LOCALES.join(', ')}`, received: locale });
  }
  if (anchorPrefix !== undefined && !(isAnchorName(anchorPrefix) && anchorPrefix.length <= 8)) {
    throw new PlanSanteError({
      function: name,
      expected: 'an anchor prefix of at most 8 small letters, digits and hyphens, beginning with a letter',
      received: anchorPrefix,
    });
  }
}
