import { foldText } from '../../internal/text.ts';
import type { ProfileColumn } from '../profile.ts';

/** What columns with a usual name mean. `axis` stands for any level: the place in the sheet tells which. */
interface UsualName {
  readonly means: Omit<ProfileColumn, 'names'>;
  /** Phrases that stand in the name as whole words; case, accents, punctuation and the endings of `(s)` and `·e` do not count. */
  readonly phrases: readonly string[];
}

/**
 * Names that boards of health plans give to their columns, in French, English and German. A longer phrase counts before a shorter one:
 * "Objectif stratégique" is an axis, "Objectifs" are those of the action. A name that says less than a field needs ("Date", "Nom",
 * "Financement") is here only with the word that tells.
 */
const USUAL_NAMES: readonly UsualName[] = [
  {
    means: { field: 'number' },
    phrases: [
      'n°',
      'numéro',
      'n° fiche',
      'n° action',
      'n° de la fiche',
      'n° de l action',
      'numéro de fiche',
      'numéro de l action',
      'number',
      'nummer',
    ],
  },
  {
    means: { field: 'lead' },
    phrases: [
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
      'lead',
      'federführung',
      'träger',
    ],
  },
  {
    means: { field: 'contributor' },
    phrases: [
      'partenaire',
      'partenaires associés',
      'partenaires mobilisés',
      'acteurs associés',
      'co porteur',
      'copilote',
      'partners',
      'partner',
    ],
  },
  {
    means: { field: 'priority' },
    phrases: ['priorité', 'niveau de priorité', 'degré de priorité', 'priority', 'priorität'],
  },
  {
    means: { field: 'territory' },
    phrases: ['territoire', 'territoire concerné', 'périmètre géographique', 'commune', 'territory', 'gebiet'],
  },
  { means: { field: 'funder' }, phrases: ['financeur', 'financeurs sollicités', 'funder', 'geldgeber'] },
  {
    means: { field: 'id' },
    phrases: ['id', 'identifiant', 'code action', 'référence action', 'réf', 'identifier', 'kennung'],
  },
  {
    means: { field: 'axis' },
    phrases: [
      'axe',
      'axe stratégique',
      'sous axe',
      'thème',
      'thématique',
      'domaine',
      'volet',
      'pilier',
      'axis',
      'priority area',
      'pillar',
      'theme',
      'handlungsfeld',
      'themenfeld',
    ],
  },
  {
    means: { field: 'axis', kind: 'objective' },
    phrases: [
      'objectif stratégique',
      'objectif général',
      'objectif opérationnel',
      'orientation',
      'orientation stratégique',
      'strategic objective',
      'operational objective',
      'strategisches ziel',
    ],
  },
  {
    means: { field: 'axis', kind: 'priority' },
    phrases: ['priorité stratégique', 'axe prioritaire', 'strategic priority'],
  },
  {
    means: { field: 'title' },
    phrases: [
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
      'title',
      'project',
      'measure',
      'maßnahme',
      'titel',
      'projekt',
    ],
  },
  {
    means: { field: 'step' },
    phrases: ['sous action', 'étape', 'étape de l action', 'jalon', 'tâche', 'step', 'task', 'teilmaßnahme', 'schritt'],
  },
  {
    means: { field: 'description', part: 'solution' },
    phrases: [
      'descriptif',
      'description',
      'description de l action',
      'contenu',
      'contenu de l action',
      'modalités',
      'modalités de mise en œuvre',
      'beschreibung',
    ],
  },
  {
    means: { field: 'description', part: 'other' },
    phrases: ['contexte', 'constat', 'diagnostic', 'éléments de diagnostic', 'context'],
  },
  {
    means: { field: 'description', part: 'means' },
    phrases: [
      'moyens',
      'moyens humains',
      'moyens nécessaires',
      'ressources',
      'moyens mobilisés',
      'resources',
      'mittel',
    ],
  },
  {
    means: { field: 'description', part: 'vigilance' },
    phrases: ['point de vigilance', 'freins', 'difficultés', 'risques', 'leviers et freins', 'risks', 'risiken'],
  },
  {
    means: { field: 'description', part: 'other' },
    phrases: [
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
      'indicator',
      'target',
      'target group',
      'comments',
      'remarks',
      'indikator',
      'zielwert',
      'zielgruppe',
      'bemerkungen',
    ],
  },
  {
    means: { field: 'objective' },
    phrases: [
      'objectif',
      'objectif de l action',
      'objectif visé',
      'résultats attendus',
      'finalité',
      'objective',
      'goal',
      'ziel',
    ],
  },
  {
    means: { field: 'state' },
    phrases: [
      'statut',
      'état',
      'état d avancement',
      'avancement',
      'état de réalisation',
      'status',
      'state',
      'umsetzungsstand',
      'stand',
    ],
  },
  {
    means: { field: 'amount' },
    phrases: [
      'budget',
      'budget prévisionnel',
      'coût',
      'coût total',
      'coût estimé',
      'crédits',
      'montant',
      'enveloppe',
      'cost',
      'amount',
      'kosten',
      'betrag',
    ],
  },
  {
    means: { field: 'start' },
    phrases: [
      'date de début',
      'début',
      'démarrage',
      'date de démarrage',
      'lancement',
      'date de lancement',
      'start',
      'start date',
      'beginn',
    ],
  },
  {
    means: { field: 'end' },
    phrases: [
      'date de fin',
      'fin',
      'échéance',
      'date d échéance',
      'date limite',
      'terme',
      'date de clôture',
      'end',
      'end date',
      'due',
      'due date',
      'deadline',
      'frist',
      'ende',
    ],
  },
];

/** Words before another one that turn its meaning: the end of the budget is no budget. A name with one of these is told by its longest phrase only. */
const NOT_A_NAME = ['source', 'commentaire', 'observation', 'remarque', 'justificatif', 'lien'];

/** A usual name found in the name of a column. */
export interface NameFound {
  readonly means: UsualName['means'];
  /** The phrase, as the table of names has it. */
  readonly phrase: string;
  /** The name is the phrase and nothing else. */
  readonly whole: boolean;
}

/** `Public(s) cible(s)` is "public cible", `Élu·e référent·e` is "elu referent": endings in brackets and after a point in the middle say nothing. */
function bareName(name: string): string {
  const plain = name
    .replace(/\((?:s|x|es|e|ne|le|nes|les|[a-z])\)/gi, '')
    .replace(/\(x(?:\.x)*\)/gi, '')
    .replace(/[·.](?:e|s|es|ne|nes|trice|trices|euse|euses|rice|rices)(?=\P{L}|$)/giu, '');
  return foldText(plain).replace(/(?<![\p{L}\p{N}])(\p{L}{3,})s(?![\p{L}\p{N}])/gu, '$1');
}

const KNOWN: readonly { readonly means: UsualName['means']; readonly phrase: string; readonly bare: string }[] =
  /* @__PURE__ */ USUAL_NAMES.flatMap(({ means, phrases }) =>
    phrases.map((phrase) => ({ means, phrase, bare: bareName(phrase) })),
  ).sort((a, b) => b.bare.length - a.bare.length);

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
  return { means: best.means, phrase: best.phrase, whole };
}
