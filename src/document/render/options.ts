import type { Locale } from '../../i18n/index.ts';
import type { DocumentLimits } from '../limits.ts';
import type { Theme } from '../theme.ts';
import type { TypographyProfile } from '../typography/profile.ts';

/**
 * What every writer takes.
 *
 * All writers have the same two forms. `safeRenderX(document, options)` returns a `Result`: the text or the bytes with the
 * warnings (a link whose target was left out), or the errors for which nothing is written. `renderX` returns the text or
 * the bytes alone and throws a `PlanSanteError` that carries the issues. Both start with `prepareDocument`, so what comes
 * after it meets no unsafe link, no malformed anchor and no impossible span.
 */
export interface RenderOptions {
  /** Language of the words a writer adds and of the messages; that of the document when the library speaks it, else French. */
  readonly locale?: Locale;
  /** Typographic rules applied to what is written, never to the tree; `none` unless told otherwise. */
  readonly typography?: TypographyProfile;
  readonly limits?: Partial<DocumentLimits>;
}

/** What the writers of Word and PowerPoint files take as well. */
export interface RenderOfficeOptions extends RenderOptions {
  /** Colours and fonts of charts; those of `defineTheme` unless told otherwise. */
  readonly theme?: Theme;
}
