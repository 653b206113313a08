import { type Locale, messageLocale } from './locale.ts';
import { formatMessage } from './message.ts';
import { decimal } from './number-words.ts';

/** One decimal place, and as many more as it takes for a difference not to look like none: nobody is ahead by 0.0 points. */
export function placesFor(difference: number): number {
  const size = Math.abs(difference);
  // What subtraction left over of 0.01 is written 0.01.
  return size === 0 || size >= 0.05 ? 1 : Math.min(MOST_OF_DIFFERENCE, Math.ceil(-Math.log10(size) - 1e-9));
}

/** What is less than that is rounding by the one tolerance. */
const MOST_OF_DIFFERENCE = 12;

/** A line of a ranking, as far as its score and its place go. */
interface RankedScore {
  readonly id: string;
  readonly rank: number;
  readonly score: number;
}

/** More decimals than that are read by nobody: what is still the same is said to be. */
const MOST_OF_SCORE = 6;

/** The decimal places of a table of scores, best first: one, and as many more as it takes to tell neighbours of different rank apart. */
export function placesOfScores(ranking: readonly RankedScore[]): number {
  const apart = neighbours(ranking);
  for (let places = 1; places < MOST_OF_SCORE; places++)
    if (apart.every(([a, b]) => a.score.toFixed(places) !== b.score.toFixed(places))) return places;
  return MOST_OF_SCORE;
}

/** Which neighbours of different rank have scores that look the same all the same, in a sentence; none where there are none. */
export function alikeScores(ranking: readonly RankedScore[], locale: Locale): readonly string[] {
  const places = placesOfScores(ranking);
  const alike = neighbours(ranking).filter(([a, b]) => a.score.toFixed(places) === b.score.toFixed(places));
  if (alike.length === 0) return [];
  const pairs = alike.slice(0, MOST_PAIRS).map(([a, b]) => `${a.id} > ${b.id}`);
  const names = alike.length > MOST_PAIRS ? [...pairs, '…'].join(', ') : pairs.join(', ');
  return [
    formatMessage(ALIKE[messageLocale(locale)], { names, within: decimal(10 ** -places, places, locale) }, locale),
  ];
}

const MOST_PAIRS = 12;
const ALIKE = {
  fr: 'Rangs différents, notes égales à {within} près : {names}.',
  en: 'Different ranks, scores equal within {within}: {names}.',
  de: 'Verschiedene Ränge, Bewertungen auf {within} gleich: {names}.',
} as const;

function neighbours(ranking: readonly RankedScore[]): readonly (readonly [RankedScore, RankedScore])[] {
  return ranking.flatMap((line, i) => {
    const next = ranking[i + 1];
    return next === undefined || next.rank === line.rank || next.score === line.score ? [] : [[line, next] as const];
  });
}
