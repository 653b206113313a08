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
  readonly limits?: Partial<DocumentLimits>;
}
