import { FULL_VALUE } from '../../criteria/index.ts';
import { requireParts } from '../../errors/index.ts';
import { type Locale, placesFor, signedDecimal, wordingIn } from '../../i18n/index.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import { coverCons } from './explain-difference.ts';
import type { PairExplanation } from './explain-pair.ts';
import { points, pointsBetween } from './points.ts';
import { type DescribeOptions, nameIn, readOptions, sentence } from './sentence.ts';

/**
 * Says in sentences why one alternative stands before another, the one ahead first.
 *
 * @example
 * ```ts
 * import { contratLocalDeSanteModel, describePair, explainPair, prioritise } from 'plan-sante/scoring';
 * const result = prioritise(contratLocalDeSanteModel, [
 *   { id: 'a', label: 'Sleep', scores: { gravity: 4, 'perceived-importance': 4, frequency: 5, 'socio-economic-impact': 2, feasibility: 5 } },
 *   { id: 'b', label: 'Addictions', scores: { gravity: 5, 'perceived-importance': 4, frequency: 3, 'socio-economic-impact': 4, feasibility: 2 } },
 * ]);
 * describePair(explainPair(result, 'a', 'b'), { locale: 'en' })[0]; // 'Sleep is ahead of Addictions by 10.0 points: 75.0 points against 65.0 points.'
 * ```
 */
export function describePair(explanation: PairExplanation, options: DescribeOptions = {}): string[] {
  const { locale, names } = readOptions('describePair', options);
  requireParts('describePair', 'an explanation, as explainPair gives it', explanation, [
    'contributions',
    'pros',
    'cons',
  ]);
  const pair = explanation.ahead === 'b' ? turned(explanation) : explanation;
  const a = nameIn(pair.a, names, locale);
  const b = nameIn(pair.b, names, locale);
  const sentences = [headline(pair, a, b, locale)];
  const list = (ids: readonly string[]) => ids.map((id) => named(pair, id, locale));
  const forWhom = (who: string, ids: readonly string[]) => {
    if (ids.length > 0) sentences.push(sentence('pair-for', { who, list: list(ids) }, locale));
    // What is not known may speak for anybody.
    else if (pair.unknown.length === 0) sentences.push(sentence('pair-nothing-for', { who }, locale));
  };
  forWhom(a, pair.pros);
  forWhom(b, pair.cons);
  if (pair.equal.length > 0) sentences.push(sentence('pair-equal', { list: labels(pair, pair.equal, locale) }, locale));
  if (pair.unknown.length > 0)
    sentences.push(sentence('pair-unknown', { list: labels(pair, pair.unknown, locale) }, locale));
  if (pair.cons.length > 0 && pair.cover !== null) {
    const cover = { count: pair.cover.length, b, list: labels(pair, pair.cover, locale) };
    sentences.push(sentence('pair-cover', cover, locale));
  }
  for (const [side, who] of [
    [pair.a, a],
    [pair.b, b],
  ] as const) {
    if (side.outcome === 'excluded') sentences.push(sentence('excluded', { a: who }, locale));
    else if (side.mayBeExcluded) sentences.push(sentence('pair-may-be-excluded', { a: who }, locale));
  }
  if (pair.illustrative) sentences.push(sentence('rests-on-illustration', {}, locale));
  return sentences;
}

function headline(pair: PairExplanation, a: string, b: string, locale: Locale): string {
  const { min, max } = pair.difference;
  const places = pair.ahead === 'a' ? placesFor(min) : 1;
  const scoreA = pointsBetween(pair.a.score, locale, places);
  const scores = { a, b, scoreA, scoreB: pointsBetween(pair.b.score, locale, places) };
  if (pair.ahead === 'neither') return sentence('pair-level', scores, locale);
  if (pair.ahead === 'undecided') return sentence('pair-undecided', scores, locale);
  if (!pair.explainsRank) return sentence('pair-ahead-other-method', scores, locale);
  return sentence(
    min === max ? 'pair-ahead' : 'pair-ahead-at-least',
    { ...scores, points: points(min, locale, places) },
    locale,
  );
}

function labels(pair: PairExplanation, ids: readonly string[], locale: Locale): string[] {
  return ids.map((id) => wordingIn(pair.contributions.find((part) => part.criterion === id)?.label ?? id, locale));
}

/** A criterion with its weight in points, always as an advantage of the side it is listed for. */
function named(pair: PairExplanation, id: string, locale: Locale): string {
  const part = pair.contributions.find((contribution) => contribution.criterion === id);
  const advantage = Math.abs(part?.difference ?? 0);
  return `${wordingIn(part?.label ?? id, locale)} (${signedDecimal(advantage, placesFor(advantage), locale)})`;
}

/** The same explanation seen from the other side. */
function turned(pair: PairExplanation): PairExplanation {
  const contributions = pair.contributions.map((part) => ({
    ...part,
    a: part.b,
    b: part.a,
    difference: part.difference === null ? null : -part.difference,
  }));
  const { cover } = coverCons(
    contributions.map((part) => part.difference ?? 0),
    TOLERANCE * FULL_VALUE,
  );
  return {
    ...pair,
    a: pair.b,
    b: pair.a,
    ahead: 'a',
    difference: { min: -pair.difference.max, max: -pair.difference.min },
    contributions,
    pros: pair.cons,
    cons: pair.pros,
    cover: cover === null || pair.unknown.length > 0 ? null : cover.map((j) => contributions[j]?.criterion ?? ''),
  };
}
