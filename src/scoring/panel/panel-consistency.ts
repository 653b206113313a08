import { type Alternative, levelsOf, type PrioritisationModel } from '../../criteria/index.ts';
import { type Issue, requireKeys } from '../../errors/index.ts';
import {
  decimal,
  formatMessage,
  type Locale,
  messageLocale,
  type PanelTextKey,
  panelTexts,
  partsInWords,
  wordingIn,
} from '../../i18n/index.ts';
import { decimalMean } from '../../internal/decimal.ts';
import { kendallW, krippendorffAlpha } from '../../mcda/group/index.ts';
import { aggregatePanel, type PanelResult, type PanelScale } from './aggregate-panel.ts';
import { panelScores } from './panel-scores.ts';

/** How much assessors agree on one criterion. */
export interface CriterionAgreement {
  readonly criterion: string;
  /** `ordinal` where levels are all there is to choose from, `interval` on a measured scale. */
  readonly level: 'ordinal' | 'interval';
  /** Krippendorff's alpha; `null` when nothing can be compared, all scores are alike, or they are 1000 different measurements. */
  readonly alpha: number | null;
  /** By Krippendorff's own bounds: from 0.800 reliable, from 0.667 for tentative conclusions, below neither. */
  readonly reading: 'reliable' | 'tentative' | 'low' | null;
  /** Kendall's W over the projects that everybody scored; `null` with fewer than two assessors or projects, or all tied. */
  readonly w: number | null;
  /** Projects on which the panel disagrees by the RAND/UCLA rule. */
  readonly disagreements: readonly string[];
}

/** How one assessor stands to the panel. */
export interface AssessorStanding {
  /** `null` for scores that do not say whose they are. */
  readonly assessor: string | null;
  /** Scores where somebody else scored too. */
  readonly compared: number;
  /** Mean difference to the median of the panel, as a share of the scale: above 0 higher than the others. */
  readonly lean: number | null;
  /** Mean distance to it, as a share of the scale. */
  readonly distance: number | null;
  /** Scores in another third of the scale than the median: who stands apart, and where. */
  readonly apart: readonly { readonly alternative: string; readonly criterion: string; readonly score: number }[];
}

/** What {@link panelConsistency} answers. */
export interface PanelConsistency {
  /** `null` when nobody gave a usable score. */
  readonly panel: PanelResult | null;
  readonly agreement: readonly CriterionAgreement[];
  /** In the order of `panelScores`: by name. */
  readonly assessors: readonly AssessorStanding[];
  /** The same in words, what matters most first: read them before the ranking. */
  readonly sentences: readonly string[];
  readonly issues: readonly Issue[];
}

/** Bounds of Krippendorff (2004), p. 241. */
const RELIABLE = 0.8;
const TENTATIVE = 0.667;
/** A lean worth a sentence: a tenth of the scale. */
const LEAN = 0.1;
/** Examples in a sentence. */
const SHOWN = 3;

/**
 * How consistent a panel is, to be read before its ranking: spread and disagreement of each project and criterion, agreement
 * beyond chance, who stands apart and who scores high or low throughout. Nobody is left out for it: the answer names where to talk.
 *
 * Sources: Krippendorff K. (2004) Content Analysis: An Introduction to Its Methodology, 2nd ed., Sage (alpha and its bounds);
 * Fitch K. et al. (2001) The RAND/UCLA Appropriateness Method User's Manual, RAND MR-1269 (disagreement).
 *
 * @throws PlanSanteError when the model cannot be used, or `alternatives` is not a list.
 * @example
 * ```ts
 * import { contratLocalDeSanteModel, panelConsistency } from 'plan-sante/scoring';
 * const gravity = (assessor: string, value: number) => ({ criterion: 'gravity', assessor, value });
 * const { assessors } = panelConsistency(contratLocalDeSanteModel, [
 *   { id: 'sommeil', scores: [gravity('ARS', 2), gravity('CPTS', 2), gravity('Ville', 5)] },
 * ]);
 * console.log(assessors[2]?.assessor, assessors[2]?.apart.length); // Ville 1
 * ```
 */
export function panelConsistency(
  model: PrioritisationModel,
  alternatives: readonly Alternative[],
  options: { readonly locale?: Locale } = {},
): PanelConsistency {
  requireKeys('panelConsistency', 'its options', options, { locale: true });
  const { locale = 'fr' } = options;
  const {
    scores,
    scale,
    assessors,
    criteria,
    issues,
    alternatives: ids,
  } = panelScores(model, alternatives, { locale });
  if (scores.length === 0)
    return { panel: null, agreement: [], assessors: [], sentences: [sentence('nobody', {}, locale)], issues };
  const panel = aggregatePanel({ scores, scale });
  const agreement = model.criteria.map((criterion, k): CriterionAgreement => {
    const level = levelsOf(criterion.scale) === null ? 'interval' : 'ordinal';
    const ratings = scores.map((table) => table.map((row) => row[k] ?? null));
    const alpha = alphaOf(ratings, level);
    return {
      criterion: criterion.id,
      level,
      alpha,
      reading: readingOf(alpha),
      w: concordance(ratings),
      disagreements: (panel.splits[k]?.disagreements ?? []).map((i) => ids[i] ?? ''),
    };
  });
  const standings = assessors.map((assessor, j) =>
    standingOf(assessor, j, scores[j] ?? [], panel, scale, ids, criteria),
  );
  const said = { panel, agreement, assessors: standings };
  return { ...said, sentences: sentencesOf(said, model, locale), issues };
}

