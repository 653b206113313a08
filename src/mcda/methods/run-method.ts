import { PlanSanteError } from '../../errors/index.ts';
import { isBelow } from '../../internal/tolerance.ts';
import { isRating } from '../matrix/index.ts';
import type { MethodInput, MethodResult, ScoringMethod } from './scoring-method.ts';

/** What a method answered, once it is sure that it can be used. */
interface MethodRun extends MethodResult {
  /** The scores turned so that the highest is best. */
  readonly worths: readonly number[];
}

/**
 * Runs a method and checks what it answers: a score and a rank for every row, and scores that go down as the ranks go on. Whoever
 * reads the scores of a method whose lowest score is best would else turn its ranking upside down.
 *
 * @throws PlanSanteError when the method answers with something else.
 */
export function runMethod(caller: string, method: ScoringMethod, input: MethodInput): MethodRun {
  const { id, run } = method;
  const result = run(input);
  const { scores, ranks, best }: Partial<MethodResult> = Object(result);
  const refuse = (expected: string, received: unknown) =>
    new PlanSanteError({ function: caller, expected: `of the method ${JSON.stringify(id)} ${expected}`, received });
  if (best !== 'max' && best !== 'min') throw refuse("best: 'max' or 'min', the end of the scores that is best", best);
  const rows = rowCount(input);
  if (!isListOf(scores, rows)) throw refuse(`scores: one finite number per row (${rows})`, scores);
  if (!isListOf(ranks, rows)) throw refuse(`ranks: one finite number per row (${rows})`, ranks);
  const worths = best === 'max' ? scores : scores.map((score) => -score);
  const odd = firstOutOfOrder(worths, ranks, result.conventions?.tolerance ?? 0);
  if (odd !== undefined)
    throw refuse(
      `ranks that follow its scores, the ${best === 'max' ? 'highest' : 'lowest'} first, or best: '${best === 'max' ? 'min' : 'max'}' if that is meant`,
      { ranks: odd.map((i) => ranks[i]), scores: odd.map((i) => scores[i]) },
    );
  return { ...result, worths };
}

function rowCount({ anchored: { values, columns } }: MethodInput): number {
  return values instanceof Float64Array ? values.length / (columns ?? 1) : values.length;
}

function isListOf(list: unknown, rows: number): list is readonly number[] {
  return Array.isArray(list) && list.length === rows && list.every((value) => isRating(value, {}));
}

/** Two rows of which the one with the better rank has the worse score. */
function firstOutOfOrder(
  worths: readonly number[],
  ranks: readonly number[],
  tolerance: number,
): readonly [number, number] | undefined {
  const order = ranks.map((_, i) => i).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  let least = order[0] ?? 0;
  for (const i of order) {
    const [worth, lowest] = [worths[i] ?? 0, worths[least] ?? 0];
    if (ranks[i] !== ranks[least] && isBelow(lowest + tolerance, worth)) return [least, i];
    if (worth < lowest) least = i;
  }
  return undefined;
}
