import { defineRule, type Rule } from '../rule.ts';

/** A rule of ours: its page is the part of `docs/rules.md` that bears its code. */
/* @__NO_SIDE_EFFECTS__ */
export function builtInRule<const Code extends string, Options extends object = Record<never, never>>(
  rule: Omit<Rule<Code, Options>, 'options' | 'docs'> & { readonly options?: Readonly<Options> },
): Rule<Code, Options> {
  return defineRule<Code, Options>({ ...rule, docs: `rules.md#${rule.code}` });
}
