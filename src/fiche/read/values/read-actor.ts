import type { Address } from '../../../document/index.ts';
import type { FicheSection } from '../../fiche-template.ts';
import type { FicheContext } from '../context.ts';
import { isPartnerKind, roleOfLabel } from '../recognise/roles.ts';
import { splitAtTop } from './split-run-on.ts';

/** A stakeholder as a line of text names it. */
type Actor = {
  readonly name: string;
  readonly role?: string;
  readonly roleKinds?: readonly string[];
};

/** Where an actor is named, for what is said about it. */
interface ActorPlace {
  readonly section: FicheSection;
  readonly path: readonly (string | number)[];
  readonly at: Address | undefined;
}

const PAIR = /^([^:\n]{2,120}?)\s*:\s+(.+)$/s;
const DASHED = /^(\S.{0,120}?)\s+[-–—]\s+(\S.{0,120})$/s;
const BRACKETED = /^([^()\n]{2,120}?)\s*\(([^()\n]{3,60})\)$/;
const APART = /^([^,\n]{2,120}),\s+([^,\n]{3,60})$/;

/** "Financeur : CPAM", "CPAM : finance", "CPAM – financement": the words of a role say which side is the name. */
export function readActor(line: string, heading: string | undefined, place: ActorPlace, context: FicheContext): Actor {
  const { name: words, contact } = withoutContact(line);
  const actor = (name: string, role: string, kind: string | undefined): Actor => {
    reportContact(name, contact, place, context);
    reportSeveral(name, place, context);
    const said = [role, contact].filter((part) => part !== '').join('\n');
    const known = kind ?? heading;
    return { name, ...(said !== '' && { role: said }), ...(known !== undefined && { roleKinds: [known] }) };
  };
  const [, first = '', rest = ''] = PAIR.exec(words) ?? [];
  const before = first === '' ? undefined : roleOfLabel(first);
  if (before !== undefined || (first !== '' && isPartnerKind(first))) return actor(rest, first, before);
  if (first !== '') return actor(first, rest, undefined);
  for (const after of [DASHED, BRACKETED, APART]) {
    const [, name = '', role = ''] = after.exec(words) ?? [];
    const kind = name === '' ? undefined : roleOfLabel(role);
    if (kind !== undefined) return actor(name, role, kind);
  }
  return actor(words, '', undefined);
}

/** The same where a table has the role in a column of its own. */
export function readNamedActor(
  line: string,
  role: string | undefined,
  place: ActorPlace,
  context: FicheContext,
): Actor {
  const { name, contact } = withoutContact(line);
  reportContact(name, contact, place, context);
  reportSeveral(name, place, context);
  const said = [role ?? '', contact].filter((part) => part !== '').join('\n');
  return { name, ...(said !== '' && { role: said }) };
}

function reportContact(name: string, found: string, place: ActorPlace, context: FicheContext): void {
  if (found === '') return;
  context.report({ code: 'fiche-contact-apart', severity: 'warning', ...place, params: { found, name } });
}

/** A mail address, or a telephone number of eight digits or more, with the word before it. */
const CONTACT =
  /(?:(?:^|[\s,;(–—-]+)(?:t[ée]l(?:[ée]phone)?|mail|e-?mail|courriel|mobile|port(?:able)?|contact|telefon|fax)\s*\.?\s*:?\s*)?(?:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|(?:\+\d{1,3}[\s.]?(?:\(0\)[\s.]?)?|\b0)[1-9](?:[\s.-]?\d{2}){4}\b)/giu;

function withoutContact(words: string): { readonly name: string; readonly contact: string } {
  if (words.length > 500 || !/@|\d{2}/.test(words)) return { name: words, contact: '' };
  const found = words.match(CONTACT) ?? [];
  if (found.length === 0) return { name: words, contact: '' };
  const name = words
    .replace(CONTACT, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;–—-]+|[\s,;–—-]+$/g, '');
  // Nobody is left without a name: then the words stay as they are.
  if (!/\p{L}{2}/u.test(name)) return { name: words, contact: '' };
  return { name, contact: found.map((part) => part.replace(/^[\s,;(–—-]+/, '').trim()).join(', ') };
}

const LONGEST_NAME = 5;

const areNames = (names: readonly string[]) =>
  names.length > 1 && names.every((name) => name.trim() !== '' && name.trim().split(/\s+/).length <= LONGEST_NAME);

/** Names between commas may be several: they stay together, and that is said. Sentences have commas too. */
export function reportCommas(words: string, place: ActorPlace, context: FicheContext): boolean {
  const names = /\d,\d|[.:]/.test(words) ? [words] : splitAtTop(words, ',');
  if (!areNames(names)) return false;
  context.report({ code: 'fiche-cell-commas', severity: 'info', ...place, params: { count: names.length } });
  return true;
}

/** So may names between strokes, dashes and "et". */
function reportSeveral(words: string, place: ActorPlace, context: FicheContext): void {
  if (words.length > 300 || reportCommas(words, place, context)) return;
  const apart = words.split(/\s*\/\s*|\s+[-–—+&]\s+|\s+(?:et|and|und)\s+(?=\p{Lu})/u);
  if (!areNames(apart)) return;
  const params = { found: words, count: apart.length };
  context.report({ code: 'fiche-actors-together', severity: 'warning', ...place, params });
}
