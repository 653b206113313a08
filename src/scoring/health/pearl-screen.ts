import { PlanSanteError } from '../../errors/index.ts';
import { requireInput } from '../../mcda/matrix/index.ts';

/** The five PEARL factors, in the order of their initials. */
export type PearlFactor = 'propriety' | 'economics' | 'acceptability' | 'resources' | 'legality';

/** The five PEARL factors, in the order in which every row lists them. */
export const PEARL_FACTORS = [
  'propriety',
  'economics',
  'acceptability',
  'resources',
  'legality',
] as const satisfies readonly PearlFactor[];

/** One answer: 1 is yes, 0 is no, `null` is not known. */
type PearlAnswer = 0 | 1 | null;

/** What {@link pearlScreen} reads. */
export interface PearlScreenInput {
  /** One row per problem: propriety, economics, acceptability, resources, legality. */
  readonly pearl: readonly (readonly (0 | 1 | null)[])[];
}

/** One problem after the screen. */
export interface PearlVerdict {
  /** `undecided`: no factor fails, and at least one is not known. */
  readonly verdict: 'passes' | 'fails' | 'undecided';
  readonly failed: readonly PearlFactor[];
  readonly unknown: readonly PearlFactor[];
}

/** What {@link pearlScreen} answers. */
export interface PearlScreenResult {
  /** Product of the five factors per problem; `null` when it depends on what is not known. */
  readonly products: readonly (0 | 1 | null)[];
  readonly verdicts: readonly PearlVerdict[];
  readonly conventions: { readonly gate: 'product-of-five'; readonly unknown: 'undecided-unless-another-fails' };
}

/**
 * PEARL: is a programme proper, economical, acceptable, within resources and legal? One no is enough to put it out.
 *
 * The product of five zeros and ones. What is not known is no answer: it leaves the verdict open, unless another factor fails.
 *
 * Source: Hanlon J. J., Pickett G. E. (1984) Public Health: Administration and Practice, 8th ed., Times Mirror/Mosby, St. Louis.
 *
 * @throws PlanSanteError when a row does not hold five answers, each 0, 1 or null.
 * @example
 * ```ts
 * import { pearlScreen } from 'plan-sante/scoring';
 * const { products, verdicts } = pearlScreen({ pearl: [[1, 1, 1, 1, 1], [1, 1, 0, null, 1], [1, null, 1, 1, 1]] });
 * products; // [1, 0, null]
 * verdicts[1]?.failed; // ['acceptability']
 * ```
 */
export function pearlScreen(input: PearlScreenInput): PearlScreenResult {
  requireInput('pearlScreen', input, { pearl: true });
  const verdicts = readPearl('pearlScreen', input.pearl);
  return {
    products: verdicts.map(productOf),
    verdicts,
    conventions: { gate: 'product-of-five', unknown: 'undecided-unless-another-fails' },
  };
}

/** The product of the five factors, as far as it is known. */
function productOf({ verdict }: PearlVerdict): PearlAnswer {
  if (verdict === 'undecided') return null;
  return verdict === 'passes' ? 1 : 0;
}

/** Checks the answers and gives the verdict of each row. */
export function readPearl(caller: string, pearl: unknown, count?: number): PearlVerdict[] {
  if (!Array.isArray(pearl) || pearl.length === 0 || (count !== undefined && pearl.length !== count))
    throw new PlanSanteError({
      function: caller,
      expected: `pearl: ${count === undefined ? 'at least one row' : `${count} rows`} of five answers`,
      received: pearl,
    });
  return Array.from(pearl as readonly unknown[], (row, i) => judge(caller, row, i));
}

function judge(caller: string, row: unknown, i: number): PearlVerdict {
  if (!Array.isArray(row) || row.length !== PEARL_FACTORS.length)
    throw new PlanSanteError({
      function: caller,
      expected: `five answers (${PEARL_FACTORS.join(', ')}) at pearl[${i}]`,
      received: row,
    });
  const failed: PearlFactor[] = [];
  const unknown: PearlFactor[] = [];
  PEARL_FACTORS.forEach((factor, f) => {
    const answer: unknown = row[f];
    if (answer === 0) failed.push(factor);
    else if (answer === null) unknown.push(factor);
    else if (answer !== 1)
      throw new PlanSanteError({
        function: caller,
        expected: `0, 1 or null at pearl[${i}][${f}] (${factor})`,
        received: answer,
      });
  });
  return { verdict: failed.length > 0 ? 'fails' : unknown.length > 0 ? 'undecided' : 'passes', failed, unknown };
}
