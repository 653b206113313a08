import type { Issue } from '../errors/index.ts';
import type { Locale } from '../i18n/index.ts';
import type { PartialPlan } from '../validation/index.ts';
import type { Words } from './style.ts';

/** What a command says of one plan, in whatever format it is written. */
export interface CheckedPlan {
  readonly name: string;
  /** The text it was read from, where there is one. */
  readonly text?: string | undefined;
  /** What could be read of it. */
  readonly plan?: PartialPlan | undefined;
  readonly issues: readonly Issue[];
  /** One sentence for all findings of a code, where there is one. */
  readonly groups?: ReadonlyMap<string, string>;
  /** The answer for programs. */
  readonly json: Readonly<Record<string, unknown>>;
  /** What stands above the issues, for people. */
  readonly before: readonly Words[];
  /** What stands under them: the verdict is last on the screen. */
  readonly after: readonly Words[];
}

/** Everything a format may need beside the plans. */
export interface Telling {
  readonly locale: Locale;
  readonly all: boolean;
  /** Whether the answer is a list, however many plans there are. */
  readonly several: boolean;
}