type Column = readonly (number | null)[];

/** Krippendorff's alpha counts pairs of values: 1000 different ones are its limit. */
const MOST_VALUES = 1000;

function alphaOf(ratings: readonly Column[], level: CriterionAgreement['level']): number | null {
  const values = new Set(ratings.flat().filter((score) => score !== null));
  return values.size > MOST_VALUES ? null : krippendorffAlpha({ ratings, level }).alpha;
}

function readingOf(alpha: number | null): CriterionAgreement['reading'] {
  if (alpha === null) return null;
  return alpha >= RELIABLE ? 'reliable' : alpha >= TENTATIVE ? 'tentative' : 'low';
}

/** Kendall's W over the projects that nobody left out. */
function concordance(ratings: readonly Column[]): number | null {
  const judges = ratings.filter((column) => column.some((score) => score !== null));
  const [first = []] = judges;
  const complete = first.flatMap((_, i) => (judges.every((column) => column[i] != null) ? [i] : []));
  if (judges.length < 2 || complete.length < 2) return null;
  return kendallW({ scores: judges.map((column) => complete.map((i) => column[i] as number)) }).W;
}

function standingOf(
  assessor: string | null,
  j: number,
  table: readonly Column[],
  { cells }: PanelResult,
  scale: readonly PanelScale[],
  ids: readonly string[],
  criteria: readonly string[],
): AssessorStanding {
  const differences: number[] = [];
  const apart: { alternative: string; criterion: string; score: number }[] = [];
  cells.forEach((row, i) => {
    row.forEach((cell, k) => {
      const score = table[i]?.[k] ?? null;
      const [lowest, highest] = scale[k] ?? [0, 1];
      if (score === null || cell.median === null || cell.assessors < 2) return;
      differences.push((score - cell.median) / (highest - lowest));
      if (cell.minority.some((one) => one.assessor === j))
        apart.push({ alternative: ids[i] ?? '', criterion: criteria[k] ?? '', score });
    });
  });
  const mean = (values: readonly number[]) => (values.length === 0 ? null : decimalMean(values));
  return {
    assessor,
    compared: differences.length,
    lean: mean(differences),
    distance: mean(differences.map(Math.abs)),
    apart,
  };
}

function sentencesOf(
  { panel, agreement, assessors }: Pick<PanelConsistency, 'agreement' | 'assessors'> & { readonly panel: PanelResult },
  model: PrioritisationModel,
  locale: Locale,
): string[] {
  const say = (key: PanelTextKey, params: Readonly<Record<string, unknown>>) => sentence(key, params, locale);
  const named = new Map(model.criteria.map(({ id, label }) => [id, wordingIn(label, locale) || id]));
  const nameOf = (criterion: string) => named.get(criterion) ?? criterion;
  const cells = panel.cells.flat();
  const scored = cells.reduce((sum, cell) => sum + cell.assessors, 0);
  const size = say('size', { assessors: assessors.length, scores: scored, missing: panel.missing });
  if (!cells.some((cell) => cell.assessors > 1)) return [size, say('alone', {})];
  const split = panel.splitOn.map((k) => nameOf(model.criteria[k]?.id ?? ''));
  return [
    size,
    ...agreement.flatMap(({ criterion, disagreements }) =>
      disagreements.length === 0
        ? []
        : [say('disagreement', { criterion: nameOf(criterion), projects: disagreements })],
    ),
    ...agreement.flatMap(({ criterion, alpha, reading }) =>
      alpha === null || reading === null
        ? []
        : [say(`alpha-${reading}`, { criterion: nameOf(criterion), alpha: decimal(alpha, 3, locale) })],
    ),
    ...agreement.flatMap(({ criterion, w }) =>
      w === null ? [] : [say('same-order', { criterion: nameOf(criterion), w: decimal(w, 2, locale) })],
    ),
    ...(split.length === 0 ? [] : [say('split-on', { criteria: split })]),
    ...assessors.flatMap((standing) => standingSentences(standing, nameOf, say, locale)),
  ];
}

function standingSentences(
  { assessor, lean, apart }: AssessorStanding,
  nameOf: (criterion: string) => string,
  say: (key: PanelTextKey, params: Readonly<Record<string, unknown>>) => string,
  locale: Locale,
): string[] {
  const who = assessor ?? '–';
  const examples = apart.slice(0, SHOWN).map(({ alternative, criterion }) => `${alternative}, ${nameOf(criterion)}`);
  const shown = partsInWords([...examples, ...(apart.length > SHOWN ? ['…'] : [])], locale);
  const leans = lean !== null && Math.abs(lean) >= LEAN;
  return [
    ...(apart.length === 0 ? [] : [say('minority', { assessor: who, count: apart.length, examples: shown })]),
    ...(leans
      ? [
          say(lean > 0 ? 'leans-high' : 'leans-low', {
            assessor: who,
            points: decimal(100 * Math.abs(lean), 0, locale),
          }),
        ]
      : []),
  ];
}

function sentence(key: PanelTextKey, params: Readonly<Record<string, unknown>>, locale: Locale): string {
  return formatMessage(panelTexts[messageLocale(locale)][key], params, locale);
}
