import { requireParts } from '../../errors/index.ts';
import { type Locale, partsInWords, percentage, placesFor, plainNumber, wordingIn } from '../../i18n/index.ts';
import type { ExclusionReason } from '../prioritise/index.ts';
import type { ChangeExplanation, ScoreChange } from './explain-change.ts';
import { points } from './points.ts';
import { type DescribeOptions, nameIn, readOptions, sentence } from './sentence.ts';

/**
 * Says in sentences what would have to change for an alternative to be funded.
 *
 * @example
 * ```ts
 * import { contratLocalDeSanteModel, describeChange, explainChange, prioritise } from 'plan-sante/scoring';
 * const result = prioritise(contratLocalDeSanteModel, [
 *   { id: 'a', scores: { gravity: 4, 'perceived-importance': 4, frequency: 5, 'socio-economic-impact': 2, feasibility: 5 } },
 *   { id: 'b', scores: { gravity: 5, 'perceived-importance': 4, frequency: 3, 'socio-economic-impact': 4, feasibility: 2 } },
 * ]);
 * describeChange(explainChange(result, 'b', { funded: 1 }), { locale: 'en' })[0];
 * // 'b lacks 10.0 points to draw level with a, the last one taken.'
 * ```
 */
export function describeChange(explanation: ChangeExplanation, options: DescribeOptions = {}): string[] {
  const { locale, names } = readOptions('describeChange', options);
  requireParts('describeChange', 'an explanation, as explainChange gives it', explanation, [
    'obstacles',
    'singleScores',
  ]);
  const a = nameIn(explanation, names, locale);
  const { places } = explanation;
  if (explanation.funded) return [sentence('change-funded', { a, places }, locale)];
  const sentences = [...obstacles(explanation, a, locale), ...gapSentences(explanation, a, locale, names)];
  if (!explanation.explainsRank && explanation.gap > 0) sentences.push(sentence('change-other-method', {}, locale));
  if (explanation.illustrative) sentences.push(sentence('rests-on-illustration', {}, locale));
  return sentences;
}

function obstacles({ obstacles, undecidedGates, places }: ChangeExplanation, a: string, locale: Locale): string[] {
  const known = new Set(obstacles.flatMap((reason) => (reason.kind === 'gate' ? [reason.gate] : [])));
  const steps = [
    ...obstacles.map((reason) => stepFor(reason, locale)),
    ...undecidedGates
      .filter((gate) => !known.has(gate.gate))
      .map((gate) => sentence('change-undecided', { label: wordingIn(gate.label, locale) }, locale)),
  ];
  if (steps.length === 0) return [];
  return [`${sentence('change-obstacles', { a, places }, locale)} ${partsInWords(steps, locale)}.`];
}

function stepFor(reason: ExclusionReason, locale: Locale): string {
  if (reason.kind === 'missing')
    return sentence('change-missing', { list: reason.labels.map((label) => wordingIn(label, locale)) }, locale);
  const label = wordingIn(reason.label, locale);
  if (reason.kind === 'gate')
    return sentence(reason.verdict === 'unknown' ? 'change-undecided' : 'change-gate', { label }, locale);
  const { found, minimum } = reason;
  const numbers = { found: plainNumber(found, locale), minimum: plainNumber(minimum, locale) };
  return sentence('change-minimum', { label, ...numbers }, locale);
}

/** Not funded, and yet not a point behind: tied over the last place, or not ranked by points at all. */
function levelSentences(explanation: ChangeExplanation, a: string, rival: string, locale: Locale): string[] {
  const { outcome, explainsRank, toOvertake, obstacles, undecidedGates } = explanation;
  if (!explainsRank) return [sentence('change-by-method', {}, locale)];
  if (toOvertake?.open === true) {
    const told = obstacles.length + undecidedGates.length > 0;
    return told ? [] : [sentence('change-gap-open', { a, rival, gap: points(0, locale) }, locale)];
  }
  return outcome === 'ranked' ? [sentence('change-level', { a, rival }, locale)] : [];
}

function gapSentences(
  explanation: ChangeExplanation,
  a: string,
  locale: Locale,
  names: DescribeOptions['names'],
): string[] {
  const { toOvertake, gap, singleScores, severalScores, weights } = explanation;
  if (toOvertake === null) return [sentence('change-free-place', { a }, locale)];
  const rival = nameIn(toOvertake, names, locale);
  if (gap === 0) return levelSentences(explanation, a, rival, locale);
  const key = toOvertake.open ? 'change-gap-open' : 'change-gap';
  const sentences = [sentence(key, { a, rival, gap: points(gap, locale, placesFor(gap)) }, locale)];
  const list = (changes: readonly ScoreChange[]) =>
    changes.map(({ label, from, to }) => {
      const numbers = { from: plainNumber(from, locale), to: plainNumber(to, locale) };
      return sentence('from-to', { label: wordingIn(label, locale), ...numbers }, locale);
    });
  if (singleScores.length > 0) sentences.push(sentence('change-one-score', { list: list(singleScores) }, locale));
  else if (severalScores === null) sentences.push(sentence('change-no-score', {}, locale));
  else sentences.push(sentence('change-several-scores', { list: list(severalScores) }, locale));
  if (weights === null) return [...sentences, sentence('change-no-weights', {}, locale)];
  const moves = weights.map(({ label, from, to }) => {
    const numbers = { from: percentage(from, locale), to: percentage(to, locale) };
    return sentence('from-to', { label: wordingIn(label, locale), ...numbers }, locale);
  });
  return [...sentences, sentence('change-weights', { list: moves }, locale)];
}
