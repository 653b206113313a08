import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import {
  checkRankOptions,
  isScale,
  item,
  type RankedResult,
  rankScores,
  readList,
  requireInput,
  type TieRule,
} from '../../mcda/matrix/index.ts';
import { HANLON_FORMULAS, type HanlonScales, type HanlonVariant } from './hanlon-variants.ts';
import { type PearlVerdict, readPearl } from './pearl-screen.ts';

/** What {@link hanlon} reads: one rating per problem in each list. */
export interface HanlonInput {
  /** No default: the published formulas disagree, so the caller names one. */
  readonly variant: HanlonVariant;
  /** Component A. */
  readonly size: readonly number[];
  /** Component B. */
  readonly seriousness: readonly number[];
  /** Component C. */
  readonly effectiveness: readonly number[];
  /** Component D, five answers per problem (see {@link pearlScreen}). Without it nothing is screened. */
  readonly pearl?: readonly (readonly (0 | 1 | null)[])[];
  /** What to do while PEARL is undecided: `keep` (default) ranks provisionally, `exclude` rates it 0. */
  readonly undecidedPearl?: 'keep' | 'exclude';
  /** Ends of the scales when they are not those the variant was published with. */
  readonly scales?: Partial<HanlonScales>;
  readonly ties?: TieRule;
  /** Default: rounding noise at the size of the highest possible rating. */
  readonly tolerance?: number;
}

const KEYS: KeysOf<HanlonInput> = {
  variant: true,
  size: true,
  seriousness: true,
  effectiveness: true,
  pearl: true,
  undecidedPearl: true,
  scales: true,
  ties: true,
  tolerance: true,
};
const SCALES_KEYS: KeysOf<HanlonScales> = { size: true, seriousness: true, effectiveness: true };

/** The conventions of the Hanlon method. */
export interface HanlonConventions {
  readonly variant: HanlonVariant;
  readonly formula: string;
  readonly scales: HanlonScales;
  readonly source: string;
  readonly pearl: 'product-of-five' | 'not-screened';
  readonly undecidedPearl: 'keep' | 'exclude' | null;
  readonly ties: TieRule;
  readonly tolerance: number;
}

/** What {@link hanlon} answers. `scores` are the overall ratings. */
export interface HanlonResult extends RankedResult {
  /** Basic priority ratings: the formula before PEARL. */
  readonly bpr: readonly number[];
  /** Overall priority ratings: 0 where PEARL fails. */
  readonly opr: readonly number[];
  /** Highest rating that the scales allow. */
  readonly maxBpr: number;
  /** Problems that PEARL puts out. */
  readonly screenedOut: readonly number[];
  /** Problems ranked although PEARL is undecided. */
  readonly provisional: readonly number[];
  /** The screen of each problem; `null` when no PEARL answers were given. */
  readonly verdicts: readonly PearlVerdict[] | null;
  readonly conventions: HanlonConventions;
}

/**
 * The Hanlon method: size (A), seriousness (B) and effectiveness (C) become one rating, which the PEARL screen (D) keeps or puts to 0.
 *
 * Three published formulas go by this name: `a-plus-2b-times-c` is (A + 2B) × C with three ratings from 0 to 10 (NACCHO);
 * `a-plus-b-times-c-over-3` is (A + B) × C / 3 with B from 0 to 20, so that the highest is 100 (Basic Priority Rating System: BPR,
 * and OPR once multiplied by D); `a-plus-b-times-c` is (A + B) × C with C from 0.5 to 1.5 (Pineault and Daveluy). They can reverse
 * each other, so there is no default. Each rating depends on its own problem only. A problem with effectiveness 0 and one that PEARL
 * puts out both rate 0 and share a rank; `screenedOut` tells them apart.
 *
 * Sources: as reported in `conventions.source` of each variant.
 *
 * @throws PlanSanteError when the variant is not named, the lists differ in length, a rating leaves its scale, or PEARL
 * answers are malformed.
 * @example
 * ```ts
 * import { hanlon } from 'plan-sante/scoring';
 * const ratings = { size: [10, 4], seriousness: [3, 8], effectiveness: [8, 7] };
 * hanlon({ variant: 'a-plus-2b-times-c', ...ratings }).ranks; // [2, 1]
 * hanlon({ variant: 'a-plus-b-times-c-over-3', ...ratings }).ranks; // [1, 2]
 * ```
 */
export function hanlon(input: HanlonInput): HanlonResult {
  requireInput('hanlon', input, KEYS);
  const { variant, undecidedPearl = 'keep', ties = 'competition' } = input;
  if (typeof variant !== 'string' || !Object.hasOwn(HANLON_FORMULAS, variant))
    throw refuse(`a named variant: '${Object.keys(HANLON_FORMULAS).join("', '")}'`, variant);
  if (undecidedPearl !== 'keep' && undecidedPearl !== 'exclude')
    throw refuse("undecidedPearl 'keep' or 'exclude'", undecidedPearl);
  checkRankOptions('hanlon', input);
  const { formula, source, rate, ...published } = HANLON_FORMULAS[variant];
  requireKeys('hanlon', 'scales', input.scales, SCALES_KEYS);
  const scales = readScales({ ...published.scales, ...input.scales });
  const size = readComponent('size', input.size, scales.size);
  const seriousness = readComponent('seriousness', input.seriousness, scales.seriousness, size.length);
  const effectiveness = readComponent('effectiveness', input.effectiveness, scales.effectiveness, size.length);
  const verdicts = input.pearl === undefined ? null : readPearl('hanlon', input.pearl, size.length);

  const bpr = size.map((a, i) => rate(a, item(seriousness, i), item(effectiveness, i)));
  const maxBpr = rate(scales.size[1], scales.seriousness[1], scales.effectiveness[1]);
  const isOut = (i: number): boolean => {
    const verdict = verdicts?.[i]?.verdict;
    return verdict === 'fails' || (verdict === 'undecided' && undecidedPearl === 'exclude');
  };
  const opr = bpr.map((rating, i) => (isOut(i) ? 0 : rating));
  const { tolerance, ...ranking } = rankScores(opr, { ties, tolerance: input.tolerance ?? TOLERANCE * maxBpr });
  const problems = size.map((_, i) => i);
  return {
    scores: opr,
    ...ranking,
    bpr,
    opr,
    maxBpr,
    screenedOut: problems.filter(isOut),
    provisional: problems.filter((i) => verdicts?.[i]?.verdict === 'undecided' && !isOut(i)),
    verdicts,
    conventions: {
      variant,
      formula,
      scales,
      source,
      pearl: verdicts === null ? 'not-screened' : 'product-of-five',
      undecidedPearl: verdicts === null ? null : undecidedPearl,
      ties,
      tolerance,
    },
  };
}

/** Beyond this a rating scale is surely a mistake, and products stay far from the end of the numbers. */
const LARGEST_RATING = 1e6;

function readScales(scales: HanlonScales): HanlonScales {
  for (const name of ['size', 'seriousness', 'effectiveness'] as const) {
    const scale = scales[name];
    if (!isScale(scale, LARGEST_RATING) || scale[0] < 0)
      throw refuse(`scales.${name}: two numbers that rise, from 0 to ${LARGEST_RATING}`, scale);
  }
  return scales;
}

function readComponent(name: string, list: unknown, [min, max]: readonly [number, number], count?: number): number[] {
  return readList<never>('hanlon', name, list, { min, max }, count);
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'hanlon', expected, received });
}
