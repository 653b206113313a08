import { type DocumentNode, renderHtml, renderMarkdown, type TypographyProfile } from '../document/index.ts';
import { PlanSanteError } from '../errors/index.ts';
import { requireOptions } from '../i18n/index.ts';
import type { Fiche, FicheInput } from '../model/index.ts';
import { COMPOSE_KEYS, type ComposeFicheOptions, composeFiche } from './compose/compose-fiche.ts';
import type { FicheTemplate } from './fiche-template.ts';

/** Writes a document tree in some format: `renderDocx` from `plan-sante/docx`, `renderPptx` from `plan-sante/pptx`, or one's own. */
export type DocumentWriter<Output> = (
  document: DocumentNode,
  options: { readonly typography?: TypographyProfile },
) => Output;

/** What {@link renderFiche} takes beside the fiche and the form. */
export interface RenderFicheOptions<Format> extends ComposeFicheOptions {
  /** `markdown`, `html`, or the writer of another format. */
  readonly format: Format;
  /** Typographic rules for what is written; the data stays as it is. `none` when left out. */
  readonly typography?: TypographyProfile;
  /**
   * For `markdown`: whether comments tell the library where each section stands, so that `readFicheText` finds all of it again;
   * `false` when left out, for people alone.
   */
  readonly marks?: boolean;
}

/**
 * Writes a fiche on a form.
 *
 * Markdown and HTML are asked for by name and give text; Markdown is clean, and holds what it takes to be read back exactly
 * with `marks: true`. Word and PowerPoint files are asked for by their writer and give
 * bytes, so that a program that does not need them does not carry them.
 *
 * @throws PlanSanteError when the fiche, the template or an option is not what it should be.
 * @example
 * ```ts
 * import { cnrGrandEst, renderFiche } from 'plan-sante/fiche';
 * import { renderDocx } from 'plan-sante/docx';
 * const fiche = { title: 'Équipe mobile', constats: [{ text: 'Peu de relais' }] };
 * const page = renderFiche(fiche, cnrGrandEst, { format: 'html', locale: 'fr' });
 * const file = renderFiche(fiche, cnrGrandEst, { format: renderDocx, locale: 'fr' });
 * console.log(page.includes('Équipe mobile'), file instanceof Uint8Array); // true true
 * ```
 */
export function renderFiche(
  fiche: Fiche | FicheInput,
  template: FicheTemplate,
  options: RenderFicheOptions<'markdown' | 'html'>,
): string;
export function renderFiche<Output>(
  fiche: Fiche | FicheInput,
  template: FicheTemplate,
  options: RenderFicheOptions<DocumentWriter<Output>>,
): Output;
export function renderFiche(
  fiche: Fiche | FicheInput,
  template: FicheTemplate,
  options: RenderFicheOptions<'markdown' | 'html' | DocumentWriter<unknown>>,
): unknown {
  requireOptions('renderFiche', options, { ...COMPOSE_KEYS, format: true, marks: true });
  const { format, marks = false, ...composeOptions } = options ?? {};
  const document = composeFiche(fiche, template, composeOptions);
  return writerOf(format, marks)(document, { typography: options?.typography ?? 'none' });
}

function writerOf(format: unknown, marks: boolean): DocumentWriter<unknown> {
  if (format === 'markdown') return (document, options) => renderMarkdown(document, { ...options, marks });
  if (format === 'html') return renderHtml;
  if (typeof format === 'function') return format as DocumentWriter<unknown>;
  const hint =
    format === 'docx' || format === 'pptx'
      ? `the writer itself: { format: ${format === 'docx' ? 'renderDocx' : 'renderPptx'} } from 'plan-sante/${format}'`
      : "format 'markdown', 'html' or a writer such as renderDocx";
  throw new PlanSanteError({ function: 'renderFiche', expected: hint, received: format });
}
