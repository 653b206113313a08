import type { LeftOutPart } from '../plan-reading.ts';
import type { Defect, Rule } from '../rule.ts';
import { builtInRule } from './built-in-rule.ts';

/** What is held back until the file is read whole. The audit notes it while it applies the other rules. */
export const unreadPart = builtInRule({
  code: 'unread-part',
  severity: 'info',
  category: 'references',
  level: 'draft',
  check() {},
});

/** What is held back, by what it is about: nothing is held back in silence. */
export type HeldBack = Map<string, Defect & { readonly count: number }>;

/** Holds a finding back: all of one missing entity, and all of one other rule, are told in one. */
export function holdBack(held: HeldBack, { code }: Rule, { path, entity }: Defect, part: LeftOutPart): void {
  const about = entity?.id ?? code;
  const key = `${entity?.collection}/${about}`;
  const before = held.get(key);
  const count = 1 + (before?.count ?? 0);
  const params = { about, count, fault: part.place, ...entity };
  held.set(key, { path: before?.path ?? (entity ? path : []), subject: about, params, count });
}
