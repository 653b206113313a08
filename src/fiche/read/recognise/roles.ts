import { LOCALES, stakeholderRoleLabels } from '../../../i18n/index.ts';
import { foldText } from '../../../internal/text.ts';

/** Words that say what somebody does, not who they are: how they begin, folded, and the kind of role. The first that fits counts. */
const ROLE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:co ?pilot|co ?porteu|copilot|co ?responsab|co ?lead|co ?steer|mittrager)/, 'co-steering'],
  [/^(?:membres? du comite de pilotage|copil\b|comite de pilotage)/, 'steering-committee-member'],
  [
    /^(?:(?:qui )?pilot|porteu|promoteu|organisme porteur|porte par|structures? (?:porteuse|pilote|responsable)|chefs? d[e ]|chefs? de file|referent|elue?s? referent|responsab|responsible|lead\b|leader|led by|steering|project (?:lead|owner|manager|sponsor)|senior responsible|sponsor\b|federfuhr|(?:projekt)?trager|verantwortlich|zustandig|(?:projekt)?leitung|maitr(?:e|ise)s? d ?ouvrage)(?!.* partenaires?$)(?!.* partners?$)/,
    'steering',
  ],
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
