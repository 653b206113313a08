import { foldText } from '../../internal/text.ts';
import type { ProfileColumn } from '../profile.ts';

/** The languages of the usual names. */
type NameLanguage = 'fr' | 'en' | 'de';

/** What columns with a usual name mean. `axis` stands for any level: the place in the sheet tells which. */
interface UsualName {
  readonly means: Omit<ProfileColumn, 'names'>;
  /** Phrases that stand in the name as whole words, by their language; case, accents, punctuation and the endings of `(s)` and `·e` do not count. */
  readonly phrases: Readonly<Record<NameLanguage, readonly string[]>>;
}

/**
 * Names that boards of health plans give to their columns, in French, English and German. A longer phrase counts before a shorter one:
 * "Objectif stratégique" is an axis, "Objectifs" are those of the action. A name that says less than a field needs ("Date", "Nom",
 * "Financement") is here only with the word that tells.
 */
const USUAL_NAMES: readonly UsualName[] = [
  {
    means: { field: 'number' },
    phrases: {
      fr: [
        'n°',
        'numéro',
        'n° fiche',
        'n° action',
        'n° de la fiche',
        'n° de l action',
        'numéro de fiche',
        'numéro de l action',
      ],
      en: ['number'],
      de: ['nummer', 'nr'],
    },
  },
  {
    means: { field: 'lead' },
    phrases: {
      fr: [
        'porteur',
        'pilote',
        'structure porteuse',
        'structure pilote',
        'structure responsable',
        'responsable',
        'porteur de l action',
        'pilote de l action',
        'chef de file',
        'maître d ouvrage',
      ],
      en: ['lead', 'owner', 'lead organisation', 'responsible'],
      de: ['federführung', 'träger', 'zuständig', 'zuständigkeit', 'verantwortlich', 'federführend'],
    },
  },
  {
    means: { field: 'contributor' },
    phrases: {
      fr: ['partenaire', 'partenaires associés', 'partenaires mobilisés', 'acteurs associés', 'co porteur', 'copilote'],
      en: ['partners', 'partner', 'stakeholders'],
      de: ['partner', 'beteiligte'],
    },
  },
  {
    means: { field: 'priority' },
    phrases: { fr: ['priorité', 'niveau de priorité', 'degré de priorité'], en: ['priority'], de: ['priorität'] },
  },
  {
    means: { field: 'territory' },
    phrases: {
      fr: ['territoire', 'territoire concerné', 'périmètre géographique', 'commune'],
      en: ['territory', 'area'],
      de: ['gebiet'],
    },
  },
  {
    means: { field: 'funder' },
    phrases: { fr: ['financeur', 'financeurs sollicités'], en: ['funder'], de: ['geldgeber', 'finanzierung durch'] },
  },
  {
    means: { field: 'id' },
    phrases: {
      fr: ['id', 'identifiant', 'code action', 'référence action', 'réf'],
      en: ['identifier', 'id', 'ref'],
      de: ['kennung'],
    },
  },
  {
    means: { field: 'axis' },
    phrases: {
      fr: ['axe', 'axe stratégique', 'sous axe', 'thème', 'thématique', 'domaine', 'volet', 'pilier'],
      en: ['axis', 'priority area', 'pillar', 'theme'],
      de: ['handlungsfeld', 'themenfeld', 'schwerpunkt'],
    },
  },
  {
    means: { field: 'axis', kind: 'objective' },
    phrases: {
      fr: [
        'objectif stratégique',
        'objectif général',
        'objectif opérationnel',
        'orientation',
        'orientation stratégique',
      ],
      en: ['strategic objective', 'operational objective'],
      de: ['strategisches ziel'],
    },
  },
  {
    means: { field: 'axis', kind: 'priority' },
    phrases: { fr: ['priorité stratégique', 'axe prioritaire'], en: ['strategic priority'], de: [] },
  },
  {
    means: { field: 'title' },
    phrases: {
      fr: [
        'action',
        'intitulé',
        'intitulé de l action',
        'titre',
        'titre de l action',
        'nom de l action',
        'libellé de l action',
        'fiche action',
        'projet',
        'nom du projet',
        'mesure',
      ],
      en: ['title', 'project', 'measure', 'action', 'action title', 'name of the action'],
      de: ['maßnahme', 'titel', 'projekt', 'massnahme', 'titel der maßnahme'],
    },
  },
  {
    means: { field: 'step' },
    phrases: {
      fr: ['sous action', 'étape', 'étape de l action', 'jalon', 'tâche'],
      en: ['step', 'task'],
      de: ['teilmaßnahme', 'schritt'],
    },
  },
  {
    means: { field: 'description', part: 'solution' },
    phrases: {
      fr: [
        'descriptif',
        'description',
        'description de l action',
        'contenu',
        'contenu de l action',
        'modalités',
        'modalités de mise en œuvre',
      ],
      en: ['description'],
      de: ['beschreibung'],
    },
  },
  {
    means: { field: 'description', part: 'other' },
    phrases: {
      fr: ['contexte', 'constat', 'diagnostic', 'éléments de diagnostic'],
      en: ['context'],
      de: ['bemerkung'],
    },
  },
  {
    means: { field: 'description', part: 'means' },
    phrases: {
      fr: ['moyens', 'moyens humains', 'moyens nécessaires', 'ressources', 'moyens mobilisés'],
      en: ['resources'],
      de: ['mittel'],
    },
  },
  {
    means: { field: 'description', part: 'vigilance' },
    phrases: {
      fr: ['point de vigilance', 'freins', 'difficultés', 'risques', 'leviers et freins'],
      en: ['risks'],
      de: ['risiken'],
    },
  },
  {
    means: { field: 'description', part: 'other' },
    phrases: {
      fr: [
        'indicateur',
        'indicateur de suivi',
        'indicateur de résultat',
        'indicateur d évaluation',
        'modalités d évaluation',
        'évaluation',
        'cible',
        'valeur cible',
        'public',
        'public cible',
        'public visé',
        'bénéficiaire',
        'observation',
        'commentaire',
        'remarque',
      ],
      en: ['indicator', 'target', 'target group', 'comments', 'remarks'],
      de: ['indikator', 'kennzahl', 'zielwert', 'ausgangswert', 'zielgruppe', 'bemerkungen', 'bemerkung'],
    },
  },
  {
    means: { field: 'objective' },
    phrases: {
      fr: ['objectif', 'objectif de l action', 'objectif visé', 'résultats attendus', 'finalité'],
      en: ['objective', 'goal', 'outcome', 'expected results'],
      de: ['ziel', 'zielsetzung'],
    },
  },
  {
    means: { field: 'state' },
    phrases: {
      fr: ['statut', 'état', 'état d avancement', 'avancement', 'état de réalisation'],
      en: ['status', 'state'],
      de: ['umsetzungsstand', 'stand', 'status', 'umsetzungsstatus'],
    },
  },
  {
    means: { field: 'amount' },
    phrases: {
      fr: ['budget', 'budget prévisionnel', 'coût', 'coût total', 'coût estimé', 'crédits', 'montant', 'enveloppe'],
      en: ['cost', 'amount', 'budget'],
      de: ['kosten', 'betrag', 'budget', 'gesamtkosten', 'gesamtbetrag', 'gesamtbudget'],
    },
  },
  {
    means: { field: 'start' },
    phrases: {
      fr: ['date de début', 'début', 'démarrage', 'date de démarrage', 'lancement', 'date de lancement'],
      en: ['start', 'start date'],
      de: ['beginn', 'start'],
    },
  },
  {
    means: { field: 'end' },
    phrases: {
      fr: ['date de fin', 'fin', 'échéance', 'date d échéance', 'date limite', 'terme', 'date de clôture'],
      en: ['end', 'end date', 'due', 'due date', 'deadline', 'completion date'],
      de: ['frist', 'ende'],
    },
  },
];

