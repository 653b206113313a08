import { LOCALES, stakeholderRoleLabels } from '../../../i18n/index.ts';
import { foldText } from '../../../internal/text.ts';

/** Who steers an action, as forms call them, folded. */
const STEERS = [
  '(?:qui )?pilot',
  '(?:nom (?:et \\w+ )?|identite )(?:d(?:u|e|es) )?(?:la |l )?(?:structure|organisme|association|porteu|promoteu|responsab)',
  '(?:ministere|organisme|service|direction|entite|personne|institution|collectivite|association|organisation|structure)s? (?:responsab|porteu|pilote|referent)',
  'raison sociale|direction d[eu] (?:l )?(?:projet|action)|porteu|promoteu|porte par|chefs? d[e ]|referent|elue?s? referent|responsab',
  'maitr(?:e|ise)s? d ?ouvrage',
  'responsible|lead\\b|leader|led by|steering|project (?:lead|owner|manager|sponsor)|senior responsible|sponsor\\b',
  'federfuhr|(?:projekt)?trager|verantwort|zustandig|(?:projekt)?leitung|auftraggeber',
].join('|');

/** Words that say what somebody does, not who they are: how they begin, folded, and the kind of role. The first that fits counts. */
const ROLE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:co ?pilot|co ?porteu|copilot|co ?responsab|co ?lead|co ?steer|mittrager)/, 'co-steering'],
  [/^(?:(?:membres? du )?(?:comite de pilotage|copil)\b|lenkungsausschuss|steuergruppe)/, 'steering-committee-member'],
  [new RegExp(`^(?:${STEERS})(?!.* partenaires?$)(?!.* partners?$)`), 'steering'],
  [/^(?:co ?financ|cofund|co fund|mitfinanz)/, 'co-funding'],
  [/^(?:financ|partenaires? financ|fund|subvention|geldgeber|kostentrager|bailleurs? de fonds)/, 'funding'],
  [/^(?:operat|maitr(?:e|ise)s? d ?oeuvre|prestataire)/, 'operator'],
  [/^(?:coordonn|coordinat|animat(?:eur|rice|ion)|koordinat)/, 'coordination'],
  [/^(?:appui|soutien|support|conseil technique|expertise|unterstutz|accompagnement)\b/, 'support'],
  [/^(?:evaluat|bewertung)/, 'evaluation'],
  [/^(?:communication|kommunikation)\b/, 'communication'],
];

/** What sort of partners a label groups: "Institutionnels : CPAM, rectorat". The names follow. */
const PARTNER_KIND =
  /^(?:(?:partenaires?|acteurs?|partners?) )?(?:institutionnel|associatif|financier|operationnel|technique|medica|sanitaire|medico sociaux|socia|educatif|locaux|local|regionaux|nationaux|public|prive|institutional|voluntary|clinical|statutory|institutionell|offentlich|privat)[a-z]*$/;

const LABELS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  LOCALES.flatMap((locale) =>
    Object.entries(stakeholderRoleLabels[locale])
      .filter(([code]) => code !== 'unknown')
      .map(([code, label]) => [foldText(label), code] as const),
  ),
);

const LONGEST_ROLE = 60;

/** The kind of role that words name, such as a heading "Pilote" or a label "Financeur :"; `undefined` when they name none. */
export function roleOfWords(words: string): string | undefined {
  if (words.length > 2 * LONGEST_ROLE) return undefined;
  const folded = foldText(words.replace(/\((?:e?s|x|e|n|en|ice|trice)\)/gi, ''));
  return LABELS.get(folded) ?? ROLE_WORDS.find(([pattern]) => pattern.test(folded))?.[1];
}

/** Whether words group partners and name none. */
export function isPartnerKind(words: string): boolean {
  return words.length <= LONGEST_ROLE && PARTNER_KIND.test(foldText(words));
}

/** Words of a line that a role is named by: few, and no name of an organisation, which has capitals inside. */
export function roleOfLabel(words: string): string | undefined {
  const [, ...others] = words.trim().split(/\s+/);
  const named = words.length > LONGEST_ROLE || others.some((word) => /^\p{Lu}/u.test(word));
  return named ? undefined : roleOfWords(words);
}

/** Kinds of role that label a place on a form; a line such as "Accompagnement des aidants" is rather one of an action. */
const LABELLING: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'steering',
  'co-steering',
  'steering-committee-member',
  'funding',
  'co-funding',
  'operator',
]);

/** Whether the label of a place asks who does something: "Organisme responsable", "Référent ARS". */
export function asksForActor(label: string): boolean {
  const [, ...others] = label.trim().split(/\s+/);
  const named = label.length > LONGEST_ROLE || others.some((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return !named && LABELLING.has(roleOfWords(label) ?? '');
}
