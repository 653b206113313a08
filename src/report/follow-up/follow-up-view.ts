import type { Locale } from '../../i18n/index.ts';
import type { Plan } from '../../model/index.ts';

/** What the sections of a follow-up are made of. */
export interface FollowUpView {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly asOf: string | undefined;
}