/** Words before another one that turn its meaning: the end of the budget is no budget. A name with one of these is told by its longest phrase only. */
const NOT_A_NAME = [
  'source',
  'commentaire',
  'observation',
  'remarque',
  'justificatif',
  'lien',
  // People: a plan names organisations.
  'chef de projet',
  'référent',
  'personne',
  'contact',
].map(foldText);

/** A usual name found in the name of a column. */
export interface NameFound {
  readonly means: UsualName['means'];
  /** The phrase, as the table of names has it. */
  readonly phrase: string;
  /** The name is the phrase and nothing else. */
  readonly whole: boolean;
  /** The languages that say it so. */
  readonly languages: readonly NameLanguage[];
}

/** `Public(s) cible(s)` is "public cible", `Élu·e référent·e` is "elu referent": endings in brackets and after a point in the middle say nothing. */
function bareName(name: string): string {
  const plain = name
    .replace(/\((?:s|x|es|e|ne|le|nes|les|[a-z])\)/gi, '')
    .replace(/\(x(?:\.x)*\)/gi, '')
    .replace(/[·.](?:e|s|es|ne|nes|trice|trices|euse|euses|rice|rices)(?=\P{L}|$)/giu, '');
  return foldText(plain).replace(/(?<![\p{L}\p{N}])(\p{L}{3,})s(?![\p{L}\p{N}])/gu, '$1');
}

