import { defineRule } from '../rule.ts';
import { type PlacedText, textScan } from './text-scan.ts';

/** Runs of a text that hold an address, a number or the name of a person. Every pattern is linear in the text. */
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;
const PHONE =
  /(?<![\d.,])(?:(?:\+|00)(?:33|352|49|32|41)(?: ?\(0\))?(?:[ .-]?\d){8,11}|0[1-9](?:[ .-]?\d{2}){4})(?!\d)/;
const PERSON =
  /(?<![\p{L}.])(?:M\.|Mr\.?|Mme\.?|Mlle\.?|Dr\.?|Docteur|Pr\.?|Professeur)\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})/u;

/** Personal data in free text: an e-mail address, a telephone number, somebody's name. The message does not repeat it. */
export const personalData = defineRule({
  code: 'personal-data',
  severity: 'warning',
  category: 'privacy',
  level: 'draft',
  docs: 'rules.md#personal-data',
  check({ plan, derive, report }) {
    const officeHolders = new Set(plan.people.map(({ name }) => name));
    for (const text of derive(textScan).suspects) {
      const { value } = text;
      const variant =
        value.includes('@') && EMAIL.test(value)
          ? 'email'
          : PHONE.test(value)
            ? 'phone'
            : namesSomebody(text, officeHolders)
              ? 'name'
              : undefined;
      if (variant !== undefined) report({ path: text.path, variant });
    }
  },
});

/** Office-holders listed among the people of the plan are named by right. */
function namesSomebody({ value }: PlacedText, officeHolders: ReadonlySet<string>): boolean {
  const name = PERSON.exec(value)?.[1];
  return name !== undefined && ![...officeHolders].some((holder) => holder.includes(name) || name.includes(holder));
}
