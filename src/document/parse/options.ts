import type { Locale } from '../../i18n/index.ts';
import type { DocumentLimits } from '../limits.ts';

/** What every reader takes. */
export interface ParseOptions {
  /** Language of the messages; French unless told otherwise. */
  readonly locale?: Locale;
  /** Language of the document when the input does not say it (BCP 47); `und`, not known, unless told otherwise. */
  readonly language?: string;
  /**
   * Whether lines that start with a typed bullet (`-`, `•`, `>`, `▶`, `➤`, `➢`, `√`, `✓`, `·`) are read as list items, with a
   * diagnostic; yes unless told otherwise. What our writers wrote as text is never taken for a bullet.
   */
  readonly bullets?: boolean;
  /**
   * What a line end inside a Markdown paragraph is: only wrapping (`wrap`, as CommonMark shows it), a line break (`break`,
   * for text taken from slides and word processors, where each line says something), or a line break before a label with its
   * answer (`labels`, for forms: `Budget : 10 000 €`) and wrapping elsewhere; `wrap` unless told otherwise.
   */
  readonly lineEnds?: 'wrap' | 'break' | 'labels';
  readonly limits?: Partial<DocumentLimits>;
}