interface KnownName {
  readonly means: UsualName['means'];
  readonly phrase: string;
  readonly bare: string;
  readonly languages: readonly NameLanguage[];
}

const LANGUAGES: readonly NameLanguage[] = ['fr', 'en', 'de'];

const KNOWN: readonly KnownName[] = /* @__PURE__ */ USUAL_NAMES.flatMap(({ means, phrases }) => {
  const all = LANGUAGES.flatMap((language) =>
    phrases[language].map((phrase) => ({ phrase, bare: bareName(phrase), language })),
  );
  return [...new Set(all.map(({ bare }) => bare))].map((bare) => {
    const same = all.filter((one) => one.bare === bare);
    return { means, phrase: same[0]?.phrase ?? bare, bare, languages: same.map(({ language }) => language) };
  });
}).sort((a, b) => b.bare.length - a.bare.length);

/**
 * The longest usual name that stands in the name of a column; of two that are as long, the one that comes first. Below the name of a group
 * (`Action – N°`), the name of the column itself is asked first.
 */
export function usualName(name: string): NameFound | undefined {
  const [own, group] = name.split(' – ').reverse();
  const found = group === undefined || own === undefined ? undefined : nameIn(own);
  return found?.whole === true ? { ...found, whole: false } : nameIn(name);
}

function nameIn(name: string): NameFound | undefined {
  const words = ` ${bareName(name)} `;
  const inside = KNOWN.filter(({ bare }) => words.includes(` ${bare} `));
  const [longest] = inside;
  if (longest === undefined) return undefined;
  const whole = words.trim() === longest.bare;
  if (!whole && NOT_A_NAME.some((word) => words.includes(` ${word} `))) return undefined;
  const best = inside
    .filter(({ bare }) => bare.length === longest.bare.length)
    .reduce((a, b) => (words.indexOf(` ${b.bare} `) < words.indexOf(` ${a.bare} `) ? b : a));
  return { means: best.means, phrase: best.phrase, whole, languages: best.languages };
}

/** The language of most names, French where none has more. */
export function languageOfNames(names: readonly string[]): NameLanguage {
  const found = names.flatMap((name) => usualName(name)?.languages ?? []);
  const count = (language: NameLanguage): number => found.filter((one) => one === language).length;
  return LANGUAGES.reduce((best, language) => (count(language) > count(best) ? language : best));
}
