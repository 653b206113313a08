import type { Locale } from '../../../i18n/index.ts';
import type { PackageLimits } from '../../ooxml/index.ts';

/** How a PowerPoint file is read. */
export interface ParsePptxOptions {
  /** Language of the messages; French unless told otherwise. */
  readonly locale?: Locale;
  /** Bounds on the file, by name; those left out keep their default. */
  readonly limits?: Partial<PackageLimits>;
}
