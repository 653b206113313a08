import { requireParts } from '../../errors/index.ts';
import { type Locale, partsInWords, plainNumber, wordingIn } from '../../i18n/index.ts';
import { cutEnd } from '../../internal/cut-end.ts';
import type { ExclusionReason } from '../prioritise/index.ts';
import type { ExclusionExplanation } from './explain-exclusion.ts';
import { type DescribeOptions, nameIn, readOptions, sentence } from './sentence.ts';

/**
 * Says in sentences why an alternative is out, with the evidence behind each gate.
 *
 * @example
 * ```ts
 * import { cnrGrandEst2023Model, describeExclusion, explainExclusion, prioritise } from 'plan-sante/scoring';
 * const evidence = '9 expectations of 11 address the national level';
 * const gates = [{ gate: 'local-hands', verdict: 'not-met', evidence, provenance: 'computed' }] as const;
 * const result = prioritise(cnrGrandEst2023Model, [{ id: 'A5', scores: {}, gates }]);
 * describeExclusion(explainExclusion(result, 'A5'), { locale: 'en' })[1];
 * // 'Condition not met: Deployment in local hands, few national levers.'
 * ```
 */
export function describeExclusion(explanation: ExclusionExplanation, options: DescribeOptions = {}): string[] {
  const { locale, names } = readOptions('describeExclusion', options);
  requireParts('describeExclusion', 'an explanation, as explainExclusion gives it', explanation, ['reasons']);
  const a = nameIn(explanation, names, locale);
  if (!explanation.excluded) return [sentence('not-excluded', { a }, locale)];
  const sentences = [
    sentence('excluded', { a }, locale),
    ...explanation.reasons.flatMap((reason) => describeReason(reason, locale)),
  ];
  const { ranksIfAdmitted: ranks } = explanation;
  if (ranks !== null) {
    const key = ranks.bestRank === ranks.worstRank ? 'rank-if-admitted' : 'ranks-if-admitted';
    sentences.push(sentence(key, { a, rank: ranks.bestRank, worst: ranks.worstRank }, locale));
  }
  if (explanation.illustrative) sentences.push(sentence('rests-on-illustration', {}, locale));
  return sentences;
}

function describeReason(reason: ExclusionReason, locale: Locale): string[] {
  if (reason.kind === 'missing') {
    const list = reason.labels.map((label) => wordingIn(label, locale));
    return [sentence('excluded-missing', { count: list.length, list }, locale)];
  }
  const label = wordingIn(reason.label, locale);
  if (reason.kind === 'minimum') {
    const found = plainNumber(reason.found, locale);
    return [sentence('excluded-minimum', { label, found, minimum: plainNumber(reason.minimum, locale) }, locale)];
  }
  const key = reason.verdict === 'unknown' ? 'excluded-gate-undecided' : 'excluded-gate';
  const text = withoutFullStop(wordingIn(reason.evidence, locale));
  if (text === '') return [sentence(key, { label }, locale)];
  const source = reason.sources?.map(({ source, place }) => (place === undefined ? source : `${source}, ${place}`));
  return [
    sentence(key, { label }, locale),
    sentence('excluded-evidence', { text, source: source && partsInWords(source, locale) }, locale),
  ];
}

/** The sentence brings its own full stop. */
function withoutFullStop(text: string): string {
  return cutEnd(text, /[.\s]/);
}
