import type { Result } from '../../../errors/index.ts';
import { requireOptions } from '../../../i18n/index.ts';
import { cleanLine } from '../../clean-text.ts';
import { writeMark } from '../../markdown-mark.ts';
import type { DocumentNode } from '../../node.ts';
import type { RenderOptions } from '../options.ts';
import { prepareDocument, strictly } from '../prepare.ts';
import { encodeCharacter } from './escape-text.ts';
import { writeBlocks } from './write-blocks.ts';

/** How Markdown is written. */
export interface RenderMarkdownOptions extends RenderOptions {
  /** Whether title, language and properties stand in a comment at the top; yes unless told otherwise. */
  readonly metadata?: boolean;
  /**
   * Whether anchors, page breaks, figures and what Markdown cannot say of a table stand in comments, for `parseMarkdown` to
   * read back; yes unless told otherwise. Without them the text holds no comment, that of `metadata` included, and no `id`:
   * for people alone. Fields keep their tags.
   */
  readonly marks?: boolean;
}

/**
 * A document as Markdown (CommonMark with the tables of GitHub).
 *
 * Texts show exactly what they hold: nothing in them can become a heading, a list, a link or HTML. What Markdown has no
 * words for (anchors, fields, page breaks, merged cells) stands in comments and tags that viewers do not show and
 * `parseMarkdown` reads back. Pictures are written as their description, caption and data. Blocks without words are left out.
 *
 * @returns the text with the warnings, or the errors for which nothing is written
 * @example
 * ```ts
 * import { doc, p, safeRenderMarkdown } from 'plan-sante/document';
 * const result = safeRenderMarkdown(doc({ title: 'T', language: 'fr' }, [p('# 1')]), { metadata: false });
 * console.log(result.success && result.data); // '\\# 1\n'
 * ```
 */
export function safeRenderMarkdown(document: DocumentNode, options: RenderMarkdownOptions = {}): Result<string> {
  requireOptions('safeRenderMarkdown', options, {
    locale: true,
    typography: true,
    limits: true,
    metadata: true,
    marks: true,
  });
  const prepared = prepareDocument('renderMarkdown', document, options);
  if (!prepared.success) return { success: false, issues: prepared.issues };
  const marks = options.marks !== false;
  const body = writeBlocks(prepared.document.children, { marks });
  const mark = !marks || options.metadata === false ? '' : metadataMark(prepared.document);
  const text = [mark, body].filter((part) => part !== '').join('\n\n');
  // A byte order mark at the very start would be swallowed by readers.
  const safe = text.startsWith('\ufeff') ? `${encodeCharacter('\ufeff')}${text.slice(1)}` : text;
  return { success: true, data: safe === '' ? '' : `${safe}\n`, issues: prepared.issues };
}

/**
 * The text of {@link safeRenderMarkdown} alone; throws a `PlanSanteError` with the issues when the tree cannot be written.
 *
 * @example
 * ```ts
 * import { doc, heading, p, renderMarkdown } from 'plan-sante/document';
 * console.log(renderMarkdown(doc({ title: 'Fiche', language: 'fr' }, [heading(1, 'Fiche'), p('Texte')])));
 * ```
 */
export function renderMarkdown(document: DocumentNode, options: RenderMarkdownOptions = {}): string {
  requireOptions('renderMarkdown', options, {
    locale: true,
    typography: true,
    limits: true,
    metadata: true,
    marks: true,
  });
  return strictly('renderMarkdown', safeRenderMarkdown(document, options));
}

function metadataMark(document: DocumentNode): string {
  const { title, language, subject, creator, date, properties } = document;
  const line = (value: string | undefined) => (value === undefined ? undefined : cleanLine(value));
  return writeMark('document', {
    title: line(title),
    language,
    subject: line(subject),
    creator: line(creator),
    date: line(date),
    properties:
      properties === undefined
        ? undefined
        : Object.fromEntries(Object.entries(properties).map(([key, value]) => [cleanLine(key), cleanLine(value)])),
  });
}
