import {
  alikeScores,
  decimal,
  type Locale,
  messageLocale,
  percentage,
  percentageBetween,
  placesFor,
  placesOfScores,
  rankWords,
} from '../i18n/index.ts';
import { visibleText } from '../internal/shown-text.ts';
import { describeExclusion, describeScope, describeStability, explainExclusion, wordingIn } from '../scoring/index.ts';
import type { DefendedRanking } from './ranking.ts';
import { say } from './say.ts';
import { clip, textTable } from './table.ts';
import { cliTexts } from './texts.ts';

/** A ranking for a terminal: gates, order, who is out and why, how solid it is, what would turn it round. */
export function rankingLines(ranking: DefendedRanking, locale: Locale): string {
  const { result, stability, flip, why, pair } = ranking;
  const texts = cliTexts[messageLocale(locale)];
  const blocks: string[] = [];
  if (result.illustrative) blocks.push(`⚠ ${texts.illustrative}`);
  if (result.gates.length > 0) blocks.push(`${texts.gates}\n${gateTable(ranking, locale)}`);
  blocks.push(`${texts.ranking}\n${rankTable(ranking, locale)}`);
  if (result.excluded.length > 0) {
    const reasons = result.excluded.flatMap(({ id }) =>
      describeExclusion(explainExclusion(result, id), { locale, names: 'ids' }),
    );
    blocks.push(`${texts.excluded}\n${indent(reasons)}`);
  }
  if (pair && why.length > 0) {
    const [first, second] = pair;
    blocks.push(`${say('why-first', { first, second }, locale)}\n${indent(why)}`);
  }
  if (stability)
    blocks.push(`${texts.stability}\n${indent(describeStability(result, stability, { locale, names: 'ids' }))}`);
  if (flip) {
    const lines = flipLines(ranking, locale);
    if (lines.length > 0) blocks.push(`${texts.flip}\n${indent(lines)}`);
  }
  const shares = shareLines(ranking, locale);
  if (shares.length > 0) blocks.push(`${texts.acceptability}\n${indent(shares)}`);
  return blocks.join('\n\n');
}

const indent = (lines: readonly string[]): string => lines.map((line) => `  ${visibleText(line)}`).join('\n');
const indentedOrNothing = (lines: readonly string[]): string[] => (lines.length > 0 ? [indent(lines)] : []);
const indentBlock = (block: string): string => indent(block.split('\n'));

/** For which share of the weightings each comes first: from what is sure to what is possible, where something is open. */
function shareLines({ result, firsts, acceptability }: DefendedRanking, locale: Locale): string[] {
  const scope = describeScope(result, { locale, names: 'ids' });
  const counted = tableIds(result).map((id, row) => {
    const sure = acceptability?.acceptability[row]?.[0] ?? 0;
    return { id, sure, possible: acceptability?.possible?.[row]?.[0] ?? sure };
  });
  const shown = (firsts ?? counted)
    .filter(({ possible }) => possible >= 0.001)
    .sort((a, b) => b.sure - a.sure || b.possible - a.possible)
    .map(({ id, sure, possible }) => `${id} ${percentageBetween(sure, possible, locale)}`);
  if (shown.length === 0) return [];
  // Those shares speak of everybody; where only those with all their scores could be counted, that is said.
  const isOpen = result.incomplete.length > 0 || result.ranking.some(({ mayBeExcluded }) => mayBeExcluded);
  const told = firsts === undefined ? scope : isOpen ? [say('shares-open', {}, locale)] : [];
  return [shown.join(' · '), ...told];
}

/** The ids behind the rows of the table: those with all their scores, then those that lack some. */
function tableIds({ table }: DefendedRanking['result']): readonly string[] {
  return [...(table?.ids ?? []), ...(table?.open?.ids ?? [])];
}

/** The least changes that give the first rank to somebody else. */
function flipLines({ result, flip }: DefendedRanking, locale: Locale): string[] {
  const ids = tableIds(result);
  const name = (row: number): string => ids[row] ?? '';
  const criterion = (column: number): string => wordingIn(result.criteria[column]?.label, locale);
  const percent = (share: number): string => percentage(share, locale);
  const lines: string[] = [];
  if (flip?.oneWeight) {
    const { criterion: column, from, to, reversal } = flip.oneWeight;
    const params = {
      criterion: criterion(column),
      from: percent(from),
      to: percent(to),
      rival: name(reversal.behind),
      leader: name(reversal.ahead),
    };
    lines.push(say('flip-weight', params, locale));
  }
  if (flip?.score) {
    const { row, criterion: column, from, to, reversal } = flip.score;
    const params = {
      project: name(row),
      criterion: criterion(column),
      from: decimal(from, placesFor(to - from), locale),
      to: decimal(to, placesFor(to - from), locale),
      rival: name(reversal.behind),
      leader: name(reversal.ahead),
    };
    lines.push(say('flip-score', params, locale));
  }
  const open = result.table?.open?.ids ?? [];
  return lines.length > 0 && open.length > 0 ? [...lines, say('flip-open', { ids: open }, locale)] : lines;
}

const SIGNS = { met: '✔', 'not-met': '✖', unknown: '?' } as const;

function gateTable({ result }: DefendedRanking, locale: Locale): string {
  const lines = [...result.ranking, ...result.incomplete, ...result.excluded];
  const header = ['', ...result.gates.map((_, index) => String(index + 1))];
  const rows = lines.map((line) => [
    line.id,
    ...result.gates.map(({ id }) => SIGNS[line.gates.find(({ gate }) => gate === id)?.verdict ?? 'unknown']),
  ]);
  const legend = result.gates.map(({ label }, index) => `${index + 1} ${wordingIn(label, locale)}`);
  return `${indentBlock(textTable(header, rows))}\n${indent(legend)}`;
}

function rankTable({ result }: DefendedRanking, locale: Locale): string {
  const texts = cliTexts[messageLocale(locale)];
  const header = [texts.rank, '', texts.project, texts.score];
  const places = placesOfScores(result.ranking);
  const ranked = result.ranking.map((line) => [
    rankWords(line, locale),
    line.id,
    clip(wordingIn(line.label, locale), 70),
    decimal(line.score, places, locale),
  ]);
  const open = result.incomplete.map((line) => [
    rankWords(line, locale),
    line.id,
    clip(wordingIn(line.label, locale), 70),
    between(line.interval, places, locale),
  ]);
  // For the record: what a condition excludes may be worth more than what comes first.
  const out = result.excluded.map((line) => [
    '–',
    line.id,
    clip(wordingIn(line.label, locale), 70),
    `(${between(line.interval, places, locale)})`,
  ]);
  const left = result.notAssessed.length > 0 ? [say('not-assessed', { ids: [...result.notAssessed] }, locale)] : [];
  const below = [...alikeScores(result.ranking, locale), ...left];
  return [indentBlock(textTable(header, [...ranked, ...open, ...out], [0, 3])), ...indentedOrNothing(below)].join('\n');
}

function between(
  interval: { readonly min: number; readonly max: number } | null,
  places: number,
  locale: Locale,
): string {
  if (interval === null) return '?';
  const [min, max] = [decimal(interval.min, places, locale), decimal(interval.max, places, locale)];
  return min === max ? min : `${min}–${max}`;
}
