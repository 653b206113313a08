import { type Issue, PlanSanteError, type Result } from '../../errors/index.ts';
import { LOCALES, type Locale } from '../../i18n/index.ts';
import { defined } from '../../internal/defined.ts';
import { checkDocument } from '../check-document.ts';
import { primaryLanguage } from '../language-tag.ts';
import { mapInlines } from '../map-inlines.ts';
import type { DocumentNode, InlineNode } from '../node.ts';
import { requireDocument } from '../require-document.ts';
import { safeUrl } from '../safe-url.ts';
import { applyTypography } from '../typography/apply-typography.ts';
import type { RenderOptions } from './options.ts';

/** A tree that is ready to be written, or the issues for which it is not. */
type Prepared =
  | {
      readonly success: true;
      readonly document: DocumentNode;
      readonly locale: Locale;
      readonly issues: readonly Issue[];
    }
  | { readonly success: false; readonly locale: Locale; readonly issues: readonly Issue[] };

/** Checks a tree, takes out targets that cannot be trusted and applies the typography: the first step of every writer. */
export function prepareDocument(caller: string, document: DocumentNode, options: RenderOptions): Prepared {
  requireDocument(caller, document);
  const locale = options.locale ?? localeOf(document.language);
  const issues = checkDocument(document, {
    locale,
    ...defined({ limits: options.limits }),
  });
  if (issues.some((issue) => issue.severity === 'error')) return { success: false, locale, issues };
  const linked = issues.some((issue) => issue.code === 'dropped-url') ? withoutUnsafeLinks(document) : document;
  const profile = options.typography ?? 'none';
  return { success: true, document: profile === 'none' ? linked : applyTypography(linked, profile), locale, issues };
}

/** The data of a result, or the error a strict writer throws. */
export function strictly<T>(name: string, result: Result<T>): T {
  if (result.success) return result.data;
  throw new PlanSanteError({
    function: name,
    expected: 'a document that can be written (see issues)',
    received: result.issues.find((issue) => issue.severity === 'error')?.message,
    issues: result.issues,
  });
}

/** The language of the document when the library speaks it. */
function localeOf(language: string): Locale {
  const primary = primaryLanguage(language);
  return LOCALES.find((locale) => locale === primary) ?? 'fr';
}

function withoutUnsafeLinks(document: DocumentNode): DocumentNode {
  const clean = (inlines: readonly InlineNode[]): readonly InlineNode[] =>
    inlines.flatMap((inline) => {
      if (inline.type === 'link') {
        const children = clean(inline.children);
        return safeUrl(inline.url) === undefined ? children : [{ ...inline, children }];
      }
      return 'children' in inline ? [{ ...inline, children: clean(inline.children) }] : [inline];
    });
  return mapInlines(document, clean);
}
