import type { Locale } from '../../../i18n/index.ts';
import { foldText } from '../../../internal/text.ts';

/** Words after which a capital is a name, not a beginning. */
const NO_END = new Set(
  (
    'a à au aux avec avant après chez dans de des dont du d en entre envers et face hors l la le les leur leurs lors malgré mes ' +
    'mon ni notre nos ou où par pour qu que qui sa sans se ses si son sous sur un une vers via votre vos ce cette ces ex ie cf ' +
    'the of and or to for with in on at by from an its their this that these those'
  ).split(' '),
);
/** Words that are written with a capital inside a sentence. */
const NAMES = new Set(
  (
    'etat region europe france ars ministere ministeres segur grand est assurance education conseil departement rectorat ' +
    'parcoursup luxembourg allemagne suisse belgique alsace covid'
  ).split(' '),
);

/**
 * Cuts words that ran together when a slide lost its line ends. A new item begins at a capital after a full stop, or after a
 * word that can end an item; never inside brackets, never in German, where every noun has a capital. The cut is a guess.
 */
export function splitRunOn(text: string, locale: Locale): readonly string[] {
  const tokens = text.split(' ');
  const starts = [0];
  let depth = 0;
  tokens.forEach((token, index) => {
    if (index > 0 && depth === 0 && beginsItem(tokens, index, starts.at(-1) ?? 0, locale)) starts.push(index);
    for (const sign of token) depth = depthAfter(sign, depth);
  });
  return starts.map((start, index) => tokens.slice(start, starts[index + 1]).join(' '));
}

function beginsItem(tokens: readonly string[], index: number, start: number, locale: Locale): boolean {
  const token = tokens[index] ?? '';
  const before = tokens[index - 1] ?? '';
  if (!/^\p{Lu}(?:\p{Ll}|['’]|$)/u.test(token)) return false;
  if (/[.!?;]$/.test(before) && !/^(?:ex|cf|etc|ie|p|M|Mme|Dr|Pr)\.$/i.test(before)) return true;
  if (locale === 'de' || locale === 'lb') return false;
  if (!/[\p{Ll}\p{Lu}\p{N})»]$/u.test(before)) return false;
  if (NO_END.has(before.toLowerCase().replace(/^.*['’]/, '')) || NAMES.has(foldText(token))) return false;
  // A capital after a capital goes on with a name: "Santé Publique France".
  const inName = /^(?:\p{L}['’])?\p{Lu}\p{Ll}/u.test(before) && index - 1 > start;
  return !inName && !isAlone(tokens, index, start);
}

/** One word is no item of its own: "Conseil Régional". */
function isAlone(tokens: readonly string[], index: number, start: number): boolean {
  return index - start < 2 && /^\p{Lu}/u.test(tokens[start] ?? '') && !/^\p{Lu}{2}/u.test(tokens[start] ?? '');
}

/** Cuts words at a sign, never inside brackets or quotation marks. */
export function splitAtTop(text: string, sign: ';' | ','): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    depth = depthAfter(character, depth);
    if (character === sign && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** How deep in brackets and quotation marks words are after a sign. */
function depthAfter(sign: string, depth: number): number {
  if (sign === '(' || sign === '«') return depth + 1;
  return sign === ')' || sign === '»' ? Math.max(0, depth - 1) : depth;
}
