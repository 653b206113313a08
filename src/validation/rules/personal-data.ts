import { type PlacedText, textScan } from '../derived/text-scan.ts';
import { builtInRule } from './built-in-rule.ts';

/** Runs of a text that hold an address, a number or the name of a person. Every pattern is linear in the text. */
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;
const PHONE =
  /(?<![\d.,])(?:(?:\+|00)(?:3[1-4]|39|35[12]|4[1349]|26[29]|59[046])(?: ?\(0\))?(?:[ .-]?\d){8,11}|0[1-9](?:[ .-]?\d{2}){4})(?!\d)/;
const PERSON =
  /(?<![\p{L}.])(?:(?:M\.|Mr\.?|Mrs\.?|Ms\.?|Mme\.?|Mlle\.?|Madame|Monsieur|Dr\.?|Docteur|Pr\.?|Professeur)\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})|(?:Frau|Herrn?)\s(\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+))/u;

/** Personal data in free text: an e-mail address, a telephone number, somebody's name. The message does not repeat it. */
export const personalData = builtInRule({
  code: 'personal-data',
  severity: 'warning',
  category: 'privacy',
  level: 'draft',
  check({ plan, derive, report }) {
    const officeHolders = new Set(plan.people.map(({ name }) => name));
    for (const text of derive(textScan).suspects) {
      const { value } = text;
      // Each kind is told: who removes the address alone has not removed the number.
      if (value.includes('@') && EMAIL.test(value)) report({ path: text.path, variant: 'email' });
      if (PHONE.test(value)) report({ path: text.path, variant: 'phone' });
      if (namesSomebody(text, officeHolders)) report({ path: text.path, absent: ['people'] });
    }
  },
});

/** Office-holders listed among the people of the plan are named by right. */
function namesSomebody({ value }: PlacedText, officeHolders: ReadonlySet<string>): boolean {
  const found = PERSON.exec(value);
  const name = found?.[1] ?? found?.[2];
  return name !== undefined && ![...officeHolders].some((holder) => holder.includes(name) || name.includes(holder));
}
