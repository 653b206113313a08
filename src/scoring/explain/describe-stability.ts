import { requireParts } from '../../errors/index.ts';
import { messageLocale, percentage, type ScoringExplanationKey, scoringWords, wordingIn } from '../../i18n/index.ts';
import type { Reversal, WeightStability } from '../../mcda/robustness/index.ts';
import type { Wording } from '../../model/index.ts';
import type { Prioritisation, RankedAlternative } from '../prioritise/index.ts';
import { type AdmittedLine, admittedLines, scoreRange } from './find-line.ts';
import { type DescribeOptions, nameIn, readOptions, sentence } from './sentence.ts';

/**
 * Says in sentences how solid the first place is. The stability must come from `result.table`.
 *
 * @example
 * ```ts
 * import { contratLocalDeSanteModel, describeStability, prioritise, weightStability } from 'plan-sante/scoring';
 * const result = prioritise(contratLocalDeSanteModel, [
 *   { id: 'a', scores: { gravity: 4, 'perceived-importance': 4, frequency: 5, 'socio-economic-impact': 2, feasibility: 5 } },
 *   { id: 'b', scores: { gravity: 5, 'perceived-importance': 4, frequency: 3, 'socio-economic-impact': 4, feasibility: 2 } },
 * ]);
 * if (result.table !== null) describeStability(result, weightStability(result.table), { locale: 'en' })[0]; // 'a comes first.'
 * ```
 */
export function describeStability(
  result: Prioritisation,
  stability: WeightStability,
  options: DescribeOptions = {},
): string[] {
  const { locale, names } = readOptions('describeStability', options);
  requireParts('describeStability', 'a prioritisation, as prioritise or prioritisePlan gives it', result, [
    'ranking',
    'criteria',
    'excluded',
  ]);
  requireParts('describeStability', 'what weightStability gives', stability, ['winners', 'criteria']);
  const rows = tableRows(result);
  const nameOf = (row: number) => {
    const line = rows[row];
    return line === undefined ? String(row + 1) : nameIn(line, names, locale);
  };
  if (stability.winners.length === 0) return [];
  const sentences = headSentences(result, stability.winners, rows, { locale, ...(names && { names }) });
  if (stability.tiedAtCut.length > 0)
    sentences.push(sentence('stability-cut-tied', { list: stability.tiedAtCut.map(nameOf) }, locale));
  for (const { criterion, weight, winner } of stability.criteria) {
    const label = wordingIn(result.criteria[criterion]?.label, locale);
    const now = percentage(weight, locale);
    if (winner.below === null && winner.above === null) {
      sentences.push(sentence('stability-weight-free', { label, weight: now }, locale));
      continue;
    }
    const ends = { min: percentage(winner.min, locale), max: percentage(winner.max, locale) };
    sentences.push(sentence('stability-weight', { label, weight: now, ...ends }, locale));
    sentences.push(...flips(winner.below, 'under', winner.min), ...flips(winner.above, 'over', winner.max));

    function flips(reversal: Reversal | null, side: 'under' | 'over', bound: number): string[] {
      if (reversal === null) return [];
      const names = { ahead: nameOf(reversal.ahead), behind: nameOf(reversal.behind) };
      return [
        sentence(
          'stability-flip',
          { ...names, label, side: scoringWords[messageLocale(locale)][side], bound: percentage(bound, locale) },
          locale,
        ),
      ];
    }
  }
  if (!stability.exact)
    sentences.push(sentence('stability-searched', { step: percentage(stability.step, locale) }, locale));
  return sentences;
}

/** The lines behind the rows of the table: the ranked ones that have all their scores. */
function tableRows({ table, ranking }: Prioritisation): readonly RankedAlternative[] {
  const byId = new Map(ranking.map((line) => [line.id, line]));
  return (table?.ids ?? []).flatMap((id) => byId.get(id) ?? []);
}

/**
 * Says of whom a question of solidity does not speak: whoever lacks scores has no row in `result.table`, and whoever may still be
 * excluded stands there as if it were not. Empty when nothing is open.
 *
 * @example
 * ```ts
 * import { contratLocalDeSanteModel, describeScope, prioritise } from 'plan-sante/scoring';
 * const scores = { gravity: 4, 'perceived-importance': 4, frequency: 5, 'socio-economic-impact': 2, feasibility: 5 };
 * const result = prioritise(contratLocalDeSanteModel, [{ id: 'a', scores }, { id: 'b', scores: { gravity: 5 } }]);
 * describeScope(result, { locale: 'en' }); // ['What is said of solidity leaves out b, for want of scores.']
 * ```
 */
export function describeScope(result: Prioritisation, options: DescribeOptions = {}): string[] {
  const { locale, names } = readOptions('describeScope', options);
  requireParts('describeScope', 'a prioritisation, as prioritise or prioritisePlan gives it', result, [
    'ranking',
    'incomplete',
  ]);
  const rows = tableRows(result);
  const inTable = new Set(rows.map(({ id }) => id));
  const say = (key: ScoringExplanationKey, lines: readonly AdmittedLine['line'][]) =>
    lines.length === 0
      ? []
      : [sentence(key, { list: lines.map((line) => nameIn(line, names, locale)), count: lines.length }, locale)];
  return [
    ...say(
      'stability-left-out',
      admittedLines(result).flatMap(({ line }) => (inTable.has(line.id) ? [] : [line])),
    ),
    ...say(
      'stability-taken-as-met',
      rows.filter((line) => line.mayBeExcluded),
    ),
  ];
}

/** Who leads, as far as it can be said, and of whom the rest does not speak. */
function headSentences(
  result: Prioritisation,
  winners: readonly number[],
  rows: readonly RankedAlternative[],
  { locale = 'fr', names }: DescribeOptions,
): string[] {
  const listed = (lines: readonly { readonly id: string; readonly label: Wording }[]) => ({
    list: lines.map((line) => nameIn(line, names, locale)),
    count: lines.length,
  });
  const leaders = winners.flatMap((row) => rows[row] ?? []);
  const inTable = new Set(rows.map(({ id }) => id));
  const leftOut = admittedLines(result).filter(({ line }) => !inTable.has(line.id));
  const isSure = leaders.every((line) => line.worstRank === 1 && !line.mayBeExcluded);
  const [first] = leaders;
  const head = !isSure
    ? sentence(leftOut.length > 0 ? 'stability-winner-among' : 'stability-winner-if-kept', listed(leaders), locale)
    : leaders.length === 1
      ? sentence('stability-winner', { a: listed(leaders).list[0] }, locale)
      : sentence('stability-winners', listed(leaders), locale);
  const sentences = [head];
  const say = (key: ScoringExplanationKey, lines: readonly AdmittedLine[]) => {
    if (lines.length > 0) sentences.push(sentence(key, listed(lines.map(({ line }) => line)), locale));
  };
  const least = (line: AdmittedLine) =>
    result.method.additive ? scoreRange(result, line).min : Number.NEGATIVE_INFINITY;
  const most = (line: AdmittedLine) =>
    result.method.additive ? scoreRange(result, line).max : Number.POSITIVE_INFINITY;
  const lead = (first?.score ?? 0) + result.conventions.tolerance;
  const ahead = leftOut.filter((line) => least(line) > lead && !line.line.mayBeExcluded);
  say('stability-ahead', ahead);
  say(
    'stability-may-be-ahead',
    leftOut.filter((line) => most(line) > lead && !ahead.includes(line)),
  );
  return [...sentences, ...describeScope(result, { locale, ...(names && { names }) })];
}
