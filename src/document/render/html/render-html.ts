import type { Result } from '../../../errors/index.ts';
import { requireOptions } from '../../../i18n/index.ts';
import { cleanLine } from '../../clean-text.ts';
import { escapeHtmlAttribute } from '../../escape-html.ts';
import type { DocumentNode } from '../../node.ts';
import { DEFAULT_THEME, requireTheme, type Theme } from '../../theme.ts';
import type { RenderOptions } from '../options.ts';
import { prepareDocument, strictly } from '../prepare.ts';
import { styleSheet } from './style-sheet.ts';
import { headText, writeBlocks } from './write-blocks.ts';

/** How HTML is written. */
export interface RenderHtmlOptions extends RenderOptions {
  /** A whole `page` with its style sheet, or the `fragment` that stands in a page of yours; a page unless told otherwise. */
  readonly shape?: 'page' | 'fragment';
  /** Colours and fonts; those of `defineTheme` unless told otherwise. */
  readonly theme?: Theme;
}

/**
 * A document as HTML: language, headings, table headers with their scope, labelled form controls, a style sheet for screens
 * and for paper. Nothing of a text can become markup, a script, a style or a target; a link that is not `http`, `https` or
 * `mailto` keeps its words and loses its target, with a warning. Pictures are images, so nothing in them can run.
 *
 * Source: RGAA 4.1, criteria 5.4 – 5.7, 8.3, 8.5, 9.1, 11.1; WCAG 2.2.
 *
 * @returns the text with the warnings, or the errors for which nothing is written
 * @example
 * ```ts
 * import { doc, p, safeRenderHtml } from 'plan-sante/document';
 * const result = safeRenderHtml(doc({ title: 'T', language: 'fr' }, [p('<b>')]), { shape: 'fragment' });
 * console.log(result.success && result.data); // '<p>&lt;b&gt;</p>\n'
 * ```
 */
export function safeRenderHtml(document: DocumentNode, options: RenderHtmlOptions = {}): Result<string> {
  requireOptions('safeRenderHtml', options, { locale: true, typography: true, limits: true, shape: true, theme: true });
  const prepared = prepareDocument('renderHtml', document, options);
  if (!prepared.success) return { success: false, issues: prepared.issues };
  const theme = requireTheme('renderHtml', options.theme ?? DEFAULT_THEME);
  const body = writeBlocks(prepared.document.children, { locale: prepared.locale, fields: { count: 0 }, theme });
  const data = options.shape === 'fragment' ? (body === '' ? '' : `${body}\n`) : page(prepared.document, body, theme);
  return { success: true, data, issues: prepared.issues };
}

/**
 * The text of {@link safeRenderHtml} alone; throws a `PlanSanteError` with the issues when the tree cannot be written.
 *
 * @example
 * ```ts
 * import { doc, heading, renderHtml } from 'plan-sante/document';
 * console.log(renderHtml(doc({ title: 'Fiche', language: 'fr' }, [heading(1, 'Fiche')])).startsWith('<!doctype html>')); // true
 * ```
 */
export function renderHtml(document: DocumentNode, options: RenderHtmlOptions = {}): string {
  requireOptions('renderHtml', options, { locale: true, typography: true, limits: true, shape: true, theme: true });
  return strictly('renderHtml', safeRenderHtml(document, options));
}

function page(document: DocumentNode, body: string, theme: Theme): string {
  const meta = (name: string, content: string | undefined) =>
    content === undefined
      ? []
      : [`<meta name="${escapeHtmlAttribute(cleanLine(name))}" content="${escapeHtmlAttribute(cleanLine(content))}">`];
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${headText(document.title)}</title>`,
    ...meta('generator', 'plan-sante'),
    ...meta('description', document.subject),
    ...meta('author', document.creator),
    ...meta('dcterms.date', document.date),
    ...Object.entries(document.properties ?? {}).flatMap(([name, value]) => meta(`plan-sante:${name}`, value)),
    `<style>${styleSheet(theme)}</style>`,
  ].join('\n');
  return `<!doctype html>\n<html lang="${escapeHtmlAttribute(document.language)}">\n<head>\n${head}\n</head>\n<body>\n<main>\n${body}\n</main>\n</body>\n</html>\n`;
}
