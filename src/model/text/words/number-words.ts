import { phrases } from '../grammar/phrases.ts';

/** Numbers in words that are not put together by the rules of `spelled-words.ts`. */
export const NUMERALS = /* @__PURE__ */ phrases<number>([
  [0.5, "un demi | une demi | half a | half of a | eine halbe | ein halbes | d'un demi | un demi-"],
  [1, 'one'],
  [1.5, 'anderthalb | eineinhalb'],
  [2.5, 'zweieinhalb'],
  [3.5, 'dreieinhalb'],
  [4.5, 'viereinhalb'],
  [1000, 'mille | tausend'],
]);

/** Half of one more, behind a number or its multiple: "two and a half million", "un million et demi". */
export const AND_A_HALF = /* @__PURE__ */ phrases<0.5>([[0.5, 'et demi | et demie | and a half']]);

/** One of a multiple: "un million", "a dozen". Alone they are articles: "une évaluation" counts nothing. */
export const ARTICLES = /* @__PURE__ */ phrases<1>([
  [1, "un | une | d'un | d'une | a | an | ein | eine | einer | einen | eng"],
]);

/** What a number in digits or words is multiplied by. */
export interface Multiple {
  /** The factor, or the factors it may be. */
  readonly factors: readonly number[];
  /**
   * Whose habit of writing numbers goes with it. `short`: what stands before takes decimals (`1,250 M€` is 1.25 million). `de`, `en`:
   * the mark that groups in that language may group (`€1,250 million`, `1.250 Mio. €`), so it asks.
   */
  readonly habit: 'short' | 'de' | 'en';
  /** Read as a multiple beside a currency only: `3 m` is metres, `£3 m` millions. */
  readonly beside?: 'currency';
  /** Says itself that it is rough: "une centaine" is about 100. */
  readonly rough?: true;
}

const short = (factor: number): Multiple => ({ factors: [factor], habit: 'short' });
const german = (factor: number): Multiple => ({ factors: [factor], habit: 'de' });
const english = (factor: number): Multiple => ({ factors: [factor], habit: 'en' });
const rough = (factor: number): Multiple => ({ factors: [factor], habit: 'short', rough: true });

export const MULTIPLES = /* @__PURE__ */ phrases<Multiple>([
  [english(100), 'hundred | hundert'],
  [short(1e3), 'k'],
  [german(1e3), 'tsd | tausend | dausend'],
  [english(1e3), 'mille | thousand'],
  [short(1e6), '=M'],
  [{ ...english(1e6), beside: 'currency' }, 'm | mill'],
  [english(1e6), 'million | millions | mn | mln'],
  [german(1e6), 'mio | millionen | milliounen | millioun'],
  [short(1e9), 'md | mds | milliard | milliards'],
  [german(1e9), 'mrd | mrds | mia | milliarde | milliarden'],
  // "billion" is 10^9 in English, 10^12 in French and German, which say "de" after it or write it with a capital.
  [english(1e9), 'bn | =billion | =billions'],
  [short(1e12), 'billions de | billions d | billion de | billion d | billionen | bio'],
  [{ factors: [1e9, 1e12], habit: 'en' }, '=Billion | =Billions'],
  // "MM" is a million for some and a thousand million for others.
  [{ factors: [1e6, 1e9], habit: 'short', beside: 'currency' }, '=MM'],
  // A thousand in German: T€, TEUR.
  [{ ...german(1e3), beside: 'currency' }, '=T'],
  [rough(10), 'dizaine | dizaines'],
  [rough(12), 'douzaine | douzaines | dozen | dozens | dutzend | dutzende'],
  [rough(15), 'quinzaine'],
  [rough(20), 'vingtaine'],
  [rough(30), 'trentaine'],
  [rough(40), 'quarantaine'],
  [rough(50), 'cinquantaine'],
  [rough(60), 'soixantaine'],
  [rough(100), 'centaine | centaines | hundreds | hunderte'],
  [rough(1000), 'millier | milliers | thousands | tausende'],
]);

/** Before a multiple: more than one of it ("plusieurs centaines"). */
export const SEVERAL = /* @__PURE__ */ phrases<true>([
  [true, 'quelques | plusieurs | des | several | some | mehrere | einige'],
]);

/** What may not follow a number, as it would say another one: parts of a whole ("deux tiers" is no two), alternatives, vague words. */
export const OTHER_NUMBERS = /* @__PURE__ */ phrases<true>([
  [
    true,
    'tiers | quart | quarts | moitié | moitiés | cinquième | cinquièmes | dixième | dixièmes | et demi | et demie | sur',
  ],
  [
    true,
    'half | halves | third | thirds | quarter | quarters | fifth | fifths | tenth | tenths | and a half | out of | in',
  ],
  [
    true,
    'ou | et | or | and | oder | und | fois | times | mal | soit | dont | few | couple | lot | lots | number | majorité | partie | paar',
  ],
  [true, 'hälfte | drittel | viertel | fünftel | zehntel | einhalb | von | drëttel | véierel'],
]);

/** Between a number and what it counts. */
export const OF = /* @__PURE__ */ phrases<true>([[true, 'de | d | of | von']]);
